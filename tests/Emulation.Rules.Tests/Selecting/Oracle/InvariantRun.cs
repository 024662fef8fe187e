using Emulation.Domain.Quotas;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Looks at every invariant of many instances; one run of the oracle serves all of them.</summary>
internal static class InvariantRun
{
    public static Findings Over(int first, int count, Func<Instance, IAnswers> ask)
    {
        var findings = new Findings();
        for (var number = first; number < first + count; number++)
        {
            var given = InstanceGenerator.Generate(number);
            findings.Instances[given.Regime] = findings.Instances.GetValueOrDefault(given.Regime) + 1;
            try
            {
                Check(given, ask, new Dice(~number), findings);
            }
            catch (Exception failure)
            {
                findings.Check(Invariant.Agreement, false, given, () => failure.ToString());
            }
        }

        return findings;
    }

    private static void Check(Instance given, Func<Instance, IAnswers> ask, Dice dice, Findings findings)
    {
        var (oracle, answers) = (new OracleAnswers(given), ask(given));
        var actual = answers.Select();
        AgreementChecks.Run(given, answers, actual, oracle, findings);
        if (oracle.Found.IsConflict)
        {
            return;
        }

        ExplanationChecks.Run(given, answers, oracle, findings);
        var changes = new ChangeChecks(given, ask, actual, dice, findings);
        changes.Run();
        if (oracle.Found.IsDefinite)
        {
            SetChecks.Run(given, actual, oracle.Found, findings);
            changes.CheckWithdrawal();
            return;
        }

        // The same people with the tie drawn by lot: one set, of which more can be said.
        var drawn = given with { Tie = TiePolicy.Lot, Seed = "drawn" };
        var (oracleDrawn, answersDrawn) = (new OracleAnswers(drawn), ask(drawn));
        var selected = answersDrawn.Select();
        AgreementChecks.Run(drawn, answersDrawn, selected, oracleDrawn, findings);
        SetChecks.Run(drawn, selected, oracleDrawn.Found, findings);
        new ChangeChecks(drawn, ask, selected, dice, findings).CheckWithdrawal();
    }
}
