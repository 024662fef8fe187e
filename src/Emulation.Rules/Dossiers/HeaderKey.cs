namespace Emulation.Rules.Dossiers;

/// <summary>The keys of a dossier file; like all keys below, written in kebab-case.</summary>
internal enum HeaderKey { Format, Period, Sector, Branch, Units }

/// <summary>The keys of an award period.</summary>
internal enum PeriodKey { Id, Cycle, From, To }

/// <summary>The keys of a unit.</summary>
internal enum UnitKey
{
    Id, Name, Level, Parents, Predecessors, Clusters, Tags, Sector, Branch, Period, Individuals, Collectives, Households, Entries,
}

/// <summary>The keys of a unit's place under another.</summary>
internal enum ParentKey { Unit, Level, From, To }
