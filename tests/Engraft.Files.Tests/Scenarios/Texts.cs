namespace Engraft.Files.Tests.Scenarios;

/// <summary>Scenario texts that the tests change in one place.</summary>
static class Texts
{
    /// <summary>A small valid scenario; line numbers of the tests refer to it.</summary>
    public const string Small = """
        schema: engraft.scenario/1
        title: Test
        horizon: 2 y
        outcomes: [lvef]
        patient:
          age: 62 y
          sex: male
          lvedv: 236 mL
          lvesv: 163 mL
          lvef: 31 %
          aetiology:
            kind: myocardialInfarction
            territory: LAD
            timeSince: 3 y
        arms:
          - name: cells
            product: marrow-msc-donor
            route: transendocardial
            dose: 100e6 cells
        """;

    /// <summary>Every key of an infarct scenario, so that a round trip shows what is lost.</summary>
    public const string Full = """
        schema: engraft.scenario/1
        title: "All keys: one"
        question: "What is lost, if anything?"
        seed: 18446744073709551615
        draws: 64
        horizon: 730 d
        outcomes: [lvef, lvesvIndex, kccq]
        patient:
          age: 62.5 y
          sex: female
          height: 1.66 m
          weight: 70 kg
          heartRate: 71 /min
          systolicPressure: 15.2 kPa
          diastolicPressure: 70 mmHg
          rightAtrialPressure: 8 mmHg
          pulmonarySystolicPressure: 40 mmHg
          wedgePressure: 17 mmHg
          cardiacOutput: 4.4 L/min
          lvedv: 0.236 L
          lvesv: 163 mL
          lvef: 31 %
          lvMass: 180 g
          nyha: III
          creatinine: 1.25 mg/dL
          ntProBnp: 1250 pg/mL
          crp: 2.4 mg/L
          monthsOnTherapy: 18 mo
          diabetes: true
          currentSmoker: false
          copd: true
          sixMinuteWalk: 375 m
          kccq: 62 points
          panelReactiveAntibody: 7 %
          drugs: [aceInhibitor, betaBlocker, mra, sglt2Inhibitor, statin]
          devices: [crt, icd]
          aetiology:
            kind: myocardialInfarction
            territory: RCA
            infarctSize: 7 %
            transmurality: {"3": 35 %, "4": 75 %}
            reperfused: false
            microvascularObstruction: 12 %
            timeSince: 3 y
            stenosis: {LAD: 30 %, RCA: 100 %}
            collaterals: 29 %
        arms:
          - name: cells
            product: ipsc-cardiomyocytes-donor
            route: transendocardial
            dose: 750e6 cells
            day: 14 d
            administrations: 3
            interval: 90 d
            injections: {"3": 4, "10": 2}
            automaticityEdited: true
            immunosuppression: {tacrolimus: 8 ng/mL, mycophenolate: 2 g/d, steroid: 10 mg/d, adherence: 90 %, duration: 180 d}
            antiarrhythmics: true
            background: {start: [arni], stop: [aceInhibitor, crt], day: 60 d}
          - name: "sham, \"blinded\""
            route: transendocardial
            sham: true
        """;

    /// <summary>The line of <see cref="Full"/> that changes background drugs.</summary>
    public const string Change = "    background: {start: [arni], stop: [aceInhibitor, crt], day: 60 d}\n";

    public static string[] Findings(string text, Catalogue? catalogue = null) =>
        [.. ScenarioFile.Parse(text, "s.yaml", catalogue ?? SmallCatalogue.Value).Findings.Select(finding => finding.ToString())];
}
