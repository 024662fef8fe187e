using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Time;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Amending;

/// <summary>Writes into a version the days on which it is in force, and the first days that the text left to be those of the whole.</summary>
internal static class VersionDates
{
    public static YamlMapping Write(YamlMapping tree, ParsedPolicy text, EffectivePeriod days, NodeOrigins origins)
    {
        var inForce = tree.Find("in-force")!;
        var period = Period(inForce.Value, days);
        var dated = tree.With(inForce with { Value = period });
        return days.From == text.Policy.InForce.From ? dated : WithConferrals(dated, text.Policy.InForce.From, origins);
    }

    private static YamlMapping Period(YamlNode written, EffectivePeriod days) => new(
        written.Span,
        [
            new(new(written.Span, "from"), new YamlScalar(written.Span, Iso(days.From))),
            .. days.To is { } to ? [new YamlEntry(new(written.Span, "to"), new YamlScalar(written.Span, Iso(to)))] : ImmutableArray<YamlEntry>.Empty,
        ],
        isFlow: true);

    // An authority without a first day is competent from the first day of its text, which is not that of a later version.
    private static YamlMapping WithConferrals(YamlMapping tree, LocalDate first, NodeOrigins origins)
    {
        if (tree.Find("awards") is not { Value: YamlMapping awards } entry)
        {
            return tree;
        }

        foreach (var award in awards.Entries)
        {
            if (award.Value is YamlMapping provision && provision.Find("conferred-by") is { } by)
            {
                var dated = Dated(by.Value, first, origins);
                if (!ReferenceEquals(dated, by.Value))
                {
                    var changed = origins.Rebuilt(provision, provision.With(by with { Value = dated }), VerificationStatus.Verified);
                    awards = awards.With(award with { Value = changed });
                }
            }
        }

        return ReferenceEquals(awards, entry.Value) ? tree : tree.With(entry with { Value = awards });
    }

    private static YamlNode Dated(YamlNode conferrals, LocalDate first, NodeOrigins origins)
    {
        switch (conferrals)
        {
            case YamlSequence list:
                ImmutableArray<YamlNode> items = [.. list.Items.Select(item => Dated(item, first, origins))];
                return items.SequenceEqual(list.Items) ? list : origins.Rebuilt(list, new YamlSequence(list.Span, items, list.IsFlow));
            case YamlMapping one when one.Find("to") is { } end && one.Find("from") is null:
                var from = origins.Of(one)?.Change.From ?? first;
                var start = new YamlEntry(new(end.Key.Span, "from"), new YamlScalar(end.Key.Span, Iso(from)));
                if (origins.Of(one) is { } brought)
                {
                    origins.Bring(start.Key, brought);
                    origins.Bring(start.Value, brought);
                }

                var at = one.Entries.IndexOf(end);
                return origins.Rebuilt(one, new(one.Span, one.Entries.Insert(at, start), one.IsFlow), VerificationStatus.Verified);
            default:
                return conferrals;
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
