using System.Globalization;
using Engraft.Laboratory;
using Engraft.Outcomes;

namespace Engraft.Calibration.Robustness;

/// <summary>Judges what the laboratory found for one patient and therapy: finite, within the limits of life, balances closed, survival falling.</summary>
static class CaseJudge
{
    /// <summary>Cells missed over cells injected: sums of some forty pools over thousands of steps.</summary>
    const double CellRoundoff = 1e-9;

    /// <summary>mL gained or lost in a beat of some 5000 mL and 850 steps: round-off.</summary>
    const double VolumeRoundoff = 1e-6;

    /// <summary>Round-off of a share.</summary>
    const double Roundoff = 1e-12;

    /// <summary>Kind and detail of every claim that a draw breaks in standard care and one therapy.</summary>
    public static IEnumerable<(string Kind, string Detail, bool Warned)> Of(DrawNotes notes, Course? control, Course? treated, string therapy)
    {
        if (notes.Fault is { Finite: false } fault)
            yield return ("not finite", fault.ToString(), false);
        if (notes.CellError > CellRoundoff)
            yield return ("cell balance", Text(notes.CellError), false);
        if (notes.VolumeError > VolumeRoundoff)
            yield return ("blood volume", Text(notes.VolumeError) + " mL", false);
        if (notes.LeastState < 0)
            yield return ("negative state", Text(notes.LeastState), false);
        if (control is null || treated is null)
            yield break;
        foreach (var broken in OfCourse(control).Concat(OfCourse(treated)))
            yield return (broken.Kind, broken.Detail, false);
        if (Passed(control) is { } natural)
            yield return ($"standard care passes {natural.Quantity}", natural.ToString(), true);
        else if (Passed(treated) is { } lethal)
            yield return ($"therapy passes {lethal.Quantity}", $"{lethal} of {therapy}", true);
    }

    static IEnumerable<(string Kind, string Detail)> OfCourse(Course course)
    {
        var survival = course.Hazards.Survival;
        for (var visit = 0; visit < survival.Length; visit++)
            if (!(survival[visit] >= 0 && survival[visit] <= 1 + Roundoff) || (visit > 0 && survival[visit] > survival[visit - 1] + Roundoff))
            {
                yield return ("survival", $"visit {visit}: {Text(survival[visit])}");
                break;
            }
        foreach (var outcome in OutcomeList.All)
            if (outcome.Over(course).Any(value => !double.IsFinite(value)))
                yield return ($"outcome not finite: {outcome.Name}", outcome.Name);
    }

    /// <summary>The first limit of life that a course passes.</summary>
    static DrawFault? Passed(Course course)
    {
        foreach (var visit in course.Visits)
            foreach (var limit in LivingLimit.All)
                if (!limit.Holds(visit))
                    return new("this arm", visit.Day, limit.Quantity, limit.Read(visit), Finite: true);
        return null;
    }

    static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
