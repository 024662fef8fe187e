namespace Emulation.Rules.Tests.Scoring;

/// <summary>Scoring tables that are in use, with their own figures.</summary>
public class OfficialScorecardTests
{
    // Cần Thơ 157/KH-UBND (18/11/2025): 115 points are 100 and 15 of bonus; criteria 20/40/20/20, points = rate × max; one of
    // them counts a sample of 50 people at 0.4 each. Bonuses: 5 for all, 5 by bands, 5.
    private const string Digital = """
        scorecard:
          maximum: 100
          groups:
            criteria:
              items:
                first: {points: 20, linear: true}
                second: {points: 40, linear: true}
                third: {points: 20, linear: true}
                sample: {points: 20, per-case: 0.4}
            bonuses:
              bonus-cap: 15
              items:
                all: {points: 5, role: bonus, fixed: true}
                banded:
                  points: 5
                  role: bonus
                  otherwise: 0
                  bands: [{from: 88, below: 90, points: 2}, {from: 90, below: 95, points: 3}, {from: 95, below: 100, points: 4}, {from: 100, to: 100, points: 5}]
                third-bonus: {points: 5, role: bonus, given: true}
        """;

    // MOET letter 1965/BGDĐT-TĐKT (11/5/2022): the six fields of clusters 1 to 6 that are known; done in part gives the maximum
    // times the share done; bonus or minus at most 20% of the field; 70% and 80% of the maximum for the two classes.
    private const string Ministry = """
        scorecard:
          maximum: 1150
          groups:
            higher-education: {bonus-cap: 20%, minus-cap: 20%, items: {he: {points: 200, linear: true}, he-bonus: {points: 200, role: bonus, given: true}, he-minus: {points: 200, role: minus, given: true}}}
            science: {items: {sci: {points: 200, linear: true}}}
            personnel: {items: {per: {points: 200, linear: true}}}
            students: {items: {stu: {points: 200, linear: true}}}
            finance: {items: {fin: {points: 200, linear: true}}}
            facilities: {items: {fac: {points: 150, linear: true}}}
          classes: {excellent: {from: 80}, good: {from: 70, below: 80}, none: {below: 70}}
        """;

    // University of Da Nang, letter 4079/ĐHĐN-TCCB (24/6/2022): 11 fields of 100, training and science × 1.5, so 1,200.
    private const string DaNang2022 = """
        scorecard:
          maximum: 1200
          rounding: {places: 0, how: half-up}
          groups:
            training: {weight: 1.5, items: {f1: {points: 100, given: true}}}
            science: {weight: 1.5, items: {f2: {points: 100, given: true}}}
            others: {items: {f3: {points: 100, given: true}, f4: {points: 100, given: true}, f5: {points: 100, given: true}, f6: {points: 100, given: true}, f7: {points: 100, given: true}, f8: {points: 100, given: true}, f9: {points: 100, given: true}, f10: {points: 100, given: true}, f11: {points: 100, given: true}}}
          classes: {a: {from: 80}, b: {from: 70, below: 80}, c: {from: 60, below: 70}, d: {below: 60}}
        """;

    // University of Da Nang, decision 94/QĐ-ĐHĐN (12/1/2026): the kinds of scores that its fields have.
    private const string DaNang2026 = """
        scorecard:
          groups:
            field:
              items:
                share: {points: 20, bands: [{from: 90, points: 20}, {from: 80, below: 90, points: 15}, {from: 70, below: 80, points: 10}, {from: 60, below: 70, points: 5}], otherwise: 0}
                linear: {points: 30, linear: true}
                prizes: {points: 20, per-case: {world: 10, state: 6, institute: 3, region: 2, home: 1}}
                rank: {points: 20, ranks: [20, 17, 14, 11, 8, 5], otherwise: 0}
                faults: {points: 20, deduct: {light: 1, middle: 3, heavy: 5, grave: 15}, all-lost-at: 20}
                standard: {points: 20, below-standard: {standard: 90, step: 5, points: 2, counts: whole}}
                doctors: {points: 20, linear: true, not-applicable: leaves-maximum}
          classes: {a: {from: 80}, b: {from: 60, below: 80}, c: {from: 50, below: 60}, d: {below: 50}}
        """;

