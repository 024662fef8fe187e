using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Tests.Explaining;

/// <summary>How a fact is said to people: its path and value, and the Vietnamese words for both.</summary>
public class FactWordsTests
{
    private static readonly FactWords _words = new(
        award => award switch { "lao-dong-tien-tien" => "Lao động tiên tiến", "bang-khen" => "Bằng khen", _ => null },
        attested => attested == "unity" ? "nội bộ đoàn kết" : null);

    [Theory]
    [InlineData("ratings.2024-2025", "good", "Xếp loại 2024-2025: hoàn thành tốt nhiệm vụ")]
    [InlineData("ratings.2024", "none", "Xếp loại 2024: không xếp loại")]
    [InlineData("ratings.2024", "unknown", "Xếp loại 2024: chưa biết")]
    [InlineData("ratings.2024", "excellent, no evidence", "Xếp loại 2024: hoàn thành xuất sắc nhiệm vụ, chưa có minh chứng")]
    [InlineData("ratings.2024", "unknown, contradictory: good, xl 1 none", "Xếp loại 2024: chưa biết, mâu thuẫn: hoàn thành tốt nhiệm vụ, xl 1 không xếp loại")]
    [InlineData("gv-001/ratings.2024-2025", "failed", "Xếp loại 2024-2025 của gv-001: không hoàn thành nhiệm vụ")]
    [InlineData("titles.2023-2024.lao-dong-tien-tien", "not-held", "Danh hiệu Lao động tiên tiến 2023-2024: không đạt")]
    [InlineData("titles.2023.lao-dong-tien-tien", "held", "Danh hiệu Lao động tiên tiến 2023: đạt")]
    [InlineData("titles.2023.chien-si", "unknown", "Danh hiệu [chien-si] 2023: chưa biết")]
    [InlineData("titles.2023.lao-dong-tien-tien", "not-held, title t-1 of 2023 was revoked, title of 2023 was replaced", "Danh hiệu Lao động tiên tiến 2023: không đạt, danh hiệu t-1 năm 2023 bị thu hồi, danh hiệu năm 2023 bị thay thế")]
    [InlineData("titles.2023.lao-dong-tien-tien", "unknown, title t-1 of 2023 has no evidence", "Danh hiệu Lao động tiên tiến 2023: chưa biết, danh hiệu t-1 năm 2023 chưa có minh chứng")]
    [InlineData("titles.2023.lao-dong-tien-tien", "unknown, title t-1 of 2023 was decided on 2024-02-01, after the decision date", "Danh hiệu Lao động tiên tiến 2023: chưa biết, danh hiệu t-1 năm 2023 quyết định ngày 2024-02-01, sau ngày xét")]
    [InlineData("titles.2023.lao-dong-tien-tien", "held, given to thcs-cu", "Danh hiệu Lao động tiên tiến 2023: đạt, tặng cho thcs-cu")]
    [InlineData("commendations.bang-khen", "none", "Khen thưởng Bằng khen: không có")]
    [InlineData("commendations.bang-khen|giay-khen", "2", "Khen thưởng Bằng khen / [giay-khen]: 2 lần")]
    [InlineData("commendations.bang-khen", "2019-08-01 (merit), 2020-08-01 (basis unknown), no evidence", "Khen thưởng Bằng khen: 2019-08-01 (công trạng), 2020-08-01 (chưa biết loại hình), chưa có minh chứng")]
    [InlineData("commendations.bang-khen", "unknown; commendation k 1 of 2019-08-01, was revoked: does not count", "Khen thưởng Bằng khen: chưa biết; quyết định k 1 ngày 2019-08-01 bị thu hồi: không tính")]
    [InlineData("commendations.bang-khen", "2019-08-01, counted from the decision (merit); 2020-08-01, counted from the achievement period until 2020-05-31", "Khen thưởng Bằng khen: 2019-08-01, tính từ ngày quyết định (công trạng); 2020-08-01, tính từ khi kết thúc thời gian đạt thành tích, ngày 2020-05-31")]
    [InlineData("years-since.bang-khen", "5", "Số năm kể từ Bằng khen: 5")]
    [InlineData("votes.lao-dong-tien-tien", "13/15", "Biểu quyết về Lao động tiên tiến: đồng ý 13/15")]
    [InlineData("votes.lao-dong-tien-tien", "not-held", "Biểu quyết về Lao động tiên tiến: chưa họp")]
    [InlineData("votes.lao-dong-tien-tien", "not-checked", "Biểu quyết về Lao động tiên tiến: chưa kiểm tra được")]
    [InlineData("rulings.lao-dong-tien-tien", "suspension-lifted, 12/NQ-HĐ, 2025-06-01", "Kết luận về Lao động tiên tiến: thôi tạm dừng xét, 12/NQ-HĐ, 2025-06-01")]
    [InlineData("eligible.lao-dong-tien-tien", "undetermined", "Tiêu chuẩn Lao động tiên tiến: chưa đủ căn cứ")]
    [InlineData("selection.lao-dong-tien-tien", "unknown", "Suất trong chỉ tiêu Lao động tiên tiến: chưa biết")]
    [InlineData("attested.unity", "true", "Xác nhận «nội bộ đoàn kết»: có")]
    [InlineData("attested.conduct", "false", "Xác nhận [conduct]: không")]
    [InlineData("scores.council", "92.5", "Điểm council: 92.5")]
    [InlineData("metrics.hours", "unknown", "Số liệu hours: chưa biết")]
    [InlineData("custom.quy-dinh", "anything", "Điều kiện riêng quy-dinh: anything")]
    public void Say_FactOfAwardsAndNumbers_IsSaid(string fact, string value, string says) => IsSaid(fact, value, says);

