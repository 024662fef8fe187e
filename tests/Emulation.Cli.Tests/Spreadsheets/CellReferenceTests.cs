using Emulation.Cli.Spreadsheets.Reading;

namespace Emulation.Cli.Tests.Spreadsheets;

public class CellReferenceTests
{
    [Theory]
    [InlineData("A1", 1, 0)]
    [InlineData("Z9", 9, 25)]
    [InlineData("AA10", 10, 26)]
    [InlineData("XFE5", 5, 16_384)]
    [InlineData("A1048577", 1_048_577, 0)]
    public void TryRead_NameOfACell_IsItsRowAndColumn(string text, int row, int column)
    {
        Assert.True(CellReference.TryRead(text, out var readRow, out var readColumn));
        Assert.Equal((row, column), (readRow, readColumn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("12")]
    [InlineData("a1")]
    [InlineData("A0")]
    [InlineData("$A$1")]
    [InlineData("A1B")]
    [InlineData("A99999999999999")]
    [InlineData("ZZZZZZZZZZZZZZ1")]
    public void TryRead_AnythingElse_IsNone(string text) => Assert.False(CellReference.TryRead(text, out _, out _));
}
