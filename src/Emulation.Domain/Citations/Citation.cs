namespace Emulation.Domain.Citations;

/// <summary>A place in a legal document: article (điều), clause (khoản), point (điểm).</summary>
/// <param name="Document">The document.</param>
/// <param name="Article">The article's number; text, because numbers such as <c>58a</c> exist. Empty where the document as a whole is cited.</param>
/// <param name="Clause">The clause's number, or null.</param>
/// <param name="Point">The point's letter, which may be <c>đ</c>, or null.</param>
public sealed record Citation(LegalDocument Document, string Article, string? Clause = null, string? Point = null)
{
    /// <summary>Writes the place the way council papers do: <c>06/2022/QH15 Điều 23.2</c>.</summary>
    public override string ToString() => Article.Length == 0 ? Document.Number : $"{Document.Number} Điều {Place}";

    /// <summary>The place within the document: <c>24.1.a</c>.</summary>
    public string Place => string.Join('.', new[] { Article, Clause, Point }.Where(part => part is not null));
}
