using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Wording;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Amending;

/// <summary>Writes into a version the status of the parts that an amendment brought in, so that the text says all of it by itself.</summary>
internal static class WrittenStatus
{
    private const string Key = "status";

    public static YamlNode Write(YamlNode node, NodeOrigins origins)
    {
        switch (node)
        {
            case YamlMapping mapping:
                ImmutableArray<YamlEntry> entries = [.. mapping.Entries.Select(entry => Write(entry, origins))];
                var written = entries.SequenceEqual(mapping.Entries)
                    ? mapping
                    : origins.Rebuilt(mapping, new(mapping.Span, entries, mapping.IsFlow), VerificationStatus.Verified);
                return origins.UnsaidStatusOf(mapping) is { } status ? Say(written, status, origins) : written;
            case YamlSequence list:
                ImmutableArray<YamlNode> items = [.. list.Items.Select(item => Write(item, origins))];
                return items.SequenceEqual(list.Items) ? list : origins.Rebuilt(list, new YamlSequence(list.Span, items, list.IsFlow));
            default:
                return node;
        }
    }

    private static YamlEntry Write(YamlEntry entry, NodeOrigins origins)
    {
        var value = Write(entry.Value, origins);
        return ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value };
    }

    private static YamlMapping Say(YamlMapping mapping, VerificationStatus status, NodeOrigins origins)
    {
        var said = new YamlEntry(new(mapping.Span, Key), new YamlScalar(mapping.Span, EnumWords<VerificationStatus>.Of(status)));
        if (origins.Of(mapping) is { } change)
        {
            origins.Bring(said.Key, change);
            origins.Bring(said.Value, change);
        }

        return origins.Rebuilt(mapping, mapping.With(said), VerificationStatus.Verified);
    }
}
