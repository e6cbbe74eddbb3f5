using System.Globalization;
using Engraft.Laboratory;

namespace Engraft.Calibration.Drugs;

/// <summary>Fits the factors of background drugs, each drug for itself, to what its controlled trials found in volumes and ejection fraction.</summary>
/// <remarks>
/// Most probable factors on the logarithmic scale: squared departures from the trials over their standard errors plus squared departures from the prior over its spread,
/// by Gauss-Newton steps with finite differences; all probes of a step run in the lanes of one patient.
/// </remarks>
public sealed class DrugFit(Model model, IReadOnlyList<PublishedEffect> published)
{
    const int Steps = 5;

    /// <summary>Logarithmic step of the finite differences, and largest logarithmic step of a factor at once.</summary>
    const double Probe = 0.02, LargestStep = 0.15;

    readonly DrugCourse course = new(model);

    /// <summary>The factors of a trial with the SD of their logarithms; nothing where its rows inform none.</summary>
    public IReadOnlyList<DrugFactor> Fit(DrugTrial trial)
    {
        var rows = RowsOf(trial).Where(row => row.Controlled || trial.ControlsStayed).ToArray();
        if (trial.Fitted.Count == 0)
            return [];
        var at = trial.Fitted.Select(factor => Math.Log(factor.Prior)).ToArray();
        double[] spread = [];
        for (var step = 0; step < Steps; step++)
            (at, spread) = Improve(trial, rows, at);
        return [.. trial.Fitted.Select((factor, i) => new DrugFactor(factor.Name, Math.Exp(at[i]), spread[i]))];
    }

    /// <summary>What the drug does with the factors in the data, beside what was published.</summary>
    public IReadOnlyList<(PublishedEffect Published, double Simulated)> Compare(DrugTrial trial)
    {
        var rows = RowsOf(trial);
        return [.. rows.Zip(Simulate(trial, rows, [new Dictionary<string, double>()])[0])];
    }

    public void Report(TextWriter output)
    {
        foreach (var trial in DrugTrial.All)
        {
            var effect = course.Follow(trial, [new Dictionary<string, double>()], [trial.Months])[0][0];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trial.Name,-15} after {trial.Months} months: {effect}"));
            foreach (var (row, simulated) in Compare(trial))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{trial.Name,-15} {row.Outcome,-11} {row.Months ?? trial.Months,5:F1} months: {simulated,7:F2}, published {row.Size,7:F2} ({row.Low:F2} to {row.High:F2}){(row.Controlled ? "" : ", uncontrolled")}"));
        }
    }

    /// <summary>Puts the fitted factors into data/parameters/background.yaml.</summary>
    public static void Write(IEnumerable<DrugFactor> factors, string folder)
    {
        var path = Path.Combine(folder, "parameters", "background.yaml");
        foreach (var factor in factors)
        {
            ParameterValues.Replace(path, factor.Name, factor.Prior);
            ParameterValues.Replace(path, factor.Name, factor.Spread, "spread");
        }
    }

    PublishedEffect[] RowsOf(DrugTrial trial) => [.. published.Where(row => trial.Rows.Contains(row.Drug))];

    (double[] At, double[] Spread) Improve(DrugTrial trial, PublishedEffect[] rows, double[] at)
    {
        var (n, m) = (at.Length, rows.Length);
        var probes = Enumerable.Range(-1, n + 1).Select(moved => trial.Fitted.Select((factor, i) => (factor.Name, Math.Exp(at[i] + (i == moved ? Probe : 0)))).ToDictionary()).ToArray();
        var results = Simulate(trial, rows, probes);
        var (matrix, right) = (new double[n, n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            var weight = 1 / (trial.Fitted[i].Spread * trial.Fitted[i].Spread);
            matrix[i, i] += weight;
            right[i] -= weight * (at[i] - Math.Log(trial.Fitted[i].Prior));
            for (var k = 0; k < m; k++)
            {
                double Slope(int factor) => (results[factor + 1][k] - results[0][k]) / (Probe * rows[k].StandardError);
                right[i] += Slope(i) * (rows[k].Size - results[0][k]) / rows[k].StandardError;
                for (var j = 0; j < n; j++)
                    matrix[i, j] += Slope(i) * Slope(j);
            }
        }
        var (step, spread) = Solve(matrix, right);
        return ([.. at.Select((value, i) => value + Math.Clamp(step[i], -LargestStep, LargestStep))], spread);
    }

    /// <summary>The step, and the roots of the inverse's diagonal as spreads.</summary>
    static (double[] Step, double[] Spread) Solve(double[,] matrix, double[] right) =>
        (Column(matrix, right), [.. right.Select((_, i) => Math.Sqrt(Column(matrix, [.. right.Select((_, k) => k == i ? 1.0 : 0)])[i]))]);

    static double[] Column(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var system = new double[n, n + 1];
        for (var i = 0; i < n; i++)
            for (var k = 0; k <= n; k++)
                system[i, k] = k < n ? matrix[i, k] : right[i];
        return LinearSystem.Solve(system);
    }

    /// <summary>The published outcomes, by set of factors, then by row.</summary>
    double[][] Simulate(DrugTrial trial, PublishedEffect[] rows, IReadOnlyList<IReadOnlyDictionary<string, double>> sets)
    {
        if (rows.Length == 0)
            return [.. sets.Select(_ => Array.Empty<double>())];
        var months = rows.Select(row => row.Months ?? trial.Months).Distinct().Order().ToArray();
        var effects = course.Follow(trial, sets, months);
        return [.. effects.Select(set => rows.Select(row => set[Array.IndexOf(months, row.Months ?? trial.Months)].Of(row.Outcome)).ToArray())];
    }
}
