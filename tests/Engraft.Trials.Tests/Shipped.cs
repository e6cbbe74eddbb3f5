using Engraft.Files;
using Engraft.Trials.Published;

namespace Engraft.Trials.Tests;

/// <summary>The shipped catalogue and trials, read once.</summary>
static class Shipped
{
    public static Catalogue Catalogue { get; } = Catalogue.Read();

    public static List<Finding> Findings { get; } = [];

    public static IReadOnlyDictionary<string, Trial> Trials { get; } = TrialFiles.ReadAll(TrialFiles.Folder, Catalogue, Findings);
}
