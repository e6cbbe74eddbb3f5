namespace Engraft.Circulation;

/// <summary>How the misfits of a usual failing heart answer its free parameters: where a fit begins, before it measures its own.</summary>
/// <remarks>
/// Medians over 160 hearts of examples 01, 02, 03 and 05, each fitted with whole and with halved steps of its history (finite differences of this model), rounded. They decide how soon a fit arrives, not where. The row of the ejection fraction follows from those
/// of the volumes at a fraction of 0.35.
/// </remarks>
static class FitSensitivities
{
    /// <summary>Change of each misfit (rows, as <see cref="Misfit"/>) with the logarithm of each parameter (columns, as <see cref="FreeParameters"/>).</summary>
    public static ReadOnlySpan<double> Usual =>
    [
        21.5, -4.8, -20.5, 29.4, -6.0, 9.1, -4.1, -1.8, -9.0, -0.3,
        29.2, 9.2, -10.7, 16.2, -3.4, 9.3, -2.5, -0.9, -6.0, 0.0,
        -11.2, 1.9, -9.3, 18.5, -4.2, 0.6, -3.2, -1.6, -5.5, -0.3,
        6.6, -1.4, 144.7, -1.6, -9.1, 5.2, -4.9, -1.9, -6.9, 0.0,
        13.0, -2.3, 148.0, -13.0, -5.9, 4.4, -2.5, -0.7, -3.1, -0.4,
        -7.0, 1.1, -34.0, 10.3, -0.8, -0.4, -1.0, -0.6, -1.8, 0.3,
        8.5, -2.5, -1.1, -3.1, 2.2, 19.5, -5.1, -1.3, -10.9, 0.1,
        -2.7, -1.0, -6.8, -0.7, 0.1, 22.5, 2.4, 0.9, -1.7, 0.0,
        0.9, -1.1, -5.5, 6.2, 0.4, 12.6, 4.9, -1.8, -10.1, 0.0,
        -1.1, 0.0, -6.2, 0.0, 0.2, 2.1, 0.8, -0.6, 14.2, 0.0,
    ];
}
