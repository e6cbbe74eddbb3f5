using Engraft.Numbers;

namespace Engraft.Trials.Calibration;

/// <summary>Log likelihood of a member: each study is one block, robust against a study that fits nothing.</summary>
/// <remarks>
/// Numbers of a study share the deviations of its cells and of its patients' course, so their covariance is sampling variance + spread^2 slope slope'. The block is a multivariate
/// Student t (Lange, Little and Taylor 1989, doi:10.2307/2290063). Shares, deviations and reports in words, which are probabilities of falling where they say, have the same tails.
/// </remarks>
public sealed class Likelihood
{
    /// <summary>Degrees of freedom of a study's deviations, in the fit and in predictions (assumed).</summary>
    public const double Freedom = StudentDistribution.Freedom;

    /// <summary>Relative model error of a standard deviation and of a share of patients, points (assumed).</summary>
    const double DeviationError = 0.15, ShareError = 5;

    const double Significant = 1.959963984540054;

    readonly IReadOnlyList<IReadOnlyList<StudyRow>> studies;
    readonly Prior prior;
    readonly double reference;

    /// <param name="evidence">Files of one study stand in one block.</param>
    public Likelihood(IEnumerable<StudyEvidence> evidence, Prior prior)
    {
        studies = [.. evidence.GroupBy(one => one.Study).Select(study => study.SelectMany(one => one.Rows).ToArray()).Where(rows => rows.Length > 0)];
        Studies = [.. evidence.Where(one => one.Rows.Count > 0).Select(one => one.Study).Distinct()];
        this.prior = prior;
        reference = prior.ReferenceOwnCourse;
    }

    /// <summary>Names of the blocks, in order.</summary>
    public IReadOnlyList<string> Studies { get; }

    public double Log(double[] scores)
    {
        var member = prior.At(scores);
        var sum = 0.0;
        foreach (var study in studies)
            sum += Block(study, member, scores);
        return double.IsFinite(sum) ? sum : double.NegativeInfinity;
    }

    /// <summary>The part of one study.</summary>
    public double Log(int study, double[] scores) => Block(studies[study], prior.At(scores), scores);

    double Block(IReadOnlyList<StudyRow> rows, Member member, double[] scores)
    {
        var (sum, numbers) = (0.0, 0);
        Span<double> residual = stackalloc double[rows.Count];
        Span<double> variance = stackalloc double[rows.Count];
        Span<double> cells = stackalloc double[rows.Count];
        Span<double> course = stackalloc double[rows.Count];
        foreach (var row in rows)
        {
            var mean = row.Mean(member, scores);
            var slopes = row.Slopes(member);
            switch (row.Kind)
            {
                case ObservationKind.Mean:
                    (residual[numbers], variance[numbers], cells[numbers], course[numbers]) = (row.Value - mean, row.SamplingVariance(member, reference), slopes.Cells, slopes.Course);
                    numbers++;
                    break;
                case ObservationKind.Share:
                    sum += Share(row, mean, member);
                    break;
                case ObservationKind.Deviation:
                    sum += Deviation(row, member);
                    break;
                default:
                    sum += Words(row, mean, slopes, member);
                    break;
            }
        }
        return sum + (numbers == 0 ? 0 : Student(residual[..numbers], variance[..numbers], cells[..numbers], course[..numbers], member));
    }

    double Share(StudyRow row, double mean, Member member)
    {
        var z = (mean - row.Figure.Threshold!.Value) / row.Deviation(member, reference);
        var share = 100 * NormalDistribution.Cumulative(row.Figure.Kind == Published.FigureKind.ShareAbove ? z : -z);
        var error = Math.Sqrt(share * (100 - share) / row.Side.Sum(form => form.Patients) + ShareError * ShareError);
        return StudentLog(row.Value - share, error * error * row.Inflation);
    }

    double Deviation(StudyRow row, Member member)
    {
        var patients = Math.Max(3, row.Side.Sum(form => form.Patients));
        return StudentLog(LogOf(row.Value / row.Deviation(member, reference)), (1 / (2 * (patients - 1)) + DeviationError * DeviationError) * row.Inflation);
    }

    double Words(StudyRow row, double mean, (double Cells, double Course) slopes, Member member)
    {
        var sampling = Math.Sqrt(row.SamplingVariance(member, reference));
        var spread = Math.Sqrt(sampling * sampling + Square(slopes.Cells * member.StudySpread) + Square(slopes.Course * member.NaturalSpread));
        var (above, below) = (StudentDistribution.Cumulative((mean - Significant * sampling) / spread), StudentDistribution.Cumulative((-mean - Significant * sampling) / spread));
        return LogOf(Math.Max(1e-12, row.Figure.Verdict switch
        {
            Published.Verdict.Increased => above,
            Published.Verdict.Decreased => below,
            _ => 1 - above - below,
        }));
    }

    /// <summary>Multivariate Student t of residuals whose scale is diagonal plus two rank-one parts.</summary>
    static double Student(ReadOnlySpan<double> residual, ReadOnlySpan<double> variance, ReadOnlySpan<double> cells, ReadOnlySpan<double> course, Member member)
    {
        var n = residual.Length;
        Span<double> root = stackalloc double[n * n];
        Span<double> white = stackalloc double[n];
        var (log, square) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var left = residual[i];
            for (var j = 0; j <= i; j++)
            {
                var sum = Square(member.StudySpread) * cells[i] * cells[j] + Square(member.NaturalSpread) * course[i] * course[j] + (i == j ? variance[i] : 0);
                for (var k = 0; k < j; k++)
                    sum -= root[i * n + k] * root[j * n + k];
                root[i * n + j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-9)) : sum / root[j * n + j];
                if (j < i)
                    left -= root[i * n + j] * white[j];
            }
            white[i] = left / root[i * n + i];
            log -= LogOf(root[i * n + i]);
            square += white[i] * white[i];
        }
        return log - 0.5 * (Freedom + n) * LogOf(1 + square / Freedom);
    }

    static double StudentLog(double residual, double variance) => -0.5 * ((Freedom + 1) * LogOf(1 + residual * residual / variance / Freedom) + LogOf(variance));

    static double Square(double x) => x * x;

    static double LogOf(double x) => Elementary.Log(new One(x)).Value;
}
