using System.Globalization;
using Engraft.Calibration.Mutations;
using Engraft.Files.Tests.CellFiles;

namespace Engraft.Files.Tests.Images;

/// <summary>Damaged cell models and label images never crash, hang or exhaust memory: each is read, or refused with a message.</summary>
/// <remarks>400 a run, 10,000 by the command "mutations"; more with ENGRAFT_MUTATIONS.</remarks>
public class MutatedFileTests
{
    const int Usual = 400;

    /// <summary>The samples that are damaged are sound: the same cell in three versions of the language.</summary>
    [Fact]
    public void Versions_are_one_cell()
    {
        var rates = FileSamples.Versions(File.ReadAllText(Repository.Path("examples", "cells", "hodgkin-huxley-1952.cellml"))).Select(text => ExampleCells.Rates(ExampleCells.Sound(ExampleCells.Parse(text)), -40)).ToArray();
        Assert.Equal(3, rates.Length);
        Assert.All(rates, other => Assert.Equal(rates[0].Values, other.Values));
    }

    [Fact]
    public void Mutated_files_are_read_or_refused()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ENGRAFT_MUTATIONS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;
        var tallies = new MutationRun(7, Repository.Path("examples", "cells")).Run(count);
        Assert.All(tallies, tally => Assert.Empty(tally.Faults));
        Assert.Equal(count, tallies.Sum(tally => tally.Read + tally.Refused));
        Assert.All(tallies, tally => Assert.InRange(tally.Refused, tally.Cases / 4, tally.Cases - 1)); // they do damage, not always
    }
}
