using Engraft.Laboratory;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;

namespace Engraft.Files;

/// <summary>The shipped posterior: scores of its members (data/posterior/members.csv) and tissue rates (data/posterior/tissue.csv).</summary>
public static class PosteriorFiles
{
    static string Folder => Path.Combine(ParameterFiles.DataFolder, "posterior");

    public static string Members => Path.Combine(Folder, "members.csv");

    public static string Tissue => Path.Combine(Folder, "tissue.csv");

    /// <summary>The measurement layer's numbers.</summary>
    public static ParameterSet Measurement() => ParameterFiles.Read("measurement", typeof(MeasurementParameters<>));

    /// <summary>Scores of the members; null where nothing was calibrated yet.</summary>
    /// <exception cref="InvalidDataException">The file does not fit this version.</exception>
    public static IReadOnlyList<double[]>? Scores(Prior prior)
    {
        if (!File.Exists(Members))
            return null;
        var (_, names, members) = MemberFile.Read(Members);
        return names.SequenceEqual(prior.Names) ? members : throw new InvalidDataException($"{Members}: other columns than this version calibrates. Write the file anew with 'engraft calibrate'.");
    }

    /// <summary>What draws take in place of priors: the whole posterior, or the tissue rates alone (for cohorts that trials are fitted to); null without files.</summary>
    /// <exception cref="InvalidDataException">A file does not fit this version.</exception>
    public static Ensemble? Read(ParameterLibrary library, bool tissueAlone = false)
    {
        var tissue = File.Exists(Tissue) ? MemberFile.Read(Tissue) : (About: "", Names: [], Members: [Array.Empty<double>()]);
        if (tissueAlone)
            return tissue.Names.Count == 0 ? null : new Ensemble(library, tissue.Names, tissue.Members, Version());
        var calibrated = new CalibratedParameters(library);
        var prior = new Prior(calibrated, Measurement());
        if (Scores(prior) is not { } scores)
            return tissue.Names.Count == 0 ? null : new Ensemble(library, tissue.Names, tissue.Members, Version());
        var rows = scores.Select((member, i) => (double[])[.. prior.At(member).Parameters, .. tissue.Members[i % tissue.Members.Count]]).ToArray();
        return new Ensemble(library, [.. calibrated.Names, .. tissue.Names], rows, Version());
    }

    /// <summary>Hash of both files: what a manifest names.</summary>
    static string Version() => string.Join("-", ((string[])[Members, Tissue]).Select(file => Results.Hash.OfFile(file)?[..12] ?? "none"));
}
