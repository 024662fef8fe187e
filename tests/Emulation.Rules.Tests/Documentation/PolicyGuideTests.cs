using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules.Deadlines;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Conditions;
using Emulation.Rules.Scenarios;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>Every example of the guide to policies is read, validated or run.</summary>
public class PolicyGuideTests
{
    private const string Guide = "docs/policy-language.md";
    private const string OfAHost = "EMU2205"; // of a custom condition, which no text can mend
    private const string Sample = "samples/school-year/school-regulation.yaml";

    private static readonly Lazy<ParsedPolicy[]> _builtIn =
        new(() => [.. VietnamPolicies.Source.Read().Select(text => PolicyReader.Read(text).GetPolicyOrThrow())]);

    public static TheoryData<string> Policies => Where(fence => IsPolicy(fence) && !IsWrong(fence));

    public static TheoryData<string> WrongPolicies => Where(fence => IsPolicy(fence) && IsWrong(fence));

    public static TheoryData<string> Parts => Where(PolicyExample.IsPart);

    public static TheoryData<string> Examples => Where(IsScenario);

    [Fact]
    public void FirstExample_IsTheSampleRegulation() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf(Sample)), MarkdownFence.In(Guide).First(fence => fence.Language == "yaml").Text);

    [Fact]
    public void AmendmentExample_IsTheSampleAmendment() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("samples/amend-the-law/amendment.yaml")),
        MarkdownFence.In(Guide).First(fence => fence.Language == "yaml" && fence.Text.Contains("\namends:", StringComparison.Ordinal)).Text);

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policy_BesideTheBuiltInOnes_HasNothingWrong(string place) =>
        Assert.Equal("", string.Join('\n', Diagnose(place, MarkdownFence.At(place).Text)));

    [Theory]
    [MemberData(nameof(WrongPolicies))]
    public void WrongPolicy_GivesTheErrorsThatTheGuideShows(string place)
    {
        var shown = NextOf(MarkdownFence.At(place)).Text;
        var file = shown[..shown.IndexOf('(', StringComparison.Ordinal)];

        Assert.Equal(shown, string.Concat(Diagnose(file, MarkdownFence.At(place).Text).Select(diagnostic => $"{diagnostic}\n")));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_InASmallPolicy_HasNothingWrong(string place) =>
        Assert.Equal("", string.Join('\n', Diagnose(place, PolicyExample.Around(MarkdownFence.At(place))).Where(diagnostic => diagnostic.Code != OfAHost)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Scenario_BesideTheSampleRegulation_Passes(string place)
    {
        var runner = new ScenarioRunner(
            VietnamPolicies.Source, file => new PolicyText(file, File.ReadAllText(Repository.PathOf(file))));

        var reading = ScenarioReader.Read(MarkdownFence.At(place).Text, Path.GetDirectoryName(Sample) + "/example.yaml");

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        Assert.Equal("", string.Join('\n', runner.Run(reading.Scenario!).Mismatches));
    }

    [Fact]
    public void Holidays_AreRead() => Assert.All(
        MarkdownFence.In(Guide).Where(IsHolidays),
        fence => Assert.Empty(HolidayReader.Read(fence.Text, fence.ToString()).Diagnostics));

    [Fact]
    public void Example_IsOfAKindThatATestRuns()
    {
        var examples = MarkdownFence.In(Guide).Where(fence => fence.Language == "yaml").ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, fence => Assert.True(
            IsPolicy(fence) || IsScenario(fence) || IsHolidays(fence) || PolicyExample.IsPart(fence), $"{fence}: no test runs this example"));
    }

    [Fact]
    public void EveryCondition_HasAnExample()
    {
        var shown = MarkdownFence.In(Guide)
            .Where(fence => PolicyExample.IsPart(fence) && PolicyExample.FirstLineOf(fence).StartsWith(PolicyExample.Conditions, StringComparison.Ordinal))
            .SelectMany(fence => PolicyExample.Items(fence.Text.TrimEnd('\n').Split('\n').Skip(1)))
            .Select(item => item[0].Split(':')[0]);

        Assert.Empty(ConditionWords.All.Select(word => word.Word).Except(shown));
    }

    private static IEnumerable<Diagnostic> Diagnose(string file, string text)
    {
        var reading = PolicyReader.Read(new PolicyText(file, text));
        return reading.Succeeded
            ? reading.Diagnostics.Concat(PolicyValidator.Validate([.. _builtIn.Value, reading.Policy]).Diagnostics)
            : reading.Diagnostics;
    }

    private static bool IsPolicy(MarkdownFence fence) =>
        fence.Language == "yaml" && !PolicyExample.IsPart(fence) && fence.FirstLine.StartsWith("policy:", StringComparison.Ordinal);

    private static bool IsScenario(MarkdownFence fence) =>
        fence.Language == "yaml" && fence.FirstLine.StartsWith("scenario:", StringComparison.Ordinal);

    private static bool IsHolidays(MarkdownFence fence) =>
        fence.Language == "yaml" && !PolicyExample.IsPart(fence) && fence.Text.Contains("\nholidays:", StringComparison.Ordinal);

    // The errors stand right after the text that has them.
    private static bool IsWrong(MarkdownFence fence) => MarkdownFence.In(Guide)[^1] != fence && NextOf(fence).ShowsDiagnostics;

    private static MarkdownFence NextOf(MarkdownFence fence) => MarkdownFence.In(Guide).SkipWhile(other => other != fence).ElementAt(1);

    private static TheoryData<string> Where(Func<MarkdownFence, bool> wanted) =>
        [.. MarkdownFence.In(Guide).Where(wanted).Select(fence => fence.ToString())];
}
