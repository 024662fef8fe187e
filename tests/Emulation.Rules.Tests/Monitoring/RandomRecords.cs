using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Monitoring;
using NodaTime;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>A few units and records of which something is not known, and every way in which that may turn out.</summary>
/// <remarks>
/// Days are few, so that records are often of one thing: two on which others happened, two of a record's own, and one outside the
/// movement. No record is reported before it happened. A value or a figure that is not known is little, middling or enormous.
/// </remarks>
internal sealed record RandomRecords(ImmutableArray<MovementUnit> Units, ImmutableArray<MovementRecord> Records, LocalDate? AsOf)
{
    /// <summary>Stands for any number however great.</summary>
    public const int Enormous = 1_000_000;

    private static readonly LocalDate _outside = new(2023, 1, 1);
    private static readonly LocalDate[] _days = [new(2024, 3, 4), new(2024, 7, 1)];

    /// <summary>Makes some; with <paramref name="isSimple"/>, of sessions under an id each, with all units known.</summary>
    public static RandomRecords Of(Random random, bool isSimple)
    {
        T Any<T>(params T[] of) => of[random.Next(of.Length)];
        var records = ImmutableArray.CreateBuilder<MovementRecord>();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var unit = Any("s0", "s1");
            LocalDate? date = Any<LocalDate?>(_days[0], _days[0], _days[1], null);
            var isPact = !isSimple && random.Next(3) == 0;
            records.Add(new MovementRecord(isSimple ? $"{n}" : $"{random.Next(1, 6)}", isPact || isSimple ? unit : Any("s0", "s1", "s2"), isPact ? "pact" : "session")
            {
                With = isPact ? new UnitId(unit == "s0" ? "s1" : "s0") : (UnitId?)null,
                Date = date,
                Reported = date is { } day ? Any<LocalDate?>(day.PlusDays(6), day.PlusDays(6), day.PlusDays(200), null) : isSimple ? null : Any<LocalDate?>(new(2024, 3, 20), null),
                Value = Any<decimal?>(0, 3, 5, null),
                Status = random.Next(6) == 0 ? RecordStatus.Revoked : RecordStatus.Valid,
                IsNone = !isSimple && random.Next(8) == 0,
                Replaces = !isSimple && random.Next(6) == 0 ? $"{random.Next(1, 6)}" : null,
            });
        }

        return new(
            [
                new(new Unit("q1") { Level = UnitLevel.District }, NamedNumbers.Empty),
                new(new Unit("q2") { Level = UnitLevel.District }, NamedNumbers.Empty),
                School("s0", Any(5, 20), new ParentUnit("q1")),
                School("s1", 10, new("q1", To: new(2024, 6, 1)), new("q2", From: new(2024, 6, 1))),
                School("s2", isSimple ? 5 : Any<int?>(0, 5, null), new ParentUnit("q2")) is var third && !isSimple && random.Next(3) == 0
                    ? third with { Unit = new Unit("s2") { Parents = third.Unit.Parents } } : third,
            ],
            records.ToImmutable(),
            Any<LocalDate?>(null, null, new(2024, 7, 20)));
    }

    public MovementStatus StatusIn(Movement plan)
    {
        var builder = new MovementRecordsBuilder();
        foreach (var unit in Units) builder.Add(unit);
        foreach (var record in Records) builder.Add(record);
        return MovementMonitor.StatusOf(plan, builder.ToRecords(), new() { AsOf = AsOf });
    }

    /// <summary>Every way in which all that is not known may turn out.</summary>
    public IEnumerable<RandomRecords> Completions() => Learning() is { Length: > 0 } learning
        ? learning.GroupBy(each => each.Fact).First().SelectMany(each => each.Then.Completions()) : [this];

    /// <summary>Every way in which one thing that is not known may turn out.</summary>
    public (string Fact, RandomRecords Then)[] Learning() =>
    [
        .. Records.SelectMany((record, at) => LearningOf(record, at).Select(each => ($"{at} {each.Fact}", this with { Records = Records.SetItem(at, each.Then) }))),
        .. Units.SelectMany((unit, at) => LearningOf(unit).Select(each => ($"{unit.Unit.Id} {each.Fact}", this with { Units = Units.SetItem(at, each.Then) }))),
    ];

    public override string ToString() => $"as of {AsOf}: {string.Join("; ", Records.Select(record =>
        $"{record.Id} {record.Unit} {record.Kind} {(record.IsNone ? "none " : "")}{record.Date:uuuu-MM-dd}/{record.Reported:uuuu-MM-dd} {record.Value} {record.Status} {record.Replaces}"))}";

    private static MovementUnit School(string id, int? pupils, params ParentUnit[] parents) => new(
        new Unit(id) { Level = UnitLevel.School, Parents = [.. parents] }, pupils is { } number ? [("pupils", number)] : NamedNumbers.Empty);

    private static IEnumerable<(string Fact, MovementRecord Then)> LearningOf(MovementRecord record, int at)
    {
        if (record.Date is null && !record.IsNone)
        {
            foreach (var day in (LocalDate[])[_outside, .. _days, new(2024, 2, 1 + at), new(2024, 6, 11 + at)])
            {
                if (!(day > record.Reported)) yield return ("date", record with { Date = day });
            }
        }
        else if (record.Reported is null)
        {
            foreach (var days in (int[])[6, 70, 200]) yield return ("reported", record with { Reported = (record.Date ?? _days[0]).PlusDays(days) });
        }

        if (record.Value is null && !record.IsNone)
        {
            foreach (var value in (int[])[0, 4, Enormous]) yield return ("value", record with { Value = value });
        }
    }

    private static IEnumerable<(string Fact, MovementUnit Then)> LearningOf(MovementUnit unit)
    {
        if (unit.Unit.Level is null)
        {
            foreach (var level in (UnitLevel[])[UnitLevel.School, UnitLevel.Institution])
            {
                yield return ("level", unit with { Unit = new Unit(unit.Unit.Id) { Level = level, Parents = unit.Unit.Parents } });
            }
        }

        if (unit.Unit.Id == "s2" && unit.Figures["pupils"] is null)
        {
            foreach (var pupils in (int[])[0, 7, Enormous]) yield return ("pupils", unit with { Figures = [("pupils", pupils)] });
        }
    }
}
