using Emulation.Domain.Numbers;

namespace Emulation.Rules.Juries;

/// <summary>Finds a mark by juror, act and criterion.</summary>
internal sealed class MarkSheet
{
    private readonly Dictionary<(string Juror, string Act, string Criterion), Rational> _marks = [];

    public MarkSheet(JuryPanel panel)
    {
        var jurors = Unique(panel.Jurors);
        var acts = Unique(panel.Acts);
        var criteria = Unique(panel.Criteria.Select(criterion => criterion.Id));
        if (criteria.Count == 0 || panel.Criteria.Any(criterion => criterion.Weight < Rational.Zero))
        {
            throw new ArgumentException("A jury needs a criterion, and no weight is negative.", nameof(panel));
        }

        foreach (var mark in panel.Marks)
        {
            if (!jurors.Contains(mark.Juror) || !acts.Contains(mark.Act) || !criteria.Contains(mark.Criterion)
                || !_marks.TryAdd((mark.Juror, mark.Act, mark.Criterion), mark.Value))
            {
                throw new ArgumentException(
                    $"The mark of `{mark.Juror}` for `{mark.Act}` on `{mark.Criterion}` stands twice, or names what is not listed.",
                    nameof(panel));
            }
        }
    }

    public Rational? Find(string juror, string act, string criterion) =>
        _marks.TryGetValue((juror, act, criterion), out var value) ? value : null;

    private static HashSet<string> Unique(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!seen.Add(id))
            {
                throw new ArgumentException($"`{id}` is listed twice.", nameof(ids));
            }
        }

        return seen;
    }
}
