using System.Text.Json.Nodes;

namespace Emulation.Cli.Tests.Movements;

/// <summary>Counts the movement's records by hand, from their JSON and the words of the plan alone: plain, nothing shared with the library.</summary>
/// <remarks>
/// What the plan says: from 2022-12-01 to 2025-05-06, reported by 2025-05-06; an agreement and a working group bind both sides;
/// districts by agreements and sessions of their schools, whatever these stood under on the day; a school by its agreements; sessions
/// one by one; upper-secondary units and centres by taking part; a district by its report, and one without a report is open.
/// </remarks>
internal sealed class NaiveJoiningHands
{
    private static readonly string[] _kinds = ["agreement", "session", "participation", "pilot", "working-group", "report"];
    private readonly Dictionary<string, Unit> _units;
    private readonly List<Row> _sure = [];
    private readonly List<Row> _open = [];
    private readonly Dictionary<string, (string? District, string What, bool IsOpen)[]> _counted = [];

    public NaiveJoiningHands(IEnumerable<string> lines)
    {
        var all = lines.Where(line => line.Length > 0).ToArray();
        _units = JsonNode.Parse(all[0])!["units"]!.AsArray().Select(unit => new Unit(unit!)).ToDictionary(unit => unit.Id);
        var byId = all[1..].Distinct().Select(line => new Row(JsonNode.Parse(line)!)).GroupBy(row => row.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var standing = byId.ToDictionary(group => group.Key, group => (Contents: group.Where(Counts).ToList(), IsOpen: group.Count() > 1));
        foreach (var row in byId.SelectMany(group => group).Where(row => row.IsValid && !IsAfter(row.Reported, "2025-05-06") && row.Replaces is not null))
        {
            if (standing.TryGetValue(row.Replaces!, out var replaced) && standing[row.Id].Contents.Count > 0)
            {
                if (standing[row.Id].IsOpen) standing[row.Replaces!] = (replaced.Contents, true);
                else replaced.Contents.Clear();
            }
        }

        var revoked = byId.Where(group => group.Count() == 1 && group.First().Status == "revoked").Select(group => group.First().Thing).ToHashSet();
        var seen = new HashSet<string>();
        foreach (var (_, (contents, isOpen)) in standing.OrderBy(pair => pair.Value.IsOpen).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var row in contents)
            {
                if (isOpen) _open.Add(row);
                else if (seen.Add(row.Thing)) (revoked.Contains(row.Thing) ? _open : _sure).Add(row);
            }
        }
    }

    public (int Least, int Most) Count(string indicator, string? district)
    {
        if (!_counted.TryGetValue(indicator, out var counted))
        {
            counted = _counted[indicator] =
            [
                .. Counted(_sure, indicator).Select(pair => (pair.District, pair.What, false)),
                .. Counted(_open, indicator).Select(pair => (pair.District, pair.What, true)),
                .. indicator == "district-reports" ? _units.Values.Where(unit => unit.Level == "district").Select(unit => ((string?)unit.Id, unit.Id, true)) : [],
            ];
        }

        var here = counted.Where(each => district is null || each.District == district).ToArray();
        return (here.Where(each => !each.IsOpen).Select(each => each.What).Distinct().Count(), here.Select(each => each.What).Distinct().Count());
    }

    private IEnumerable<(string? District, string What)> Counted(List<Row> rows, string indicator) => indicator switch
    {
        "districts-covered" => rows.Where(row => row.Kind is "agreement" or "session").Select(row => DistrictOf(row.Unit, row))
            .OfType<string>().Select(district => ((string?)district, district)),
        "schools-with-agreements" => rows.Where(row => row.Kind == "agreement").SelectMany(Both)
            .Where(pair => !_units[pair.Unit].Tags.Contains("centre")).Select(pair => (DistrictOf(pair.Unit, pair.Row), pair.Unit)),
        "joint-sessions" => rows.Where(row => row.Kind == "session").Select(row => (DistrictOf(row.Unit, row), row.Id)),
        "upper-secondary-and-centres" => OfLevel(rows, "participation", "institution"),
        "pilot-schools" => OfLevel(rows, "pilot", "school"),
        "joint-working-group" => rows.Where(row => row.Kind == "working-group").SelectMany(Both)
            .Where(pair => pair.Unit is "thanh-xuan" or "hoai-duc").Select(pair => ((string?)pair.Unit, pair.Unit)),
        _ => OfLevel(rows, "report", "district"),
    };

    private IEnumerable<(string? District, string What)> OfLevel(List<Row> rows, string kind, string level) =>
        rows.Where(row => row.Kind == kind && _units[row.Unit].Level == level).Select(row => (DistrictOf(row.Unit, row), row.Unit));

    private bool Counts(Row row) =>
        row.IsValid && _kinds.Contains(row.Kind) && !row.IsNone && _units.ContainsKey(row.Unit) && (row.With is null || _units.ContainsKey(row.With))
        && !IsAfter("2022-12-01", row.Date) && !IsAfter(row.Date, "2025-05-06") && !IsAfter(row.Reported, "2025-05-06");

    private string? DistrictOf(string unit, Row row) => _units[unit].Level == "district" ? unit
        : _units[unit].Parents.Where(parent => !IsAfter(parent.From, row.Date) && (parent.To is null || IsAfter(parent.To, row.Date)))
            .Select(parent => parent.Id).FirstOrDefault(parent => _units.TryGetValue(parent, out var above) && above.Level == "district");

    private static IEnumerable<(string Unit, Row Row)> Both(Row row) => row.With is { } with ? [(row.Unit, row), (with, row)] : [(row.Unit, row)];

    // Days as they are written compare as texts.
    private static bool IsAfter(string? one, string? other) => one is not null && other is not null && string.CompareOrdinal(one, other) > 0;

    private static string? Text(JsonNode node, string key) => node[key]?.GetValue<string>();

    private sealed class Unit(JsonNode json)
    {
        public string Id { get; } = Text(json, "id")!;

        public string? Level { get; } = Text(json, "level");

        public string[] Tags { get; } = [.. json["tags"]?.AsArray().Select(tag => tag!.GetValue<string>()) ?? []];

        public (string Id, string? From, string? To)[] Parents { get; } =
            [.. json["parents"]?.AsArray().Select(parent => (Text(parent!, "unit")!, Text(parent!, "from"), Text(parent!, "to"))) ?? []];
    }

    private sealed class Row(JsonNode json)
    {
        public string Id { get; } = Text(json, "id")!;

        public string Unit { get; } = Text(json, "unit")!;

        public string? With { get; } = Text(json, "with");

        public string Kind { get; } = Text(json, "kind")!;

        public string? Date { get; } = Text(json, "date");

        public string? Reported { get; } = Text(json, "reported");

        public string? Status { get; } = Text(json, "status");

        public string? Replaces { get; } = Text(json, "replaces");

        public bool IsNone { get; } = json["none"] is not null;

        public bool IsValid => Status is null or "valid";

        public string Thing
        {
            get
            {
                var swaps = Kind is "agreement" or "working-group" && With is not null && string.CompareOrdinal(With, Unit) < 0;
                return string.Join('|', Kind, swaps ? With : Unit, swaps ? Unit : With, Date);
            }
        }
    }
}