    [Theory]
    [InlineData("first=100 second=100 third=100 sample=50 all=1 banded=100 third-bonus=5", "115", "115")]
    [InlineData("first=80 second=75/2 third=0 sample=25 all=0 banded=87.9 third-bonus=0", "41", "41")]
    [InlineData("first=0 second=0 third=0 sample=50 all=0 banded=90 third-bonus=0", "23", "23")]     // 90 is not in 88–90 as well
    [InlineData("first=0 second=0 third=0 sample=0 all=0 banded=99.99 third-bonus=0", "4", "4")]
    [InlineData("first=100 second=100 third=100 sample=51 all=1 banded=100 third-bonus=9", "115", "115")]   // the item's cap
    public void CanTho_GivesItsPoints(string values, string total, string share)
    {
        var result = ScorecardText.Read(Digital).Score(values);

        Assert.Equal((total, share), (result.Total.ToString(), result.Share.ToString()));
    }

    [Fact]
    public void Ministry_DoneInPart_IsTheShareOfTheMaximum()
    {
        // The letter's own example: 80% of 50 is 40.
        var result = ScorecardText.Read("scorecard: {groups: {g: {items: {a: {points: 50, linear: true}}}}}").Score("a=80");

        Assert.Equal("40", result.Total.ToString());
    }

    [Theory]
    [InlineData("he-bonus=41 he-minus=0", "960", "excellent")]      // 0.8 × 1,150 = 920, and 40 of the 41
    [InlineData("he-bonus=0 he-minus=41", "880", "good")]           // 920 − 40
    [InlineData("he-bonus=41 he-minus=41", "920", "excellent")]     // 80% exactly
    public void Ministry_BonusAndMinus_AreAtMostAFifthOfTheField(string values, string total, string found)
    {
        var result = ScorecardText.Read(Ministry).Score($"he=80 sci=80 per=80 stu=80 fin=80 fac=80 {values}");

        Assert.Equal((total, found), (result.Total.ToString(), result.Class?.Id));
    }

    [Theory]
    [InlineData(80, "960", "80", "a")]
    [InlineData(79.5, "954", "80", "a")]     // the percentage is rounded before it is put in a class
    [InlineData(79.4, "952.8", "79", "b")]
    [InlineData(59.49, "713.88", "59", "d")]
    public void DaNang2022_WeighsAndRoundsThePercentage(decimal each, string total, string share, string found)
    {
        var values = string.Join(' ', Enumerable.Range(1, 11).Select(n => FormattableString.Invariant($"f{n}={each}")));

        var result = ScorecardText.Read(DaNang2022).Score(values);

        Assert.Equal((total, share, found), (result.Total.ToString(), result.Share.ToString(), result.Class?.Id));
    }

    [Theory]
    [InlineData("current=100 previous=100 best=100", "13.5")]     // 11.25 + 0 + 2.25
    [InlineData("current=110 previous=100 best=220", "13.375")]   // 11.25 + 1 + 1.125
    [InlineData("current=150 previous=100 best=150", "15")]       // 11.25 + 5 + 2.25 = 18.5, capped
    [InlineData("current=0 previous=100 best=100", "1.25")]
    public void DaNang2022_YearOnYear_IsCappedAt15(string values, string points)
    {
        var card = ScorecardText.Read("scorecard: {groups: {g: {items: {x: {points: 15, growth: {start: 11.25, growth: 10, level: 2.25}}}}}}");

        var result = card.Score(string.Join(' ', values.Split(' ').Select(value => $"x.{value}")));

        Assert.Equal(points, result.Total.ToString());
    }

    [Theory]
    [InlineData("share=90", "20")]
    [InlineData("share=89.99", "15")]
    [InlineData("share=60", "5")]
    [InlineData("share=59.99", "0")]
    [InlineData("linear=50", "15")]
    [InlineData("prizes.world=1 prizes.state=1 prizes.institute=1 prizes.region=0 prizes.home=0", "19")]
    [InlineData("prizes.world=2 prizes.state=1 prizes.institute=0 prizes.region=0 prizes.home=0", "20")]
    [InlineData("rank=1", "20")]
    [InlineData("rank=6", "5")]
    [InlineData("rank=7", "0")]
    [InlineData("rank=0", "0")]
    [InlineData("faults.light=1 faults.middle=1 faults.heavy=1 faults.grave=0", "11")]
    [InlineData("faults.light=0 faults.middle=0 faults.heavy=1 faults.grave=1", "0")]
    [InlineData("standard=90", "20")]
    [InlineData("standard=85", "18")]
    [InlineData("standard=85.1", "20")]
    [InlineData("standard=30", "0")]     // 12 steps cost 24
    public void DaNang2026_EachKindOfScore_GivesItsPoints(string values, string points)
    {
        var item = values.Split('=', '.')[0];

        var result = ScorecardText.Read(DaNang2026).Score(values);

        Assert.Equal(points, result.Groups[0].Items.Single(score => score.Item.Id == item).Points.ToString());
    }

