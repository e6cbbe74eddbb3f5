using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;
using Engraft.Files.Rhythms;
using Engraft.Laboratory;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Cli.Verbs;

/// <summary>The hearts of a rhythm file: the one it describes, or that of a laboratory's patient on each of its days.</summary>
static class RhythmDays
{
    /// <exception cref="FormatException">The scenario cannot be read or has no such arm.</exception>
    public static IReadOnlyList<RhythmPlan> Plans(RhythmScenario scenario, Catalogue catalogue, CancellationToken interrupt)
    {
        if (scenario.Laboratory is not { } days)
            return [scenario.Plan];
        if (Shared.Read(days.Path, catalogue, quiet: true) is not { } patient)
            throw new FormatException($"the scenario '{days.Path}' of 'laboratory' cannot be read.");
        if (patient.Arms.All(arm => arm.Name != days.Arm))
            throw new FormatException($"the scenario has no arm '{days.Arm}'; it has {string.Join(", ", patient.Arms.Select(arm => arm.Name))}.");
        patient = patient with { Draws = days.Draws, Horizon = Math.Max(days.Days[^1], 1), Arms = [patient.Arms.First(arm => arm.Name == days.Arm)] };
        Console.Error.WriteLine($"laboratory: {days.Draws} draws to day {days.Days[^1]:F0}");
        var result = Study.Run(patient, ModelFiles.Read(catalogue), new StudyOptions { Attribute = false, Threads = scenario.Plan.Options.Threads }, null, interrupt);
        return [.. days.Days.Select(day => OnDay(scenario, result.Arms[^1], day))];
    }

    static RhythmPlan OnDay(RhythmScenario scenario, ArmResult arm, double day)
    {
        var plan = scenario.Plan;
        var site = plan.GraftSite!;
        var given = arm.Doses.FirstOrDefault(dose => dose.Cells)?.Day ?? 0;
        var maturity = 1 - Elementary.Exp(new One(-ElectricalRate * Math.Max(0, day - given))).Value;
        var volume = At(arm, "graftMass", day) / SegmentLink.Density; // mL
        return plan with
        {
            Name = FormattableString.Invariant($"day {day:F0} (maturity {maturity:F2}, coupling {At(arm, "graftCoupling", day):F0} %)"),
            Shape = scenario.ShapeOfDay is { } shape ? shape(At(arm, "lvedv", day), At(arm, "lvMass", day)) : plan.Shape,
            GraftSite = volume <= 0 ? null : site with { Maturity = maturity, Radius = site.Radius > 0 ? site.Radius : Radius(volume / site.Density), Interface = site.Interface * At(arm, "graftCoupling", day) / 100 },
            Scar = scenario.ScarOfLaboratory ? plan.Scar! with { Transmurality = [.. arm.Segments.Select(segment => Math.Clamp(segment.Scar, 0, 1))] } : plan.Scar,
        };
    }

    /// <summary>Radius of a ball, mm.</summary>
    static double Radius(double millilitres) => Elementary.Cbrt(new One(Math.Max(millilitres, 0) * 1000 * 0.75 / Math.PI)).Value;

    /// <summary>Mean of an outcome on a day, by a straight line between the days recorded.</summary>
    static double At(ArmResult arm, string outcome, double day)
    {
        var values = arm.Series[outcome].Mean;
        var i = Array.FindIndex(arm.Days, at => at >= day);
        if (i <= 0)
            return values[i < 0 ? values.Length - 1 : 0];
        var share = (day - arm.Days[i - 1]) / (arm.Days[i] - arm.Days[i - 1]);
        return values[i - 1] + share * (values[i] - values[i - 1]);
    }

    /// <summary>Central rate at which a graft matures electrically, 1/d.</summary>
    static double ElectricalRate => ParameterFiles.Read("graft", typeof(GraftParameters<>)).Parameters.First(parameter => parameter.Name == "electricalRate").Value;
}
