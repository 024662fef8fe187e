using Emulation.Benchmarks.HandWritten;
using Emulation.Rules.Evaluation;

namespace Emulation.Benchmarks;

/// <summary>Shows before measuring that both find the same, and how large the results are.</summary>
internal static class Verification
{
    public static int Run(TextWriter output)
    {
        var law = new Law2022(Population.AsOf);
        var evaluator = new UnitEvaluator(Population.NewEngine().RuleSetFor(new(Population.AsOf)));
        var (people, bytes, differences) = (0, 0L, 0);
        foreach (var unit in Population.Units())
        {
            var findings = evaluator.Evaluate(unit);
            people += unit.Individuals.Length;
            bytes += Agreement.ResultBytes(findings);
            foreach (var difference in Agreement.Differences(findings, law.Evaluate(unit)))
            {
                if (++differences <= 20)
                {
                    output.WriteLine(difference);
                }
            }
        }

        output.WriteLine($"{people} people: {bytes} bytes of results, {(double)bytes / people:0.0} a person; {differences} differences");
        return differences == 0 ? 0 : 1;
    }
}