    [Fact]
    public void DaNang2026_FieldThatDoesNotApply_LeavesTheMaximum()
    {
        var card = ScorecardText.Read(DaNang2026);
        const string Others = "share=90 linear=100 prizes.world=2 prizes.state=0 prizes.institute=0 prizes.region=0 prizes.home=0 rank=7 "
            + "faults.light=0 faults.middle=0 faults.heavy=0 faults.grave=0 standard=90";

        Assert.Equal(("110", "130", "a"), Shown(card.Score($"{Others} doctors=n/a")));       // 84.6%
        Assert.Equal(("110", "150", "b"), Shown(card.Score($"{Others} doctors=0")));         // 73.3%
        Assert.Equal(("110 to 130", "130 to 150", null), Shown(card.Score(Others)));         // 73.3% to 86.7%: nobody can tell yet

        static (string, string, string?) Shown(Emulation.Rules.Scoring.ScorecardResult result) =>
            (result.Total.ToString(), result.Maximum.ToString(), result.Class?.Id);
    }

    // University of Technology, decision 1605/QĐ-ĐHBK (31/5/2019): the item's cap is 15, its bands go up to 20.
    [Theory]
    [InlineData(15)]
    [InlineData(20)]
    public void Polytechnic_BandsThatPassTheItemsCap_AreAnErrorOfThePlan(int cap)
    {
        var reading = ScorecardText.Reading($$"""
            scorecard:
              groups:
                papers:
                  items:
                    scores: {points: {{cap}}, bands: [{below: 1, points: 5}, {from: 1, to: 1.5, points: 10}, {above: 1.5, to: 2, points: 15}, {above: 2, points: 20}]}
            """);

        Assert.Equal(cap == 20 ? [] : new[] { "EMU7601" }, reading.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("0.99", "5")]
    [InlineData("1.0", "10")]
    [InlineData("1.5", "10")]
    [InlineData("1.51", "15")]
    [InlineData("2", "15")]
    [InlineData("2.01", "20")]
    public void Polytechnic_Bands_KeepTheirEnds(string score, string points)
    {
        var card = ScorecardText.Read("""
            scorecard:
              groups:
                papers:
                  items:
                    scores: {points: 20, bands: [{below: 1, points: 5}, {from: 1, to: 1.5, points: 10}, {above: 1.5, to: 2, points: 15}, {above: 2, points: 20}]}
                    not-assigned: {points: 5, given: true, not-applicable: 2}
            """);

        var result = card.Score($"scores={score} not-assigned=n/a");

        Assert.Equal(points, result.Groups[0].Items[0].Points.ToString());
        Assert.Equal("2", result.Groups[0].Items[1].Points.ToString());
        Assert.Equal("25", result.Maximum.ToString());
    }

    // MOET letter 1741/BGDĐT-GDTrH (5/3/2009): the scale is believed to be of 100 points with bands 90/80/65/50, not verified.
    [Theory]
    [InlineData("90", "a")]
    [InlineData("89.999", "b")]
    [InlineData("65", "c")]
    [InlineData("50", "d")]
    [InlineData("49.999", "e")]
    public void FriendlySchool_BandsOfPoints_AreHalfOpen(string points, string found) =>
        Assert.Equal(found, ScorecardText.Read("""
            scorecard:
              maximum: 100
              classes-of: points
              groups: {all: {items: {x: {points: 100, given: true}}}}
              classes: {a: {from: 90}, b: {from: 80, below: 90}, c: {from: 65, below: 80}, d: {from: 50, below: 65}, e: {otherwise: true}}
            """).Score($"x={points}").Class?.Id);
}
