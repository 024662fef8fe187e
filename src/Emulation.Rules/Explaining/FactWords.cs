using Emulation.Domain.Dossiers;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Explaining;

/// <summary>Says facts by their path and value in Vietnamese; awards and attested facts in the words of the policies.</summary>
/// <remarks>
/// A path may hold what people wrote: the id of a member before a slash, the id of a record, the name of a score. One that could be
/// read in two ways, or in none, stays as it is.
/// </remarks>
/// <param name="award">The Vietnamese name of an award, or null where no policy declares it.</param>
/// <param name="attested">What an attested fact means in Vietnamese, or null where no policy declares it.</param>
internal sealed class FactWords(Func<string, string?> award, Func<string, string?> attested) : IFactWords
{
    // No fact of a dossier comes near it; what somebody made up is not searched for long.
    private const int MostSlashes = 16;

    /// <inheritdoc/>
    public LocalizedText NameOf(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(Find(fact)?.Name ?? fact, fact);
    }

    /// <inheritdoc/>
    public LocalizedText Say(FactRead read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var plain = $"{read.Fact}: {read.Value}";
        return new(Find(read.Fact) is { } found && found.Say(read.Value) is { } value ? $"{found.Name}: {value}" : plain, plain);
    }

    /// <summary>The name of a fact within a sentence, where a name in words begins with a small letter.</summary>
    public static LocalizedText Within(LocalizedText name) =>
        name.Vi == name.En || name.Vi.Length == 0 ? name : new(char.ToLowerInvariant(name.Vi[0]) + name.Vi[1..], name.En);

    private FactName? Find(string fact)
    {
        var found = Own(fact);
        if (fact.Count(letter => letter == '/') > MostSlashes)
        {
            return null;
        }

        for (var slash = fact.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = fact.IndexOf('/', slash + 1))
        {
            if (slash > 0 && Own(fact[(slash + 1)..]) is { } ofMember)
            {
                if (found is not null)
                {
                    return null; // A record whose id holds a slash, or a member's fact: nobody can tell.
                }

                found = ofMember with { Name = $"{ofMember.Name} của {fact[..slash]}" };
            }
        }

        return found;
    }

    // A fact of the candidate itself.
    private FactName? Own(string fact)
    {
        if (FactVocabulary.Find(fact) is { } known)
        {
            return known;
        }

        var dot = fact.IndexOf('.', StringComparison.Ordinal);
        return dot <= 0 || dot == fact.Length - 1 ? null : Listed(fact[..dot], fact[(dot + 1)..]);
    }

    private FactName? Listed(string list, string name) => list switch
    {
        "ratings" => PeriodId.TryParse(name, out _) ? new($"{DossierNames.Of(list)} {name}", AwardValues.Rating) : null,
        "titles" => Title(name),
        "commendations" => Award(name, DossierNames.Of(list)!, AwardValues.Commendations, several: true),
        "votes" => Award(name, $"{DossierNames.Of(list)} về", AwardValues.Vote),
        "rulings" => Award(name, $"{DossierNames.Of(list)} về", AwardValues.Ruling),
        "eligible" => Award(name, "Tiêu chuẩn", AwardValues.Standards),
        "selection" => Award(name, "Suất trong chỉ tiêu", FactValues.State),
        "years-since" => Award(name, "Số năm kể từ", FactValues.Number),
        "attested" => Attested(name),
        "initiatives" => new($"{DossierNames.Of(list)} {name}", Initiative),
        _ => FactVocabulary.Listed(list, name),
    };

    private string? Initiative(string value) => RecordValues.Noted(value, said => RecordValues.Initiative(said, NameOfAward));

    // titles.2024-2025, or titles.2024-2025.chien-si-thi-dua-co-so: a period holds no dot.
    private FactName? Title(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var period = dot < 0 ? name : name[..dot];
        var titles = DossierNames.Of("titles")!;
        return !PeriodId.TryParse(period, out _) ? null
            : dot < 0 ? new($"{titles} {period}", FactValues.State)
            : NameOfAward(name[(dot + 1)..]) is { } award ? new($"{titles} {award} {period}", AwardValues.Title)
            : null;
    }

    private FactName? Award(string ids, string what, Func<string, string?> say, bool several = false) =>
        (several ? FactValues.Joined(ids, "|", NameOfAward, " / ") : NameOfAward(ids)) is { } award ? new($"{what} {award}", say) : null;

    private FactName? Attested(string key) =>
        attested(key) is { } says ? new($"{DossierNames.Of("attested")} «{says}»", FactValues.Truth)
        : Ids.IsId(key) ? new($"{DossierNames.Of("attested")} [{key}]", FactValues.Truth)
        : null;

    private string? NameOfAward(string id) => award(id) ?? (Ids.IsId(id) ? $"[{id}]" : null);
}
