using System.Globalization;
using Engraft.Trials.Validation;

namespace Engraft.Files.Validation;

/// <summary>scoreboard.md: the scoreboard as a page of a repository, targets and misses first.</summary>
public static class ScoreboardPage
{
    const double HalfYear = 6; // months

    public static void Write(Scoreboard board, ValidationRecord record, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Text($"# Scoreboard: what Engraft predicts of published trials\n\n`engraft validate --replicates {record.Replicates} --out FOLDER` writes this page; every row and all folds in validation.json beside it. What was mended after a score had been seen: decision 14. Posterior {record.Posterior}. Left-out rows: predicted by a fit that never saw the study; known of a figure is what it is of, and whether it was printed as a number, in words, or by its arms.\n"));
        Given(board, writer);
        if (board.Whole is null)
            return;
        Targets(board, writer);
        Contrasts(writer, "Controlled changes of LVEF, left out", board.Rows.Where(row => row.IsHeadline && row.Prediction == Prediction.LeaveOneOut));
        Contrasts(writer, "The same without any study of the class", board.Rows.Where(row => row.IsHeadline && row.Prediction == Prediction.LeaveClassOut));
        EarlyAndLate(board, writer);
        Pooled(board, writer);
        Outside(board, writer);
        Words(board, writer);
        Events(board, writer);
        Groups(board, writer);
        writer.Write($"\nClasses that no left-out contrast tests: {string.Join(", ", board.Untested)}.\n");
    }

    static void Given(Scoreboard board, TextWriter writer)
    {
        var rows = board.Rows.Where(row => row.Prediction == Prediction.Given).ToArray();
        if (rows.Length == 0)
            return;
        Section(writer, "Files that no fit saw: given by the user, or kept out of the calibration", board.Given is { } all ? Text($"{Percent(all.Coverage90)} of {all.Rows} figures of {all.Studies} studies inside 90 %, {Percent(all.Coverage50)} inside 50 %. A study that the calibration has too is predicted by a fit without it.") : "No figure is a number.");
        Head(writer, "trial", "figure", "month", "published", "predicted (90 %)", "z");
        foreach (var row in rows)
            Row(writer, row.Trial, $"{row.Arm}, {row.Outcome} {row.Quantity}, {row.Unit}", Text($"{row.Month:0.#}"), row.Observed is { } value ? Text($"{value:G3}") : $"{row.Words} (chance {Percent(row.ChanceOfWords!.Value)})",
                Text($"{row.Mean:G3} ({row.Low:G3} to {row.High:G3}){Mark(row)}"), row.Z is { } z ? Text($"{z:F1}") : "–");
    }

    static void Targets(Scoreboard board, TextWriter writer)
    {
        Section(writer, "Targets", board.Gate.Mark is { } mark ? $"Rows of cells are {mark}." : null);
        Head(writer, "question", "figure", "target");
        var gate = board.Gate;
        Row(writer, "untreated course on left-out controls, fitted to arms without cells alone: inside 90 %", Text($"{Percent(gate.Inside)} of {gate.Rows}"), Verdict("at least 80 %", gate.Inside >= NaturalGate.LeastInside));
        Row(writer, "worst absolute z of them", Text($"{gate.WorstZ:F1} ({gate.WorstRow})"), Verdict("at most 3", gate.WorstZ <= NaturalGate.MostZ));
        Row(writer, "mean error of their LVEF changes", Text($"{gate.LvefBias:+0.0;-0.0;0.0} points over {gate.LvefRows} rows ({string.Join(", ", GateErrors(board))})"), Verdict("within 1.5", Math.Abs(gate.LvefBias) <= NaturalGate.MostBias));
        foreach (var other in gate.Others)
            Row(writer, $"counted with {other.Rule}", Text($"{Percent(other.Inside)} of {other.Rows} inside, worst z {other.WorstZ:F1}, error {other.LvefBias:+0.0;-0.0;0.0} over {other.LvefRows}"), "–");
        if (board.Headline is { } head)
        {
            Row(writer, "controlled changes of LVEF: CRPS", Text($"{head.Crps:F2} points"), Verdict(Text($"no worse than the best baseline, {head.CrpsBaselines.Min():F2}"), head.Crps <= head.CrpsBaselines.Min()));
            Row(writer, "their RMSE", Text($"{head.Rmse:F2} points"), Verdict(Text($"no worse than {head.RmseBaselines.Min():F2}"), head.Rmse <= head.RmseBaselines.Min()));
            if (board.Unselected is { } plain)
                Row(writer, "the same as if neutral contrasts were printed as numbers too ([decision 14](../decisions/0014-calibration.md))", Text($"CRPS {plain.Crps:F2}, RMSE {plain.Rmse:F2}"), Verdict("no worse than the best baseline", plain.MeetsTarget));
            Row(writer, "noise floor of a perfect model", Text($"{head.NoiseFloor:F2} points"), "–");
            Row(writer, "skill against the best baseline (90 % over studies)", Text($"{head.Skill:F2} ({head.SkillLow:F1} to {head.SkillHigh:F2})"), "above 0");
        }
        Coverage(writer, "coverage of all left-out rows", board.Whole);
        Coverage(writer, "coverage of rows whose study set no number of the laboratory: the truer figure", board.Unseen);
        Pairs(writer, "first and last trial of a class and aetiology, each at its visit nearest to six months: inside 90 %", board, Trials);
        Pairs(writer, "early and late visit of a trial: inside 90 %", board, Visits);
        if (board.ClassHeadline is { } without)
            Row(writer, "without any study of the class: CRPS, RMSE", Text($"{without.Crps:F2}, {without.Rmse:F2}"), Text($"best baseline from other classes {without.CrpsBaselines.Min():F2}, {without.RmseBaselines.Min():F2}"));
        if (board.Pooled.Count > 0)
            Row(writer, "pooled results, checked afterwards: inside 90 %", Text($"{board.Pooled.Count(row => row.Inside90 == true)} of {board.Pooled.Count(row => row.Observed is not null)}"), "–");
        if (board.Headline is { } all)
            writer.Write(Text($"\nBaselines (CRPS): {string.Join(", ", Baselines.Names.Select((name, i) => Text($"{name} {all.CrpsBaselines[i]:F2}")))}. {all.Studies} studies stand behind the controlled changes.\n"));
    }

    static IEnumerable<string> GateErrors(Scoreboard board) => NaturalGate.Counted(board.Rows).Where(NaturalGate.IsLvefChange).Select(row => Text($"{row.Trial} {row.Mean - row.Observed!.Value:+0.0;-0.0;0.0}"));

    static void Coverage(TextWriter writer, string name, ScoreSummary? rows)
    {
        if (rows is null)
            return;
        Row(writer, name, Text($"{Percent(rows.Coverage90)} of {rows.Rows} (95 % by studies {100 * rows.CoverageLow:F0} to {100 * rows.CoverageHigh:F0})"), Verdict("consistent with 90 %", rows.ConsistentWith90));
        Row(writer, "of these inside 50 %", Text($"{Percent(rows.Coverage50)} (95 % by studies {100 * rows.Coverage50Low:F0} to {100 * rows.Coverage50High:F0})"), Verdict("consistent with 50 %", rows.ConsistentWith50));
    }

    static void Pairs(TextWriter writer, string name, Scoreboard board, Func<Scoreboard, Prediction, IEnumerable<ScoreRow>> members)
    {
        ScoreRow[] sample = [.. members(board, Prediction.InSample)], left = [.. members(board, Prediction.LeaveOneOut)];
        Row(writer, name + ", one posterior in sample", Misses(sample), Verdict("both of every pair", sample.All(row => row.Inside90 == true)));
        Row(writer, "the same left out", Misses(left), "–");
    }

    /// <summary>Contrasts of the first and the last study of each class and aetiology with two studies or more, each at its visit nearest to six months.</summary>
    static IEnumerable<ScoreRow> Trials(Scoreboard board, Prediction how) =>
        from row in board.Rows
        where row.IsHeadline && row.Prediction == how && row.Year is not null
        group row by (row.CellClass, row.Aetiology) into pair
        let studies = pair.GroupBy(row => row.Study).Select(study => study.MinBy(row => Math.Abs(row.Month - HalfYear))!).OrderBy(row => row.Year).ToArray()
        where studies.Length > 1
        from member in (ScoreRow[])[studies[0], studies[^1]]
        select member;

    /// <summary>Contrasts of studies that were read at two visits or more.</summary>
    static IEnumerable<ScoreRow> Visits(Scoreboard board, Prediction how) => board.Rows.Where(row => row.IsHeadline && row.Prediction == how).GroupBy(row => (row.Trial, row.Arm)).Where(pair => pair.Count() > 1).SelectMany(pair => pair.OrderBy(row => row.Month));

    static string Misses(ScoreRow[] rows) => rows.All(row => row.Inside90 == true) ? Text($"all of {rows.Length}") : "outside: " + string.Join(", ", rows.Where(row => row.Inside90 != true).Select(row => Text($"{row.Trial} month {row.Month:0}")));

    static void EarlyAndLate(Scoreboard board, TextWriter writer)
    {
        Section(writer, "Early and late", "First and last trial of a class and aetiology; then early and late visits of one trial. One posterior, in sample; then left out.");
        Head(writer, "trial", "year", "month", "published", "in sample (90 %)", "left out (90 %)");
        var left = board.Rows.Where(row => row.IsHeadline && row.Prediction == Prediction.LeaveOneOut).ToArray();
        foreach (var row in Trials(board, Prediction.InSample).Concat(Visits(board, Prediction.InSample)))
            Row(writer, row.Trial, Text($"{row.Year}"), Text($"{row.Month:0}"), Text($"{row.Observed:+0.0;-0.0;0.0}"), Predicted(row), left.FirstOrDefault(other => other.Trial == row.Trial && other.Arm == row.Arm && other.Month == row.Month) is { } other ? Predicted(other) : "–");
    }

    static void Contrasts(TextWriter writer, string title, IEnumerable<ScoreRow> rows)
    {
        Section(writer, title);
        Head(writer, "trial", "contrast", "month", "published", "predicted (90 %)", "z");
        foreach (var row in rows.OrderBy(row => row.Trial, StringComparer.Ordinal).ThenBy(row => row.Arm, StringComparer.Ordinal).ThenBy(row => row.Month))
            Row(writer, row.Trial, row.Arm, Text($"{row.Month:0}"), Text($"{row.Observed:+0.0;-0.0;0.0}"), Predicted(row), Text($"{row.Z:F1}"));
    }

    static void Pooled(Scoreboard board, TextWriter writer)
    {
        Section(writer, "Pooled results, checked afterwards", "No fit saw these numbers; some trials in them were fitted. Predicted as one trial of all the patients whose cells and course depart as the mean of so many studies does.");
        Head(writer, "meta-analysis", "figure", "published", "predicted (90 %)", "z");
        foreach (var row in board.Pooled.Where(row => row.Observed is not null))
            Row(writer, row.Trial, $"{row.Outcome} {row.Quantity}, {row.Unit}", Text($"{row.Observed:G3}"), Text($"{row.Mean:G3} ({row.Low:G3} to {row.High:G3}){Mark(row)}"), Text($"{row.Z:F1}"));
    }

    static void Outside(Scoreboard board, TextWriter writer)
    {
        Section(writer, "Outside their 90 % interval, left out");
        Head(writer, "trial", "figure", "month", "published", "predicted (90 %)", "z");
        foreach (var row in board.Rows.Where(row => row is { Prediction: Prediction.LeaveOneOut, Inside90: false, Repeats: false }).OrderByDescending(row => Math.Abs(row.Z!.Value)))
            Row(writer, row.Trial, $"{row.Arm}, {row.Outcome} {row.Quantity}", Text($"{row.Month:0}"), Text($"{row.Observed:G3}"), Text($"{row.Mean:G3} ({row.Low:G3} to {row.High:G3})"), Text($"{row.Z:F1}"));
    }

    static void Words(Scoreboard board, TextWriter writer)
    {
        Section(writer, "Reported in words, left out", "Chance that the figure would have been reported so; 'stable' is a mean change of less than 3 points (judgement).");
        Head(writer, "trial", "arm", "outcome", "month", "reported", "chance", "predicted (90 %)");
        foreach (var row in board.Rows.Where(row => row is { Prediction: Prediction.LeaveOneOut, Words: not null }))
            Row(writer, row.Trial, row.Arm, $"{row.Outcome} {row.Quantity}", Text($"{row.Month:0}"), row.Words!, Percent(row.ChanceOfWords!.Value), Text($"{row.Mean:G3} ({row.Low:G3} to {row.High:G3})"));
    }

    static void Events(Scoreboard board, TextWriter writer)
    {
        Section(writer, "Events, left out");
        Head(writer, "trial", "arm", "event", "month", "published", "predicted (90 %)");
        foreach (var row in board.Rows.Where(row => row.Prediction == Prediction.LeaveOneOut && row.Quantity is "share" or "rate" or "hazardRatio" or "riskRatio" or "winRatio"))
            Row(writer, row.Trial, row.Arm, $"{row.Outcome}, {row.Unit}", Text($"{row.Month:0}"), Text($"{row.Observed:G3}"), Text($"{row.Mean:G3} ({row.Low:G3} to {row.High:G3}){Mark(row)}"));
    }

    static void Groups(Scoreboard board, TextWriter writer)
    {
        Section(writer, "By group");
        Head(writer, "group", "rows", "studies", "inside 90 %", "95 % of it", "inside 50 %", "width over noise");
        foreach (var group in board.Summaries.Concat(board.ClassSummaries))
            Row(writer, group.Group, Text($"{group.Rows}"), Text($"{group.Studies}"), Percent(group.Coverage90), group.Studies > 1 ? Text($"{100 * group.CoverageLow:F0} to {100 * group.CoverageHigh:F0} %") : "one study", Percent(group.Coverage50), Text($"{group.WidthOverNoise:F1}"));
    }

    static string Predicted(ScoreRow row) => Text($"{row.Mean:+0.0;-0.0;0.0} ({row.Low:0.0} to {row.High:0.0}){Mark(row)}");

    static string Mark(ScoreRow row) => (row.Inside90 == false ? " **outside**" : "") + (row.NotCounted is null ? "" : ", not counted");

    static string Verdict(string target, bool met) => met ? target : target + ": **missed**";

    static void Section(TextWriter writer, string title, string? text = null) => writer.Write($"\n## {title}\n\n{(text is null ? "" : text + "\n\n")}");

    static void Head(TextWriter writer, params string[] columns) => writer.Write($"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");

    static void Row(TextWriter writer, params string[] cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    static string Percent(double share) => Text($"{100 * share:F0} %");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
