namespace Emulation.Rules.Monitoring;

/// <summary>The keys of a file of records; like all keys below, written in kebab-case.</summary>
internal enum RecordsKey { Format, Movement, Units, Records }

/// <summary>The keys of a unit in it: those of the head of a unit in a dossier, and its figures.</summary>
internal enum RecordUnitKey { Id, Name, Level, Parents, Predecessors, Clusters, Tags, Figures }

/// <summary>The keys of a record.</summary>
internal enum RecordFieldKey { Id, Unit, Kind, Step, None, With, By, Date, Reported, Value, Status, Replaces, States, Evidence }
