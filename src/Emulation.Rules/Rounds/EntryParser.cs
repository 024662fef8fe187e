using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>Reads one entry.</summary>
internal sealed class EntryParser
{
    private readonly NamedFactsReader _scores = new();

    public MovementEntry? Read(ref DossierJson json, Spot start, out Spot unitAt)
    {
        unitAt = start;
        (string? id, string? unit, string? name, EntryKind? kind, EntrySubject? subject) = (null, null, null, null, null);
        var scores = NamedNumbers.Empty;
        ImmutableArray<EntryMark> marks = [];
        ImmutableArray<EntryStep> path = [];
        ImmutableArray<EntryWait> waits = [];
        var first = json.Offset;
        ulong seen = 0;
        while (json.NextKey(ref seen, out EntryFieldKey key))
        {
            switch (key)
            {
                case EntryFieldKey.Id: id = json.Id(); break;
                case EntryFieldKey.Kind: kind = json.Word<EntryKind>(required: true); break;
                case EntryFieldKey.Unit:
                    unitAt = json.Here();
                    unit = json.Text(required: true);
                    break;
                case EntryFieldKey.Name: name = json.Display(); break;
                case EntryFieldKey.Subject: subject = ReadSubject(ref json); break;
                case EntryFieldKey.Scores: scores = _scores.ReadNumbers(ref json); break;
                case EntryFieldKey.Marks: marks = ReadMarks(ref json); break;
                case EntryFieldKey.Path: path = ReadPath(ref json); break;
                case EntryFieldKey.Waits: waits = EntryWaitParser.ReadAll(ref json); break;
            }
        }

        _ = json.Require(seen, EntryFieldKey.Id, first) & json.Require(seen, EntryFieldKey.Kind, first) & json.Require(seen, EntryFieldKey.Unit, first);
        return id is null || unit is null || kind is null ? null : new(id, kind.Value, unit)
        {
            Name = name,
            Subject = subject,
            Scores = scores,
            Marks = marks,
            Path = path,
            Waits = waits,
            At = start.Span,
        };
    }

    private static EntrySubject? ReadSubject(ref DossierJson json)
    {
        var start = json.Offset;
        if (json.IsNull || !json.BeginObject()) return null;
        (CandidateKind? kind, string? candidate) = (null, null);
        ulong seen = 0;
        while (json.NextKey(ref seen, out EntrySubjectKey key))
        {
            if (key == EntrySubjectKey.Kind) kind = json.Word<CandidateKind>(required: true);
            else candidate = json.Text(required: true);
        }

        _ = json.Require(seen, EntrySubjectKey.Kind, start) & json.Require(seen, EntrySubjectKey.Candidate, start);
        return kind is null || candidate is null ? null : new(kind.Value, candidate);
    }

    private static ImmutableArray<EntryMark> ReadMarks(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var marks = new SortedDictionary<(string Juror, string Criterion), EntryMark>(Comparer<(string Juror, string Criterion)>.Create((a, b) =>
            string.CompareOrdinal(a.Juror, b.Juror) is not 0 and var order ? order : string.CompareOrdinal(a.Criterion, b.Criterion)));
        while (json.NextElement())
        {
            var start = json.Here();
            var first = json.Offset;
            if (!json.BeginObject()) continue;
            (string? juror, string? criterion, decimal? mark) = (null, null, null);
            ulong seen = 0;
            while (json.NextKey(ref seen, out EntryMarkKey key))
            {
                switch (key)
                {
                    case EntryMarkKey.Juror: juror = json.Text(required: true); break;
                    case EntryMarkKey.Criterion: criterion = json.Text(required: true); break;
                    case EntryMarkKey.Mark: mark = json.Number(); break;
                }
            }

            _ = json.Require(seen, EntryMarkKey.Juror, first) & json.Require(seen, EntryMarkKey.Criterion, first) & json.Require(seen, EntryMarkKey.Mark, first);
            if (juror is null || criterion is null || mark is null) continue;   // null says that no mark was given
            if (!marks.TryAdd((juror, criterion), new(juror, criterion, mark.Value))) json.Report(EntriesDiagnostics.MarkTwice(start, juror, criterion));
        }

        return [.. marks.Values];
    }

    private static ImmutableArray<EntryStep> ReadPath(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var path = ImmutableArray.CreateBuilder<EntryStep>();
        while (json.NextElement())
        {
            var start = json.Here();
            var first = json.Offset;
            if (!json.BeginObject()) continue;
            (string? round, string? stream, string? group, int? place, bool ruled) = (null, null, null, null, false);
            ulong seen = 0;
            while (json.NextKey(ref seen, out EntryStepKey key))
            {
                switch (key)
                {
                    case EntryStepKey.Round: round = json.Text(required: true); break;
                    case EntryStepKey.Stream: stream = json.Text(required: true); break;
                    case EntryStepKey.Group: group = json.Text(); break;
                    case EntryStepKey.Place: place = json.Count(least: 1); break;
                    case EntryStepKey.Ruled: ruled = json.Truth() ?? false; break;
                }
            }

            _ = json.Require(seen, EntryStepKey.Round, first) & json.Require(seen, EntryStepKey.Stream, first);
            if (round is null || stream is null) continue;
            if (path.Any(other => other.Round == round)) json.Report(EntriesDiagnostics.StepTwice(start, round));
            path.Add(new(round, stream, group, place, ruled));
        }

        return path.ToImmutable();
    }
}
