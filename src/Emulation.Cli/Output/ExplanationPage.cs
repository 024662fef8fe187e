using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;

namespace Emulation.Cli.Output;

/// <summary>Writes explanations as a page of headings, lists and the trees of a renderer.</summary>
/// <param name="output">Where to.</param>
/// <param name="report">What is written.</param>
/// <param name="renderer">The renderer of the trees.</param>
internal abstract class ExplanationPage(Stream output, DecisionReport report, string renderer) : DecisionWriter
{
    private readonly ExplanationRenderers _renderers = new();
    private readonly DecisionHeadings _headings = new(report);

    protected DecisionReport Report { get; } = report;

    protected StreamWriter Text { get; } = CommandStreams.TextOn(output);

    public override void Begin()
    {
        WriteStart();
        WriteList(_headings.Head);
    }

    public override void Write(UnitDecisions unit)
    {
        WriteHeading(1, _headings.Unit(unit));
        Candidate? last = null;
        foreach (var outcome in unit.Outcomes.Where(outcome => Report.Includes(outcome)))
        {
            if (outcome.Candidate != last)
            {
                last = outcome.Candidate;
                WriteHeading(2, _headings.Candidate(unit, last));
            }

            WriteTree(_renderers.Render(renderer, unit.Explain(outcome), Report.Language));
        }

        Text.Flush();
    }

    public override void End(IReadOnlyList<Notice> notices)
    {
        if (notices.Count > 0)
        {
            WriteHeading(2, _headings.Notices);
            WriteList(notices.Select(_headings.Notice));
        }

        WriteEnd();
        Text.Flush();
    }

    public override void Dispose() => Text.Dispose();

    /// <summary>Writes what stands before everything.</summary>
    protected abstract void WriteStart();

    /// <summary>Writes a heading; whatever it holds is shown as it is.</summary>
    protected abstract void WriteHeading(int level, string heading);

    /// <summary>Writes a list; whatever it holds is shown as it is.</summary>
    protected abstract void WriteList(IEnumerable<string> items);

    /// <summary>Writes what a renderer gave.</summary>
    protected abstract void WriteTree(string tree);

    /// <summary>Writes what stands after everything.</summary>
    protected abstract void WriteEnd();
}
