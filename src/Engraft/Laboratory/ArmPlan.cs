using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>When an arm's doses and drugs fall, in days from the scenario's start; null product in standard care.</summary>
/// <param name="Doses">Days of administration, after manufacture; those beyond the horizon are left out.</param>
/// <param name="DrugsFrom">First day of immunosuppression.</param>
/// <param name="DrugsUntil">Day on which immunosuppression ends.</param>
public sealed record ArmPlan(string Name, TherapyArm? Arm, Manufacture? Making, IReadOnlyList<double> Doses, double DrugsFrom, double DrugsUntil)
{
    /// <summary>Amiodarone and ivabradine are given for a month after each dose, as in pigs (doi:10.1016/j.stemcr.2021.08.005).</summary>
    public const double AntiarrhythmicDays = 30;

    /// <summary>Nothing but standard care.</summary>
    public static ArmPlan StandardCare { get; } = new("Standard care", null, null, [], double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>True when a procedure is performed within the horizon, with cells or as a sham.</summary>
    public bool Performs => Doses.Count > 0 && Arm?.Route is not null;

    /// <summary>True when cells reach the patient within the horizon.</summary>
    public bool Treats => Doses.Count > 0 && Arm?.Product is not null;

    /// <summary>Change of background drugs and devices within the horizon; null where they stay as they are.</summary>
    public BackgroundChange? Change { get; init; }

    /// <summary>The same change of drugs without cells or procedure: what the cells of this arm are measured against.</summary>
    public ArmPlan DrugsAlone => StandardCare with { Name = Name, Change = Change };

    /// <summary>Plans an arm of a scenario.</summary>
    /// <param name="making">Null without a product.</param>
    public static ArmPlan Of(TherapyArm arm, double horizon, Manufacture? making)
    {
        var first = arm.Day + (making?.Days ?? 0);
        var doses = arm.Product is null && !arm.Sham ? [] : Enumerable.Range(0, arm.Administrations).Select(k => first + k * arm.Interval).Where(day => day < horizon).ToArray();
        return new(arm.Name, arm, making, doses, arm.Immunosuppression is null ? double.PositiveInfinity : first, first + (arm.Immunosuppression?.Duration ?? 0))
        {
            Change = arm.Background is { } change && change.Day < horizon ? change : null,
        };
    }

    /// <summary>Days on which something begins or ends.</summary>
    public IEnumerable<double> Events
    {
        get
        {
            foreach (var day in Doses)
            {
                yield return day;
                if (Arm!.Antiarrhythmics)
                    yield return day + AntiarrhythmicDays;
            }
            if (Change is { } change)
                yield return change.Day;
            if (double.IsFinite(DrugsFrom))
                yield return DrugsFrom;
            if (double.IsFinite(DrugsUntil) && double.IsFinite(DrugsFrom))
                yield return DrugsUntil;
        }
    }

    public bool OnImmunosuppression(double day) => day >= DrugsFrom && day < DrugsUntil;

    public bool OnAntiarrhythmics(double day) => Arm is { Antiarrhythmics: true } && Doses.Any(dose => day >= dose && day < dose + AntiarrhythmicDays);
}
