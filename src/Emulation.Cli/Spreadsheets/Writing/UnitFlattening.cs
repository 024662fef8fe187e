using System.Text.Json;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Candidates;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Lays one unit out as rows.</summary>
internal sealed class UnitFlattening(DossierSheets sheets, string unit)
{
    /// <summary>Writes the unit's JSON as rows.</summary>
    public void Write(JsonElement root)
    {
        var sheet = sheets.SheetOf(DossierTables.Units);
        foreach (var property in root.EnumerateObject())
        {
            if (DossierTables.All.FirstOrDefault(table => table.Level == TableLevel.Candidate
                && table.List[0] == property.Name) is { } candidates)
            {
                foreach (var candidate in property.Value.EnumerateArray())
                {
                    WriteCandidate(candidates, candidate);
                }
            }
            else if (property.Name == DossierTables.Parents.List[0])
            {
                foreach (var parent in property.Value.EnumerateArray())
                {
                    WriteRow(DossierTables.Parents, parent, null, null);
                }
            }
            else
            {
                WriteProperty(DossierTables.Units, property.Name, property.Value, unit);
            }
        }

        sheet.EndRow();
    }

    private void WriteCandidate(DossierTable table, JsonElement candidate)
    {
        var id = candidate.GetProperty("id").GetString()!;
        var sheet = sheets.SheetOf(table);
        WriteUnit(table);
        foreach (var property in candidate.EnumerateObject())
        {
            var path = $"{unit}, {id}, {property.Name}";
            if (property.Name == "ratings")
            {
                WriteRatings(table, id, property.Value);
            }
            else if (property.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var inner in property.Value.EnumerateObject())
                {
                    if (PrefixColumns.Of(property.Name, inner.Name) is { } named)
                    {
                        if (Headings.IsName(inner.Name))
                        {
                            sheets.Cell(table, named, inner.Value, path);
                        }
                        else
                        {
                            sheets.Refuse(path, "its name cannot stand in a heading");
                        }
                    }
                    else if (!TryList(table, id, [property.Name, inner.Name], inner.Value))
                    {
                        WriteInner(table, property.Name, inner, path);
                    }
                }
            }
            else if (!TryList(table, id, [property.Name], property.Value))
            {
                WriteProperty(table, property.Name, property.Value, path);
            }
        }

        sheet.EndRow();
    }

    /// <summary>Writes a list as rows of its table; an empty one, and what is no list, stands in a cell of the candidate.</summary>
    private bool TryList(DossierTable of, string id, string[] path, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
        {
            return false;
        }

        var table = DossierTables.All.FirstOrDefault(table =>
            table.Level == TableLevel.CandidateList && table.List.AsSpan().SequenceEqual(path) && (table.Kind is null
                || table.Kind == of.Kind));
        foreach (var element in table is null ? default : value.EnumerateArray())
        {
            WriteRow(table!, element, id, of.Kind);
        }

        return table is not null;
    }

    private void WriteRatings(DossierTable of, string id, JsonElement years)
    {
        var table = DossierTables.All.Single(table => table.Key == "ratings");
        foreach (var year in years.EnumerateObject())
        {
            if (year.Value.ValueKind == JsonValueKind.String)
            {
                sheets.Cell(of, PrefixColumns.Of("ratings", year.Name)!, year.Value, $"{unit}, {id}, ratings");
                continue;
            }

            JsonElement[] records = year.Value.ValueKind == JsonValueKind.Array ? [.. year.Value.EnumerateArray()] : [year.Value];
            foreach (var record in records)
            {
                sheets.SheetOf(table).Text(Index(table, "period"), year.Name);
                WriteRow(table, record, id, of.Kind);
            }
        }
    }

    private void WriteRow(DossierTable table, JsonElement element, string? candidate, CandidateKind? kind)
    {
        var sheet = sheets.SheetOf(table);
        WriteUnit(table);
        if (candidate is not null)
        {
            sheet.Text(Index(table, table.CandidateKey!), candidate);
            if (table.Kind is null && kind is { } of)
            {
                sheet.Text(Index(table, "of-kind"), sheets.Say(TableWords.CandidateKind, EnumWords<CandidateKind>.Of(of)));
            }
        }

        var path = $"{unit}{(candidate is null ? "" : $", {candidate}")}, {table.Key}";
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                WriteProperty(table, property.Name, property.Value, path);
            }
        }
        else
        {
            // A member without dates, and a rating that is only a level, are written as the value alone.
            WriteProperty(table, table.Key == "members" ? "individual" : "level", element, path);
        }

        sheet.EndRow();
    }

    private void WriteUnit(DossierTable table) => sheets.SheetOf(table).Text(Index(table, table.UnitKey!), unit);

    private int Index(DossierTable table, string key) => sheets.IndexOf(table, table.Columns.Single(column => column.Key == key));

    private void WriteProperty(DossierTable table, string key, JsonElement value, string path)
    {
        if (table.Columns.FirstOrDefault(column => column.Path.AsSpan().SequenceEqual([key])) is { } column)
        {
            sheets.Cell(table, column, value, path);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var inner in value.EnumerateObject())
            {
                WriteInner(table, key, inner, path);
            }
        }
        else
        {
            sheets.Refuse(path, $"there is no column for `{key}`");
        }
    }

    private void WriteInner(DossierTable table, string key, JsonProperty inner, string path)
    {
        if (table.Columns.FirstOrDefault(column => column.Path.AsSpan().SequenceEqual([key, inner.Name])) is { } column)
        {
            sheets.Cell(table, column, inner.Value, path);
        }
        else if ((key, inner.Name) is not ("period", "cycle"))   // the id of a period says its cycle
        {
            sheets.Refuse(path, $"there is no column for `{key}.{inner.Name}`");
        }
    }
}
