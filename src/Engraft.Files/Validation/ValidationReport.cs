using System.Globalization;
using Engraft.Files.Reports;
using Engraft.Files.Reports.Charts;
using Engraft.Files.Reports.Sections;
using Engraft.Trials.Validation;

namespace Engraft.Files.Validation;

/// <summary>The scoreboard as a page: verdicts first, then misses, forest plots, groups, every row.</summary>
public static class ValidationReport
{
    public static void Write(Scoreboard board, ValidationRecord record, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new Html(writer);
        Page.Begin(html, writer, "Scoreboard");
        Banner.Write(html);
        html.Open("main").Open("header", "title").Element("p", "Validation", "question").Element("h1", "What does Engraft predict of published trials it has not seen?")
            .Element("p", Text($"{board.Rows.Select(row => row.Study).Distinct().Count()} studies, {record.Replicates} simulated publications of each figure, posterior {record.Posterior}."), "lead").Close();
        Verdicts(html, board);
        Forest(html, board, "contrasts", "Do cells change the ejection fraction?", "Controlled changes of LVEF, each predicted by a fit that never saw the study", row => row.IsHeadline && row.Prediction == Prediction.LeaveOneOut, "points, cells less control");
        Forest(html, board, "natural", "And without cells?", "Changes of LVEF in arms without cells, left out", row => row is { Kind: RowKind.Natural, Outcome: "lvef", Quantity: "change", Prediction: Prediction.LeaveOneOut, Observed: not null }, "points");
        Forest(html, board, "given", "What of files that no calibration saw?", "Changes of LVEF in the files given", row => row is { Outcome: "lvef", Quantity: "change", Prediction: Prediction.Given, Observed: not null }, "points");
        Classes(html, board);
        Pooled(html, board);
        Groups(html, board);
        Words(html, board);
        Rows(html, board);
        Limits(html, board);
        html.Close();
        Page.End(html);
    }

    static void Verdicts(Html html, Scoreboard board)
    {
        html.Section("verdict", "How good is it?", "Verdict");
        var gate = board.Gate;
        if (!gate.Tested)
            html.Element("p", "Untreated course: not tested, because the files given hold no left-out arm without cells.");
        else
            html.Element("p", Text($"Untreated course: {(gate.Passed ? "passed" : "not passed")}. Of {gate.Rows} figures of left-out arms without cells {Percent(gate.Inside)} lie within their 90 % interval (at least 80 %), the worst |z| is {gate.WorstZ:F1} (at most 3; {gate.WorstRow}), mean error of {gate.LvefRows} LVEF changes {gate.LvefBias:+0.0;-0.0;0.0} points (within 1.5). They are predicted by a fit to arms without cells alone. Counted otherwise: {string.Join("; ", gate.Others.Select(other => Text($"{other.Rule}, {Percent(other.Inside)} of {other.Rows} inside, worst |z| {other.WorstZ:F1}, bias {other.LvefBias:+0.0;-0.0;0.0}")))}."));
        if (gate.Mark is not null)
            html.Element("p", "Rows of cells are therefore marked 'not counted': an effect of cells measured against a course that is predicted wrongly means nothing.");
        if (board.Headline is { } head)
        {
            html.Element("p", Text($"Controlled changes of LVEF, left out: {head.Rows} figures of {head.Studies} studies. CRPS {head.Crps:F2} points; best forecast from the other trials' printed numbers {head.CrpsBaselines.Min():F2}. Target (no worse in CRPS and RMSE): {(head.MeetsTarget ? "met" : "missed")}{(gate.Mark is null ? "" : ", not counted")}.{(board.Unselected is { } plain ? Text($" As if neutral contrasts were printed as numbers too: CRPS {plain.Crps:F2}, RMSE {plain.Rmse:F2}, {(plain.MeetsTarget ? "met" : "missed")}.") : "")}"));
            html.Table("Scores of the left-out controlled changes, points. A perfect model would still be off by the noise floor.", ["Forecast", "CRPS", "RMSE"],
                [["Engraft", Text($"{head.Crps:F2}"), Text($"{head.Rmse:F2}")], .. Baselines.Names.Select((name, i) => new[] { BaselineName(name), Text($"{head.CrpsBaselines[i]:F2}"), Text($"{head.RmseBaselines[i]:F2}") }), ["noise floor", "–", Text($"{head.NoiseFloor:F2}")]]);
            html.Element("p", double.IsFinite(head.Skill) ? Text($"Skill against the best baseline {head.Skill:F2} (90 % over resampled studies {head.SkillLow:F2} to {head.SkillHigh:F2}).") : "Skill is not defined: the best baseline is already at the noise floor.");
        }
        if (board.Whole is { } all)
            html.Element("p", Text($"Coverage of the 90 % interval over all {all.Rows} left-out rows: {Percent(all.Coverage90)} (95 % interval by studies {Percent(all.CoverageLow)} to {Percent(all.CoverageHigh)}): {(all.ConsistentWith90 ? "consistent with 90 %" : "not consistent with 90 %")}. Intervals are {all.WidthOverNoise:F1} times as wide as sampling and reading alone imply."));
        if (board.Unseen is { } unseen)
            html.Element("p", Text($"Of these, {unseen.Rows} rows belong to studies that are the source of no number of the laboratory, so that the fit has truly not seen them: {Percent(unseen.Coverage90)} inside 90 % ({Percent(unseen.CoverageLow)} to {Percent(unseen.CoverageHigh)}; {(unseen.ConsistentWith90 ? "consistent" : "not consistent")}), {Percent(unseen.Coverage50)} inside 50 % ({Percent(unseen.Coverage50Low)} to {Percent(unseen.Coverage50High)}). This is the truer figure."));
        html.Close();
    }

