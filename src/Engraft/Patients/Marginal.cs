using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>The distribution of one quantity between patients, bounded to what a living patient can have.</summary>
/// <param name="Skewed">Log-normal with this mean and SD; normal otherwise.</param>
readonly record struct Marginal(double Mean, double Spread, double Low, double High, bool Skewed)
{
    internal static Marginal Normal(double mean, double spread, double low, double high) => new(mean, spread, low, high, false);

    internal static Marginal LogNormal(double mean, double spread, double low, double high) => new(mean, spread, low, high, true);

    /// <summary>The value at a standard normal score.</summary>
    internal double At(double score) => Math.Clamp(Skewed ? Exp(LogMean + LogSpread * score) : Mean + Spread * score, Low, High);

    /// <summary>The standard normal score of a value; values beyond four SD count as four.</summary>
    internal double ScoreOf(double value) => Math.Clamp(Skewed ? (Log(value) - LogMean) / LogSpread : (value - Mean) / Spread, -4, 4);

    double LogSpread => Math.Sqrt(Log(1 + Spread * Spread / (Mean * Mean)));

    double LogMean => Log(Mean) - 0.5 * LogSpread * LogSpread;

    internal static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    internal static double Log(double x) => Elementary.Log(new One(x)).Value;
}
