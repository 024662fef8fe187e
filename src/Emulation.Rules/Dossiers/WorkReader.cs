using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads where, since when and at what a person worked, and when not.</summary>
internal static class WorkReader
{
    public static (LocalDate? From, ImmutableArray<ServiceSpell>? Spells) ReadService(ref DossierJson json)
    {
        if (json.IsNull || !json.BeginObject()) return default;
        LocalDate? from = null;
        ImmutableArray<ServiceSpell>? spells = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out ServiceKey key))
        {
            if (key == ServiceKey.From) from = json.Date();
            else spells = ReadSpells(ref json);
        }

        return (from, spells);
    }

    private static ImmutableArray<ServiceSpell> ReadSpells(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var spells = ImmutableArray.CreateBuilder<ServiceSpell>(4);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            string? kind = null;
            var dates = new DateRange();
            var area = Fact<AreaId>.Unknown;
            var post = Fact<PostId>.Unknown;
            ulong seen = 0;
            while (json.NextKey(ref seen, out SpellKey key))
            {
                switch (key)
                {
                    case SpellKey.Kind:
                        kind = json.Text(required: true);
                        break;
                    case SpellKey.From:
                        dates.ReadFrom(ref json, required: true);
                        break;
                    case SpellKey.To:
                        dates.ReadTo(ref json);
                        break;
                    case SpellKey.Area:
                        area = json.IsNull ? Fact<AreaId>.None : json.Text() is { } where ? Fact<AreaId>.Of(where) : default;
                        break;
                    case SpellKey.Post:
                        post = json.IsNull ? Fact<PostId>.None : json.Text() is { } what ? Fact<PostId>.Of(what) : default;
                        break;
                }
            }

            dates.Check(ref json);
            _ = json.Require(seen, SpellKey.Kind, start) & json.Require(seen, SpellKey.From, start);
            if (kind is not null && dates.From is { } from) spells.Add(new(kind, from, dates.To) { Area = area, Post = post });
        }

        return spells.DrainToImmutable();
    }

    public static ImmutableArray<Training> ReadTrainings(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var trainings = ImmutableArray.CreateBuilder<Training>(1);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            string? kind = null;
            bool? rulesKept = null;
            var result = Fact<TrainingResult>.Unknown;
            var dates = new DateRange();
            ulong seen = 0;
            while (json.NextKey(ref seen, out TrainingKey key))
            {
                switch (key)
                {
                    case TrainingKey.Kind:
                        kind = json.Text(required: true);
                        break;
                    case TrainingKey.From:
                        dates.ReadFrom(ref json, required: true);
                        break;
                    case TrainingKey.To:
                        dates.ReadTo(ref json);
                        break;
                    case TrainingKey.Result:
                        result = json.WordFact<TrainingResult>();
                        break;
                    case TrainingKey.RulesKept:
                        rulesKept = json.Truth();
                        break;
                }
            }

            dates.Check(ref json);
            _ = json.Require(seen, TrainingKey.Kind, start) & json.Require(seen, TrainingKey.From, start);
            if (kind is not null && dates.From is { } from) trainings.Add(new(kind, from, dates.To) { Result = result, RulesKept = rulesKept });
        }

        return trainings.DrainToImmutable();
    }

    public static ImmutableArray<Assignment> ReadAssignments(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var assignments = ImmutableArray.CreateBuilder<Assignment>(1);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            string? unit = null;
            decimal? share = 1;
            AssignmentKind? kind = null;
            (bool? opinion, bool? confirmation) = (null, null);
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
                    case AssignmentKey.Kind:
                        kind = json.Word<AssignmentKind>();
                        break;
                    case AssignmentKey.Opinion:
                        opinion = json.Truth();
                        break;
                    case AssignmentKey.Confirmation:
                        confirmation = json.Truth();
                        break;
                }
            }

            dates.Check(ref json);
            _ = json.Require(seen, AssignmentKey.Unit, start) & json.Require(seen, AssignmentKey.From, start);
            if (unit is not null && dates.From is { } from) assignments.Add(new(unit, from, dates.To, share.Value) { Kind = kind, Opinion = opinion, Confirmation = confirmation });
        }

        return assignments.DrainToImmutable();
    }

    public static ImmutableArray<Absence> ReadAbsences(ref DossierJson json)
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
}
