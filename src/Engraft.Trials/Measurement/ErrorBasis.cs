namespace Engraft.Trials.Measurement;

/// <summary>Where the standard error of a reported figure comes from, best first.</summary>
public enum ErrorBasis
{
    /// <summary>Printed as a standard error.</summary>
    Printed,
    Deviation,
    Interval,

    /// <summary>From a p value, taken as of a two-sided normal test.</summary>
    PValue,

    /// <summary>Not reported: the usual standard deviation of a change, which is itself uncertain.</summary>
    Imputed,
}
