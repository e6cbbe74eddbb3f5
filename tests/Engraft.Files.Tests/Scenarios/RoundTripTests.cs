using System.Text;
using Engraft.Files.Results;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Tests.Scenarios;

public class RoundTripTests
{
    /// <summary>100 times a share, written with 12 digits, comes back within this.</summary>
    const double Roundoff = 1e-14;

    [Fact]
    public void Every_value_arrives_in_its_house_unit()
    {
        var scenario = Read(Texts.Full);
        Assert.Equal((ulong.MaxValue, 64, 730.0), (scenario.Seed, scenario.Draws, scenario.Horizon));
        var patient = scenario.Patient;
        Assert.Equal((62.5, Sex.Female, 166.0), (patient.Age, patient.Sex, patient.Height!.Value));
        Assert.Equal(236, patient.Lvedv!.Value, Roundoff * 236);
        Assert.Equal(15.2e3 / 133.322387415, patient.SystolicPressure!.Value, 1e-9);
        Assert.Equal(1.25 * 88.4, patient.Creatinine!.Value, Roundoff * 100);
        Assert.Equal((3, 0.07, true, false, true), (patient.Nyha, patient.PanelReactiveAntibody, patient.Diabetes, patient.CurrentSmoker, patient.Copd));
        Assert.Equal(new Background { AceInhibitor = true, BetaBlocker = true, Mra = true, Sglt2Inhibitor = true, Statin = true, Crt = true, Icd = true }, patient.Background);
        CheckInfarct(Assert.IsType<MyocardialInfarction>(patient.Aetiology));
    }

    static void CheckInfarct(MyocardialInfarction infarction)
    {
        Assert.Equal((CoronaryTerritory.Right, 0.07, false), (infarction.Territory, infarction.InfarctSize, infarction.Reperfused));
        Assert.Equal((3 * 365.25, 0.29, 0.12), (infarction.DaysSince, infarction.Collaterals, infarction.MicrovascularObstruction));
        Assert.Equal([0.3, 0, 1], infarction.Stenosis!);
        Assert.Equal(17, infarction.Transmurality!.Length);
        Assert.Equal((0.35, 0.75), (infarction.Transmurality[2], infarction.Transmurality[3]));
    }

    [Fact]
    public void An_arm_arrives_whole()
    {
        var arm = Read(Texts.Full).Arms[0];
        Assert.Equal(("cells", "ipsc-cardiomyocytes-donor", "transendocardial", 750e6), (arm.Name, arm.Product!.Name, arm.Route!.Name, arm.Dose));
        Assert.Equal((14.0, 3, 90.0, true, true), (arm.Day, arm.Administrations, arm.Interval, arm.AutomaticityEdited, arm.Antiarrhythmics));
        Assert.Equal((4, 2, 6), (arm.Injections![2], arm.Injections[9], arm.Injections.Sum()));
        var drugs = arm.Immunosuppression!;
        Assert.Equal(new BackgroundChange { Start = new() { Arni = true }, Stop = new() { AceInhibitor = true, Crt = true }, Day = 60 }, arm.Background);
        Assert.Equal((8.0, 2.0, 10.0, 0.9, 180.0), (drugs.Tacrolimus, drugs.Mycophenolate, drugs.Steroid, drugs.Adherence, drugs.Duration));
    }

    [Fact]
    public void Written_and_read_again_a_scenario_is_the_same()
    {
        foreach (var text in Repository.Scenarios.Select(File.ReadAllText).Append(Texts.Full))
        {
            var once = Json(Read(text));
            Assert.Equal(once, Json(Read(once)));
        }
    }

    [Fact]
    public void Every_field_of_the_table_is_read()
    {
        foreach (var aetiology in new[] { "kind: myocardialInfarction\n    territory: LAD", "kind: hypertension", "kind: geneticDilated\n    gene: TTN", "kind: healthy" })
        {
            var text = Texts.Full[..Texts.Full.IndexOf("    kind:", StringComparison.Ordinal)] + "    " + aetiology + "\n"
                + Texts.Full[Texts.Full.IndexOf("arms:", StringComparison.Ordinal)..];
            text = text.Replace("lvef: 31 %", "lvef: 48 %", StringComparison.Ordinal).Replace("lvesv: 163 mL", "lvesv: 123 mL", StringComparison.Ordinal);
            if (aetiology == "kind: healthy")
                text = text.Replace(Texts.Change, "", StringComparison.Ordinal); // refused there
            var findings = new FindingList("s.yaml");
            var section = ScenarioFile.ReadSection(text, findings, SmallCatalogue.Value)!;
            Assert.Empty(findings.Sorted());
            ScenarioGroup.Build(section, SmallCatalogue.Value);
            AssertAsked(section, ScenarioGroup.Fields(SmallCatalogue.Value));
        }
    }

    /// <summary>A key that the reader accepts and nobody looks at would be a promise that is not kept.</summary>
    static void AssertAsked(Section section, IReadOnlyList<Field> fields)
    {
        Assert.Empty(fields.Select(field => field.Name).Except(section.Asked).Except(["schema"]));   // its value is compared while it is read
        foreach (var field in fields.Where(field => field.Fields.Count > 0 && section.Has(field.Name)))
            foreach (var inner in field.Kind == FieldKind.Group ? [section.Group(field.Name)!] : section.Groups(field.Name))
                AssertAsked(inner, field.Fields);
        foreach (var field in fields.Where(field => field.Variants.Count > 0))
        {
            var inner = section.Group(field.Name)!;
            AssertAsked(inner, field.Variants.Single(variant => variant.Name == inner.Text("kind")).Fields);
        }
    }

    static Scenario Read(string text)
    {
        var read = ScenarioFile.Parse(text, "s.yaml", SmallCatalogue.Value);
        Assert.Empty(read.Findings.Where(finding => finding.Kind == FindingKind.Error).Select(finding => finding.ToString()));
        return read.Scenario!;
    }

    static string Json(Scenario scenario)
    {
        using var stream = new MemoryStream();
        using (var json = JsonParts.Open(stream))
            ScenarioJson.Write(json, scenario);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
