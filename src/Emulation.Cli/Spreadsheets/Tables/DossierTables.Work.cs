using Emulation.Domain.Candidates;

namespace Emulation.Cli.Spreadsheets.Tables;

internal static partial class DossierTables
{
    private static DossierTable[] Work() =>
    [
        OfPerson("spells", "Quá trình công tác", ["service", "spells"],
            Kind() with { Words = TableWords.SpellKind }, From() with { IsRequired = true }, To(),
            new("area", "Địa bàn") { CanBeNone = true, Words = TableWords.Area },
            new("post", "Chức vụ") { CanBeNone = true }),
        OfPerson("assignments", "Điều động", ["assignments"],
            new("other-unit", "Đơn vị khác") { Path = ["unit"], IsRequired = true },
            From() with { IsRequired = true }, To(),
            new("share", "Tỷ lệ", ColumnKind.Number) { IsShare = true, Note = ("từ 0 đến 1; để trống: 1", "from 0 to 1; empty: 1") },
            new("kind", "Hình thức", ColumnKind.Word) { Words = TableWords.AssignmentKind },
            new("opinion", "Có ý kiến", ColumnKind.Truth) { Words = WordList.Truth },
            new("confirmation", "Có xác nhận", ColumnKind.Truth) { Words = WordList.Truth }),
        OfPerson("absences", "Nghỉ", ["absences"],
            Kind() with { Words = TableWords.AbsenceKind }, From() with { IsRequired = true }, To(),
            new("working-days", "Số ngày làm việc", ColumnKind.Count)),
        OfPerson("trainings", "Đào tạo", ["trainings"],
            Kind(), From() with { IsRequired = true }, To(),
            new("result", "Kết quả", ColumnKind.Word) { Words = TableWords.TrainingResult, CanBeNone = true },
            new("rules-kept", "Chấp hành quy chế", ColumnKind.Truth) { Words = WordList.Truth }),
    ];

    private static TableColumn Kind() => new("kind", "Loại") { IsRequired = true };

    private static DossierTable OfPerson(string key, string vi, string[] list, params TableColumn[] own) =>
        new(key, vi, TableLevel.CandidateList,
    [
        _unitId,
        new("individual", "Mã cá nhân") { Path = [], IsRequired = true },
        .. own,
    ])
        { Kind = CandidateKind.Individual, List = [.. list] };
}
