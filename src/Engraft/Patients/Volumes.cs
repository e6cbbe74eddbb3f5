namespace Engraft.Patients;

/// <summary>LVEF and end-diastolic volume from whichever two of LVEF, end-diastolic and end-systolic volume are known; the rest is drawn.</summary>
static class Volumes
{
    /// <param name="ejection">Draws LVEF, share.</param>
    /// <param name="volume">Draws the end-diastolic volume, mL.</param>
    internal static (double EjectionFraction, double Lvedv) Complete(Patient given, Scores scores, Func<double> ejection, Func<double> volume)
    {
        if (given is { Lvedv: { } filled, Lvesv: { } emptied })
            return ((filled - emptied) / filled, filled);
        var share = scores.Given("lvef", given.Lvef, ejection);
        if (given.Lvesv is { } left)
        {
            if (given.Lvef is null)
                scores.Note("lvedv");
            return (share, left / (1 - share));
        }
        if (given.Lvef is null || given.Lvedv is null)
            scores.Note("lvesv");
        return (share, scores.Given("lvedv", given.Lvedv, volume));
    }
}
