namespace Emulation.Rules.Dossiers;

/// <summary>The keys of every candidate; all that a household or an entry has.</summary>
internal enum CandidateKey
{
    Id, Name, Sector, Period, Ratings, Titles, TitlesKnown, Commendations, CommendationsKnown, Initiatives, Disciplines,
    Pending, Achievements, Movements, Placements, Documents, Attested, Scores, Metrics, Votes, Rulings,
}

/// <summary>The keys of a collective: those of <see cref="CandidateKey"/>, in the same order, and its own.</summary>
internal enum CollectiveKey
{
    Id, Name, Sector, Period, Ratings, Titles, TitlesKnown, Commendations, CommendationsKnown, Initiatives, Disciplines,
    Pending, Achievements, Movements, Placements, Documents, Attested, Scores, Metrics, Votes, Rulings,
    Members,
}

/// <summary>The keys of an individual: those of <see cref="CandidateKey"/>, in the same order, and its own.</summary>
internal enum IndividualKey
{
    Id, Name, Sector, Period, Ratings, Titles, TitlesKnown, Commendations, CommendationsKnown, Initiatives, Disciplines,
    Pending, Achievements, Movements, Placements, Documents, Attested, Scores, Metrics, Votes, Rulings,
    Position, Sex, Leads, Tags, Service, Assignments, Absences, Trainings, Died, Nationality,
}

/// <summary>The keys of an object that says since when something holds.</summary>
internal enum SinceKey { From }

/// <summary>The keys of what is known about a person's service.</summary>
internal enum ServiceKey { From, Spells }

/// <summary>The keys of a spell of service.</summary>
internal enum SpellKey { Kind, From, To, Area, Post }

/// <summary>The keys of a training.</summary>
internal enum TrainingKey { Kind, From, To, Result, RulesKept }

/// <summary>The keys of an assignment.</summary>
internal enum AssignmentKey { Unit, From, To, Share, Kind, Opinion, Confirmation }

/// <summary>The keys of an absence.</summary>
internal enum AbsenceKey { Kind, From, To, WorkingDays }

/// <summary>The keys of a dated membership.</summary>
internal enum MembershipKey { Individual, Joined, Left }

/// <summary>The keys of a vote.</summary>
internal enum VoteKey { Award, Council, Held, For, Members, Present, Valid, Period }

/// <summary>The keys of a ruling.</summary>
internal enum RulingKey { Award, Outcome, Decision, Date }
