using System.Diagnostics;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Files;
using Engraft.Files.CellFiles;
using Engraft.Files.Images;

namespace Engraft.Calibration.Mutations;

/// <summary>Reads mutated cell models and label images, each within bounds of time and allocation.</summary>
public sealed class MutationRun(ulong seed, IReadOnlyList<IReadOnlyList<FileSamples.Sample>> samples)
{
    /// <summary>A file of some kilobytes is read in milliseconds; a hundred times longer on a loaded machine is still no hang.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    /// <summary>Bytes a case may allocate in all: samples need one or two mebibytes, the graph of a cell included.</summary>
    public const long MostBytes = 64 << 20;

    static readonly Lazy<Catalogue> catalogue = new(Catalogue.Read);

    /// <param name="examples">Folder with example cells; label images are made here.</param>
    public MutationRun(ulong seed, string examples) : this(seed, FileSamples.Of(examples))
    {
    }

    /// <summary>Runs cases, the formats in turn.</summary>
    public IReadOnlyList<MutationTally> Run(int cases, uint first = 0, Action<uint>? progress = null)
    {
        _ = catalogue.Value; // read before the first case, so that it is not counted as the case's
        MutationTally[] tallies = [.. samples.Select(kind => new MutationTally(kind[0].Format))];
        for (var index = first; index < first + cases; index++)
        {
            var (name, bytes) = Case(index);
            Try(index, name, bytes, tallies[index % samples.Count]);
            progress?.Invoke(index);
        }
        return tallies;
    }

    /// <summary>The mutated file of a case.</summary>
    public (string Name, byte[] Bytes) Case(uint index)
    {
        var kind = samples[(int)(index % samples.Count)];
        var sample = kind[(int)(index / samples.Count % kind.Count)];
        var bytes = new FileMutation(seed, index).Of(sample.Bytes, sample.Format is "CellML" or "VTI" or "rhythm");
        return (sample.Name, sample.Name.EndsWith(".gz", StringComparison.Ordinal) && index % 3 == 0 ? ImageSamples.Gzip(new FileMutation(seed, index).Of(kind[0].Bytes, false)) : bytes);
    }

    static void Try(uint index, string name, byte[] bytes, MutationTally tally)
    {
        var (clock, read, fault, allocated) = (Stopwatch.StartNew(), false, (string?)null, 0L);
        // a thread of its own: a reader that hangs is left behind and reported
        var worker = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            (read, fault) = Outcome(name, bytes);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        })
        {
            IsBackground = true,
        };
        worker.Start();
        fault = worker.Join(MostTime) ? fault : $"no end after {MostTime.TotalSeconds} s";
        fault ??= allocated > MostBytes ? $"{allocated >> 20} MiB allocated" : null;
        tally.Add(index, read, fault, clock.Elapsed.TotalMilliseconds, allocated);
    }

    static (bool Read, string? Fault) Outcome(string name, byte[] bytes)
    {
        try
        {
            var (read, findings) = Path.GetExtension(name) switch { ".cellml" => Cell(bytes, name), ".yaml" => Rhythm(bytes, name), _ => Image(bytes, name) };
            var errors = findings.Where(finding => finding.Kind == FindingKind.Error).ToArray();
            if (read != (errors.Length == 0))
                return (read, read ? "read in spite of an error" : "refused without a message");
            return (read, errors.Any(error => error.Line < 1 || error.Expected is null || error.Message.Length > 1000) ? $"a message without place or expectation: {errors[0]}" : null);
        }
        catch (Exception failure)
        {
            return (false, failure.ToString().ReplaceLineEndings(" "));
        }
    }

    static (bool, IReadOnlyList<Finding>) Cell(byte[] bytes, string name)
    {
        var read = CellModelFile.Read(bytes, name);
        return (read.Cell is not null, read.Findings);
    }

    /// <summary>The reader of rhythm files takes a path: scans and scenarios are looked for beside it.</summary>
    static (bool, IReadOnlyList<Finding>) Rhythm(byte[] bytes, string name)
    {
        var folder = Directory.CreateTempSubdirectory("engraft-mutated-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            var findings = new List<Finding>();
            return (RhythmFile.Read(Path.Combine(folder, name), catalogue.Value, findings) is not null, findings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static (bool, IReadOnlyList<Finding>) Image(byte[] bytes, string name)
    {
        var read = LabelImageFile.Read(bytes, name, name.EndsWith(".npy", StringComparison.Ordinal) ? new VoxelSize(0.3, 0.4, 0.5) : null);
        return (read.Image is not null, read.Findings);
    }
}
