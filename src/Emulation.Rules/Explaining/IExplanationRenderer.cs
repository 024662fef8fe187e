using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Turns explanations into a form that people or programs read. A host registers its own beside the built-in ones.</summary>
/// <remarks>One instance renders for any number of threads at once; the same explanation gets the same text.</remarks>
public interface IExplanationRenderer
{
    /// <summary>The name by which it is asked for, such as <c>html</c>; a host's renderer of a built-in name takes its place.</summary>
    string Name { get; }

    /// <summary>The media type of what it writes, such as <c>text/html</c>.</summary>
    string MediaType { get; }

    /// <summary>The explanation in one language.</summary>
    string Render(Explanation explanation, WordingLanguage language);
}
