namespace Engraft.Files.Tests.DataFiles;

/// <summary>Mistakes in data files are found with their place; a new file is found without a change of code.</summary>
public class DataFileFindingTests : IDisposable
{
    const string Number = "{ value: 0.5, unit: \"-\", distribution: logitNormal, spread: 0.2, method: assumed, quality: D, source: \"judged\" }";
    readonly string folder = Directory.CreateTempSubdirectory("engraft-data-").FullName;

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("source: \"judged\" }", "}", "3:11: error: 'rate' has no 'source'; expected source: a text such as 'PMID 7304760'.")]
    [InlineData("method: assumed, ", "", "3:11: error: 'rate' has no 'method'; expected method: one of measuredInVivo, measuredInVitro, publishedModel, fitted, derived, assumed.")]
    [InlineData("source: \"judged\"", "source: \"\"", "3:113: error: 'source' is blank; expected a text such as 'PMID 7304760'.")]
    [InlineData("value: 0.5", "value: 1.5", "3:20: error: 'rate' is logitNormal; expected a value between 0 and 1.")]
    [InlineData("value: 0.5", "value: NaN", "3:20: error: 'value' is 'NaN'; expected a number without unit such as '0.12'.")]
    [InlineData("spread: 0.2", "spread: -0.2", "3:71: error: 'spread' is '-0.2', out of range; expected 0 or more.")]
    [InlineData("quality: D", "quality: E", "3:102: error: 'quality' is 'E'; expected one of A, B, C, D, M.")]
    [InlineData("method: assumed", "method: asumed", "3:84: error: 'method' is 'asumed'; expected one of measuredInVivo, measuredInVitro, publishedModel, fitted, derived, assumed. Did you mean 'assumed'?")]
    public void A_parameter_without_its_particulars_is_refused(string good, string bad, string expected)
    {
        var path = Write("parameters", "try", $"# try\nparameters:\n    rate: {Number}\n".Replace(good, bad, StringComparison.Ordinal));
        var findings = new List<Finding>();
        Assert.Null(ParameterFiles.Read(path, null, findings));
        Assert.Equal([$"{path}:{expected}"], findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Numbers_must_fill_the_slots_of_their_window()
    {
        var path = Write("cell-products", "try", Product("try", $"  viabilty: {Number}\n  purity: {Number.Replace("\"-\"", "\"%\"", StringComparison.Ordinal)}\n"));
        var findings = new List<Finding>();
        Assert.Null(CellProductFiles.Read(path, typeof(Engraft.Therapies.ProductParameters<>), findings));
        var texts = findings.Select(finding => finding.ToString()).ToArray();
        Assert.Contains($"{path}:7:13: error: 'viabilty' is no slot; expected a slot of the window. Did you mean 'viability'?", texts);
        Assert.Contains($"{path}:8:31: error: 'purity' is in '%'; expected '-'.", texts);
        Assert.Contains(texts, text => text.Contains("there is no 'viability'; expected viability in -: living share", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_and_the_name_inside_agree()
    {
        var path = Write("cell-products", "try", Product("other", $"  purity: {Number}\n"));
        var findings = new List<Finding>();
        Assert.Null(CellProductFiles.Read(path, null, findings));
        Assert.Equal($"{path}:1:7: error: 'name' is 'other'; expected 'try', as the file is called.", Assert.Single(findings).ToString());
    }

    [Fact]
    public void A_new_product_in_the_folder_can_be_given()
    {
        foreach (var shipped in Directory.GetFiles(ParameterFiles.DataFolder, "*.yaml", SearchOption.AllDirectories))
            Copy(shipped, Path.Combine(folder, Path.GetRelativePath(ParameterFiles.DataFolder, shipped)));
        var donor = File.ReadAllText(Path.Combine(folder, "cell-products", "marrow-msc-donor.yaml"));
        Write("cell-products", "brand-new", donor.Replace("name: marrow-msc-donor", "name: brand-new", StringComparison.Ordinal));
        var catalogue = Catalogue.Read(folder);
        Assert.Empty(catalogue.Findings);
        var text = Scenarios.Texts.Small.Replace("marrow-msc-donor", "brand-new", StringComparison.Ordinal);
        Assert.Equal("brand-new", ScenarioFile.Parse(text, "s.yaml", catalogue).Scenario!.Arms[0].Product!.Name);
    }

    [Fact]
    public void A_gene_is_read()
    {
        var path = Write("genes", "TTN", $"name: TTN\ntitle: Titin truncating variant\nnumbers:\n  contractility: {Number}\n");
        var findings = new List<Finding>();
        Assert.Equal(0.5, GeneFiles.Read(path, null, findings)!.Numbers["contractility"].Value);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_broken_file_is_left_out_and_the_others_are_read()
    {
        Write("genes", "LMNA", "name: LMNA\n");
        Write("genes", "TTN", $"name: TTN\ntitle: Titin\nnumbers:\n  contractility: {Number}\n");
        var catalogue = Catalogue.Read(folder);
        Assert.Equal(["TTN"], catalogue.Genes.Keys);
        Assert.Equal(2, catalogue.Findings.Count);
    }

    static string Product(string name, string numbers) =>
        $"name: {name}\ntitle: Try\nclass: mesenchymal\ndonor: donor\nevidence: []\nnumbers:\n{numbers}";

    string Write(string kind, string name, string text)
    {
        var path = Path.Combine(folder, kind, name + ".yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
