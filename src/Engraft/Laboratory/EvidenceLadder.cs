using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>Which studies stand behind a product given by one route for one cause.</summary>
public static class EvidenceLadder
{
    /// <summary>Trials of cells "after infarction" gave them up to three months after it (CADUCEUS, doi:10.1186/s41232-017-0046-5); older is chronic.</summary>
    const double RecentDays = 91;

    const string ControlledTrial = "controlled human trial";

    /// <summary>The patient's cause on a day as the evidence files key it.</summary>
    public static string Cause(Patient patient, double day) => patient.Aetiology switch
    {
        MyocardialInfarction { DaysSince: { } since } when since + day < RecentDays => "infarct-acute",
        MyocardialInfarction => "infarct-chronic",
        GeneticDilated => "dilated",
        Hypertension => "hypertensive",
        _ => "none",
    };

    /// <summary>A study of exactly this route and this cause.</summary>
    public static bool Fits(EvidenceStep step, DeliveryRoute? route, string cause) =>
        (step.Aetiology == "any" || step.Aetiology == cause) && (step.Route == "any" || step.Route == route?.Name);

    /// <summary>True where a controlled human trial, free of any evidence flag, gave this product by this route for this cause: only then is an alternative ranked.</summary>
    public static bool HasControlledTrial(TherapyArm arm, Patient patient) => arm.Product is { } product
        && product.Evidence.Any(step => step.Kind == ControlledTrial && step.Flag is null && Fits(step, arm.Route, Cause(patient, arm.Day)));
}
