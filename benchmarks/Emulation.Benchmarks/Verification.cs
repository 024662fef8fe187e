using System.Globalization;
using Emulation.Benchmarks.HandWritten;

namespace Emulation.Benchmarks;

/// <summary>Shows before measuring that both find the same, and how large the results are.</summary>
internal static class Verification
{
    private const int MostShown = 20;

    public static int Run(TextWriter output)
    {
        var agreement = new Agreement();
        var (people, bytes, differences) = (0, 0L, 0);
        foreach (var unit in Population.Units())
        {
            people += unit.Individuals.Length;
            bytes += agreement.ResultBytes(unit);
            foreach (var difference in agreement.Differences(unit))
            {
                if (++differences <= MostShown)
                {
                    output.WriteLine(difference);
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{people} people: the results of all have {bytes} bytes, {(double)bytes / people:0.0} a person; {differences} of them differ."));
        return differences == 0 ? 0 : 1;
    }
}
