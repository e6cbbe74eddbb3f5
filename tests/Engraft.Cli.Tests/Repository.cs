namespace Engraft.Cli.Tests;

/// <summary>Where the repository's own files are, from wherever the tests run.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Engraft.slnx")) ? folder : Find(Directory.GetParent(folder)!.FullName);

    /// <summary>The examples that are scenarios of the laboratory.</summary>
    public static string[] Scenarios => [.. Directory.GetFiles(Path("examples"), "*.yaml")
        .Where(path => File.ReadAllText(path).Contains("schema: engraft.scenario", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