    static string BaselineName(string name) => name switch { "zero" => "no effect", "mean" => "mean of the other trials", "class" => "mean of the other trials of the class", _ => "mean of the other blinded trials" };

    static void Forest(Html html, Scoreboard board, string id, string question, string heading, Func<ScoreRow, bool> wanted, string axis)
    {
        var rows = board.Rows.Where(wanted).OrderBy(row => row.Trial, StringComparer.Ordinal).ThenBy(row => row.Month).ToArray();
        if (rows.Length == 0)
            return;
        html.Section(id, question, heading);
        html.Figure(ForestChart.Draw(html.NextId(), heading, axis, [.. rows.Select(Row)]), "Dot: predicted mean. Thick line: 50 %, thin line: 90 % of the published number. Diamond: what was published; orange where it lies outside.", "narrow");
        html.Close();
    }

    static ForestRow Row(ScoreRow row) => new(Text($"{row.Trial}, {row.Arm}, {row.Month:0.#} mo"), Text($"{row.Mean:F1} ({row.Low:F1} to {row.High:F1}), published {row.Observed:F1}"), row.Observed!.Value, row.Mean, row.Low, row.High, row.Low50, row.High50, row.Inside90 == true);

    static void Groups(Html html, Scoreboard board)
    {
        html.Section("groups", "Where is it good, where not?", "By group, left out");
        html.Table("Rows of several units are scaled by their noise floor. Few independent studies stand behind most groups.", ["Group", "Rows", "Studies", "Inside 90 %", "95 % interval of it", "CRPS", "RMSE", "Width over noise", "Worst |z|"],
            board.Summaries.Select(group => new[]
            {
                group.Group, Text($"{group.Rows}"), Text($"{group.Studies}"), Percent(group.Coverage90), $"{Percent(group.CoverageLow)} to {Percent(group.CoverageHigh)}", Text($"{group.Crps:F2}"), Text($"{group.Rmse:F2}"),
                Text($"{group.WidthOverNoise:F1}"), Text($"{group.WorstZ:F1}"),
            }));
        if (board.Whole is { } all)
            html.Element("p", "Share of published numbers inside central intervals of 10, 20 … 90 %: " + string.Join(", ", all.CalibrationCurve.Select(Percent)) + ".");
        html.Close();
    }

