using Engraft.Calibration.Mutations;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Files.Images;

namespace Engraft.Files.Tests.Images;

/// <summary>Every form of label image gives the same grid.</summary>
public class LabelImageTests
{
    const double FloatRoundoff = 1e-7;

    static readonly VoxelSize size = new(0.3, 0.4, 0.5);

    public static TheoryData<string> Forms
    {
        get
        {
            var forms = new TheoryData<string>();
            foreach (var end in new[] { "little", "big" })
            {
                foreach (var form in new[] { "ascii", "binary", "appended-raw", "appended-base64" })
                    forms.AddRange($"vti {form} {end}", $"vti {form} {end} compressed", $"vti {form} {end} compressed wide", $"vti {form} {end} wide points");
                forms.AddRange($"nii 2 {end}", $"nii 4 {end}", $"nii 8 {end}", $"nii 16 {end}", $"nii 64 {end}", $"nii 4 {end} packed", $"nii 16 {end} scaled", $"nii 4 {end} matrix");
                forms.AddRange($"npy 1 {end}", $"npy 2 {end} fortran", $"npy 3 {end}");
            }
            return forms;
        }
    }

    static (string Name, byte[] Bytes) Sample(string form)
    {
        var (words, big) = (form.Split(' '), form.Contains("big", StringComparison.Ordinal));
        bool Has(string word) => words.Contains(word);
        if (words[0] == "npy")
            return ("a.npy", ImageSamples.Npy(byte.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), Has("fortran"), big));
        if (words[0] == "vti")
            return ("a.vti", ImageSamples.Vti(words[1], Has("compressed") && words[1] != "ascii", big, Has("wide"), Has("points")));
        var bytes = ImageSamples.Nifti(big, short.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), Has("scaled") ? 0.5f : 1, Has("scaled") ? -3 : 0, Has("matrix"));
        return Has("packed") ? ("a.nii.gz", ImageSamples.Gzip(bytes)) : ("a.nii", bytes);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Forms_AreReadAlike(string form)
    {
        var (name, bytes) = Sample(form);
        var read = LabelImageFile.Read(bytes, name, form.StartsWith("npy", StringComparison.Ordinal) ? size : null);
        Assert.True(read.Image is not null, string.Join('\n', read.Findings));
        Assert.Equal((5, 4, 3), (read.Image.Width, read.Image.Height, read.Image.Depth));
        Assert.Equal(ImageSamples.Labels.Select(label => (ushort)label), read.Image.Labels);
        // the sample's matrix is a scanner turned by a quarter: its columns have the lengths of z, x, y
        var expected = form.Contains("matrix", StringComparison.Ordinal) ? new VoxelSize(0.4, 0.5, 0.3) : size;
        Assert.Equal(expected.X, read.Image.Spacing.X, FloatRoundoff);
        Assert.Equal(expected.Y, read.Image.Spacing.Y, FloatRoundoff);
        Assert.Equal(expected.Z, read.Image.Spacing.Z, FloatRoundoff);
        Assert.Equal(form.Contains("matrix", StringComparison.Ordinal) ? 1 : 0, read.Findings.Count);
    }

    /// <summary>Bytes of a NIfTI header overwritten.</summary>
    [Theory]
    [InlineData(40, 9, "the image has 9 dimensions")]
    [InlineData(42, -5, "the image has -5 x 4 x 3 voxels")]
    [InlineData(46, 32000, "voxels of 2 bytes need 1280000 bytes, but there are 120 at most")]
    [InlineData(48, 7, null)]
    [InlineData(70, 32, "the voxels are of the type 32 (complex)")]
    [InlineData(344, 0, "the mark 'n+1' is missing")]
    [InlineData(0, 540, "this is NIfTI-2")]
    [InlineData(108, 1, "the voxels begin at byte")]
    public void NiftiHeaders_AreChecked(int at, short value, string? message)
    {
        var bytes = ImageSamples.Nifti(false);
        BitConverter.GetBytes(value).CopyTo(bytes, at);
        if (at == 108)
            BitConverter.GetBytes(3f).CopyTo(bytes, at);
        Refused(bytes, "a.nii", message);
    }

    [Theory]
    [InlineData("'shape': (5, 4, 3)", "'shape': (5, 4, 3, 2)", "the array's shape is (5, 4, 3, 2)")]
    [InlineData("'shape': (5, 4, 3)", "'shape': (5, 4, 30)", "5 x 4 x 30 voxels of 2 bytes need 1200 bytes, but there are")]
    [InlineData("'shape': (5, 4, 3)", "'shape': (999999999999, 4, 3)", "the image has 999999999999 x 4 x 3 voxels")]
    [InlineData("'<i2'", "'|O2'", "the array's type is '|O2'")]
    [InlineData("'fortran_order'", "'other_order__'", "the header has no 'fortran_order'")]
    public void NpyHeaders_AreChecked(string old, string @new, string message)
    {
        var text = System.Text.Encoding.Latin1.GetString(ImageSamples.Npy(1, false, false)).Replace(old, @new, StringComparison.Ordinal);
        var bytes = System.Text.Encoding.Latin1.GetBytes(text);
        BitConverter.GetBytes((ushort)(text.IndexOf('\n', StringComparison.Ordinal) - 9)).CopyTo(bytes, 8);
        Refused(bytes, "a.npy", message);
    }

    [Theory]
    [InlineData("ImageData\" v", "PolyData\" v", "this is <VTKFile type=\"PolyData\">")]
    [InlineData("Extent=\"0 5", "Extent=\"0 99999", "the image has 99999 x 4 x 3 voxels|hold 1199988 labels")]
    [InlineData("Spacing=\"0.3", "Spacing=\"-0.3", "the voxels' size is '-0.3 0.4 0.5'")]
    [InlineData("Name=\"labels\"", "Name=\"labels\" NumberOfComponents=\"3\"", "no array is recognised as the labels")]
    [InlineData(" 3 ", " 3.5 ", "holds 3.5")]
    [InlineData(" 3 ", " nan ", "holds NaN|'nan' is no number")]
    [InlineData("format=\"ascii\"", "format=\"odd\"", "the format 'odd' of an array is not known")]
    [InlineData("</VTKFile>", "", "this is no well-formed XML")]
    public void VtiTexts_AreChecked(string old, string @new, string messages)
    {
        var text = System.Text.Encoding.ASCII.GetString(ImageSamples.Vti("ascii")).Replace(old, @new, StringComparison.Ordinal);
        Refused(System.Text.Encoding.ASCII.GetBytes(text), "a.vti", messages);
    }

    /// <summary>A compressor that is not supported, and a file that says what it has not.</summary>
    [Fact]
    public void VtiBlocks_AreChecked()
    {
        var text = System.Text.Encoding.Latin1.GetString(ImageSamples.Vti("binary", compressed: true));
        Refused(System.Text.Encoding.Latin1.GetBytes(text.Replace("vtkZLibDataCompressor", "vtkLZ4DataCompressor", StringComparison.Ordinal)), "a.vti", "the compressor 'vtkLZ4DataCompressor' is not supported");
        Refused(System.Text.Encoding.Latin1.GetBytes(text.Replace("0 5 0 4 0 3", "0 500 0 400 0 300", StringComparison.Ordinal)), "a.vti", "the labels are not complete");
    }

    [Fact]
    public void OtherFiles_AreRefused()
    {
        Refused([1, 2, 3], "a.png", "'.png' is no ending of a label image");
        Refused(ImageSamples.Npy(1, false, false), "a.npy", "does not tell how large a voxel is");
        var missing = LabelImageFile.Read("no-such.nii");
        Assert.Contains("cannot be read", Assert.Single(missing.Findings).Message, StringComparison.Ordinal);
    }

    static void Refused(byte[] bytes, string name, string? messages)
    {
        var read = LabelImageFile.Read(bytes, name, name.EndsWith(".npy", StringComparison.Ordinal) && messages?.StartsWith("does not", StringComparison.Ordinal) == false ? size : null);
        if (messages is null)
        {
            Assert.NotNull(read.Image);
            return;
        }
        Assert.Null(read.Image);
        var finding = Assert.Single(read.Findings);
        Assert.True(messages.Split('|') is var any && (any.Any(message => finding.Message.Contains(message, StringComparison.Ordinal)) || finding.Message.Contains(messages, StringComparison.Ordinal)), finding.ToString());
        Assert.NotNull(finding.Expected);
    }
}
