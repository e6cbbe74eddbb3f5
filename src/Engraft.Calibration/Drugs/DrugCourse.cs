using Engraft.Laboratory;
using Engraft.Numbers;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Calibration.Drugs;

/// <summary>Follows the typical patient of a trial with and without the drug, eight sets of factors at a time.</summary>
public sealed class DrugCourse(Model model)
{
    /// <summary>Sets of factors followed together.</summary>
    public const int Width = 8;

    const double DaysPerMonth = 30.4375;

    readonly Workbench<Lanes8> bench = new();

    /// <summary>
    /// A man with the mean pressures, output and heart rate of 215 HFrEF patients (data/parameters/cohort.yaml). Their ventricles (141 mL/m2) are larger than those of most
    /// trials of drugs (87 in PROVE-HF, PMC6724151); his is between.
    /// </summary>
    static Patient Typical(Background drugs) => new()
    {
        Age = 62,
        Sex = Sex.Male,
        Height = 174,
        Weight = 82,
        Lvedv = 215,
        Lvesv = 151,
        MonthsOnTherapy = 24,
        Background = drugs,
        Aetiology = new MyocardialInfarction { Territory = CoronaryTerritory.LeftAnteriorDescending, InfarctSize = 0.15, DaysSince = 1500, Reperfused = true },
    };

    /// <summary>What the drug changes against none, by set of factors, then by month.</summary>
    /// <param name="sets">Up to eight sets of values by parameter name; parameters not named keep their value in the data.</param>
    /// <param name="months">When it is measured, rising.</param>
    public DrugEffect[][] Follow(DrugTrial trial, IReadOnlyList<IReadOnlyDictionary<string, double>> sets, IReadOnlyList<double> months)
    {
        var scenario = new Scenario
        {
            Title = trial.Name,
            Patient = Typical(trial.Before),
            Arms = [new TherapyArm { Name = trial.Name, Background = trial.Change }],
            Horizon = months[^1] * DaysPerMonth,
            Outcomes = ["lvef"],
        };
        var draws = Enumerable.Range(0, Width).Select(lane => With(Draw.Centre(scenario, model), sets[Math.Min(lane, sets.Count - 1)])).ToArray();
        var baseline = Baseline<Lanes8>.Prepare(model, draws, bench, 1);
        var visits = months.Select(month => month * DaysPerMonth).ToArray();
        var (control, treated) = (Live(baseline, ArmPlan.StandardCare, visits), Live(baseline, ArmPlan.Of(scenario.Arms[0], scenario.Horizon, null), visits));
        return [.. Enumerable.Range(0, sets.Count).Select(lane => months.Select((_, visit) => new DrugEffect(control[visit][lane], treated[visit][lane])).ToArray())];
    }

    Draw With(Draw draw, IReadOnlyDictionary<string, double> values)
    {
        var set = model.Library.Sets.First(candidate => candidate.Name == "background");
        foreach (var (name, value) in values)
            draw.Parameters[model.Library.OffsetOf("background") + set.IndexOf(name)] = value;
        return draw;
    }

    List<HeartReading[]> Live(Baseline<Lanes8> baseline, ArmPlan plan, double[] visits)
    {
        var heart = new Heart<Lanes8>(baseline, plan, 0, Switches.All, bench);
        var readings = new List<HeartReading[]>();
        heart.Live(new Timetable(visits[^1], [], 1, visits), 1, (_, day) =>
        {
            if (visits.Contains(day))
                readings.Add([.. Enumerable.Range(0, Width).Select(lane => HeartReading.Of(heart.Rows, lane, baseline.Draws[lane].Patient.BodySurfaceArea))]);
        });
        return readings;
    }
}
