using System.Collections.Concurrent;
using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>Runs a scenario: every draw in every arm, the coalitions of the attribution, the step check; then sums up.</summary>
/// <remarks>Jobs are batches of draws; each writes to its own place and is summed in draw order, so threads and lanes change no byte.</remarks>
public static class Study
{
    /// <summary>Draws on which the attribution and the step check run.</summary>
    public const int AttributionDraws = 8;

    /// <summary>Largest change of a volume from beat to beat that counts as settled, mL: the heart changes slowly, and the next beat goes on from here.</summary>
    public const double BeatTolerance = 0.05;

    /// <summary>Coalitions of one job: small enough to keep all processors busy to the end.</summary>
    const int CoalitionsPerJob = 8;

    /// <summary>Batches of hearts that settle together at most: with sixteen, lanes stand empty for a tenth of the time at the end of a day.</summary>
    const int WardSize = 16;

    /// <summary>Batches that settle together at least where there are enough for all threads: fewer leave lanes empty for long.</summary>
    const int LeastWard = 4;

    /// <summary>A ward takes at most this part of what each thread has left.</summary>
    const int WardsAThread = 2;

    /// <summary>Draws that vary parameters alone, to tell the two kinds of spread apart: a quarter of the draws, at least 40.</summary>
    public static int ParameterDraws(int draws) => Math.Min(draws, Math.Max(40, draws / 4));

    /// <summary>Runs a study.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    /// <exception cref="StudyFailedException">No draw gave finite numbers.</exception>
    public static StudyResult Run(Scenario scenario, Model model, StudyOptions options, IProgress<StudyProgress>? progress = null, CancellationToken interrupt = default)
    {
        var (design, findings) = Simulate(scenario, model, options, progress, interrupt);
        return new StudySummary(scenario, model, design, findings.OfSoundDraws(Attributed(options, design))).Result();
    }

    /// <summary>Runs the arms of a scenario as alternatives and compares them, outcome by outcome.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    /// <exception cref="StudyFailedException">No draw gave finite numbers.</exception>
    public static IReadOnlyList<Comparison> Compare(Scenario scenario, Model model, StudyOptions options, IProgress<StudyProgress>? progress = null, CancellationToken interrupt = default)
    {
        var (design, findings) = Simulate(scenario, model, options with { Attribute = false }, progress, interrupt);
        return StudyComparison.All(design, findings.OfSoundDraws(false));
    }

    /// <summary>Follows the draws through all arms and nothing else: no centre, step check, attribution or summary.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static StudyFindings Follow(Scenario scenario, Model model, StudyOptions options, CancellationToken interrupt = default) =>
        Simulate(scenario, model, options with { DrawsOnly = true }, null, interrupt).Findings;

    /// <summary>Follows a cohort through all arms: draw firstDraw + i has patient i in place of the scenario's, with parameters, product and scatter of its own.</summary>
    /// <remarks>Memory grows with the patients given: follow thousands in blocks (<see cref="CohortBlocks"/>). Bytes do not depend on the blocks.</remarks>
    /// <param name="firstDraw">A multiple of eight (<see cref="WaitingDraw.GroupSize"/>).</param>
    /// <exception cref="ArgumentException">No patient, or the first draw does not begin a group.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static StudyFindings FollowCohort(Scenario scenario, Model model, IReadOnlyList<Patient> patients, uint firstDraw, StudyOptions options, CancellationToken interrupt = default)
    {
        if (patients.Count == 0)
            throw new ArgumentException("A cohort needs at least one patient.", nameof(patients));
        var cohort = new Cohort(scenario with { Draws = patients.Count }, patients, firstDraw);
        return Simulate(cohort, model, options with { DrawsOnly = true }, null, interrupt).Findings;
    }

    static bool Attributed(StudyOptions options, StudyDesign design) => options.Attribute && Enumerable.Range(0, design.Plans.Count).Any(design.Treats);

    static (StudyDesign Design, StudyFindings Findings) Simulate(Scenario scenario, Model model, StudyOptions options, IProgress<StudyProgress>? progress, CancellationToken interrupt) =>
        Simulate(new Cohort(scenario, null, 0), model, options, progress, interrupt);

    static (StudyDesign Design, StudyFindings Findings) Simulate(Cohort cohort, Model model, StudyOptions options, IProgress<StudyProgress>? progress, CancellationToken interrupt)
    {
        var design = new StudyDesign(cohort.Scenario, options, cohort.FirstDraw);
        var findings = new StudyFindings(design);
        switch (options.Lanes != 0 ? options.Lanes : Registers.Bits == 512 ? 8 : 4)
        {
            case 8: Run<Lanes8>(cohort, model, options, design, findings, progress, interrupt); break;
            case 4: Run<Lanes4>(cohort, model, options, design, findings, progress, interrupt); break;
            case 1: Run<One>(cohort, model, options, design, findings, progress, interrupt); break;
            default: throw new ArgumentOutOfRangeException(nameof(options), options.Lanes, "Lanes are 8, 4 or 1.");
        }
        return (design, findings);
    }

