using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Tables;

internal static partial class DossierTables
{
    private static DossierTable[] Records() =>
    [
        Record("ratings",
            new("period", "Năm", ColumnKind.Period) { Path = [], IsRequired = true },
            new("level", "Mức", ColumnKind.Word) { Words = TableWords.Rating, CanBeNone = true, IsRequired = true },
            Decided(), Decision()),
        Record("titles",
            new("award", "Danh hiệu") { IsRequired = true },
            new("period", "Năm", ColumnKind.Period) { IsRequired = true },
            Decided(), Decision()),
        Record("commendations",
            new("award", "Hình thức") { IsRequired = true },
            Decided() with { IsRequired = true }, Decision(),
            new("basis", "Loại hình", ColumnKind.Word) { Words = TableWords.Basis },
            new("achievement-until", "Thành tích đến ngày", ColumnKind.Date)),
        Record("initiatives",
            new("kind", "Loại", ColumnKind.Word) { Words = TableWords.InitiativeKind, IsRequired = true },
            Scope(),
            new("recognised", "Ngày công nhận", ColumnKind.Date) { CanBeNone = true },
            new("used-for", "Đã dùng cho", ColumnKind.Texts) { CanBeNone = true }),
        Record("disciplines",
            new("form", "Hình thức", ColumnKind.Word) { Words = TableWords.DisciplineForm, IsRequired = true },
            Decided(),
            new("until", "Hết hiệu lực ngày", ColumnKind.Date)),
        Record("pending",
            new("kind", "Loại", ColumnKind.Word) { Words = TableWords.PendingKind, IsRequired = true },
            From(), To()),
        Record("achievements",
            new("kind", "Loại", ColumnKind.Word) { Words = TableWords.AchievementKind, IsRequired = true },
            Scope(),
            new("recognised", "Ngày công nhận", ColumnKind.Date)),
        Record("movements",
            new("movement", "Mã phong trào") { IsRequired = true },
            new("place", "Kết quả", ColumnKind.Word) { Words = TableWords.MovementPlace, IsRequired = true },
            new("launched-by", "Cấp phát động", ColumnKind.Word) { Words = TableWords.Launcher, CanBeNone = true },
            From(), To(),
            new("review", "Đợt bình xét", ColumnKind.Word) { Words = TableWords.Review, CanBeNone = true },
            new("reviewed", "Ngày bình xét", ColumnKind.Date)),
        Record("placements",
            new("cluster", "Cụm khối") { IsRequired = true },
            new("period", "Năm", ColumnKind.Period) { IsRequired = true },
            new("place", "Hạng", ColumnKind.Count) { IsRequired = true },
            new("organised-by", "Cấp tổ chức", ColumnKind.Word) { Words = TableWords.Launcher, CanBeNone = true }),
        Record("documents",
            new("kind", "Loại") { IsRequired = true },
            new("number", "Số"),
            new("issued", "Ngày cấp", ColumnKind.Date)),
        new("votes", DossierNames.Of("votes")!, TableLevel.CandidateList,
        [
            .. Owner(),
            new("award", "Danh hiệu") { IsRequired = true },
            new("council", "Hội đồng"),
            new("period", "Năm", ColumnKind.Period),
            new("held", "Ngày họp", ColumnKind.Date),
            new("for", "Phiếu đồng ý", ColumnKind.Count) { IsRequired = true },
            new("members", "Số thành viên", ColumnKind.Count) { IsRequired = true },
            new("present", "Có mặt", ColumnKind.Count),
            new("valid", "Phiếu hợp lệ", ColumnKind.Count),
        ])
        { List = ["votes"] },
        new("rulings", DossierNames.Of("rulings")!, TableLevel.CandidateList,
        [
            .. Owner(),
            new("award", "Danh hiệu") { IsRequired = true },
            new("outcome", "Kết quả") { IsRequired = true },
            new("decision", "Số quyết định"),
            new("date", "Ngày", ColumnKind.Date),
        ])
        { List = ["rulings"] },
    ];

    private static DossierTable Record(string key, params TableColumn[] own) => new(key, DossierNames.Of(key)!, TableLevel.CandidateList,
    [
        .. Owner(),
        new("id", "Mã bản ghi"),
        .. own,
        new("status", "Hiệu lực", ColumnKind.Word) { Words = TableWords.Status },
        new("replaces", "Thay bản ghi"),
        new("of", "Của đơn vị") { Note = ("đơn vị tiền thân được nhận, nếu khác đơn vị này",
            "the predecessor that it was given to, where that is not this unit") },
        new("evidence", "Minh chứng", ColumnKind.Evidence),
        new("evidence-sha256", "Minh chứng SHA-256", ColumnKind.EvidenceHashes) { Path = [] },
    ])
    { List = [key] };

    private static TableColumn[] Owner() =>
    [
        _unitId,
        new("candidate", "Mã đối tượng") { Path = [], IsRequired = true },
        new("of-kind", "Loại đối tượng", ColumnKind.Word)
        {
            Path = [],
            Words = TableWords.CandidateKind,
            Note = ("cần khi một mã dùng cho hai loại đối tượng trong đơn vị", "needed where one id is used for two kinds in the unit"),
        },
    ];

    private static TableColumn Decided() => new("decided", "Ngày quyết định", ColumnKind.Date);

    private static TableColumn Decision() => new("decision", "Số quyết định");

    private static TableColumn Scope() => new("scope", "Phạm vi", ColumnKind.Word) { Words = TableWords.Scope, CanBeNone = true };

    private static TableColumn From() => new("from", "Từ ngày", ColumnKind.Date);

    private static TableColumn To() => new("to", "Đến trước ngày", ColumnKind.Date);
}
