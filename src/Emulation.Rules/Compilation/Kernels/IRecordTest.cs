using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>What is asked of the records of one list; a structure, so that it is compiled into the loop over them.</summary>
internal interface IRecordTest<T>
    where T : DossierRecord
{
    /// <summary>The list; null where it is not known.</summary>
    Records<T>? ListOf(Dossier dossier);

    /// <summary>Whether one record is of the kind asked for.</summary>
    byte Of(T record, AwardPeriod period, LocalDate asOf);

    /// <summary>The record as a reader should see it; never a name.</summary>
    string Describe(T record);
}
