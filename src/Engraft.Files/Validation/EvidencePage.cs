using System.Globalization;
using System.Text;
using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Therapies;
using Engraft.Trials.Calibration;
using Engraft.Trials.Explain;
using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;

namespace Engraft.Files.Validation;

/// <summary>docs/topics/what-the-evidence-says.md: how large, by which mechanism, by what dose, how much of it is measurement, how long, and where the data are silent.</summary>
public sealed class EvidencePage(TruthFiles truth, Workshop workshop, Prior prior, IReadOnlyList<double[]> scores, Model model)
{
    const double Month = 30.4375;

    readonly Member[] members = [.. scores.Select(prior.At)];
    readonly LaboratoryEffects laboratory = new(truth, model);

    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public string Text(IProgress<StudyProgress>? progress = null, CancellationToken interrupt = default)
    {
        var prepared = new List<PreparedTrial>();
        foreach (var trial in truth.Calibration.Where(trial => trial.Excluded is null))
        {
            progress?.Report(new("preparing trials", prepared.Count, truth.Calibration.Count, "trials"));
            if (workshop.Prepare(trial, Fold.Calibration, interrupt) is { } one)
                prepared.Add(one);
        }
        var text = new StringBuilder($"# What the evidence says\n\nWritten by `engraft evidence --out docs/topics/what-the-evidence-says.md --effects data/posterior/effects.json`; posterior {PosteriorFolder.Shipped.Version}. The evidence is the collected one, not a systematic review; effects are changes of the left ventricular ejection fraction (LVEF) in points, with 90 % intervals.\n");
        Size(text, prepared);
        Mechanisms(text, progress, interrupt);
        Doses(text, prepared);
        Shares(text, prepared);
        Duration(text);
        Silence(text, prepared);
        return text.ToString();
    }

    void Size(StringBuilder text, List<PreparedTrial> prepared)
    {
        text.Append("\n## How large\n\nUnexplained by the mechanisms, at its full height, in a typical patient of the trials. Studies: those with a row in the fit.\n\n| class | effect | chance that it is above 0 | studies |\n|---|---|---|---|\n");
        foreach (var cells in CalibratedParameters.Classes)
        {
            double[] values = [.. members.Select(member => member.Parameters[CalibratedParameters.PlaceOf(cells)])];
            var estimate = FitSummary.Estimated(values);
            var studies = prepared.Where(one => one.Evidence.Rows.Any(row => row.Side.Any(form => form.Cells?.Class == cells))).Select(one => one.Trial.Study).Distinct().ToArray();
            text.Append(Line($"| {Spelled(cells)} | {estimate.Mean:+0.0;-0.0;0.0} ({estimate.Low:0.0} to {estimate.High:0.0}) | {100 * values.Count(value => value > 0) / (double)values.Length:0} % | {(studies.Length == 0 ? "none: the spread between classes" : string.Join(", ", studies))} |\n"));
        }
    }

    /// <summary>Parts of the mechanisms by the laboratory, for one typical patient after an acute and one with an old infarct.</summary>
    void Mechanisms(StringBuilder text, IProgress<StudyProgress>? progress, CancellationToken interrupt)
    {
        text.Append("\n## Which mechanism carries it\n\nShapley parts nine months after the decision to treat (manufacture included) in one patient drawn from each population (8 draws); the last part is what no mechanism explains.\n\n| class | patient | muscle | scar | vessels | inflammation | protection | harm | unexplained |\n|---|---|---|---|---|---|---|---|---|\n");
        var done = 0;
        foreach (var (cells, product, route, _) in LaboratoryEffects.Typical)
            foreach (var population in (string[])["acute-anterior-stemi", "chronic-ischaemic-hfref"])
            {
                progress?.Report(new("attributing", done++, 2 * LaboratoryEffects.Typical.Count, "arms"));
                var parts = Parts(product, route, population, interrupt);
                text.Append(Line($"| {Spelled(cells)} | {population} | {string.Join(" | ", parts.Select(part => part.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)))} |\n"));
            }
    }

    IReadOnlyList<double> Parts(string product, string route, string population, CancellationToken interrupt)
    {
        var scenario = laboratory.Scenario(product, route, population, ["lvef"], 8);
        var attribution = Study.Run(scenario, model, new StudyOptions(), null, interrupt).Attributions.First(one => one.Outcome == "lvef");
        var scale = OutcomeList.Named("lvef").Unit == "%" ? 1 : 100;
        return [.. ((string[])["regeneration", "antiFibrosis", "angiogenesis", "immuneModulation", "hostProtection", "harm", "unexplained"]).Select(name => scale * attribution.Parts[name])];
    }

