using Emulation.Domain.Numbers;
using Emulation.Domain.Policies;
using Emulation.Domain.Scoring;
using Emulation.Rules.Movements;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Scorecards as a plan writes them, and values as a test does.</summary>
internal static class ScorecardText
{
    private const string Head = """
        movement: test.scores
        title: {vi: Thử, en: Test}
        form: thematic
        launch: {by: department, cite: KH}
        runs: {from: 2021-01-01}
        documents: {KH: {number: 1/KH, kind: plan}}

        """;

    public static Scorecard Read(string scorecard) => Reading(scorecard).GetMovementOrThrow().Scorecard!;

    public static MovementReading Reading(string scorecard) => MovementReader.Read(new PolicyText("plan.yaml", Head + scorecard));

    /// <summary>Scores values such as <c>a=80 b=n/a</c>; what is not named is not known.</summary>
    public static ScorecardResult Score(this Scorecard card, string values) => ScorecardScorer.Score(card, Values(values));

    public static Rational Number(string text) => Rational.TryParse(text, out var number) ? number : throw new FormatException(text);

    private static Dictionary<string, ScoreValue> Values(string values) => values
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1] == "n/a" ? ScoreValue.NotApplicable : ScoreValue.Of(Number(pair[1])));
}
