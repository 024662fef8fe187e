using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AwardDesk.Tests;

/// <summary>A policy is checked beside those of the service's folder, in which it takes the place of the one of its id.</summary>
public sealed class PolicyFolderTests : IDisposable
{
    private const string Province = """
        policy: x.province
        layer: regulation
        under: vn.decree-98-2023
        title: {vi: Quy định, en: Rules}
        scope: everybody
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QD: {number: 01/QĐ, issued: 2024-08-20, kind: regulation}
        awards:
          lao-dong-tien-tien:
            quota: {at-most: 5, within: unit, cite: QD 5}
            rank-by: [{score: council, order: desc}]
            tie: refer
        """;

    private static readonly string _school = Province.Replace("x.province", "x.school", StringComparison.Ordinal)
        .Replace("layer: regulation", "layer: unit", StringComparison.Ordinal).Replace("vn.decree-98-2023", "x.province", StringComparison.Ordinal)
        .Replace("scope: everybody", "scope: {units: [thcs-a]}", StringComparison.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("desk-").FullName;
    private readonly WebApplicationFactory<Program> _desk;
    private readonly HttpClient _client;

    public PolicyFolderTests()
    {
        Write("province.yaml", Province);
        _desk = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("AwardDesk:PolicyFolder", _folder));
        _client = _desk.CreateClient();
    }

    [Fact]
    public async Task Check_APolicyUnderOneOfTheFolder_IsValid()
    {
        var found = await Check(_school);

        Assert.True((bool?)found["valid"], found.ToJsonString());
    }

    [Fact]
    public async Task Check_ANewTextOfAPolicyOfTheFolder_TakesItsPlace()
    {
        var found = await Check(Province.Replace("at-most: 5", "at-most: 4", StringComparison.Ordinal));

        Assert.True((bool?)found["valid"], found.ToJsonString());
        Assert.Empty(found["leftOut"]!.AsArray());
    }

    [Fact]
    public async Task Check_WhatBreaksAnotherOfTheFolder_IsNotValid()
    {
        Write("school.yaml", _school);

        var found = await Check(Province.Replace("layer: regulation", "layer: unit", StringComparison.Ordinal).Replace("scope: everybody", "scope: {units: [x]}", StringComparison.Ordinal));

        Assert.False((bool?)found["valid"]);
        Assert.Equal("school.yaml", (string?)found["diagnostics"]!.AsArray().First(each => (string?)each!["severity"] == "error")!["file"]);
    }

    [Fact]
    public async Task Check_BesideAFileThatCannotBeRead_SaysThatItWasLeftOut()
    {
        Write("broken.yaml", "policy: [");

        var found = await Check(Province);

        Assert.True((bool?)found["valid"], found.ToJsonString());
        Assert.Equal("broken.yaml", (string?)Assert.Single(found["leftOut"]!.AsArray()));
    }

    public void Dispose()
    {
        _client.Dispose();
        _desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private async Task<JsonNode> Check(string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "application/yaml");
        using var response = await _client.PostAsync(new Uri("/policies/check", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
