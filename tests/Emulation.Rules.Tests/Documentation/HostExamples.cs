using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Policies;
using Emulation.Rules.Custom;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>The examples of the guides for embedding, hosting and extending, compiled and run.</summary>
public class HostExamples
{
    [Fact]
    public async Task Embedding_StepByStep()
    {
        var json = File.ReadAllText(Repository.PathOf("samples/school-year/dossiers.json"));
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);

        var engine = EmulationEngine.Create(VietnamPolicies.Source);

        var reading = DossierReader.Read(json, "dossiers.json");
        var units = reading.Succeeded ? reading.Units : [];
        foreach (var diagnostic in reading.Diagnostics)
        {
            Console.WriteLine(diagnostic);      // dossiers.json(4,12): error EMU3010: unknown key `rating` …
        }

        var decisions = engine.Evaluate(units[0], new(new LocalDate(2025, 6, 15)));
        foreach (var decision in decisions)
        {
            Console.WriteLine($"{decision.Candidate} {decision.Award}: {decision.Eligibility}, {decision.Standing}");
        }

        await foreach (var unit in engine.EvaluateAsync(units.ToAsyncEnumerable(), new(new LocalDate(2024, 6, 15))))
        {
            if (!unit.Diagnostics.IsEmpty)
            {
                Console.WriteLine(unit);        // unit `thcs-a` on 2024-06-15: not decided (EMU4006)
                continue;
            }

            // … its decisions
        }

        Console.SetOut(console);
        Assert.Contains("unit `thcs-a` on 2024-06-15: not decided (EMU4006)", written.ToString(), StringComparison.Ordinal);
        Assert.Contains("gv-001 lao-dong-tien-tien: Eligible, NotSubjectToQuota", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Embedding_DossiersMadeInCode()
    {
        var engine = EmulationEngine.Create(VietnamPolicies.Source);

        var year = AwardPeriod.SchoolYear(2024);
        var school = new UnitDossiers(new Unit("thcs-a") { Branch = "education" }, year)
        {
            Sector = Sector.Civil,
            Individuals =
            [
                new Individual("gv-001")
                {
                    ServiceFrom = new LocalDate(2012, 9, 1),
                    Trainings = [],                                     // known to be none
                    Dossier = new Dossier                               // what is left out, such as Initiatives, is not known
                    {
                        Ratings = [new RatingRecord(year.Id, Rating.Good)],
                        Attested = [("conduct", true), ("movement", true)],
                    },
                },
            ],
        };

        var teacher = school.Individuals[0];
        var later = school.With(teacher.With(teacher.Dossier with { Initiatives = [] }));

        Assert.Equal(
            Eligibility.Undetermined, engine.Evaluate(school, new(new LocalDate(2025, 6, 15)))["gv-001", "chien-si-thi-dua-co-so"].Eligibility);
        Assert.Equal(
            Eligibility.NotEligible, engine.Evaluate(later, new(new LocalDate(2025, 6, 15)))["gv-001", "chien-si-thi-dua-co-so"].Eligibility);
    }

    [Fact]
    public async Task Hosting_Registers()
    {
        using var folder = new PolicyFolder();
        var services = new ServiceCollection();
        services.AddLogging();

        services.AddEmulation(options =>
        {
            options.Sources.Add(VietnamPolicies.Source);
            options.Folders.Add("policies");
            options.ReloadInterval = TimeSpan.FromSeconds(1);
        });

        services.AddEmulation("ha-noi", options => options.Folders.Add("policies/ha-noi"));
        services.AddEmulation("hue", options => options.Folders.Add("policies/hue"));

        services.AddHealthChecks().AddCheck<EmulationHealthCheck>("emulation");

        // The folders of the example are there nowhere; the health check says so instead of failing the host.
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Equal("No policies can be read: default, ha-noi, hue.", report.Entries["emulation"].Description);
    }

    [Fact]
    public void Extending_RegistersConditionsFactsAndRenderers()
    {
        using var folder = new PolicyFolder();
        folder.Write("school.yaml", PolicyFolder.Regulation(5) + """

                criteria:
                  hours:
                    says: {vi: Đủ giờ dạy, en: enough lessons}
                    cite: QC 4
                    when: {custom: {name: lesson-hours, with: {least: 570}}}
            """);
        using var provider = new ServiceCollection()
            .AddSingleton<Timetable>()
            .AddSingleton<ICustomCondition, LessonHours>()
            .AddSingleton<ICustomFact, HoursOfTheTimetable>()
            .AddSingleton<IExplanationRenderer, Shout>()
            .AddSingleton(Drafts.Given.LawAndDecrees)
            .AddEmulation(options => options.Folders.Add(folder.Path))
            .BuildServiceProvider();

        var decisions = provider.GetRequiredService<IEmulationEngine>().Evaluate(ReloadTests.Unit(), new(Drafts.Given.AsOf));

        Assert.Contains("metrics.hours: 600", PlainText.Render(decisions.Explain("gv-01", "lao-dong-tien-tien"), WordingLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "ADVANCED LABOURER", provider.GetRequiredService<ExplanationRenderers>().Render("shout", decisions.Explain("gv-01", "lao-dong-tien-tien"), WordingLanguage.English),
            StringComparison.Ordinal);
    }

    internal sealed class LessonHours : ICustomCondition
    {
        public string Name => "lesson-hours";

        public CustomAnswer Answer(CustomQuestion question)
        {
            var least = decimal.Parse(question.With["least"], CultureInfo.InvariantCulture);
            return question.Candidate.Dossier.Metrics["hours"] switch
            {
                null => new(Outcome.Unknown) { Missing = [new("metrics.hours", new("phòng đào tạo", "the training office"))] },
                { } hours => new(hours >= least ? Outcome.Met : Outcome.NotMet) { Read = [new("metrics.hours", hours.ToString(CultureInfo.InvariantCulture))] },
            };
        }
    }

    internal sealed class HoursOfTheTimetable(Timetable timetable) : ICustomFact
    {
        public CustomFactKind Kind => CustomFactKind.Metric;

        public string Name => "hours";

        public CustomValue Value(CustomQuestion question) =>
            timetable.HoursOf(question.Candidate.Id.Value) is { } hours ? CustomValue.Of(hours) : CustomValue.NotKnown;
    }

    internal sealed class Shout : IExplanationRenderer
    {
        public string Name => "shout";

        public string MediaType => "text/plain";

        public string Render(Explanation explanation, WordingLanguage language) => explanation.Statement.In(language).ToUpperInvariant();
    }

    internal sealed class Timetable
    {
        private readonly HashSet<string> _away = ["gv-04"];

        public decimal? HoursOf(string id) => _away.Contains(id) ? null : 600;
    }
}
