using System.Text.Json;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Recording;

/// <summary>Writes notices as a member of a JSON object.</summary>
public static class NoticesJson
{
    /// <summary>Writes the member <c>notices</c>: each with its code, its message and, where it is about something, the id of that.</summary>
    /// <param name="json">Takes the member.</param>
    /// <param name="notices">The notices, in the order in which they are written.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, IEnumerable<Notice> notices, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(notices);
        json.WriteStartArray("notices");
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteString("code", notice.Code);
            json.WriteString("message", notice.Message.In(language));
            if (notice.Subject is { } subject)
            {
                json.WriteString("subject", subject);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
