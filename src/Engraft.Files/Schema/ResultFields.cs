namespace Engraft.Files.Schema;

/// <summary>All fields of result.json (engraft.result/1) in order; a test compares them with what is written.</summary>
static class ResultFields
{
    public static IReadOnlyList<ResultField> All { get; } =
    [
        new("schema", "text", "engraft.result/1"),
        new("scenario", "scenario", "the scenario as it was read, in its own format (scenario.md)"),
        new("units", "names", "unit of the day and of every outcome"),
        new("arms", "list", "standard care first, then the arms of the scenario", Arm),
        new("effects", "list", "treated against standard care of the same draws", Effect),
        new("differences", "list", "treated less standard care over time, paired by draw", Difference),
        new("attribution", "list", "exact Shapley parts of an effect, inside the model", Attribution),
        new("donorContrasts", "list", "own against matched and donor cells, corrected against faulty ones: paired by draw, at the horizon", Contrast),
        new("benefits", "list", "benefits as patients per 100 over the horizon", Benefit),
        new("risks", "list", "harms as events per 100 patients over the horizon; 'high' is an upper bound and never zero", Risk),
        new("requirements", "list", "what must be true of the cells for the benefit to be real", Requirement),
        new("secretionDemands", "list", "required over measured secretion of each paracrine effect: amber above 3, red above 10", Demand),
        new("influences", "list", "parameters that move an outcome most", Influence),
        new("fitResiduals", "list", "the patient's numbers, given or drawn, and what the fitted model has", Residual),
        new("fittedParameters", "list", "fitted patient parameters, and whether the data constrain them", Parameter),
        new("assumptions", "texts", "each assumption that the result rests on"),
        new("assumptionShare", "number", "share of the answer set by assumption, 0 to 1"),
        new("assumptionShareError", "number", "standard error of that share"),
        new("warnings", "texts", "what the reader of the result should know"),
        new("checks", "numbers", "numbers of the run: step check, balances, beats solved"),
        new("citations", "list", "every source used, each once", Citation),
    ];

    static IReadOnlyList<ResultField> Arm =>
    [
        new("name", "text", "name of the arm"),
        new("doses", "list", "days of procedures, cells or sham; they spread with the lead time", Dose),
        new("series", "rows", "means over the draws: 'day' and one row per outcome"),
        new("low", "rows", "lower end of the 90 % band (5th percentile)"),
        new("high", "rows", "upper end of the 90 % band (95th percentile)"),
        new("segments", "list", "AHA segments 1 to 17 at the horizon, central patient",
        [
            new("segment", "whole", "AHA segment"),
            new("scar", "number", "scar, share of the segment"),
            new("graft", "number", "graft, share of the segment"),
            new("contractility", "number", "contractility over that of healthy muscle"),
            new("thickening", "number", "systolic thickening, share of diastolic thickness"),
        ]),
    ];

    static IReadOnlyList<ResultField> Effect =>
    [
        .. Head,
        new("day", "number", "day of the comparison"),
        new("treated", "number", "mean with the therapy"),
        new("treatedLow", "number", "its 90 % interval"),
        new("treatedHigh", "number", "its 90 % interval"),
        new("control", "number", "mean with standard care"),
        new("controlLow", "number", "its 90 % interval"),
        new("controlHigh", "number", "its 90 % interval"),
        new("difference", "number", "treated less control, mean of the paired differences"),
        new("low", "number", "90 % interval of the difference, parameters and patients"),
        new("high", "number", "90 % interval of the difference, parameters and patients"),
        new("monteCarloError", "number", "standard error of the mean difference from the number of draws"),
        new("parameterLow", "number", "90 % interval with the patient held at the centre"),
        new("parameterHigh", "number", "90 % interval with the patient held at the centre"),
        new("minimalImportantDifference", "number", "smallest difference that matters; null where none is published"),
        new("probabilityOfBenefit", "number", "chance that the benefit exceeds it; null where none is published"),
    ];

    static IReadOnlyList<ResultField> Difference =>
        [.. Head, new("day", "row", "days"), new("mean", "row", "mean difference"), new("low", "row", "90 % band"), new("high", "row", "90 % band")];

