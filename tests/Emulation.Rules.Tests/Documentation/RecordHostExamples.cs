using System.Text;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Recording;
using Emulation.Rules.Tests.Recording;
using NodaTime;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>The programs of the guide to records, compiled and run.</summary>
public class RecordHostExamples
{
    [Fact]
    public async Task Record_IsKeptAndReplayed()
    {
        var engine = SmallLaw.Engine;
        using var file = new MemoryStream();

        var options = new EvaluationOptions(new LocalDate(2025, 6, 15));
        var recorder = new DecisionRecorder(engine.RuleSetFor(options), options);
        await foreach (var unit in engine.EvaluateAsync(Dossiers(), options))
        {
            recorder.Add(unit);     // hashes and outcomes are kept, the unit is not
        }

        recorder.ToRecord().WriteTo(file);

        var kept = Encoding.UTF8.GetString(file.ToArray());
        var record = DecisionRecordReader.Read(kept, "record.json").GetRecordOrThrow();
        var replay = await Replayer.RunAsync(record, engine, Dossiers);
        foreach (var difference in replay.Differences)
        {
            Console.WriteLine(difference);      // unit `a` (2024-2025): individual `p2`: `good-year`: `eligibility` was `eligible`, is `not-eligible`
        }

        Assert.True(replay.IsSame);
    }

    [Fact]
    public void Decisions_AreWrittenAndReadBack()
    {
        var engine = SmallLaw.Engine;
        var options = SmallLaw.Options;
        var school = SmallLaw.Units(SmallLaw.School)[0];
        using var output = new MemoryStream();

        using (var writer = new DecisionsWriter(output, DecisionsHead.Of(engine.RuleSetFor(options), options)))
        {
            writer.Write(engine.Evaluate(school, options));
            writer.End(engine.RuleSetFor(options).Notices);
        }

        var document = DecisionsReader.Read(output.ToArray()).GetDocumentOrThrow();
        var eligible = document.Decisions.Count(decision => decision.Eligibility == Eligibility.Eligible);

        Assert.Equal((3, 2), (document.Decisions.Length, eligible));
    }

    private static IAsyncEnumerable<UnitDossiers> Dossiers() => SmallLaw.Units(SmallLaw.School, SmallLaw.Other).ToAsyncEnumerable();
}
