using Emulation.Domain.Wording;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
using NodaTime;

namespace Emulation.Cli.Tests;

/// <summary>Dossiers small enough to read in a snapshot.</summary>
internal static class SmallDossiers
{
    public const string Header =
        """{"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}, "sector": "civil"}""";

    /// <summary>A school with one teacher who reaches the title, one of whom a fact is missing, and an open matter against a third.</summary>
    public const string UnitA =
        """{"id": "thcs-a", "level": "school", "branch": "education", "individuals": [{"id": "gv-001", "name": "Nguyễn Thị Ánh", "service": {"from": "2012-09-01"}, "trainings": [], "ratings": {"2024-2025": "excellent"}, "initiatives": [], "attested": {"conduct": true, "movement": true}, "pending": [], "votes": [{"award": "chien-si-thi-dua-co-so", "held": "2025-06-01", "for": 14, "members": 15}]}, {"id": "gv-002", "service": {"from": "2012-09-01"}, "trainings": [], "ratings": {"2024-2025": "good"}, "attested": {"conduct": true, "movement": true}}, {"id": "gv-003", "service": {"from": "2012-09-01"}, "trainings": [], "ratings": {"2024-2025": "completed"}, "initiatives": [], "attested": {"conduct": true, "movement": true}, "pending": [{"kind": "complaint", "from": "2025-05-20"}]}]}""";

    /// <summary>A unit that works by calendar years.</summary>
    public const string UnitB =
        """{"id": "so-b", "level": "department", "branch": "home-affairs", "period": {"id": "2024", "cycle": "calendar-year", "from": "2024-01-01", "to": "2025-01-01"}, "individuals": [{"id": "cv-001", "service": {"from": "2012-09-01"}, "trainings": [], "ratings": {"2024": "excellent"}, "attested": {"conduct": true, "movement": true}}]}""";

    /// <summary>A unit that cannot be read.</summary>
    public const string BrokenUnit = """{"id": "thcs-x", "individuals": [{"id": "gv-101", "ratings": {"2024-2025": "superb"}}]}""";

    public static string Lines(params string[] units) => string.Join('\n', [Header, .. units, ""]);

    /// <summary>What the library says of every decision on a unit.</summary>
    public static string[] Explained(string unit, string lang, Func<string, string, bool>? wanted = null)
    {
        var dossiers = DossierReader.Read(Lines(unit)).GetUnitsOrThrow().Single();
        var decisions = EmulationEngine.Create(VietnamPolicies.Source).Evaluate(dossiers, new EvaluationOptions(new LocalDate(2025, 6, 15)));
        return [.. decisions.Outcomes
            .Where(outcome => wanted is null || wanted(outcome.Candidate.Id.Value, outcome.Award.Id.Value))
            .Select(outcome => PlainText.Render(decisions.Explain(outcome), lang == "vi" ? WordingLanguage.Vietnamese : WordingLanguage.English))];
    }
}
