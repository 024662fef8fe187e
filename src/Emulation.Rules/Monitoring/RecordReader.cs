using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Dossiers;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Reads one unit or one record of a file of records.</summary>
internal sealed class RecordReader(Dossiers.ReadingContext context)
{
    /// <summary>The levels of nesting around an entry in a document: the document and the list.</summary>
    private const int LevelsAbove = 2;

    private readonly NamedFactsReader _figures = new();

    public MovementUnit? ReadUnit(ReadOnlySpan<byte> bytes, TextPlace place, int index) =>
        Read(bytes, place, "units", index, ReadUnit);

    public MovementRecord? ReadRecord(ReadOnlySpan<byte> bytes, TextPlace place, int index) =>
        Read(bytes, place, "records", index, ReadRecord);

    private delegate T? Reading<T>(ref DossierJson json);

    private T? Read<T>(ReadOnlySpan<byte> bytes, TextPlace place, string list, int index, Reading<T> read)
        where T : class
    {
        try
        {
            context.Begin(place);
            context.Push(list);
            context.PushIndex(index, null);
            var json = new DossierJson(bytes, context, LevelsAbove);
            context.SetId(json.PeekId());
            var entry = json.BeginObject() ? read(ref json) : null;
            json.Finish();
            return context.HasErrors ? null : entry;
        }
        catch (JsonException broken)
        {
            var offset = Dossiers.ReadingContext.OffsetOf(bytes, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            var spot = context.SpotAt(bytes, offset, "");
            context.Report(FileDiagnostics.Syntax(spot with { Path = "" }, endsEarly: offset >= bytes.TrimEnd(" \t\r\n"u8).Length));
            return null;
        }
    }

    private MovementUnit? ReadUnit(ref DossierJson json)
    {
        var fields = new UnitFields();
        var figures = NamedNumbers.Empty;
        ulong seen = 0;
        while (json.NextKey(ref seen, out RecordUnitKey key))
        {
            if (key == RecordUnitKey.Figures)
            {
                figures = _figures.ReadNumbers(ref json, least: 0);
            }
            else
            {
                fields.Read(ref json, (UnitKey)key);   // the first keys of both are the same
            }
        }

        return json.Require(seen, RecordUnitKey.Id, 0) && fields.Id is not null ? new(fields.ToHead(), figures) : null;
    }

    private static MovementRecord? ReadRecord(ref DossierJson json)
    {
        (string? id, string? unit, string? kind, string? step, string? with, string? by, string? replaces) = (null, null, null, null, null, null, null);
        (LocalDate? date, LocalDate? reported, decimal? value) = (null, null, null);
        var (status, isNone) = (RecordStatus.Valid, false);
        var states = ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal);
        ImmutableArray<string> evidence = [];
        ulong seen = 0;
        while (json.NextKey(ref seen, out RecordFieldKey key))
        {
            switch (key)
            {
                case RecordFieldKey.Id: id = json.Id(); break;
                case RecordFieldKey.Unit: unit = json.Text(required: true); break;
                case RecordFieldKey.Kind: kind = json.Text(required: true); break;
                case RecordFieldKey.Step: step = json.Text(required: true); break;
                case RecordFieldKey.None: isNone = json.Truth() ?? false; break;
                case RecordFieldKey.With: with = json.Text(); break;
                case RecordFieldKey.By: by = json.Text(); break;
                case RecordFieldKey.Date: date = json.Date(); break;
                case RecordFieldKey.Reported: reported = json.Date(); break;
                case RecordFieldKey.Value: value = json.Number(least: 0); break;
                case RecordFieldKey.Status: status = json.Word<RecordStatus>() ?? RecordStatus.Valid; break;
                case RecordFieldKey.Replaces: replaces = json.Text(); break;
                case RecordFieldKey.States: states = ReadStates(ref json); break;
                case RecordFieldKey.Evidence: evidence = json.Texts(); break;
            }
        }

        _ = json.Require(seen, RecordFieldKey.Id, 0) & json.Require(seen, RecordFieldKey.Unit, 0);
        var hasKind = (seen & (1UL << (int)RecordFieldKey.Kind)) != 0;
        var hasStep = (seen & (1UL << (int)RecordFieldKey.Step)) != 0;
        if (hasKind == hasStep) json.Report(RecordDiagnostics.KindOrStep(json.At(0)));
        if (isNone && hasStep) json.Report(RecordDiagnostics.NoneOfAStep(json.At(0)));
        return id is null || unit is null || (kind ?? step) is not { } what ? null : new(id, unit, what)
        {
            IsStep = hasStep,
            IsNone = isNone,
            With = with is null ? (UnitId?)null : new UnitId(with),
            By = by is null ? (UnitId?)null : new UnitId(by),
            Date = date,
            Reported = reported,
            Value = value,
            Status = status,
            Replaces = replaces,
            States = states,
            Evidence = evidence,
        };
    }

    // Null under a name states that there is none; a name that is not there states nothing.
    private static ImmutableSortedDictionary<string, string?> ReadStates(ref DossierJson json)
    {
        var states = ImmutableSortedDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        if (json.IsNull || !json.BeginObject()) return states.ToImmutable();
        while (json.NextName(out var name, out var offset))
        {
            if (states.ContainsKey(name))
            {
                json.Report(FileDiagnostics.DuplicateKey(json.At(offset), name));
                json.Skip();
            }
            else if (json.IsNull)
            {
                states.Add(name, null);
            }
            else if (json.Display() is { } text)
            {
                states.Add(name, text);
            }
        }

        return states.ToImmutable();
    }
}
