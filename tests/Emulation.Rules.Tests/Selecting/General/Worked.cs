using System.Collections.Immutable;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.General;

namespace Emulation.Rules.Tests.Selecting.General;

/// <summary>Small problems as text, and their results as text.</summary>
internal static class Worked
{
    /// <summary>Candidates as <c>id score unit group group</c>, with <c>-</c> for no unit.</summary>
    public static ImmutableArray<SelectionCandidate> Candidates(params string[] lines) =>
    [
        .. lines.Select(line => line.Split(' ')).Select(words => new SelectionCandidate(words[0])
        {
            Unit = words.ElementAtOrDefault(2) is null or "-" ? null : words[2],
            Groups = [.. words.Skip(3)],
            Keys = ImmutableSortedDictionary<string, Emulation.Domain.Numbers.Rational>.Empty
                .Add("score", int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture)),
        }),
    ];

    public static SelectionUnit[] Units(IEnumerable<SelectionCandidate> candidates) =>
        [.. candidates.Select(candidate => candidate.Unit).OfType<string>().Distinct().Select(unit => new SelectionUnit(unit))];

    public static SelectionScope Group(string group) => new(null, group);

    public static SelectionScope Unit(string unit) => new(unit);

    public static EngineResult Run(SelectionProblem problem) => new GeneralEngine().Run(ProblemCompiler.Compile(problem), default);

    /// <summary>Those chosen under all orders, then in brackets those under some.</summary>
    public static string Text(SelectionProblem problem)
    {
        var compiled = ProblemCompiler.Compile(problem);
        var result = new GeneralEngine().Run(compiled, default);
        string Those(ChosenUnder chosen) => string.Join(' ', compiled.Ids.Where((_, i) => result.Chosen[i] == chosen));
        return $"{Those(ChosenUnder.All)} ({Those(ChosenUnder.Some)})".Replace(" ()", "", StringComparison.Ordinal);
    }

    /// <summary>The constraints of the conflict, and by how much each must give way.</summary>
    public static string Conflict(SelectionProblem problem) => Run(problem).Conflict is not { } conflict
        ? "none"
        : $"{string.Join(' ', conflict.Constraints)}; {string.Join(' ', conflict.Relaxations.Select(Text))}".TrimEnd();

    private static string Text(Relaxation relaxation) => $"{relaxation.Constraint}+{relaxation.By}";
}
