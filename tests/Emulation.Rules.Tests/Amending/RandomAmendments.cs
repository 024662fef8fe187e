using System.Text;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Tests.Amending;

/// <summary>A law and random changes of it, with the plainest idea of what they make of it: awards with criteria, each a word.</summary>
internal sealed class RandomAmendments
{
    private static readonly string[] _words = ["failed", "completed", "good", "excellent"];
    private readonly Random _random;
    private readonly List<(LocalDate Day, string Change)> _changes = [];
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _state = new(StringComparer.Ordinal);
    private readonly List<(LocalDate From, string Text)> _expected = [];
    private readonly string _law;

    public RandomAmendments(Random random)
    {
        _random = random;
        for (var award = 0; award < 3; award++)
        {
            _state[$"a{award}"] = NewAward();
        }

        _law = Law();
        Remember(First);
        foreach (var day in Enumerable.Range(1, 40).Where(_ => random.Next(10) == 0))
        {
            var from = First.PlusMonths(day);
            Change(from);
            Remember(from);
        }
    }

    public static LocalDate First { get; } = new(2004, 7, 1);

    /// <summary>The law and the amending policies, in an order by chance.</summary>
    public ParsedPolicy[] Policies()
    {
        var hands = _random.Next(1, 4);
        var files = _changes.GroupBy(_ => _random.Next(hands))
            .Select(file => AmendedTexts.Amendment($"m{file.Key}", "2004-07-01", string.Concat(Shuffled(file).Select(change => change.Change.Replace("@", $"M{file.Key}", StringComparison.Ordinal)))));
        return Shuffled(files.Append(AmendedTexts.Read("law.yaml", _law)));
    }

    public ParsedPolicy[] Shuffled(IEnumerable<ParsedPolicy> policies) => Shuffled<ParsedPolicy>(policies);

    /// <summary>What the text of a day holds, by making one change after the other.</summary>
    public string ExpectedOn(LocalDate day) => _expected.Last(text => text.From <= day).Text;

    /// <summary>The same of a version.</summary>
    public static string Describe(Policy policy) => string.Join('\n', policy.Awards
        .OrderBy(award => award.Award)
        .Select(award => $"{award.Award}: {string.Join(", ", award.Criteria.OrderBy(criterion => criterion.Id).Select(criterion => $"{criterion.Id} {criterion.Says.En}"))}"));

    // Each path at most once a day, and nothing inside what changes as a whole on that day.
    private void Change(LocalDate day)
    {
        foreach (var award in Enumerable.Range(0, 5).Select(i => $"a{i}"))
        {
            var has = _state.TryGetValue(award, out var criteria);
            switch (_random.Next(8))
            {
                case 0 when !has:
                    _state[award] = NewAward();
                    Write(day, "add", $"awards.{award}", Award(_state[award]));
                    break;
                case 0 when _state.Count > 2:
                    _state.Remove(award);
                    Write(day, "remove", $"awards.{award}", null);
                    break;
                case 1 when has:
                    _state[award] = NewAward();
                    Write(day, "replace", $"awards.{award}", Award(_state[award]));
                    break;
                case < 5 when has:
                    ChangeCriteria(day, award, criteria!);
                    break;
                default:
                    break;
            }
        }
    }

    private void ChangeCriteria(LocalDate day, string award, SortedDictionary<string, string> criteria)
    {
        foreach (var id in Enumerable.Range(0, 6).Select(i => $"c{i}").Where(_ => _random.Next(3) == 0))
        {
            var (path, word) = ($"awards.{award}.criteria.{id}", _words[_random.Next(4)]);
            if (!criteria.ContainsKey(id))
            {
                criteria[id] = word;
                Write(day, "add", path, Criterion(word));
            }
            else if (_random.Next(2) == 0)
            {
                criteria[id] = word;
                Write(day, "replace", path, Criterion(word));
            }
            else if (criteria.Count > 1)
            {
                criteria.Remove(id);
                Write(day, "remove", path, null);
            }
        }
    }

    private void Write(LocalDate day, string kind, string path, string? with)
    {
        var change = $"  - {kind}: {path}\n    cite: @ 1\n    from: {LocalDatePattern.Iso.Format(day)}\n";
        _changes.Add((day, with is null ? change : $"{change}    with: {with}\n"));
    }

    private void Remember(LocalDate from) => _expected.Add((from, string.Join('\n', _state.Select(award =>
        $"{award.Key}: {string.Join(", ", award.Value.Select(criterion => $"{criterion.Key} {criterion.Value}"))}"))));

    private SortedDictionary<string, string> NewAward() => new(
        Enumerable.Range(0, _random.Next(1, 4)).ToDictionary(i => $"c{i}", _ => _words[_random.Next(4)]), StringComparer.Ordinal);

    private string Law()
    {
        var text = new StringBuilder("""
            policy: test.law
            layer: law
            title: {vi: a, en: a}
            in-force: {from: 2004-07-01}
            documents: {L: {number: 15/2003/QH11, kind: law}}
            awards:

            """);
        foreach (var (id, criteria) in _state)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {id}: {Award(criteria)}\n");
        }

        return text.ToString();
    }

    private static string Award(SortedDictionary<string, string> criteria) =>
        $"{{name: {{vi: a, en: a}}, kind: title, subject: individual, tier: 1, cite: L 1, criteria: {{{string.Join(", ", criteria.Select(each => $"{each.Key}: {Criterion(each.Value)}"))}}}}}";

    private static string Criterion(string word) => $"{{says: {{vi: {word}, en: {word}}}, cite: L 1, when: {{rating: {word}}}}}";

    private T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
