using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>What keeps a host from taking in policies, beside what is wrong with their texts.</summary>
internal static class HostingDiagnostics
{
    public static Diagnostic Emptied() => new(
        "EMU7802", Severity.Error, null, "the policy folders hold no policy any more",
        "the policies that were read before go on deciding; where they are meant to be gone, have the policies read again (`IPolicyReloader.Reload`)");

    // The message of an exception depends on the system and its language; its type does not.
    public static Diagnostic CannotBeRead(Exception exception) => new(
        "EMU7801", Severity.Error, null,
        exception switch
        {
            UnreadableFolderException unreadable => $"the policies in the folder `{unreadable.Folder}` cannot be read ({unreadable.Cause})",
            FileNotFoundException { FileName: { } file } => $"the policies cannot be read ({nameof(FileNotFoundException)}: `{file}`)",
            _ => $"the policies cannot be read ({exception.GetType().Name})",
        },
        "the policies that were read before go on deciding; make the folder and its files readable");
}
