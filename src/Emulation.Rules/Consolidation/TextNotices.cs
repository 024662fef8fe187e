using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Criteria;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Consolidation;

/// <summary>What a reader of results should know about the texts they rest on.</summary>
internal static class TextNotices
{
    public static IEnumerable<Notice> For(
        ImmutableArray<Policy> chosen, ImmutableArray<Policy> inForce, ImmutableArray<KnownInstrument> instruments, PolicyChoice choice)
    {
        foreach (var instrument in instruments)
        {
            var (number, from) = (instrument.Document.Number, Consolidator.Iso(instrument.From));
            yield return instrument.Effect == InstrumentEffect.Procedure
                ? new("EMU4101", Unchecked(instrument, inForce))
                : choice.AllowUnverified
                    ? new("EMU4102", new(
                        $"{number} áp dụng từ {from} nhưng chưa được mã hóa; kết quả dựa trên văn bản trước đó theo yêu cầu của người dùng",
                        $"{number} applies from {from} and is not encoded; the results rest on the earlier text, as the caller asked"))
                    : new("EMU4103", new(
                        $"{number} áp dụng từ {from} nhưng chưa được mã hóa: không xét {string.Join(", ", instrument.Awards)}",
                        $"{number} applies from {from} and is not encoded: {string.Join(", ", instrument.Awards)} are not decided"));
        }

        foreach (var policy in inForce.Where(policy => policy.Under is { } under && !inForce.Any(other => other.Id == under)))
        {
            if (chosen.Where(other => other.Id == policy.Under).ToArray() is [var lapsed, ..] versions)
            {
                var days = Versions.Whole(versions);
                yield return new("EMU4104", new(
                    $"`{policy.Id}` đứng dưới `{lapsed.Id}`, văn bản này không có hiệu lực vào ngày xét {days}",
                    $"`{policy.Id}` stands under `{lapsed.Id}`, which is not in force on the decision date {days}"));
            }
        }

        if (!choice.RoundBonuses && inForce.Any(policy => policy.Bonuses?.RoundUpTo > 1))
        {
            yield return new("EMU4120", new(
                "tiền thưởng không được làm tròn lên như nghị định quy định, theo yêu cầu của người dùng",
                "bonuses are not rounded up as the decree says, as the caller asked"));
        }

        foreach (var policy in inForce)
        {
            var open = Unverified(policy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            if (open.Length > 0)
            {
                var list = string.Join(", ", open);
                yield return new("EMU4105", new(
                    $"`{policy.Id}`: chưa đối chiếu với văn bản: {list}",
                    $"`{policy.Id}`: not verified against the text: {list}"))
                {
                    Policy = policy.Id,
                };
            }
        }
    }

    // Where a text in force states the open matters of the instrument, only its votes are left.
    private static LocalizedText Unchecked(KnownInstrument instrument, ImmutableArray<Policy> inForce)
    {
        var (number, from) = (instrument.Document.Number, Consolidator.Iso(instrument.From));
        return inForce.Any(policy => policy.Suspension is not null && policy.Documents.Values.Any(document => document.Number == number))
            ? new(
                $"{number} áp dụng từ {from} và mới được mã hóa một phần: không kiểm tra được phiếu của hội đồng, nên chưa rõ danh hiệu cần bỏ phiếu nào được tặng",
                $"{number} applies from {from} and is encoded in part: votes cannot be checked, so what builds on holding an award that needs one is not known")
            : new(
                $"{number} áp dụng từ {from} nhưng chưa được mã hóa: không kiểm tra được phiếu của hội đồng và việc tạm dừng xét, nên chưa rõ danh hiệu nào được tặng",
                $"{number} applies from {from} and is not encoded: votes and suspensions cannot be checked, so what builds on holding such an award is not known");
    }

    private static IEnumerable<string> Unverified(Policy policy)
    {
        foreach (var provision in policy.Awards)
        {
            foreach (Criterion criterion in (IEnumerable<Criterion>)[.. provision.Criteria, .. provision.Alternatives])
            {
                if (criterion.Status == VerificationStatus.Unverified)
                {
                    yield return $"{provision.Award} {criterion.Id}";
                }
            }

            if (provision.Vote?.Status == VerificationStatus.Unverified)
            {
                yield return $"{provision.Award} vote";
            }

            if (provision.Quotas.Any(quota => quota.Status == VerificationStatus.Unverified))
            {
                yield return $"{provision.Award} quota";
            }

            if (provision.Bonus.Any(rate => rate.Status == VerificationStatus.Unverified))
            {
                yield return $"{provision.Award} bonus";
            }
        }

        foreach (var parameter in policy.Parameters.Where(parameter => parameter.Values.Changes.Any(change => change.Status == VerificationStatus.Unverified)))
        {
            yield return parameter.Name;
        }

        foreach (var amount in policy.Amounts.Where(amount => amount.Values.Changes.Any(change => change.Status == VerificationStatus.Unverified)))
        {
            yield return amount.Name;
        }

        if (policy.Bonuses?.Status == VerificationStatus.Unverified)
        {
            yield return "bonuses";
        }

        if (policy.Suspension?.Status == VerificationStatus.Unverified)
        {
            yield return "suspends";
        }
    }
}
