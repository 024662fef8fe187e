using Emulation.Domain.Dossiers;
using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;
using NodaTime.Text;

namespace Emulation.Rules.Explaining;

/// <summary>Says that a council's ruling outranks what the engine finds.</summary>
internal static class RulingWords
{
    /// <summary>A ruling that gave or refused a place.</summary>
    public static Explanation OnPlace(Ruling ruling) => new(
        ruling.Outcome == Procedure.Rulings.Selected
            ? new($"hội đồng đã quyết định chọn{Named(ruling).Vi}: quyết định này được ưu tiên hơn thứ hạng", $"the council ruled that the place is given{Named(ruling).En}: that outranks the ranking")
            : new($"hội đồng đã quyết định không chọn{Named(ruling).Vi}: quyết định này được ưu tiên hơn thứ hạng", $"the council ruled that the place is not given{Named(ruling).En}: that outranks the ranking"),
        Outcome: null);

    /// <summary>The ruling's number and day, as far as they are recorded.</summary>
    public static LocalizedText Named(Ruling ruling)
    {
        var number = ruling.Decision is { } decision ? $" ({decision}" : "";
        var date = ruling.Date is { } day ? LocalDatePattern.Iso.Format(day) : null;
        return (number.Length, date) switch
        {
            (0, null) => new("", ""),
            (0, _) => new($" (ngày {date})", $" (of {date})"),
            (_, null) => new($"{number})", $"{number})"),
            _ => new($"{number}, ngày {date})", $"{number}, of {date})"),
        };
    }
}
