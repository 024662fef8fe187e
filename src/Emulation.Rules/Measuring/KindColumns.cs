using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Measuring;

/// <summary>The measured facts of a unit's candidates of one kind, one column per fact; reused from unit to unit.</summary>
internal sealed class KindColumns(Measures measures)
{
    private AwardPeriod[] _periods = [];
    private sbyte[] _sectors = [];
    private ulong[] _rated = [];
    private readonly ulong[][] _ratedAtLeast = [[], [], [], []];
    private ulong[] _titlesKnown = [];
    private readonly ulong[][] _titles = [.. measures.Titles.Select(_ => Array.Empty<ulong>())];
    private readonly byte[][] _held = [.. measures.Titles.Select(_ => Array.Empty<byte>())];
    private readonly byte[][] _placed = [.. measures.Titles.Select(_ => Array.Empty<byte>())];
    private readonly byte[][] _eligible = [.. measures.Eligible.Select(_ => Array.Empty<byte>())];
    private readonly KeyIndex _titleIndex = new(measures.Titles.Select(title => title.Value));
    private readonly KeyIndex _attestedIndex = new(measures.Attested);
    private readonly byte[][] _attested = [.. measures.Attested.Select(_ => Array.Empty<byte>())];

    public ImmutableArray<Candidate> Candidates { get; private set; } = [];

    public int Count { get; private set; }

    public Measures Measures { get; } = measures;

    public ReadOnlySpan<AwardPeriod> Periods => _periods.AsSpan(0, Count);

    /// <summary>The sector of each candidate; -1 where not known.</summary>
    public ReadOnlySpan<sbyte> Sectors => _sectors.AsSpan(0, Count);

    /// <summary>What was attested under a key.</summary>
    public ReadOnlySpan<byte> Attested(int column) => _attested[column].AsSpan(0, Count);

    /// <summary>Whether a title is held this period by this evaluation; written as its award is decided.</summary>
    public Span<byte> Held(int title) => _held[title].AsSpan(0, Count);

    /// <summary>Whether a title has a place within its quota; written as its award is decided.</summary>
    public Span<byte> Placed(int title) => _placed[title].AsSpan(0, Count);

    /// <summary>Whether the standards of an award are met; written as the award is decided.</summary>
    public Span<byte> Eligible(int award) => _eligible[award].AsSpan(0, Count);

    public void Load(UnitDossiers unit, ImmutableArray<Candidate> candidates, LocalDate asOf)
    {
        Candidates = candidates;
        Count = candidates.Length;
        Reserve(Count);
        for (var i = 0; i < Count; i++)
        {
            Load(unit, i, asOf);
        }
    }

    /// <summary>Measures one candidate again; what was decided about it stays until it is decided again.</summary>
    public void Replace(UnitDossiers unit, ImmutableArray<Candidate> candidates, int i, LocalDate asOf)
    {
        Candidates = candidates;
        foreach (var column in _attested)
        {
            column[i] = Tri.Unknown;
        }

        Load(unit, i, asOf);
    }

    public History Rated(int i, Rating atLeast)
    {
        var yes = _ratedAtLeast[(int)atLeast][i];
        return new(yes, yes | ~_rated[i]);
    }

    /// <summary>The same, where a level counts only with evidence: without it the year is not known.</summary>
    public History ProvenRating(int i, Rating atLeast)
    {
        var history = Rated(i, atLeast);
        return history with { Yes = history.Yes & Proven.Ratings(Candidates[i].Dossier.Ratings, _periods[i].Id) };
    }

    /// <summary>The history of a title: what is listed, what the list is known to leave out, and for this period what was decided.</summary>
    /// <param name="i">The candidate.</param>
    /// <param name="title">The title's column.</param>
    /// <param name="proven">Whether what is listed counts only with evidence; without it the year is not known.</param>
    public History Title(int i, int title, bool proven = false)
    {
        var yes = _titles[title][i];
        var possible = yes | ~_titlesKnown[i];
        if (proven)
        {
            yes &= Proven.Titles(Candidates[i].Dossier, Measures.Titles[title], _periods[i].Id);
        }

        if ((_titles[title][i] & 1) == 0)
        {
            var held = _held[title][i];
            yes |= held == Tri.Met ? 1UL : 0UL;
            possible = held == Tri.NotMet ? possible & ~1UL : possible | 1UL;
        }

        return new(yes, possible);
    }

