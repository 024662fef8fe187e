using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads one unit with everyone and everything in it.</summary>
internal sealed class UnitReader
{
    /// <summary>The levels of nesting around a unit in a document: the document and the list.</summary>
    private const int LevelsAbove = 2;

    private readonly ReadingContext _context;
    private readonly CandidateReader _shared = new();
    private readonly IndividualReader _individuals;
    private readonly CollectiveReader _collectives;
    private readonly HashSet<string>[] _ids =
        [.. Enum.GetValues<CandidateKind>().Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    public UnitReader(ReadingContext context)
    {
        _context = context;
        _individuals = new(_shared);
        _collectives = new(_shared);
    }

    /// <summary>The id of the unit that was read last, even where the unit was refused; null where it has none.</summary>
    public string? LastId { get; private set; }

    /// <summary>Where the unit that was read last begins.</summary>
    public Spot LastSpot { get; private set; }

    /// <summary>Reads the unit in <paramref name="bytes"/>; what is wrong goes to the context.</summary>
    /// <param name="bytes">One JSON value.</param>
    /// <param name="place">Where it begins in the text.</param>
    /// <param name="index">Its index in the file.</param>
    /// <param name="header">What the file states for all units; null where its header cannot be used.</param>
    public UnitDossiers? Read(ReadOnlySpan<byte> bytes, TextPlace place, int index, DossierHeader? header)
    {
        try
        {
            var unit = ReadOnce(bytes, place, index, header, ofUnit: null, out var changed);

            // A period that stands after the people it holds for is known only now: read them again, knowing it.
            return changed is null ? unit : ReadOnce(bytes, place, index, header, changed, out _);
        }
        catch (JsonException broken)
        {
            var offset = ReadingContext.OffsetOf(bytes, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            var spot = _context.SpotAt(bytes, offset, "");
            _context.Report(FileDiagnostics.Syntax(spot with { Path = "" }, endsEarly: offset >= bytes.TrimEnd(" \t\r\n"u8).Length));
            return null;
        }
    }

    private UnitDossiers? ReadOnce(
        ReadOnlySpan<byte> bytes, TextPlace place, int index, DossierHeader? header, AwardPeriod? ofUnit, out AwardPeriod? changed)
    {
        _context.Begin(place);
        _context.Push("units");
        _context.PushIndex(index, null);
        LastId = null;
        changed = null;
        var json = new DossierJson(bytes, _context, LevelsAbove);
        var id = json.PeekId();
        _context.SetId(id);
        LastSpot = json.Here();
        if (!json.BeginObject())
        {
            json.Finish();
            return null;
        }

        for (var kind = 0; kind < _ids.Length; kind++)
        {
            if (_ids[kind].Count > 4096) _ids[kind] = new(StringComparer.Ordinal);   // clearing a set costs what it once held
            else _ids[kind].Clear();
        }

        _collectives.Begin();
        var fields = new UnitFields { Period = ofUnit ?? header?.Period, Sector = header?.Sector, Branch = header?.Branch };
        var anyCandidate = false;
        ulong seen = 0;
        while (json.NextKey(ref seen, out UnitKey key))
        {
            switch (key)
            {
                case UnitKey.Individuals:
                    anyCandidate = true;
                    fields.Individuals = ReadCandidates(ref json, CandidateKind.Individual, fields.Period, ReadIndividual);
                    break;
                case UnitKey.Collectives:
                    anyCandidate = true;
                    fields.Collectives = ReadCandidates(ref json, CandidateKind.Collective, fields.Period, ReadCollective);
                    break;
                case UnitKey.Households:
                    anyCandidate = true;
                    fields.Households = ReadCandidates(ref json, CandidateKind.Household, fields.Period, ReadHousehold);
                    break;
                case UnitKey.Entries:
                    anyCandidate = true;
                    fields.Entries = ReadCandidates(ref json, CandidateKind.Entry, fields.Period, ReadEntry);
                    break;
                case UnitKey.Period:
                    fields.HasBadPeriod = !json.IsNull;
                    if (PeriodReader.Read(ref json) is not { } period) break;
                    fields.HasBadPeriod = false;
                    if (anyCandidate && ofUnit is null && period != fields.Period) changed = period;
                    fields.Period = period;
                    break;
                default:
                    fields.Read(ref json, key);
                    break;
            }
        }

        json.Finish();
        if (changed is not null) return null;
        LastId = fields.Id;
        _collectives.CheckMembers(ref json, _ids[(int)CandidateKind.Individual]);
        CheckNamedUnits(ref json, fields);
        json.Require(seen, UnitKey.Id, 0);
        if (fields.Period is null && !fields.HasBadPeriod && header is not null) json.Report(FactDiagnostics.NoPeriod(json.At(0)));
        return _context.HasErrors || fields.Period is null || fields.Id is null ? null : fields.ToUnit();
    }

    // A record counts for a collective where the collective itself has it, or a unit that it came from.
    private void CheckNamedUnits(ref DossierJson json, in UnitFields fields)
    {
        foreach (var (unit, at) in _context.NamedUnits)
        {
            if (unit != fields.Id && !fields.IsPredecessor(unit)) json.Report(FactDiagnostics.NoPredecessor(at, unit));
        }
    }

    private delegate T? CandidateMethod<T>(ref DossierJson json, int start, int index, AwardPeriod? ofUnit);

    private ImmutableArray<T> ReadCandidates<T>(ref DossierJson json, CandidateKind kind, AwardPeriod? ofUnit, CandidateMethod<T> read)
        where T : Candidate
    {
        if (!json.BeginList()) return [];
        var known = _ids[(int)kind];
        var candidates = ImmutableArray.CreateBuilder<T>();
        while (json.NextElement())
        {
            var start = json.Offset;
            var index = _context.Index;
            var id = json.PeekId();
            _context.SetId(id);
            if (!json.BeginObject()) continue;
            _shared.Begin(kind, id);
            if (id is not null && !known.Add(id)) json.Report(FactDiagnostics.DuplicateCandidate(json.At(start), Of(kind), id));
            if (read(ref json, start, index, ofUnit) is { } candidate) candidates.Add(candidate);
        }

        return candidates.DrainToImmutable();
    }

    private static string Of(CandidateKind kind) => kind is CandidateKind.Individual or CandidateKind.Entry
        ? $"an {Words<CandidateKind>.Of(kind)}"
        : $"a {Words<CandidateKind>.Of(kind)}";

    private Individual? ReadIndividual(ref DossierJson json, int start, int index, AwardPeriod? ofUnit) =>
        _individuals.Read(ref json, start, ofUnit);

    private Collective? ReadCollective(ref DossierJson json, int start, int index, AwardPeriod? ofUnit) =>
        _collectives.Read(ref json, start, index, ofUnit);

    private Household? ReadHousehold(ref DossierJson json, int start, int index, AwardPeriod? ofUnit) =>
        ReadPlain(ref json, start, ofUnit) is { Id: { } id } fields
            ? new Household(id) { Name = fields.Name, Sector = fields.Sector, Period = fields.Period, Dossier = fields.ToDossier() }
            : null;

    private Entry? ReadEntry(ref DossierJson json, int start, int index, AwardPeriod? ofUnit) =>
        ReadPlain(ref json, start, ofUnit) is { Id: { } id } fields
            ? new Entry(id) { Name = fields.Name, Sector = fields.Sector, Period = fields.Period, Dossier = fields.ToDossier() }
            : null;

    private CandidateFields ReadPlain(ref DossierJson json, int start, AwardPeriod? ofUnit)
    {
        var fields = new CandidateFields();
        ulong seen = 0;
        while (json.NextKey(ref seen, out CandidateKey key)) _shared.Read(ref json, key, ref fields);
        _shared.Check(ref json, fields, ofUnit);
        json.Require(seen, CandidateKey.Id, start);
        return fields;
    }
}
