using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads individuals.</summary>
internal sealed class IndividualReader(CandidateReader shared)
{
    /// <summary>Reads one individual, whose object has begun at <paramref name="start"/>.</summary>
    public Individual? Read(ref DossierJson json, int start, AwardPeriod? ofUnit)
    {
        var fields = new CandidateFields();
        (string? position, string? nationality) = (null, null);
        Sex? sex = null;
        (ImmutableArray<string>? leads, ImmutableArray<string>? tags) = (null, null);
        (LocalDate? serviceFrom, LocalDate? died) = (null, null);
        ImmutableArray<Assignment> assignments = [];
        ImmutableArray<Absence>? absences = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out IndividualKey key))
        {
            switch (key)
            {
                case IndividualKey.Position:
                    position = json.Text();
                    break;
                case IndividualKey.Sex:
                    sex = json.Word<Sex>();
                    break;
                case IndividualKey.Leads:
                    leads = json.Texts();
                    break;
                case IndividualKey.Tags:
                    tags = json.Texts();
                    break;
                case IndividualKey.Service:
                    serviceFrom = ReadService(ref json);
                    break;
                case IndividualKey.Assignments:
                    assignments = ReadAssignments(ref json);
                    break;
                case IndividualKey.Absences:
                    absences = ReadAbsences(ref json);
                    break;
                case IndividualKey.Died:
                    died = json.Date();
                    break;
                case IndividualKey.Nationality:
                    nationality = ReadNationality(ref json);
                    break;
                default:
                    shared.Read(ref json, (CandidateKey)key, ref fields);
                    break;
            }
        }

        shared.Check(ref json, fields, ofUnit);
        if (!json.Require(seen, IndividualKey.Id, start) || fields.Id is null) return null;
        return new Individual(fields.Id)
        {
            Name = fields.Name,
            Sector = fields.Sector,
            Period = fields.Period,
            Dossier = fields.ToDossier(),
            Position = position,
            Sex = sex,
            Leads = leads,
            Tags = tags,
            ServiceFrom = serviceFrom,
            Assignments = assignments,
            Absences = absences,
            Died = died,
            Nationality = nationality,
        };
    }

    private static LocalDate? ReadService(ref DossierJson json)
    {
        var start = json.Offset;
        if (json.IsNull || !json.BeginObject()) return null;
        LocalDate? from = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out SinceKey _)) from = json.Date(required: true);
        json.Require(seen, SinceKey.From, start);
        return from;
    }

    private static ImmutableArray<Assignment> ReadAssignments(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var assignments = ImmutableArray.CreateBuilder<Assignment>(1);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            string? unit = null;
            decimal? share = 1;
            var dates = new DateRange();
            ulong seen = 0;
            while (json.NextKey(ref seen, out AssignmentKey key))
            {
                switch (key)
                {
                    case AssignmentKey.Unit:
                        unit = json.Text(required: true);
                        break;
                    case AssignmentKey.From:
                        dates.ReadFrom(ref json, required: true);
                        break;
                    case AssignmentKey.To:
                        dates.ReadTo(ref json);
                        break;
                    case AssignmentKey.Share:
                        share = json.Number() ?? 1;
                        if (share is < 0 or > 1) json.RefuseValue("a share from 0 to 1");
                        break;
                }
            }

            dates.Check(ref json);
            _ = json.Require(seen, AssignmentKey.Unit, start) & json.Require(seen, AssignmentKey.From, start);
            if (unit is not null && dates.From is { } from) assignments.Add(new(unit, from, dates.To, share.Value));
        }

        return assignments.DrainToImmutable();
    }

    private static ImmutableArray<Absence> ReadAbsences(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var absences = ImmutableArray.CreateBuilder<Absence>(1);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            string? kind = null;
            int? days = null;
            var dates = new DateRange();
            ulong seen = 0;
            while (json.NextKey(ref seen, out AbsenceKey key))
            {
                switch (key)
                {
                    case AbsenceKey.Kind:
                        kind = json.Text(required: true);
                        break;
                    case AbsenceKey.From:
                        dates.ReadFrom(ref json, required: true);
                        break;
                    case AbsenceKey.To:
                        dates.ReadTo(ref json);
                        break;
                    case AbsenceKey.WorkingDays:
                        days = json.Count();
                        break;
                }
            }

            dates.Check(ref json);
            _ = json.Require(seen, AbsenceKey.Kind, start) & json.Require(seen, AbsenceKey.From, start);
            if (kind is not null && dates.From is { } from) absences.Add(new(kind, from, dates.To, days));
        }

        return absences.DrainToImmutable();
    }

    private static string? ReadNationality(ref DossierJson json)
    {
        var code = json.Text();
        if (code is null || (code.Length == 2 && code.All(char.IsAsciiLetterUpper))) return code;
        json.RefuseValue("a country code of two capital letters");
        return null;
    }
}
