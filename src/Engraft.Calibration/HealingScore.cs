using Engraft.Numbers;

namespace Engraft.Calibration;

/// <summary>How far tissue parameters are from the measured courses, several vectors side by side.</summary>
public sealed class HealingScore
{
    /// <summary>Days on which the human course is read: neutrophils early, infarct mass on imaging at 6, 120 and 425 days, lasting scar to ten years.</summary>
    static readonly double[] humanDays = [2.5, 6, 14, 42, 60, 120, 365, 425, 1095, 3650];

    /// <summary>Infarct mass of 17 and 15 g over 25 g (doi:10.1186/1532-429X-14-62).</summary>
    static readonly double[] massRatios = [0.68, 0.60];

    /// <summary>Mass of the border over that of the infarct in the imaging run.</summary>
    const double BorderShare = 0.6;

    readonly IReadOnlyList<HealingSeries> series;
    readonly (double Day, double Share)[] scar;

    public HealingScore(string published)
    {
        series = HealingSeries.Read(Path.Combine(published, "healing-calibration.csv"));
        scar = [.. HealingSeries.Rows(Path.Combine(published, "rat-scar-area.csv")).Select(row => (HealingSeries.Number(row[0]), HealingSeries.Number(row[1]) / 100))];
    }

    public IReadOnlyList<HealingSeries> Series => series;

    /// <summary>The parts of the score for each lane.</summary>
    public HealingFit[] Of<T>(T[] parameters) where T : struct, ILanes<T>
    {
        var fits = new HealingFit[T.Width];
        for (var lane = 0; lane < fits.Length; lane++)
            fits[lane] = new HealingFit { SeriesErrors = new double[series.Count], Scar = new double[scar.Length] };
        Rodent(parameters, fits);
        Human(parameters, fits);
        Stressed(parameters, fits);
        return fits;
    }

    /// <summary>Remote muscle for three years at twice the healthy wall stress.</summary>
    static void Stressed<T>(T[] parameters, HealingFit[] fits) where T : struct, ILanes<T>
    {
        var run = new HealingRun<T>(parameters, human: true, reperfused: 1, healthy: true);
        run.Surroundings.WallStress = T.Of(2);
        run.AdvanceTo(365);
        var myocytes = run.Observe("cardiomyocytes");
        run.AdvanceTo(1095);
        for (var lane = 0; lane < fits.Length; lane++)
            (fits[lane].StressLoss, fits[lane].StressCollagen) = (1 - myocytes[lane], run.Observe("collagen")[lane]);
    }

    void Rodent<T>(T[] parameters, HealingFit[] fits) where T : struct, ILanes<T>
    {
        var run = new HealingRun<T>(parameters, human: false, reperfused: 0);
        var observed = series.Select(one => new T[one.Days.Length]).ToArray();
        var area = new Dictionary<double, T>();
        foreach (var day in series.SelectMany(one => one.Days).Concat(scar.Select(point => point.Day)).Concat([365, 1095, 3650]).Distinct().Order())
        {
            run.AdvanceTo(day);
            area[day] = run.Observe("collagen");
            for (var s = 0; s < observed.Length; s++)
                if (Array.IndexOf(series[s].Days, day) is >= 0 and var at)
                    observed[s][at] = run.Observe(series[s].Name);
        }
        for (var lane = 0; lane < fits.Length; lane++)
        {
            for (var s = 0; s < observed.Length; s++)
                fits[lane].SeriesErrors[s] = series[s].SquaredError([.. observed[s].Select(value => value[lane])]);
            for (var i = 0; i < scar.Length; i++)
                fits[lane].Scar[i] = area[scar[i].Day][lane];
            fits[lane].ScarErrors = [.. scar.Select((point, i) => (fits[lane].Scar[i] - point.Share) / 0.265)];
            fits[lane].YearlyDrift = [area[1095][lane] / area[365][lane] / 2 - 0.5, (area[3650][lane] / area[1095][lane] - 1) / 7];
            fits[lane].Points = series.Sum(one => one.Values.Length);
        }
    }

    static void Human<T>(T[] parameters, HealingFit[] fits) where T : struct, ILanes<T>
    {
        var infarct = new HealingRun<T>(parameters, human: true, reperfused: 1);
        var border = new HealingRun<T>(parameters, human: true, reperfused: 1, border: true);
        var mass = new T[humanDays.Length];
        var neutrophils = new T[humanDays.Length];
        var collagen = new T[humanDays.Length];
        var necrosis = new T[humanDays.Length];
        for (var i = 0; i < humanDays.Length; i++)
        {
            infarct.AdvanceTo(humanDays[i]);
            border.AdvanceTo(humanDays[i]);
            mass[i] = infarct.Observe("scarMass") + T.Of(BorderShare) * border.Observe("scarMass");
            neutrophils[i] = infarct.Observe("neutrophils");
            collagen[i] = infarct.Observe("collagenMass");
            necrosis[i] = infarct.Observe("necrosis");
        }
        for (var lane = 0; lane < fits.Length; lane++)
        {
            fits[lane].MassRatios = [mass[5][lane] / mass[1][lane], mass[7][lane] / mass[1][lane]];
            fits[lane].MassErrors = [fits[lane].MassRatios[0] - massRatios[0], fits[lane].MassRatios[1] - massRatios[1]];
            fits[lane].HumanDrift = [Drift(collagen, lane, 6, 8), Drift(collagen, lane, 8, 9), Drift(mass, lane, 6, 8), Drift(mass, lane, 8, 9)];
            fits[lane].NeutrophilsLeft = neutrophils[2][lane] / neutrophils[0][lane];
            fits[lane].NeutrophilPeak = neutrophils[0][lane];
            fits[lane].NecrosisLeft = necrosis[3][lane];
            fits[lane].CollagenAtTwoMonths = collagen[4][lane] / collagen[6][lane];
            fits[lane].LastingMyofibroblasts = infarct.Observe("myofibroblasts")[lane];
            fits[lane].BorderCollagen = border.Observe("collagen")[lane];
            fits[lane].BorderMyocytes = border.Observe("cardiomyocytes")[lane];
        }
    }

    /// <summary>Mean relative change a year between two of the human days.</summary>
    static double Drift<T>(T[] course, int lane, int from, int to) where T : struct, ILanes<T> =>
        (course[to][lane] / course[from][lane] - 1) / ((humanDays[to] - humanDays[from]) / 365);
}
