using System.Globalization;
using Engraft.Laboratory;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;
using Engraft.Trials.Validation;

namespace Engraft.Files;

/// <summary>All that calibration and validation read, from the shipped data folder and folders of the user's.</summary>
public sealed class TruthFiles
{
    /// <summary>Simulated patients of each trial.</summary>
    public const int Draws = 128;

    /// <summary>Seed of cohorts, calibration and predictions.</summary>
    public const ulong Seed = 1;

    readonly PosteriorFolder posterior;

    TruthFiles(Catalogue catalogue, TrialSources sources, IReadOnlyList<Trial> calibration, IReadOnlyList<Trial> pooled, PosteriorFolder posterior) =>
        (Catalogue, Sources, Calibration, Pooled, this.posterior) = (catalogue, sources, calibration, pooled, posterior);

    public Catalogue Catalogue { get; }

    /// <summary>With the model that draws what trials inform from its prior.</summary>
    public TrialSources Sources { get; }

    /// <summary>Published trials and the natural course, by name.</summary>
    public IReadOnlyList<Trial> Calibration { get; }

    /// <summary>Meta-analyses: no fit reads them, predictions are checked against them.</summary>
    public IReadOnlyList<Trial> Pooled { get; }

    /// <summary>The folder of the natural course.</summary>
    public static string NaturalCourse => Path.Combine(ParameterFiles.DataFolder, "natural-course");

    /// <summary>The folder of pooled results.</summary>
    public static string PooledResults => Path.Combine(ParameterFiles.DataFolder, "pooled");

    /// <summary>Reads the shipped files.</summary>
    /// <param name="posterior">Where the tissue rates are.</param>
    /// <exception cref="InvalidDataException">A shipped file has an error: the installation is damaged.</exception>
    public static TruthFiles Read(PosteriorFolder posterior)
    {
        var catalogue = Catalogue.Read();
        var findings = new List<Finding>();
        var populations = PopulationFiles.ReadAll(PopulationFiles.Folder, catalogue, findings);
        Trial[] trials = [.. TrialFiles.ReadAll(TrialFiles.Folder, catalogue, findings).Values, .. TrialFiles.ReadAll(NaturalCourse, catalogue, findings).Values];
        Trial[] pooled = [.. TrialFiles.ReadAll(PooledResults, catalogue, findings).Values];
        if (findings.Any(finding => finding.Kind == FindingKind.Error))
            throw new InvalidDataException(string.Join(Environment.NewLine, findings));
        return new(catalogue, new TrialSources(ModelFiles.ReadPrior(catalogue, posterior), populations, [.. catalogue.Products.Values]), [.. trials.OrderBy(trial => trial.Name, StringComparer.Ordinal)], [.. pooled.OrderBy(trial => trial.Name, StringComparer.Ordinal)], posterior);
    }

    /// <summary>What single studies say of the measurement layer.</summary>
    /// <exception cref="InvalidDataException">The shipped file is damaged.</exception>
    public static MeasurementEvidence MeasurementEvidence()
    {
        var path = Path.Combine(ParameterFiles.DataFolder, "published", "measurement-evidence.csv");
        var rows = File.ReadAllLines(path).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(','));
        return new([.. rows.Select(cells => cells.Length >= 5 && double.TryParse(cells[2], CultureInfo.InvariantCulture, out var value) && double.TryParse(cells[3], CultureInfo.InvariantCulture, out var weight)
            ? (cells[0], cells[1], value, weight) : throw new InvalidDataException($"{path}: parameter, study, value, weight and source are expected in '{string.Join(',', cells)}'."))]);
    }

    /// <summary>Prepares trials.</summary>
    /// <param name="kept">Folder in which simulated cohorts are kept; they are looked for there and among the shipped ones.</param>
    public Workshop Workshop(string kept, StudyOptions options, int draws = Draws) => new(Sources, PosteriorFolder.Measurement(), draws, Seed, new CohortFolder([PosteriorFolder.Shipped.Cohorts], kept, posterior), options);

    public Prior Prior(bool biasDoubled = false) => new(new CalibratedParameters(Sources.Model.Library), PosteriorFolder.Measurement(), biasDoubled);
}
