namespace Engraft.Electrophysiology.Kernels;

/// <summary>A function of the potential as polynomials, one for each of <see cref="Pieces"/> equal pieces of its range.</summary>
/// <remarks>
/// Sixteen numbers fill two registers of eight, from which one instruction picks those of each lane's piece: no memory is gathered. Pieces of 12 mV put an
/// edge on -40 mV, where published rates of the sodium current change their form. Found by interpolation at Chebyshev's points.
/// </remarks>
/// <param name="Coefficients">Of each power from the highest, one number a piece; the variable is the distance from the piece's middle in pieces.</param>
/// <param name="Bounds">All values of the function.</param>
/// <param name="Error">Largest difference found from the function, as a share of the piece's scale.</param>
sealed record PotentialTable(IReadOnlyList<double[]> Coefficients, Interval Bounds, double Error)
{
    public const int Pieces = 16;
    public const double Low = CellKernel.LeastPotential, Width = 12; // mV
    const int LeastDegree = 2, MostDegree = 11;

    /// <summary>Points in a piece at which the error is looked for.</summary>
    const int Probes = 24;

    /// <summary>A piece and a place in it.</summary>
    public static double Potential(int piece, double place) => Low + (piece + 0.5 + place) * Width;

    /// <summary>Potentials at which a function must be known to be fitted: first each degree's points, then the probes.</summary>
    public static IReadOnlyList<double> Potentials { get; } = [.. Enumerable.Range(0, Pieces).SelectMany(piece => Places().Select(place => Potential(piece, place)))];

    static IEnumerable<double> Places() =>
        Enumerable.Range(LeastDegree, MostDegree - LeastDegree + 1).SelectMany(Chebyshev.Points).Concat(Enumerable.Range(0, Probes).Select(Probe));

    static double Probe(int i) => (i + 0.5) / Probes - 0.5;

    /// <summary>The table of least degree within the error; null where none is.</summary>
    /// <param name="values">At <see cref="Potentials"/>.</param>
    /// <param name="bounds">All values of the function.</param>
    /// <param name="scales">What the error is a share of, one number a piece.</param>
    /// <param name="error">Largest allowed.</param>
    public static PotentialTable? Fit(ReadOnlySpan<double> values, Interval bounds, ReadOnlySpan<double> scales, double error)
    {
        var perPiece = values.Length / Pieces;
        for (var (degree, start) = (LeastDegree, 0); degree <= MostDegree; start += degree + 1, degree++)
        {
            var coefficients = Enumerable.Range(0, degree + 1).Select(_ => new double[Pieces]).ToArray();
            var worst = 0.0;
            for (var piece = 0; piece < Pieces; piece++)
            {
                var own = values.Slice(piece * perPiece, perPiece);
                var polynomial = Chebyshev.Interpolate(own.Slice(start, degree + 1));
                for (var power = 0; power <= degree; power++)
                    coefficients[degree - power][piece] = polynomial[power];
                worst = Math.Max(worst, Worst(polynomial, own[^Probes..], scales[piece]));
            }
            if (worst <= error)
                return new(coefficients, bounds, worst);
        }
        return null;
    }

    /// <summary>The function's largest value in each piece: published rates grow by many powers of ten over the range, and of a share of the largest of all
    /// nothing would be left at rest.</summary>
    public static double[] Scales(ReadOnlySpan<double> values)
    {
        var scales = new double[Pieces];
        for (var i = 0; i < values.Length; i++)
            scales[i * Pieces / values.Length] = Math.Max(scales[i * Pieces / values.Length], Math.Abs(values[i]));
        return scales;
    }

    /// <summary>Not-a-number anywhere is an error beyond all bounds.</summary>
    static double Worst(double[] polynomial, ReadOnlySpan<double> probed, double scale)
    {
        var worst = 0.0;
        for (var i = 0; i < Probes; i++)
        {
            var difference = Math.Abs(Chebyshev.Evaluate(polynomial, Probe(i)) - probed[i]);
            worst = difference <= worst ? worst : double.IsNaN(difference) ? double.PositiveInfinity : difference;
        }
        return worst == 0 ? 0 : worst / scale;
    }
}
