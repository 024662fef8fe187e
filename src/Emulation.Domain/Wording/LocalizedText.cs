namespace Emulation.Domain.Wording;

/// <summary>Words shown to people, in Vietnamese and English.</summary>
/// <param name="Vi">The Vietnamese words.</param>
/// <param name="En">The English words.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The words in <paramref name="language"/>.</summary>
    public string In(WordingLanguage language) => language == WordingLanguage.Vietnamese ? Vi : En;

    /// <inheritdoc/>
    public override string ToString() => En;
}
