using System.Text;
using Emulation.Rules.Recording;

namespace Emulation.Rules.Tests.Recording;

public class RecordReaderTests
{
    private static readonly string _json = SmallLaw.Json(SmallLaw.Record(SmallLaw.School, SmallLaw.Other));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameBytes() =>
        Assert.Equal(_json, SmallLaw.Json(DecisionRecordReader.Read(_json).GetRecordOrThrow()));

    [Fact]
    public void Read_RowsInAnotherOrderOrApart_IsTheSameRecord()
    {
        var apart = _json.Replace("[\"p1\",\"p2\"]", "[\"p2\",\"p1\"]", StringComparison.Ordinal);

        Assert.NotEqual(_json, apart);
        Assert.Equal(_json, SmallLaw.Json(DecisionRecordReader.Read(apart).GetRecordOrThrow()));
    }

    [Fact]
    public void Read_MembersOfALaterVersion_ArePassedOver()
    {
        var later = _json.Replace("\"engine\"", "\"later\":{\"a\":[1]},\"engine\"", StringComparison.Ordinal)
            .Replace("\"kind\"", "\"later\":null,\"kind\"", StringComparison.Ordinal);

        Assert.Equal(_json, SmallLaw.Json(DecisionRecordReader.Read(later).GetRecordOrThrow()));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("not-json")]
    [InlineData("later-version")]
    [InlineData("no-format")]
    [InlineData("no-outcomes")]
    [InlineData("unknown-word")]
    [InlineData("date")]
    [InlineData("hash")]
    [InlineData("null")]
    [InlineData("unit-left-out")]
    [InlineData("unit-changed")]
    [InlineData("twice")]
    [InlineData("null-outcome")]
    [InlineData("null-policy")]
    [InlineData("no-status")]
    [InlineData("policy-twice")]
    [InlineData("a-number")]
    public void Read_Broken_SaysWhatIsWrongAndWhere(string what)
    {
        var text = what switch
        {
            "empty" => "",
            "cut" => _json[..^20],
            "not-json" => _json.Replace("\"units\":", "\"units\"=", StringComparison.Ordinal),
            "later-version" => _json.Replace("record/1", "record/2", StringComparison.Ordinal),
            "no-format" => _json.Replace("\"format\"", "\"form\"", StringComparison.Ordinal),
            "no-outcomes" => _json.Replace("\"outcomes\"", "\"results\"", StringComparison.Ordinal),
            "unknown-word" => _json.Replace("\"standing\":\"not-subject-to-quota\"", "\"standing\":\"perhaps\"", StringComparison.Ordinal),
            "date" => _json.Replace("2025-06-15", "15.06.2025", StringComparison.Ordinal),
            "hash" => _json.Replace("\"input\":\"sha256:", "\"input\":\"md5:", StringComparison.Ordinal),
            "null" => _json.Replace("\"engine\":\"1.0.0\"", "\"engine\":null", StringComparison.Ordinal),
            "unit-left-out" => _json[..(_json.IndexOf("[\n{", StringComparison.Ordinal) + 2)] + _json[(_json.IndexOf("},\n{\"decisions", StringComparison.Ordinal) + 3)..],
            "twice" => _json.Replace("\"outcomes\":[", "\"outcomes\":[" + Row("not-eligible"), StringComparison.Ordinal),
            "null-outcome" => _json.Replace("\"outcomes\":[", "\"outcomes\":[null,", StringComparison.Ordinal),
            "null-policy" => _json.Replace("\"policies\":[", "\"policies\":[null,", StringComparison.Ordinal),
            "no-status" => _json.Replace(",\"status\":\"verified\"", "", StringComparison.Ordinal),
            "policy-twice" => _json.Replace("\"policies\":[", "\"policies\":[" + Policy() + ",", StringComparison.Ordinal),
            "a-number" => "5",
            _ => _json.Replace("\"unit\":\"b\"", "\"unit\":\"c\"", StringComparison.Ordinal),
        };

        var reading = DecisionRecordReader.Read(text);

        Assert.False(reading.Succeeded);
        Snapshot.Match(string.Join('\n', reading.Diagnostics), what);
    }

    [Fact]
    public void Read_EveryBeginning_IsRefusedWithAPlace()
    {
        var bytes = Encoding.UTF8.GetBytes(_json.TrimEnd());
        for (var length = 0; length < bytes.Length; length += 7)
        {
            var reading = DecisionRecordReader.Read(bytes.AsMemory(0, length));

            Assert.NotNull(Assert.Single(reading.Diagnostics).Span);
        }
    }

    [Fact]
    public void Read_GarbledBytes_NeverThrows()
    {
        var random = new Random(11);
        for (var n = 0; n < 2_000; n++)
        {
            var bytes = Encoding.UTF8.GetBytes(_json);
            for (var hit = random.Next(1, 4); hit > 0; hit--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var reading = DecisionRecordReader.Read(bytes);

            Assert.Equal(reading.Succeeded, reading.Diagnostics.IsEmpty);
        }
    }

    [Fact]
    public void TooLarge_Words_AreThoseOfTheSnapshot() => Snapshot.Match(RecordingDiagnostics.TooLarge(new("record.json", 1, 1), 1L << 30).ToString());

    // Somebody who tampers with a record adds what is wished for beside what is true.
    private static string Row(string eligibility) =>
        $"{{\"award\":\"good-year\",\"candidates\":[\"p1\"],\"certainty\":\"none\",\"eligibility\":\"{eligibility}\",\"kind\":\"individual\",\"standing\":\"not-considered\"}},";

    private static string Policy()
    {
        var from = _json.IndexOf("\"policies\":[", StringComparison.Ordinal) + "\"policies\":[".Length;
        return _json[from..(_json.IndexOf('}', from) + 1)];
    }
}
