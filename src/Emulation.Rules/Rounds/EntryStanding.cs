namespace Emulation.Rules.Rounds;

/// <summary>How an entry came out of a round.</summary>
public enum EntryStanding
{
    /// <summary>It is sent on.</summary>
    Sent,

    /// <summary>It is sent on because a council ruled so.</summary>
    SentByRuling,

    /// <summary>It is tied across the last place: it is not sent on before a council rules.</summary>
    Contested,

    /// <summary>
    /// It hangs on scores that are not known, or on an earlier round in which entries are open: it is not sent on before they are
    /// known and settled, or a council rules.
    /// </summary>
    Undecided,

    /// <summary>Places are taken by better-ranked entries, however what is not known turns out.</summary>
    NotSent,

    /// <summary>It is tied across the last place, and the round sends none of those that are.</summary>
    TiedOut,

    /// <summary>A council ruled for others.</summary>
    RuledOut,

    /// <summary>It did not reach what the round asks for.</summary>
    BelowMinimum,
}
