using Emulation.Rules.Juries;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of normalising marks.</summary>
internal static class NormaliseReader
{
    public static readonly MappingShape Shape = new(
        "normalise", "a problem of normalising", required: ["problem", "method", "jurors", "acts"]);

    public static readonly ProblemKind Kind = new("normalise", Shape, Read);

    private static NormaliseProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var method = mapping["method"]?.Word<NormalisationMethod>(context);
        var marks = MarksReader.Read(mapping, [], context);
        return mapping["acts"] is { } acts && marks.Table(acts.Key, context) is { } table && method is not null
            ? new(table, method.Value)
            : null;
    }
}
