using System.Globalization;
using Emulation.Domain.Movements;
using Emulation.Domain.Wording;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Output;

/// <summary>Writes how rounds came out as a report that a council reads.</summary>
internal sealed class RoundsText(TextWriter text, WordingLanguage language)
{
    public void Write(RoundsResult result)
    {
        text.WriteLine($"{result.Movement.Title.In(language)} ({result.Movement.Id})");
        text.WriteLine();
        WriteSummary(result);
        WriteShortages(result);
        WriteOpen(result);
        WriteRulings(result);
        foreach (var round in result.Rounds)
        {
            Write(round);
        }
    }

    private void WriteSummary(RoundsResult result)
    {
        var rows = new List<string[]>
        {
            ([In("Vòng", "Round"), In("Thời gian", "Held"), In("Dự xét", "Entered"), In("Được chọn", "Sent on"), In("Chỗ chờ hội đồng", "Places open")]),
        };
        foreach (var round in result.Rounds)
        {
            var entered = RoundNumbers.Range(RoundNumbers.Entered(round), RoundNumbers.MostEntered(round));
            rows.Add([round.Round.Id, round.Round.Held?.ToString() ?? "?", entered, Text(round.Sent.Length), OpenPlaces(round)]);
        }

        TextTable.Write(text, rows);
    }

    // What hangs on an earlier round may come to nothing.
    private static string OpenPlaces(RoundResult round) => RoundNumbers.Range(
        round.Groups.Where(group => group.OpenIn.IsEmpty).Sum(group => group.OpenPlaces), round.Groups.Sum(group => group.OpenPlaces));

    private void WriteShortages(RoundsResult result)
    {
        var lacking = result.Rounds.SelectMany(round => round.Groups, (round, group) => (round, group)).Where(pair => pair.group.Shortage > 0).ToArray();
        if (lacking.Length == 0)
        {
            return;
        }

        Heading(In("Thiếu so với chỉ tiêu", "Short of what could be sent"));
        foreach (var (round, group) in lacking)
        {
            text.WriteLine(In(
                $"  {Name(round, group)}: gửi {Text(group.Sent)} trên {Text(group.Places!.Value)}, thiếu {Text(group.Shortage)}",
                $"  {Name(round, group)}: sends {Text(group.Sent)} of {Text(group.Places!.Value)}, {Text(group.Shortage)} short"));
        }
    }

    private void WriteOpen(RoundsResult result)
    {
        var waiting = result.Rounds.SelectMany(round => round.Groups, (round, group) => (round, group))
            .Where(pair => pair.group.Outcomes.Any(outcome => outcome.IsOpen)).ToArray();
        WriteOpen(In("Chờ hội đồng kết luận; chưa gửi lên vòng sau", "Waits for the council; not sent on before it rules"), [.. waiting.Where(pair => pair.group.OpenIn.IsEmpty)]);
        WriteOpen(In("Còn tùy vòng trước; chưa gửi lên vòng sau", "Hangs on an earlier round; not sent on before that is settled"), [.. waiting.Where(pair => !pair.group.OpenIn.IsEmpty)]);
    }

    private void WriteOpen(string heading, (RoundResult Round, GroupResult Group)[] waiting)
    {
        if (waiting.Length == 0)
        {
            return;
        }

        Heading(heading);
        foreach (var (round, group) in waiting)
        {
            var open = string.Join(", ", group.Outcomes.Where(outcome => outcome.IsOpen).Select(outcome => outcome.Entry.Id));
            var before = group.OpenIn.IsEmpty ? "" : In($"; còn tùy {string.Join(", ", group.OpenIn)}", $"; hangs on {string.Join(", ", group.OpenIn)}");
            var most = group.OpenIn.IsEmpty ? "" : In("nhiều nhất ", "at most ");
            text.WriteLine(In(
                $"  {Name(round, group)}: {most}{Text(group.OpenPlaces)} chỗ cho {open}{before}",
                $"  {Name(round, group)}: {most}{Places(group.OpenPlaces)} for {open}{before}"));
        }
    }

