using Engraft.Electrophysiology.LabelImages;
using Engraft.Files.Images;

namespace Engraft.Files.Tests.Images;

/// <summary>Labels, their table and whether the tissue hangs together.</summary>
public class LabelCheckTests
{
    static readonly LabelTable table = new(new Dictionary<ushort, string> { [0] = "outside", [1] = "host", [2] = "scar" });

    static LabelImage Image(params ushort[] labels) => new(labels.Length / 2, 2, 1, new(0.5, 0.5, 0.5), labels);

    [Fact]
    public void SoundImages_HaveNothingToMend()
    {
        var image = Image(1, 1, 2, 0, 0, 2);
        Assert.Empty(LabelChecks.Errors(image, table));
        Assert.Empty(LabelChecks.Warnings(image, table));
    }

    [Fact]
    public void UnknownLabels_AreNamedWithTheirPlace() =>
        Assert.StartsWith("the label 9 of 2 voxels, the first at (1, 0, 0), is not in the table", Assert.Single(LabelChecks.Errors(Image(1, 9, 2, 0, 9, 2), table)), StringComparison.Ordinal);

    [Fact]
    public void TissueThatIsNone_IsRefused() => Assert.StartsWith("no voxel is tissue", Assert.Single(LabelChecks.Errors(Image(0, 0, 0, 0), table)), StringComparison.Ordinal);

    [Fact]
    public void MetresTakenForMillimetres_AreRefused() =>
        Assert.StartsWith("a voxel measures 0.0005", Assert.Single(LabelChecks.Errors(Image(1, 2) with { Spacing = new(0.0005, 0.0005, 0.0005) }, table)), StringComparison.Ordinal);

    /// <summary>An edge or a corner that tissue alone shares.</summary>
    [Theory]
    [InlineData(2, 2, 1, new ushort[] { 1, 0, 0, 2 }, true)]
    [InlineData(2, 2, 1, new ushort[] { 1, 2, 0, 2 }, false)]
    [InlineData(2, 2, 2, new ushort[] { 1, 0, 0, 0, 0, 0, 0, 1 }, true)]
    [InlineData(2, 2, 2, new ushort[] { 1, 1, 0, 1, 0, 0, 0, 1 }, false)]
    [InlineData(2, 1, 2, new ushort[] { 0, 1, 1, 0 }, true)]
    public void Pinches_AreRefused(int width, int height, int depth, ushort[] labels, bool refused)
    {
        var errors = LabelChecks.Errors(new(width, height, depth, new(0.5, 0.5, 0.5), labels), table).ToArray();
        Assert.Equal(refused ? 1 : 0, errors.Length);
        Assert.All(errors, error => Assert.StartsWith("the surface is no manifold: at 1 places tissue touches itself by an edge or a corner alone, the first at (0, 0, 0)", error, StringComparison.Ordinal));
    }

    /// <summary>Pieces touch by faces; a corner conducts nothing.</summary>
    [Fact]
    public void Pieces_AreCounted()
    {
        var image = Image(1, 0, 0, 0, 2, 2);
        Assert.Equal([(2, 4), (1, 0)], LabelPieces.Of(image, table).Select(piece => (piece.Voxels, piece.First)));
        Assert.Contains("the tissue is in 2 pieces", Assert.Single(LabelChecks.Warnings(image, table)), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_AreRead()
    {
        var findings = new List<Finding>();
        var read = LabelTableFile.Read("t.csv", ["label,tissue", "0, outside # air", "", "7,graft", "8,blood"], findings);
        Assert.Empty(findings);
        Assert.Equal(new Dictionary<ushort, string> { [0] = "outside", [7] = "graft", [8] = "blood" }, read!.Tissues);
        Assert.True(read.IsTissue(7) && !read.IsTissue(0) && !read.IsTissue(8));
    }

    [Theory]
    [InlineData("1 host", "'1 host' is no label with its tissue")]
    [InlineData("65536,host", "is no label with its tissue")]
    [InlineData("1,hots", "the tissue 'hots' is not known")]
    [InlineData("2,scar", "the label 2 stands twice")]
    public void WrongLines_AreRefused(string line, string message)
    {
        var findings = new List<Finding>();
        Assert.Null(LabelTableFile.Read("t.csv", ["2,scar", line], findings));
        var finding = Assert.Single(findings);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, finding.Line);
    }
}
