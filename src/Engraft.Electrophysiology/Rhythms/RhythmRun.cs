using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Follows one heart through its protocol; between any two steps it can be saved and gone on from, bit by bit.</summary>
public sealed class RhythmRun : IDisposable
{
    /// <summary>More voxels than these need more memory than a machine of its kind has.</summary>
    public const double MostVoxels = 2e8;

    /// <summary>Bytes of a tissue whose state is gone back to.</summary>
    const long MostKept = 2_000_000_000;

    /// <summary>The tissue itself, before the first premature stimulus, at the end of a candidate, and one being copied.</summary>
    const int Copies = 4;

    readonly RhythmPlan plan;
    readonly Tissue tissue;
    readonly FrontTable[]? fronts;
    readonly RhythmWatch watch;
    readonly IProgress<RhythmProgress>? progress;
    readonly CancellationToken interrupt;
    readonly Electrode[] electrodes;
    readonly List<PrematureTrial> trials = [];
    byte[]? baseline; // the tissue before the first premature stimulus
    byte[]? ended; // the tissue at the end of a trial that is followed anew without its stimulus
    int[]? before; // activations of each cell before the present one
    bool shown; // the regular part is over
    bool within; // a trial has begun, or its repetition without the stimulus
    double cellSteps, total;
    double? blocked;

    /// <exception cref="ArgumentException">The plan leaves no host tissue to be stimulated, or graft, scar or electrode lie outside of it.</exception>
    public RhythmRun(RhythmPlan plan, FrontTable[]? fronts, IProgress<RhythmProgress>? progress, CancellationToken interrupt)
    {
        (this.plan, this.fronts, this.progress, this.interrupt) = (plan, fronts, progress, interrupt);
        if (plan.Shape.Voxels(plan.Spacing) is > MostVoxels and var many)
            throw new ArgumentException(FormattableString.Invariant($"{plan.Name}: {many:G3} voxels, at most {MostVoxels:G3}; a coarser spacing or a smaller piece."));
        var map = TissueLayout.Of(plan);
        if (!map.Labels.Any(RhythmPlan.IsHost))
            throw new ArgumentException($"{plan.Name}: scar and graft leave no host muscle; make them smaller.");
        foreach (var (_, problem) in TissueLayout.Misplaced(plan))
            throw new ArgumentException($"{plan.Name}: {problem}; give a place within it.");
        if (plan.GraftSite is { Radius: > 0 } && !map.Labels.Contains(RhythmPlan.Graft))
            throw new ArgumentException($"{plan.Name}: the graft is smaller than a voxel; give it a larger radius, or a finer spacing.");
        var bytes = Tissue.Memory(map, plan.Regions, plan.Options);
        var searched = plan.Protocol.Kind == ProtocolKind.Premature;
        if (searched && bytes > MostKept)
            throw new ArgumentException(FormattableString.Invariant($"{plan.Name}: a search with premature stimuli keeps the tissue, which needs {bytes / 1e9:F1} GB, at most {MostKept / 1e9:F1} GB; a coarser spacing or a smaller piece."));
        Memory = bytes * (searched ? Copies : 1);
        tissue = Tissue.Build(map, plan.Regions, plan.Interfaces, plan.Options, fronts);
        watch = new(plan, tissue);
        electrodes = [.. plan.Protocol.Regular(plan.Protocol.Kind == ProtocolKind.Sinus
            ? StimulusSite.Endocardium(map, plan.Shape) : StimulusSite.Near(map, plan.Protocol.Site, plan.Protocol.SiteRadius))];
    }

    /// <summary>Voxels that conduct.</summary>
    public int Voxels => tissue.Active;

    /// <summary>Bytes of the tissue, and of the states that a search goes back to.</summary>
    public long Memory { get; }

    /// <summary>Steps of diffusion in a step of time.</summary>
    public int Substeps => tissue.Substeps;

    /// <summary>ms simulated of the present part.</summary>
    public double Time => tissue.Time;

    /// <exception cref="OperationCanceledException">Interrupted between two steps; <see cref="Save"/> then keeps what there is.</exception>
    public RhythmFindings Run()
    {
        var premature = plan.Protocol.Kind == ProtocolKind.Premature;
        var end = plan.Protocol.LastRegular + (premature ? plan.Protocol.Shortest : plan.Protocol.Duration);
        total = end + (premature ? Intervals().Count() * (plan.Protocol.Duration + plan.Protocol.Longest - plan.Protocol.Shortest) : 0);
        if (!shown)
            Regular(end, premature);
        if (premature)
            Search();
        return RhythmSummary.Of(plan, tissue, watch, trials.Count == 0 ? electrodes : [.. electrodes, Early(trials[0].Interval)], trials, fronts, cellSteps) with { Blocked = blocked };
    }

    Electrode Early(double interval) => new(plan.Protocol.LastRegular + interval, plan.Protocol.StimulusDuration, plan.Protocol.Current,
        StimulusSite.Near(tissue.Map, plan.Protocol.PrematureSite ?? plan.Protocol.Site, plan.Protocol.SiteRadius));

    public void Dispose() => tissue.Dispose();

    /// <param name="kept">Whether the state is gone back to.</param>
    void Regular(double end, bool kept)
    {
        Follow(end, electrodes, true);
        watch.Close();
        blocked = RhythmSummary.Blocked(tissue, electrodes);
        baseline = kept ? Bytes() : null;
        shown = true;
    }

