using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Files.Reports.Sections;

/// <summary>What the choice between own, matched and donor cells changes: rejection, drugs, waiting, cost and the effect.</summary>
internal static class OwnCells
{
    /// <summary>Numbers of a product that its making needs.</summary>
    static readonly string[] Making = ["leadTime", "batchFailure", "cost", "correctionTime", "correctionCost"];

    public static void Write(Html html, Reading reading)
    {
        var arms = reading.Treated.Select(arm => reading.TherapyOf(arm.Name)).OfType<TherapyArm>().Where(arm => arm.Product is not null).OrderBy(arm => arm.Product!.Donor).ToArray();
        if (arms.Length == 0)
            return;
        html.Element("h3", "Own cells against donor cells");
        var families = arms.GroupBy(arm => arm.Product!.Class).Where(family => family.Select(arm => arm.Product!.Donor).Distinct().Count() > 1).ToArray();
        html.Element("p", families.Length > 0 ? "The arms differ in whose cells they use; the difference between their rows is what that choice does."
            : "Not compared in this scenario: that takes arms with own, matched and donor cells of one kind. What these arms entail:");
        foreach (var family in families)
            WriteGap(html, reading, [.. family]);
        html.Table($"Rejection, drugs against it, waiting and cost, beside the change in {reading.NameOf(reading.Primary).Title} with its 90 % interval (parameters and patients vary). Wait and cost include failed batches.",
            ["Arm", "Whose cells", "Drugs against rejection", "Rejected, of all cells engrafted", "Wait for cells", "Cost of the product", "Change", "90 % interval"], arms.Select(arm => Row(reading, arm)), "wwwn");
        html.Element("p", $"Wait and cost: {string.Join("; ", arms.Select(Basis).Distinct())}.", "fine");
    }

    /// <summary>Own less donor, in words: every donor of the family against own cells.</summary>
    static void WriteGap(Html html, Reading reading, TherapyArm[] family)
    {
        var name = reading.NameOf(reading.Primary);
        if (family.FirstOrDefault(arm => arm.Product!.Donor == Donor.Own) is not { } own || reading.EffectOf(own.Name, reading.Primary) is not { } mine)
            return;
        foreach (var other in family.Where(arm => arm.Product!.Donor != Donor.Own))
            if (reading.EffectOf(other.Name, reading.Primary) is { } theirs)
                html.Element("p", $"{own.Name} less {other.Name}: {name.DifferenceInWords(mine.Difference.Mean - theirs.Difference.Mean)} in {name.Title} (difference of the means).");
    }

    static string[] Row(Reading reading, TherapyArm arm)
    {
        var name = reading.NameOf(reading.Primary);
        var effect = reading.EffectOf(arm.Name, reading.Primary);
        var making = Making.All(arm.Product!.Numbers.ContainsKey) ? Manufacture.Of(arm.Product, arm.GeneCorrected) : null;
        return
        [
            arm.Name, Whose(arm), PatientWords.Of(arm.Immunosuppression), Rejected(reading, arm), making is null ? "not stated" : Figures.Duration(making.Days), making is null ? "not stated" : $"€ {Figures.Thousands(making.Cost)}",
            effect is null ? "–" : name.DifferenceInWords(effect.Difference.Mean), effect is null ? "–" : name.RangeInWords(effect.Difference.Low, effect.Difference.High),
        ];
    }

    static string Rejected(Reading reading, TherapyArm arm)
    {
        var series = reading.SeriesOf(reading.Treated.First(treated => treated.Name == arm.Name), "rejection");
        if (series is not { Mean.Length: > 0 })
            return "not simulated";
        var share = series.Mean[^1] * (series.Unit == "%" ? 0.01 : 1);
        return Figures.Share(share);
    }

    static string Basis(TherapyArm arm) => $"{PatientWords.Lower(arm.Product!.Title)}, {Said(arm, "leadTime")} and {Said(arm, "cost")}";

    static string Said(TherapyArm arm, string slot) => !arm.Product!.Numbers.TryGetValue(slot, out var number) ? "not stated" : number.Source + (number.Quality is "D" or "M" ? " (assumption)" : "");

    static string Whose(TherapyArm arm) => arm.Product!.Donor switch { Donor.Own => "own", Donor.HlaMatchedDonor => "HLA-matched donor", _ => "donor" }
        + (arm.GeneCorrected ? ", gene corrected" : "");
}