    [Theory]
    [InlineData("sector", "armed-forces", "Khối: lực lượng vũ trang")]
    [InlineData("sex", "female", "Giới tính: nữ")]
    [InlineData("unit.level", "school", "Cấp của đơn vị: trường")]
    [InlineData("position", "teacher", "Chức danh: teacher")]
    [InlineData("tags", "unknown", "Nhãn: chưa biết")]
    [InlineData("leads", "none", "Phụ trách tập thể: không có")]
    [InlineData("nationality", "VN", "Quốc tịch: VN")]
    [InlineData("died", "2025-01-02", "Ngày mất: 2025-01-02")]
    [InlineData("members", "unknown", "Thành viên: chưa biết")]
    [InlineData("members.counted", "10", "Số thành viên được tính: 10")]
    [InlineData("service.from", "unknown", "Công tác từ ngày: chưa biết")]
    [InlineData("service.until", "2025-06-15", "Tính công tác đến ngày: 2025-06-15")]
    [InlineData("service.months", "24-", "Số tháng công tác: từ 24 trở lên")]
    [InlineData("service.years", "10-12", "Số năm công tác: từ 10 đến 12")]
    [InlineData("service.spells", "unknown", "Quá trình công tác: chưa biết")]
    [InlineData("trainings", "none", "Đào tạo: không có")]
    [InlineData("trainings.1", "ly-luan, 2024-09-01 to 2025-01-01, result good, rules kept true", "Đào tạo 1: ly-luan, từ ngày 2024-09-01 đến trước ngày 2025-01-01, kết quả: giỏi, chấp hành quy định: có")]
    [InlineData("trainings.1", "x, 2024-01-01 to unknown, result none, rules kept unknown", "Đào tạo 1: x, từ ngày 2024-01-01, chưa biết đến ngày nào, kết quả: không có, chấp hành quy định: chưa biết")]
    [InlineData("absences.1", "om, 2024-09-01 to 2024-10-01, 20 working days", "Nghỉ 1: om, từ ngày 2024-09-01 đến trước ngày 2024-10-01, 20 ngày làm việc")]
    [InlineData("absences.1", "om, 2024-08-01 to unknown, working days in the period: 0-9", "Nghỉ 1: om, từ ngày 2024-08-01, chưa biết đến ngày nào, số ngày làm việc trong năm xét: từ 0 đến 9")]
    [InlineData("absences.working-days", "20", "Số ngày làm việc đã nghỉ: 20")]
    [InlineData("assignments.1", "seconded to thcs-b, 2024-09-01 to 2025-01-01, confirmation false", "Điều động 1: biệt phái đến thcs-b, từ ngày 2024-09-01 đến trước ngày 2025-01-01, xác nhận: không")]
    [InlineData("assignments.opinion", "moved on 2024-09-01 from thcs-b after 30 months, opinion true", "Điều động, ý kiến nhận xét: chuyển đến ngày 2024-09-01 từ thcs-b sau 30 tháng, ý kiến nhận xét: có")]
    [InlineData("assignments.opinion", "moved on 2024-09-01 from a unit that is not listed, opinion unknown", "Điều động, ý kiến nhận xét: chuyển đến ngày 2024-09-01 từ đơn vị không có trong danh sách, ý kiến nhận xét: chưa biết")]
    [InlineData("initiatives", "2", "Sáng kiến: 2")]
    [InlineData("initiatives.sk-1", "initiative, grassroots, 2025-04-10", "Sáng kiến sk-1: sáng kiến, phạm vi ảnh hưởng: cơ sở, công nhận ngày 2025-04-10")]
    [InlineData("initiatives.1", "research, unknown, not recognised, used for bang-khen giay-khen, no evidence", "Sáng kiến 1: đề tài khoa học, phạm vi ảnh hưởng: chưa biết, chưa được công nhận, đã dùng để xét Bằng khen, [giay-khen], chưa có minh chứng")]
    [InlineData("initiatives.1", "project, national, unknown, used for unknown", "Sáng kiến 1: đề án khoa học, phạm vi ảnh hưởng: toàn quốc, chưa biết ngày công nhận, chưa biết đã dùng để xét danh hiệu nào")]
    [InlineData("achievements.1", "prize, ministerial, 2025-01-02", "Thành tích 1: giải thưởng, phạm vi ảnh hưởng: Bộ, ban, ngành, tỉnh, công nhận ngày 2025-01-02")]
    [InlineData("disciplines.k-1", "warning, unknown, served until 2025-01-02, was revoked: does not count", "Kỷ luật k-1: cảnh cáo, chưa biết ngày quyết định, hết hiệu lực ngày 2025-01-02, bị thu hồi: không tính")]
    [InlineData("pending", "complaint, press", "Vụ việc: khiếu nại, báo chí nêu")]
    [InlineData("pending.1", "denunciation, unknown to open", "Vụ việc 1: tố cáo, chưa biết từ ngày nào, chưa kết thúc")]
    [InlineData("movements.1", "hn.happy-school-2021: leader, launched by prime-minister, 2021-01-01 to unknown, final review", "Phong trào 1: hn.happy-school-2021: dẫn đầu, cấp phát động: Thủ tướng Chính phủ, từ ngày 2021-01-01, chưa biết đến ngày nào, đợt bình xét: tổng kết")]
    [InlineData("placements.1", "khoi-1, 2024-2025, place 2, run by unknown", "Xếp hạng cụm 1: khoi-1, 2024-2025, hạng 2, cấp tổ chức: chưa biết")]
    [InlineData("documents.1", "bao-cao 12, 2025-01-02", "Tài liệu 1: bao-cao 12, 2025-01-02")]
    [InlineData("gv-1/dossier", "unknown", "Hồ sơ của gv-1: chưa biết")]
    public void Say_FactOfADossier_IsSaid(string fact, string value, string says) => IsSaid(fact, value, says);

