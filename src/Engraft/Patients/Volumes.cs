namespace Engraft.Patients;

/// <summary>LVEF and end-diastolic volume from whichever two of LVEF, end-diastolic and end-systolic volume are known; the rest is drawn.</summary>
static class Volumes
{
    /// <summary>mL.</summary>
    const double LeastVolume = 40, LargestVolume = 600;
    const double LeastEjection = 0.05;

    /// <param name="ejection">Draws LVEF, share.</param>
    /// <param name="volume">Draws the end-diastolic volume, mL.</param>
    internal static (double EjectionFraction, double Lvedv) Complete(Patient given, Scores scores, Func<double> ejection, Func<double> volume)
    {
        if (given is { Lvedv: { } filled, Lvesv: { } emptied })
            return ((filled - emptied) / filled, filled);
        var share = scores.Given("lvef", given.Lvef, ejection);
        if (given.Lvesv is { } left)
        {
            if (given.Lvef is not null)
                return (share, left / (1 - share));
            scores.Note("lvedv");
            // A drawn ejection fraction gives way to a given volume: no heart is smaller than 40 or larger than 600 mL (the reader's range).
            var filling = Math.Clamp(left / (1 - share), LeastVolume, Math.Max(LargestVolume, left / (1 - LeastEjection)));
            return ((filling - left) / filling, filling);
        }
        if (given.Lvef is null || given.Lvedv is null)
            scores.Note("lvesv");
        return (share, scores.Given("lvedv", given.Lvedv, volume));
    }
}
