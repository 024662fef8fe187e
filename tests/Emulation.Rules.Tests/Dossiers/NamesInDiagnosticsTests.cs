using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Dossiers;

/// <summary>What is wrong with a dossier is told by ids: diagnostics end in logs and tickets, and names have no business there.</summary>
public class NamesInDiagnosticsTests
{
    private const string Canary = "Chim Yến";

    private const string Dossiers = """
        {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}, "sector": "civil",
         "units": [{"id": "a", "name": "Trường Chim Yến", "branch": 5, "individuals": [
          {"id": "p1", "name": "Chim Yến\u0001 A", "ratings": {"2024-2025": "excelent"}},
          {"id": "p1", "name": "Chim Yến B", "sex": "femal"},
          {"id": "p3", "name": ["Chim Yến C"], "titles": [{"period": "2024"}]},
          {"id": "p4", "name": {"x": "Chim Yến D"}, "service": {"from": "2012-13-01"}},
          {"id": "p5", "name": "Chim Yến E", "nam": 1, "votes": [{"award": "x", "for": 20, "base": 3}]}],
          "collectives": [{"id": "c", "name": "Tổ Chim Yến", "members": ["p9"]}], "households": [{"id": "h", "name": "Hộ Chim Yến", "pending": "no"}]}]}
        """;

    [Fact]
    public void Diagnostics_OfDossiersFullOfMistakes_HoldNoName()
    {
        var diagnostics = DossierReader.Read(Dossiers, "dossiers.json").Diagnostics;

        Assert.True(diagnostics.Length > 10);
        Assert.All(diagnostics, diagnostic => Assert.DoesNotContain(Canary, diagnostic.ToString(), StringComparison.Ordinal));
    }
}
