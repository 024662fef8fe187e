using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads collectives.</summary>
internal sealed class CollectiveReader(CandidateReader shared)
{
    private readonly List<(string Id, int Offset, int Collective, int Member)> _members = [];

    /// <summary>Begins with a unit.</summary>
    public void Begin() => _members.Clear();

    /// <summary>Reads one collective, whose object has begun at <paramref name="start"/>.</summary>
    public Collective? Read(ref DossierJson json, int start, int index, AwardPeriod? ofUnit)
    {
        var fields = new CandidateFields();
        var all = false;
        ImmutableArray<Membership>? members = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out CollectiveKey key))
        {
            if (key == CollectiveKey.Members)
            {
                all = json.Is("all"u8);
                if (!all) members = ReadMembers(ref json, index);
            }
            else
            {
                shared.Read(ref json, (CandidateKey)key, ref fields);
            }
        }

        shared.Check(ref json, fields, ofUnit);
        if (!json.Require(seen, CollectiveKey.Id, start) || fields.Id is null) return null;
        return new Collective(fields.Id)
        {
            Name = fields.Name,
            Sector = fields.Sector,
            Period = fields.Period,
            Dossier = fields.ToDossier(),
            HasAllOfUnit = all,
            Members = all ? [] : members,
        };
    }

    /// <summary>Reports members whom the unit does not list, which is known only after the unit.</summary>
    public void CheckMembers(ref DossierJson json, HashSet<string> individuals)
    {
        foreach (var (id, offset, collective, member) in _members)
        {
            if (individuals.Contains(id)) continue;
            json.Report(FactDiagnostics.UnknownMember(json.At(offset, $".collectives[{collective}].members[{member}]"), id));
        }
    }

    private ImmutableArray<Membership> ReadMembers(ref DossierJson json, int collective)
    {
        if (json.Token is not (JsonTokenType.StartArray or JsonTokenType.Null))
        {
            json.Refuse("`all` or a list");
            return [];
        }

        if (!json.BeginList()) return [];
        var members = ImmutableArray.CreateBuilder<Membership>(8);
        while (json.NextElement())
        {
            var index = json.Context.Index;
            if (json.Token == JsonTokenType.StartObject)
            {
                if (ReadDated(ref json, collective, index) is { } dated) members.Add(dated);
                continue;
            }

            if (json.Id() is not { } id) continue;
            _members.Add((id, json.Offset, collective, index));
            members.Add(new(id));
        }

        return members.DrainToImmutable();
    }

    private Membership? ReadDated(ref DossierJson json, int collective, int index)
    {
        var start = json.Offset;
        json.BeginObject();
        string? individual = null;
        var dates = new DateRange();
        ulong seen = 0;
        while (json.NextKey(ref seen, out MembershipKey key))
        {
            switch (key)
            {
                case MembershipKey.Individual:
                    individual = json.Id();
                    if (individual is not null) _members.Add((individual, json.Offset, collective, index));
                    break;
                case MembershipKey.Joined:
                    dates.ReadFrom(ref json);
                    break;
                case MembershipKey.Left:
                    dates.ReadTo(ref json);
                    break;
            }
        }

        dates.Check(ref json, "joined", "left");
        if (!json.Require(seen, MembershipKey.Individual, start) || individual is null) return null;
        return new Membership(individual, dates.From, dates.To);
    }
}
