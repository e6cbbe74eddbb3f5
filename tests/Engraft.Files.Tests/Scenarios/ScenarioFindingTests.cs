namespace Engraft.Files.Tests.Scenarios;

/// <summary>Each kind of mistake gives one finding with exactly this text.</summary>
public class ScenarioFindingTests
{
    [Fact]
    public void The_small_scenario_has_no_finding() => Assert.Empty(Texts.Findings(Texts.Small));

    [Theory]
    [InlineData("horizon: 2 y", "horizon: 2 mL", "s.yaml:3:10: error: 'horizon' is '2 mL', a volume; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: 2", "s.yaml:3:10: error: 'horizon' is '2', a number without unit; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: two years",
        "s.yaml:3:10: error: 'horizon' is 'two years', not a number with a unit; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon:", "s.yaml:3:9: error: 'horizon' has no value; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: [2 y]", "s.yaml:3:10: error: 'horizon' is a list; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: .inf", "s.yaml:3:10: error: 'horizon' is '.inf', not a finite number; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: NaN y", "s.yaml:3:10: error: 'horizon' is 'NaN y', not a finite number; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: 1e999 y", "s.yaml:3:10: error: 'horizon' is '1e999 y', not a finite number; expected a time in d such as '2 y'.")]
    [InlineData("horizon: 2 y", "horizon: 80 y", "s.yaml:3:10: error: 'horizon' is '80 y', out of range; expected 1 d to 30 y.")]
    [InlineData("lvedv: 236 mL", "lvedv: 236 ml",
        "s.yaml:8:10: error: 'lvedv' is '236 ml', in a unit that is not known ('ml'); expected a volume in mL such as '240 mL'. Did you mean '236 mL'?")]
    [InlineData("lvedv: 236 mL", "lvedv: 236,5 mL", "s.yaml:8:10: error: 'lvedv' is '236,5 mL', a number with a comma; expected a volume in mL such as '240 mL'.")]
    [InlineData("lvedv: 236 mL", "lvedv: 236 mL\n  lvedv: 240 mL", "s.yaml:9:3: error: 'lvedv' is given twice, first in line 8; expected each key once.")]
    [InlineData("lvef: 31 %", "lvef: 0.31", "s.yaml:10:9: error: 'lvef' is '0.31', a number without unit; expected a percentage such as '30 %'.")]
    [InlineData("lvef: 31 %", "lvef: 31 points", "s.yaml:10:9: error: 'lvef' is '31 points', in 'points'; expected a percentage such as '30 %'.")]
    [InlineData("lvef: 31 %", "lvef: 99 %", "s.yaml:10:9: error: 'lvef' is '99 %', out of range; expected 5 to 85 %.")]
    [InlineData("lvef: 31 %", "lvef: 31 %\n  nyha: 3", "s.yaml:11:9: error: 'nyha' is '3'; expected one of I, II, III, IV. Did you mean 'III'?")]
    [InlineData("sex: male", "sex: Male", "s.yaml:7:8: error: 'sex' is 'Male'; expected one of female, male. Did you mean 'male'?")]
    [InlineData("lvef: 31 %", "lvef: 31 %\n  diabetes: yes", "s.yaml:11:13: error: 'diabetes' is 'yes'; expected true or false.")]
    [InlineData("title: Test", "title: Test\ndraws: 0", "s.yaml:3:8: error: 'draws' is '0', out of range; expected 1 to 100000.")]
    [InlineData("title: Test", "title: Test\ndraws: 1.5", "s.yaml:3:8: error: 'draws' is '1.5'; expected a whole number without unit such as '200'.")]
    [InlineData("title: Test\n", "", "s.yaml:1:1: error: the scenario has no 'title'; expected title: a text such as 'Donor marrow cells in chronic ischaemic heart failure'.")]
    [InlineData("schema: engraft.scenario/1", "schema: engraft.scenario/2",
        "s.yaml:1:9: error: 'schema' is 'engraft.scenario/2'; expected one of engraft.scenario/1. Did you mean 'engraft.scenario/1'?")]
    [InlineData("  age: 62 y\n", "", "s.yaml:6:3: error: 'patient' has no 'age'; expected age: a time in y such as '64 y'.")]
    [InlineData("territory: LAD", "teritory: LAD\n    territory: LAD",
        "s.yaml:13:5: error: 'aetiology' of kind myocardialInfarction has no key 'teritory'; expected one of kind, territory, infarctSize, transmurality, reperfused, microvascularObstruction, timeSince, stenosis, collaterals. Did you mean 'territory'?")]
    [InlineData("product: marrow-msc-donor", "product: marrow_msc_donor",
        "s.yaml:17:14: error: 'product' is 'marrow_msc_donor'; expected one of marrow-mononuclear, marrow-msc-own, marrow-msc-donor, umbilical-msc, cardiosphere-derived, msc-vesicles, ipsc-cardiomyocytes-own, ipsc-cardiomyocytes-donor, ipsc-cardiomyocytes-matched, engineered-heart-muscle-patch. Did you mean 'marrow-msc-donor'?")]
    [InlineData("kind: myocardialInfarction", "kind: myocardialInfarct",
        "s.yaml:12:11: error: 'kind' is 'myocardialInfarct'; expected one of myocardialInfarction, hypertension, geneticDilated, healthy. Did you mean 'myocardialInfarction'?")]
    public void One_mistake_gives_one_exact_finding(string good, string bad, string expected) =>
        Assert.Equal([expected], Texts.Findings(Texts.Small.Replace(good, bad, StringComparison.Ordinal)));

    [Theory]
    [InlineData("preservedEjectionFraction", "heart failure with preserved ejection fraction")]
    [InlineData("valvular", "valvular heart failure")]
    [InlineData("congenital", "congenital heart failure")]
    [InlineData("cardiotoxic", "cardiotoxic heart failure")]
    public void What_has_no_evidence_is_refused_by_name(string kind, string words)
    {
        var text = Texts.Small.Replace("kind: myocardialInfarction", "kind: " + kind, StringComparison.Ordinal);
        Assert.Equal([$"s.yaml:12:11: error: Engraft has no evidence for {words} ({kind}); expected one of myocardialInfarction, hypertension, geneticDilated, healthy."],
            Texts.Findings(text));
    }

    [Fact]
    public void All_findings_come_at_once_and_in_the_order_of_the_file()
    {
        var text = Texts.Small.Replace("horizon: 2 y", "horizon: 2 mL", StringComparison.Ordinal).Replace("236 mL", "1 mL", StringComparison.Ordinal)
            .Replace("100e6 cells", "100e6", StringComparison.Ordinal);
        Assert.Equal([3, 8, 19], ScenarioFile.Parse(text, "s.yaml", SmallCatalogue.Value).Findings.Select(finding => finding.Line).Distinct());
    }
}