    IEnumerable<double> Intervals()
    {
        for (var interval = plan.Protocol.Longest; interval >= plan.Protocol.Shortest - 1e-9; interval -= plan.Protocol.Interval)
            yield return interval;
    }

    /// <summary>From the longest interval down until one is not captured; each begins from the same state.</summary>
    void Search()
    {
        foreach (var interval in Intervals().Skip(trials.Count))
        {
            if (trials.Count > 0 && trials[^1].Answer == PrematureAnswer.NotCaptured)
                return;
            trials.Add(Premature(interval, Early(interval), trials.Count == 0));
        }
    }

    /// <summary>A premature stimulus. What looks like re-entry is followed a second time without it: a beat that comes anyway is none.</summary>
    PrematureTrial Premature(double interval, Electrode electrode, bool first)
    {
        if (ended is null)
        {
            if (!within)
            {
                tissue.Restore(new MemoryStream(baseline!));
                watch.Singularities.Begin();
                (within, before) = (true, null);
            }
            Follow(electrode.Start, electrodes, first);
            before ??= (int[])tissue.Times.Count.Clone();
            Follow(electrode.Start + plan.Protocol.Duration, [.. electrodes, electrode], first);
            if (first)
                watch.Close();
            within = false;
            var found = TrialVerdict.Of(tissue, interval, electrode, before, null, watch.Singularities.Longest);
            if (found.Answer < PrematureAnswer.Reentry)
                return found;
            ended = Bytes();
        }
        if (!within)
            tissue.Restore(new MemoryStream(baseline!));
        within = true;
        Follow(electrode.Start + plan.Protocol.Duration, electrodes, null);
        int[] without = [.. tissue.Times.Count.Zip(before!, (now, then) => now - then)];
        tissue.Restore(new MemoryStream(ended));
        (ended, within) = (null, false);
        return TrialVerdict.Of(tissue, interval, electrode, before!, without, watch.Singularities.Longest);
    }

    /// <param name="filmed">Whether it is in the film, the ECG and the list of beats; null where nobody looks.</param>
    void Follow(double until, Electrode[] stimuli, bool? filmed)
    {
        while (tissue.Time < until - 0.5 * plan.Options.Step)
        {
            interrupt.ThrowIfCancellationRequested();
            tissue.Advance(stimuli);
            cellSteps += tissue.Active;
            if (filmed is { } inFilm)
                watch.Look(inFilm);
            if (tissue.Steps % 64 == 0)
                progress?.Report(new(plan.Name, Math.Min(total, cellSteps / tissue.Active * plan.Options.Step), total, cellSteps));
        }
    }

    byte[] Bytes()
    {
        using var state = new MemoryStream();
        tissue.Save(state);
        return state.ToArray();
    }

    /// <summary>Everything that the rest of the run depends on.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(PlanMark.Of(plan, tissue.Map));
        writer.Write(cellSteps);
        writer.Write(blocked ?? double.NaN);
        writer.Write(shown);
        writer.Write(within);
        Write(writer, baseline);
        Write(writer, ended);
        Write(writer, before is null ? null : [.. before.SelectMany(BitConverter.GetBytes)]);
        writer.Write(trials.Count);
        foreach (var trial in trials)
        {
            writer.Write((int)trial.Answer);
            foreach (var number in (double[])[trial.Interval, trial.Activated, trial.Again, trial.Last, trial.Turning])
                writer.Write(number);
        }
        watch.Save(writer);
        writer.Flush();
        tissue.Save(stream);
    }

    /// <summary>Goes on from <see cref="Save"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another plan, or end early.</exception>
    public void Restore(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() != PlanMark.Of(plan, tissue.Map))
                throw new InvalidDataException("the checkpoint belongs to another rhythm file or to other options.");
            cellSteps = reader.ReadDouble();
            blocked = reader.ReadDouble() is var share && double.IsNaN(share) ? null : share;
            shown = reader.ReadBoolean();
            within = reader.ReadBoolean();
            baseline = Read(reader);
            ended = Read(reader);
            before = Read(reader) is { } bytes ? [.. bytes.Chunk(sizeof(int)).Select(four => BitConverter.ToInt32(four))] : null;
            trials.Clear();
            for (var left = reader.ReadInt32(); left > 0; left--)
                trials.Add(Trial(reader));
            watch.Restore(reader);
        }
        catch (EndOfStreamException end)
        {
            throw new InvalidDataException("the checkpoint ends early.", end);
        }
        tissue.Restore(stream);
    }

    static PrematureTrial Trial(BinaryReader reader)
    {
        var answer = (PrematureAnswer)reader.ReadInt32();
        double interval = reader.ReadDouble(), activated = reader.ReadDouble(), again = reader.ReadDouble(), last = reader.ReadDouble(), turning = reader.ReadDouble();
        return new(interval, answer, activated, again, last, turning);
    }

    static void Write(BinaryWriter writer, byte[]? bytes)
    {
        writer.Write(bytes?.Length ?? -1);
        writer.Write(bytes ?? []);
    }

    static byte[]? Read(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        if (length < 0)
            return null;
        var bytes = new byte[length];
        reader.BaseStream.ReadExactly(bytes);
        return bytes;
    }
}
