using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Amending;
using Emulation.Rules.Language;
using NodaTime.Text;

namespace Emulation.Rules.Validation;

/// <summary>Tells which change made a text wrong that was right without it: there it is to be mended.</summary>
internal sealed class ChangedTexts
{
    private const int MostTried = 50;

    private readonly ParsedPolicy[] _given;
    private readonly AmendedPolicies _amended;
    private readonly Func<AmendedPolicies, IEnumerable<Diagnostic>> _find;

    private ChangedTexts(ParsedPolicy[] given, AmendedPolicies amended, Func<AmendedPolicies, IEnumerable<Diagnostic>> find) =>
        (_given, _amended, _find) = (given, amended, find);

    /// <summary>What is wrong with the policies; what amendments caused outside their own text is shown at the change that caused it.</summary>
    /// <param name="given">The policies as they were given.</param>
    /// <param name="amended">The same with all amendments.</param>
    /// <param name="find">Finds what is wrong with amended policies.</param>
    public static IEnumerable<Diagnostic> Find(
        ParsedPolicy[] given, AmendedPolicies amended, Func<AmendedPolicies, IEnumerable<Diagnostic>> find) =>
        new ChangedTexts(given, amended, find).Find();

    // Where nothing is wrong one pass is enough; only else is it worth going through the changes day by day.
    private IEnumerable<Diagnostic> Find()
    {
        ImmutableArray<Diagnostic> found = [.. _find(_amended)];
        var amending = _amended.Amending.Select(parsed => parsed.Policy.File).ToHashSet(StringComparer.Ordinal);
        var open = found.Where(diagnostic => !amending.Contains(diagnostic.Span?.File)).ToHashSet();
        if (open.Count == 0 || _amended.Amending.IsEmpty)
        {
            return found;
        }

        open.ExceptWith(With(_ => false));
        var blamed = new Dictionary<Diagnostic, Diagnostic>();
        foreach (var day in OrderedChanges.Of(_amended.Amending).GroupBy(change => change.Change.From).TakeWhile(_ => open.Count > 0))
        {
            foreach (var diagnostic in With(change => change.Change.From <= day.Key).Where(open.Remove))
            {
                blamed[diagnostic] = On(Culprit([.. day], diagnostic), diagnostic);
            }
        }

        return found.Select(diagnostic => blamed.GetValueOrDefault(diagnostic, diagnostic));
    }

    // Of several changes on the day, the one without which nothing would be wrong; of very many, the first one.
    private ParsedChange Culprit(ParsedChange[] day, Diagnostic diagnostic) =>
        day.Length is > 1 and <= MostTried && Array.Find(day, change => !With(other => other.Change.From <= change.Change.From && other != change).Contains(diagnostic)) is { } one
            ? one
            : day[0];

    private IEnumerable<Diagnostic> With(Func<ParsedChange, bool> wanted) => _find(Amender.Apply(_given, wanted));

    private static Diagnostic On(ParsedChange change, Diagnostic diagnostic) => diagnostic with
    {
        Span = change.At,
        Message = $"{diagnostic.Message}; as the text stands from {LocalDatePattern.Iso.Format(change.Change.From)}, at {diagnostic.Span}",
    };
}
