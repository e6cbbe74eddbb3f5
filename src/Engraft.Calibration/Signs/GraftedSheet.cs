using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Numbers;
using SimulatedTissue = Engraft.Electrophysiology.Tissues.Tissue;

namespace Engraft.Calibration.Signs;

/// <summary>A sheet with a graft, followed without film, ECG and singularities; the graft's cells may be of several kinds.</summary>
sealed class GraftedSheet(FrontTables tables)
{
    /// <summary>A host beat so soon after an electrode's stimulus is that stimulus's, ms.</summary>
    const double Stimulated = 250;

    /// <summary>Beats of the host's farthest cell and of the graft's middle, ms.</summary>
    public readonly record struct Beats(IReadOnlyList<double> Host, IReadOnlyList<double> Graft, int Unstimulated)
    {
        /// <summary>1/min from a time on; 0 with fewer than two beats.</summary>
        public static double Rate(IReadOnlyList<double> beats, double from)
        {
            const double minute = 60_000; // ms
            var settled = beats.Where(time => time >= from).ToArray();
            return settled.Length < 2 ? 0 : minute * (settled.Length - 1) / (settled[^1] - settled[0]);
        }

        /// <summary>Shortest and longest interval from a time on, ms; 0 with fewer than two beats.</summary>
        public static (double Shortest, double Longest) Intervals(IReadOnlyList<double> beats, double from)
        {
            var settled = beats.Where(time => time >= from).ToArray();
            var intervals = settled.Zip(settled.Skip(1), (one, next) => next - one).DefaultIfEmpty(0).ToArray();
            return (intervals.Min(), intervals.Max());
        }
    }

    /// <param name="kinds">Conditions of the graft's kinds of cells; each voxel is one of them by chance. Null for those of the plan.</param>
    /// <param name="places">Seed by which the kinds are scattered.</param>
    public Beats Follow(RhythmPlan plan, double until, IReadOnlyList<double[]>? kinds = null, ulong places = 1)
    {
        var map = TissueLayout.Of(plan);
        TissueRegion[] regions = [plan.HostTissue, plan.BorderTissue, .. (kinds ?? [plan.GraftTissue.Conditions]).Select(row => plan.GraftTissue with { Conditions = row })];
        var middle = Where(map, label => label == RhythmPlan.Graft).MinBy(voxel => Square(map.Grid.Centre(voxel), plan.GraftCentre));
        var far = Where(map, label => label == RhythmPlan.Host).MaxBy(voxel => Square(map.Grid.Centre(voxel), plan.GraftCentre));
        Scatter(map, places, regions.Length - 2);
        var interfaces = from muscle in (byte[])[RhythmPlan.Host, RhythmPlan.Border]
                         from graft in Enumerable.Range(RhythmPlan.Graft, regions.Length - 2)
                         select new TissueInterface(muscle, graft, plan.GraftSite!.Interface);
        using var tissue = SimulatedTissue.Build(map, regions, [.. interfaces], plan.Options, Fronts(plan, regions.Length - 2));
        Electrode[] electrodes = [.. plan.Protocol.Regular(StimulusSite.Near(map, plan.Protocol.Site, plan.Protocol.SiteRadius))];
        Probe host = new(tissue, far), graftProbe = new(tissue, middle);
        while (tissue.Time < until)
        {
            tissue.Advance(electrodes);
            host.Look();
            graftProbe.Look();
        }
        return new([.. host.Times], [.. graftProbe.Times], host.Times.Count(time => !electrodes.Any(one => time >= one.Start && time < one.Start + Stimulated)));
    }

    /// <summary>Graft cells differ from case to case; their waves are left as the grid makes them.</summary>
    FrontTable[]? Fronts(RhythmPlan plan, int kinds) => tables.Of([plan.HostTissue, plan.BorderTissue], plan.Options) is { } muscle
        ? [.. muscle, .. Enumerable.Repeat(FrontTable.Of(1), kinds)] : null;

    static void Scatter(TissueMap map, ulong seed, int kinds)
    {
        foreach (var voxel in Where(map, label => label == RhythmPlan.Graft))
            map.Labels[voxel] = (byte)(RhythmPlan.Graft + (int)(new Philox(seed, (uint)voxel, Purpose.Microstructure).Uniform(4) * kinds));
    }

    static IEnumerable<int> Where(TissueMap map, Func<byte, bool> label) => Enumerable.Range(0, map.Labels.Length).Where(voxel => label(map.Labels[voxel]));

    static double Square((double X, double Y, double Z) a, (double X, double Y, double Z) b) => (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y);
}
