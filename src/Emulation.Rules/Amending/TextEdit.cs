using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Amending;

/// <summary>Makes one change in a text. What did not change is shared with the text before.</summary>
internal sealed class TextEdit
{
    private readonly ParsedChange _change;
    private readonly NodeOrigins _origins;
    private readonly string[] _steps;
    private Diagnostic? _problem;

    private TextEdit(ParsedChange change, NodeOrigins origins) =>
        (_change, _origins, _steps) = (change, origins, change.Change.Path.Split('.'));

    /// <summary>The changed text, or null where the change does not fit it, which is reported.</summary>
    public static YamlMapping? Make(YamlMapping text, ParsedChange change, NodeOrigins origins, Action<Diagnostic> report)
    {
        if (change.With is { } with)
        {
            origins.Bring(with, change.Applied);
        }

        var edit = new TextEdit(change, origins);
        var changed = edit.Walk(text, 0);
        if (edit._problem is { } problem)
        {
            report(problem);
        }

        return changed;
    }

    /// <summary>The text without the mappings on a path that a removal left empty.</summary>
    public static YamlMapping Tidy(YamlMapping text, string path) => Tidy(text, path.Split('.').AsSpan());

    private static YamlMapping Tidy(YamlMapping at, ReadOnlySpan<string> steps)
    {
        if (steps.IsEmpty || at.Find(steps[0]) is not { Value: YamlMapping inner } entry)
        {
            return at;
        }

        var tidy = Tidy(inner, steps[1..]);
        return tidy.Entries.IsEmpty ? at.Without(steps[0]) : ReferenceEquals(tidy, inner) ? at : at.With(entry with { Value = tidy });
    }

    private YamlMapping? Walk(YamlMapping at, int step)
    {
        var entry = at.Find(_steps[step]);
        if (step == _steps.Length - 1)
        {
            return Change(at, entry) is { } changed ? _origins.Rebuilt(at, changed, _change.Change.Status) : null;
        }

        switch (entry?.Value)
        {
            case YamlMapping inner:
                return Walk(inner, step + 1) is { } within
                    ? _origins.Rebuilt(at, at.With(entry with { Value = within }), _change.Change.Status)
                    : null;
            case null:
                return Refuse(AmendingDiagnostics.PointsNowhere(_change.At, _change.Change.Path, Upto(step), _steps[step], Keys(at), at.Span));
            default:
                return Refuse(AmendingDiagnostics.InsideAValue(_change.At, _change.Change.Path, Upto(step + 1), entry.Value is YamlSequence, entry.Key.Span));
        }
    }

    private YamlMapping? Change(YamlMapping at, YamlEntry? entry) => (_change.Change.Kind, entry) switch
    {
        (ChangeKind.Add, null) => at.With(New()),
        (ChangeKind.Add, _) when TakesMore() => at.With(entry with { Value = Longer(entry.Value) }),
        (ChangeKind.Add, _) => Refuse(AmendingDiagnostics.StandsThere(_change.At, _change.Change.Path, entry.Key.Span)),
        (_, null) => Refuse(AmendingDiagnostics.PointsNowhere(
            _change.At, _change.Change.Path, Upto(_steps.Length - 1), _steps[^1], Keys(at), at.Span)),
        (ChangeKind.Remove, _) => at.Without(entry.Key.Text),
        _ => at.With(New()),
    };

    // Lists are replaced as a whole, save the values of a parameter: a new one leaves the earlier ones as they are.
    private bool TakesMore() => _steps is ["parameters", _, "values"];

    private YamlSequence Longer(YamlNode values)
    {
        var longer = new YamlSequence(values.Span, [.. Items(values), .. Items(_change.With!)], values is YamlSequence { IsFlow: true });
        return values is YamlSequence list ? _origins.Rebuilt(list, longer) : longer;
    }

    private YamlEntry New()
    {
        var key = new YamlScalar(_change.At, _steps[^1]);
        _origins.Bring(key, _change.Applied);
        return new(key, _change.With!);
    }

    private YamlMapping? Refuse(Diagnostic problem)
    {
        _problem = problem;
        return null;
    }

    private string Upto(int step) => string.Join('.', _steps.Take(step));

    private static ImmutableArray<YamlNode> Items(YamlNode list) => list is YamlSequence sequence ? sequence.Items : [list];

    private static IEnumerable<string> Keys(YamlMapping mapping) => mapping.Entries.Select(entry => entry.Key.Text);
}
