using System.Globalization;
using Engraft.Files;
using Engraft.Patients;
using Engraft.Quantities;
using YamlDotNet.RepresentationModel;

namespace Engraft.Tests.Patients;

public sealed class GeneFilesTests
{
    static readonly string folder = Path.Combine(ParameterFiles.DataFolder, "genes");

    public static TheoryData<string> Genes => [.. Directory.GetFiles(folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Fact]
    public void The_common_genes_are_there() =>
        Assert.Empty(((string[])["TTN", "LMNA", "MYH7", "TNNT2", "RBM20", "PLN", "FLNC", "BAG3", "DSP"])
            .Except(Directory.GetFiles(folder).Select(Path.GetFileNameWithoutExtension)));

    [Fact]
    public void The_reader_finds_nothing_to_object_to()
    {
        var findings = new List<Finding>();
        var genes = GeneFiles.ReadAll(folder, typeof(GeneParameters<>), findings);
        Assert.Empty(findings);
        Assert.Equal(Directory.GetFiles(folder).Length, genes.Count);
    }

    [Theory]
    [MemberData(nameof(Genes))]
    public void A_gene_file_has_every_slot_with_unit_and_source(string gene)
    {
        var root = Read(gene);
        var numbers = (YamlMappingNode)root["numbers"];
        var slots = Slots.Of(typeof(GeneParameters<>));
        Assert.Equal(gene, root["name"].ToString());
        Assert.Equal(GeneParameters<Engraft.Numbers.One>.Size, slots.Count);
        Assert.Equal(slots.Select(slot => slot.Name), numbers.Children.Keys.Select(key => key.ToString()));
        Assert.All(slots, slot =>
        {
            Assert.Equal(slot.Unit, numbers[slot.Name]["unit"].ToString());
            Assert.InRange(Number(numbers, slot.Name), 0.005, 3);
            Assert.True(Enum.TryParse<Method>(numbers[slot.Name]["method"].ToString(), true, out _));
            Assert.False(string.IsNullOrWhiteSpace(numbers[slot.Name]["source"].ToString()));
        });
    }

    /// <summary>MYH7: 28 % reverse remodelling against 46.2 % and few arrhythmias (doi:10.1016/j.jacc.2022.07.023);
    /// LMNA is rated high for arrhythmia (PMC9205615).</summary>
    [Fact]
    public void Genes_differ_as_published()
    {
        double Of(string gene, string slot) => Number((YamlMappingNode)Read(gene)["numbers"], slot);
        Assert.Equal(0.28 / 0.462, Of("MYH7", "reverseRemodelling"), 0.01);
        Assert.True(Of("MYH7", "arrhythmia") < 0.3 * Of("TTN", "arrhythmia"));
        Assert.All((string[])["LMNA", "FLNC", "RBM20", "PLN", "DSP"], gene => Assert.True(Of(gene, "arrhythmia") > Of("TTN", "arrhythmia")));
        Assert.True(Of("TTN", "reverseRemodelling") > Of("LMNA", "reverseRemodelling"));
    }

    static double Number(YamlMappingNode numbers, string slot) => double.Parse(numbers[slot]["value"].ToString(), CultureInfo.InvariantCulture);

    static YamlMappingNode Read(string gene)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(folder, gene + ".yaml"));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
