using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Domain.Tests.Dossiers;

public class PendingMatterTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2025-06-15", null, true)]
    [InlineData("2025-06-16", null, false)]
    [InlineData(null, "2025-06-15", false)]
    [InlineData(null, "2025-06-16", true)]
    public void IsOpenOn_TheDay_IsHalfOpen(string? from, string? to, bool expected)
    {
        var matter = new PendingMatter(PendingKind.Complaint) { From = Day(from), To = Day(to) };

        Assert.Equal(expected, matter.IsOpenOn(new(2025, 6, 15)));
    }

    private static LocalDate? Day(string? iso) => iso is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
