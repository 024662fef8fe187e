using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Rules.Dossiers;

/// <summary>What a unit states, while it is read.</summary>
internal struct UnitFields()
{
    public string? Id;
    public Sector? Sector;
    public string? Branch;
    public AwardPeriod? Period;
    public bool HasBadPeriod;
    public ImmutableArray<Individual> Individuals = [];
    public ImmutableArray<Collective> Collectives = [];
    public ImmutableArray<Household> Households = [];
    public ImmutableArray<Entry> Entries = [];

    private string? _name;
    private UnitLevel? _level;
    private ImmutableArray<ParentUnit> _parents = [];
    private ImmutableArray<UnitId> _predecessors = [];
    private ImmutableArray<ClusterId> _clusters = [];
    private ImmutableArray<string> _tags = [];

    /// <summary>Reads what is about the unit itself.</summary>
    public void Read(ref DossierJson json, UnitKey key)
    {
        switch (key)
        {
            case UnitKey.Id:
                Id = json.Id();
                break;
            case UnitKey.Name:
                _name = json.Display();
                break;
            case UnitKey.Level:
                _level = json.Word<UnitLevel>();
                break;
            case UnitKey.Parents:
                _parents = ReadParents(ref json);
                break;
            case UnitKey.Predecessors:
                _predecessors = [.. json.Texts().Select(id => new UnitId(id))];
                break;
            case UnitKey.Clusters:
                _clusters = [.. json.Texts().Select(id => new ClusterId(id))];
                break;
            case UnitKey.Tags:
                _tags = json.Texts();
                break;
            case UnitKey.Sector:
                Sector = json.Word<Sector>() ?? Sector;
                break;
            case UnitKey.Branch:
                Branch = json.Text() ?? Branch;
                break;
        }
    }

    public readonly bool IsPredecessor(string unit) => _predecessors.Contains(unit);

    /// <summary>The unit itself.</summary>
    public readonly Unit ToHead() => new(Id!)
    {
        Name = _name,
        Level = _level,
        Branch = Branch,
        Parents = _parents,
        Predecessors = _predecessors,
        Clusters = _clusters,
        Tags = _tags,
    };

    public readonly UnitDossiers ToUnit() => new(ToHead(), Period!)
    {
        Sector = Sector,
        Individuals = Individuals,
        Collectives = Collectives,
        Households = Households,
        Entries = Entries,
    };

    private static ImmutableArray<ParentUnit> ReadParents(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var parents = ImmutableArray.CreateBuilder<ParentUnit>(1);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            string? unit = null;
            var dates = new DateRange();
            ulong seen = 0;
            while (json.NextKey(ref seen, out ParentKey key))
            {
                switch (key)
                {
                    case ParentKey.Unit:
                        unit = json.Text(required: true);
                        break;
                    case ParentKey.From:
                        dates.ReadFrom(ref json);
                        break;
                    case ParentKey.To:
                        dates.ReadTo(ref json);
                        break;
                }
            }

            dates.Check(ref json);
            if (json.Require(seen, ParentKey.Unit, start) && unit is not null) parents.Add(new(unit, dates.From, dates.To));
        }

        return parents.DrainToImmutable();
    }
}
