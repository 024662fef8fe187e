using System.IO.Compression;
using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Cli.Spreadsheets.Writing;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>A table that is filled in as it comes leads to titles, and says what may stand in it.</summary>
public class TemplateTests
{
    private static readonly EffectivePeriod _always = new(new LocalDate(1900, 1, 1));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Template_FilledInByItsHeadings_YieldsEligiblePeople(string lang)
    {
        using var folder = new TemporaryFolder();
        var (empty, filled) = (folder.PathOf("empty.xlsx"), folder.PathOf("filled.xlsx"));
        Assert.Equal(0, (await CommandRun.Of("new", "dossiers", empty, "--lang", lang, "--period", "2024-2025")).ExitCode);
        var sheets = Workbooks.Read(empty).ToDictionary(sheet => sheet.Name, sheet => sheet.Rows);
        var book = new RawWorkbook();
        foreach (var table in DossierTables.All)
        {
            var rows = sheets[table.Name(lang == "vi" ? Domain.Wording.WordingLanguage.Vietnamese : Domain.Wording.WordingLanguage.English)];
            var headings = rows[0].TakeWhile(heading => heading.Length > 0).ToArray();
            string[][] content = table.Key switch
            {
                "header" => [.. rows.Skip(1).Select(row => row.Take(headings.Length).ToArray())],
                "units" => [Row(headings, table, ("id", "thcs-a"), ("level", lang == "vi" ? "trường" : "school"), ("branch", lang == "vi" ? "giáo dục" : "education"), ("sector", "civil"))],
                "individuals" => [Row(headings, table, ("unit", "thcs-a"), ("id", "gv-1"), ("position", "giáo viên"), ("service-from", "2012-09-01"), ("trainings", "none"))],
                "initiatives" => [Row(headings, table, ("unit", "thcs-a"), ("candidate", "gv-1"), ("kind", "initiative"), ("scope", "grassroots"), ("recognised", "2025-04-10"))],
                _ => [],
            };
            book.Add(table.Name(Domain.Wording.WordingLanguage.English), [headings, .. content]);
        }

        book.Save(filled);

        var run = await CommandRun.Of("evaluate", filled, "--as-of", "2025-06-15", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("individual,gv-1,thcs-a,lao-dong-tien-tien,eligible,", run.Output, StringComparison.Ordinal);
        Assert.Contains("individual,gv-1,thcs-a,chien-si-thi-dua-co-so,eligible,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_OfAPeriod_StatesItAndItsRatings()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.Of("new", "dossiers", folder.PathOf("csv"), "--format", "csv", "--lang", "vi", "--period", "2024");

        Assert.Equal(
            "Năm xét,Năm xét từ ngày,Năm xét đến trước ngày,Khối,Ngành,Kiểu ngày\n2024,2024-01-01,2025-01-01\n",
            File.ReadAllText(folder.PathOf("csv/Chung.csv")).ReplaceLineEndings("\n").TrimStart('\uFEFF'));
        Assert.Contains(",Xếp loại: 2024,Xác nhận: conduct,Xác nhận: movement,", File.ReadAllText(folder.PathOf("csv/Cá nhân.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy", "a.yaml")]
    [InlineData("dossiers", "a.json")]
    [InlineData("dossiers", "a.xlsx", "--from", "b.json")]
    public async Task New_PeriodWhereNoTableIsEmpty_IsWrongUsage(string kind, string name, params string[] more)
    {
        var run = await CommandRun.Of(["new", kind, name, "--period", "2024", .. more]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`--period` is for empty tables of dossiers", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_ClosedLists_AreToBeChosenFrom()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.Of("new", "dossiers", folder.PathOf("a.xlsx"), "--lang", "vi");
        using var zip = ZipFile.OpenRead(folder.PathOf("a.xlsx"));
        var sheets = zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }).ToArray();
        var chosen = DossierTables.All.Sum(table => TemplateTables.For(null).ColumnsOf(table).Count(column =>
            column.Kind is ColumnKind.Truth or ColumnKind.NoneOfList || (column.Words is not null && column.Kind is ColumnKind.Word or ColumnKind.Text)));

        Assert.Equal(chosen, sheets.Sum(sheet => sheet.Split("<dataValidation ").Length - 1));
        Assert.Contains(sheets, sheet => sheet.Contains("cán bộ, công chức, viên chức", StringComparison.Ordinal) && sheet.Contains("giáo viên", StringComparison.Ordinal));
        using var workbook = new StreamReader(zip.GetEntry("xl/workbook.xml")!.Open());
        Assert.Contains("name=\"# danh mục\"", workbook.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_OfTheFirstTitles_AreThoseThatTheTextsAskFor()
    {
        var facts = TemplateTables.For(AwardPeriod.SchoolYear(2024)).Facts.Where(fact => fact.IsOfFirstTitles).Select(fact => $"{fact.Kind} {fact.Key}");

        // Law 2022 Articles 24.1.b, 24.3, 26, 28; Circular 15/2025 asks for the special case.
        Assert.Equal(
            ["Individual conduct", "Individual movement", "Individual productive-work", "Individual community-conduct", "Individual no-special-case"],
            facts.Where(fact => fact.StartsWith("Individual", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_OfOpenLists_AreThoseThatTheBuiltInPoliciesAskFor()
    {
        var policies = AskedFacts.BuiltIn(_always);
        var conditions = policies.SelectMany(PolicyNames.Conditions).SelectMany(Rules.Validation.ConditionParts.Everything).ToArray();
        var positions = conditions.OfType<SubjectCondition>().SelectMany(each => each.Positions)
            .Concat(conditions.OfType<MembersCondition>().SelectMany(each => each.Filter.Positions));

        AssertSame(positions, TableWords.Position);
        AssertSame(policies.SelectMany(policy => policy.Scope?.Branches ?? []), TableWords.Branch);
        AssertSame(conditions.OfType<AbsenceCondition>().SelectMany(each => each.Kinds.Concat(each.Except)), TableWords.AbsenceKind);
        AssertSame(conditions.OfType<ServiceCondition>().SelectMany(each => each.Areas).Select(area => area.Area.Value), TableWords.Area);
        // Other work in the branch has no one word.
        AssertSame(conditions.OfType<ServiceCondition>().SelectMany(each => each.Kinds).Where(kind => kind != "education"), TableWords.SpellKind);
    }

    private static void AssertSame(IEnumerable<string> asked, WordList words) =>
        Assert.Equal(asked.Distinct().Order(StringComparer.Ordinal), words.Words.Select(word => word.Key).Order(StringComparer.Ordinal));

    // What nobody names here is answered with yes where it is a statement, and good where it is a rating.
    private static string[] Row(string[] headings, DossierTable table, params (string Key, string Value)[] values) =>
    [
        .. headings.Select(heading => table.Find(heading) switch
        {
            { Path: ["ratings", ..] } => "good",
            { Path: ["attested", ..] } => "có",
            var column => values.FirstOrDefault(value => value.Key == column!.Key).Value ?? "",
        }),
    ];
}
