using System.Text;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Dossiers;

/// <summary>Dossiers as text, for tests.</summary>
internal static class DossierText
{
    public const string Header =
        """{"format":"emulation.dossiers/1","period":{"id":"2024-2025","cycle":"school-year","from":"2024-09-01","to":"2025-09-01"},"sector":"civil"}""";

    /// <summary>A document with these units.</summary>
    public static string Document(params string[] units) => $$"""{{Header[..^1]}},"units":[{{string.Join(',', units)}}]}""";

    /// <summary>JSON Lines with these units.</summary>
    public static string Lines(params string[] units) => string.Join('\n', units.Prepend(Header)) + "\n";

    /// <summary>Reads one individual with these keys, which must be right.</summary>
    public static Individual ReadPerson(string keys)
    {
        var comma = keys.Length == 0 ? "" : ", ";
        return DossierReader.Read(Document($$"""{"id": "thcs-a", "individuals": [{"id": "gv-001"{{comma}}{{keys}}}]}"""))
            .GetUnitsOrThrow().Single().Individuals.Single();
    }

    /// <summary>Reads the facts of one individual.</summary>
    public static Dossier ReadFacts(string keys) => ReadPerson(keys).Dossier;

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<UnitReading[]> ReadAllAsync(Stream utf8)
    {
        var readings = new List<UnitReading>();
        await foreach (var reading in DossierReader.ReadAsync(utf8, "dossiers.json")) readings.Add(reading);
        return [.. readings];
    }

    /// <summary>The whole of a unit as text, to compare units by what they say.</summary>
    public static string Show(UnitDossiers unit)
    {
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream)) DossierWriter.WriteUnit(json, unit);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Show(IEnumerable<UnitReading> readings) => string.Join('\n',
        readings.SelectMany(reading => reading.Diagnostics.Select(diagnostic => diagnostic.ToString()).Append(reading.Unit is null ? "no unit" : Show(reading.Unit))));
}
