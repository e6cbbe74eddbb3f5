namespace Engraft.Quantities;

/// <summary>How a parameter varies between draws.</summary>
public enum Distribution
{
    /// <summary>Never varied: a definition or a design choice.</summary>
    Fixed,

    /// <summary>Normal; spread is the standard deviation in the parameter's unit.</summary>
    Normal,

    /// <summary>Log-normal around the value; spread is the standard deviation of the logarithm.</summary>
    LogNormal,

    /// <summary>A share in (0, 1); spread is the standard deviation of the logit.</summary>
    LogitNormal,
}

/// <summary>Where a value was taken from, in falling order of trust.</summary>
public enum Method { MeasuredInVivo, MeasuredInVitro, PublishedModel, Fitted, Derived, Assumed }

/// <summary>One number with its unit, spread, source and method.</summary>
/// <param name="Kind">"parameter" (uncertain, shared by all patients) or "patient" (varies from person to person).</param>
/// <param name="Quality">A in vivo human or large animal, B rodent or in vitro, C published model, D judgement, M unverified (counts as assumption).</param>
/// <param name="Source">DOI, PMID or PMC number, or why it is assumed.</param>
/// <param name="Flag">Evidence flag such as "retracted" or "expression of concern"; null when clean.</param>
public sealed record Parameter(string Name, double Value, string Unit, Distribution Distribution, double Spread, Method Method, string Quality,
    string Source, string Meaning, string Kind = "parameter", string? Note = null, string? Flag = null)
{
    /// <summary>An assumption is counted and shown: judged, assumed or unverified.</summary>
    public bool IsAssumption => Method == Method.Assumed || Quality is "D" or "M";

    /// <summary>The value at a standard normal score z.</summary>
    public double At(double z) => Distribution switch
    {
        Distribution.Normal => Value + Spread * z,
        Distribution.LogNormal => Value * Numbers.Elementary.Exp(new Numbers.One(Spread * z)).Value,
        Distribution.LogitNormal => LogitShift(Spread * z),
        _ => Value,
    };

    /// <summary>The standard normal score of a value; 0 of a parameter that never varies.</summary>
    public double ScoreOf(double value) => Distribution switch
    {
        Distribution.Normal => (value - Value) / Spread,
        Distribution.LogNormal => Log(value / Value) / Spread,
        Distribution.LogitNormal => (Log(value / (1 - value)) - Log(Value / (1 - Value))) / Spread,
        _ => 0,
    };

    static double Log(double x) => Numbers.Elementary.Log(new Numbers.One(x)).Value;

    double LogitShift(double shift)
    {
        var odds = Value / (1 - Value) * Numbers.Elementary.Exp(new Numbers.One(shift)).Value;
        return odds / (1 + odds);
    }
}
