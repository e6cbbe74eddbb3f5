using Engraft.Circulation;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>How infarct, border and remote zone lie on the 17 AHA segments.</summary>
/// <remarks>
/// Segments and territories after Cerqueira et al. 2002 (doi:10.1161/hc0402.102975). A segment carries shares of zones; where in the segment they lie has no
/// mechanical meaning, because all patches of a wall bear one tension.
/// </remarks>
public sealed class SegmentMap
{
    public const int Segments = AhaSegments.Count;

    /// <summary>The border zone holds about 12 % of LV mass around a large infarct (10 to 15 %, design range).</summary>
    const double BorderShare = 0.12;

    static readonly CoronaryTerritory[] territories = BuildTerritories();

    /// <summary>Segments (index 0 is segment 1) in the order in which an infarct of a territory grows, core first.</summary>
    static readonly Dictionary<CoronaryTerritory, int[]> growth = new()
    {
        [CoronaryTerritory.LeftAnteriorDescending] = [13, 12, 16, 7, 6, 1, 0],
        [CoronaryTerritory.Right] = [9, 14, 3, 8, 2],
        [CoronaryTerritory.Circumflex] = [10, 11, 15, 4, 5],
    };

    SegmentMap(double[] infarct)
    {
        Infarct = infarct;
        Border = BorderOf(infarct);
        Remote = [.. infarct.Zip(Border, (i, b) => Math.Max(0, 1 - i - b))];
    }

    /// <summary>Share of each segment that is infarct, border, remote zone; they sum to 1.</summary>
    public double[] Infarct { get; }
    public double[] Border { get; }
    public double[] Remote { get; }

    /// <summary>Share of LV mass in each zone.</summary>
    public double InfarctMass => Mass(Infarct);
    public double BorderMass => Mass(Border);
    public double RemoteMass => Mass(Remote);

    /// <summary>The artery that feeds a segment (index 0 is segment 1).</summary>
    public static CoronaryTerritory TerritoryOf(int segment) => territories[segment];

    /// <summary>No infarct: the whole ventricle is remote zone.</summary>
    public static SegmentMap Uninjured() => new(new double[Segments]);

    /// <summary>An infarct of a given share of LV mass, grown from the core of its territory, at most 95 % transmural.</summary>
    public static SegmentMap Infarcted(CoronaryTerritory territory, double size)
    {
        var infarct = new double[Segments];
        var order = growth[territory].Concat(Enumerable.Range(0, Segments).Where(s => TerritoryOf(s) != territory)).ToArray();
        var left = size;
        // Core segments fill faster: the front passes over the segments in order, each taking its share of a widening ramp.
        for (var pass = 0; pass < 20 && left > 1e-12; pass++)
            foreach (var segment in order.Take(1 + pass))
            {
                var take = Math.Min(left, Math.Min(0.95 - infarct[segment], 0.2) * AhaSegments.MassShare(segment));
                infarct[segment] += take / AhaSegments.MassShare(segment);
                left -= take;
            }
        return new SegmentMap(infarct);
    }

    /// <summary>Transmurality per segment as imaging reports it.</summary>
    public static SegmentMap Imaged(double[] transmurality) => new([.. transmurality]);

    static double Mass(double[] shares)
    {
        var sum = 0.0;
        for (var s = 0; s < Segments; s++)
            sum += shares[s] * AhaSegments.MassShare(s);
        return sum;
    }

    /// <summary>The border lies where infarct and viable muscle meet: weight (infarct + 0.1 of the neighbours') times viable share.</summary>
    static double[] BorderOf(double[] infarct)
    {
        var mass = Mass(infarct);
        var target = Math.Min(BorderShare, 0.8 * mass);
        var weight = new double[Segments];
        var total = 0.0;
        for (var s = 0; s < Segments; s++)
        {
            var territory = 0.0;
            for (var other = 0; other < Segments; other++)
                if (TerritoryOf(other) == TerritoryOf(s))
                    territory += infarct[other] * AhaSegments.MassShare(other);
            weight[s] = (infarct[s] + 0.1 * Math.Min(1, territory * 3)) * (1 - infarct[s]);
            total += weight[s] * AhaSegments.MassShare(s);
        }
        for (var s = 0; s < Segments; s++)
            weight[s] = total > 0 ? Math.Min(1 - infarct[s], weight[s] * target / total) : 0;
        return weight;
    }

    static CoronaryTerritory[] BuildTerritories()
    {
        var map = new CoronaryTerritory[Segments];
        foreach (var segment in (int[])[1, 2, 7, 8, 13, 14, 17])
            map[segment - 1] = CoronaryTerritory.LeftAnteriorDescending;
        foreach (var segment in (int[])[3, 4, 9, 10, 15])
            map[segment - 1] = CoronaryTerritory.Right;
        foreach (var segment in (int[])[5, 6, 11, 12, 16])
            map[segment - 1] = CoronaryTerritory.Circumflex;
        return map;
    }
}
