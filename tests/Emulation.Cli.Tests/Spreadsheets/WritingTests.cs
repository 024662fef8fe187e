using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Emulation.Cli.Spreadsheets.Writing;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Workbooks and files that the command writes.</summary>
public class WritingTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task New_Dossiers_HaveEveryTableWithNotes(string lang)
    {
        using var folder = new TemporaryFolder();
        var book = folder.PathOf("dossiers.xlsx");

        var run = await CommandRun.Of("new", "dossiers", book, "--lang", lang);

        Assert.Equal((0, $"wrote {book}\n", ""), (run.ExitCode, run.Output, run.Error));
        AssertValid(book);
        Snapshot.Match(Workbooks.Show(book), lang);
    }

    [Theory]
    [InlineData("dossiers", "a.json", "a.json")]
    [InlineData("dossiers", "a", "a.xlsx")]
    [InlineData("dossiers", "csv", "csv", "--format", "csv", "--lang", "vi")]
    [InlineData("policy", "a", "a.yaml")]
    [InlineData("policy", "v1.5", "v1.5.yaml")]
    [InlineData("dossiers", "2024.2025", "2024.2025.xlsx")]
    [InlineData("scenario", "a.yaml", "a.yaml")]
    [InlineData("movement", "a", "a.yaml")]
    public async Task New_EveryKind_PassesCheckAndIsNotWrittenOver(string kind, string name, string file, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string[] command = ["new", kind, folder.PathOf(name), .. options];
        Assert.Equal(0, (await CommandRun.Of(command)).ExitCode);

        var (check, again) = (await CommandRun.Of("check", folder.PathOf(file)), await CommandRun.Of(command));

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(3, again.ExitCode);
        Assert.Contains("nothing is written over it", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_Scenario_Holds()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.Of("new", "scenario", folder.PathOf("a"));

        Assert.Equal(0, (await CommandRun.Of("test", folder.PathOf("a.yaml"))).ExitCode);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Evaluate_Workbook_HoldsDecisionsFindingsAndNotices(string lang)
    {
        using var folder = new TemporaryFolder();
        var json = folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));
        var book = folder.PathOf("decisions.xlsx");

        var run = await CommandRun.Of(
            "evaluate", json, "--as-of", "2025-06-15", "--award", "chien-si-thi-dua-co-so", "--format", "xlsx", "--lang", lang, "--explain",
                "--out", book);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        AssertValid(book);
        Snapshot.Match(Workbooks.Show(book), lang);
    }

    [Fact]
    public async Task Evaluate_WorkbookTwice_IsTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var json = folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA));
        foreach (var (culture, name) in new[] { ("vi-VN", "a"), ("tr-TR", "b") })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(0, (await CommandRun.Of("evaluate", json, "--as-of", "2025-06-15", "--format", "xlsx", "--out",
                folder.PathOf($"{name}.xlsx"))).ExitCode);
        }

        Assert.Equal(File.ReadAllBytes(folder.PathOf("a.xlsx")), File.ReadAllBytes(folder.PathOf("b.xlsx")));
    }

    [Fact]
    public async Task Evaluate_IdThatLooksLikeAFormula_IsAText()
    {
        using var folder = new TemporaryFolder();
        var json = folder.Write("a.jsonl", SmallDossiers.Lines(SmallDossiers.UnitA.Replace("gv-001", "=1+1", StringComparison.Ordinal)));
        await CommandRun.Of("evaluate", json, "--as-of", "2025-06-15", "--format", "xlsx", "--out", folder.PathOf("a.xlsx"));

        using var book = SpreadsheetDocument.Open(folder.PathOf("a.xlsx"), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.SelectMany(part =>
            part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).ToArray();

        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.Contains(cells, cell => cell.InnerText == "=1+1"
            && cell.DataType! == DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString);
    }

    [Theory]
    [InlineData("evaluate", "a.json", "--as-of", "2025-06-15", "--format", "xlsx")]
    [InlineData("sample", "--people", "5", "--format", "xlsx")]
    public async Task Xlsx_WithoutAFile_IsRefused(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: `--format xlsx` needs `--out`\n  help: name a file with `--out`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_BudgetInAWorkbook_IsRefused()
    {
        var run = await CommandRun.Of("evaluate", "a.json", "--as-of", "2025-06-15", "--format", "xlsx", "--budget", "--out", "a.xlsx");

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Sheet_MoreRowsThanOneHolds_GoOnInAFurtherOne()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a.xlsx");
        using (var book = new WorkbookWriter(mostRows: 3))
        {
            var sheet = book.Add("titles", [new("number")]);
            for (var i = 0; i < 5; i++)
            {
                sheet.Number(0, i.ToString(CultureInfo.InvariantCulture));
                sheet.EndRow();
            }

            using var file = File.Create(path);
            book.Save(file);
        }

        AssertValid(path);
        Assert.Equal("== titles ==\nnumber\n0\n1\n== titles 2 ==\nnumber\n2\n3\n== titles 3 ==\nnumber\n4\n", Workbooks.Show(path));
    }

    [Theory]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("\u0001", "_x0001_")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("_xyz", "_xyz")]
    public void Of_WhatXmlCannotHold_IsEscaped(string text, string expected) => Assert.Equal(expected, SheetText.Of(text));

    private static void AssertValid(string path)
    {
        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Equal("", string.Join('\n', new OpenXmlValidator().Validate(book).Select(error =>
            $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
    }
}
