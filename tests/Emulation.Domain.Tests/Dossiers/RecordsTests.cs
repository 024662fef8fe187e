using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Domain.Tests.Dossiers;

public class RecordsTests
{
    private static readonly PeriodId _period = PeriodId.SchoolYear(2024);

    [Fact]
    public void Counted_ValidRecords_AreAllOfThem()
    {
        Records<TitleRecord> records = [Title("a"), Title("b"), Title(null)];

        Assert.Equal(records.All, records.Counted);
        Assert.Equal(3, records.Count);
    }

    [Theory]
    [InlineData(RecordStatus.Revoked)]
    [InlineData(RecordStatus.Replaced)]
    public void Counted_RecordThatFell_IsListedButDoesNotCount(RecordStatus status)
    {
        Records<TitleRecord> records = [Title("a") with { Status = status }, Title("b")];

        Assert.Equal(["b"], Ids(records));
        Assert.Equal(2, records.All.Length);
    }

    [Fact]
    public void Counted_RecordThatAnotherReplaces_DoesNotCountInWhateverOrderTheyCome()
    {
        Assert.Equal(["new"], Ids([Title("old"), Title("new") with { Replaces = "old" }]));
        Assert.Equal(["new"], Ids([Title("new") with { Replaces = "old" }, Title("old")]));
    }

    [Fact]
    public void Counted_ChainOfReplacements_LeavesTheLast()
    {
        var (first, second, third) = (Title("1"), Title("2") with { Replaces = "1" }, Title("3") with { Replaces = "2" });

        Assert.Equal(["3"], Ids([first, second, third]));
        Assert.Equal(["3"], Ids([first, second with { Status = RecordStatus.Replaced }, third]));
    }

    [Fact]
    public void Counted_RevokedReplacement_LeavesWhatItReplaced() =>
        Assert.Equal(["old"], Ids([Title("old"), Title("new") with { Replaces = "old", Status = RecordStatus.Revoked }]));

    private static TitleRecord Title(string? id) => new("lao-dong-tien-tien", _period) { Id = id };

    private static IEnumerable<string?> Ids(Records<TitleRecord> records) => records.Counted.Select(record => record.Id);
}
