using System.Globalization;
using Emulation.Domain.Citations;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Monitoring;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Output;

/// <summary>Writes a movement's state for people.</summary>
internal sealed class StatusText(TextWriter text, WordingLanguage language)
{
    // More of a kind is counted, and listed one by one in the JSON.
    private const int MostNamed = 10;

    public void Write(MovementStatus status, UnitLevel? by, bool byCluster)
    {
        text.WriteLine($"{status.Movement.Title.In(language)} ({status.Movement.Id})");
        var asOf = status.AsOf is { } day ? In($"tính đến ngày {Iso(day)}", $"as of {Iso(day)}") : In("toàn bộ bản ghi", "all that was recorded");
        text.WriteLine(In(
            $"{asOf}; {status.Records.Units.Length} đơn vị, {status.Records.Count} mã bản ghi",
            $"{asOf}; {status.Records.Units.Length} units, {status.Records.Count} record ids"));
        WriteIndicators(status);
        WriteBelow(status);
        WriteOpen(status);
        if (by is not null || byCluster)
        {
            WriteNodes(status, by);
        }

        WriteNotes(status);
        WriteSteps(status);
    }

    private void WriteIndicators(MovementStatus status)
    {
        if (status.Indicators.IsEmpty)
        {
            return;
        }

        Head(In("Chỉ số", "Indicators"));
        List<string[]> rows = [[In("mã", "id"), In("kết quả", "figure"), In("tỷ lệ", "share"), In("chỉ tiêu", "target"), "", In("nội dung", "what it is")]];
        rows.AddRange(status.Indicators.Select(each => (string[])
        [
            each.Indicator.Id, Figure(each.Whole), Share(each.Whole), each.Whole.Target is { } target ? Target(target) : "-",
            each.Whole.Outcome is { } outcome ? StatusWords.Of(outcome).In(language) : "",
            $"{each.Indicator.Says.In(language)}{Source(each.Indicator)}",
        ]));
        TextTable.Write(text, rows);
    }

    private void WriteBelow(MovementStatus status)
    {
        Head(In("Dưới chỉ tiêu", "Below target"));
        var below = status.Indicators.SelectMany(each => each.BelowTarget.Select(node => (each.Indicator, Node: node))).ToArray();
        foreach (var (indicator, node) in below)
        {
            var without = node.Target is not null && !node.Without.IsEmpty && node.Kind == NodeKind.Movement
                ? In($"; chưa có: {Named(node.Without)}", $"; without: {Named(node.Without)}") : "";
            text.WriteLine($"{indicator.Id}{Place(node)}: {Figure(node)}, {In("chỉ tiêu", "target")} {Target(node.Target!)}{without}");
        }

        if (below.Length == 0)
        {
            text.WriteLine(In("không có", "none"));
        }
    }

    private void WriteOpen(MovementStatus status)
    {
        var open = status.Indicators.Where(each => !each.Whole.IsKnown)
            .SelectMany(each => each.Undetermined.Where(node => node.Kind != NodeKind.Movement).Prepend(each.Whole).Select(node => (each.Indicator, Node: node)))
            .Concat(status.Indicators.Where(each => each.Whole.IsKnown).SelectMany(each => each.Undetermined.Select(node => (each.Indicator, Node: node)))).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        Head(In("Chưa rõ", "Not known yet"));
        foreach (var (indicator, node) in open)
        {
            List<string> missing = [];
            Add(In("chưa báo cáo", "not reported by"), Named(node.NotReported));
            Add(In("bản ghi chưa rõ", "open records"), Named(node.OpenRecords));
            Add(In("thiếu số liệu của", "not stated by"), Named(node.NotStated));
            text.WriteLine($"{indicator.Id}{Place(node)}: {Figure(node)}; {string.Join("; ", missing)}");

            void Add(string what, string names)
            {
                if (names.Length > 0)
                {
                    missing.Add($"{what}: {names}");
                }
            }
        }
    }

    private void WriteNodes(MovementStatus status, UnitLevel? by)
    {
        Head(by is { } level ? In($"Theo cấp {EnumWords<UnitLevel>.Of(level)}", $"By {EnumWords<UnitLevel>.Of(level)}") : In("Theo cụm", "By cluster"));
        var ids = status.Indicators.Select(each => each.Indicator.Id).ToArray();
        List<string[]> rows = [["", .. ids]];
        if (status.Indicators is [var first, ..])
        {
            for (var i = 0; i < first.Nodes.Length; i++)
            {
                var node = first.Nodes[i];
                if (by is null ? node.Kind == NodeKind.Cluster : node.Level == by)
                {
                    var at = i;
                    rows.Add([node.Id, .. status.Indicators.Select(each => $"{Figure(each.Nodes[at])}{Mark(each.Nodes[at])}")]);
                }
            }
        }

        TextTable.Write(text, rows);
    }

