using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Emulation.Cli.Sampling;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Cli.Spreadsheets.Writing;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Tests.Dossiers;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Dossiers that are written as tables and read back are the same dossiers.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData(WordingLanguage.Vietnamese, "vi-VN")]
    [InlineData(WordingLanguage.English, "tr-TR")]
    public async Task Workbook_EveryKindOfFact_ReadsBackTheSame(WordingLanguage language, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        using var folder = new TemporaryFolder();
        for (var seed = 0; seed < 60; seed++)
        {
            var units = new RandomDossiers(seed).Units();

            var read = await Read(Write(units, language, folder.PathOf($"{seed}.xlsx")));

            Assert.Equal(Json(units), Json(read));
        }
    }

    [Fact]
    public async Task Workbook_Population_ReadsBackTheSame()
    {
        using var folder = new TemporaryFolder();
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            UnitDossiers[] units = [.. SamplePopulation.Generate(
                new SampleOptions { People = 200, Units = 5, Seed = seed, Period = AwardPeriod.SchoolYear(2024) }, CancellationToken.None)];

            var read = await Read(Write(units, WordingLanguage.Vietnamese, folder.PathOf($"{seed}.xlsx")));

            Assert.Equal(Json(units), Json(read));
        }
    }

    [Fact]
    public async Task Csv_SameTables_AreTheSameDossiers()
    {
        using var folder = new TemporaryFolder();
        for (var seed = 100; seed < 120; seed++)
        {
            var units = new RandomDossiers(seed).Units();
            var workbook = Write(units, WordingLanguage.English, folder.PathOf($"{seed}.xlsx"));
            var separator = seed % 2 == 0 ? ';' : ',';
            foreach (var (name, rows) in Workbooks.Read(workbook))
            {
                folder.Write($"{seed}/{name}.csv", (seed % 3 == 0 ? "\uFEFF" : "") + string.Concat(rows.Select(row =>
                    $"{string.Join(separator, row.Select(Quoted))}\r\n")));
            }

            var read = await Read(folder.PathOf($"{seed}"));

            Assert.Equal(Json(units), Json(read));
        }

        static string Quoted(string value) => value.AsSpan().IndexOfAny(",;\"\r\n") < 0 ? value
            : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    [Fact]
    public void Workbook_SameDossiers_AreTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var units = new RandomDossiers(7).Units();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        var first = File.ReadAllBytes(Write(units, WordingLanguage.Vietnamese, folder.PathOf("a.xlsx")));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        var second = File.ReadAllBytes(Write(units, WordingLanguage.Vietnamese, folder.PathOf("b.xlsx")));

        Assert.Equal(first, second);
    }

    [Fact]
    public void Workbook_WhatNoTableHolds_IsToldAndNotLeftOut()
    {
        var unit = new UnitDossiers(new("thcs-a"), AwardPeriod.SchoolYear(2024))
        {
            Individuals =
            [
                new("gv-1") { Position = " teacher", Tags = ["a;b"] },
                new("gv-2") { Name = "An\u200B", Leads = ["none"], ServiceSpells = [new("teaching", new(2020, 1, 1),
                    null) { Area = Domain.Dossiers.Fact<AreaId>.Of("không có") }] },
            ],
        };
        using var sheets = new DossierSheets(WordingLanguage.English);

        sheets.Add(unit);

        Snapshot.Match(string.Join('\n', sheets.Diagnostics) + "\n");
    }

    [Fact]
    public async Task New_FromJsonAndBack_IsTheSameJson()
    {
        using var folder = new TemporaryFolder();
        var json = folder.Write("dossiers.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA, SmallDossiers.UnitB));
        var (workbook, direct, back) = (folder.PathOf("dossiers.xlsx"), folder.PathOf("direct.json"), folder.PathOf("back.json"));

        foreach (var args in (string[][])
            [["new", "dossiers", workbook, "--from", json, "--lang", "vi"], ["new", "dossiers", direct, "--from", json], ["new", "dossiers",
                back, "--from", workbook]])
        {
            var run = await CommandRun.Of(args);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }

        Assert.Equal(File.ReadAllText(direct), File.ReadAllText(back));
    }

    private static string Write(IEnumerable<UnitDossiers> units, WordingLanguage language, string path)
    {
        using var sheets = new DossierSheets(language);
        foreach (var unit in units)
        {
            sheets.Add(unit);
        }

        using var file = File.Create(path);
        sheets.Save(file);
        Assert.Equal("", string.Join('\n', sheets.Diagnostics));
        return path;
    }

    private static async Task<ImmutableArray<UnitDossiers>> Read(string path)
    {
        using var spreadsheet = SpreadsheetDossiers.Read(path, CancellationToken.None);
        var units = ImmutableArray.CreateBuilder<UnitDossiers>();
        await foreach (var (unit, diagnostics, _) in spreadsheet.ReadAsync(CancellationToken.None))
        {
            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Domain.Diagnostics.Severity.Error);
            units.Add(Assert.IsType<UnitDossiers>(unit));
        }

        return units.DrainToImmutable();
    }

    private static string Json(IEnumerable<UnitDossiers> units)
    {
        using var stream = new MemoryStream();
        DossierWriter.WriteLines(stream, new DossierHeader(), units);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
