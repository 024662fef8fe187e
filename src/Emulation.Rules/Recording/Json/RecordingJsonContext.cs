using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Rules.Recording.Written;

namespace Emulation.Rules.Recording.Json;

/// <summary>How decisions and records are read and written, worked out by the compiler: nothing is found out at run time.</summary>
/// <remarks>A member that is not known is passed over; one that is missing, null or of another kind is an error.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    Converters =
    [
        typeof(LocalDateConverter), typeof(PeriodIdConverter), typeof(AwardIdConverter), typeof(CandidateIdConverter), typeof(PolicyIdConverter),
        typeof(UnitIdConverter), typeof(MovementIdConverter), typeof(WordConverter<CandidateKind>), typeof(WordConverter<Eligibility>),
        typeof(WordConverter<Standing>), typeof(WordConverter<VoteOutcome>), typeof(WordConverter<SuspensionState>), typeof(WordConverter<Outcome>),
        typeof(WordConverter<PendingKind>), typeof(WordConverter<VerificationStatus>), typeof(WordConverter<Layer>), typeof(WordConverter<Certainty>),
        typeof(WordConverter<ReplayDifferenceKind>),
    ])]
[JsonSerializable(typeof(WrittenDecisions))]
[JsonSerializable(typeof(RecordHead))]
[JsonSerializable(typeof(RecordUnit))]
[JsonSerializable(typeof(ReplayDifference))]
internal sealed partial class RecordingJsonContext : JsonSerializerContext
{
    private static readonly Lazy<RecordingJsonContext> _readable = new(() =>
        new(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>Reads and writes; letters of every language stay readable.</summary>
    public static RecordingJsonContext Readable => _readable.Value;
}
