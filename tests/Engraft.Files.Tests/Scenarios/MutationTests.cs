using System.Diagnostics;
using System.Globalization;

namespace Engraft.Files.Tests.Scenarios;

/// <summary>Damaged scenario files never crash or hang the reader: each is read, or refused with findings.</summary>
/// <remarks>400 a run; all 10,000 with ENGRAFT_MUTATIONS=10000.</remarks>
public class MutationTests
{
    const int Usual = 400;

    /// <summary>A file of a few kilobytes is read in milliseconds; on a loaded machine a hundred times longer is still no hang.</summary>
    static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    [Fact]
    public void Mutated_scenarios_are_read_or_refused()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ENGRAFT_MUTATIONS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;
        var texts = Repository.Scenarios.Order().Select(File.ReadAllText).Append(Texts.Full).ToArray();
        var refused = 0;
        for (var i = 0u; i < count; i++)
            refused += Check(new Mutations(20, i).Of(texts[i % texts.Length]), i) ? 0 : 1;
        Assert.InRange(refused, count / 4, count - 1);   // the mutations do damage, and not to everything
    }

    /// <summary>True when it was read.</summary>
    static bool Check(string text, uint index)
    {
        var clock = Stopwatch.StartNew();
        var read = ScenarioFile.Parse(text, "s.yaml", SmallCatalogue.Value);
        Assert.True(clock.Elapsed < Hang, $"mutation {index} took {clock.Elapsed}");
        Assert.Equal(read.Scenario is null, read.Findings.Any(finding => finding.Kind == FindingKind.Error));
        Assert.All(read.Findings, finding => Assert.True(finding is { Line: >= 1, Column: >= 1 } && finding.ToString().Length < 2000, $"mutation {index}: {finding}"));
        return read.Scenario is not null;
    }
}
