namespace Emulation.Domain.Policies;

/// <summary>What an amending policy does to a part of the text that it amends (sửa đổi, bổ sung, bãi bỏ).</summary>
public enum ChangeKind
{
    /// <summary>Another text takes the place of what stands there.</summary>
    Replace,

    /// <summary>Something new is put in.</summary>
    Add,

    /// <summary>What stands there is taken out.</summary>
    Remove,
}
