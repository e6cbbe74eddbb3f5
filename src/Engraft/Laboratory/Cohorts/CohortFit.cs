using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Laboratory.Cohorts;

/// <summary>Fits the hearts of a cohort: the first candidates in full, later ones from the nearest of those.</summary>
/// <remarks>
/// The first are the same however many follow, so a small cohort is the beginning of a large one. A fit from a neighbour that comes not to rest, or misses a number so widely that the candidate would be left out, is done
/// again in full. Each case is fitted alone in its lane, so threads, lanes and the order of fits change no byte.
/// </remarks>
sealed class CohortFit(int librarySize)
{
    /// <summary>Batches whose hearts settle together after the fit.</summary>
    const int BatchesTogether = 16;

    readonly List<FitCase> full = [];
    FittedHearts? library;

    /// <summary>Candidates still to be fitted in full before others may follow; a block must not reach beyond them.</summary>
    public int Missing => Math.Max(0, librarySize - full.Count);

    /// <summary>Beats of eight, four or one lanes run from neighbours and in full, fits done again in full, for reports.</summary>
    public (long Near, long Full, int Again) Effort { get; private set; }

    /// <summary>Begins all batches, fits their hearts and gives these back to them.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public void Run<T>(IReadOnlyList<SharedBaseline<T>> batches, StudyOptions options, CancellationToken interrupt) where T : struct, ILanes<T>
    {
        var cases = new FitCase[batches.Count][];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = interrupt };
        Parallel.For(0, batches.Count, parallel, () => new Workbench<T>(), (i, _, bench) =>
        {
            cases[i] = batches[i].Begin(bench);
            return bench;
        }, _ => { });
        Fit<T>([.. cases.SelectMany(batch => batch)], parallel);
        Parallel.ForEach(Enumerable.Range(0, cases.Length).Chunk(BatchesTogether), parallel, () => new SharedLanes<T>(), (chunk, _, lanes) =>
        {
            UnsettledHearts<T>[] well = [.. chunk.Select(i => batches[i].Take(cases[i]))];
            lanes.Settle(well);
            for (var i = 0; i < chunk.Length; i++)
                batches[chunk[i]].Complete(well[i]);
            return lanes;
        }, _ => { });
    }

    void Fit<T>(FitCase[] cases, ParallelOptions parallel) where T : struct, ILanes<T>
    {
        if (Missing > 0)
        {
            InFull<T>(cases, parallel);
            full.AddRange(cases);
            return;
        }
        library ??= new(full);
        var pairs = cases.Select(patient => (Patient: patient, Neighbour: library.Nearest(patient))).ToArray();
        FromNeighbours<T>([.. pairs.Where(pair => pair.Neighbour is not null).Select(pair => (pair.Patient, pair.Neighbour!))], parallel);
        var again = cases.Where(patient => !patient.Converged || patient.LargestResidual > CohortStudy.LargestResidual).ToArray();
        Effort = Effort with { Again = Effort.Again + again.Length };
        InFull<T>(again, parallel);
    }

    void InFull<T>(FitCase[] cases, ParallelOptions parallel) where T : struct, ILanes<T>
    {
        var registers = cases.Chunk(T.Width).ToArray();
        Parallel.For(0, registers.Length, parallel, () => new PatientFit<T>(), (i, _, fit) =>
        {
            fit.Fit(registers[i]);
            return fit;
        }, fit => Count(0, fit.BeatsRun));
    }

    void FromNeighbours<T>((FitCase Patient, FitCase Neighbour)[] pairs, ParallelOptions parallel) where T : struct, ILanes<T>
    {
        var next = -1;
        (FitCase, FitCase)? Next() => Interlocked.Increment(ref next) is var place && place < pairs.Length ? pairs[place] : null;
        var threads = parallel.MaxDegreeOfParallelism;
        Parallel.For(0, threads, parallel, _ =>
        {
            var fit = new NeighbourFit<T>();
            fit.Fit(Next);
            Count(fit.BeatsRun, 0);
        });
    }

    void Count(long near, long inFull)
    {
        lock (full)
            Effort = Effort with { Near = Effort.Near + near, Full = Effort.Full + inFull };
    }
}
