using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Tissue sets the properties of the 17 segments; the beat sets wall stress and perfusion pressure of the zones.</summary>
/// <remarks>A segment mixes its zones by their present mass: stress, stiffness and wall volume are means over the muscle that stands there.</remarks>
public static class SegmentLink
{
    /// <summary>Myocardial density, g/mL (Vinnakota and Bassingthwaighte 2004, doi:10.1152/ajpheart.00478.2003).</summary>
    public const double Density = 1.053;

    /// <summary>Writes contractility, stiffness and wall volume of each segment from zones and graft.</summary>
    /// <param name="treated">Whether the arm has a graft that may contract.</param>
    public static void ToSegments<T>(Rows<T> rows, bool treated) where T : struct, ILanes<T>
    {
        var p = rows.TissueParameters;
        var segments = new SegmentProperties<T>(rows.Segments);
        Span<T> mass = [default, default, default], force = [default, default, default], stiffness = [default, default, default];
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
        {
            var state = rows.Zone(zone);
            mass[zone] = Compaction.RelativeMass(p.Compaction, state);
            force[zone] = ZoneFunction.Contractility(p, rows.Outside(zone), state);
            stiffness[zone] = ZoneFunction.Stiffness(p, state);
            if (treated)
                force[zone] += GraftContraction.Contribution(rows.ProductParameters, rows.RouteParameters, rows.GraftParameters, rows.Around, rows.Graft, zone);
        }
        for (var s = 0; s < AhaSegments.Count; s++)
            Mix(segments, s, rows.ZoneOfSegment, mass, force, stiffness);
    }

    static void Mix<T>(SegmentProperties<T> segments, int s, ReadOnlySpan<T> share, ReadOnlySpan<T> mass, ReadOnlySpan<T> force, ReadOnlySpan<T> stiffness)
        where T : struct, ILanes<T>
    {
        var (whole, active, passive) = (T.Zero, T.Zero, T.Zero);
        for (var zone = 0; zone < mass.Length; zone++)
        {
            var here = share[zone * AhaSegments.Count + s] * mass[zone];
            whole += here;
            active += here * force[zone];
            passive += here * stiffness[zone];
        }
        segments.WallVolume[s] = whole;
        segments.Contractility[s] = T.Max(active / whole, T.Zero);
        segments.Stiffness[s] = passive / whole;
    }

    /// <summary>Writes wall stress (over the healthy reference) and perfusion pressure of each zone, and the graft's zone masses.</summary>
    /// <param name="referenceStress">End-diastolic fibre stress of healthy muscle, kPa.</param>
    public static void ToZones<T>(Rows<T> rows, T referenceStress) where T : struct, ILanes<T>
    {
        var p = rows.TissueParameters;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
        {
            var outside = rows.Outside(zone);
            outside.WallStress = T.Max(Stress(rows, zone), T.Zero) / referenceStress;
            outside.PerfusionPressure = T.Max(rows.Beat.CoronaryPressure, T.Of(1));
            rows.Around.Mass(zone) = rows.HeartVessels.LvWallVolume * T.Of(Density) * rows.ZoneShare[zone] * Compaction.RelativeMass(p.Compaction, rows.Zone(zone));
        }
    }

    /// <summary>End-diastolic fibre stress of a zone, kPa: mean over segments by the zone's mass in them; that of the whole wall where the zone is empty.</summary>
    public static T Stress<T>(Rows<T> rows, int zone) where T : struct, ILanes<T>
    {
        var (sum, weight) = (T.Zero, T.Zero);
        for (var s = 0; s < AhaSegments.Count; s++)
        {
            // A thousandth of the wall keeps the quotient finite where the zone is empty.
            var w = T.Of(AhaSegments.MassShare(s)) * (rows.ZoneOfSegment[zone * AhaSegments.Count + s] + T.Of(1e-3));
            sum += w * rows.Beat.EndDiastolicStress[s];
            weight += w;
        }
        return sum / weight;
    }
}
