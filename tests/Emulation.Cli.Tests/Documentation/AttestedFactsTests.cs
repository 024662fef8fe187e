using Emulation.Cli.Loading;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Cli.Tests.Documentation;

/// <summary>The guide lists the attested facts of the law of 2022 and the texts under it, as their policies say them.</summary>
public class AttestedFactsTests
{
    private const string Guide = "docs/dossiers.md";
    private const string Begin = "| Key | Of | Means | Who is asked |\n|---|---|---|---|\n";

    [Fact]
    public void Guide_AttestedFacts_AreThoseOfThePolicies()
    {
        var text = File.ReadAllText(Repository.PathOf(Guide)).ReplaceLineEndings("\n");
        var at = text.IndexOf(Begin, StringComparison.Ordinal);
        Assert.True(at >= 0, "the table is there");
        var table = text[(at + Begin.Length)..].Split("\n\n")[0];

        Assert.Equal(Rows(), table.TrimEnd('\n').Split('\n'));
    }

    private static string[] Rows()
    {
        var policies = AskedFacts.BuiltIn(new EffectivePeriod(new LocalDate(2024, 1, 1)));
        return
        [
            .. from same in AskedFacts.In(policies).GroupBy(fact => fact.Key).OrderBy(same => same.Key, StringComparer.Ordinal)
               from meaning in same.First().Meanings
               select $"| `{same.Key}` | {string.Join(", ", same.Select(fact => EnumWords<Domain.Candidates.CandidateKind>.Of(fact.Kind)))}{(same.Any(fact => fact.IsOfFirstTitles) ? " ★" : "")} "
                   + $"| {meaning.Says.Vi} · {meaning.Says.En} | {meaning.Asks.Vi} · {meaning.Asks.En} |",
        ];
    }
}
