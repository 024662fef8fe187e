using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Validation;

/// <summary>What can be wrong with how policies stand to each other.</summary>
internal static class StandingDiagnostics
{
    public static Diagnostic IdTwice(SourceSpan at, PolicyId id, SourceSpan first) => Error(
        "EMU2001", at, $"two policies have the id `{id}`; the other one is at {first}", "give one of them another id");

    public static Diagnostic NoSuchPolicyAbove(SourceSpan at, PolicyId under, IEnumerable<string> known) => Error(
        "EMU2002", at, $"there is no policy `{under}` to stand under", Suggest(under, known, "give that policy as well"));

    public static Diagnostic ReplacedIsNotThere(SourceSpan at, PolicyId replaced, IEnumerable<string> known) => new(
        "EMU2003", Severity.Warning, at, $"the replaced policy `{replaced}` is not there, so nothing can be decided on earlier dates",
        Suggest(replaced, known, "give that policy as well, if earlier years are to be decided"));

    public static Diagnostic NoSuchTarget(SourceSpan at, string instrument, PolicyId target, IEnumerable<string> known) => Error(
        "EMU2004", at, $"`{instrument}` touches the policy `{target}`, which is not there", Suggest(target, known, "give that policy as well"));

    public static Diagnostic StandsUnderNothing(SourceSpan at, Policy policy) => Error(
        "EMU2005", at, $"`{policy.Id}` is a {Words<Layer>.Of(policy.Layer)} and does not say what it stands under",
        "add `under:` with the id of the policy above it");

    public static Diagnostic NotUnderAHigherLayer(SourceSpan at, Policy policy, Policy above, SourceSpan layer) => Error(
        "EMU2006", at,
        $"`{policy.Id}` is a {Words<Layer>.Of(policy.Layer)} and cannot stand under `{above.Id}`, a {Words<Layer>.Of(above.Layer)}; see {layer}",
        $"from the top the layers are {Quoted.List(Words<Layer>.All)}");

    public static Diagnostic NoScope(SourceSpan at, Policy policy) => Error(
        "EMU2007", at, $"`{policy.Id}` is a {Words<Layer>.Of(policy.Layer)} and does not say whom it binds",
        "add `scope: {units: […]}` with the units it binds, `scope: {branches: […]}`, or `scope: everybody`");

    public static Diagnostic OverlapsWhatItReplaces(SourceSpan at, Policy policy, Policy replaced, SourceSpan other) => Error(
        "EMU2008", at, $"`{policy.Id}` replaces `{replaced.Id}`, and both are in force on the same days; see {other}",
        $"end `{replaced.Id}` on {Iso(policy.InForce.From)}, the first day of `{policy.Id}`");

    public static Diagnostic TwoLaws(SourceSpan at, Policy law, Policy other, SourceSpan otherAt) => Error(
        "EMU2009", at, $"the laws `{law.Id}` and `{other.Id}` are both in force on {Iso(law.InForce.From)}; see {otherAt}",
        $"end `{other.Id}` on the day on which `{law.Id}` begins");

    public static Diagnostic GapBetweenLaws(SourceSpan at, Policy law, Policy replaced, SourceSpan other) => Error(
        "EMU2611", at, NoText(law, replaced, other), Close(law, replaced));

    public static Diagnostic Gap(SourceSpan at, Policy policy, Policy replaced, SourceSpan other) => new(
        "EMU2612", Severity.Warning, at, NoText(policy, replaced, other), Close(policy, replaced));

    private static string NoText(Policy policy, Policy replaced, SourceSpan other) =>
        $"`{policy.Id}` replaces `{replaced.Id}`, which ended on {Iso(replaced.InForce.To!.Value)}: there is no text up to {Iso(policy.InForce.From)}; see {other}";

    private static string Close(Policy policy, Policy replaced) =>
        $"end `{replaced.Id}` on {Iso(policy.InForce.From)}, or give the policy that was in force in between";

    public static Diagnostic DelegatesNothing(SourceSpan at, PolicyId policy, string path) => Error(
        "EMU2511", at, $"`{policy}` leaves {Quoted.Text(path)} to others, and nothing stands there",
        "name a part of this policy by its keys, such as `awards.giay-khen.criteria`; what it does not set needs no leave");

    public static Diagnostic DelegatesUpwards(SourceSpan at, Policy policy, Layer layer) => Error(
        "EMU2512", at, $"`{policy.Id}` is a {Words<Layer>.Of(policy.Layer)} and cannot leave anything to a {Words<Layer>.Of(layer)}",
        $"from the top the layers are {Quoted.List(Words<Layer>.All)}");

    private static string Suggest(PolicyId id, IEnumerable<string> known, string otherwise) =>
        NearestWord.Find(id.Value, known) is { } nearest ? $"did you mean `{nearest}`?" : otherwise;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
