using Emulation.Domain.Numbers;

namespace Emulation.Domain.Scoring;

/// <summary>The item's points, less so many for each step that the value is below a standard; never below 0.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Step">The width of a step, more than 0.</param>
/// <param name="Points">What a step costs.</param>
/// <param name="CountsBegun">Whether a step that has only begun counts; else whole ones alone.</param>
public sealed record StepPoints(Rational Standard, Rational Step, Rational Points, bool CountsBegun) : ScoreMethod;
