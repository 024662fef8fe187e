namespace Emulation.Rules.Problems;

/// <summary>How agreement is measured.</summary>
internal enum AgreementMeasure
{
    KendallW,
    FleissKappa,
}
