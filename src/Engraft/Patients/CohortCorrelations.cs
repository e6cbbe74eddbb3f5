using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>How the quantities of a failing heart go together: Spearman correlations of 215 advanced HFrEF patients.</summary>
/// <remarks>
/// Own statistics of beards-lab/MachineLearningOnHFData (data/published/hfref-rank-correlations.csv); for other populations an assumption. End-systolic volume is
/// left out, because it follows from LVEF and end-diastolic volume. Normal scores correlate by 2 sin(pi r / 6) (Pearson 1907).
/// </remarks>
static class CohortCorrelations
{
    /// <summary>Number of quantities.</summary>
    internal const int Size = 14;

    /// <summary>Correlation of normal scores, symmetric, ones on the diagonal.</summary>
    internal static double[,] OfScores()
    {
        var scores = new double[Size, Size];
        for (var i = 0; i < Size; i++)
        {
            scores[i, i] = 1;
            for (var j = 0; j < i; j++)
                scores[i, j] = scores[j, i] = 2 * Elementary.SinQuarter(new One(Math.PI / 6 * ranks[i][j])).Value;
        }
        return scores;
    }

    /// <summary>A copy of the lower triangle of rank correlations.</summary>
    internal static double[][] Ranks() => [.. ranks.Select(row => row.ToArray())];

    /// <summary>Lower triangle, rows in the order of <see cref="CohortQuantity"/>.</summary>
    static readonly double[][] ranks =
    [
        [], // EjectionFraction
        [-0.578], // Lvedv
        [-0.257, 0.293], // Wedge
        [-0.079, 0.072, 0.7], // RightAtrial
        [0.008, 0.104, 0.716, 0.625], // PulmonarySystolic
        [0.247, -0.013, -0.173, -0.076, -0.096], // CardiacOutput
        [0.292, -0.171, -0.03, 0.04, 0.094, 0.329], // Systolic
        [-0.267, 0.129, 0.348, 0.186, 0.2, -0.036, -0.14], // HeartRate
        [0.141, -0.167, -0.036, -0.045, 0.057, -0.036, 0.139, -0.332], // Age
        [0.136, -0.002, 0.066, 0.218, 0.18, 0.32, 0.331, -0.09, 0.007], // BodyMassIndex
        [0.051, 0.234, 0.075, 0.207, 0.169, 0.375, 0.243, -0.076, 0.028, 0.777], // BodySurfaceArea
        [0.116, -0.011, -0.006, 0.118, 0.073, 0.261, 0.224, -0.059, 0.071, -0.004, 0.027], // Creatinine
        [-0.347, 0.231, 0.417, 0.256, 0.316, -0.281, -0.179, 0.221, 0.015, -0.308, -0.314, 0.125], // LnBnp
        [-0.064, -0.017, 0.051, 0.161, 0.137, -0.023, -0.087, 0.077, -0.014, 0.014, -0.076, -0.036, 0.025], // Nyha
    ];
}
