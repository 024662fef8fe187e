using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Explanations;

/// <summary>Says facts to people: in Vietnamese in words, in English by their path in the dossier and their value there.</summary>
public interface IFactWords
{
    /// <summary>How a fact is called; its path where no word is known for it.</summary>
    LocalizedText NameOf(string fact);

    /// <summary>A fact that was read, with its value; the path and the value as they are where no words are known for either.</summary>
    LocalizedText Say(FactRead read);
}
