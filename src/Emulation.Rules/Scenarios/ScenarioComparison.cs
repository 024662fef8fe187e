using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Scenarios;

/// <summary>Compares what came out with what a scenario expects.</summary>
internal static class ScenarioComparison
{
    private const string Nothing = "nothing";

    public static IEnumerable<ScenarioMismatch> Compare(Scenario scenario, UnitDecisions? decisions, IReadOnlyList<Diagnostic> found)
    {
        foreach (var code in scenario.ExpectedDiagnostics.Where(code => found.All(diagnostic => diagnostic.Code != code.Value)))
        {
            yield return new(code.Place, "diagnostics", code.Value, List(found.Select(diagnostic => diagnostic.Code).Distinct()));
        }

        foreach (var error in found.Where(diagnostic =>
            diagnostic.Severity == Severity.Error && scenario.ExpectedDiagnostics.All(code => code.Value != diagnostic.Code)))
        {
            yield return new(error.Span, "diagnostics", "no error", $"{error.Code}: {error.Message}");
        }

        foreach (var expectation in scenario.Expectations)
        {
            foreach (var mismatch in decisions is null ? [NotDecided(expectation)] : Compare(expectation, decisions))
            {
                yield return mismatch;
            }
        }
    }

    private static IEnumerable<ScenarioMismatch> Compare(Expectation expectation, UnitDecisions decisions)
    {
        DecisionOutcome? outcome = decisions.Outcomes
            .Where(each => each.Candidate.Kind == expectation.Kind && each.Candidate.Id == expectation.Candidate && each.Award.Id == expectation.Award)
            .Select(each => (DecisionOutcome?)each)
            .FirstOrDefault();
        if (outcome is not { } found)
        {
            return [NotDecided(expectation)];
        }

        var decision = decisions.Decide(found);
        return
        [
            .. Same(expectation, "eligibility", expectation.Eligibility, decision.Eligibility),
            .. Same(expectation, "standing", expectation.Standing, decision.Standing),
            .. Because(expectation, decision),
            .. Missing(expectation, decision),
            .. Set(expectation, "enough", expectation.Enough, decision.Enough),
            .. Same(expectation, "vote", expectation.Vote, decision.Vote.Outcome),
            .. Suspended(expectation, decision),
            .. Text(expectation, "bonus", expectation.Bonus, decision.Bonus?.Vnd, "none"),
            .. Text(expectation, "authority", expectation.Authority, decision.Authority, "unknown"),
            .. Text(expectation, "submitted-by", expectation.SubmittedBy, decision.SubmittedBy, "unknown"),
            .. Explains(expectation, decisions, found),
        ];
    }

    private static ScenarioMismatch NotDecided(Expectation expectation) =>
        new(expectation.Place, Subject(expectation), "a decision", "none");

    private static IEnumerable<ScenarioMismatch> Text<T>(Expectation about, string what, Expected<T>? expected, T actual, string otherwise)
    {
        if (expected is not null && !EqualityComparer<T>.Default.Equals(expected.Value, actual))
        {
            yield return new(
                expected.Place, $"{Subject(about)} {what}",
                string.Create(CultureInfo.InvariantCulture, $"{expected.Value?.ToString() ?? otherwise}"),
                string.Create(CultureInfo.InvariantCulture, $"{actual?.ToString() ?? otherwise}"));
        }
    }

    private static IEnumerable<ScenarioMismatch> Same<T>(Expectation about, string what, Expected<T>? expected, T actual)
        where T : struct, Enum
    {
        if (expected is not null && !expected.Value.Equals(actual))
        {
            yield return new(expected.Place, $"{Subject(about)} {what}", Words<T>.Of(expected.Value), Words<T>.Of(actual));
        }
    }

    private static IEnumerable<ScenarioMismatch> Because(Expectation expectation, Decision decision)
    {
        foreach (var expected in expectation.Because)
        {
            var (criterion, outcome) = expected.Value;
            var finding = decision.Findings.FirstOrDefault(finding => finding.Criterion == criterion);
            if (finding?.Outcome != outcome)
            {
                yield return new(
                    expected.Place, $"{Subject(expectation)} because {criterion}", Words<Outcome>.Of(outcome),
                    finding is null ? $"no such finding (there are {List(decision.Findings.Select(each => each.Criterion.Value))})" : Words<Outcome>.Of(finding.Outcome));
            }
        }
    }

    // What is listed must be missing; other facts may be too, unless the list is empty.
    private static IEnumerable<ScenarioMismatch> Missing(Expectation expectation, Decision decision)
    {
        if (expectation.Missing is not { } expected)
        {
            yield break;
        }

        string[] actual = [.. decision.Missing.Select(missing => missing.Fact)];
        if (expected.Value.IsEmpty ? actual.Length > 0 : expected.Value.Except(actual, StringComparer.Ordinal).Any())
        {
            yield return new(expected.Place, $"{Subject(expectation)} missing", List(expected.Value), List(actual));
        }
    }

    private static IEnumerable<ScenarioMismatch> Set(
        Expectation about, string what, Expected<ImmutableArray<string>>? expected, ImmutableArray<string> actual)
    {
        if (expected is not null && !expected.Value.ToHashSet(StringComparer.Ordinal).SetEquals(actual))
        {
            yield return new(expected.Place, $"{Subject(about)} {what}", List(expected.Value), List(actual));
        }
    }

    private static IEnumerable<ScenarioMismatch> Suspended(Expectation expectation, Decision decision)
    {
        if (expectation.Suspended is { } expected && !expected.Value.ToHashSet().SetEquals(decision.Suspended))
        {
            yield return new(
                expected.Place, $"{Subject(expectation)} suspended",
                List(expected.Value.Select(Words<PendingKind>.Of)), List(decision.Suspended.Select(Words<PendingKind>.Of)));
        }
    }

    private static IEnumerable<ScenarioMismatch> Explains(Expectation expectation, UnitDecisions decisions, DecisionOutcome outcome)
    {
        if (expectation.Explains.IsEmpty)
        {
            yield break;
        }

        var explanation = decisions.Explain(outcome);
        var (vi, en) = (PlainText.Render(explanation, WordingLanguage.Vietnamese), PlainText.Render(explanation, WordingLanguage.English));
        foreach (var expected in expectation.Explains)
        {
            if (!vi.Contains(expected.Value, StringComparison.Ordinal) && !en.Contains(expected.Value, StringComparison.Ordinal))
            {
                yield return new(expected.Place, $"{Subject(expectation)} explains", $"`{expected.Value}`", $"\n{en.TrimEnd('\n')}");
            }
        }
    }

    private static string Subject(Expectation expectation) => $"{expectation.Candidate} {expectation.Award}";

    private static string List(IEnumerable<string> words)
    {
        var list = string.Join(", ", words.Order(StringComparer.Ordinal));
        return list.Length == 0 ? Nothing : list;
    }
}
