namespace Engraft.Files.Tests.DataFiles;

public class ShippedDataTests
{
    [Fact]
    public void The_shipped_data_folder_has_no_finding()
    {
        var catalogue = Catalogue.Read(ParameterFiles.DataFolder);
        Assert.Empty(catalogue.Findings.Select(finding => finding.ToString()));
        Assert.NotEmpty(catalogue.Products);
        Assert.NotEmpty(catalogue.Routes);
        Assert.NotEmpty(catalogue.ParameterSets);
    }

    [Fact]
    public void Every_data_file_is_found()
    {
        var catalogue = Catalogue.Read(ParameterFiles.DataFolder);
        Assert.Equal(Names("cell-products"), catalogue.Products.Keys);
        Assert.Equal(Names("delivery-routes"), catalogue.Routes.Keys);
        Assert.Equal(Names("parameters"), catalogue.ParameterSets.Keys);
        Assert.Equal(Names("genes"), catalogue.Genes.Keys);
        Assert.Equal(Names("cell-changes"), catalogue.CellChanges.Keys);
        Assert.Equal(Names("channel-drugs"), catalogue.ChannelDrugs.Keys);
    }

    /// <summary>Distribution, kind and flag of a product's number decide how it is drawn and counted; the file's words must arrive.</summary>
    [Fact]
    public void A_products_number_arrives_with_all_its_particulars()
    {
        var number = Catalogue.Read(ParameterFiles.DataFolder).Products["marrow-msc-donor"].Numbers["viability"];
        var text = File.ReadAllText(Repository.Path("data", "cell-products", "marrow-msc-donor.yaml"));
        Assert.Contains($"viability: {{ value: {number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}, unit: \"-\", distribution: logitNormal", text, StringComparison.Ordinal);
        Assert.Equal(Engraft.Quantities.Distribution.LogitNormal, number.Distribution);
    }

    static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(Repository.Path("data", folder), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
}
