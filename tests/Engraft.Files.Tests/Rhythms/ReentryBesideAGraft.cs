using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Files.Tests.Rhythms;

/// <summary>A wave that goes round a scar of the scar study (45 % collagen, microstructure 2, from the left), beside a graft that beats by itself.</summary>
public sealed class ReentryBesideAGraft : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("engraft-reentry-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    RhythmFindings Run(string graft, int interval)
    {
        var text = File.ReadAllText(Repository.Path("data", "rhythm", "scar.yaml"))
            .Replace("seed: 1", "seed: 2", StringComparison.Ordinal).Replace("fibrosis: 40 %, surviving: 40 %", "fibrosis: 45 %, surviving: 55 %", StringComparison.Ordinal)
            .Replace("duration: 1000 ms", "duration: 1300 ms", StringComparison.Ordinal).Replace("longest: 395 ms, shortest: 385 ms", $"longest: {interval} ms, shortest: {interval} ms", StringComparison.Ordinal);
        var path = Path.Combine(folder, "heart.yaml");
        File.WriteAllText(path, text + graft);
        var findings = new List<Finding>();
        var plan = RhythmFile.Read(path, Catalogue.Read(), findings)?.Plan;
        Assert.True(plan is not null, string.Join('\n', findings));
        using var run = new RhythmRun(plan, new FrontTables().Of(plan.Regions, plan.Options), null, CancellationToken.None);
        return run.Run();
    }

    /// <summary>It is told from the graft's beats, and none of its turns is taken for the graft's capture.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("graft: {cell: Kernik2019, along: 0.05 S/m, x: 20 mm, y: 20 mm, radius: 3 mm, interface: 100 S/m2}\n")]
    public void It_is_found(string graft)
    {
        var found = Run(graft, 385);
        Assert.Equal(PrematureAnswer.SustainedReentry, Assert.Single(found.Premature).Answer);
        Assert.False(found.Captured);
        Assert.Equal(0, found.UnstimulatedBeats);
    }
}
