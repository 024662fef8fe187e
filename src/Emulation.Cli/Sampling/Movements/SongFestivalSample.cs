using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The sample of <c>hn.district-2019</c>: 65 acts with the marks of seven jurors.</summary>
/// <remarks>
/// Everything is made up from the seed but the number of acts. Five jurors give an act the same mark, one gives more and one gives less,
/// so that without the highest and the lowest its total is that mark: the 1st has 9.6, and each one after it 0.05 less. The 10th and
/// the 11th have the same, so where ten go on to the city that tie is the council's.
/// </remarks>
internal static class SongFestivalSample
{
    private const int Acts = 65;
    private const int Jurors = 7;
    private const int Schools = 24;
    private const int CityActs = 10;
    private const string District = "quan-a";

    public static void Write(Stream output, ulong seed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var random = new SplitMix64(SplitMix64.SeedOf(seed, 6));
        var ranks = ExemplarySample.Shuffled(Enumerable.Range(0, Acts), random);
        EntriesWriter.Write(output, new("hn.district-2019")
        {
            Units =
            [
                new(District) { Level = UnitLevel.District },
                .. Enumerable.Range(1, Schools).Select(number => new Unit(School(number)) { Level = UnitLevel.School, Parents = [new(District)] }),
            ],
            Entries =
            [
                .. ranks.Select((rank, number) => new MovementEntry(Text($"tiet-muc-{number + 1:00}"), EntryKind.Act, School((number % Schools) + 1))
                {
                    Marks = Marks(9.6m - (0.05m * (rank == CityActs ? rank - 1 : rank)), random),
                }),
            ],
            Figures = ImmutableSortedDictionary<string, int>.Empty
                .Add("city-acts", CityActs).Add("first-prizes", 3).Add("second-prizes", 5).Add("third-prizes", 8),
        });
    }

    private static ImmutableArray<EntryMark> Marks(decimal total, SplitMix64 random)
    {
        var jurors = ExemplarySample.Shuffled(Enumerable.Range(1, Jurors), random);
        return
        [
            .. jurors.Select((juror, place) => new EntryMark(Text($"giam-khao-{juror}"), "mark", place switch
            {
                0 => total + (0.05m * (1 + random.Below(8))),
                1 => total - (0.05m * (1 + random.Below(30))),
                _ => total,
            })),
        ];
    }

    private static string School(int number) => Text($"truong-{number:00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
