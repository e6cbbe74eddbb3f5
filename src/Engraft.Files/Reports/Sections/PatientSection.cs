using System.Globalization;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>How the patient was fitted: what was given, what the model has, what was drawn and what the data leave open.</summary>
internal static class PatientSection
{
    public static void Write(Html html, Reading reading)
    {
        var result = reading.Result;
        html.Section("patient", "Is this the patient?", "How the patient was fitted");
        var missed = result.FitResiduals.Count(residual => !residual.Within && residual.Given is not null);
        html.Element("p", missed == 0 ? "Everything the file gives is matched within its tolerance. What it leaves out was drawn from its distribution."
            : $"{missed} of {result.FitResiduals.Count(residual => residual.Given is not null)} given numbers could not be matched together; real data can contradict each other. What the file leaves out was drawn from its distribution.");
        if (result.FitResiduals.Count > 0)
            html.Table("Given and fitted.", ["Quantity", "Given", "In the model", "Tolerance", "Status"], result.FitResiduals.Select(Row), "wnnnw",
                [.. result.FitResiduals.Select(residual => residual is { Within: false, Given: not null } ? "amber" : "")]);
        if (result.FittedParameters.Count > 0)
            html.Table("Patient parameters that were fitted. Narrowed: how much the data reduced the spread; a parameter they hardly narrow is not constrained by them.",
                ["Parameter", "Value", "Spread narrowed by", "Constrained by these data"], result.FittedParameters.Select(Row), "wnnw");
        WriteScores(html, result.BaselineRisk);
        html.Close();
    }

    static void WriteScores(Html html, Outcomes.BaselineRisk? risk)
    {
        if (risk is null)
            return;
        html.Table("Risk scores before any therapy. They describe the patient; they are never compared between arms.", ["Score", "Points", "Risk of death in one year", "In three years"],
        [
            ["MAGGIC", risk.MaggicPoints.ToString(CultureInfo.InvariantCulture), Figures.Share(risk.OneYear), Figures.Share(risk.ThreeYears)],
            ["Seattle (typical laboratory values where the file has none)", Figures.Number(risk.SeattleScore, 1), Figures.Share(risk.SeattleOneYear), "–"],
        ]);
    }

    static string[] Row(FitResidual residual) =>
    [
        OutcomeNames.Quantity(residual.Quantity), residual.Given is { } given ? WithUnit(given, residual.Unit) : "not given", WithUnit(residual.Fitted, residual.Unit),
        residual.Given is null ? "–" : "± " + WithUnit(residual.Tolerance, residual.Unit), residual.Drawn ? "drawn" : residual.Within ? "matched" : "not matched",
    ];

    static string[] Row(FittedParameter parameter) =>
    [
        OutcomeNames.Abbreviated(OutcomeNames.Words(parameter.Name)), WithUnit(parameter.Value, parameter.Unit),
        parameter.PriorSpread > 0 ? $"{Figures.Number(Math.Clamp(100 * (1 - parameter.PosteriorSpread / parameter.PriorSpread), 0, 100), 0)} %" : "–",
        parameter.Constrained ? "yes" : "no: drawn from its distribution",
    ];

    static string WithUnit(double value, string unit) => unit is "share" or "fraction" ? $"{Figures.Number(100 * value, 0)} %"
        : unit is "" or "-" or "1" ? Figures.Plain(value) : $"{(Math.Abs(value) >= 10 ? Figures.Number(value, 0) : Math.Abs(value) >= 1 ? Figures.Number(value, 1) : Figures.Plain(value))} {OutcomeNames.Pretty(unit)}";
}
