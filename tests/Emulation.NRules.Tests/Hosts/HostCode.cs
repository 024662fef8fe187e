using Emulation.Rules.Custom;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>Conditions and facts of a host, as functions.</summary>
internal static class HostCode
{
    public static EngineExtensions Fact(CustomFactKind kind, string name, Func<CustomQuestion, CustomValue> value) => new() { Facts = [new FunctionFact(kind, name, value)] };

    public static EngineExtensions Condition(string name, Func<CustomQuestion, CustomAnswer> answer) => new() { Conditions = [new FunctionCondition(name, answer)] };

    public static EngineExtensions And(this EngineExtensions one, EngineExtensions other) =>
        new() { Conditions = [.. one.Conditions, .. other.Conditions], Facts = [.. one.Facts, .. other.Facts] };

    private sealed class FunctionFact(CustomFactKind kind, string name, Func<CustomQuestion, CustomValue> value) : ICustomFact
    {
        public CustomFactKind Kind => kind;

        public string Name => name;

        public CustomValue Value(CustomQuestion question) => value(question);
    }

    private sealed class FunctionCondition(string name, Func<CustomQuestion, CustomAnswer> answer) : ICustomCondition
    {
        public string Name => name;

        public CustomAnswer Answer(CustomQuestion question) => answer(question);
    }
}
