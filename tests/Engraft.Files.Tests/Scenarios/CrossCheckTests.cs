namespace Engraft.Files.Tests.Scenarios;

/// <summary>What the values of a scenario say together: the impossible is refused, the inconsistent kept with a warning.</summary>
public class CrossCheckTests
{
    const string Muscle = "product: engineered-heart-muscle-patch";

    [Theory]
    [InlineData("lvesv: 163 mL", "lvesv: 240 mL", "s.yaml:9:10: error: 'lvesv' is not below 'lvedv'; expected less than 236 mL.")]
    [InlineData("lvesv: 163 mL\n  lvef: 31 %", "lvesv: 230 mL", "s.yaml:9:10: error: 'lvedv' and 'lvesv' give an ejection fraction of 2.5 %; expected 5 to 85 %.")]
    [InlineData("lvedv: 236 mL\n  lvesv: 163 mL", "lvesv: 10 mL", "s.yaml:8:10: error: 'lvesv' and 'lvef' give an end-diastolic volume of 14.5 mL; expected 40 to 600 mL.")]
    [InlineData("timeSince: 3 y", "timeSince: 3 y\n    transmurality: {\"1\": 100 %, \"2\": 100 %, \"3\": 100 %, \"4\": 100 %, \"5\": 100 %, \"6\": 100 %, \"7\": 100 %, \"8\": 100 %, \"9\": 100 %, \"10\": 100 %, \"11\": 100 %}",
        "s.yaml:15:20: error: 'transmurality' makes 65 % of the wall scar; expected at most 60 %.")]
    [InlineData("lvef: 31 %", "lvef: 31 %\n  systolicPressure: 90 mmHg\n  diastolicPressure: 95 mmHg",
        "s.yaml:12:22: error: 'diastolicPressure' is not below 'systolicPressure'; expected less than 90 mmHg.")]
    [InlineData("lvef: 31 %", "lvef: 31 %\n  pulmonarySystolicPressure: 20 mmHg\n  wedgePressure: 25 mmHg",
        "s.yaml:12:18: warning: 'wedgePressure' is not below 'pulmonarySystolicPressure'; both are kept and fitted together.")]
    [InlineData("lvef: 31 %", "lvef: 45 %", "s.yaml:10:9: warning: 'lvef' is 45 %, the volumes give 30.9 %; all three are kept and fitted together.")]
    [InlineData("lvef: 31 %", "lvef: 31 %\n  heartRate: 60 /min\n  cardiacOutput: 7 L/min",
        "s.yaml:12:18: warning: 'cardiacOutput' is 7 L/min, heart rate and volumes give 4.4; all are kept and fitted together.")]
    [InlineData("lvef: 31 %", "lvef: 31 %\n  drugs: [arni, arb]", "s.yaml:11:10: warning: 'arni' replaces 'aceInhibitor' and 'arb' and is not given together with them.")]
    [InlineData("timeSince: 3 y", "timeSince: 3 y\n    infarctSize: 30 %\n    transmurality: {\"7\": 50 %}",
        "s.yaml:16:20: warning: 'transmurality' makes 3 % of the wall scar, 'infarctSize' is 30 %.")]
    [InlineData("name: cells", "name: Standard care", "s.yaml:16:11: error: an arm is named 'Standard care'; expected another name: standard care is always added.")]
    [InlineData("    dose: 100e6 cells", "", "s.yaml:16:5: error: this arm has a product and no 'dose'; expected dose such as '100e6 cells'.")]
    [InlineData("    route: transendocardial\n", "", "s.yaml:16:5: error: this arm has a product and no 'route'; expected route such as 'transendocardial'.")]
    [InlineData("    product: marrow-msc-donor\n", "", "s.yaml:18:11: error: 'dose' stands in an arm without product; expected a product, or no such key.",
        "s.yaml:16:5: warning: this arm has no product, procedure or drug: it equals standard care.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    sham: true",
        "s.yaml:20:11: error: a sham procedure is named together with a product; expected an arm of its own for the sham procedure.")]
    [InlineData("route: transendocardial", "route: epicardial-patch",
        "s.yaml:18:12: error: marrow-msc-donor cannot be given by epicardial-patch: it is no piece of muscle; expected product of class engineeredMuscle, or another route.")]
    [InlineData("product: marrow-msc-donor", Muscle,
        "s.yaml:18:12: error: engineered-heart-muscle-patch cannot be given by transendocardial: it is a piece of muscle; expected a route that carries muscle (list routes).")]
    [InlineData("route: transendocardial", "route: intravenous\n    injections: {\"7\": 2}",
        "s.yaml:19:17: error: 'injections' need a needle, the route is intravenous; expected a route with a needle (list routes).")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    injections: {\"18\": 2}",
        "s.yaml:20:18: error: 'injections' has no key '18'; expected one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    day: 3 y", "s.yaml:20:10: error: 'day' is not within the horizon; expected less than 730.5 d.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    administrations: 3", "s.yaml:20:22: error: 3 administrations without 'interval'; expected interval such as '90 d'.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    administrations: 3\n    interval: 400 d",
        "s.yaml:20:22: error: the last administration is on day 800; expected a day before the horizon of 730.5 d.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    interval: 90 d", "s.yaml:20:15: warning: 'interval' has no effect with one administration.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    immunosuppression: {adherence: 90 %}",
        "s.yaml:20:24: error: 'immunosuppression' names no drug; expected tacrolimus, mycophenolate or steroid above 0.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    geneCorrected: true",
        "s.yaml:20:20: error: marrow-msc-donor does not come from the patient and carries no gene fault; expected a product of the patient's own cells.",
        "s.yaml:20:20: error: there is no gene fault to correct in aetiology myocardialInfarction; expected aetiology of kind geneticDilated.")]
    [InlineData("dose: 100e6 cells", "dose: 100e6 cells\n    automaticityEdited: true",
        "s.yaml:20:25: error: marrow-msc-donor holds no cardiomyocytes to edit; expected a pluripotent cardiomyocyte or engineered muscle product.")]
    [InlineData("product: marrow-msc-donor", "product: marrow-msc-own\n    immunosuppression: {tacrolimus: 5 ng/mL}",
        "s.yaml:18:24: warning: immunosuppression for the patient's own cells: little to gain, its price is simulated.")]
    [InlineData("product: marrow-msc-donor", "product: msc-vesicles\n    immunosuppression: {tacrolimus: 5 ng/mL}",
        "s.yaml:18:24: warning: immunosuppression for vesicles: no cells to be rejected, its price is simulated.")]
    public void Values_are_checked_together(string good, string bad, params string[] expected) =>
        Assert.Equal(expected.Order(), Texts.Findings(Texts.Small.Replace(good, bad, StringComparison.Ordinal)).Order());

