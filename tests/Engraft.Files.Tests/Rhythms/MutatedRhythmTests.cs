using System.Globalization;
using Engraft.Calibration.Mutations;

namespace Engraft.Files.Tests.Rhythms;

/// <summary>Damaged rhythm files never crash, hang or exhaust memory: each is read, or refused with a message.</summary>
/// <remarks>400 a run, 10,000 by the command "mutations --rhythms examples"; more with ENGRAFT_MUTATIONS.</remarks>
public class MutatedRhythmTests
{
    const int Usual = 400;

    [Fact]
    public void Mutated_rhythm_files_are_read_or_refused()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ENGRAFT_MUTATIONS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;
        var samples = FileSamples.Rhythms(Repository.Path("examples"), Repository.Path("data", "rhythm"));
        Assert.True(samples.Count >= 3);
        var tally = Assert.Single(new MutationRun(7, [samples]).Run(count));
        Assert.Empty(tally.Faults);
        Assert.Equal(count, tally.Read + tally.Refused);
        Assert.InRange(tally.Refused, count / 4, count - 1); // they do damage, not always
    }
}
