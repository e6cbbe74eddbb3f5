using System.Globalization;
using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Cli.Verbs;

/// <summary>Whether an alternative can be given as named, to this patient, within the horizon: what the scenario's reader asks of a written arm.</summary>
static class GridChecks
{
    const string Patch = "epicardial-patch";

    /// <exception cref="FormatException">It cannot; the message says why.</exception>
    public static void Check(TherapyArm arm, Scenario scenario)
    {
        if (Objection(arm, scenario.Horizon) is { } objection)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"--grid: the alternative '{arm.Name}' cannot be given: {objection}."));
    }

    static string? Objection(TherapyArm arm, double horizon)
    {
        var (product, route, last) = (arm.Product!, arm.Route!.Name, arm.Day + (arm.Administrations - 1) * arm.Interval);
        if (last >= horizon)
            return FormattableString.Invariant($"its last administration is on day {last:0.##}, the horizon is {horizon:0.##} d");
        if (arm.Administrations > 1 && arm.Interval == 0)
            return "several administrations need an interval, for instance interval=90 d";
        if (product.Class == CellClass.EngineeredMuscle != (route == Patch))
            return $"{product.Name} {(route == Patch ? "is no piece of muscle" : "is a piece of muscle")}, the route is {route}";
        if (arm.GeneCorrected && product.Donor != Donor.Own)
            return $"{product.Name} does not come from the patient and carries no gene fault to correct";
        if (arm.AutomaticityEdited && product.Class is not (CellClass.PluripotentCardiomyocyte or CellClass.EngineeredMuscle))
            return $"{product.Name} holds no cardiomyocytes to edit";
        return null;
    }
}
