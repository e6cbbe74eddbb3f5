using Engraft.Calibration.Robustness;
using Engraft.Files;
using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

/// <summary>Random valid patients and therapies finish finite and within the limits of life. Ten thousand: docs/results/robustness.md.</summary>
public class RobustnessTests
{
    const int Cases = 64;

    /// <summary>Another seed than that of the committed table.</summary>
    const ulong Seed = 3;

    /// <summary>From here on: inconsistent and extreme patients.</summary>
    const uint First = 2;

    readonly Catalogue catalogue = Catalogue.Read();

    [Fact]
    public void Random_patients_and_therapies_finish_well()
    {
        var tally = new RobustnessRun(Seed, catalogue, Bench.Model, arms: 4).Run(Cases, First);
        Assert.Equal(Cases, tally.Cases);
        Assert.Empty(tally.Violations);
    }

    [Fact]
    public void Scenarios_reach_all_causes_products_and_routes()
    {
        var scenarios = Enumerable.Range(0, 400).Select(i => new RandomScenarios(Seed, catalogue, 1).Read((uint)i, 1).Scenario).OfType<Scenario>().ToArray();
        Assert.Equal(4, scenarios.Select(scenario => scenario.Patient.Aetiology.GetType()).Distinct().Count());
        Assert.Equal(catalogue.Products.Count, scenarios.Select(scenario => scenario.Arms[0].Product?.Name).OfType<string>().Distinct().Count());
        Assert.Equal(catalogue.Routes.Count, scenarios.Select(scenario => scenario.Arms[0].Route?.Name).OfType<string>().Distinct().Count());
        Assert.Contains(scenarios, scenario => scenario.Arms[0].Sham);
    }

    [Fact]
    public void A_case_is_the_same_again() =>
        Assert.Equal(new RandomScenarios(Seed, catalogue, 2).Text(5, 8), new RandomScenarios(Seed, catalogue, 2).Text(5, 8));
}
