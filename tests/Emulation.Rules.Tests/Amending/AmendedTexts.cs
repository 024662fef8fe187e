using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Tests.Amending;

/// <summary>A small law with what amends it.</summary>
internal static class AmendedTexts
{
    public const string Law = """
        policy: test.law
        layer: law
        title: {vi: Luật mẫu, en: Sample law}
        in-force: {from: 2004-07-01, to: 2024-01-01}
        verification: verified
        documents:
          L: {number: 15/2003/QH11, issued: 2003-11-26, kind: law}
        awards:
          chien-si:
            name: {vi: Chiến sĩ, en: Fighter}
            kind: title
            subject: individual
            tier: 1
            cite: L 23
            conferred-by:
              - {authority: head-of-unit, to: 2012-01-01, cite: L 80.1}
              - {authority: district-chair, from: 2012-01-01, cite: L 80.1}
            criteria:
              rating:
                says: {vi: Hoàn thành tốt nhiệm vụ, en: rated good or better}
                cite: L 23.1
                when: {rating: good}
              initiative:
                says: {vi: Có sáng kiến, en: has an initiative}
                cite: L 23.2
                when: {initiative: {scope: grassroots}}
        """;

    /// <summary>An amending policy.</summary>
    /// <param name="id">The last part of its id, and its file.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="changes">What stands under <c>changes</c>.</param>
    /// <param name="verification">Its status.</param>
    public static ParsedPolicy Amendment(string id, string from, string changes, string verification = "verified") => Read($"{id}.yaml", $$"""
        policy: test.{{id}}
        layer: law
        amends: test.law
        title: {vi: Luật sửa đổi, en: Amending law}
        in-force: {from: {{from}}}
        verification: {{verification}}
        documents:
          {{id.ToUpperInvariant()}}: {number: {{id}}/QH13, kind: law}
        changes:

        """ + changes);

    public static ParsedPolicy Read(string file, string text) => PolicyReader.Read(new PolicyText(file, text)).GetPolicyOrThrow();
}
