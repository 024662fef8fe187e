namespace Emulation.Rules.Dossiers;

/// <summary>The keys of every record; each list of keys below begins with them, in the same order.</summary>
internal enum RecordKey { Id, Subject, Status, Replaces, Evidence, Of }

/// <summary>The keys of a rating that is written as a record.</summary>
internal enum RatingKey { Id, Subject, Status, Replaces, Evidence, Of, Level, Decided, Decision }

/// <summary>The keys of a title.</summary>
internal enum TitleKey { Id, Subject, Status, Replaces, Evidence, Of, Award, Period, Decided, Decision }

/// <summary>The keys of a commendation.</summary>
internal enum CommendationKey { Id, Subject, Status, Replaces, Evidence, Of, Award, Decided, Decision, Basis, AchievementUntil }

/// <summary>The keys of an initiative.</summary>
internal enum InitiativeKey { Id, Subject, Status, Replaces, Evidence, Of, Kind, Scope, Recognised, UsedFor }

/// <summary>The keys of a disciplinary measure.</summary>
internal enum DisciplineKey { Id, Subject, Status, Replaces, Evidence, Of, Form, Decided, Until }

/// <summary>The keys of an open matter.</summary>
internal enum PendingKey { Id, Subject, Status, Replaces, Evidence, Of, Kind, From, To }

/// <summary>The keys of an achievement.</summary>
internal enum AchievementKey { Id, Subject, Status, Replaces, Evidence, Of, Kind, Scope, Recognised }

/// <summary>The keys of a movement's result.</summary>
internal enum MovementKey { Id, Subject, Status, Replaces, Evidence, Of, Movement, Place, LaunchedBy, From, To, Review, Reviewed }

/// <summary>The keys of a place in a cluster.</summary>
internal enum PlacementKey { Id, Subject, Status, Replaces, Evidence, Of, Cluster, Period, Place, OrganisedBy }

/// <summary>The keys of a part of the dossier.</summary>
internal enum DocumentKey { Id, Subject, Status, Replaces, Evidence, Of, Kind, Number, Issued }

/// <summary>The keys of a document that proves a record.</summary>
internal enum EvidenceKey { Document, Sha256 }

/// <summary>The keys of a record's subject that is written with its kind.</summary>
internal enum SubjectKey { Kind, Id }
