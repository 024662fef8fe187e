using System.Collections.Immutable;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Problems;

/// <summary>Reads the text of a problem, YAML or JSON.</summary>
public static class ProblemReader
{
    private static readonly ImmutableArray<ProblemKind> _kinds =
    [
        SelectReader.Kind,
        PairReader.Kind,
        StableReader.Kind,
        ApportionReader.Kind,
        CapsTreeReader.Kind,
        ReallocReader.Kind,
        JuryReader.Kind,
        NormaliseReader.Kind,
        CondorcetReader.Kind,
        AgreementReader.Kind,
        VoteReader.Kind,
    ];

    /// <summary>Reads a problem and reports all that is wrong with its text in one run. No text makes it throw.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static ProblemReading Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var context = new ReadingContext();
        var plain = text.StartsWith('\uFEFF') ? text[1..] : text;
        var problem = YamlTree.Read(file, plain, context.Report, YamlLimits.Listed) is { } root ? Read(root, context) : null;
        return new(context.HasErrors ? null : problem, context.Sorted());
    }

    private static Problem? Read(YamlNode root, ReadingContext context)
    {
        var field = new Field("problem", root.Span, root);
        if (field.Mapping(context) is not { } mapping)
        {
            return null;
        }

        if (mapping.Find("problem") is not { } word)
        {
            context.Report(ReadingDiagnostics.MissingKey(root.Span, "a problem", "problem"));
            return null;
        }

        if (Field.Of(word).Text(context) is not { } text)
        {
            return null;
        }

        if (_kinds.FirstOrDefault(kind => kind.Word == text) is not { } known)
        {
            context.Report(ReadingDiagnostics.UnknownWord(word.Value.Span, "problem", text, _kinds.Select(kind => kind.Word)));
            return null;
        }

        return MappingReader.Open(field, known.Shape, context) is { } reader ? known.Read(reader, context) : null;
    }
}
