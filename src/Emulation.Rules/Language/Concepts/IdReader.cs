using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads keys that the author chooses as ids.</summary>
internal static class IdReader
{
    /// <summary>The key of an entry; one that is no id is reported and read on under its own text, so that nothing below it stays hidden.</summary>
    public static string Key(Field entry, ReadingContext context)
    {
        if (!Ids.IsId(entry.Name))
        {
            context.Report(ReadingDiagnostics.NotAnId(entry.Key, entry.Name, "lao-dong-tien-tien"));
        }

        return entry.Name;
    }
}
