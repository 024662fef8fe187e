using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>What validating policies gave: the catalog where there are no errors, and every diagnostic either way.</summary>
public sealed class PolicyValidation
{
    internal PolicyValidation(PolicyCatalog? catalog, ImmutableArray<Diagnostic> diagnostics) => (Catalog, Diagnostics) = (catalog, diagnostics);

    /// <summary>The policies, or null where there are errors.</summary>
    public PolicyCatalog? Catalog { get; }

    /// <summary>Every error and warning, by file, line, column and code.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there are no errors; there may be warnings.</summary>
    [MemberNotNullWhen(true, nameof(Catalog))]
    public bool Succeeded => Catalog is not null;

    /// <summary>The catalog.</summary>
    /// <exception cref="PolicyFormatException">There are errors; the exception holds every diagnostic.</exception>
    public PolicyCatalog GetCatalogOrThrow() => Catalog ?? throw new PolicyFormatException(Diagnostics);
}
