using System.Collections.Concurrent;

namespace Emulation.Rules.Compilation;

/// <summary>What was examined for one candidate, so that nothing that several awards ask for is examined twice. Safe for any number of threads.</summary>
internal sealed class Examinations
{
    private readonly ConcurrentDictionary<(AwardRule Rule, int Index, string Prefix, bool IsHeld), Evidence> _known = new(concurrencyLevel: 1, capacity: 31);

    /// <summary>What was examined before, or now.</summary>
    /// <param name="rule">The award.</param>
    /// <param name="subject">The candidate, or a member of it.</param>
    /// <param name="isHeld">Whether the award is asked to be held, beside its standards.</param>
    /// <param name="examine">Examines; always the same way for the same award, candidate and question.</param>
    public Evidence Of(AwardRule rule, Subject subject, bool isHeld, Func<AwardRule, Subject, Evidence> examine) =>
        _known.GetOrAdd((rule, subject.Index, subject.Prefix, isHeld), static (key, state) => state.Examine(key.Rule, state.Subject), (Examine: examine, Subject: subject));
}
