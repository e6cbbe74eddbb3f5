using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Quantities;

namespace Engraft.Files;

/// <summary>All numbers the laboratory reads, from the shipped data folder.</summary>
public static class ModelFiles
{
    /// <summary>Reads every parameter set and gene, the calibrated ensemble, and what simulated tissue says of grafts.</summary>
    /// <exception cref="InvalidDataException">A shipped file has an error: the installation is damaged.</exception>
    public static Model Read(Catalogue catalogue)
    {
        var library = Library();
        return new(library, catalogue.Genes, PosteriorFolder.Shipped.Ensemble(library), Rhythm);
    }

    /// <summary>The same for cohorts that trials are fitted to: what trials inform is drawn from its prior.</summary>
    /// <exception cref="InvalidDataException">A file has an error.</exception>
    public static Model ReadPrior(Catalogue catalogue, PosteriorFolder posterior)
    {
        var library = Library();
        return new(library, catalogue.Genes, posterior.TissueRates(library), Rhythm);
    }

    static RhythmSurface? Rhythm => RhythmSurfaceFile.Read(RhythmSurfaceFile.Shipped);

    static ParameterLibrary Library() => new([.. ModelSets.All.Select(set => ParameterFiles.Read(set.Name, set.Window))]);
}
