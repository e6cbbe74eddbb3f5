using Engraft.Circulation;
using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>A batch of hearts in one arm, and the order of their day. Start here.</summary>
/// <remarks>Docs/decisions/0002-laboratory.md says why the parts meet in this order and how often a beat is solved.</remarks>
public sealed class Heart<T> where T : struct, ILanes<T>
{
    /// <summary>Below this a population is extinct: numbers near 1e-308 are slow and mean nothing.</summary>
    const double Extinction = 1e-30;

    /// <summary>The liver's answer ends near 500 mg/L (Pepys and Hirschfield 2003, doi:10.1172/JCI18921); a resting value already high does not multiply beyond it.</summary>
    const double LargestCrp = 500;

    readonly Baseline<T> baseline;
    readonly Workbench<T> bench;
    readonly ArmPlan plan;
    readonly T[] points;
    readonly Treatment<T> treatment;
    readonly Recovery<T> recovery;
    readonly DrugChange<T> drugs;
    readonly UnexplainedEffect<T> unexplained;
    readonly Acceleration<T> memory;
    T referenceStress, restingCrp;

    public Heart(Baseline<T> baseline, ArmPlan plan, int arm, Switches switches, Workbench<T> bench)
    {
        (this.baseline, this.bench, this.plan, memory) = (baseline, bench, plan, baseline.Memory.Copy());
        Rows = baseline.Rows.ForArm(plan.Treats ? Lane.PackRow<T, Draw>(baseline.Draws, draw => draw.Arms[arm].Product) : baseline.Rows.Product,
            plan.Performs ? Lane.PackRow<T, Draw>(baseline.Draws, draw => draw.Arms[arm].Route) : baseline.Rows.Route);
        points = [.. baseline.SetPoints];
        referenceStress = baseline.ReferenceStress;
        treatment = new Treatment<T>(baseline, Rows, plan, switches);
        recovery = new Recovery<T>(baseline);
        drugs = new DrugChange<T>(baseline, Rows, points, plan, bench);
        unexplained = new UnexplainedEffect<T>(baseline, plan, switches);
    }

    public Rows<T> Rows { get; }

    /// <summary>Factor of drugs started or stopped on heart rate at rest and at peak exercise.</summary>
    public T HeartRateByDrugs => drugs.HeartRate;

    /// <summary>C-reactive protein, mg/L.</summary>
    public T Crp { get; private set; }

    /// <summary>The beat under today's muscle, to be settled.</summary>
    public UnsettledHearts<T> Beat => new(baseline.Draws.Count, Rows.CirculationRow, Rows.Vessels, Rows.Segments, Rows.Loop, Rows.Summary, Study.BeatTolerance, memory);

    /// <summary>Lives through a timetable, day after day.</summary>
    /// <param name="record">Called on each beat day, after the beat.</param>
    public void Live(Timetable timetable, int refinement, Action<int, double> record)
    {
        for (var visit = 0; visit < timetable.Days.Count; visit++)
        {
            Rise(timetable.Days[visit]);
            bench.Lanes.Settle([Beat]);
            Feel();
            record(visit, timetable.Days[visit]);
            Remodel(timetable, visit, refinement);
        }
    }

    /// <summary>What the day brings before its beat: doses, drugs, today's muscle.</summary>
    internal void Rise(double day)
    {
        if (day == 0)
        {
            Crp = baseline.Pack(draw => draw.Patient.Crp);
            restingCrp = recovery.RestingCrp(Crp, SystemicInflammation.CrpGain(Rows.TissueParameters.SystemicInflammation, Interleukin6()));
        }
        treatment.Give(day);
        drugs.Act(day);
        SegmentLink.ToSegments(Rows, plan.Treats);
    }

    /// <summary>The beat's loads go back to the tissue.</summary>
    internal void Feel() => SegmentLink.ToZones(Rows, referenceStress);

    /// <summary>Tissue and graft, growth, fluid and set points across the gap between a beat and the next.</summary>
    internal void Remodel(Timetable timetable, int visit, int refinement)
    {
        if (visit + 1 == timetable.Days.Count)
            return;
        var (from, to) = (timetable.Days[visit], timetable.Days[visit + 1]);
        var days = T.Of(to - from);
        recovery.Advance(Rows, from, to);
        unexplained.Advance(Rows, from, to);
        Live(from - timetable.LastEvent(from), to - timetable.LastEvent(from), new StepTable(refinement));
        var segments = new SegmentProperties<T>(Rows.Segments);
        var setPoints = new SetPoints<T>(points);
        Growth.Advance(new(Rows.Set("growth", GrowthParameters<T>.Size)), Rows.HeartVessels, segments, Rows.Beat, setPoints, days, recovery.GrowthRate * drugs.Growth, baseline.Laboratory.LoadAdaptation);
        FluidBalance.Advance(Rows.CirculationParameters, Rows.HeartVessels, Rows.Beat, setPoints, days, T.Zero);
        Adapt(T.Of(1) - T.Exp(-days / baseline.Laboratory.SetPointTime));
        Inflame(days);
    }

    /// <summary>Muscle and fibroblasts move towards taking the present load for normal.</summary>
    void Adapt(T share)
    {
        var lasting = baseline.HealthyStress + baseline.Laboratory.LoadAdaptation * T.Max(SegmentLink.Stress(Rows, 2) - baseline.HealthyStress, T.Zero);
        referenceStress += share * (lasting - referenceStress);
    }

    /// <summary>Steps of the tissue between two times since the last event.</summary>
    void Live(double from, double to, StepTable table)
    {
        var tissue = new HeartTissue<T>(Rows.TissueRow, Rows.ZoneSurroundings, Rows.GraftRates, Rows.ParacrineParameters, plan.Treats);
        var integrator = new ExponentialMidpoint<T>(bench.Tissue, HeartTissue<T>.Size, HeartTissue<T>.Transfers.Length);
        while (from < to)
        {
            var (count, step, until) = table.Next(from, to);
            for (var i = 0; i < count; i++)
                integrator.Step(tissue, Rows.Tissue, T.Of(step));
            from = until;
        }
        for (var i = 0; i < HeartTissue<T>.GraftAt; i++)
            Rows.Tissue[i] = T.SelectLess(Rows.Tissue[i], T.Of(Extinction), T.Zero, Rows.Tissue[i]);
        if (plan.Treats)
            GraftExtinction.Settle(Rows.Graft);
    }

    void Inflame(T days)
    {
        var crp = SystemicInflammation.CReactiveProtein(Rows.TissueParameters.SystemicInflammation, Crp, Interleukin6(), restingCrp, days);
        Crp = T.Min(crp, T.Of(LargestCrp));
    }

    T Interleukin6()
    {
        var p = Rows.TissueParameters;
        var inflamed = T.Zero;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
            inflamed += Rows.ZoneShare[zone] * ZoneFunction.Inflammation(p, Rows.Outside(zone), Rows.Zone(zone));
        return SystemicInflammation.Interleukin6(p.SystemicInflammation, inflamed);
    }
}
