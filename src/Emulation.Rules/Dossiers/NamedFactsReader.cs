using System.Runtime.InteropServices;
using System.Text.Json;
using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads objects whose keys are the author's own: attested facts, scores, metrics.</summary>
/// <remarks>Null under a key says that nothing was stated, as if the key were not there.</remarks>
internal sealed class NamedFactsReader
{
    private readonly List<(string Key, bool Value)> _facts = [];
    private readonly List<(string Name, decimal Value)> _numbers = [];
    private HashSet<string> _names = new(StringComparer.Ordinal);

    public AttestedFacts ReadAttested(ref DossierJson json)
    {
        _facts.Clear();
        Forget();
        if (json.IsNull || !json.BeginObject()) return AttestedFacts.Empty;
        while (json.NextName(out var name, out var offset))
        {
            if (!IsNew(ref json, name, offset)) continue;
            if (json.Token is JsonTokenType.True or JsonTokenType.False) _facts.Add((name, json.Token == JsonTokenType.True));
            else if (!json.IsNull) json.Refuse("true or false");
        }

        return _facts.Count == 0 ? AttestedFacts.Empty : AttestedFacts.Create(CollectionsMarshal.AsSpan(_facts));
    }

    /// <summary>Numbers by name.</summary>
    /// <param name="json">What is read.</param>
    /// <param name="least">None may be less; null for any.</param>
    public NamedNumbers ReadNumbers(ref DossierJson json, int? least = null)
    {
        _numbers.Clear();
        Forget();
        if (json.IsNull || !json.BeginObject()) return NamedNumbers.Empty;
        while (json.NextName(out var name, out var offset))
        {
            if (IsNew(ref json, name, offset) && json.Number(least) is { } number) _numbers.Add((name, number));
        }

        return _numbers.Count == 0 ? NamedNumbers.Empty : NamedNumbers.Create(CollectionsMarshal.AsSpan(_numbers));
    }

    /// <summary>Begins with an object. Clearing a set costs what it once held, so a large one is not kept.</summary>
    private void Forget()
    {
        if (_names.Count > 64) _names = new(StringComparer.Ordinal);
        else _names.Clear();
    }

    private bool IsNew(ref DossierJson json, string name, int offset)
    {
        if (_names.Add(name)) return true;
        json.Report(FileDiagnostics.DuplicateKey(json.At(offset), name));
        json.Skip();
        return false;
    }
}
