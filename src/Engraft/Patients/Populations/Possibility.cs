namespace Engraft.Patients.Populations;

/// <summary>Whether one living patient can have a candidate's numbers together; correlations alone do not see to it.</summary>
/// <remarks>Bounds are judgement (assumed, quality D): what two measurements of one patient may disagree by is allowed for.</remarks>
static class Possibility
{
    /// <summary>Output by catheter over what the ventricle ejects by imaging may be this much off before the two are of different patients.</summary>
    const double MostOver = 1.25, LeastUnder = 0.8;

    /// <summary>mmHg.</summary>
    const double LeastPulse = 20, LeastPulmonaryGradient = 2, LargestRightOverLeft = 6;

    /// <summary>Wood units: pulmonary beyond this is a disease of its own.</summary>
    const double LargestPulmonaryResistance = 12, LeastSystemicResistance = 5, LargestSystemicResistance = 45;

    /// <summary>Years of age.</summary>
    const double YoungestInfarct = 18;
    const double DaysPerMonth = 30.44;

    /// <summary>g/mL: wall mass over cavity.</summary>
    const double ThinnestWall = 0.3, ThickestWall = 3;

    /// <summary>Why the numbers exclude one another; null where they do not.</summary>
    internal static string? Obstacle(CandidateValues values) => Pressures(values) ?? Flow(values) ?? Wall(values) ?? Times(values);

    static string? Pressures(CandidateValues v)
    {
        if (v[PopulationQuantity.SystolicPressure] - v[PopulationQuantity.DiastolicPressure] < LeastPulse)
            return "pulse pressure below 20 mmHg";
        if (v[PopulationQuantity.PulmonarySystolicPressure] - v[PopulationQuantity.WedgePressure] < LeastPulmonaryGradient)
            return "pulmonary systolic pressure not above wedge pressure";
        return v[PopulationQuantity.RightAtrialPressure] - v[PopulationQuantity.WedgePressure] > LargestRightOverLeft ? "right atrial pressure far above wedge pressure" : null;
    }

    static string? Flow(CandidateValues v)
    {
        if (v[PopulationQuantity.CardiacOutput] is not { } output)
            return null;
        if (Ejected(v) is { } ejected && v[PopulationQuantity.Lvedv] is { } volume)
        {
            if (output > MostOver * ejected)
                return "output above what the ventricle ejects";
            if (output < LeastUnder * ForwardOutput.Least(ejected, volume))
                return "output below what a leaking valve leaves";
        }
        var mean = v[PopulationQuantity.DiastolicPressure] + (v[PopulationQuantity.SystolicPressure] - v[PopulationQuantity.DiastolicPressure]) / 3;
        if ((mean - v[PopulationQuantity.RightAtrialPressure]) / output is < LeastSystemicResistance or > LargestSystemicResistance)
            return "systemic resistance outside 5 to 45 Wood units";
        // Mean pulmonary pressure from systolic: 0.61 PASP + 2 mmHg (Chemla 2004, doi:10.1378/chest.126.4.1313).
        return (0.61 * v[PopulationQuantity.PulmonarySystolicPressure] + 2 - v[PopulationQuantity.WedgePressure]) / output > LargestPulmonaryResistance
            ? "pulmonary resistance above 12 Wood units" : null;
    }

    static string? Wall(CandidateValues v) =>
        v[PopulationQuantity.LvMass] / v[PopulationQuantity.Lvedv] is < ThinnestWall or > ThickestWall ? "wall mass does not fit the cavity" : null;

    static string? Times(CandidateValues v) =>
        v[PopulationQuantity.MonthsOnTherapy] > v[PopulationQuantity.TimeSince] / DaysPerMonth + 1 ? "therapy older than the infarct" :
        v[PopulationQuantity.Years] > v[PopulationQuantity.Age] || v[PopulationQuantity.TimeSince] / 365.25 > v[PopulationQuantity.Age] - YoungestInfarct ? "disease older than the patient" : null;

    /// <summary>L/min; null where a factor is not known.</summary>
    internal static double? Ejected(CandidateValues v) => v[PopulationQuantity.Lvef] * v[PopulationQuantity.Lvedv] * v[PopulationQuantity.HeartRate] / 1000;
}
