namespace Emulation.Policies.Tests.Citations;

public class CitationTests
{
    private static readonly CitedPlace[] _cited = [.. CitedPlace.InPolicies()];

    [Fact]
    public void Citations_OfIndexedDocuments_NameAPlaceThatExists()
    {
        var index = CitationIndex.ReadAll();

        var wrong = _cited.Where(cited => index.TryGetValue(cited.Document, out var document) && document.Has(cited.Place) == false);

        Assert.Empty(wrong.Select(cited => $"{cited}: no such place"));
    }

    [Fact]
    public void Citations_OfTextsThatWereNotSeen_AreListed()
    {
        var index = CitationIndex.ReadAll();

        var lines = _cited
            .Where(cited => !index.TryGetValue(cited.Document, out var document) || document.Has(cited.Place) is null)
            .Select(cited => $"{cited.Policy}: {cited.Document} {(cited.Place.Length == 0 ? "as a whole" : cited.Place)}{(index.ContainsKey(cited.Document) ? "" : " (no index)")}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Snapshot.Match($"Citations that no official text at hand could confirm\n\n{string.Join('\n', lines)}\n");
    }

    [Theory]
    [InlineData("06/2022/QH15", "23.2", true)] // grassroots fighter: two clauses
    [InlineData("06/2022/QH15", "23.3", false)]
    [InlineData("06/2022/QH15", "24.1.b", true)] // advanced labourer: points a and b
    [InlineData("06/2022/QH15", "24.1.c", false)]
    [InlineData("06/2022/QH15", "44.1.e", true)] // third-class Labour Order: points a to e, then g
    [InlineData("06/2022/QH15", "44.1.f", false)]
    [InlineData("06/2022/QH15", "73.4.đ", true)]
    [InlineData("06/2022/QH15", "96", true)]
    [InlineData("06/2022/QH15", "97", false)]
    [InlineData("15/2003/QH11", "28.1.c", true)] // more than 50% of a collective
    [InlineData("15/2003/QH11", "24.1.d", true)]
    [InlineData("15/2003/QH11", "24.1.đ", false)]
    [InlineData("15/2003/QH11", "58a", false)] // added by Law 47/2005
    [InlineData("47/2005/QH11", "1.2", true)]
    [InlineData("39/2013/QH13", "1.50", true)] // the last clause of Article 1, which adds Article 91a
    [InlineData("39/2013/QH13", "1.51", false)]
    [InlineData("65/2014/NĐ-CP", "24.1.c", true)] // two years, two initiatives
    [InlineData("65/2014/NĐ-CP", "31", false)]
    [InlineData("91/2017/NĐ-CP", "9.3.b", true)] // 15% of the advanced labourers
    [InlineData("91/2017/NĐ-CP", "9.4", false)] // Article 9 was seen whole
    [InlineData("91/2017/NĐ-CP", "45.1", null)] // only clauses 8 and 9 of Article 45 were seen
    [InlineData("91/2017/NĐ-CP", "72", null)] // another article than those of the excerpt
    [InlineData("98/2023/NĐ-CP", "4.4", true)]
    [InlineData("98/2023/NĐ-CP", "30.7", true)]
    [InlineData("98/2023/NĐ-CP", "30.10", null)]
    [InlineData("07/2026/TT-BGDĐT", "31.1", true)]
    [InlineData("86/2025/QĐ-UBND", "10.2.đ", true)]
    [InlineData("21/2020/TT-BGDĐT", "3.4", true)] // votes of 70%
    public void Index_OfADocument_KnowsItsPlaces(string document, string place, bool? exists) =>
        Assert.Equal(exists, CitationIndex.ReadAll()[document].Has(place));

    [Fact]
    public void Read_TheNumbersOfADocument_TellsWhatWasSeen()
    {
        var index = CitationIndex.Read(["# 1/2020/NĐ-CP excerpt", "# a remark", "4", "4.1", "7 part", "7.2 part"]);

        Assert.Equal("1/2020/NĐ-CP", index.Number);
        Assert.True(index.Has("4.1"));
        Assert.False(index.Has("4.1.a"));
        Assert.False(index.Has("4.2"));
        Assert.True(index.Has("7.2"));
        Assert.Null(index.Has("7.2.a"));
        Assert.Null(index.Has("7.3"));
        Assert.Null(index.Has("8"));
    }
}
