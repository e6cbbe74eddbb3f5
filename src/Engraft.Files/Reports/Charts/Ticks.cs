namespace Engraft.Files.Reports.Charts;

/// <summary>Round numbers for an axis.</summary>
internal static class Ticks
{
    static readonly double[] RoundSteps = [1, 2, 5, 10];

    /// <summary>Months between marks that a clinician would use.</summary>
    static readonly double[] MonthSteps = [1, 2, 3, 6, 12, 24, 60];

    /// <summary>A range widened to whole steps, and its step.</summary>
    /// <param name="wanted">About how many steps.</param>
    public static (double Low, double High, double Step) Nice(double low, double high, int wanted = 4)
    {
        if (high - low < 1e-9 * Math.Max(1, Math.Abs(high)))
            (low, high) = (low - Math.Max(0.5, 0.1 * Math.Abs(low)), high + Math.Max(0.5, 0.1 * Math.Abs(high)));
        var step = Step(high - low, wanted);
        return (Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step, step);
    }

    public static IEnumerable<double> Between(double low, double high, double step)
    {
        var first = (long)Math.Ceiling(low / step - 1e-9);
        var last = (long)Math.Floor(high / step + 1e-9);
        for (var i = first; i <= last; i++)
            yield return i * step;
    }

    /// <summary>Step in the axis' own unit (days, months or years).</summary>
    public static double TimeStep(double span, bool months)
    {
        if (!months)
            return Step(span, 5);
        foreach (var step in MonthSteps)
            if (span / step <= 6.5)
                return step;
        return Step(span, 5);
    }

    /// <summary>Decimals that show a step exactly (2.5 needs one, 20 none).</summary>
    public static int Decimals(double step)
    {
        var decimals = 0;
        while (decimals < 6 && Math.Abs(step * Math.Pow(10, decimals) - Math.Round(step * Math.Pow(10, decimals))) > 1e-6)
            decimals++;
        return decimals;
    }

    static double Step(double span, int wanted)
    {
        var raw = span / wanted;
        var decade = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        foreach (var step in RoundSteps)
            if (step * decade >= raw * (1 - 1e-9))
                return step * decade;
        return 10 * decade;
    }
}
