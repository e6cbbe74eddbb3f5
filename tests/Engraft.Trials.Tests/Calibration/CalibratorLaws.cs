using Engraft.Files;
using Engraft.Files.Results;
using Engraft.Trials.Calibration;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Calibration;

/// <summary>A whole calibration on made-up cohorts: the files it writes, whatever the threads, and after an interruption.</summary>
public sealed class CalibratorLaws : IDisposable
{
    static readonly Sampling full = new(3, 20, 30, 2, 1), refit = new(2, 20, 20, 2, 1);
    static readonly Prior prior = FabricatedCohorts.Truth.Prior();
    static readonly Lazy<PreparedTrial[]> prepared = new(() => [.. FabricatedCohorts.Some("boost", "rimecard", "concert-hf", "lupon-hfref").Select(trial => FabricatedCohorts.Workshop(32).Prepare(trial, Fold.Calibration)!)]);

    readonly string folder = Directory.CreateTempSubdirectory("engraft-calibrate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_are_the_same_for_any_number_of_threads() => Assert.Equal(Written("one", 1), Written("many", 7));

    [Fact]
    public void A_calibration_that_was_interrupted_goes_on_to_the_same_files()
    {
        var whole = Written("whole", 2);
        using var interrupt = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Written("cut", 1, chains => new Cut(chains, 2, interrupt), interrupt.Token));
        Assert.Equal(2, Directory.GetFiles(Chains("cut")).Length);
        Assert.Equal(whole, Written("cut", 2));
    }

    /// <summary>The untreated course comes first: whatever arms with cells say does not reach it.</summary>
    [Fact]
    public void The_untreated_course_is_fitted_before_any_cell()
    {
        PreparedTrial[] changed = [.. prepared.Value.Select(one => one with { Evidence = new StudyEvidence(one.Trial, [.. one.Evidence.Rows.Select(row => row.IsUntreated ? row : row with { Value = row.Value + 20 })]) })];
        var (plain, other) = (Run(prepared.Value, 2, null), Run(changed, 2, null));
        Assert.Equal(plain.Course.Select(one => one.Untreated), other.Course.Select(one => one.Untreated));
        Assert.NotEqual(plain.Course.Select(one => one.All), other.Course.Select(one => one.All));
    }

    string[] Written(string name, int threads, Func<IChainStore, IChainStore>? store = null, CancellationToken interrupt = default)
    {
        var place = new PosteriorFolder(Path.Combine(folder, name));
        var chains = new ChainFolder(Chains(name), "key", prior.Names);
        var result = Run(prepared.Value, threads, store?.Invoke(chains) ?? chains, interrupt);
        CalibrationFiles.Write(place, result, prior, 32, new RunRecord { Arguments = [], Started = default, Ended = default, Threads = threads, Solver = new Dictionary<string, string>() });
        return [.. ((string[])["members.csv", "calibration.json", "summary.json"]).Select(file => File.ReadAllText(Path.Combine(place.Path, file)))];
    }

    string Chains(string name) => Path.Combine(folder, name, "work");

    static CalibrationResult Run(IReadOnlyList<PreparedTrial> trials, int threads, IChainStore? store, CancellationToken interrupt = default) =>
        Calibrator.Run(trials, (prior, FabricatedCohorts.Truth.Prior(biasDoubled: true)), full with { Threads = threads }, refit with { Threads = threads }, store, null, interrupt);

    /// <summary>Interrupts a run, as Ctrl-C does, when so many chains are kept.</summary>
    sealed class Cut(IChainStore chains, int after, CancellationTokenSource interrupt) : IChainStore
    {
        int kept;

        public IReadOnlyList<double[]>? Find(int chain) => chains.Find(chain);

        public void Keep(int chain, IReadOnlyList<double[]> scores)
        {
            chains.Keep(chain, scores);
            if (++kept == after)
                interrupt.Cancel();
        }
    }
}
