using Engraft.Patients;

namespace Engraft.Calibration.Robustness;

/// <summary>Random causes of failure over all that the reader accepts, infarcts of up to 45 % of the ventricle.</summary>
static class RandomAetiologies
{
    const double LargestInfarct = 0.45;
    const int Segments = 17;

    /// <summary>Days in 20 years.</summary>
    const double LongestHistory = 7305;

    public static Aetiology Of(Dice dice, double age, IReadOnlyList<string> genes) => dice.Below(10) switch
    {
        < 6 => Infarct(dice),
        6 or 7 => new GeneticDilated { Gene = dice.Pick(genes), Years = dice.Maybe(0.6, () => dice.Between(0, Math.Min(20, age))) },
        8 => new Hypertension { Years = dice.Maybe(0.6, () => dice.Between(0, 20)), SystolicPressure = dice.Maybe(0.6, () => dice.Between(120, 220)) },
        _ => new Healthy(),
    };

    static MyocardialInfarction Infarct(Dice dice) => new()
    {
        Territory = (CoronaryTerritory)dice.Below(3),
        InfarctSize = dice.Maybe(0.7, () => dice.Between(0, LargestInfarct)),
        Transmurality = dice.Chance(0.3) ? Imaged(dice) : null,
        Reperfused = dice.Chance(0.6),
        MicrovascularObstruction = dice.Maybe(0.5, () => dice.Between(0, 1)),
        DaysSince = dice.Maybe(0.8, () => dice.Chance(0.1) ? 0 : dice.Magnitude(0.1, LongestHistory)),
        Stenosis = dice.Chance(0.5) ? [.. Enumerable.Range(0, 3).Select(_ => dice.Chance(0.2) ? 1 : dice.Between(0, 1))] : null,
        Collaterals = dice.Maybe(0.5, () => dice.Between(0, 0.5)),
    };

    /// <summary>Scar in some segments, thinned where it would pass the largest infarct.</summary>
    static double[] Imaged(Dice dice)
    {
        var map = new double[Segments];
        for (var hits = 1 + dice.Below(9); hits > 0; hits--)
            map[dice.Below(Segments)] = dice.Chance(0.3) ? 1 : dice.Between(0, 1);
        var mean = map.Sum() / Segments;
        return mean <= LargestInfarct ? map : [.. map.Select(share => share * LargestInfarct / mean)];
    }
}
