using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Rules.Budgeting;

namespace Emulation.Rules.Recording;

/// <summary>Writes the totals of a budget as a member of a JSON object.</summary>
internal static class BudgetJson
{
    public static void Write(Utf8JsonWriter json, BonusBudget budget)
    {
        json.WriteStartObject("budget");
        Write(json, "funds", budget.Funds);
        Write(json, "units", budget.Lines);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<BudgetLine> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            if (line.Unit is { } unit)
            {
                json.WriteString("unit", unit.Value);
            }

            json.WriteString("fund", line.Fund);
            json.WriteNumber("count", line.Count);
            json.WriteNumber("vnd", line.Vnd);
            json.WriteNumber("openCount", line.OpenCount);
            json.WriteNumber("openVnd", line.OpenVnd);
            json.WriteNumber("unknownCount", line.UnknownCount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