    static void Classes(Html html, Scoreboard board)
    {
        Forest(html, board, "classes", "What would be expected of a class that was never tried?", "Controlled changes of LVEF, each predicted without any study of its class of cells", row => row.IsHeadline && row.Prediction == Prediction.LeaveClassOut, "points, cells less control");
        if (board.ClassHeadline is not { } head)
            return;
        html.Section("class-scores", "Does it carry over between classes?", "Scores without the class");
        html.Element("p", Text($"CRPS {head.Crps:F2} points, RMSE {head.Rmse:F2}; best forecast from the other classes' printed numbers {head.CrpsBaselines.Min():F2} and {head.RmseBaselines.Min():F2}; noise floor {head.NoiseFloor:F2}."));
        html.Table("Each class is predicted by a fit without any of its studies.", ["Group", "Rows", "Studies", "Inside 90 %", "CRPS", "Worst |z|"],
            board.ClassSummaries.Select(group => new[] { group.Group, Text($"{group.Rows}"), Text($"{group.Studies}"), Percent(group.Coverage90), Text($"{group.Crps:F2}"), Text($"{group.WorstZ:F1}") }));
        html.Close();
    }

    static void Pooled(Html html, Scoreboard board)
    {
        var rows = board.Pooled.Where(row => row.Observed is not null).ToArray();
        if (rows.Length == 0)
            return;
        html.Section("pooled", "And what the meta-analyses found?", "Pooled results, checked afterwards");
        html.Table("No fit saw these numbers; some of the trials in them were fitted. Predicted: one trial of all their patients, its cells and its course departing as the mean of so many studies does; nothing is selected for publication.",
            ["Meta-analysis", "Figure", "Published", "Predicted", "90 % interval", "z"],
            rows.Select(row => new[] { row.Trial, $"{row.Outcome} {row.Quantity}, {row.Unit}", Text($"{row.Observed:G3}"), Text($"{row.Mean:G3}"), Text($"{row.Low:G3} to {row.High:G3}"), Text($"{row.Z:F1}") }), "ww", [.. rows.Select(row => row.Inside90 == true ? "" : "amber")]);
        html.Close();
    }

    static void Words(Html html, Scoreboard board)
    {
        var rows = board.Rows.Where(row => row is { Words: not null, IsUnseen: true }).ToArray();
        if (rows.Length == 0)
            return;
        html.Section("words", "What of reports without a number?", "Reports in words");
        html.Table("Predicted chance that the figure would have been reported so.", ["Trial", "Arm", "Outcome", "Month", "Reported", "Chance"], rows.Select(row => new[] { row.Trial, row.Arm, row.Outcome, Text($"{row.Month:0.#}"), row.Words!, Percent(row.ChanceOfWords!.Value) }), "wwwnwn");
        html.Close();
    }

    static void Rows(Html html, Scoreboard board)
    {
        var rows = board.Rows.Where(row => row is { Observed: not null, IsUnseen: true }).OrderByDescending(row => Math.Abs(row.Z!.Value)).ToArray();
        html.Section("rows", "Where was it wrong?", "Every figure, worst first");
        html.Table("Left-out and given files. In-sample rows stand in validation.json.", ["Trial", "Arm", "Figure", "Month", "Published", "Predicted", "90 %", "z", "n", "Error"],
            rows.Select(row => new[]
            {
                row.Trial, row.Arm, $"{row.Outcome} {row.Quantity}, {row.Unit}", Text($"{row.Month:0.#}"), Text($"{row.Observed:G3}"), Text($"{row.Mean:G3}"), Text($"{row.Low:G3} to {row.High:G3}"), Text($"{row.Z:F1}"),
                row.N is { } n ? Text($"{n}") : "not known", (row.Imputed ? "imputed" : "printed") + (row.NotCounted is null ? "" : ", not counted"),
            }), "wwwn", [.. rows.Select(row => row.Inside90 == true ? "" : "amber")]);
        html.Close();
    }

    static void Limits(Html html, Scoreboard board)
    {
        html.Section("limits", "What can this not tell?", "Limits");
        html.List([
            "The evidence is the collected one, frozen on its date: not a systematic review. Results missing there are missing here.",
            board.Untested.Count > 0 ? $"No left-out controlled change of LVEF tests these classes: {string.Join(", ", board.Untested)}." : "Each class of cells is tested by at least one left-out contrast.",
            .. board.Silent.Select(text => "Not predicted: " + text),
            "Cardiovascular deaths, infarctions, major and serious adverse events follow from simulated deaths and hospitalisations by a share or a rate of the trial layer; strokes and antibodies are not computed and have no row.",
        ]);
        html.Close();
    }

    static string Percent(double share) => Text($"{100 * share:F0} %");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
