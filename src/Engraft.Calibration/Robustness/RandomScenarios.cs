using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Calibration.Robustness;

/// <summary>Random scenarios, each written as a file and read back: only what the reader accepts is run.</summary>
public sealed class RandomScenarios(ulong seed, Catalogue catalogue, int arms)
{
    /// <summary>Days followed.</summary>
    public const double Horizon = 365;

    /// <summary>Of eight scenarios two are sparse, four inconsistent, two extreme.</summary>
    public static Strangeness KindOf(uint index) => (index % 8) switch
    {
        0 or 4 => Strangeness.Sparse,
        3 or 7 => Strangeness.Extreme,
        _ => Strangeness.Inconsistent,
    };

    /// <summary>The scenario of an index, or why the reader refuses it.</summary>
    public ReadResult Read(uint index, int draws) => ScenarioFile.Parse(Text(index, draws), $"case-{index}", catalogue);

    /// <summary>The file of an index.</summary>
    public string Text(uint index, int draws) => ScenarioFile.Text(Of(index, draws));

    Scenario Of(uint index, int draws)
    {
        var dice = new Dice(seed, index);
        var patient = RandomPatients.Of(dice, KindOf(index), [.. catalogue.Genes.Keys.Order(StringComparer.Ordinal)]);
        var therapies = new RandomTherapies([.. catalogue.Products.Values.OrderBy(product => product.Name, StringComparer.Ordinal)],
            [.. catalogue.Routes.Values.OrderBy(route => route.Name, StringComparer.Ordinal)], Horizon);
        TherapyArm[] cells = [.. Enumerable.Range(1, arms).Select(arm => therapies.Of(dice, patient.Aetiology, $"arm {arm}"))];
        return new Scenario
        {
            Title = $"case {index}",
            Patient = patient,
            Arms = [.. cells.Select(arm => arm with { Background = RandomChanges.Of(dice, patient, Horizon) })],
            Horizon = Horizon,
            Outcomes = ["lvef"],
            Seed = seed + index,
            Draws = draws,
        };
    }
}