    static void Run<T>(Cohort cohort, Model model, StudyOptions options, StudyDesign design, StudyFindings findings, IProgress<StudyProgress>? progress, CancellationToken interrupt)
        where T : struct, ILanes<T>
    {
        var baselines = new List<SharedBaseline<T>>();
        var jobs = Jobs<T>(cohort, model, options, design, findings, baselines);
        options.Fit?.Run(baselines, options, interrupt);
        var done = 0.0;
        var total = jobs.Sum(job => job.PatientYears);
        var gate = new Lock();
        var threads = options.Parallelism;
        progress?.Report(new("simulating", 0, total));
        Parallel.ForEach(Partitioner.Create(Wards(jobs, threads), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = interrupt },
            () => new Workbench<T>(), (ward, _, bench) =>
            {
                new Ward<T>([.. ward.SelectMany(job => job.Admit(bench))], bench, ward[0].Refinement).Live(interrupt);
                foreach (var job in ward)
                    job.Discharge(bench);
                lock (gate)
                    progress?.Report(new("simulating", done += ward.Sum(job => job.PatientYears), total));
                return bench;
            }, _ => { });
    }

    /// <summary>Neighbouring jobs of one refinement that live together: each ward takes its share of the hearts still left, so the last are small and all threads end together.</summary>
    static IEnumerable<StudyJob<T>[]> Wards<T>(List<StudyJob<T>> jobs, int threads) where T : struct, ILanes<T>
    {
        var left = jobs.Sum(job => job.Hearts);
        for (var next = 0; next < jobs.Count;)
        {
            var (first, hearts, largest) = (next, 0, Math.Clamp(left / (WardsAThread * threads), Math.Min(LeastWard, left / threads), WardSize));
            while (next < jobs.Count && (next == first || (hearts + jobs[next].Hearts <= largest && jobs[next].Refinement == jobs[first].Refinement)))
                hearts += jobs[next++].Hearts;
            left -= hearts;
            yield return [.. jobs.Skip(first).Take(next - first)];
        }
    }

    static List<StudyJob<T>> Jobs<T>(Cohort cohort, Model model, StudyOptions options, StudyDesign design, StudyFindings findings, List<SharedBaseline<T>> baselines)
        where T : struct, ILanes<T>
    {
        var scenario = cohort.Scenario;
        var jobs = new List<StudyJob<T>>();
        void Add(Course[][] into, int count, Func<int, int, IReadOnlyList<Draw>> sample, IReadOnlyList<Switches> coalitions, int refinement)
        {
            for (var first = 0; first < count; first += T.Width)
            {
                var (from, size) = (first, Math.Min(T.Width, count - first));
                var shared = new SharedBaseline<T>(model, () => sample(from, size), refinement);
                baselines.Add(shared);
                for (var coalition = 0; coalition < coalitions.Count; coalition += CoalitionsPerJob)
                    jobs.Add(new StudyJob<T>(model, design, design.Of(from), findings, into, from, size, shared, [.. coalitions.Skip(coalition).Take(CoalitionsPerJob)], refinement, coalition));
            }
        }
        IReadOnlyList<Draw> Own(int from, int size, bool varyPatient = true) => Draw.Sample<T>([.. Enumerable.Repeat(scenario, size)], model, (uint)from, varyPatient);
        Add(findings.Courses, scenario.Draws, (from, size) => cohort.Sample<T>(model, from, size), [Switches.Everything], options.Refinement);
        if (options.DrawsOnly)
            return jobs;
        Add(findings.Centre, 1, (_, _) => [Draw.Centre(scenario, model)], [Switches.Everything], 1);
        Add(findings.ParameterCourses, findings.ParameterCourses.Length, (from, size) => Own(from, size, false), [Switches.Everything], options.Refinement);
        Add(findings.Refined, findings.Refined.Length, (from, size) => Own(from, size), [Switches.Everything], 2 * options.Refinement);
        if (Attributed(options, design))
            Add(findings.Coalitions, findings.Coalitions.Length, (from, size) => Own(from, size),
                [.. Enumerable.Range(0, 1 + (int)Switches.All).Select(mask => (Switches)mask)], options.Refinement);
        return jobs;
    }
}
