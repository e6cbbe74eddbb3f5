using Engraft.Laboratory;
using Engraft.Quantities;

namespace Engraft.Files;

/// <summary>All numbers the laboratory reads, from the shipped data folder.</summary>
public static class ModelFiles
{
    /// <summary>Reads every parameter set and gene.</summary>
    /// <exception cref="InvalidDataException">A shipped file has an error: the installation is damaged.</exception>
    public static Model Read(Catalogue catalogue) => new(
        new ParameterLibrary([.. ModelSets.All.Select(set => ParameterFiles.Read(set.Name, set.Window))]),
        catalogue.Genes);
}
