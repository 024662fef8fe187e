namespace Emulation.Rules.Juries;

/// <summary>How the marks of lenient and strict jurors are brought to one scale.</summary>
public enum NormalisationMethod
{
    /// <summary>
    /// (x - lowest) / (highest - lowest) of the juror, 1/2 where the juror gave one mark to all; the mean over the jurors.
    /// </summary>
    MinMax,

    /// <summary>
    /// The juror's rank of the act, 1 the best, equal ones sharing their mean rank; the sum over the jurors, of which the lower wins.
    /// </summary>
    RankSum,

    /// <summary>
    /// (x - mean) / standard deviation of the juror over all acts, 0 where the juror gave one mark to all; the mean over the jurors, to 6
    /// decimals, a half to even.
    /// </summary>
    Z,
}
