using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Units;
using Emulation.Rules.Deciding;
using Emulation.Rules.Paying;

namespace Emulation.Rules.Budgeting;

/// <summary>Adds up what decisions pay, unit by unit as they come, by the fund that pays (Law 06/2022/QH15 Article 11.4).</summary>
/// <remarks>It keeps one line for each unit and fund, whatever the number of people. One thread at a time.</remarks>
public sealed class BonusBudget
{
    private readonly Dictionary<(UnitId Unit, string? Fund), BudgetLine> _lines = [];

    /// <summary>The totals of each unit and fund: by unit, then fund; funds that are not known come last.</summary>
    public ImmutableArray<BudgetLine> Lines => Sorted(_lines.Values);

    /// <summary>The totals of each fund over all units.</summary>
    public ImmutableArray<BudgetLine> Funds => Sorted(_lines.Values
        .GroupBy(line => line.Fund, StringComparer.Ordinal)
        .Select(lines => lines.Aggregate((a, b) => a.Plus(b) with { Unit = null }) with { Unit = null }));

    /// <summary>Adds every decision of a unit.</summary>
    public void Add(UnitDecisions decisions) => Add(decisions, _ => true);

    /// <summary>Adds the wanted decisions of a unit.</summary>
    public void Add(UnitDecisions decisions, Func<DecisionOutcome, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(wanted);
        if (decisions.Terms is not { } terms)
        {
            return;
        }

        foreach (var outcome in decisions.Outcomes)
        {
            if (!outcome.Award.Bonus.IsEmpty && wanted(outcome))
            {
                Add(decisions, terms, outcome);
            }
        }
    }

    private void Add(UnitDecisions decisions, BonusTerms terms, DecisionOutcome outcome)
    {
        var certainty = Bonuses.CertaintyOf(decisions, outcome);
        if (certainty == PaymentCertainty.None || Bonuses.IsSurelyPaidUnderAnother(decisions, terms, outcome))
        {
            return;
        }

        var fund = Authorities.PayerOf(outcome.Award.Definition, decisions.Unit.Unit.Level, decisions.AsOf);
        var bonus = Bonuses.InFull(decisions, terms, outcome);
        var key = (decisions.Unit.Unit.Id, fund);
        var line = _lines.TryGetValue(key, out var known) ? known : new(key.Id, fund);
        _lines[key] = (bonus, certainty) switch
        {
            (null, _) => line with { UnknownCount = line.UnknownCount + 1 },
            (_, PaymentCertainty.Sure) => line with { Count = line.Count + 1, Vnd = checked(line.Vnd + bonus.Vnd) },
            _ => line with { OpenCount = line.OpenCount + 1, OpenVnd = checked(line.OpenVnd + bonus.Vnd) },
        };
    }

    private static ImmutableArray<BudgetLine> Sorted(IEnumerable<BudgetLine> lines) =>
    [
        .. lines.OrderBy(line => line.Unit?.Value, StringComparer.Ordinal)
            .ThenBy(line => line.Fund is null)
            .ThenBy(line => line.Fund, StringComparer.Ordinal),
    ];
}
