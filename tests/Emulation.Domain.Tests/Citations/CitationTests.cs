using Emulation.Domain.Citations;
using NodaTime;

namespace Emulation.Domain.Tests.Citations;

public class CitationTests
{
    private static readonly LegalDocument _law = new("06/2022/QH15", new LocalDate(2022, 6, 15), DocumentKind.Law);

    [Theory]
    [InlineData("24", null, null, "06/2022/QH15 Điều 24")]
    [InlineData("23", "2", null, "06/2022/QH15 Điều 23.2")]
    [InlineData("28", "1", "c", "06/2022/QH15 Điều 28.1.c")]
    [InlineData("27", "1", "đ", "06/2022/QH15 Điều 27.1.đ")]
    public void ToString_Place_NamesDocumentArticleClauseAndPoint(string article, string? clause, string? point, string expected) =>
        Assert.Equal(expected, new Citation(_law, article, clause, point).ToString());
}
