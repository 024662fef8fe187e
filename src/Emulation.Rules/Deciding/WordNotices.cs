using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Deciding;

/// <summary>Names words of dossiers that no policy knows: a slip of the pen there would leave a fact unknown, or a policy unapplied, without a word.</summary>
internal static class WordNotices
{
    public static IEnumerable<Notice> For(UnitDossiers unit, Vocabulary known)
    {
        // Most branches have no policy of their own; one that looks like another is worth a question.
        if (unit.Unit.Branch is { } branch && !known.Branches.Contains(branch) && NearestWord.Find(branch, known.Branches) is { } meant)
        {
            yield return new("EMU4211", new(
                $"không văn bản nào biết ngành `{branch}` (`branch`), nên văn bản riêng của ngành `{meant}` không được áp dụng; có phải là `{meant}`?",
                $"no policy knows the branch `{branch}` (`branch`), so those for `{meant}` are not applied; did you mean `{meant}`?"), unit.Unit.Id.Value);
        }

        var unasked = unit.Individuals.Cast<Candidate>().Concat(unit.Collectives).Concat(unit.Households).Concat(unit.Entries)
            .SelectMany(candidate => candidate.Dossier.Attested.All.Where(fact => !known.Attested.Contains(fact.Key)).Select(fact => (fact.Key, Candidate: candidate)))
            .GroupBy(stated => stated.Key, StringComparer.Ordinal).OrderBy(stated => stated.Key, StringComparer.Ordinal);
        foreach (var stated in unasked)
        {
            var first = stated.Select(each => each.Candidate).OrderBy(candidate => candidate.Kind).ThenBy(candidate => candidate.Id).First().Id.Value;
            var near = NearestWord.Find(stated.Key, known.Attested);
            yield return new("EMU4210", new(
                $"`attested.{stated.Key}` được ghi cho {stated.Count()} hồ sơ nhưng không văn bản nào hỏi đến" + (near is null ? "" : $"; có phải là `{near}`?"),
                $"`attested.{stated.Key}` is stated in {(stated.Count() == 1 ? "1 dossier" : $"{stated.Count()} dossiers")} and no policy asks for it" + (near is null ? "" : $"; did you mean `{near}`?")), first);
        }
    }
}