    private void WriteRulings(RoundsResult result)
    {
        var ruled = result.Rounds.SelectMany(round => round.Groups, (round, group) => (round, group)).Where(pair => pair.group.Ruling is not null).ToArray();
        if (ruled.Length == 0)
        {
            return;
        }

        Heading(In("Kết luận của hội đồng đã áp dụng", "Rulings that were applied"));
        foreach (var (round, group) in ruled)
        {
            var ruling = group.Ruling!;
            var source = ruling.Document is { } document ? $" ({document})" : "";
            var sent = ruling.Send.IsEmpty ? In("không chọn ai", "nobody") : string.Join(", ", ruling.Send);
            text.WriteLine(In(
                $"  {Name(round, group)}{source}: chọn {sent}{(group.LeftEmpty > 0 ? $"; để trống {Text(group.LeftEmpty)} chỗ" : "")}",
                $"  {Name(round, group)}{source}: sends {sent}{(group.LeftEmpty > 0 ? $"; {Places(group.LeftEmpty)} left empty" : "")}"));
        }
    }

    private void Write(RoundResult round)
    {
        Heading($"{round.Round.Title.In(language)} ({round.Round.Id})");
        foreach (var stream in round.Round.Streams)
        {
            var groups = round.Groups.Where(group => group.Stream.Id == stream.Id).ToArray();
            text.WriteLine();
            text.WriteLine($"{stream.Title.In(language)} ({stream.Id}): {Rule(stream)}");
            if (groups.All(group => group.Outcomes.All(outcome => outcome.IsSent) && group is { Places: null, Ruling: null }))
            {
                text.WriteLine(In(
                    $"  {Text(groups.Length)} nhóm, {Text(groups.Sum(group => group.Sent))} mục, tất cả được chọn",
                    $"  {Text(groups.Length)} {(groups.Length == 1 ? "group" : "groups")}, {Text(groups.Sum(group => group.Sent))} entries, all sent on"));
                continue;
            }

            foreach (var group in groups)
            {
                Write(group);
            }
        }

        if (!round.NotTaken.IsEmpty)
        {
            text.WriteLine();
            var ids = string.Join(", ", round.NotTaken.Select(entry => entry.Id));
            text.WriteLine(In($"Không thuộc diện của vòng này: {ids}", $"Taken by no stream of this round: {ids}"));
        }
    }

    private void Write(GroupResult group)
    {
        var places = group.Places is { } most ? PlacesOf(group.LeastPlaces ?? most, most) : In("không giới hạn", "no limit");
        var over = group.Overflow > 0 ? In($", vượt {Text(group.Overflow)}", $", {Text(group.Overflow)} over") : "";
        text.WriteLine(In(
            $"  {group.Id ?? "tất cả"}: {RoundNumbers.Range(group.Entered, group.MostEntered)} mục, {places}, chọn {Text(group.Sent)}{over}",
            $"  {group.Id ?? "everybody"}: {Entries(group.Entered, group.MostEntered)}, {places}, {Text(group.Sent)} sent on{over}"));
        var rows = group.Outcomes.Select(outcome => new[]
        {
            $"    {(outcome.Place is { } place ? Text(place) : "-")}",
            outcome.Entry.Id,
            string.Join(" ", outcome.Values.Select(value => value is { } known ? RoundNumbers.Exact(known) : "?")),
            RoundsWords.Of(outcome.Standing).In(language) + (RoundsWords.Why(outcome) is { } why ? $": {why.In(language)}" : ""),
        }).ToArray();
        if (rows.Length > 0)
        {
            TextTable.Write(text, rows);
        }
    }

    private string Rule(StreamRule stream)
    {
        var parts = new List<string> { RoundsWords.Limit(stream.AtMost).In(language) };
        if (!stream.RankBy.IsEmpty)
        {
            parts.Add(RoundsWords.Ranking(stream).In(language));
        }

        if (stream.AtMost is not null)
        {
            parts.Add(RoundsWords.Of(stream.Ties).In(language));
        }

        parts.AddRange(stream.Minimum.Select(minimum => In(
            $"từ {minimum.AtLeast} về {minimum.Key.Name}", $"{minimum.Key.Name} of at least {minimum.AtLeast}")));
        return $"{string.Join("; ", parts)} [{stream.Citation}, {RoundsWords.Of(stream.Status).In(language)}]";
    }

    private void Heading(string heading)
    {
        text.WriteLine();
        text.WriteLine(heading);
    }

    private static string Name(RoundResult round, GroupResult group) => $"{round.Round.Id}, {group.Id ?? group.Stream.Id}";

    private static string Places(int count) => $"{Text(count)} {(count == 1 ? "place" : "places")}";

    private string PlacesOf(int least, int most) => $"{RoundNumbers.Range(least, most)} {In("chỗ", most == 1 ? "place" : "places")}";

    private static string Entries(int least, int most) => $"{RoundNumbers.Range(least, most)} {(most == 1 ? "entry" : "entries")}";

    private string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
