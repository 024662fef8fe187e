using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Yaml;
using NodaTime;

namespace Emulation.Rules.Amending;

/// <summary>Makes the versions of one text: one for each stretch of days between two changes.</summary>
internal sealed class VersionBuilder
{
    private readonly ParsedPolicy _text;
    private readonly ParsedPolicy[] _amendments;
    private readonly NodeOrigins _origins = new();
    private readonly List<Diagnostic> _found = [];
    private readonly Lazy<HashSet<Diagnostic>> _ofTheText;

    private VersionBuilder(ParsedPolicy text, ParsedPolicy[] amendments)
    {
        (_text, _amendments) = (text, [.. amendments.OrderBy(parsed => parsed.Policy.Id)]);
        _ofTheText = new(() => [.. PolicyReader.Read(text.Tree, new("", "", [], new())).Diagnostics]);
    }

    /// <summary>The versions, earliest first, or null where a change does not fit; that is reported.</summary>
    public static ImmutableArray<ParsedPolicy>? Build(
        ParsedPolicy text, ParsedPolicy[] amendments, ImmutableArray<ParsedChange> changes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var builder = new VersionBuilder(text, amendments);
        var versions = builder.Build(changes);
        diagnostics.AddRange(builder._found.Distinct());
        return builder._found.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? null : versions;
    }

    private ImmutableArray<ParsedPolicy> Build(ImmutableArray<ParsedChange> changes)
    {
        ImmutableArray<ParsedChange>[] days = [.. changes.GroupBy(change => change.Change.From).Select(day => day.ToImmutableArray())];
        var (from, tree, applied) = (_text.Policy.InForce.From, _text.Tree, 0);
        var versions = ImmutableArray.CreateBuilder<ParsedPolicy>(days.Length + 1);
        foreach (var day in days)
        {
            var start = day[0].Change.From;
            if (start > from)
            {
                Add(versions, tree, new(from, start), changes[..applied]);
            }

            tree = Change(tree, day);
            (from, applied) = (start, applied + day.Length);
        }

        Add(versions, tree, new(from, _text.Policy.InForce.To), changes);
        return versions.ToImmutable();
    }

    private YamlMapping Change(YamlMapping tree, ImmutableArray<ParsedChange> day)
    {
        foreach (var change in day)
        {
            tree = TextEdit.Make(tree, change, _origins, _found.Add) ?? tree;
        }

        foreach (var change in day.Where(change => change.Change.Kind == ChangeKind.Remove))
        {
            tree = TextEdit.Tidy(tree, change.Change.Path);
        }

        return tree;
    }

    private void Add(ImmutableArray<ParsedPolicy>.Builder versions, YamlMapping tree, EffectivePeriod days, ImmutableArray<ParsedChange> applied)
    {
        var contained = applied.GroupBy(change => change.Applied.By).ToDictionary(by => by.Key, by => by.ToArray());
        ParsedPolicy[] amendments = [.. _amendments.Where(parsed => contained.ContainsKey(parsed.Policy.Id))];
        ImmutableArray<PolicyAmendment> amendedBy =
        [
            .. amendments.Select(parsed => new PolicyAmendment(parsed.Policy.Id, parsed.Policy.Hash, contained[parsed.Policy.Id][0].Change.From))
                .OrderBy(amendment => amendment.From).ThenBy(amendment => amendment.Id),
        ];
        var text = DocumentJoin.Join(VersionDates.Write(tree, _text, days, _origins), amendments, _origins);
        var hash = VersionHash.Of(_text.Policy, amendedBy, amendment => contained[amendment.Id].Length);
        var version = new PolicyVersion(_text.Policy.File ?? "", hash, amendedBy, _origins)
        {
            IsVerified = Array.TrueForAll(amendments, parsed => parsed.Policy.Verification == VerificationStatus.Verified),
            Transition = Array.Find(amendments, parsed => parsed.Policy.Transition is not null && parsed.Policy.InForce.From == days.From)?.Policy.Transition,
        };
        var reading = PolicyReader.Read(text, version);
        if (_origins.HasUnsaidStatus)
        {
            reading = PolicyReader.Read((YamlMapping)WrittenStatus.Write(text, _origins), version);
        }

        _found.AddRange(reading.Diagnostics.Where(diagnostic => !_ofTheText.Value.Contains(diagnostic)));
        if (reading.Succeeded)
        {
            versions.Add(reading.Policy);
        }
    }
}
