namespace Engraft.Tests.Conventions;

/// <summary>Where the sources stand, found from where the tests run.</summary>
static class Repository
{
    /// <summary>The folder of Engraft.slnx.</summary>
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(params string[] path) => Path.Combine([Folder, .. path]);

    static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No Engraft.slnx above the tests."),
        _ when System.IO.File.Exists(Path.Combine(folder.FullName, "Engraft.slnx")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
