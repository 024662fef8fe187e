using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Reading;

/// <summary>Reads a mapping whose keys are known: unknown and missing ones are reported when it is opened.</summary>
internal sealed class MappingReader
{
    private readonly Field _field;
    private readonly YamlMapping _mapping;
    private readonly MappingShape _shape;
    private readonly ReadingContext _context;

    private MappingReader(Field field, YamlMapping mapping, MappingShape shape, ReadingContext context) =>
        (_field, _mapping, _shape, _context) = (field, mapping, shape, context);

    /// <summary>The mapping that stands at <paramref name="field"/>, or null where none does, which is reported.</summary>
    public static MappingReader? Open(Field field, MappingShape shape, ReadingContext context)
    {
        if (field.Mapping(context) is not { } mapping)
        {
            return null;
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (shape.NotYet.Contains(key.Text))
            {
                context.Report(ReadingDiagnostics.NotYet(key.Span, key.Text, shape.Keys));
            }
            else if (!shape.Keys.Contains(key.Text))
            {
                context.Report(ReadingDiagnostics.UnknownKey(key.Span, key.Text, shape));
            }
        }

        foreach (var key in shape.Required)
        {
            if (mapping.Find(key) is null)
            {
                context.Report(ReadingDiagnostics.MissingKey(field.Key, shape.What, key));
            }
        }

        return new(field, mapping, shape, context);
    }

    /// <summary>Where the mapping's own key stands.</summary>
    public SourceSpan Key => _field.Key;

    /// <summary>The value under a key, or null where the mapping has no such key.</summary>
    public Field? this[string key] => _mapping.Find(key) is { } entry ? Field.Of(entry) : null;

    public bool Has(string key) => _mapping.Find(key) is not null;

    /// <summary>What <c>status</c> says, or else the change that brought this in, or else the policy as a whole.</summary>
    public VerificationStatus Status() =>
        _context.Origins.StatusOf(_mapping, this["status"]?.Word<VerificationStatus>(_context), _context.Verification);

    /// <summary>The one field that is there of several that exclude each other; anything else than one is reported.</summary>
    public Field? ExactlyOne(params ReadOnlySpan<string> keys)
    {
        Field? found = null;
        foreach (var key in keys)
        {
            if (this[key] is not { } field)
            {
                continue;
            }

            if (found is not null)
            {
                _context.Report(ReadingDiagnostics.NotExactlyOne(field.Key, _shape.What, keys));
                return null;
            }

            found = field;
        }

        if (found is null)
        {
            _context.Report(ReadingDiagnostics.NotExactlyOne(_field.Key, _shape.What, keys));
        }

        return found;
    }
}
