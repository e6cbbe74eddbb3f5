using System.Globalization;
using Engraft.Trials.Calibration;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json of a posterior.</summary>
static class CalibrationManifest
{
    /// <param name="draws">Simulated patients of each trial.</param>
    public static void Write(PosteriorFolder folder, CalibrationResult result, int draws, ulong seed, RunRecord run, Stream stream) => Manifest.Write(new(
        [("trials", Hash.OfFolder(TrialFiles.Folder)), ("tissue rates", Hash.OfFile(folder.Tissue))], seed, result.Members.Count, result.Studies, Lines(result, draws), json =>
        {
            json.WriteString("posterior", folder.Version);
            json.WriteNumber("patientsOfEachTrial", draws);
        }), run, stream);

    static IReadOnlyList<Credibility> Lines(CalibrationResult result, int draws) => Credibility.Twelve(
        Credibility.Recorded(1, "Question: which effects, courses and biases do published trials leave likely? Context of use: research; the posterior is what every draw of Engraft takes by default. Decision: none on a patient may rest on it. Influence: every predicted effect hangs on it."),
        Credibility.Recorded(2, "Hashes of trials and data files under inputs. Parameters, priors and likelihood: docs/decisions/0014-calibration.md; tissue rates: tissue.csv."),
        Credibility.Recorded(6, string.Create(CultureInfo.InvariantCulture,
            $"Worst scale reduction {Worst(result):F3}, smallest effective size {Fewest(result):F0} over {result.Posterior.Scores.Count} kept scores; each quantity's in calibration.json. Simulation-based calibration on a reduced problem is a test of the repository.")),
        Credibility.Recorded(7, $"{draws} patients of each trial, drawn once from its population and entry limits; a trial whose limits too few can meet is left out and named."),
        new(8, "elsewhere", "'engraft validate' scores a posterior once it is shipped; docs/results/validation.json names the one that it belongs to."),
        Credibility.Recorded(9, "Shrinkage of each quantity and whether the data inform it, the posterior correlation of biology and bias, and the effect under three fits (all, blinded alone, bias prior doubled): calibration.json."),
        Credibility.Recorded(10, "Members hold parameters and biases alone; patients, sampling and measurement are added by whoever predicts. Model form is in the spread between studies alone."));

    static double Worst(CalibrationResult result) => Enumerable.Range(0, Prior.Dimensions).Max(place => result.Posterior.ScaleReduction(score => score[place]));

    static double Fewest(CalibrationResult result) => Enumerable.Range(0, Prior.Dimensions).Min(place => result.Posterior.EffectiveSize(score => score[place]));
}
