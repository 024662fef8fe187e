using Emulation.Domain.Wording;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
using NodaTime;

namespace Emulation.Rules.Tests;

public class ReadmeExample
{
    [Fact]
    public void Example_PrintsWhatTheReadmeShows()
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);

        #region readme
        var engine = EmulationEngine.Create(VietnamPolicies.Source);
        var schools = DossierReader.Read("""
            {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"},
             "sector": "civil", "units": [{"id": "thcs-a", "branch": "education", "individuals": [{"id": "gv-001", "service": {"from": "2012-09-01"}, "trainings": [],
             "ratings": {"2024-2025": "good"}, "attested": {"conduct": true, "movement": true}}]}]}
            """).GetUnitsOrThrow();
        var decisions = engine.Evaluate(schools[0], new(new LocalDate(2025, 6, 15)));
        Console.Write(PlainText.Render(decisions.Explain("gv-001", "chien-si-thi-dua-co-so"), WordingLanguage.English));
        #endregion

        Console.SetOut(console);
        var shown = File.ReadAllText(Repository.PathOf("README.md")).Split("```text\n")[1].Split("```")[0];
        Assert.Equal(shown, output.ToString());
        Assert.Equal(File.ReadAllText(Repository.PathOf("nuget/smoke/expected.txt")), output.ToString());
    }
}
