using System.Globalization;
using System.Text;
using System.Text.Json;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Scenarios;

/// <summary>Writes a scenario's facts as JSON, one value a line, so that every line leads back to its place in the scenario.</summary>
/// <remarks>
/// A scenario's values are text. What the dossier format wants as a number, as true or false, or as null is told from its key,
/// for the format has no key that takes both a number and a text of digits.
/// </remarks>
internal sealed class DossierText
{
    private static readonly HashSet<string> _wholeNumbers =
        new(StringComparer.Ordinal) { "for", "members", "present", "valid", "working-days", "place" };

    private static readonly HashSet<string> _trueOrFalse = new(StringComparer.Ordinal) { "opinion", "confirmation", "rules-kept" };

    private readonly StringBuilder _text = new();
    private readonly List<SourceSpan> _places = [];

    /// <summary>The JSON so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Where in the scenario the JSON's line (from 1) comes from.</summary>
    public SourceSpan PlaceOf(int line) => _places[Math.Clamp(line - 1, 0, _places.Count - 1)];

    /// <summary>Writes a piece of JSON on a line of its own.</summary>
    public void Add(string json, SourceSpan place)
    {
        _text.Append(json).Append('\n');
        _places.Add(place);
    }

    /// <summary>Writes a key and its value, with a comma behind it.</summary>
    public void Add(string key, YamlNode value, SourceSpan place)
    {
        Add($"{Quote(key)}:", place);
        Add(key, value, inAttested: false);
        Add(",", value.Span);
    }

    /// <summary>Writes a mapping as an object, without one of its keys.</summary>
    public void AddObject(YamlMapping mapping, string without)
    {
        Add("{", mapping.Span);
        var count = 0;
        foreach (var (key, value) in mapping.Entries.Where(entry => entry.Key.Text != without))
        {
            Separate(count++, key.Span);
            Add($"{Quote(key.Text)}:", key.Span);
            Add(key.Text, value, inAttested: key.Text == "attested");
        }

        Add("}", mapping.Span);
    }

    /// <summary>Text in quotes.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private void Add(string key, YamlNode value, bool inAttested)
    {
        switch (value)
        {
            case YamlScalar scalar:
                Add(Scalar(key, scalar.Text, inAttested), scalar.Span);
                break;
            case YamlSequence sequence:
                Add("[", sequence.Span);
                for (var i = 0; i < sequence.Items.Length; i++)
                {
                    Separate(i, sequence.Items[i].Span);
                    Add(key, sequence.Items[i], inAttested);
                }

                Add("]", sequence.Span);
                break;
            case YamlMapping mapping:
                Add("{", mapping.Span);
                for (var i = 0; i < mapping.Entries.Length; i++)
                {
                    var (name, entry) = mapping.Entries[i];
                    Separate(i, name.Span);
                    Add($"{Quote(name.Text)}:", name.Span);
                    Add(name.Text, entry, inAttested || key == "attested");
                }

                Add("}", mapping.Span);
                break;
            default:
                Add("null", value.Span);
                break;
        }
    }

    private void Separate(int index, SourceSpan place)
    {
        if (index > 0)
        {
            Add(",", place);
        }
    }

    private static string Scalar(string key, string text, bool inAttested) => text switch
    {
        "" or "~" or "null" => "null",
        "true" or "false" when inAttested || _trueOrFalse.Contains(key) => text,
        _ when _wholeNumbers.Contains(key) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            number.ToString(CultureInfo.InvariantCulture),
        _ => Quote(text),
    };
}