    [Theory]
    [InlineData("ratings.2024.good", "good")]
    [InlineData("ratings.", "good")]
    [InlineData("ratings", "good")]
    [InlineData("ratings.2024", "tốt")]
    [InlineData("ratings.2024", "good\n")]
    [InlineData("titles.2023.Không phải mã", "held")]
    [InlineData("titles.2023.bang-khen", "held, told by somebody")]
    [InlineData("commendations.bang-khen", "2019-08-01 (for fun)")]
    [InlineData("commendations.", "none")]
    [InlineData("rulings.bang-khen", "selected")]
    [InlineData("votes.bang-khen", "13/")]
    [InlineData("attested.Hai từ", "true")]
    [InlineData("initiatives.1", "initiative, grassroots, 2025-04-10, used for Hai Bà")]
    [InlineData("service.months", "-")]
    [InlineData("unheard.of", "none")]
    [InlineData("/sector", "civil")]
    [InlineData("sector/", "civil")]
    [InlineData(".", "")]
    [InlineData("", "")]
    public void Say_PathOrValueThatIsNotKnown_StaysAsItIs(string fact, string value) => IsSaid(fact, value, $"{fact}: {value}");

    [Theory]
    [InlineData("initiatives.12/QĐ-UBND", "Sáng kiến 12/QĐ-UBND")]
    [InlineData("gv/001/sector", "Khối của gv/001")]
    [InlineData("gv.a/initiatives.12/QĐ", "Sáng kiến 12/QĐ của gv.a")]
    [InlineData("to-1/gv-1/position", "Chức danh của to-1/gv-1")]
    [InlineData("initiatives.a/pending", "initiatives.a/pending")]
    [InlineData("gv-1/scores.a/sector", "gv-1/scores.a/sector")]
    public void NameOf_PathWithSlashes_IsSaidWhereItCanBeReadInOneWayOnly(string fact, string name)
    {
        Assert.Equal(name, _words.NameOf(fact).Vi);
        Assert.Equal(fact, _words.NameOf(fact).En);
    }

