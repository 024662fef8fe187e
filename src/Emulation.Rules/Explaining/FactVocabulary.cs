using System.Collections.Frozen;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The facts whose names hold nothing that a policy declares.</summary>
internal static class FactVocabulary
{
    private static readonly FrozenDictionary<string, FactName> _facts = new Dictionary<string, FactName>(StringComparer.Ordinal)
    {
        ["sector"] = Part("sector", FactValues.Word<Sector>),
        ["sex"] = Part("sex", FactValues.Word<Sex>),
        ["position"] = Part("position", FactValues.Written),
        ["nationality"] = Part("nationality", FactValues.Written),
        ["tags"] = Part("tags", FactValues.Written),
        ["leads"] = Part("leads", FactValues.Written),
        ["died"] = Part("died", FactValues.Date),
        ["unit.level"] = new("Cấp của đơn vị", FactValues.Word<UnitLevel>),
        ["dossier"] = new("Hồ sơ", FactValues.State),
        ["titles-known"] = Part("titles-known", FactValues.State),
        ["members"] = Part("members", FactValues.State),
        ["members.counted"] = new("Số thành viên được tính", FactValues.Number),
        ["members.doubtful"] = new("Số thành viên chưa biết có được tính không", FactValues.Number),
        ["members.met"] = new("Số thành viên đạt", FactValues.Number),
        ["members.unknown"] = new("Số thành viên chưa rõ", FactValues.Number),
        ["service.from"] = Part("service.from", FactValues.Date),
        ["service.until"] = new("Tính công tác đến ngày", FactValues.Date),
        ["service.months"] = new("Số tháng công tác", FactValues.Range),
        ["service.years"] = new("Số năm công tác", FactValues.Range),
        ["service.spells"] = Part("service.spells", FactValues.State),
        ["absences.working-days"] = new("Số ngày làm việc đã nghỉ", FactValues.Range),
        ["assignments.opinion"] = Statement(AssignmentStatement.Opinion),
        ["assignments.confirmation"] = Statement(AssignmentStatement.Confirmation),
        ["absences"] = Part("absences", FactValues.State),
        ["assignments"] = Part("assignments", FactValues.State),
        ["trainings"] = Part("trainings", FactValues.State),
        ["initiatives"] = Part("initiatives", FactValues.Number),
        ["achievements"] = Part("achievements", FactValues.State),
        ["disciplines"] = Part("disciplines", FactValues.State),
        ["documents"] = Part("documents", FactValues.State),
        ["movements"] = Part("movements", FactValues.State),
        ["pending"] = Part("pending", FactValues.Words<PendingKind>),
        ["placements"] = Part("placements", FactValues.State),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<string, string?>> _lists =
        new Dictionary<string, Func<string, string?>>(StringComparer.Ordinal)
        {
            ["scores"] = FactValues.Number,
            ["metrics"] = FactValues.Number,
            ["absences"] = RecordValues.Absence,
            ["assignments"] = RecordValues.Assignment,
            ["trainings"] = RecordValues.Training,
            ["achievements"] = value => RecordValues.Noted(value, RecordValues.Achievement),
            ["disciplines"] = value => RecordValues.Noted(value, RecordValues.Discipline),
            ["documents"] = value => RecordValues.Noted(value, FactValues.Written),
            ["movements"] = value => RecordValues.Noted(value, RecordValues.Movement),
            ["pending"] = value => RecordValues.Noted(value, RecordValues.Pending),
            ["placements"] = value => RecordValues.Noted(value, RecordValues.Placement),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fact of a path, or null.</summary>
    public static FactName? Find(string fact) => _facts.GetValueOrDefault(fact);

    /// <summary>A record of a list, or a number by its name; null where there is no such list.</summary>
    public static FactName? Listed(string list, string name) =>
        _lists.GetValueOrDefault(list) is { } say ? new($"{DossierNames.Of(list)} {name}", say)
        : list == "custom" ? new($"Điều kiện riêng {name}", FactValues.Written)
        : null;

    private static FactName Part(string key, Func<string, string?> say) => new(DossierNames.Of(key)!, say);

    private static FactName Statement(AssignmentStatement statement) =>
        new($"{DossierNames.Of("assignments")}, {WorkWords.Of(statement).Vi}", RecordValues.Assignment);
}
