using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Selecting;
using static Emulation.Rules.Problems.AnswerText;

namespace Emulation.Rules.Problems;

/// <summary>A selection in words that a council can read.</summary>
internal sealed class SelectWords(
    SelectionProblem problem, Selection selection, SelectReasons reasons, ImmutableArray<PlaceCount> counts, ImmutableArray<LevelCount> levels)
{
    private readonly Dictionary<string, SelectionCandidate> _candidates = problem.Candidates.ToDictionary(candidate => candidate.Id, StringComparer.Ordinal);

    private readonly RankOrder _order = new(problem.Order);

    private readonly SelectScopes _scopes = new(problem.Units);

    public IEnumerable<LocalizedText> Lines() =>
    [
        .. counts.Select(PlaceWords.Of),
        .. levels.SelectMany(PlaceWords.Of),
        .. selection.Conflict is { } conflict ? Conflict(conflict) : Outcome(),
    ];

    private IEnumerable<LocalizedText> Outcome()
    {
        yield return problem.Total is { } total
            ? Line($"Được chọn: {selection.Selected.Length}, trên {total} chỗ", $"Selected: {selection.Selected.Length}, for {Places(total)}")
            : Line($"Được chọn: {selection.Selected.Length}", $"Selected: {selection.Selected.Length}");
        foreach (var (i, id) in selection.Selected.Index())
        {
            yield return Line($"  {i + 1}. {Shown(id)}", $"  {i + 1}. {Shown(id)}");
        }

        foreach (var line in Ties().Concat(Numbers()))
        {
            yield return line;
        }

        if (selection.Caps.Count + problem.SelectedShares.Length > 0)
        {
            yield return new("Mức tối đa:", "Caps:");
        }

        foreach (var (id, use) in selection.Caps)
        {
            yield return use.CutOff is null
                ? Line($"  {Cap(id).Vi}: {use.Filled} trên {use.Max}", $"  {Cap(id).En}: {use.Filled} of {use.Max}")
                : Line(
                    $"  {Cap(id).Vi}: {use.Filled} trên {use.Max}, người cuối cùng được chọn là {Shown(use.CutOff)}",
                    $"  {Cap(id).En}: {use.Filled} of {use.Max}, the last one selected is {Shown(use.CutOff)}");
        }

        foreach (var (share, members, most) in problem.SelectedShares.Select(Share).OrderBy(each => each.Share.Id, StringComparer.Ordinal))
        {
            yield return Line(
                $"  tỷ lệ `{share.Id}`: {members} trên {most}, là {share.Percent} của {selection.Selected.Length} người được chọn",
                $"  share `{share.Id}`: {members} of {most}, which is {share.Percent} of the {selection.Selected.Length} selected");
        }

        foreach (var line in Others())
        {
            yield return line;
        }
    }

    private IEnumerable<LocalizedText> Ties()
    {
        if (selection.Contested.IsEmpty)
        {
            yield break;
        }

        var (open, tied) = (selection.OpenPlaces, selection.Contested.Length);
        yield return problem.Tie == TiePolicy.None
            ? Line(
                $"Đồng hạng ở chỗ cuối: {tied} người cho {open} chỗ; theo quy định không ai được chọn, chỗ để trống:",
                $"Tied across the last place: {tied} candidates for {Places(open)}; by the rule none of them is selected and the places stay open:")
            : Line(
                $"Đồng hạng ở chỗ cuối: {tied} người cho {open} chỗ; hội đồng quyết định:",
                $"Tied across the last place: {tied} candidates for {Places(open)}; the council decides:");
        foreach (var id in selection.Contested)
        {
            yield return Line($"  {Shown(id)}", $"  {Shown(id)}");
        }
    }

    private IEnumerable<LocalizedText> Numbers()
    {
        if (selection.Vacant > 0)
        {
            yield return Line($"Không có người nhận: {selection.Vacant} chỗ để trống", $"Places that nobody can take stay vacant: {selection.Vacant}");
        }

        foreach (var (id, by) in selection.Overflow)
        {
            yield return Line(
                $"Vượt {Cap(id).Vi}: {by} người, vì mọi người đồng hạng đều được chọn",
                $"{Cap(id).En} is passed by {by}, because all of those tied are selected");
        }

        foreach (var (id, by) in selection.Shortfall)
        {
            yield return problem.SetAsides.Any(each => each.Id == id)
                ? Line($"Chỗ dành riêng `{id}` còn {by} chỗ không có người thuộc diện nhận", $"Set-aside `{id}`: {Places(by)} not filled by its members")
                : Line($"Mức tối thiểu `{id}` còn thiếu {by}", $"Floor `{id}` falls short by {by}");
        }
    }

    private IEnumerable<LocalizedText> Others()
    {
        var told = reasons.Told;
        if (told.IsEmpty && reasons.Left == 0)
        {
            yield break;
        }

        yield return new("Vì sao:", "Why:");
        foreach (var (candidate, reason) in told)
        {
            var why = Why(candidate, reason);
            yield return Line($"  {Shown(candidate.Id)}: {why.Vi}", $"  {Shown(candidate.Id)}: {why.En}");
        }

        if (reasons.Left > 0)
        {
            yield return Line(
                $"  và {reasons.Left} người khác không được chọn; nêu tên ở `explain` để biết lý do",
                $"  and {reasons.Left} others are not selected; name them in `explain` to be told why");
        }
    }

    private LocalizedText Why(SelectionCandidate candidate, SelectionReason reason) => reason.Kind switch
    {
        SelectionReasonKind.Selected => new("được chọn", "selected"),
        SelectionReasonKind.Contested => new("đồng hạng ở chỗ cuối", "tied across the last place"),
        SelectionReasonKind.NotEligible => new("không đủ điều kiện", "not eligible"),
        SelectionReasonKind.DisplacedByFloor when Goes(candidate, reason) is var goes => Line(
            $"không được chọn; chỗ được giữ cho {List(reason.Floors, id => Reserved(id).Vi, "và")}, {goes.Vi}",
            $"not selected; a place is kept for {List(reason.Floors, id => Reserved(id).En, "and")}, and {goes.En}"),
        SelectionReasonKind.CapFull when reason.Binding is [var cap] => Line(
            $"không được chọn; {Cap(cap).Vi} đã đủ{Cut(reason.CutOff).Vi}{Missed(reason.MissedBy).Vi}",
            $"not selected; {Cap(cap).En} is full{Cut(reason.CutOff).En}{Missed(reason.MissedBy).En}"),
        SelectionReasonKind.CapFull => Line(
            $"không được chọn; {List(reason.Binding, id => Cap(id).Vi, "và")} đều đã đủ",
            $"not selected; {List(reason.Binding, id => Cap(id).En, "and")} are each full"),
        _ => Shares(candidate) ?? new(
            "không được chọn; tập hợp tốt nhất theo mục tiêu đã nêu không có chỗ cho người này",
            "not selected; the set that is best by the objective has no place for it"),
    };

    // A place that is kept for nobody stays vacant, where the problem says so.
    private LocalizedText Goes(SelectionCandidate candidate, SelectionReason reason)
    {
        var mayBeVacant = problem.UnfilledFloor == UnfilledFloor.KeepVacant && reason.Floors.Any(selection.Shortfall.ContainsKey);
        return !mayBeVacant ? new("do người xếp không cao hơn nhận", "goes to somebody ranked no better")
            : selection.Selected.Any(id => _order.Compare(_candidates[id] with { Id = candidate.Id }, candidate) >= 0)
                ? new("do người xếp không cao hơn nhận hoặc để trống", "goes to somebody ranked no better or stays vacant")
                : new("và để trống vì không có người thuộc diện nhận", "stays vacant, since nobody can fill it");
    }

    // A share that is full says more than that there is a better set.
    private LocalizedText? Shares(SelectionCandidate candidate)
    {
        ImmutableArray<string> full =
            [.. problem.SelectedShares.Where(share => _scopes.IsIn(candidate, share.Scope)).Select(Share).Where(each => each.Members >= each.Most).Select(each => each.Share.Id)];
        return full.IsEmpty ? null : Line(
            $"không được chọn; tỷ lệ {List(full, id => $"`{id}`", "và")} trong số được chọn đã đủ",
            $"not selected; the share {List(full, id => $"`{id}`", "and")} of those selected is full");
    }

    private (SelectedShare Share, int Members, int Most) Share(SelectedShare share) => (
        share,
        selection.Selected.Count(id => _scopes.IsIn(_candidates[id], share.Scope)),
        share.Percent.FloorOf(selection.Selected.Length));

    private LocalizedText Cut(string? id) => id is null
        ? new("", "")
        : Line($", người cuối cùng xếp trên là {Shown(id)}", $", the last one above is {Shown(id)}");

    private static LocalizedText Missed(int? by) => by switch
    {
        null => new("; riêng mức này tăng thêm bao nhiêu cũng không được chọn", "; no raise of that alone would select"),
        { } places => Line($"; thiếu {places} chỗ", $"; missed by {Places(places)}"),
    };

    private static IEnumerable<LocalizedText> Conflict(SelectionConflict conflict)
    {
        yield return Line(
            $"Không chọn được ai: {List(conflict.Constraints, id => Constraint(id).Vi, "và")} mâu thuẫn với nhau",
            $"Nobody can be selected: {List(conflict.Constraints, id => Constraint(id).En, "and")} contradict each other");
        foreach (var (constraint, by) in conflict.Relaxations)
        {
            yield return Line(
                $"  đủ nếu riêng {Constraint(constraint).Vi} nới {by} chỗ",
                $"  it would do if {Constraint(constraint).En} alone gave way by {by}");
        }
    }

    private string Shown(string id)
    {
        var keys = _candidates[id].Keys;
        return $"{id} ({string.Join(", ", problem.Order.Select(key => $"{key.Name} {keys[key.Name]}"))})";
    }

    private static LocalizedText Cap(string id) =>
        id == CompiledProblem.TotalId ? new("tổng số chỗ", "the total") : new($"mức tối đa `{id}`", $"cap `{id}`");

    private LocalizedText Reserved(string id) => problem.SetAsides.Any(each => each.Id == id)
        ? new($"chỗ dành riêng `{id}`", $"set-aside `{id}`")
        : new($"mức tối thiểu `{id}`", $"floor `{id}`");

    private static LocalizedText Constraint(string id) =>
        id == CompiledProblem.TotalId ? new("tổng số chỗ", "the total") : new($"`{id}`", $"`{id}`");

    private static string List(ImmutableArray<string> ids, Func<string, string> shown, string and) => ids.Length < 2
        ? string.Concat(ids.Select(shown))
        : $"{string.Join(", ", ids[..^1].Select(shown))} {and} {shown(ids[^1])}";

    private static string Places(int count) => count == 1 ? "1 place" : FormattableString.Invariant($"{count} places");
}
