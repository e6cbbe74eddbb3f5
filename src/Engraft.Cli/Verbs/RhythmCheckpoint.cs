using System.Diagnostics;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Results;

namespace Engraft.Cli.Verbs;

/// <summary>Keeps a running heart in a file and goes on from one. The file appears whole or not at all, and an interruption is the last moment at which it is written.</summary>
sealed class RhythmCheckpoint(string? path, string? from)
{
    static readonly TimeSpan often = TimeSpan.FromMinutes(1);

    readonly Stopwatch clock = Stopwatch.StartNew();
    RhythmRun? running;

    public bool Asked => path is not null || from is not null;

    /// <summary>What is there already is somebody's: an earlier checkpoint is gone on from, never written over.</summary>
    /// <exception cref="FormatException">The file is there and is not the one that is gone on from.</exception>
    public void Check()
    {
        if (path?.Length == 0 || from?.Length == 0)
            throw new FormatException("--checkpoint and --resume need the name of a file.");
        if (path is not null && File.Exists(path) && (from is null || Path.GetFullPath(path) != Path.GetFullPath(from)))
            throw new FormatException($"--checkpoint '{path}': the file is there already; expected a new name, or --resume {path} to go on from it.");
    }

    /// <summary>Runs a heart, from where a file says.</summary>
    /// <exception cref="InvalidDataException">The file is of another heart or broken.</exception>
    public RhythmFindings Run(RhythmRun run)
    {
        if (from is not null)
            Restore(run);
        running = run;
        if (path is not null)
            Save(); // what cannot be written is known before anything is lost
        try
        {
            return run.Run();
        }
        catch (OperationCanceledException) when (path is not null)
        {
            Save();
            Terminal.Complain(FormattableString.Invariant($"interrupted at {run.Time:F1} ms of simulated time; go on with --resume {path}"));
            throw;
        }
        finally
        {
            running = null;
        }
    }

    /// <summary>A progress that also saves from time to time.</summary>
    public IProgress<RhythmProgress> Between(IProgress<RhythmProgress> shown) => path is null ? shown : new Saving(this, shown);

    /// <summary>After the results are written nobody needs the file any more.</summary>
    public void Remove()
    {
        if (path is not null)
            File.Delete(path);
    }

    void Save()
    {
        if (running is { } run)
            SummedFile.Write(path!, run.Save);
        clock.Restart();
    }

    void Restore(RhythmRun run)
    {
        try
        {
            using var stream = SummedFile.OpenRead(from!);
            run.Restore(stream);
        }
        catch (InvalidDataException wrong)
        {
            throw new FormatException($"--resume '{from}': {wrong.Message} Expected a file that --checkpoint wrote with the same rhythm file, seed and program.", wrong);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or FormatException or OverflowException)
        {
            throw new FormatException($"--resume '{from}': the file cannot be read ({problem.GetType().Name}); expected a file that --checkpoint wrote.", problem);
        }
    }

    sealed class Saving(RhythmCheckpoint owner, IProgress<RhythmProgress> shown) : IProgress<RhythmProgress>
    {
        public void Report(RhythmProgress value)
        {
            shown.Report(value);
            if (owner.clock.Elapsed > often)
                owner.Save();
        }
    }
}
