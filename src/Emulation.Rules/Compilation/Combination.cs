namespace Emulation.Rules.Compilation;

/// <summary>How the parts of a piece of evidence combine.</summary>
internal enum Combination
{
    Leaf,
    All,
    Any,
    AtLeast,
    Not,
}
