using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Tests.Scenarios;

/// <summary>Background drugs and devices that an arm starts or stops: what a patient cannot take or leave is refused at its place.</summary>
public class BackgroundChangeTests
{
    static string Text(string drugs, string background, string cells = "") => Texts.Small.Replace("lvef: 31 %", "lvef: 31 %\n  " + drugs, StringComparison.Ordinal)
        .Replace("    product: marrow-msc-donor\n    route: transendocardial\n    dose: 100e6 cells", cells + "    background: " + background, StringComparison.Ordinal);

    [Theory]
    [InlineData("drugs: [betaBlocker, mra]", "{start: [mra]}",
        "s.yaml:18:25: error: 'mra' is started and the patient has it already; expected a drug or device that is not in the patient's 'drugs' and 'devices'.")]
    [InlineData("devices: [icd]", "{start: [icd]}",
        "s.yaml:18:25: error: 'icd' is started and the patient has it already; expected a drug or device that is not in the patient's 'drugs' and 'devices'.",
        "s.yaml:18:17: warning: a defibrillator changes death alone, not the heart.")]
    [InlineData("drugs: [betaBlocker]", "{stop: [mra]}", "s.yaml:18:24: error: 'mra' is stopped and the patient does not have it; expected one of betaBlocker.")]
    [InlineData("nyha: II", "{stop: [mra]}", "s.yaml:18:24: error: 'mra' is stopped and the patient does not have it; expected nothing: no 'drugs' or 'devices' are given.")]
    [InlineData("drugs: [aceInhibitor]", "{start: [arni]}", "s.yaml:18:25: error: 'arni' would be given together with 'aceInhibitor'; expected 'arni' or the others in 'stop'.")]
    [InlineData("drugs: [arni]", "{start: [arb]}", "s.yaml:18:25: error: 'arni' would be given together with 'arb'; expected 'arni' or the others in 'stop'.")]
    [InlineData("drugs: [arb]", "{start: [aceInhibitor]}", "s.yaml:18:25: warning: 'aceInhibitor' and 'arb' together: the stronger counts, they do not add up.")]
    [InlineData("drugs: [mra]", "{start: [mra], stop: [mra]}", "s.yaml:18:38: error: 'mra' is started and stopped on the same day; expected each name once.")]
    [InlineData("drugs: [mra]", "{day: 3 d}", "s.yaml:18:17: error: 'background' names no change; expected drugs or devices to 'start' or to 'stop'.")]
    [InlineData("drugs: [mra]", "{stop: [mra], day: 3 y}", "s.yaml:18:36: error: 'day' of the change is not within the horizon; expected less than 730.5 d.")]
    [InlineData("drugs: [mra]", "{start: [statin]}", "s.yaml:18:17: warning: a statin has no effect on the failing heart in Engraft.")]
    [InlineData("drugs: [mra]", "{start: [sglt2inhibitor]}",
        "s.yaml:18:26: error: 'start' is 'sglt2inhibitor'; expected one of aceInhibitor, arb, arni, betaBlocker, mra, sglt2Inhibitor, statin, crt, icd. Did you mean 'sglt2Inhibitor'?")]
    public void What_the_patient_cannot_take_or_leave_is_refused(string drugs, string background, params string[] expected) =>
        Assert.Equal(expected.Order(), Texts.Findings(Text(drugs, background)).Order());

    [Theory]
    [InlineData("drugs: [aceInhibitor]", "{start: [arni, mra], stop: [aceInhibitor], day: 30 d}")]
    [InlineData("drugs: [betaBlocker]", "{start: [crt, icd]}")]
    [InlineData("drugs: [betaBlocker]", "{stop: [betaBlocker]}")]
    public void A_change_that_can_be_made_has_no_finding(string drugs, string background) => Assert.Empty(Texts.Findings(Text(drugs, background)));

    [Fact]
    public void A_healthy_heart_is_given_no_drug_for_heart_failure()
    {
        var text = Text("nyha: I", "{start: [mra]}").Replace("lvef: 31 %", "lvef: 60 %", StringComparison.Ordinal).Replace("lvesv: 163 mL", "lvesv: 94 mL", StringComparison.Ordinal)
            .Replace("kind: myocardialInfarction\n    territory: LAD\n    timeSince: 3 y", "kind: healthy", StringComparison.Ordinal);
        Assert.Equal(["s.yaml:16:17: error: background drugs are changed in a healthy heart; their effects were measured in failing hearts; expected another kind of aetiology, or no such key."],
            Texts.Findings(text));
    }

    [Fact]
    public void The_change_arrives_with_its_day_and_its_names()
    {
        var read = ScenarioFile.Parse(Text("drugs: [aceInhibitor, betaBlocker]", "{start: [arni, crt], stop: [aceInhibitor]}", "    day: 30 d\n"), "s.yaml", SmallCatalogue.Value);
        var change = read.Scenario!.Arms[0].Background;
        Assert.Equal(new BackgroundChange { Start = new() { Arni = true, Crt = true }, Stop = new() { AceInhibitor = true }, Day = 30 }, change);
        Assert.Equal(new Background { Arni = true, BetaBlocker = true, Crt = true }, change!.After(read.Scenario.Patient.Background));
        Assert.Equal(change, ScenarioFile.Parse(ScenarioFile.Text(read.Scenario), "s.json", SmallCatalogue.Value).Scenario!.Arms[0].Background);
    }
}
