using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Files.Reports.Sections;

/// <summary>The ladders of many arms as one table of counts, and every study once beneath.</summary>
internal static class EvidenceTable
{
    public static void Write(Html html, Reading reading, (string Kind, string Title)[] rungs, Func<Reading, TherapyArm, string> cause)
    {
        var arms = reading.Result.Scenario.Arms.Where(arm => arm.Product is not null).ToArray();
        html.Table("Studies of exactly this product by this route in this disease. Strongest evidence left.", ["Arm", "Product, route and disease", .. rungs.Select(rung => rung.Title), "Flags"],
            arms.Select(arm => Row(arm, rungs, cause(reading, arm))), "wwnnnw");
        var studies = arms.SelectMany(arm => arm.Product!.Evidence.Select(step => (arm.Product.Title, Step: step))).Distinct()
            .GroupBy(study => study.Step).Select(group => (Title: string.Join("; ", group.Select(study => study.Title).Distinct()), Step: group.Key))
            .OrderBy(study => Array.FindIndex(rungs, rung => rung.Kind == study.Step.Kind)).ToArray();
        // One product needs no column of its name.
        var several = studies.Select(study => study.Title).Distinct().Count() > 1;
        html.Table("Every study of these products, whatever its route and disease.", ["Study", "Kind", .. several ? (string[])["Product"] : [], "Who", "Disease", "Route", "Source", "Flag"], studies.Select(study => (string[])
        [
            study.Step.Study, study.Step.Kind, .. several ? (string[])[study.Title] : [], Who(study.Step), PatientWords.EvidenceName(study.Step.Aetiology), PatientWords.RouteName(study.Step.Route), study.Step.Source,
            study.Step.Flag is { } flag ? "⚠ " + flag : "–",
        ]), "w", [.. studies.Select(study => study.Step.Flag is null ? "" : "amber")]);
    }

    /// <summary>Of whom the study is: patients, or animals with their species and number.</summary>
    public static string Who(EvidenceStep step) => step.Kind == "large animal study" ? AnimalFigures.Step(step.Species, step.Patients)
        : step.Patients is { } n ? $"{n} patients" : "number of patients not stated";

    static string[] Row(TherapyArm arm, (string Kind, string Title)[] rungs, string cause)
    {
        string Count(string kind)
        {
            var count = arm.Product!.Evidence.Count(step => step.Kind == kind && EvidenceLadder.Fits(step, arm.Route, cause));
            return count == 0 ? "none" : Figures.Number(count, 0);
        }
        return [arm.Name, $"{arm.Product!.Title}, {PatientWords.Lower(arm.Route?.Title ?? "no route")}, {PatientWords.EvidenceName(cause)}", .. rungs.Select(rung => Count(rung.Kind)),
            arm.Product.Flags.Count == 0 ? "–" : "⚠ " + string.Join("; ", arm.Product.Flags)];
    }
}
