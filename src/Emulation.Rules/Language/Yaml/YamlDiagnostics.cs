using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Yaml;

/// <summary>What can be wrong with a text before it is read as what it holds.</summary>
internal static class YamlDiagnostics
{
    public static Diagnostic NotYaml(SourceSpan at, string reason) => Error(
        "EMU1001", at, $"the text is not YAML: {reason}", "look at the indentation, the colons, brackets and quotes here and on the line before");

    public static Diagnostic RefusedCharacter(SourceSpan at, char character, YamlLimits limits) => Error(
        "EMU1002", at, string.Create(CultureInfo.InvariantCulture, $"the text holds the character U+{(int)character:X4}, which no {limits.What} may hold"),
        character == RefusedCharacters.Lost ? "save the file as UTF-8 and write the words around it again; it stands where something could not be read"
            : "delete it and write the words around it again; it cannot be seen, or it changes how the text looks");

    public static Diagnostic TooLarge(SourceSpan at, int bytes, YamlLimits limits) => Error(
        "EMU1003", at,
        string.Create(CultureInfo.InvariantCulture, $"the text has {bytes} bytes; at most {limits.Bytes} are read"),
        limits.Smaller);

    public static Diagnostic TooDeep(SourceSpan at, YamlLimits limits) => Error(
        "EMU1004", at,
        string.Create(CultureInfo.InvariantCulture, $"lists and mappings stand in each other more than {YamlLimits.Depth} deep"),
        limits.Shallower);

    public static Diagnostic TooMany(SourceSpan at, YamlLimits limits) => Error(
        "EMU1005", at,
        string.Create(CultureInfo.InvariantCulture, $"the text holds more than {limits.Nodes} keys and values"),
        limits.Smaller);

    public static Diagnostic Anchor(SourceSpan at, string written) => Error(
        "EMU1006", at, $"anchors and aliases are refused: {Quoted.Text(written)}", "write the value out at each place; every line then says where it comes from");

    public static Diagnostic Tag(SourceSpan at, string tag) => Error(
        "EMU1007", at, $"tags are refused: {Quoted.Text(tag)}", "leave the tag out; the value is read as its text");

    public static Diagnostic SecondDocument(SourceSpan at, YamlLimits limits) => Error(
        "EMU1008", at, "the file holds more than one document", $"write each {limits.What} in a file of its own");

    public static Diagnostic DuplicateKey(SourceSpan at, string key, SourceSpan first) => Error(
        "EMU1009", at, $"{Quoted.Text(key)} is written twice; the first one is at {first}", "keep one of the two");

    public static Diagnostic KeyIsNoWord(SourceSpan at) => Error(
        "EMU1010", at, "a key is not a word", "write `key: value`, the key on one line");

    public static Diagnostic Nothing(SourceSpan at, YamlLimits limits) => Error(
        "EMU1011", at, $"the file holds no {limits.What}", limits.Begin);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
