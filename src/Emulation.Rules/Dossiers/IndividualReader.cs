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
        (LocalDate? From, ImmutableArray<ServiceSpell>? Spells) service = default;
        LocalDate? died = null;
        ImmutableArray<Assignment> assignments = [];
        ImmutableArray<Absence>? absences = null;
        ImmutableArray<Training>? trainings = null;
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
                    service = WorkReader.ReadService(ref json);
                    break;
                case IndividualKey.Assignments:
                    assignments = WorkReader.ReadAssignments(ref json);
                    break;
                case IndividualKey.Absences:
                    absences = WorkReader.ReadAbsences(ref json);
                    break;
                case IndividualKey.Trainings:
                    trainings = WorkReader.ReadTrainings(ref json);
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
            ServiceFrom = service.From,
            ServiceSpells = service.Spells,
            Assignments = assignments,
            Absences = absences,
            Trainings = trainings,
            Died = died,
            Nationality = nationality,
        };
    }

    private static string? ReadNationality(ref DossierJson json)
    {
        var code = json.Text();
        if (code is null || (code.Length == 2 && code.All(char.IsAsciiLetterUpper))) return code;
        json.RefuseValue("a country code of two capital letters");
        return null;
    }
}
