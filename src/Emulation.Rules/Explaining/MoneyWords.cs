using System.Globalization;
using Emulation.Domain.Decisions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Explaining;

/// <summary>Puts what follows from an award into words: who submits it, and what it pays.</summary>
internal static class MoneyWords
{
    /// <summary>The statements about a decision that is not refused; none where there is nothing to say.</summary>
    public static IEnumerable<Explanation> Of(Decision decision, EvidenceWords words)
    {
        if (decision.Eligibility == Eligibility.NotEligible)
        {
            yield break;
        }

        if (decision.SubmittedBy is { } submitter)
        {
            yield return new(decision.Authority is { } authority
                ? new($"{submitter} trình, {authority} quyết định", $"submitted by {submitter}, conferred by {authority}")
                : new($"{submitter} trình", $"submitted by {submitter}"), null);
        }

        if (decision.Bonus is { } bonus)
        {
            yield return new(Of(bonus, words), null) { Citation = bonus.Citation };
        }
    }

    private static LocalizedText Of(Bonus bonus, EvidenceWords words)
    {
        if (bonus.PaidUnder is { } higher)
        {
            var name = words.NameOf(higher);
            return new(
                $"tiền thưởng: không chi, vì cùng thời gian đạt được đã nhận mức cao hơn của {name.Vi}",
                $"bonus: not paid, as the higher one of {name.En} is paid for the same period");
        }

        var (vi, en) = ($"tiền thưởng: {Vi(bonus.Vnd)} đồng", $"bonus: {En(bonus.Vnd)} VND");
        if (bonus is { Multiple: { } multiple, Base: { } amount })
        {
            (vi, en) = ($"{vi} = {multiple.ToString().Replace('.', ',')} × {Vi(amount)}", $"{en} = {multiple} × {En(amount)}");
        }

        return bonus.RoundedFrom is { } product
            ? new($"{vi}, làm tròn lên từ {Vi(product)}", $"{en}, rounded up from {En(product)}")
            : new(vi, en);
    }

    private static string Vi(long vnd) => En(vnd).Replace(',', '.');

    private static string En(long vnd) => vnd.ToString("#,0", CultureInfo.InvariantCulture);
}
