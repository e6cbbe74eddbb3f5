namespace Engraft.Trials.Validation;

/// <summary>A forecast from printed contrasts alone: mean and standard deviation of the next published number.</summary>
/// <param name="Deviation">Spread between trials and the trial's own sampling error together.</param>
public readonly record struct Forecast(double Mean, double Deviation);

/// <summary>What anybody could forecast of a trial's controlled change of ejection fraction from the other trials' printed numbers.</summary>
/// <remarks>Random effects after DerSimonian and Laird 1986 (doi:10.1016/0197-2456(86)90046-2); one contrast a study, the one nearest to six months.</remarks>
public sealed class Baselines
{
    const double HalfYear = 182.625;

    readonly bool withoutClass;
    readonly IReadOnlyList<(string Study, string Class, bool? Blind, double Effect, double Error)> known;

    /// <param name="withoutClass">Leaves out the other studies of a row's class too.</param>
    public Baselines(IEnumerable<ScoreRow> headline, bool withoutClass = false)
    {
        this.withoutClass = withoutClass;
        known = [.. headline.GroupBy(row => row.Study).Select(study => study.MinBy(row => Math.Abs(row.Month * 30.4375 - HalfYear))!)
            .Select(row => (row.Study, row.CellClass, row.Blinding switch { "blind" => true, "open" => false, _ => (bool?)null }, row.Observed!.Value, row.NoiseFloor))];
    }

    /// <summary>Names in the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["zero", "mean", "class", "blinded"];

    /// <summary>Forecasts for a row by the other studies: no effect; the random-effects mean; that of the class where it has more than one other trial; that of blinded trials.</summary>
    public IReadOnlyList<Forecast> Of(ScoreRow row)
    {
        var others = known.Where(other => other.Study != row.Study && !(withoutClass && other.Class == row.CellClass)).ToArray();
        var same = others.Where(other => other.Class == row.CellClass).ToArray();
        var blind = others.Where(other => other.Blind == true).ToArray();
        var (mean, between) = Pooled(others);
        var (ofClass, betweenClass) = same.Length > 1 ? Pooled(same) : (mean, between);
        var (ofBlind, betweenBlind) = blind.Length > 1 ? Pooled(blind) : (mean, between);
        return [With(0, between, row), With(mean, between, row), With(ofClass, betweenClass, row), With(ofBlind, betweenBlind, row)];
    }

    static Forecast With(double mean, double between, ScoreRow row) => new(mean, Math.Max(0.1, Math.Sqrt(between + row.NoiseFloor * row.NoiseFloor)));

    /// <summary>Random-effects mean, and its own variance plus that between studies.</summary>
    static (double Mean, double Variance) Pooled((string Study, string Class, bool? Blind, double Effect, double Error)[] studies)
    {
        if (studies.Length == 0)
            return (0, 9);
        var weights = studies.Select(study => 1 / (study.Error * study.Error)).ToArray();
        var fixedMean = studies.Zip(weights, (study, weight) => study.Effect * weight).Sum() / weights.Sum();
        var q = studies.Zip(weights, (study, weight) => weight * (study.Effect - fixedMean) * (study.Effect - fixedMean)).Sum();
        var scale = weights.Sum() - weights.Sum(weight => weight * weight) / weights.Sum();
        var between = studies.Length > 1 ? Math.Max(0, (q - studies.Length + 1) / scale) : 4;
        var random = studies.Select(study => 1 / (study.Error * study.Error + between)).ToArray();
        return (studies.Zip(random, (study, weight) => study.Effect * weight).Sum() / random.Sum(), between + 1 / random.Sum());
    }
}
