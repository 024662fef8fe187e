using Emulation.Rules.Monitoring;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>
/// The school-year plan in one district of Hà Nội, October 2019: the school drafts it in September 2019, a review conference by area
/// with the people's committees of the 8 wards, the school revises, the district office approves, only then the staff conference;
/// every plan carries its own distinguishing points.
/// </summary>
public class WorkflowTests
{
    private const string Plan = """
        workflow:
          units: {level: school}
          steps:
            draft: {says: {vi: Trường dự thảo, en: The school drafts}, by: school, from: 2019-09-01, to: 2019-10-01, states: [distinguishing-points], own: [distinguishing-points], cite: KH}
            review: {says: {vi: Hội nghị góp ý theo khu vực, en: Review conference by area}, after: draft, cite: KH}
            revise: {says: {vi: Trường chỉnh sửa, en: The school revises}, by: school, after: review, cite: KH}
            approve: {says: {vi: Phòng phê duyệt, en: The district office approves}, by: district, after: revise, cite: KH}
            staff-conference: {says: {vi: Hội nghị viên chức, en: Staff conference}, by: school, after: approve, cite: KH}

        """;

    private static readonly string[] _inOrder =
    [
        """{"id": "1", "unit": "a1", "step": "draft", "by": "a1", "date": "2019-09-16", "states": {"distinguishing-points": "đọc sách mỗi tuần"}}""",
        """{"id": "2", "unit": "a1", "step": "review", "date": "2019-10-02"}""",
        """{"id": "3", "unit": "a1", "step": "revise", "by": "a1", "date": "2019-10-07"}""",
        """{"id": "4", "unit": "a1", "step": "approve", "by": "a", "date": "2019-10-11"}""",
        """{"id": "5", "unit": "a1", "step": "staff-conference", "by": "a1", "date": "2019-10-12"}""",
    ];

    [Fact]
    public void Steps_InTheirOrder_AreDone()
    {
        Assert.Equal("draft Done, review Done, revise Done, approve Done, staff-conference Done", Shown(_inOrder));

        // What was recorded on one day can have been in order.
        Assert.Equal("draft Done, review Done, revise Done, approve Done, staff-conference Done", Shown([.. _inOrder.Select(line => line.Replace("2019-10-12", "2019-10-11", StringComparison.Ordinal))]));
    }

    [Theory]
    [InlineData(4, "2019-10-12", "2019-10-10", "staff-conference Refused: TooEarly approve 2019-10-11")]
    [InlineData(3, "2019-10-11", "2019-10-06", "approve Refused: TooEarly revise 2019-10-07, staff-conference Refused: Without approve 2019-10-06")]
    [InlineData(0, "2019-09-16", "2019-10-01", "draft Refused: OutsideItsDays, review Refused: Without draft 2019-10-01, revise Refused: Without review 2019-10-02, approve Refused: Without revise 2019-10-07, staff-conference Refused: Without approve 2019-10-11")]
    [InlineData(3, "\"by\": \"a\"", "\"by\": \"a1\"", "approve Refused: DoneByAnother a1, staff-conference Refused: Without approve 2019-10-11")]
    [InlineData(0, "\"đọc sách mỗi tuần\"", "null", "draft Refused: StatesNone distinguishing-points, review Refused: Without draft 2019-09-16, revise Refused: Without review 2019-10-02, approve Refused: Without revise 2019-10-07, staff-conference Refused: Without approve 2019-10-11")]
    [InlineData(3, ", \"date\": \"2019-10-11\"", "", "approve Unknown: NoDate, staff-conference Unknown: NoDate approve")]
    [InlineData(4, ", \"date\": \"2019-10-12\"", "", "staff-conference Unknown: NoDate")]
    [InlineData(3, "\"by\": \"a\", ", "", "approve Unknown: NobodyNamed district")]
    [InlineData(0, ", \"states\": {\"distinguishing-points\": \"đọc sách mỗi tuần\"}", "", "draft Unknown: NotStated distinguishing-points")]
    public void Step_Changed_IsRefusedOrUnknownWithWhatIsAgainstIt(int at, string old, string now, string found)
    {
        string[] lines = [.. _inOrder];
        Assert.Contains(old, lines[at], StringComparison.Ordinal);
        lines[at] = lines[at].Replace(old, now, StringComparison.Ordinal);

        Assert.Equal(found, string.Join(", ", Shown(lines).Split(", ").Where(step => !step.EndsWith("Done", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(3, "approve NotRecorded, staff-conference Refused: Without approve")]
    [InlineData(0, "draft NotRecorded, review Refused: Without draft, revise Refused: Without review 2019-10-02, approve Refused: Without revise 2019-10-07, staff-conference Refused: Without approve 2019-10-11")]
    [InlineData(4, "staff-conference NotRecorded")]
    public void Step_WithoutWhatMustComeBefore_IsRefused(int removed, string found) =>
        Assert.Equal(found, string.Join(", ", Shown([.. _inOrder.Where((_, index) => index != removed)]).Split(", ").Where(step => !step.EndsWith("Done", StringComparison.Ordinal))));

    [Fact]
    public void Step_RecordedAgainInOrder_StandsBesideTheOneThatIsRefused()
    {
        string[] lines = [.. _inOrder, _inOrder[4].Replace("\"5\"", "\"6\"", StringComparison.Ordinal).Replace("2019-10-12", "2019-10-09", StringComparison.Ordinal)];

        Assert.Equal(
            "draft Done, review Done, revise Done, approve Done, staff-conference Refused: TooEarly approve 2019-10-11, staff-conference Done",
            Shown(lines));
    }

    [Fact]
    public void Step_WhoseRecordContradictsItself_IsUnknownAndSoIsWhatFollows()
    {
        string[] lines = [.. _inOrder, _inOrder[3].Replace("2019-10-11", "2019-10-10", StringComparison.Ordinal)];

        Assert.Equal(
            "draft Done, review Done, revise Done, approve Unknown: OpenRecord, approve Unknown: OpenRecord, staff-conference Unknown: OpenRecord approve 2019-10-10",
            Shown(lines));
    }

    [Fact]
    public void Plans_ThatSayTheSame_AreNotTheirOwn()
    {
        var copied = _inOrder[0].Replace("\"1\"", "\"9\"", StringComparison.Ordinal).Replace("\"a1\"", "\"a2\"", StringComparison.Ordinal)
            .Replace("đọc sách mỗi tuần", "Đọc  sách mỗi tuần", StringComparison.Ordinal);
        var status = Status([_inOrder[0], copied]);

        Assert.Equal("a1: NotItsOwn a2; a2: NotItsOwn a1", string.Join("; ", status.Steps
            .Where(step => step.State == StepState.Refused).Select(step => $"{step.Unit}: {step.Objections[0].Problem} {step.Objections[0].Subject}")));
    }

    private static string Shown(string[] lines) => string.Join(", ", Status(lines).Steps.Where(step => step.Unit == "a1").Select(step =>
        $"{step.Step.Id} {step.State}{(step.Objections.IsEmpty ? "" : ": ")}{string.Join(" and ", step.Objections.Select(against => $"{against.Problem} {against.Subject} {against.Date:uuuu-MM-dd}".Trim().Replace("  ", " ", StringComparison.Ordinal)))}"));

    private static MovementStatus Status(string[] lines)
    {
        var plan = MonitoringText.Plan(Plan) with { Runs = new(new NodaTime.LocalDate(2019, 9, 1)) };
        return MovementMonitor.StatusOf(plan, MonitoringText.Records(MonitoringText.Units, string.Join('\n', lines)));
    }
}
