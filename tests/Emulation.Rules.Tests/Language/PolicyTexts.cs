using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Tests.Language;

/// <summary>Small policies around the part that a test is about.</summary>
internal static class PolicyTexts
{
    /// <summary>A law with what a test adds to it.</summary>
    public static string Law(string rest = "", string id = "test.law") => $$"""
        policy: {{id}}
        layer: law
        title: {vi: Luật mẫu, en: Sample law}
        in-force: {from: 2024-01-01}
        documents:
          L: {number: 01/2024/QH15, issued: 2023-11-15, kind: law}
        {{rest}}
        """;

    /// <summary>A law whose one award has a criterion with this condition.</summary>
    public static string LawWhen(string condition, string subject = "individual") => Law($$"""
        awards:
          danh-hieu:
            name: {vi: Danh hiệu, en: A title}
            kind: title
            subject: {{subject}}
            tier: 1
            criteria:
              tieu-chuan: {says: {vi: Tiêu chuẩn, en: a standard}, cite: L 24.1.a, when: {{condition}}}
        """);

    public static ParsedPolicy Read(string text) => PolicyReader.Read(new PolicyText("test.yaml", text)).GetPolicyOrThrow();

    public static IEnumerable<Diagnostic> Diagnose(string text) => PolicyReader.Read(new PolicyText("test.yaml", text)).Diagnostics;

    /// <summary>The condition as it is read.</summary>
    public static Condition When(string condition) => Read(LawWhen(condition)).Policy.Awards[0].Criteria[0].Condition;
}