    private void WriteNotes(MovementStatus status)
    {
        Head(In("Bản ghi không tính, hoặc không tính theo đúng như ghi", "Records that were not counted, or not at face value"));
        foreach (var group in status.Notes.GroupBy(note => (note.Problem, note.Effect)).OrderBy(group => group.Key))
        {
            var (problem, effect) = (StatusWords.Of(group.Key.Problem).In(language), StatusWords.Of(group.Key.Effect).In(language));
            text.WriteLine($"{problem} ({effect}): {group.Count().ToString(CultureInfo.InvariantCulture)}");
            text.WriteLine($"    {string.Join(", ", group.Take(MostNamed).Select(Shown))}{More(group.Count())}");
        }

        if (status.Notes.IsEmpty)
        {
            text.WriteLine(In("không có", "none"));
        }
    }

    private void WriteSteps(MovementStatus status)
    {
        if (status.Movement.Workflow is null)
        {
            return;
        }

        Head(In("Quy trình", "Workflow"));
        foreach (var group in status.Steps.GroupBy(step => step.Step.Id))
        {
            var counts = group.GroupBy(step => step.State).OrderBy(states => states.Key)
                .Select(states => string.Create(CultureInfo.InvariantCulture, $"{StatusWords.Of(states.Key).In(language)} {states.Count()}"));
            text.WriteLine($"{group.Key}: {string.Join(", ", counts)}");
        }

        foreach (var step in status.Steps.Where(step => step.State is StepState.Refused or StepState.Unknown))
        {
            var reasons = step.Objections.Select(objection => StatusWords.Of(objection, Iso(objection.Date)).In(language));
            var day = step.Date is null ? "" : In($" ngày {Iso(step.Date)}", $" on {Iso(step.Date)}");
            text.WriteLine($"  {step.Unit}: `{step.Step.Id}`{day} ({step.Record?.Id}) {StatusWords.Of(step.State).In(language)}: {string.Join("; ", reasons)} [{step.Step.Citation}{Unverified(step.Step.Status)}]");
        }
    }

    private string Shown(RecordNote note)
    {
        var others = note.Others.IsEmpty ? "" : $" ({Named(note.Others)})";
        return note.Times > 1 ? string.Create(CultureInfo.InvariantCulture, $"{note.Record} ×{note.Times}{others}") : $"{note.Record}{others}";
    }

    private string Figure(NodeResult node)
    {
        // Where nothing is counted over, nothing can be counted.
        if (node.Over is { IsExact: true } none && none.Least == Domain.Numbers.Rational.Zero)
        {
            return "-";
        }

        var value = StatusWords.Of(node.Value).In(language);
        return node.Over is { } over ? $"{value} {In("trên", "of")} {StatusWords.Of(over).In(language)}" : value;
    }

    private string Share(NodeResult node) => node.Share is { } share ? $"{StatusWords.Of(share, places: 1).In(language)}%" : "";

    private string Target(IndicatorTarget target) => target == IndicatorTarget.All ? In("tất cả", "all") : target.ToString();

    private string Mark(NodeResult node) => node.Outcome is { } outcome && outcome != Outcome.Met ? $" ({StatusWords.Of(outcome).In(language)})" : "";

    private string Source(Indicator indicator) => indicator.Citation is { } cite ? $" [{cite}{Unverified(indicator.Status)}]" : "";

    private string Unverified(VerificationStatus status) => status == VerificationStatus.Unverified ? In(", chưa đối chiếu", ", not verified") : "";

    private static string Place(NodeResult node) => node.Kind == NodeKind.Movement ? "" : $" {node.Id}";

    private string Named<T>(IReadOnlyCollection<T> ids) => $"{string.Join(", ", ids.Take(MostNamed))}{More(ids.Count)}";

    private string More(int count) => count <= MostNamed ? ""
        : string.Create(CultureInfo.InvariantCulture, $" {In("và", "and")} {count - MostNamed} {In("nữa", "more")}");

    private void Head(string words)
    {
        text.WriteLine();
        text.WriteLine($"== {words} ==");
    }

    private string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "?";
}
