using Emulation.Domain.Decisions;

namespace Emulation.Rules.Hosting;

/// <summary>The words of tags; those that decisions are written with as data.</summary>
internal static class TelemetryWords
{
    public static string Of(Eligibility eligibility) => eligibility switch
    {
        Eligibility.Eligible => "eligible",
        Eligibility.NotEligible => "not-eligible",
        _ => "undetermined",
    };

    public static string Of(Standing standing) => standing switch
    {
        Standing.Selected => "selected",
        Standing.Conditional => "conditional",
        Standing.Tied => "tied",
        Standing.NotSelected => "not-selected",
        Standing.NotConsidered => "not-considered",
        _ => "not-subject-to-quota",
    };
}
