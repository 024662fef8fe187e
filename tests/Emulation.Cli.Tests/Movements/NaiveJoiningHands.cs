using System.Text.Json.Nodes;

namespace Emulation.Cli.Tests.Movements;

/// <summary>Counts the movement's records by hand, from their JSON and the words of the plan alone: slow, plain, nothing shared with the library.</summary>
/// <remarks>
/// What the plan says: from 2022-12-01 to 2025-05-06, reported by 2025-05-06; an agreement and a working group bind both sides;
/// districts by agreements and sessions of their schools, whatever these stood under on the day; a school by its agreements; sessions
/// one by one; upper-secondary units and centres by taking part; a district by its report, and one without a report is open.
/// </remarks>
internal sealed class NaiveJoiningHands
{
    private static readonly string[] _kinds = ["agreement", "session", "participation", "pilot", "working-group", "report"];
    private readonly Dictionary<string, JsonObject> _units;
    private readonly List<JsonObject> _sure = [];
    private readonly List<JsonObject> _open = [];

    public NaiveJoiningHands(IEnumerable<string> lines)
    {
        var all = lines.Where(line => line.Length > 0).ToArray();
        _units = JsonNode.Parse(all[0])!["units"]!.AsArray().ToDictionary(unit => Text(unit!, "id")!, unit => unit!.AsObject());
        var byId = all[1..].Distinct().Select(line => JsonNode.Parse(line)!.AsObject()).GroupBy(record => Text(record, "id")!)
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var standing = byId.ToDictionary(group => group.Key, group => (Contents: group.Where(Counts).ToList(), IsOpen: group.Count() > 1));
        foreach (var group in byId)
        {
            foreach (var content in group.Where(IsValid).Where(content => Text(content, "reported") is not { } told || string.CompareOrdinal(told, "2025-05-06") <= 0))
            {
                if (Text(content, "replaces") is { } old && standing.TryGetValue(old, out var replaced) && standing[group.Key].Contents.Count > 0)
                {
                    if (standing[group.Key].IsOpen) standing[old] = (replaced.Contents, true);
                    else replaced.Contents.Clear();
                }
            }
        }

        var revoked = byId.Where(group => group.Count() == 1 && Text(group.First(), "status") == "revoked").Select(group => Thing(group.First())).ToHashSet();
        var seen = new HashSet<string>();
        foreach (var (id, (contents, isOpen)) in standing.OrderBy(pair => pair.Value.IsOpen).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var content in contents)
            {
                if (isOpen) _open.Add(content);
                else if (seen.Add(Thing(content))) (revoked.Contains(Thing(content)) ? _open : _sure).Add(content);
            }
        }
    }

    public (int Least, int Most) Count(string indicator, string? district)
    {
        var (sure, open) = (Counted(_sure, indicator, district), Counted(_open, indicator, district));
        var most = sure.Concat(open).Distinct().Count();
        if (indicator == "district-reports")
        {
            var silent = _units.Where(unit => Text(unit.Value, "level") == "district" && (district is null || unit.Key == district)).Select(unit => unit.Key);
            most = sure.Concat(open).Concat(silent).Distinct().Count();
        }

        return (sure.Distinct().Count(), most);
    }

    private IEnumerable<string> Counted(List<JsonObject> records, string indicator, string? district) => indicator switch
    {
        "districts-covered" => records.Where(record => Kind(record) is "agreement" or "session").Select(record => DistrictOf(Text(record, "unit")!, record))
            .OfType<string>().Where(found => district is null || found == district),
        "schools-with-agreements" => records.Where(record => Kind(record) == "agreement").SelectMany(Both)
            .Where(pair => !HasTag(pair.Unit, "centre")).Where(pair => IsIn(pair.Unit, pair.Record, district)).Select(pair => pair.Unit),
        "joint-sessions" => records.Where(record => Kind(record) == "session" && IsIn(Text(record, "unit")!, record, district)).Select(record => Text(record, "id")!),
        "upper-secondary-and-centres" => records.Where(record => Kind(record) == "participation" && IsIn(Text(record, "unit")!, record, district))
            .Select(record => Text(record, "unit")!).Where(unit => Text(_units[unit], "level") == "institution"),
        "pilot-schools" => records.Where(record => Kind(record) == "pilot" && IsIn(Text(record, "unit")!, record, district))
            .Select(record => Text(record, "unit")!).Where(unit => Text(_units[unit], "level") == "school"),
        "joint-working-group" => records.Where(record => Kind(record) == "working-group").SelectMany(Both).Select(pair => pair.Unit)
            .Where(unit => unit is "thanh-xuan" or "hoai-duc" && (district is null || unit == district)),
        _ => records.Where(record => Kind(record) == "report").Select(record => Text(record, "unit")!)
            .Where(unit => Text(_units[unit], "level") == "district" && (district is null || unit == district)),
    };

    private bool Counts(JsonObject record)
    {
        var (date, reported) = (Text(record, "date")!, Text(record, "reported")!);
        return IsValid(record) && _kinds.Contains(Kind(record)) && record["none"] is null
            && _units.ContainsKey(Text(record, "unit")!) && (Text(record, "with") is not { } with || _units.ContainsKey(with))
            && string.CompareOrdinal(date, "2022-12-01") >= 0 && string.CompareOrdinal(date, "2025-05-06") <= 0
            && string.CompareOrdinal(reported, "2025-05-06") <= 0;
    }

    private static bool IsValid(JsonObject record) => Text(record, "status") is null or "valid";

    private bool IsIn(string unit, JsonObject record, string? district) => district is null || DistrictOf(unit, record) == district;

    private string? DistrictOf(string unit, JsonObject record)
    {
        if (Text(_units[unit], "level") == "district") return unit;
        var parent = _units[unit]["parents"]?.AsArray().FirstOrDefault(each =>
            (Text(each!, "from") is not { } from || string.CompareOrdinal(from, Text(record, "date")) <= 0)
            && (Text(each!, "to") is not { } to || string.CompareOrdinal(Text(record, "date"), to) < 0));
        return parent is not null && _units.TryGetValue(Text(parent, "unit")!, out var above) && Text(above, "level") == "district" ? Text(above, "id") : null;
    }

    private bool HasTag(string unit, string tag) => _units[unit]["tags"]?.AsArray().Any(each => each!.GetValue<string>() == tag) ?? false;

    private static IEnumerable<(string Unit, JsonObject Record)> Both(JsonObject record) =>
        Text(record, "with") is { } with ? [(Text(record, "unit")!, record), (with, record)] : [(Text(record, "unit")!, record)];

    private static string Thing(JsonObject record)
    {
        var (unit, with) = (Text(record, "unit")!, Text(record, "with") ?? "");
        var swaps = Kind(record) is "agreement" or "working-group" && with.Length > 0 && string.CompareOrdinal(with, unit) < 0;
        return string.Join('|', Kind(record), swaps ? with : unit, swaps ? unit : with, Text(record, "date"));
    }

    private static string Kind(JsonNode record) => Text(record, "kind")!;

    private static string? Text(JsonNode node, string key) => node[key]?.GetValue<string>();
}
