using Emulation.Cli.Spreadsheets.Tables;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>A cell may hold the words that are written, their keys, and other ways that people write them.</summary>
public class TableWordsTests
{
    [Theory]
    [InlineData("Bộ, ban, ngành, tỉnh", "ministerial")]
    [InlineData("bộ, tỉnh", "ministerial")]
    [InlineData("cấp tỉnh", "ministerial")]
    [InlineData("national", "national")]
    [InlineData("toàn thế giới", null)]
    public void KeyOf_Scope_IsKnownByEachOfItsWords(string written, string? key) => Assert.Equal(key, TableWords.Scope.KeyOf(written));

    [Theory]
    [InlineData("Hội đồng Thi đua - Khen thưởng Trung ương", "central-council")]
    [InlineData("hội đồng trung ương", "central-council")]
    [InlineData("THỦ TƯỚNG CHÍNH PHỦ", "prime-minister")]
    [InlineData("ngành", "ministry")]
    public void KeyOf_Launcher_IsKnownByEachOfItsWords(string written, string key) => Assert.Equal(key, TableWords.Launcher.KeyOf(written));

    [Fact]
    public void Of_ListWithOtherWords_WritesTheWordsOfThePolicies()
    {
        Assert.Equal("Bộ, ban, ngành, tỉnh", TableWords.Scope.Say("ministerial", Domain.Wording.WordingLanguage.Vietnamese));
        Assert.Equal("tổ", TableWords.Level.Say("group", Domain.Wording.WordingLanguage.Vietnamese));
        Assert.Equal("nữ", TableWords.Sex.Say("female", Domain.Wording.WordingLanguage.Vietnamese));
    }
}
