using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Tests.Drafts;

/// <summary>A school whose regulation gives Grassroots Emulation Fighter to at most 15 % of its Advanced Labourers, the best score first.</summary>
internal static class School
{
    public const string Title = "chien-si-thi-dua-co-so";

    public static EmulationEngine Engine { get; } = Given.LawAnd("""
        policy: test.school
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế của trường, en: Regulation of the school}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        awards:
          chien-si-thi-dua-co-so:
            quota: {at-most: 15%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: QC 7.2}
            rank-by: [{score: council, order: desc}]
            tie: refer
        """);

    /// <summary>Two fighters with their scores, and five more Advanced Labourers: one place.</summary>
    public static UnitDraft OfSeven(int an, int binh) => new()
    {
        People = [Fighter("an", an), Fighter("binh", binh), .. Enumerable.Range(1, 5).Select(n => Holder($"p{n}"))],
    };

    /// <summary>An Advanced Labourer who is known not to meet the standards of the title.</summary>
    public static PersonDraft Holder(string id)
    {
        var person = Given.Person(id);
        person.Dossier.Initiatives = [];
        return person;
    }

    /// <summary>Somebody who meets the standards of the title.</summary>
    public static PersonDraft Fighter(string id, decimal score)
    {
        var person = Given.Person(id, Rating.Excellent);
        person.Dossier.Initiatives = [Given.Initiative()];
        person.Dossier.Scores = [("council", score)];
        person.Dossier.Votes = [Given.Vote(Title, 15, 15)];
        return person;
    }
}
