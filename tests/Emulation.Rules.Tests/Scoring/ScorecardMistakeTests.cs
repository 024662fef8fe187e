namespace Emulation.Rules.Tests.Scoring;

public class ScorecardMistakeTests
{
    [Theory]
    [InlineData("bands", """
        scorecard:
          groups:
            g:
              items:
                cap: {points: 15, bands: [{below: 1, points: 5}, {from: 1, points: 20}]}
                overlap: {points: 15, bands: [{to: 90, points: 5}, {from: 90, points: 10}]}
                gap: {points: 15, bands: [{below: 80, points: 5}, {from: 90, to: 100, points: 10}]}
                empty: {points: 15, bands: [{from: 90, below: 90, points: 5}], otherwise: 0}
                two-ends: {points: 15, bands: [{from: 90, above: 95, points: 5}], otherwise: 0}
                no-end: {points: 15, bands: [{points: 5}], otherwise: 0}
                otherwise: {points: 15, bands: [{from: 90, points: 5}], otherwise: 16}
        """)]
    [InlineData("numbers", """
        scorecard:
          groups:
            g: {weight: 0, cap: -3, bonus-cap: 120%, minus-cap: x, items: {a: {points: 0, given: true}, b: {points: 5, ranks: [6, -1]}, c: {points: 5, per-case: {x: -2}}, d: {points: 5, linear: true, not-applicable: 6}}}
        """)]
    [InlineData("shape", """
        scorecard:
          groups:
            g: {items: {a: {points: 5}, b: {points: 5, given: true, fixed: true}, c: {points: 5, given: true, otherwise: 1}, d: {points: 5, linear: true, all-lost-at: 3}}}
            h: {items: {a: {points: 5, given: true}}}
          classes: {x: {from: 80}, y: {from: 60, to: 80}}
        """)]
    [InlineData("maximum", """
        scorecard:
          maximum: 100
          groups: {g: {weight: 1.5, items: {a: {points: 40, given: true}}}, h: {items: {b: {points: 30, given: true}}}}
        """)]
    public void Reader_Mistakes_AreAllSaid(string name, string scorecard) =>
        Snapshot.Match(string.Join('\n', ScorecardText.Reading(scorecard).Diagnostics), name);
}
