using System.Collections.Immutable;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>Reads the numbers that a plan leaves to whoever runs it: names and whole numbers of at least 0.</summary>
internal static class FiguresParser
{
    public static void Read(ref DossierJson json, ImmutableSortedDictionary<string, int>.Builder figures)
    {
        if (json.IsNull || !json.BeginObject()) return;
        while (json.NextName(out var name, out var offset))
        {
            if (figures.ContainsKey(name))
            {
                json.Report(FileDiagnostics.DuplicateKey(json.At(offset), name));
                json.Skip();
            }
            else if (json.Count() is { } number)
            {
                figures.Add(name, number);
            }
        }
    }
}
