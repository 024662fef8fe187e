namespace Emulation.Domain.Citations;

/// <summary>Whether a figure or condition was checked against the official text that it cites.</summary>
public enum VerificationStatus
{
    /// <summary>Checked against the text.</summary>
    Verified,

    /// <summary>Not yet checked, or the text leaves the point open; used, and said so.</summary>
    Unverified,
}
