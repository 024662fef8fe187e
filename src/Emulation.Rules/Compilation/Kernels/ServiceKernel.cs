using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The person has been in service so long, since the first day or in the spells that count.</summary>
internal sealed class ServiceKernel(ServiceCondition condition) : PersonKernel(condition)
{
    private readonly ServiceSpells? _spells = condition.NeedsSpells ? new(condition) : null;

    protected override Evidence Examine(Subject subject, Individual person)
    {
        var until = Until(subject.Period, subject.Unit.AsOf);
        var length = LengthOf(person, until);
        var outcome = Test(subject);
        var fact = condition.NeedsSpells ? "service.spells" : "service.from";
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read = [.. Reads(subject, person, until, length)],
            Missing = outcome == Tri.Unknown ? [subject.Lacks(fact, FactAskers.Personnel)] : [],
        };
    }

    protected override byte Test(UnitColumns unit, Individual person, KindColumns columns, int index) =>
        LengthOf(person, Until(columns.Periods[index], unit.AsOf)) is { } length ? Tri.Within(condition.Length, length.Least, length.Most) : Tri.Unknown;

    private LocalDate Until(AwardPeriod period, LocalDate asOf) => condition.Until == ServiceEnd.PeriodEnd ? period.To : asOf;

    // Between how many units the length lies; null where nothing is known of it.
    private (decimal Least, decimal Most)? LengthOf(Individual person, LocalDate until)
    {
        if (_spells is not null)
        {
            return person.ServiceSpells is { } spells
                ? (Whole(_spells.Months(spells, until, best: false)), Whole(_spells.Months(spells, until, best: true)))
                : null;
        }

        return person.ServiceFrom is { } from && Whole(Tenure.Months(from, until)) is var length ? (length, length) : null;
    }

    private int Whole(int months) => condition.Unit == ServiceUnit.Months ? months : months / 12;

    private IEnumerable<FactRead> Reads(Subject subject, Individual person, LocalDate until, (decimal Least, decimal Most)? length)
    {
        if (!condition.NeedsSpells)
        {
            yield return subject.Read("service.from", FactNames.Date(person.ServiceFrom));
        }

        if (length is not { } known)
        {
            if (condition.NeedsSpells)
            {
                yield return subject.Read("service.spells", FactNames.Unknown);
            }

            yield break;
        }

        yield return subject.Read("service.until", FactNames.Date(condition.Until == ServiceEnd.PeriodEnd ? until.PlusDays(-1) : until));
        yield return subject.Read($"service.{FactNames.Word(condition.Unit)}", FactNames.Range(known.Least, known.Most));
    }
}
