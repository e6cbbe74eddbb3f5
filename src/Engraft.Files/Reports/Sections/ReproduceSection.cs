using System.Globalization;
using Engraft.Files.Results;

namespace Engraft.Files.Reports.Sections;

/// <summary>How to get the same numbers again.</summary>
internal static class ReproduceSection
{
    public static void Write(Html html, Reading reading)
    {
        var scenario = reading.Result.Scenario;
        html.Section("reproduce", "Can it be repeated?", "How to reproduce this");
        html.Table("The same scenario, seed, draws and version give the same bytes on any machine and number of threads.", ["Setting", "Value"],
        [
            ["seed", scenario.Seed.ToString(CultureInfo.InvariantCulture)],
            ["draws", scenario.Draws.ToString(CultureInfo.InvariantCulture)],
            ["Engraft version", Version()],
            ["horizon", $"{Figures.Number(scenario.Horizon, 0)} days"],
        ]);
        html.Open("p").Text("Run ").Element("code", string.Create(CultureInfo.InvariantCulture, $"engraft run SCENARIO --seed {scenario.Seed} --draws {scenario.Draws}"))
            .Text("; the manifest beside this report holds the hashes of all inputs.").Close().Close();
    }

    static string Version() => ProgramVersion.Commit is { } commit ? $"{ProgramVersion.Version}+{commit}" : ProgramVersion.Version;
}
