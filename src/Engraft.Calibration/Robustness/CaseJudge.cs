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

    /// <summary>Kind and detail of every claim that a draw breaks.</summary>
    public static IEnumerable<(string Kind, string Detail)> Of(DrawNotes notes, Course[] courses)
    {
        if (notes.Fault is { } fault)
            yield return ("not finite", fault.ToString());
        if (notes.Passed is { } passed)
            yield return ($"limit of life: {passed.Quantity}", passed.ToString());
        if (notes.CellError > CellRoundoff)
            yield return ("cell balance", Text(notes.CellError));
        if (notes.VolumeError > VolumeRoundoff)
            yield return ("blood volume", Text(notes.VolumeError) + " mL");
        if (notes.LeastState < 0)
            yield return ("negative state", Text(notes.LeastState));
        foreach (var course in courses.Where(course => course is not null))
            foreach (var broken in OfCourse(course))
                yield return broken;
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
        if (course.Visits.Any(visit => visit.Lvesv >= visit.Lvedv))
            yield return ("no ejection", "ESV >= EDV");
        foreach (var outcome in OutcomeList.All)
            if (outcome.Over(course).Any(value => !double.IsFinite(value)))
                yield return ($"outcome not finite: {outcome.Name}", outcome.Name);
    }

    static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
