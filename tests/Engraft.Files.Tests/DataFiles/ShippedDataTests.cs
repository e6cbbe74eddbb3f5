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
    }

    static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(Repository.Path("data", folder), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
}
