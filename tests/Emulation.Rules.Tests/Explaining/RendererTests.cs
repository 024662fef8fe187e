using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;
using Emulation.Rules.Explaining;
using Emulation.Rules.Tests.Drafts;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.Explaining;

/// <summary>One explanation, in each form that is built in, and a host's own beside them.</summary>
public class RendererTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";

    [Theory]
    [InlineData("markdown", WordingLanguage.Vietnamese)]
    [InlineData("markdown", WordingLanguage.English)]
    [InlineData("html", WordingLanguage.Vietnamese)]
    [InlineData("html", WordingLanguage.English)]
    [InlineData("json", WordingLanguage.English)]
    public void Render_OneExplanation_InEachForm(string name, WordingLanguage language)
    {
        var explanation = Given.Decide(Given.Person("gv-01")).Explain("gv-01", Fighter);

        Snapshot.Match(new ExplanationRenderers().Render(name, explanation, language), $"{name}-{(language == WordingLanguage.English ? "en" : "vi")}");
    }

    [Fact]
    public void Render_WordsThatAreMarkup_AreEscaped()
    {
        var explanation = new Explanation(new("<b>*một*</b>", "<script>*one*</script>"), Outcome.Met) { Read = [new("scores.a", "<1 & 2>")] };
        var renderers = new ExplanationRenderers();

        Assert.DoesNotContain("<script>", renderers.Render("html", explanation, WordingLanguage.English), StringComparison.Ordinal);
        Assert.Contains("&lt;1 &amp; 2&gt;", renderers.Render("html", explanation, WordingLanguage.English), StringComparison.Ordinal);
        Assert.Equal("- \\<script\\>\\*one\\*\\</script\\>\n  - scores.a: \\<1 & 2\\>\n", renderers.Render("markdown", explanation, WordingLanguage.English));
    }

    [Fact]
    public void Renderer_OfAHost_StandsBesideTheBuiltInOnes()
    {
        using var provider = new ServiceCollection().AddSingleton<IExplanationRenderer, Shout>().AddEmulation(Given.LawAndDecrees).BuildServiceProvider();
        var renderers = provider.GetRequiredService<ExplanationRenderers>();

        Assert.Equal("html json markdown shout text", string.Join(' ', renderers.Names));
        Assert.Equal(("ONE", "text/x-shout"), (renderers.Render("shout", new(new("một", "one"), null), WordingLanguage.English), renderers.MediaTypeOf("shout")));
        Assert.Contains("html, json, markdown, shout, text", Assert.Throws<KeyNotFoundException>(() => renderers.MediaTypeOf("pdf")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Renderer_ThatThrows_IsNamedAndItsWordsAreNot()
    {
        var failed = Assert.Throws<RenderingException>(
            () => new ExplanationRenderers(new Shout()).Render("shout", new(new("một", "secret"), null), WordingLanguage.English));

        Assert.Equal("The renderer `shout` failed (InvalidOperationException); the decision itself stands.", failed.Message);
        Assert.Throws<ArgumentException>(() => new ExplanationRenderers(new Shout(), new Shout()));
    }

    private sealed class Shout : IExplanationRenderer
    {
        public string Name => "shout";

        public string MediaType => "text/x-shout";

        public string Render(Explanation explanation, WordingLanguage language) =>
            explanation.Statement.En == "secret" ? throw new InvalidOperationException("secret name") : explanation.Statement.En.ToUpperInvariant();
    }
}
