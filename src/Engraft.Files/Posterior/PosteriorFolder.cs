using Engraft.Laboratory;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;

namespace Engraft.Files;

/// <summary>A folder with a posterior: scores of its members (members.csv), tissue rates (tissue.csv), what they amount to (summary.json), simulated cohorts.</summary>
public sealed class PosteriorFolder(string path)
{
    /// <summary>The shipped posterior, used by default everywhere.</summary>
    public static PosteriorFolder Shipped { get; } = new(System.IO.Path.Combine(ParameterFiles.DataFolder, "posterior"));

    public string Path => path;

    public string Members => System.IO.Path.Combine(path, "members.csv");

    public string Tissue => System.IO.Path.Combine(path, "tissue.csv");

    public string Cohorts => System.IO.Path.Combine(path, "cohorts");

    /// <summary>Hashes of members and tissue rates: what a manifest names.</summary>
    public string Version => string.Join("-", ((string[])[Members, Tissue]).Select(file => Results.Hash.OfFile(file)?[..12] ?? "none"));

    /// <summary>The measurement layer's numbers.</summary>
    public static ParameterSet Measurement() => ParameterFiles.Read("measurement", typeof(MeasurementParameters<>));

    /// <summary>Scores of the members; null where nothing was calibrated yet.</summary>
    /// <exception cref="InvalidDataException">The file does not fit this version.</exception>
    public IReadOnlyList<double[]>? Scores(Prior prior)
    {
        if (!File.Exists(Members))
            return null;
        var (_, names, members) = MemberFile.Read(Members);
        return names.SequenceEqual(prior.Names) ? members : throw new InvalidDataException($"{Members}: other columns than this version calibrates. Write the file anew with 'engraft calibrate'.");
    }

    /// <summary>Tissue rates alone, for cohorts that trials are fitted to: what trials inform is drawn from its prior. Null without the file.</summary>
    /// <exception cref="InvalidDataException">The file does not fit this version.</exception>
    public Ensemble? TissueRates(ParameterLibrary library) =>
        File.Exists(Tissue) && MemberFile.Read(Tissue) is var (_, names, members) ? new Ensemble(library, names, members, Version) : null;

    /// <summary>What draws take in place of priors; null without files.</summary>
    /// <exception cref="InvalidDataException">A file does not fit this version.</exception>
    public Ensemble? Ensemble(ParameterLibrary library)
    {
        var calibrated = new CalibratedParameters(library);
        var prior = new Prior(calibrated, Measurement());
        var tissue = TissueRates(library);
        if (Scores(prior) is not { } scores)
            return tissue;
        var rows = scores.Select((member, i) => (double[])[.. prior.At(member).Parameters, .. tissue?.Members[i % tissue.Members.Count] ?? []]).ToArray();
        return new Ensemble(library, [.. calibrated.Names, .. tissue?.Names ?? []], rows, Version);
    }
}
