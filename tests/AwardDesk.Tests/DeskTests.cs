using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace AwardDesk.Tests;

/// <summary>The sample service as its callers see it.</summary>
public sealed class DeskTests : IClassFixture<WebApplicationFactory<Program>>, IDisposable
{
    private const string AsOf = "as-of=2025-06-15";

    private readonly HttpClient _client;

    public DeskTests(WebApplicationFactory<Program> desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        _client = desk.CreateClient();
    }

    private static string Dossiers => File.ReadAllText(Repository.PathOf("samples/school-year/dossiers.json"));

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Evaluate_TheSampleSchool_GivesEveryDecision()
    {
        using var response = await Post($"/evaluate?{AsOf}", Dossiers);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var document = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("emulation.decisions/1", (string?)document["format"]);
        Assert.Contains(document["decisions"]!.AsArray(), decision =>
            (string?)decision!["candidate"] == "gv-001" && (string?)decision["award"] == "lao-dong-tien-tien" && (string?)decision["eligibility"] == "eligible");
    }

    [Fact]
    public async Task Evaluate_OneAward_WritesNoOther()
    {
        using var response = await Post($"/evaluate?{AsOf}&award=lao-dong-tien-tien&award=giay-khen", Dossiers);

        var awards = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["decisions"]!.AsArray().Select(decision => (string?)decision!["award"]).Distinct();
        Assert.Equal(["giay-khen", "lao-dong-tien-tien"], awards.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{\"format\": \"emulation.dossiers/1\"")]
    [InlineData("not json")]
    [InlineData("")]
    public async Task Evaluate_MalformedJson_IsAProblemWithDiagnostics(string body)
    {
        using var response = await Post($"/evaluate?{AsOf}", body);

        var problem = await Problem(response, HttpStatusCode.BadRequest, "The dossiers cannot be read.");
        Assert.StartsWith("EMU3", (string?)problem["diagnostics"]![0]!["code"], StringComparison.Ordinal);
        Assert.NotNull(problem["diagnostics"]![0]!["line"]);
    }

    [Fact]
    public async Task Evaluate_MoreCandidatesThanAreTaken_IsAProblem()
    {
        var people = string.Join(',', Enumerable.Range(0, 5_001).Select(n => $"{{\"id\": \"p{n}\"}}"));

        using var response = await Post($"/evaluate?{AsOf}", $$"""
            {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"},
             "units": [{"id": "thcs-a", "individuals": [{{people}}]}]}
            """);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("The dossiers are of more than 5000 candidates; send them in parts.", (string?)problem["detail"]);
    }

    [Fact]
    public async Task Evaluate_DateWithoutALaw_IsAProblem()
    {
        using var response = await Post("/evaluate?as-of=1990-01-01", Dossiers);

        var problem = await Problem(response, HttpStatusCode.UnprocessableEntity, "Nothing can be decided.");
        Assert.Equal("EMU4001", (string?)problem["diagnostics"]![0]!["code"]);
    }

    [Theory]
    [InlineData("/evaluate", "`as-of` is missing.")]
    [InlineData("/evaluate?as-of=15/06/2025", "`as-of` is no date; write it as 2025-06-15.")]
    [InlineData("/evaluate?as-of=2025-06-15&received=today", "`received` is no date; write it as 2025-06-15.")]
    [InlineData("/evaluate?as-of=2025-06-15&lang=fr", "`lang` is `vi` or `en`.")]
    [InlineData("/evaluate?as-of=2025-06-15&awrd=x&zzzz=1", "Nothing here is called `awrd`; did you mean `award`? Nothing here is called `zzzz`.")]
    [InlineData(
        "/evaluate?as-of=2025-06-15&award=lao-dong-tien-tein&award=nobel",
        "No policy in force on 2025-06-15 knows the award `lao-dong-tien-tein`; did you mean `lao-dong-tien-tien`? No policy in force on 2025-06-15 knows the award `nobel`.")]
    [InlineData("/explain?as-of=2025-06-15", "`candidate` is missing. `award` is missing.")]
    [InlineData("/explain?as-of=2025-06-15&candidate=gv-001&award=lao-dong-tien-tien&form=pdf", "`form` is one of html, json, markdown, text.")]
    public async Task Request_ThatCannotBeRight_IsAProblemThatSaysWhy(string path, string detail)
    {
        using var response = await Post(path, Dossiers);

        Assert.Equal(detail, (string?)(await Problem(response, HttpStatusCode.BadRequest, "Bad Request"))["detail"]);
    }

    [Fact]
    public async Task Replay_WithoutDossiers_IsAProblemThatNamesThePart()
    {
        using var form = new MultipartFormDataContent { { new StringContent("{}"), "record", "record.json" } };
        using var response = await _client.PostAsync(new Uri("/replay", UriKind.Relative), form);

        Assert.Contains("dossiers", (string?)(await Problem(response, HttpStatusCode.BadRequest, "Bad Request"))["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang=en", "text/plain", "Grassroots Emulation Fighter: ")]
    [InlineData("lang=vi&form=html", "text/html", "<ul class=\"explanation\" lang=\"vi\">")]
    public async Task Explain_OneDecision_InTheFormThatIsAskedFor(string query, string type, string begins)
    {
        using var response = await Post($"/explain?{AsOf}&candidate=gv-001&award=chien-si-thi-dua-co-so&{query}", Dossiers);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(begins, (await response.Content.ReadAsStringAsync())[..60], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gv-01", "lao-dong-tien-tien", "There is no candidate `gv-01` in the dossiers; did you mean `gv-001`?")]
    [InlineData("nobody", "lao-dong-tien-tien", "There is no candidate `nobody` in the dossiers.")]
    [InlineData("gv-001", "lao-dong-tien-tein", "Nothing is decided on the award `lao-dong-tien-tein` for the candidate `gv-001`; did you mean `lao-dong-tien-tien`?")]
    public async Task Explain_WhatIsNotThere_SaysWhichIdIsNotKnown(string candidate, string award, string detail)
    {
        using var response = await Post($"/explain?{AsOf}&candidate={candidate}&award={award}", Dossiers);

        Assert.Equal(detail, (string?)(await Problem(response, HttpStatusCode.NotFound, "Not Found"))["detail"]);
    }

    [Fact]
    public async Task Explain_SomebodyWhoIsInTwoUnits_AsksWhichIsMeant()
    {
        const string Two = """
            {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}, "sector": "civil",
             "units": [{"id": "a", "individuals": [{"id": "p1"}]}, {"id": "b", "individuals": [{"id": "p1", "ratings": {"2024-2025": "completed"}}]}]}
            """;

        using var asked = await Post($"/explain?{AsOf}&candidate=p1&award=lao-dong-tien-tien", Two);
        using var answered = await Post($"/explain?{AsOf}&candidate=p1&award=lao-dong-tien-tien&lang=en&unit=b", Two);

        Assert.Equal(
            "There is a candidate `p1` in several units, `a`, `b`: name one with `unit`.",
            (string?)(await Problem(asked, HttpStatusCode.BadRequest, "Bad Request"))["detail"]);
        Assert.Contains("ratings.2024-2025: completed", await answered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_IsLoggedBelowErrorAndWithoutWhatWasSent()
    {
        using var seen = new SeenLog();
        await using var desk = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.ConfigureLogging(logging => logging.AddProvider(seen)));
        using var client = desk.CreateClient();
        using var content = new StringContent("{\"name\": \"Yến\"", Encoding.UTF8, "application/json");
        using var bad = await client.PostAsync(new Uri($"/evaluate?{AsOf}", UriKind.Relative), content);
        using var worse = await client.PostAsync(new Uri("/evaluate?candidate=Yến", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Equal(2, seen.Lines.Count(line => line.Contains("was answered with 400", StringComparison.Ordinal)));
        Assert.DoesNotContain(seen.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal));
        Assert.DoesNotContain(seen.Lines, line => line.StartsWith("Information", StringComparison.Ordinal) && line.Contains("answered", StringComparison.Ordinal) && line.Contains("Yến", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Policies_OnADate_AreThoseInForce()
    {
        var ids = (await _client.GetFromJsonAsync<JsonArray>(new Uri($"/policies?{AsOf}", UriKind.Relative)))!.Select(policy => (string?)policy!["id"]).ToArray();

        Assert.Contains("vn.law-2022", ids);
        Assert.DoesNotContain("vn.law-2003", ids);
    }

    [Fact]
    public async Task Check_AGoodAndABadRegulation_SaysWhichAndWhere()
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("samples/school-year/school-regulation.yaml"));
        using var good = await Post("/policies/check", text, "application/yaml");
        using var bad = await Post("/policies/check", text.Replace("quota:", "quotas:", StringComparison.Ordinal), "application/yaml");

        Assert.True((bool?)JsonNode.Parse(await good.Content.ReadAsStringAsync())!["valid"]);
        var found = JsonNode.Parse(await bad.Content.ReadAsStringAsync())!;
        Assert.False((bool?)found["valid"]);
        Assert.Equal(("EMU1101", "did you mean `quota`?"), ((string?)found["diagnostics"]![0]!["code"], (string?)found["diagnostics"]![0]!["help"]));
    }

    [Fact]
    public async Task Replay_OfARecord_IsTheSameAndNamesWhatDiffers()
    {
        using var recorded = await Post($"/record?{AsOf}", Dossiers);
        var record = await recorded.Content.ReadAsStringAsync();

        Assert.Empty((await Replay(record, Dossiers))["differences"]!.AsArray());
        Assert.NotEmpty((await Replay(record, Dossiers.Replace("\"excellent\"", "\"good\"", StringComparison.Ordinal)))["differences"]!.AsArray());
    }

    [Fact]
    public async Task Health_AndDescription_AreThere()
    {
        Assert.Equal("Healthy", await _client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        var paths = JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!["paths"]!.AsObject();
        Assert.Equal(["/evaluate", "/explain", "/policies", "/policies/check", "/record", "/replay"], paths.Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    private static async Task<JsonNode> Problem(HttpResponseMessage response, HttpStatusCode status, string title)
    {
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(title, (string?)problem["title"]);
        return problem;
    }

    private async Task<JsonNode> Replay(string record, string dossiers)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(record), "record", "record.json" },
            { new StringContent(dossiers), "dossiers", "dossiers.json" },
        };
        using var response = await _client.PostAsync(new Uri("/replay", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private async Task<HttpResponseMessage> Post(string path, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
