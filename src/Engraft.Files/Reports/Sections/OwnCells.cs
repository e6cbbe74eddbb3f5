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
        html.Element("p", reading.Result.DonorContrasts.Count > 0 ? "What the choice of donor, or the correction of the gene, changes, with the drugs that each arm gives:"
            : "Not compared in this scenario: that takes arms with own, matched and donor cells of one kind. What these arms entail:");
        WriteContrasts(html, reading);
        html.Table($"Rejection, drugs against it, waiting and cost, beside the change in {reading.NameOf(reading.Primary).Title} with its 90 % interval (parameters and patients vary). Wait and cost at the central numbers of the product, failed batches included.",
            ["Arm", "Whose cells", "Drugs against rejection", "Rejected, of all cells engrafted", "Wait for cells", "Cost of the product", "Change", "90 % interval"], arms.Select(arm => Row(reading, arm)), "wwwn");
        html.Element("p", $"Wait and cost: {string.Join("; ", arms.Select(Basis).Distinct())}.", "fine");
    }

    /// <summary>One table for each arm with the nearer cells: a row a quantity, a column for each arm it is compared with.</summary>
    static void WriteContrasts(Html html, Reading reading)
    {
        foreach (var nearer in reading.Result.DonorContrasts.GroupBy(contrast => contrast.Arm).OrderBy(group => reading.TherapyOf(group.Key)?.Product?.Donor))
        {
            var others = nearer.Select(contrast => contrast.Against).Distinct().ToArray();
            html.Table($"{nearer.Key} less each other arm at {reading.Horizon}: mean difference with its 90 % interval, draw by draw (parameters and patients vary; both arms have the same draws).",
                ["What changes", .. others.Select(other => $"less {other}")], nearer.GroupBy(contrast => contrast.Quantity).Select(line => (string[])
                    [DonorQuantity.Of(line.Key, reading).Capital, .. others.Select(other => Written(line.First(contrast => contrast.Against == other), reading))]), "w");
        }
    }

    static string Written(DonorContrast contrast, Reading reading)
    {
        var name = DonorQuantity.Of(contrast.Quantity, reading);
        var (mean, low, high) = (contrast.Difference.Mean, contrast.Difference.Low, contrast.Difference.High);
        return low == high && mean == 0 ? "the same" : low == high ? name.DifferenceInWords(mean) : name.WithRange(mean, low, high);
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
