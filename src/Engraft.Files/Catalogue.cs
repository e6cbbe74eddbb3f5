using Engraft.Electrophysiology.Conditions;
using Engraft.Patients;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Files;

/// <summary>All that the data folder describes, by name: products, routes, genes, parameter sets, changes of single cells and drugs on their channels.</summary>
/// <remarks>A new file is found without a change of code.</remarks>
public sealed class Catalogue
{
    public required IReadOnlyDictionary<string, CellProduct> Products { get; init; }
    public required IReadOnlyDictionary<string, DeliveryRoute> Routes { get; init; }
    public required IReadOnlyDictionary<string, Gene> Genes { get; init; }
    public required IReadOnlyDictionary<string, ParameterSet> ParameterSets { get; init; }
    public IReadOnlyDictionary<string, CellChange> CellChanges { get; init; } = new Dictionary<string, CellChange>();
    public IReadOnlyDictionary<string, ChannelDrug> ChannelDrugs { get; init; } = new Dictionary<string, ChannelDrug>();

    /// <summary>What is wrong in the folder; a file with an error is left out of the lists.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>A catalogue without entries: product, route and gene names are then not checked.</summary>
    internal static Catalogue Empty { get; } = new()
    {
        Products = new Dictionary<string, CellProduct>(),
        Routes = new Dictionary<string, DeliveryRoute>(),
        Genes = new Dictionary<string, Gene>(),
        ParameterSets = new Dictionary<string, ParameterSet>(),
        Findings = [],
    };

    /// <summary>Reads the shipped data folder.</summary>
    /// <exception cref="InvalidDataException">A shipped file has an error: the installation is damaged.</exception>
    public static Catalogue Read()
    {
        var catalogue = Read(ParameterFiles.DataFolder);
        return catalogue.Findings.Any(finding => finding.Kind == FindingKind.Error)
            ? throw new InvalidDataException(string.Join(Environment.NewLine, catalogue.Findings))
            : catalogue;
    }

    /// <summary>Reads a data folder; what is wrong is in <see cref="Findings"/>.</summary>
    public static Catalogue Read(string folder)
    {
        var findings = new List<Finding>();
        return new Catalogue
        {
            Products = CellProductFiles.ReadAll(Path.Combine(folder, "cell-products"), typeof(ProductParameters<>), findings),
            Routes = DeliveryRouteFiles.ReadAll(Path.Combine(folder, "delivery-routes"), typeof(RouteParameters<>), findings),
            Genes = GeneFiles.ReadAll(Path.Combine(folder, "genes"), typeof(GeneParameters<>), findings),
            ParameterSets = ParameterFiles.ReadAll(Path.Combine(folder, "parameters"), findings),
            CellChanges = CellChangeFiles.ReadAll(Path.Combine(folder, "cell-changes"), findings),
            ChannelDrugs = ChannelDrugFiles.ReadAll(Path.Combine(folder, "channel-drugs"), findings),
            Findings = findings,
        };
    }
}
