using Emulation.Domain.Policies;
using Emulation.Rules.Movements;
using Emulation.Rules.Tests.Monitoring;

namespace Emulation.Rules.Tests.Movements;

public class IndicatorMistakeTests
{
    [Theory]
    [InlineData("indicators", MonitoringText.Kinds + """
        indicators:
          kind: {says: {vi: A, en: A}, count: units, kinds: vist}
          target: {says: {vi: A, en: A}, count: units, target: many}
          nothing: {says: {vi: A, en: A}, count: records, target: 50%, each: {units: {level: distict}, target: all}}
          over: {says: {vi: A, en: A}, count: sum, over: pupils, target: 101%}
        pairing: {helping: {tags: [strong]}, helped: {tags: [weak]}, kind: pcat, cite: KH}
        """)]
    [InlineData("reporting", """
        records:
          kinds: {visit: {says: {vi: A, en: A}}}
          reporting: {late: counted, cite: KH}
        """)]
    [InlineData("workflow", MonitoringText.Kinds + """
        workflow:
          units: {level: school}
          steps:
            visit: {says: {vi: A, en: A}, cite: KH}
            one: {says: {vi: A, en: A}, cite: KH, after: three}
            two: {says: {vi: A, en: A}, cite: KH, after: [one, oen]}
            three: {says: {vi: A, en: A}, cite: KH, after: two, own: [points]}
            four: {says: {vi: A, en: A}, cite: KH, after: four, from: 2024-02-01, to: 2024-02-01}
        """)]
    public void Reader_Mistakes_AreAllSaid(string name, string sections) =>
        Snapshot.Match(string.Join('\n', MovementReader.Read(new PolicyText("plan.yaml", MonitoringText.Head + sections)).Diagnostics), name);

    [Fact]
    public void Workflow_StepsInAnyOrderOfTheText_AreTakenAfterWhatTheyWaitFor()
    {
        var workflow = MonitoringText.Plan("""
            workflow:
              units: {level: school}
              steps:
                c: {says: {vi: A, en: A}, cite: KH, after: [a, b]}
                b: {says: {vi: A, en: A}, cite: KH, after: a}
                a: {says: {vi: A, en: A}, cite: KH}
                d: {says: {vi: A, en: A}, cite: KH}
            """).Workflow!;

        Assert.Equal(["a", "b", "c", "d"], workflow.Steps.Select(step => step.Id));
    }
}
