using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads dossiers, format 1, from one JSON document or from JSON Lines; which of the two is seen from the text.</summary>
/// <remarks>
/// Bad text never throws: what is wrong comes as diagnostics. An error in one unit refuses that unit alone, with all that is
/// wrong in it; broken JSON ends a document there, and costs JSON Lines that line only. An error in the header refuses every unit.
/// Limits: 64 MiB for a unit, 64 levels of nesting, 8,192 bytes for a text, 1,000 diagnostics for a unit.
/// </remarks>
public static class DossierReader
{
    /// <summary>Streams the units of a file in their order; no more than one of them is held at a time.</summary>
    /// <param name="utf8">The text; it is read to its end and not closed.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>One reading per unit, and one for what is wrong with the file itself.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<UnitReading> ReadAsync(Stream utf8, string file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(file);
        return StreamAsync(utf8, () => new DossierParser(file, DossierLimits.Default), ct);
    }

    /// <summary>Reads a whole text at once.</summary>
    /// <param name="json">A JSON document, or JSON Lines.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    /// <returns>The units that could be read, and every diagnostic.</returns>
    public static DossierReading Read(string json, string file = "dossiers.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        var units = ImmutableArray.CreateBuilder<UnitDossiers>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        DossierHeader? header = null;
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(json);
        using var parser = new DossierParser(file, DossierLimits.Default);
        while (true)
        {
            switch (parser.Next(out var reading))
            {
                case ParserStep.NeedsMore when rest.IsEmpty:
                    parser.Buffer.End();
                    break;
                case ParserStep.NeedsMore:
                    var room = parser.Buffer.Room().Span;
                    var taken = rest[..Math.Min(room.Length, rest.Length)];
                    taken.CopyTo(room);
                    parser.Buffer.Add(taken.Length);
                    rest = rest[taken.Length..];
                    break;
                case ParserStep.Reading:
                    header = reading!.Header ?? header;
                    diagnostics.AddRange(reading.Diagnostics);
                    if (reading.Unit is { } unit) units.Add(unit);
                    break;
                default:
                    return new DossierReading(parser.Header ?? header, units.DrainToImmutable(), diagnostics.DrainToImmutable());
            }
        }
    }

    /// <summary>Feeds a parser from a stream; internal, so that a test can ask the parser how much it held.</summary>
    internal static async IAsyncEnumerable<UnitReading> StreamAsync(
        Stream utf8, Func<DossierParser> create, [EnumeratorCancellation] CancellationToken ct)
    {
        using var parser = create();
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            switch (parser.Next(out var reading))
            {
                case ParserStep.NeedsMore:
                    var count = await utf8.ReadAsync(parser.Buffer.Room(), ct).ConfigureAwait(false);
                    if (count == 0) parser.Buffer.End();
                    else parser.Buffer.Add(count);
                    break;
                case ParserStep.Reading:
                    yield return reading!;
                    break;
                default:
                    yield break;
            }
        }
    }
}
