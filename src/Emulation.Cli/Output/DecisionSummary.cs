using System.Globalization;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;

namespace Emulation.Cli.Output;

/// <summary>Counts answers by award, so that whoever reads pages of reasons finds the result at their end.</summary>
internal sealed class DecisionSummary
{
    private readonly Dictionary<(AwardId Award, CandidateKind Kind), Count> _counts = [];

    /// <summary>Counts one decision.</summary>
    public void Add(in DecisionOutcome outcome)
    {
        var key = (outcome.Award.Id, outcome.Candidate.Kind);
        if (!_counts.TryGetValue(key, out var count))
        {
            _counts.Add(key, count = new() { Tier = outcome.Award.Definition.Tier, Name = outcome.Award.Definition.Name });
        }

        count.Eligible += outcome.Eligibility == Eligibility.Eligible ? 1 : 0;
        count.Open += outcome.Eligibility == Eligibility.Undetermined ? 1 : 0;
        count.NotEligible += outcome.Eligibility == Eligibility.NotEligible ? 1 : 0;
        count.Selected += outcome.Standing == Standing.Selected ? 1 : 0;
        count.HasQuota |= outcome.Standing != Standing.NotSubjectToQuota;
    }

    /// <summary>The table with its head, by kind, tier and id; awards that nobody reaches and nobody could reach are left out.</summary>
    public IReadOnlyList<string[]> Rows(WordingLanguage language)
    {
        var words = new DecisionWords(language);
        return
        [
            [
                words.In("danh hiệu, hình thức", "award"), words.In("đối tượng", "for"), words.In("đủ tiêu chuẩn", "eligible"),
                words.In("chưa đủ căn cứ", "open"), words.In("không đủ tiêu chuẩn", "not eligible"), words.In("được chọn", "selected"), words.In("tên", "name"),
            ],
            .. from each in _counts
               where each.Value.Eligible + each.Value.Open > 0
               orderby each.Key.Kind, each.Value.Tier, each.Key.Award
               select (string[])
               [
                   each.Key.Award.Value, words.Kind(each.Key.Kind), Number(each.Value.Eligible), Number(each.Value.Open),
                   Number(each.Value.NotEligible), each.Value.HasQuota ? Number(each.Value.Selected) : "-", each.Value.Name.In(language),
               ],
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Count
    {
        public int Tier { get; init; }

        public required LocalizedText Name { get; init; }

        public int Eligible { get; set; }

        public int Open { get; set; }

        public int NotEligible { get; set; }

        public int Selected { get; set; }

        /// <summary>Whether a quota limits how many may have it; without one there is nothing to select.</summary>
        public bool HasQuota { get; set; }
    }
}