    [Fact]
    public void Arms_have_names_of_their_own() => Assert.Equal(
        ["s.yaml:20:11: error: a second arm is named 'cells', the first stands in line 16; expected a name of its own."],
        Texts.Findings(Texts.Small + "\n  - name: cells\n    route: transendocardial\n    sham: true"));

    [Fact]
    public void Drugs_without_cells_are_kept_with_a_warning() => Assert.Equal(
        ["s.yaml:21:24: warning: immunosuppression without cells: only its price is simulated."],
        Texts.Findings(Texts.Small + "\n  - name: drugs\n    immunosuppression: {steroid: 5 mg/d}"));

    [Theory]
    [InlineData("kind: geneticDilated\n    gene: TTN", "s.yaml:8:9: error: Engraft has no evidence for heart failure with preserved ejection fraction (preservedEjectionFraction): 'lvef' is above 50 %; expected 50 % or less.")]
    [InlineData("kind: myocardialInfarction\n    territory: LAD\n    timeSince: 2 y", "s.yaml:8:9: error: Engraft has no evidence for heart failure with preserved ejection fraction (preservedEjectionFraction): 'lvef' is above 50 %; expected 50 % or less.")]
    [InlineData("kind: hypertension", "s.yaml:8:9: warning: failure with 'lvef' above 50 %: Engraft has evidence for the pressure load and growth, none for cells in it.")]
    [InlineData("kind: myocardialInfarction\n    territory: LAD\n    timeSince: 5 d", null)]
    [InlineData("kind: healthy", null)]
    public void Preserved_ejection_fraction_is_refused_where_it_is_the_disease(string aetiology, string? expected)
    {
        var text = $"schema: engraft.scenario/1\ntitle: T\nhorizon: 1 y\npatient:\n  age: 60 y\n  sex: male\n  nyha: II\n  lvef: 58 %\n  aetiology:\n    {aetiology}\n";
        Assert.Equal(expected is null ? [] : [expected], Texts.Findings(text));
    }
}
