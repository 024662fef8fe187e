using System.Text.Json;
using Emulation.Cli.Output;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>
/// Writes the pairing of the sample as a problem: favoured schools of Thanh Xuân help schools in difficulty of Hoài Đức. Only schools
/// of one kind are paired; a pair costs the difference of their pupils.
/// </summary>
internal static class JoiningHandsPairing
{
    private const int FewestPlaces = 2;

    public static void Write(Stream output, ulong seed, CancellationToken cancellationToken)
    {
        var units = new JoiningHandsUnits(seed).All;
        var helpers = units.Where(unit => unit is { Parent: "thanh-xuan", Need: "favoured" }).ToArray();
        var helped = units.Where(unit => unit is { Parent: "hoai-duc", Need: "difficult" } && helpers.Any(helper => helper.Tag == unit.Tag)).ToArray();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("problem", "pair");
            json.WriteStartArray("helpers");
            foreach (var helper in helpers)
            {
                json.WriteStartObject();
                json.WriteString("id", helper.Id);
                json.WriteNumber("places", Places(helper, helpers, helped));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("helped");
            foreach (var unit in helped)
            {
                json.WriteStartObject();
                json.WriteString("id", unit.Id);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("costs");
            foreach (var unit in helped)
            {
                cancellationToken.ThrowIfCancellationRequested();
                json.WriteStartObject(unit.Id);
                foreach (var helper in helpers)
                {
                    WriteCost(json, helper, unit);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteCost(Utf8JsonWriter json, SampleMember helper, SampleMember unit)
    {
        if (helper.Tag == unit.Tag)
        {
            json.WriteNumber(helper.Id, Math.Abs(helper.Pupils - unit.Pupils));
        }
        else
        {
            json.WriteString(helper.Id, "never");
        }
    }

    // Places enough for every school of the kind.
    private static int Places(SampleMember helper, SampleMember[] helpers, SampleMember[] helped)
    {
        var (helping, needing) = (helpers.Count(each => each.Tag == helper.Tag), helped.Count(each => each.Tag == helper.Tag));
        return Math.Max(FewestPlaces, (needing + helping - 1) / helping);
    }
}
