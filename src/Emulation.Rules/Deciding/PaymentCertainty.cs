namespace Emulation.Rules.Deciding;

/// <summary>How sure it is that an award is conferred, as far as its bonus goes.</summary>
internal enum PaymentCertainty
{
    /// <summary>It is not conferred by this decision.</summary>
    None,

    /// <summary>It may be.</summary>
    Open,

    /// <summary>It is.</summary>
    Sure,
}