    static IReadOnlyList<ResultField> Contrast =>
    [
        new("arm", "text", "arm whose cells are nearer to healthy own cells"), new("against", "text", "arm it is compared with"),
        new("quantity", "text", "name of an outcome, or wait, deathWhileWaiting, productCost, immunosuppressionDays"), new("unit", "text", "unit of the numbers"),
        new("first", "number", "mean of the first arm"), new("second", "number", "mean of the other"), new("difference", "number", "mean of first less second in each draw"),
        new("low", "number", "90 % interval of it"), new("high", "number", "90 % interval of it"), new("monteCarloError", "number", "standard error of the mean difference"),
    ];

    static IReadOnlyList<ResultField> Dose =>
    [
        new("day", "number", "median day of the procedure over the draws that reach it"), new("low", "number", "5th percentile"), new("high", "number", "95th percentile"),
        new("share", "number", "share of draws in which it falls within the horizon"), new("cells", "flag", "false for a sham procedure"),
    ];

    static IReadOnlyList<ResultField> Attribution =>
    [
        .. Head,
        new("day", "number", "day of the comparison"),
        new("total", "number", "the effect that the parts sum to"),
        new("parts", "numbers", "part of each mechanism"),
        new("assumptionShare", "numbers", "share of each part that is assumption, 0 to 1"),
    ];

    static IReadOnlyList<ResultField> Head =>
        [new("arm", "text", "name of the arm"), new("outcome", "text", "name of the outcome"), new("unit", "text", "unit of the numbers")];

    static IReadOnlyList<ResultField> Source =>
        [new("basis", "text", "where it was measured, with species and number of animals"), new("source", "text", "DOI, PMID or why it is assumed")];

    static IReadOnlyList<ResultField> Benefit =>
    [
        new("arm", "text", "name of the arm"), new("event", "text", "the benefit in words"), new("treated", "number", "per 100 with the therapy"),
        new("control", "number", "per 100 with standard care"), new("low", "number", "90 % interval of the difference"),
        new("high", "number", "90 % interval of the difference"), .. Source,
    ];

    static IReadOnlyList<ResultField> Risk =>
    [
        new("arm", "text", "name of the arm"), new("event", "text", "the harm in words"), new("phase", "text", "waiting, procedure or follow-up"),
        new("per100", "number", "events per 100 patients"), new("low", "number", "90 % interval"), new("high", "number", "90 % interval, an upper bound"), .. Source,
    ];

    static IReadOnlyList<ResultField> Requirement =>
    [
        new("arm", "text", "name of the arm"), new("quantity", "text", "what must be true"), new("unit", "text", "unit of the numbers"),
        new("simulated", "number", "in the central draw"),
        new("measuredLow", "number", "measured range"), new("measuredHigh", "number", "measured range"), .. Source,
    ];

    static IReadOnlyList<ResultField> Demand =>
    [
        new("arm", "text", "name of the arm"), new("factor", "text", "secreted factor"), new("required", "number", "secretion that the effect needs"),
        new("measured", "number", "highest measured secretion"), new("ratio", "number", "required over measured"), new("source", "text", "of the measurement"),
    ];

    static IReadOnlyList<ResultField> Influence =>
    [
        new("arm", "text", "name of the arm"), new("outcome", "text", "name of the outcome"), new("parameter", "text", "set.name of the parameter"),
        new("rankCorrelation", "number", "with the effect over the draws, -1 to 1"), new("assumed", "flag", "the parameter is an assumption"),
    ];

    static IReadOnlyList<ResultField> Residual =>
    [
        new("quantity", "text", "what was given or drawn"), new("unit", "text", "unit"), new("given", "number", "null where the file gives nothing"),
        new("fitted", "number", "what the fitted model has"), new("tolerance", "number", "accepted distance"), new("within", "flag", "inside the tolerance"),
        new("drawn", "flag", "drawn from its distribution, not given"),
    ];

    static IReadOnlyList<ResultField> Parameter =>
    [
        new("name", "text", "patient parameter"), new("unit", "text", "unit"), new("value", "number", "fitted value"),
        new("priorSpread", "number", "spread before the data"), new("posteriorSpread", "number", "spread after them"),
        new("constrained", "flag", "the given data constrain it"),
    ];

    static IReadOnlyList<ResultField> Citation =>
    [
        new("source", "text", "DOI, PMID or reference"), new("usedFor", "text", "parameters and data taken from it"), new("quality", "text", "A to M, see parameters"),
        new("flag", "textOrNull", "retracted, concern, excluded; null when clean"),
    ];
}
