using System.Text.Json.Serialization;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Recording;

/// <summary>A policy that decided.</summary>
/// <param name="Hash">The hash of its text, and of the amendments that it contains, such as <c>sha256:…</c>.</param>
/// <param name="Id">The policy's id.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="Status">Whether its text was verified.</param>
public sealed record RecordedPolicy(
    [property: JsonRequired] string Hash, [property: JsonRequired] PolicyId Id, [property: JsonRequired] Layer Layer, [property: JsonRequired] VerificationStatus Status);