    [Fact]
    public void Say_AnyPathAndValue_NeverThrowsAndKeepsTheKeysInEnglish()
    {
        string[] pieces =
        [
            "ratings", "titles", "sector", "members", "commendations", "2024", "2024-2025", "bang-khen", "good", "held", "unknown", "none", "0",
            ".", "/", ", ", "; ", "|", " ", "-", "", "Đ", "\n", "\uD800", "initiative", "not recognised", ", no evidence", "title of 2023 was revoked",
            "commendation of 2019-08-01, was revoked: does not count", "2019-08-01", " to ", "(merit)", "99999999999999999999999999999999",
        ];
        var random = new Random(20250615);
        for (var n = 0; n < 20_000; n++)
        {
            var (fact, value) = (Some(), Some());
            var read = new FactRead(fact, value);
            var said = _words.Say(read);

            Assert.Equal($"{fact}: {value}", said.En);
            Assert.Equal(said, _words.Say(read));
            Assert.Equal(fact, _words.NameOf(fact).En);
            Assert.NotEqual("", said.Vi);
        }

        string Some() => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    [Fact]
    public void Say_MillionLetters_IsAnsweredAtOnce()
    {
        var slashes = new string('/', 1_000_000);
        IsSaid(slashes, "x", $"{slashes}: x");
        IsSaid("trainings.1", new string(',', 100_000), $"trainings.1: {new string(',', 100_000)}");
    }

    [Fact]
    public void Within_ASentence_WordsBeginSmallAndKeysStayAsTheyAre()
    {
        Assert.Equal("điểm council", FactWords.Within(_words.NameOf("scores.council")).Vi);
        Assert.Equal("Unheard.of", FactWords.Within(_words.NameOf("Unheard.of")).Vi);
        Assert.Equal("", FactWords.Within(new("", "")).Vi);
    }

    private static void IsSaid(string fact, string value, string says)
    {
        var said = _words.Say(new(fact, value));

        Assert.Equal(says, said.In(WordingLanguage.Vietnamese));
        Assert.Equal($"{fact}: {value}", said.In(WordingLanguage.English));
    }
}
