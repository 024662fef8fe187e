using Emulation.Cli.Spreadsheets.Reading;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Nothing hides in a cell.</summary>
public class CellTextTests
{
    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0009)]
    [InlineData(0x000A)]
    [InlineData(0x000D)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0x00A0)]
    [InlineData(0x00AD)]
    [InlineData(0x034F)]
    [InlineData(0x115F)]
    [InlineData(0x17B4)]
    [InlineData(0x180B)]
    [InlineData(0x200B)]
    [InlineData(0x2028)]
    [InlineData(0x2800)]
    [InlineData(0x3164)]
    [InlineData(0xE000)]
    [InlineData(0xFE0F)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFA0)]
    [InlineData(0xFFFD)]
    [InlineData(0xFFFE)]
    [InlineData(0x1D173)]
    [InlineData(0xE0041)]
    [InlineData(0xE0100)]
    public void Hidden_CharacterThatCannotBeSeen_IsFound(int code) =>
        Assert.Equal(code, CellText.Hidden($"p1{char.ConvertFromUtf32(code)}"));

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void Hidden_HalfACharacter_IsFound(int half)
    {
        Assert.Equal(half, CellText.Hidden($"p{(char)half}"));
        Assert.Equal(half, CellText.Hidden($"{(char)half}p"));
    }

    [Theory]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("Nguye\u0302\u0303n")]                 // the same letters in parts
    [InlineData("two\nlines")]
    [InlineData("(a) – “b”, 100 % ½ №")]
    [InlineData("ក្រុម 队 𠀀")]
    public void Hidden_WhatPeopleWrite_IsLeftAlone(string text) => Assert.Null(CellText.Hidden(text));
}