    /// <summary>The history of any of several titles.</summary>
    public History AnyTitle(int i, ImmutableArray<int> titles, bool proven = false)
    {
        var history = Title(i, titles[0], proven);
        for (var t = 1; t < titles.Length; t++)
        {
            history = history.Or(Title(i, titles[t], proven));
        }

        return history;
    }

    /// <summary>Whether the dossier itself lists the title for this period.</summary>
    public bool IsTitleListed(int i, int title) => (_titles[title][i] & 1) != 0;

    private void Load(UnitDossiers unit, int i, LocalDate asOf)
    {
        var candidate = Candidates[i];
        var period = candidate.Period ?? unit.Period;
        _periods[i] = period;
        _sectors[i] = (sbyte)((int?)(candidate.Sector ?? unit.Sector) ?? -1);
        LoadRatings(i, candidate.Dossier.Ratings, period.Id);
        LoadTitles(i, candidate.Dossier, period.Id, asOf);
        LoadAttested(i, candidate.Dossier.Attested);
    }

    // No bit stands for a period of the other cycle, a later one, or one too long ago to be looked back on.
    internal static ulong Bit(PeriodId period, PeriodId now) =>
        period.Cycle == now.Cycle && now.Year - period.Year is >= 0 and < History.Depth and var ago ? 1UL << ago : 0;

    private void LoadRatings(int i, RatingHistory ratings, PeriodId now)
    {
        ulong rated = 0, any = 0, completed = 0, good = 0, excellent = 0;
        foreach (var (period, level) in ratings.ByPeriod)
        {
            if (!level.IsKnown)
            {
                continue;
            }

            var bit = Bit(period, now);
            rated |= bit;
            if (level.HasValue)
            {
                any |= bit;
                completed |= level.Value >= Rating.Completed ? bit : 0;
                good |= level.Value >= Rating.Good ? bit : 0;
                excellent |= level.Value >= Rating.Excellent ? bit : 0;
            }
        }

        _rated[i] = rated;
        _ratedAtLeast[(int)Rating.Failed][i] = any;
        _ratedAtLeast[(int)Rating.Completed][i] = completed;
        _ratedAtLeast[(int)Rating.Good][i] = good;
        _ratedAtLeast[(int)Rating.Excellent][i] = excellent;
    }

    private void LoadTitles(int i, Dossier dossier, PeriodId now, LocalDate asOf)
    {
        foreach (var column in _titles)
        {
            column[i] = 0;
        }

        _titlesKnown[i] = KnownBefore(dossier.TitlesKnownFrom, now);
        foreach (var record in dossier.Titles.Counted)
        {
            var title = _titleIndex.Of(record.Award.Value);
            if (title >= 0 && !(record.Decided > asOf))
            {
                _titles[title][i] |= Bit(record.Period, now);
            }
        }
    }

    private void LoadAttested(int i, AttestedFacts facts)
    {
        foreach (var (key, value) in facts.All)
        {
            var column = _attestedIndex.Of(key);
            if (column >= 0)
            {
                _attested[column][i] = Tri.Of(value);
            }
        }
    }

    /// <summary>The periods before this one from <paramref name="from"/> on: a complete list says nothing about this period.</summary>
    public static ulong KnownBefore(PeriodId? from, PeriodId now)
    {
        if (from is not { } first || first.Cycle != now.Cycle || first.Year >= now.Year)
        {
            return 0;
        }

        return History.Window(Math.Min(now.Year - first.Year + 1, History.Depth)) & ~1UL;
    }

    private void Reserve(int count)
    {
        if (_periods.Length < count)
        {
            var size = Math.Max(count, 64);
            _periods = new AwardPeriod[size];
            _sectors = new sbyte[size];
            _rated = new ulong[size];
            _titlesKnown = new ulong[size];
            Array.ForEach([0, 1, 2, 3], level => _ratedAtLeast[level] = new ulong[size]);
            for (var t = 0; t < _titles.Length; t++)
            {
                _titles[t] = new ulong[size];
            }

            foreach (var columns in (ReadOnlySpan<byte[][]>)[_held, _placed, _eligible, _attested])
            {
                for (var column = 0; column < columns.Length; column++)
                {
                    columns[column] = new byte[size];
                }
            }
        }

        // What no policy in force decides, and what nobody states, stays unknown for this period.
        foreach (var columns in (ReadOnlySpan<byte[][]>)[_held, _placed, _eligible, _attested])
        {
            foreach (var column in columns)
            {
                column.AsSpan(0, count).Fill(Tri.Unknown);
            }
        }
    }
}