    static void Doses(StringBuilder text, List<PreparedTrial> prepared)
    {
        text.Append("\n## Does more help more\n\nArms of one trial that differ by dose, as reported. The model lets the effect saturate below the smallest dose of the evidence; nothing in the fit informs that.\n\n| trial | arm | cells | month | LVEF | reported |\n|---|---|---|---|---|---|\n");
        foreach (var trial in prepared.Select(one => one.Trial).Where(trial => trial.Arms.Where(arm => arm.Dose is not null).GroupBy(arm => arm.Product?.Name ?? arm.Class.ToString()).Any(group => group.Select(arm => arm.Dose).Distinct().Count() > 1)))
            foreach (var figure in trial.Reported.Where(figure => figure is { Outcome: "lvef", Kind: FigureKind.Change, Day: > 0 } && trial.Arm(figure.Arms[0]).Dose is not null))
                text.Append(Line($"| {trial.Title} | {string.Join(" + ", figure.Arms)} | {trial.Arm(figure.Arms[0]).Dose:0.##E+0} | {figure.Day / Month:0.#} | {(figure.IsContrast ? "against " + string.Join(" + ", figure.Against) : "change")} | {(figure.Central is { } value ? Line($"{value:+0.0;-0.0}") : figure.Verdict.ToString())} |\n"));
    }

    void Shares(StringBuilder text, List<PreparedTrial> prepared)
    {
        text.Append("\n## How much of it is measurement\n\nEach controlled change of LVEF taken apart, given all trials (`engraft explain-result` does it without the trial's own number).\n\n| trial | contrast | month | reported | cells | unblinding | reporting | selection, imbalance | chance |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var one in prepared)
            foreach (var explained in new ResultExplanation(one, workshop, members, scores, prior.ReferenceOwnCourse).All().Where(entry => entry.Figure is { IsContrast: true, Outcome: "lvef" }))
            {
                double Part(string name) => explained.Parts.First(part => part.Name == name).Mean;
                text.Append(Line($"| {one.Trial.Title} | {string.Join(" + ", explained.Figure.Arms)} | {explained.Figure.Day / Month:0.#} | {explained.Observed:+0.0;-0.0;0.0} | {Part("cells"):+0.0;-0.0;0.0} | {Part("unblinding"):+0.0;-0.0;0.0} | {Part("reporting"):+0.0;-0.0;0.0} | {Part("selection") + Part("imbalance"):+0.0;-0.0;0.0} | {Part("chance"):+0.0;-0.0;0.0} |\n"));
            }
    }

    void Duration(StringBuilder text)
    {
        double[] halves = [.. members.Select(member => 0.6931471805599453 * member.Parameters[CalibratedParameters.Fade] / 365.25)];
        var half = FitSummary.Estimated(halves);
        text.Append(Line($"\n## How long it lasts\n\nHalf of the effect is gone after {half.Mean:0.0} years ({half.Low:0.0} to {half.High:0.0}). One trial (BOOST) followed a contrast beyond two years; before the data the interval was {PriorHalf(-1.6449):0.0} to {PriorHalf(1.6449):0.0}.\n"));
    }

    double PriorHalf(double score)
    {
        var scores = new double[Prior.Dimensions];
        scores[Prior.Inflation - 2] = score;
        return 0.6931471805599453 * prior.At(scores).Parameters[CalibratedParameters.Fade] / 365.25;
    }

    static void Silence(StringBuilder text, List<PreparedTrial> prepared)
    {
        text.Append("\n## Where the data are silent\n\n");
        var classes = CalibratedParameters.Classes.Where(cells => prepared.All(one => one.Evidence.Rows.All(row => row.Side.All(form => form.Cells?.Class != cells)))).Select(cells => Spelled(cells)).ToArray();
        text.Append($"- No study in the fit: {string.Join(", ", classes)}.\n");
        var contrasts = prepared.SelectMany(one => PredictedFigures.Of(one.Trial)).Where(figure => figure is { IsContrast: true, Central: not null }).GroupBy(figure => figure.Outcome!).ToDictionary(group => group.Key, group => group.Count());
        string[] wanted = ["lvef", "lvesv", "lvedv", "scarPercent", "scarMass", "sixMinuteWalk", "kccq", "mlhfq", "nyha", "peakVo2", "ntProBnp", "flowReserve", "capillaryDensity", "inflammation"];
        text.Append($"- Controlled numbers by outcome, printed or the difference of two printed arms: {string.Join(", ", wanted.Select(name => Line($"{name} {contrasts.GetValueOrDefault(name)}")))}.\n");
        text.Append("- No controlled human figure on new muscle, on rejection or on arrhythmia by grafts is in the evidence; animals alone speak there (`engraft claims`).\n");
        text.Append("- Survival: not estimable from present evidence.\n");
    }

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
