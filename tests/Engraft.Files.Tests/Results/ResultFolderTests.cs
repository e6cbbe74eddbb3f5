using System.Text;
using Engraft.Files.Results;

namespace Engraft.Files.Tests.Results;

/// <summary>A result folder is there whole or not at all, whatever happens.</summary>
public class ResultFolderTests : IDisposable
{
    readonly string parent = Directory.CreateTempSubdirectory("engraft-results-").FullName;

    string Target => Path.Combine(parent, "first");

    public void Dispose()
    {
        Directory.Delete(parent, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void All_parts_arrive_and_nothing_else_is_left()
    {
        ResultFolder.Write(Target, [Part("result.json", "1"), Part("manifest.json", "2")]);
        Assert.Equal(["manifest.json", "result.json"], Names(Target));
        Assert.Equal(["first"], Names(parent));
    }

    [Fact]
    public void Folders_on_the_way_are_made()
    {
        ResultFolder.Write(Path.Combine(parent, "a", "b", "c") + "/", [Part("result.json", "1")]);
        Assert.Equal(["result.json"], Names(Path.Combine(parent, "a", "b", "c")));
    }

    [Fact]
    public void An_earlier_result_is_replaced_whole()
    {
        ResultFolder.Write(Target, [Part("result.json", "old"), Part("report.html", "old")]);
        ResultFolder.Write(Target, [Part("result.json", "new")]);
        Assert.Equal(["result.json"], Names(Target));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "result.json")));
        Assert.Equal(["first"], Names(parent));
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_the_earlier_result_as_it_was()
    {
        ResultFolder.Write(Target, [Part("result.json", "old")]);
        var problem = Assert.Throws<ResultWriteException>(() => ResultFolder.Write(Target,
            [Part("result.json", "new"), new("timecourse.csv", _ => throw new IOException("No space left", 28))]));
        Assert.Equal($"The results could not be written to '{Target}': the disk is full. Nothing was left half-written.", problem.Message);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "result.json")));
        Assert.Equal(["first"], Names(parent));
    }

    [Fact]
    public void A_program_error_in_a_writer_is_not_hidden_and_leaves_nothing()
    {
        Assert.Throws<InvalidOperationException>(() => ResultFolder.Write(Target, [new("result.json", _ => throw new InvalidOperationException())]));
        Assert.Empty(Names(parent));
    }

    [Fact]
    public void An_interruption_leaves_nothing()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => ResultFolder.Write(Target,
            [new("result.json", _ => source.Cancel()), Part("manifest.json", "2")], source.Token));
        Assert.Empty(Names(parent));
    }

    [Fact]
    public void An_interruption_after_the_last_part_leaves_nothing()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => ResultFolder.Write(Target, [new("result.json", _ => source.Cancel())], source.Token));
        Assert.Empty(Names(parent));
    }

    [Fact]
    public void Files_of_somebody_else_are_never_touched()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "thesis.docx"), "precious");
        var problem = Assert.Throws<ResultWriteException>(() => ResultFolder.Write(Target, [Part("result.json", "1")]));
        Assert.Equal($"'{Target}' holds 'thesis.docx', which is no result of Engraft; name another folder.", problem.Message);
        Assert.Equal(["thesis.docx"], Names(Target));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        File.WriteAllText(Target, "a file");
        Assert.Equal($"'{Target}' is a file; name a folder for the results.",
            Assert.Throws<ResultWriteException>(() => ResultFolder.Write(Target, [Part("result.json", "1")])).Message);
    }

    /// <summary>/proc refuses new folders even to root, as a read-only disk does.</summary>
    [Fact]
    public void A_place_that_cannot_be_written_is_reported_before_and_after()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "needs /proc");
        Assert.StartsWith("Results cannot be written to '/proc/engraft/first': ", Assert.Throws<ResultWriteException>(() => ResultFolder.Check("/proc/engraft/first")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The results could not be written to '/proc/engraft/first': ",
            Assert.Throws<ResultWriteException>(() => ResultFolder.Write("/proc/engraft/first", [Part("result.json", "1")])).Message, StringComparison.Ordinal);
    }

    /// <summary>/dev/full is a device that is always full: the operating system's own error.</summary>
    [Fact]
    public void A_full_disk_is_named()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        var problem = Assert.Throws<ResultWriteException>(() => ResultFolder.Write(Target, [new("result.json", _ => File.WriteAllText("/dev/full", new string('x', 1 << 16)))]));
        Assert.Contains("the disk is full", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Names(parent));
    }

    [Fact]
    public void Looking_ahead_leaves_nothing()
    {
        ResultFolder.Check(Target);
        Assert.Empty(Names(parent));
    }

    static ResultPart Part(string name, string text) => new(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    static IEnumerable<string> Names(string folder) => Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
