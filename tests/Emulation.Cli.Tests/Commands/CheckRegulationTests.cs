namespace Emulation.Cli.Tests.Commands;

/// <summary>A school's regulation under the decree of 2017 may only tighten it.</summary>
public sealed class CheckRegulationTests : IDisposable
{
    private const string Head = """
        policy: sample.school-2019
        layer: unit
        under: vn.decree-91-2017
        title: {vi: Quy chế mẫu, en: Sample regulation}
        scope: {units: [thcs-a]}
        in-force: {from: 2019-09-01, to: 2024-01-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, kind: regulation}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("cap-raised", 1, "awards: {chien-si-thi-dua-co-so: {quota: {at-most: 20%, of: {held: [lao-dong-tien-tien, chien-si-tien-tien]}, within: unit, rounding: floor, cite: QC 7}}}")]
    [InlineData("cap-raised-on-a-part", 1, "awards: {chien-si-thi-dua-co-so: {quota: {at-most: 20%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7}}}")]
    [InlineData("cap-lowered", 0, "awards: {chien-si-thi-dua-co-so: {quota: {at-most: 10%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7}}}")]
    [InlineData("criterion-dropped", 1, "awards: {lao-dong-tien-tien: {criteria: {recruit: null}}}")]
    [InlineData("recruits-after-six-months", 1, "awards: {lao-dong-tien-tien: {criteria: {recruit: {says: {vi: Từ 6 tháng, en: after 6 months}, cite: QC 5, when: {service: {months: {at-least: 6}}}}}}}")]
    [InlineData("recruits-after-a-year", 0, "awards: {lao-dong-tien-tien: {criteria: {recruit: {says: {vi: Từ 12 tháng, en: after 12 months}, cite: QC 5, when: {service: {months: {at-least: 12}}}}}}}")]
    [InlineData("another-measure", 0, "awards: {lao-dong-tien-tien: {criteria: {recruit: {says: {vi: Có mặt ngày cuối, en: rated this year}, cite: QC 5, when: {rating: completed}}}}}")]
    [InlineData("deadline-lengthened", 1, "deadlines: {national-fighter: {says: {vi: Gửi hồ sơ, en: dossiers are sent}, awards: chien-si-thi-dua-toan-quoc, due: {by: 11-30, of: next-year}, cite: QC 9}}")]
    [InlineData("deadline-shortened", 0, "deadlines: {national-fighter: {says: {vi: Gửi hồ sơ, en: dossiers are sent}, awards: chien-si-thi-dua-toan-quoc, due: {by: 09-30, of: next-year}, cite: QC 9}}")]
    public async Task Check_SchoolUnderTheDecree_MayOnlyTighten(string name, int exitCode, string body)
    {
        var file = _folder.Write("regulation.yaml", Head + body + "\n");

        var run = await CommandRun.Of("check", file);

        Assert.Equal(exitCode, run.ExitCode);
        Snapshot.Match((run.Error + run.Output).Replace(file, "regulation.yaml", StringComparison.Ordinal), name);
    }
}
