using System.Globalization;
using NodaTime;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>Records of the sample: those that give the figures of the final review, and those that must not change them.</summary>
internal sealed class JoiningHandsRecords
{
    public const int SchoolsWithAgreements = 1176;
    public const int Sessions = 1420;
    public const int UpperSecondaryAndCentres = 147;

    private const int PilotsInADistrict = 10;
    private static readonly LocalDate _first = new(2022, 12, 1);
    private static readonly LocalDate _last = new(2025, 5, 6);
    private static readonly string[] _silent = ["me-linh", "my-duc"];

    private readonly SplitMix64 _random;
    private readonly JoiningHandsUnits _units;
    private readonly List<SampleRecord> _records = [];
    private readonly List<SampleRecord> _agreements = [];
    private readonly List<SampleRecord> _sessions = [];
    private readonly HashSet<(string, string, string?, LocalDate?)> _things = [];

    private JoiningHandsRecords(JoiningHandsUnits units, ulong seed)
    {
        _units = units;
        _random = new(SplitMix64.SeedOf(seed, 2));
    }

    /// <summary>The records, shuffled.</summary>
    public static IReadOnlyList<SampleRecord> Of(JoiningHandsUnits units, ulong seed)
    {
        var made = new JoiningHandsRecords(units, seed);
        var chosen = made.Choose();
        made.AddAgreements(chosen);
        made.AddSessions();
        made.AddOthers(chosen);
        made.AddWhatMustNotCount(chosen);
        made.Shuffle(made._records);
        return made._records;
    }

    // Some of every district and, of the two that began, at least their ten pilot schools.
    private List<SampleMember> Choose()
    {
        var (sure, rest) = (new List<SampleMember>(), new List<SampleMember>());
        foreach (var group in _units.All.GroupBy(school => school.Parent))
        {
            var members = group.ToList();
            Shuffle(members);
            var least = group.Key == JoiningHandsUnits.Department ? 0 : IsPilot(group.Key) ? PilotsInADistrict : 2;
            sure.AddRange(members[..least]);
            rest.AddRange(members[least..]);
        }

        Shuffle(rest);
        sure.AddRange(rest[..(SchoolsWithAgreements - sure.Count)]);
        Shuffle(sure);
        return sure;
    }

    private static bool IsPilot(string district) => district is "thanh-xuan" or "hoai-duc";

    private void AddAgreements(List<SampleMember> chosen)
    {
        for (var i = 0; i < chosen.Count; i += 2)
        {
            _agreements.Add(Record("a", _agreements.Count, chosen[i].Id, "agreement", chosen[i + 1].Id));
        }

        // Some help a second school; that school has an agreement already.
        for (var i = 0; i < 60; i++)
        {
            var (one, other) = (_random.Below(chosen.Count), _random.Below(chosen.Count - 1));
            _agreements.Add(Record("a", _agreements.Count, chosen[one].Id, "agreement", chosen[other < one ? other : other + 1].Id));
        }

        _records.AddRange(_agreements);
    }

    private void AddSessions()
    {
        while (_sessions.Count < Sessions)
        {
            var pair = _agreements[_random.Below(_agreements.Count)];
            _sessions.Add(Record("s", _sessions.Count, pair.Unit, "session", pair.With));
        }

        _records.AddRange(_sessions);
    }

    private void AddOthers(List<SampleMember> chosen)
    {
        var institutions = _units.All.Where(school => !school.IsOfDistrict).Concat(_units.CentreUnits).ToList();
        Shuffle(institutions);
        _records.AddRange(institutions[..UpperSecondaryAndCentres].Select((unit, n) => Record("p", n, unit.Id, "participation", null)));
        foreach (var district in (ReadOnlySpan<string>)["thanh-xuan", "hoai-duc"])
        {
            var pilots = chosen.Where(school => school.Parent == district).Take(PilotsInADistrict);
            _records.AddRange(pilots.Select((school, n) => Record($"d-{district}", n, school.Id, "pilot", null)));
        }

        _records.Add(Record("g", 0, "thanh-xuan", "working-group", "hoai-duc"));
        _records.AddRange(JoiningHandsUnits.Districts.Where(district => !_silent.Contains(district))
            .Select((district, n) => Record("r", n, district, "report", null)));
    }

    private void AddWhatMustNotCount(List<SampleMember> chosen)
    {
        var with = chosen.Select(school => school.Id).ToHashSet();
        var without = _units.All.Where(school => !with.Contains(school.Id)).ToList();
        Shuffle(without);
        var (agreements, sessions) = (_agreements.ToList(), _sessions.ToList());
        Shuffle(sessions);

        // The same again, and the same under another id.
        _records.AddRange(sessions[..12]);
        _records.AddRange(sessions[12..21].Select(session => session with { Id = $"{session.Id}-b" }));
        _records.AddRange(agreements[..6].Select(pair => pair with { Id = $"{pair.Id}-b", Unit = pair.With!, With = pair.Unit }));

        // Reported after the last day: of schools without any other agreement, and of sessions.
        var late = _last.PlusDays(9);
        _records.AddRange(Enumerable.Range(0, 3).Select(n => Record("l", n, without[n * 2].Id, "agreement", without[(n * 2) + 1].Id) with { Reported = late }));
        _records.AddRange(Enumerable.Range(3, 7).Select(n => Record("l", n, sessions[n].Unit, "session", sessions[n].With) with { Reported = late }));

        // One id with two days, one id valid and revoked: of schools that have another agreement for sure.
        for (var n = 0; n < 8; n++)
        {
            var pair = Record("c", n, agreements[n + 10].Unit, "agreement", agreements[n + 30].With);
            _records.Add(pair);
            _records.Add(n < 5 ? pair with { Date = pair.Date!.Value.PlusDays(-1) } : pair with { Status = "revoked" });
        }

        _records.AddRange(Enumerable.Range(0, 4).Select(n => Record("v", n, sessions[n + 30].Unit, "session", sessions[n + 30].With) with { Status = "revoked" }));
        foreach (var session in sessions[40..45])
        {
            _records.Add(session with { Id = $"{session.Id}-old", Date = session.Date!.Value.PlusDays(-2), Status = "replaced" });
            _records[_records.IndexOf(session)] = session with { Replaces = $"{session.Id}-old" };
        }

        _records.Add(Record("o", 0, without[10].Id, "agreement", without[11].Id) with { Date = new(2022, 9, 5), Reported = new(2022, 9, 30) });
        _records.Add(Record("o", 1, without[12].Id, "session", without[13].Id) with { Date = _last.PlusDays(1), Reported = _last.PlusDays(1) });
        _records.Add(Record("u", 0, "th-khong-co-trong-danh-sach", "agreement", without[14].Id));
        _records.Add(Record("u", 1, without[15].Id, "agreement", "th-khong-co-trong-danh-sach"));
        _records.Add(new("n-000", without[16].Id, "agreement") { IsNone = true, Date = _last, Reported = _last });
    }

    // No two records made here are of one thing by chance: the same kind, units and day, whichever unit stands first.
    private SampleRecord Record(string prefix, int number, string unit, string kind, string? with)
    {
        var days = Period.DaysBetween(_first, _last);
        LocalDate date;
        do
        {
            date = _first.PlusDays(2 + _random.Below(days - 32));
        }
        while (!_things.Add((kind, unit, with, date)) || (with is not null && !_things.Add((kind, with, unit, date))));
        return new(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:000}"), unit, kind)
        {
            With = with,
            Date = date,
            Reported = date.PlusDays(_random.Below(30)),
        };
    }

    private void Shuffle<T>(List<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = _random.Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
