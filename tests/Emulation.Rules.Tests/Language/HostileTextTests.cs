using System.Diagnostics;
using System.Text;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Tests.Validation;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Language;

/// <summary>No text makes the reader or the validator throw or take long.</summary>
public class HostileTextTests
{
    private static readonly TimeSpan _long = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Files => [.. Corpus.Files("good").Concat(Corpus.Files("bad"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_CutAtEveryByte_NeverThrows(string file)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(file));

        for (var length = 0; length < bytes.Length; length++)
        {
            ReadAndValidate(Encoding.UTF8.GetString(bytes, 0, length));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BytesFlipped_NeverThrows(string file)
    {
        var random = new Random(20_240_101);
        var bytes = File.ReadAllBytes(Repository.PathOf(file));

        for (var round = 0; round < 200; round++)
        {
            byte[] changed = [.. bytes];
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            ReadAndValidate(Encoding.UTF8.GetString(changed));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("\n")]
    [InlineData("#\n")]
    [InlineData("a\n")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("[],")]
    [InlineData("a: b\n")]
    [InlineData("---\n")]
    [InlineData("&a ")]
    [InlineData("*a\n")]
    [InlineData("!a ")]
    [InlineData("| ")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("đ")]
    [InlineData("\ud83d")]
    [InlineData("- {all: []}\n")]
    public void Read_OnePartWithoutEnd_IsBounded(string part)
    {
        var watch = Stopwatch.StartNew();

        var reading = PolicyReader.Read(new("long.yaml", string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length))));

        Assert.False(reading.Succeeded);
        Assert.True(watch.Elapsed < _long, $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("awards:\n", "  a{0}: {{x: 1}}\n")]
    [InlineData("awards:\n", "  a{0}: {{tie: refer}}\n")]
    [InlineData("awards:\n  a:\n    criteria:\n", "      c{0}: {{cite: L 1, when: {{held: b{0}}}}}\n")]
    [InlineData("attested:\n", "  a{0}: {{}}\n")]
    [InlineData("documents:\n", "  D{0}: {{number: 1, kind: law}}\n")]
    public void ReadAndValidate_ManyEntries_IsBounded(string start, string entry)
    {
        var text = new StringBuilder("policy: a\nlayer: law\ntitle: {vi: a, en: a}\nin-force: {from: 2024-01-01}\n").Append(start);
        for (var i = 0; i < 20_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, entry, i);
        }

        var watch = Stopwatch.StartNew();
        ReadAndValidate(text.ToString());

        Assert.True(watch.Elapsed < _long, $"{watch.Elapsed}");
    }

    [Fact]
    public void Read_PassedLimit_SaysWhichOne()
    {
        const string Head = "policy: a\nawards: ";

        string[] said =
        [
            Said(new string(' ', 4 * 1024 * 1024 + 1)),
            Said(Head + new string('[', 65)),
            Said(Head + "[" + string.Concat(Enumerable.Repeat("a,", 200_001)) + "]"),
        ];

        Snapshot.Match(string.Join('\n', said));
    }

    [Fact]
    public void Read_LongWordsOfTheAuthor_AreCutInMessages()
    {
        var reading = PolicyReader.Read(new("long.yaml", new string('a', 500_000) + ": 1"));

        Assert.All(reading.Diagnostics, diagnostic => Assert.InRange(diagnostic.Message.Length, 1, 300));
    }

    private static string Said(string text) => Assert.Single(PolicyReader.Read(new PolicyText("large.yaml", text)).Diagnostics).ToString();

    private static void ReadAndValidate(string text)
    {
        var reading = PolicyReader.Read(new PolicyText("hostile.yaml", text));

        Assert.Equal(reading.Succeeded, !reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        if (reading.Succeeded)
        {
            _ = PolicyValidator.Validate([reading.Policy]);
        }
    }
}
