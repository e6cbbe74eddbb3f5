using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Numbers of the whole ventricle that come from its three zones and the graft between them.</summary>
readonly struct ZoneReading<T> where T : struct, ILanes<T>
{
    /// <param name="scarVolume">LV wall mass on the first day, g: scar does not grow with the muscle around it.</param>
    public ZoneReading(Rows<T> rows, T scarVolume, bool treated)
    {
        var p = rows.TissueParameters;
        var (mass, outside, greatest, resting) = (T.Zero, T.Zero, T.Zero, T.Zero);
        var (scar, collagen, capillaries, hurt, inflamed) = (T.Zero, T.Zero, T.Zero, T.Zero, T.Zero);
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
        {
            var share = rows.ZoneShare[zone];
            var tissue = rows.Zone(zone);
            var present = share * Compaction.RelativeMass(p.Compaction, tissue);
            mass += present;
            outside += present * Imaging.ExtracellularFraction(p, tissue);
            scar += share * Imaging.ScarMass(p, tissue);
            collagen += share * Imaging.CollagenMass(tissue);
            capillaries += share * tissue.Capillaries;
            greatest += share * Perfusion.GreatestFlow(p.Perfusion, rows.Outside(zone), tissue);
            resting += share * Perfusion.RestingFlow(p.Perfusion, rows.Outside(zone), tissue);
            var weight = zone < 2 ? share : share * T.Of(1e-3);
            hurt += weight;
            inflamed += weight * ZoneFunction.Inflammation(p, rows.Outside(zone), tissue);
        }
        Extracellular = outside / mass;
        ScarMass = scar * scarVolume;
        CollagenMass = collagen * scarVolume;
        Capillaries = capillaries;
        FlowReserve = greatest / T.Max(resting, T.Of(1e-6));
        Inflammation = inflamed / T.Max(hurt, T.Of(1e-9));
        WallStress = Stress(rows);
        BorderCollagen = Imaging.CollagenFraction(p, rows.Zone(1));
        PacingRate = T.Unity;
        if (!treated)
            return;
        Pacing = Automaticity.Pacing(rows.ProductParameters, rows.Pacing, rows.Around);
        PacingRate = Automaticity.Rate(rows.Pacing, rows.Around) / rows.Pacing.PeakRate;
        (GraftMass, GraftCoupling, ArrhythmiaIndex, Reentry, Rejected) = Graft(rows);
    }

    public T Extracellular { get; }

    /// <summary>g.</summary>
    public T ScarMass { get; }

    /// <summary>g.</summary>
    public T CollagenMass { get; }
    public T Capillaries { get; }
    public T FlowReserve { get; }

    /// <summary>Of infarct and border; of the whole wall where there is no infarct.</summary>
    public T Inflammation { get; }

    /// <summary>kPa.</summary>
    public T WallStress { get; }

    /// <summary>g.</summary>
    public T GraftMass { get; }
    public T GraftCoupling { get; }
    public T ArrhythmiaIndex { get; }
    public T Reentry { get; }

    /// <summary>Part of the graft's self-pacing that its form and editing leave.</summary>
    public T Pacing { get; }

    /// <summary>Rate of its rhythm over that without drugs.</summary>
    public T PacingRate { get; }

    /// <summary>Share of the border zone's volume.</summary>
    public T BorderCollagen { get; }
    public T Rejected { get; }
    public required T TumourChance { get; init; }
    public required T ProcedureDeath { get; init; }
    public required T ProcedureEvent { get; init; }

    static T Stress(Rows<T> rows)
    {
        var sum = T.Zero;
        for (var s = 0; s < AhaSegments.Count; s++)
            sum += T.Of(AhaSegments.MassShare(s)) * rows.Beat.EndDiastolicStress[s];
        return sum;
    }

    static (T Mass, T Coupling, T Index, T Reentry, T Rejected) Graft(Rows<T> rows)
    {
        var graft = rows.Graft;
        var around = rows.Around;
        var (mass, coupled, reentry) = (T.Zero, T.Zero, T.Zero);
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
        {
            var here = GraftContraction.Mass(rows.ProductParameters, graft, zone);
            mass += here;
            coupled += here * GraftContraction.Coupling(rows.ProductParameters, rows.RouteParameters, rows.GraftParameters, graft, zone);
            reentry += rows.ZoneShare[zone] * Automaticity.Reentry(rows.ProductParameters, rows.RouteParameters, rows.GraftParameters, rows.Pacing, around, graft, zone);
        }
        var index = Automaticity.Burden(rows.ProductParameters, rows.RouteParameters, rows.GraftParameters, rows.Pacing, around, graft);
        return (mass, coupled / T.Max(mass, T.Of(1e-9)), index, reentry, Rejection.RejectedShare(graft));
    }
}
