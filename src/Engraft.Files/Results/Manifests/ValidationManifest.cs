using System.Globalization;
using Engraft.Files.Validation;
using Engraft.Trials.Validation;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json of a scoreboard.</summary>
public static class ValidationManifest
{
    public static void Write(Scoreboard board, ValidationRecord record, RunRecord run, Stream stream) => Manifest.Write(new(
        run.HashOfInput is null ? [] : [("trials", run.HashOfInput)], record.Seed, record.Replicates, [.. board.Rows.Select(row => row.Trial)], Lines(board, record), json =>
        {
            json.WriteString("posterior", record.Posterior);
            json.WriteNumber("patientsOfEachTrial", record.Draws);
            JsonParts.Texts(json, "notPredicted", board.Silent);
        }), run, stream);

    static IReadOnlyList<Credibility> Lines(Scoreboard board, ValidationRecord record) => Credibility.Twelve(
        Credibility.Recorded(1, "Question: what would these trials publish? Context of use: research; whether Engraft's prediction of a trial can be trusted. Decision: none on a patient or a product may rest on it. Influence: the model alone predicts; published figures score it."),
        Credibility.Recorded(2, $"Posterior {record.Posterior} and hash of all data files under inputs; priors, likelihood and measurement layer: docs/decisions/0014-calibration.md; each number of the measurement layer has value, quality and source in data/parameters/measurement.yaml."),
        Credibility.Recorded(6, $"{record.Replicates} simulated publications of each figure and {record.Draws} patients of each trial; studies left out by reweighting, fitted anew below an effective share of 20 %: {board.LeftOut.Count(fold => fold.Refitted)} of {board.LeftOut.Count} folds (leftOut in validation.json)."),
        Credibility.Recorded(7, "Patients of each trial drawn from its population and entry limits (data/trials, data/populations); cohorts and how many candidates met the limits: data/posterior/cohorts."),
        Credibility.When(board.Whole is not null, 8, Validated(board)),
        Credibility.Recorded(9, "Shrinkage of every calibrated number and the effect under three fits (all, blinded alone, bias prior doubled): data/posterior/calibration.json."),
        Credibility.Recorded(10, "Intervals hold posterior, patients, sampling of the trial and measurement together; the noise floor of a perfect model and the width against it stand beside them. Model form is in the spread between studies alone."));

    static string Validated(Scoreboard board) => board.Whole is not { } all ? "No figure was predicted by a fit that had not seen its study." : string.Create(CultureInfo.InvariantCulture,
        $"{all.Rows} figures of {all.Studies} left-out studies, {100 * all.Coverage90:F0} % inside their 90 % interval; natural course on left-out controls {(board.Gate.Passed ? "passed" : "not passed")}; controlled changes of ejection fraction: {(board.Headline is { } head ? $"CRPS {head.Crps:F2}, best baseline {head.CrpsBaselines.Min():F2}, target {(head.MeetsTarget ? "met" : "missed")}" : "none")}. Classes that no left-out contrast tests: {(board.Untested.Count > 0 ? string.Join(", ", board.Untested) : "none")}.");
}
