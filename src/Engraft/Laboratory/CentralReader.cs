using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Reads from the central draw what is shown of one heart: fit, loops, segments, secretion, graft.</summary>
sealed class CentralReader<T>(Baseline<T> baseline, Heart<T> heart, ArmPlan plan, int arm, CentreNotes notes, Workbench<T> bench) where T : struct, ILanes<T>
{
    readonly double[] vegf = new double[3], hgf = new double[3];
    readonly List<PressureVolumeLoop> loops = [];

    public void Read(int visit, double day, bool last)
    {
        if (visit == 0 && arm == 0)
            (notes.Residuals, notes.Fitted) = (FitReading.Residuals(baseline), FitReading.Parameters(baseline));
        if (visit == 0 || last)
            loops.Add(Loop(day));
        if (plan.Treats)
            ReadGraft(day);
        if (!last)
            return;
        notes.Loops[arm] = loops;
        notes.Segments[arm] = Segments();
        if (plan.Treats)
            notes.Demands[arm] = [Demand("VEGF", vegf, heart.Rows.ProductParameters.VegfHighest[0], "vegfHighest"), Demand("HGF", hgf, heart.Rows.ProductParameters.HgfHighest[0], "hgfHighest")];
    }

    PressureVolumeLoop Loop(double day)
    {
        T[] volume = new T[Beat<T>.StandardSteps], pressure = new T[Beat<T>.StandardSteps];
        bench.Beats.Record(heart.Rows.CirculationParameters, heart.Rows.HeartVessels, new(heart.Rows.Segments), heart.Rows.Loop, volume, pressure);
        const int Thin = 5;
        return new(day, [.. volume.Where((_, i) => i % Thin == 0).Select(v => v[0])], [.. pressure.Where((_, i) => i % Thin == 0).Select(p => p[0])]);
    }

    List<SegmentResult> Segments()
    {
        var p = heart.Rows.TissueParameters;
        var results = new List<SegmentResult>();
        for (var s = 0; s < AhaSegments.Count; s++)
        {
            var (scar, graft) = (0.0, 0.0);
            for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
            {
                var share = heart.Rows.ZoneOfSegment[zone * AhaSegments.Count + s][0];
                scar += share * Imaging.ScarMass(p, heart.Rows.Zone(zone))[0];
                graft += plan.Treats ? share * GraftContraction.Share(heart.Rows.ProductParameters, heart.Rows.Around, heart.Rows.Graft, zone)[0] : 0;
            }
            results.Add(new(s + 1, scar, graft, new SegmentProperties<T>(heart.Rows.Segments).Contractility[s][0], heart.Rows.Beat.Thickening[s][0]));
        }
        return results;
    }

    /// <summary>Highest secretion of a cell in a zone: what the factor brought into the zone needs of each of its cells.</summary>
    void ReadGraft(double day)
    {
        var rows = heart.Rows;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
        {
            var cells = Paracrine.CellsPerGram(rows.ProductParameters, rows.ParacrineParameters, rows.Around, rows.Graft, zone);
            if (cells[0] < 1 || rows.ZoneShare[zone][0] < 1e-3)
                continue;
            vegf[zone] = Math.Max(vegf[zone], rows.Outside(zone).GraftVegf[0] / cells[0]);
            hgf[zone] = Math.Max(hgf[zone], rows.Outside(zone).GraftHgf[0] / cells[0]);
        }
        var graft = rows.Graft;
        if (day <= plan.Doses[0] + 1)
            notes.Graft[arm].Retention = (CellBalance.Heart(graft) / T.Max(graft.Injected, T.Of(1)))[0];
        notes.Graft[arm] = (notes.Graft[arm].Retention, new ZoneReading<T>(rows, T.Of(1), true) { TumourChance = T.Zero, ProcedureDeath = T.Zero, ProcedureEvent = T.Zero }.GraftCoupling[0],
            graft.ContractileMaturity[0]);
    }

    SecretionDemand Demand(string factor, double[] used, double highest, string slot)
    {
        var required = used.Max();
        var measured = highest > 0 ? highest : 1e-12;
        return new(plan.Name, factor, required, highest, required == 0 ? 0 : required / measured, plan.Arm!.Product!.Numbers[slot].Source);
    }
}
