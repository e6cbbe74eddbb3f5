using Engraft.Trials.Measurement;

namespace Engraft.Trials.Validation;

/// <summary>Controlled changes of ejection fraction that the members never saw, beside forecasts from the other trials' printed numbers.</summary>
public sealed record Headline
{
    const int Bootstraps = 1000;

    public required int Rows { get; init; }
    public required int Studies { get; init; }

    /// <summary>Points.</summary>
    public required double Crps { get; init; }

    /// <summary>By the names of <see cref="Baselines.Names"/>, points.</summary>
    public required IReadOnlyList<double> CrpsBaselines { get; init; }
    public required double Rmse { get; init; }
    public required IReadOnlyList<double> RmseBaselines { get; init; }
    public required double NoiseFloor { get; init; }

    /// <summary>1 - (RMSE^2 - noise^2) / (RMSE of the best baseline^2 - noise^2); not a number where the baseline is already at the floor.</summary>
    public required double Skill { get; init; }

    /// <summary>90 % interval of the skill over resampled trials.</summary>
    public required double SkillLow { get; init; }
    public required double SkillHigh { get; init; }

    /// <summary>No worse than the best baseline in both.</summary>
    public bool MeetsTarget => Crps <= CrpsBaselines.Min() && Rmse <= RmseBaselines.Min();

    /// <summary>Null without a row.</summary>
    /// <param name="withoutClass">Baselines too know no study of a row's class.</param>
    public static Headline? Of(IReadOnlyList<ScoreRow> rows, ulong seed, bool withoutClass = false)
    {
        if (rows.Count == 0)
            return null;
        var baselines = new Baselines(rows, withoutClass);
        var forecasts = rows.Select(baselines.Of).ToArray();
        var whole = Scores(rows, forecasts, [.. Enumerable.Range(0, rows.Count)]);
        var studies = rows.Select((row, place) => (row.Study, place)).GroupBy(pair => pair.Study).Select(study => study.Select(pair => pair.place).ToArray()).ToArray();
        double[] skills = [.. Enumerable.Range(0, Bootstraps).Select(turn => Resampled(rows, forecasts, studies, seed, (uint)turn)).Where(double.IsFinite).Order()];
        return new()
        {
            Rows = rows.Count,
            Studies = studies.Length,
            Crps = whole.Crps,
            CrpsBaselines = whole.CrpsBaselines,
            Rmse = whole.Rmse,
            RmseBaselines = whole.RmseBaselines,
            NoiseFloor = whole.Noise,
            Skill = whole.Skill,
            SkillLow = skills.Length > 0 ? Laboratory.Statistics.Quantile(skills, 0.05) : double.NaN,
            SkillHigh = skills.Length > 0 ? Laboratory.Statistics.Quantile(skills, 0.95) : double.NaN,
        };
    }

    static double Resampled(IReadOnlyList<ScoreRow> rows, IReadOnlyList<Forecast>[] forecasts, int[][] studies, ulong seed, uint turn)
    {
        var stream = new TrialPhilox(seed, "bootstrap", turn, TrialPurpose.Sampling);
        return Scores(rows, forecasts, [.. studies.SelectMany((_, i) => studies[(int)(stream.Uniform((uint)i) * studies.Length)])]).Skill;
    }

    static (double Crps, double[] CrpsBaselines, double Rmse, double[] RmseBaselines, double Noise, double Skill) Scores(IReadOnlyList<ScoreRow> rows, IReadOnlyList<Forecast>[] forecasts, int[] places)
    {
        double Mean(Func<int, double> number) => places.Average(number);
        double Squared(double error) => error * error;
        var mean = Mean(place => Squared(rows[place].Mean - rows[place].Observed!.Value));
        double[] others = [.. Baselines.Names.Select((_, baseline) => Mean(place => Squared(forecasts[place][baseline].Mean - rows[place].Observed!.Value)))];
        var noise = Mean(place => Squared(rows[place].NoiseFloor));
        return (Mean(place => rows[place].Crps!.Value),
            [.. Baselines.Names.Select((_, baseline) => Mean(place => Validation.Crps.OfNormal(forecasts[place][baseline].Mean, forecasts[place][baseline].Deviation, rows[place].Observed!.Value)))],
            Math.Sqrt(mean), [.. others.Select(Math.Sqrt)], Math.Sqrt(noise), others.Min() > noise ? 1 - (mean - noise) / (others.Min() - noise) : double.NaN);
    }
}
