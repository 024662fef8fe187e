using System.Globalization;
using Emulation.Domain.Movements;
using Emulation.Domain.Wording;
using Emulation.Rules.Awarding;

namespace Emulation.Cli.Output;

/// <summary>Writes who is given which award of a movement as a report that a council reads.</summary>
internal sealed class AwardsText(TextWriter text, WordingLanguage language)
{
    public void Write(Movement movement, AwardingOutcome outcome)
    {
        text.WriteLine();
        text.WriteLine(In("Khen thưởng", "Awards"));
        text.WriteLine(In(
            $"  {Text(outcome.Places)} suất, đã trao {Text(outcome.Given)} cho {Text(outcome.Recipients)}, còn trống {Text(outcome.Unfilled)}",
            $"  {Text(outcome.Places)} places, {Text(outcome.Given)} given to {Text(outcome.Recipients)}, {Text(outcome.Unfilled)} unfilled"));
        var titles = movement.Awards!.Give.ToDictionary(award => award.Id, StringComparer.Ordinal);
        foreach (var offer in outcome.Offers)
        {
            var award = titles[offer.Offer.Id];
            text.WriteLine();
            text.WriteLine($"  {award.Title.In(language)} [{award.Citation}, {RoundsWords.Of(award.Status).In(language)}]");
            Write(offer);
        }

        if (outcome.Duplicates.Length > 0)
        {
            text.WriteLine();
            text.WriteLine(In("  Có từ hai hình thức trở lên:", "  With more than one of them:"));
            foreach (var several in outcome.Duplicates)
            {
                text.WriteLine($"    {several.Candidate}: {string.Join(", ", several.Offers)}");
            }
        }
    }

    private void Write(OfferOutcome offer)
    {
        if (!offer.WaitsForCandidates.IsEmpty)
        {
            text.WriteLine(In(
                $"    chưa xét: chưa rõ có tên trong danh sách hay không: {string.Join(", ", offer.WaitsForCandidates)}",
                $"    not decided: it is still open whether these are on the list: {string.Join(", ", offer.WaitsForCandidates)}"));
            return;
        }

        if (!offer.WaitsFor.IsEmpty)
        {
            text.WriteLine(In(
                $"    chờ hội đồng quyết định đồng hạng ở {string.Join(", ", offer.WaitsFor)}",
                $"    waits for the council to settle the tie of {string.Join(", ", offer.WaitsFor)}"));
            return;
        }

        text.WriteLine(In(
            $"    {Text(offer.Offer.Total)} suất, được chọn {Text(offer.Recipients.Length)}, còn trống {Text(offer.Unfilled)}",
            $"    {Text(offer.Offer.Total)} places, {Text(offer.Recipients.Length)} selected, {Text(offer.Unfilled)} unfilled"));
        if (offer.Recipients.Length > 0)
        {
            text.WriteLine($"    {string.Join(", ", offer.Recipients)}");
        }

        if (!offer.Contested.IsEmpty)
        {
            text.WriteLine(In(
                $"    đồng hạng, chờ hội đồng chọn {Text(offer.OpenPlaces)}: {string.Join(", ", offer.Contested)}",
                $"    tied, the council chooses {Text(offer.OpenPlaces)}: {string.Join(", ", offer.Contested)}"));
        }
    }

    private string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
