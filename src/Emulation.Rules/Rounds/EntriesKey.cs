namespace Emulation.Rules.Rounds;

/// <summary>The keys of a file of entries; like all keys below, written in kebab-case.</summary>
internal enum EntriesKey { Format, Movement, After, Units, Entries, Rulings, Figures, AwardRulings }

/// <summary>The keys of a unit in it: those of the head of a unit in a dossier, in the same order.</summary>
internal enum EntryUnitKey { Id, Name, Level, Parents, Predecessors, Clusters, Tags }

/// <summary>The keys of an entry.</summary>
internal enum EntryFieldKey { Id, Kind, Unit, Name, Subject, Scores, Marks, Path, Waits }

/// <summary>The keys of the candidate behind an entry.</summary>
internal enum EntrySubjectKey { Kind, Candidate }

/// <summary>The keys of a mark.</summary>
internal enum EntryMarkKey { Juror, Criterion, Mark }

/// <summary>The keys of a round that an entry passed.</summary>
internal enum EntryStepKey { Round, Stream, Group, Place, Ruled }

/// <summary>The keys of a round in which an entry is open.</summary>
internal enum EntryWaitKey { Round, Stream, Group, Places }

/// <summary>The keys of a ruling on an award.</summary>
internal enum AwardRulingKey { Award, Give, Withhold }

/// <summary>The keys of a ruling.</summary>
internal enum RulingKey { Round, Stream, Group, Send, Decided, Document }
