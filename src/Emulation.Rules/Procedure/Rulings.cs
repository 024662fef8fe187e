using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Procedure;

/// <summary>What a council ruled on a candidate and an award, as far as it is applied.</summary>
/// <remarks>A ruling dated after the decision date does not count yet; rulings that give and refuse the same place contradict each other, and neither counts.</remarks>
internal static class Rulings
{
    public const string Selected = "selected";
    public const string NotSelected = "not-selected";
    public const string SuspensionLifted = "suspension-lifted";

    /// <summary>The outcomes that are applied, in their own order.</summary>
    public static ImmutableArray<string> Known { get; } = [Selected, NotSelected, SuspensionLifted];

    /// <summary>The ruling that gives or refuses a place, or null; of several that say the same the earliest, undated ones last.</summary>
    public static Ruling? OnPlace(Dossier dossier, AwardId award, LocalDate asOf)
    {
        if (dossier.Rulings.IsEmpty)
        {
            return null;
        }

        Ruling? first = null;
        foreach (var ruling in dossier.Rulings.Where(ruling => Counts(ruling, award, asOf) && ruling.Outcome is (Selected or NotSelected)))
        {
            if (first is not null && first.Outcome != ruling.Outcome)
            {
                return null;
            }

            first = first is null || Precedes(ruling, first) ? ruling : first;
        }

        return first;
    }

    /// <summary>The ruling that lifted the suspension for the award, or null.</summary>
    public static Ruling? OnSuspension(Dossier dossier, AwardId award, LocalDate asOf)
    {
        Ruling? first = null;
        foreach (var ruling in dossier.Rulings)
        {
            if (ruling.Outcome == SuspensionLifted && Counts(ruling, award, asOf) && (first is null || Precedes(ruling, first)))
            {
                first = ruling;
            }
        }

        return first;
    }

    /// <summary>Whether rulings give and refuse the same place.</summary>
    public static bool Contradict(Dossier dossier, AwardId award, LocalDate asOf) => dossier.Rulings
        .Where(ruling => Counts(ruling, award, asOf) && ruling.Outcome is (Selected or NotSelected))
        .Select(ruling => ruling.Outcome).Distinct().Skip(1).Any();

    private static bool Counts(Ruling ruling, AwardId award, LocalDate asOf) => ruling.Award == award && !(ruling.Date > asOf);

    // A total order over what is shown of a ruling, so that the order of the list never matters.
    private static bool Precedes(Ruling one, Ruling other)
    {
        var order = (one.Date ?? LocalDate.MaxIsoValue).CompareTo(other.Date ?? LocalDate.MaxIsoValue);
        return order != 0 ? order < 0 : string.CompareOrdinal(one.Decision, other.Decision) < 0;
    }
}
