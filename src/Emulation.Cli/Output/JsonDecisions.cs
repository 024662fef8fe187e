using Emulation.Domain.Decisions;
using Emulation.Rules.Deciding;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Output;

/// <summary>Writes one JSON document, <c>emulation.decisions/1</c>, with every finding.</summary>
internal sealed class JsonDecisions(Stream output, DecisionReport report) : DecisionWriter
{
    private readonly DecisionsWriter _writer = new(output, report.Head);

    public override void Write(UnitDecisions unit) => _writer.Write(unit, outcome => report.Includes(outcome));

    public override void End(IReadOnlyList<Notice> notices) => _writer.End(notices, report.Budget);

    public override void Dispose() => _writer.Dispose();
}
