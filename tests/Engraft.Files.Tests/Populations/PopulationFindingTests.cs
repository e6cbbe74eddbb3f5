namespace Engraft.Files.Tests.Populations;

/// <summary>A mistake in a population file is refused with its place, what was expected, and the nearest name.</summary>
public class PopulationFindingTests
{
    [Fact]
    public void The_example_of_the_how_to_page_has_no_finding() => Assert.Empty(PopulationTexts.Findings(PopulationTexts.HowTo));

    [Theory]
    [InlineData("title: My population\n", "", "1:1: error: the file has no 'title'", "title: a text")]
    [InlineData("name: my-population", "name: another", "2:7: error: 'name' is 'another'", "'my-population'")]
    [InlineData("share: 100 %, terr", "share: 90 %, terr", "6:3: error: the causes add up to 90 %", "100 %")]
    [InlineData("LAD: 60 %", "LAD: 50 %", "6:62: error: 'territories' adds up to 90 %", "100 %")]
    [InlineData("reperfused: 70 %, ", "", "6:5: error: this cause has no 'reperfused'", "myocardialInfarction")]
    [InlineData("kind: myocardialInfarction", "kind: valvular", "6:13: error: Engraft has no evidence for valvular", "one of")]
    [InlineData("lvefAtMost: 40 %", "lvefAtMos: 40 %", "8:3: error: 'entry' has no key 'lvefAtMos'", "Did you mean 'lvefAtMost'?")]
    [InlineData("nyha: [II, III]", "nyha: [II, IV]", "9:9: error: a class between those admitted is left out", "follow one another")]
    [InlineData("age: { mean: 64 y", "age: { mean: 64 mL", "11:16: error: 'mean' is '64 mL', a volume", "a time")]
    [InlineData("mean: 30 %, sd: 6 %", "mean: 45 %, sd: 6 %", "12:17: error: the mean lies outside the bounds", "12 % to 40 %")]
    [InlineData("mean: 30 %, sd: 6 %", "mean: 30 %, sd: 25 %", "12:27: error: no such distribution has this SD between the bounds", "a smaller SD")]
    [InlineData("sd: 60 mL", "sd: 60", "13:30: error: 'sd' is '60', a number without unit", "a volume")]
    [InlineData("with: lvedv", "with: crp", "14:90: error: 'crp' is not known yet", "earlier")]
    [InlineData(", correlation: 0.4", "", "14:11: error: 'with' and 'correlation' do not stand together", "both or none")]
    [InlineData("{ sex: female, mean", "{ mean", "15:112: error: this condition asks for nothing", "one quantity")]
    [InlineData("lvefAtMost: 40 %", "lvefAtMost: 60 %", "12:9: error: Engraft has no evidence for heart failure with preserved", "50 % or less")]
    [InlineData("II: 65 %", "II: 60 %", "16:18: error: 'classes' adds up to 95 %", "100 %")]
    [InlineData("rank: 0.2", "rank: 1.2", "23:51: error: 'rank' is '1.2', out of range", "-0.99 to 0.99")]
    [InlineData("first: age, second: creatinine, rank: 0.2", "first: wedgePressure, second: rightAtrialPressure, rank: -0.95", "23:10: error: no people can have these correlations together", "positive definite")]
    [InlineData("betaBlocker", "betablocker", "19:3: error: 'shares' has no key 'betablocker'", "Did you mean 'betaBlocker'?")]
    public void A_mistake_is_refused_with_its_place(string good, string bad, string place, string expected)
    {
        var changed = PopulationTexts.HowTo.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(PopulationTexts.HowTo, changed);
        var found = PopulationTexts.Findings(changed);
        Assert.True(found.Any(finding => finding.StartsWith("my-population.yaml:" + place, StringComparison.Ordinal) && finding.Contains(expected, StringComparison.Ordinal)), string.Join('\n', found));
    }

    [Fact]
    public void Numbers_arrive_in_house_units()
    {
        var population = PopulationFiles.Parse(PopulationTexts.HowTo, "my-population.yaml", PopulationTexts.Catalogue, [])!;
        var creatinine = population.Marginals[Engraft.Patients.Populations.PopulationQuantity.Creatinine];
        Assert.Equal(1.2 * 88.4, creatinine.Distribution.Mean, Roundoff);
        Assert.Equal(88.4, Assert.Single(creatinine.Rules).Distribution.Mean, Roundoff);
        Assert.Equal(0.4, Assert.Single(population.Entry, bound => bound.Quantity == Engraft.Patients.Populations.PopulationQuantity.Lvef).High);
        Assert.Equal(0.4, population.Marginals[Engraft.Patients.Populations.PopulationQuantity.Lvef].Distribution.High);
    }

    const double Roundoff = 1e-9;
}
