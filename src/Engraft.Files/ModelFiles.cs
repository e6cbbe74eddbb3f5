using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Quantities;

namespace Engraft.Files;

/// <summary>All numbers the laboratory reads, from the shipped data folder.</summary>
public static class ModelFiles
{
    /// <summary>Reads every parameter set and gene.</summary>
    /// <exception cref="InvalidDataException">A shipped file has an error: the installation is damaged.</exception>
    public static Model Read(Catalogue catalogue) => new(
        new ParameterLibrary([.. ModelSets.All.Select(set => ParameterFiles.Read(set.Name, set.Window))]),
        catalogue.Genes.ToDictionary(gene => gene.Key, gene => new Patients.Gene
        {
            Name = gene.Value.Name,
            Title = gene.Value.Title,
            Numbers = new ParameterSet(gene.Key, typeof(GeneParameters<>), [.. Slots.Of(typeof(GeneParameters<>)).Select(slot => gene.Value.Numbers[slot.Name].As(slot))]),
        }));
}
