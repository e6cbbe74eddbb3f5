using System.Diagnostics;
using System.Globalization;
using Engraft.Files;
using Engraft.Files.Tests.Scenarios;

namespace Engraft.Trials.Tests;

/// <summary>Damaged trial files never crash or hang the reader: each is read, or refused with findings.</summary>
/// <remarks>300 a run; more with ENGRAFT_MUTATIONS.</remarks>
public class TrialMutationTests
{
    const int Usual = 300;

    /// <summary>A file of a few kilobytes is read in milliseconds; on a loaded machine a hundred times longer is still no hang.</summary>
    static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    [Fact]
    public void Mutated_trials_are_read_or_refused()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("ENGRAFT_MUTATIONS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;
        var texts = Directory.GetFiles(TrialFiles.Folder, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText).Append(TrialTexts.Small).ToArray();
        var refused = 0;
        for (var i = 0u; i < count; i++)
            refused += Check(new Mutations(30, i).Of(texts[i % texts.Length]), i) ? 0 : 1;
        Assert.InRange(refused, count / 4, count);   // the mutations do damage
    }

    /// <summary>True when it was read.</summary>
    static bool Check(string text, uint index)
    {
        var (clock, findings) = (Stopwatch.StartNew(), new List<Finding>());
        var trial = TrialFiles.Parse(text, "t.yaml", Shipped.Catalogue, findings);
        Assert.True(clock.Elapsed < Hang, $"mutation {index} took {clock.Elapsed}");
        Assert.Equal(trial is null, findings.Any(finding => finding.Kind == FindingKind.Error));
        Assert.All(findings, finding => Assert.True(finding is { Line: >= 1, Column: >= 1 } && finding.ToString().Length < 3000, $"mutation {index}: {finding}"));
        return trial is not null;
    }
}
