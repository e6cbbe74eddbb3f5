using Engraft.Files;
using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

/// <summary>Scenarios and numbers for tests of the whole laboratory.</summary>
static class Bench
{
    static readonly Lazy<Catalogue> catalogue = new(Catalogue.Read);
    static readonly Lazy<Model> model = new(() => ModelFiles.Read(catalogue.Value));

    public static Model Model => model.Value;

    /// <summary>The folder that holds examples, tests and docs.</summary>
    public static string Repository { get; } = Find();

    /// <summary>A shipped example.</summary>
    public static Scenario Example(string name, int draws = 2)
    {
        var read = ScenarioFile.Read(Path.Combine(Repository, "examples", name), catalogue.Value);
        return read.Scenario is { } scenario ? scenario with { Draws = draws } : throw new InvalidDataException(string.Join(Environment.NewLine, read.Findings));
    }

    static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "examples")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    public static StudyResult Run(Scenario scenario, StudyOptions? options = null) =>
        Study.Run(scenario, Model, options ?? new StudyOptions { Attribute = false, Threads = 1 });
}
