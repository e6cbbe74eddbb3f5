using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Files.Reports.Sections;

/// <summary>The evidence ladder: what has been seen in people and animals for this product, this route and this cause; then the share set by assumption.</summary>
internal static class EvidenceSection
{
    /// <summary>More ladders than this repeat the same studies: a table says the same in less room.</summary>
    const int MostLadders = 2;

    /// <summary>Two-sided 90 % of a normal.</summary>
    const double Ninety = 1.645;

    static readonly (string Kind, string Title)[] Rungs =
    [
        ("controlled human trial", "Controlled human trials"),
        ("uncontrolled human study", "Uncontrolled human studies"),
        ("large animal study", "Large-animal studies"),
    ];

    public static void Write(Html html, Reading reading)
    {
        html.Section("evidence", "Says who?", "The evidence behind this product");
        var ladders = reading.Result.Scenario.Arms.Where(arm => arm.Product is not null)
            .GroupBy(arm => string.Join('\n', [arm.Route?.Name, Cause(reading, arm), .. arm.Product!.Flags, .. arm.Product.Evidence.Select(step => step.ToString())])).ToArray();
        if (ladders.Length > MostLadders)
            EvidenceTable.Write(html, reading, Rungs, Cause);
        else
            foreach (var ladder in ladders)
                WriteLadder(html, [.. ladder], Cause(reading, ladder.First()));
        if (ladders.Length == 0)
            html.Element("p", "No cell product is part of this scenario.");
        if (reading.Result.Scenario.Arms.Any(arm => arm.Background is not null))
            html.Element("p", "Background drugs: beta-blocker, MRA, SGLT2 inhibitor and CRT are fitted to volumes and ejection fraction in their controlled trials; ACE inhibitor, ARB and ARNI act on the heart by assumption. "
                + "Death and hospitalisation follow randomised hazard ratios. Sources and values are listed below.");
        WriteAssumed(html, reading);
        html.Close();
    }

    static string Cause(Reading reading, TherapyArm arm) => EvidenceLadder.Cause(reading.Result.Scenario.Patient, arm.Day);

    /// <summary>One ladder for all products that stand on the same studies.</summary>
    static void WriteLadder(Html html, TherapyArm[] arms, string cause)
    {
        var (arm, product) = (arms[0], arms[0].Product!);
        var titles = string.Join("; ", arms.Select(one => one.Product!.Title).Distinct());
        html.Open("div", "ladder").Open("h3").Text($"{titles}: {PatientWords.Lower(arm.Route?.Title ?? "no route")}, {PatientWords.EvidenceName(cause)}");
        foreach (var flag in product.Flags)
            html.Element("span", "⚠ " + flag, "flag");
        html.Close();
        foreach (var (kind, title) in Rungs)
        {
            var steps = product.Evidence.Where(step => step.Kind == kind).ToArray();
            var fits = steps.Where(step => EvidenceLadder.Fits(step, arm.Route, cause)).ToArray();
            WriteRung(html, title, fits, steps.Except(fits).ToArray());
        }
        html.Close();
    }

    static void WriteRung(Html html, string title, EvidenceStep[] fits, EvidenceStep[] others)
    {
        html.Open("div", fits.Length == 0 ? "rung none" : "rung").Element("p", fits.Length == 0 ? "none" : Figures.Number(fits.Length, 0), "count");
        html.Open("div").Element("h4", title);
        if (fits.Length == 0)
            html.Element("p", "None for this product by this route in this disease.");
        foreach (var step in fits)
            WriteStep(html, step, "");
        if (others.Length > 0)
            html.Element("p", "Same product, other route or disease (less relevant):", "fine");
        foreach (var step in others)
            WriteStep(html, step, $"; {PatientWords.EvidenceName(step.Aetiology)}, {PatientWords.RouteName(step.Route)}");
        html.Close().Close();
    }

    static void WriteStep(Html html, EvidenceStep step, string other)
    {
        html.Open("p", other.Length == 0 ? "study" : "study other").Element("strong", step.Study).Text($": {EvidenceTable.Who(step)}{other}. ").Element("span", step.Source, "source");
        if (step.Flag is { } flag)
            html.Element("span", "⚠ " + flag, "flag");
        html.Close();
    }

    static void WriteAssumed(Html html, Reading reading)
    {
        var share = Math.Clamp(double.IsFinite(reading.Result.AssumptionShare) ? reading.Result.AssumptionShare : 1, 0, 1);
        var counted = reading.Treated.Count == 0;
        var (low, high) = (Math.Max(0, share - Ninety * reading.Result.AssumptionShareError), Math.Min(1, share + Ninety * reading.Result.AssumptionShareError));
        var written = $"{Figures.Number(100 * share, 0)} % assumption" + (high - low < 0.01 ? "" : $" ({Figures.Range(100 * low, 100 * high, 0)})");
        html.Open("h3").Text("How much of the answer is assumption").Close();
        html.Figure(BarChart.Draw(html.NextId(), "Share of the answer set by assumption", $"{written}; the rest is measured, fitted or from published models.",
            counted ? "share of the numbers used, %" : "share of what moves the answer, %", [new Bar(counted ? "All numbers used" : "All that moves the answer", 100, written, 0, share)], (0, 100)),
            $"Hatched: set by assumption ({reading.Result.Assumptions.Count} assumptions, listed below). Plain: measured, fitted to measurements or from published models. "
            + (counted ? "Without an effect to explain, each number counts alike." : "In brackets: 90 % interval; more draws narrow it. By the variance that drawn numbers explain; numbers held fixed and the form of the equations are in neither part."), "narrow");
    }
}
