using Engraft.Trials.Measurement;

namespace Engraft.Trials.Truth;

/// <summary>What is true of a trial's candidates under one member: each candidate is one of the simulated patients, drawn by his own counted number.</summary>
public sealed class EmulatedCourse(EmulatedTrial trial, double[] parameters, string outcome, double shift) : ITrueCourse
{
    readonly CohortTruth truth = trial.Truth;
    readonly double[]?[] control = new double[trial.Truth.Draws][];
    readonly double[]?[,] effects = new double[trial.Truth.Draws, trial.Truth.Arms.Length][];

    public double Lvef(uint patient) => truth.Lvef[DrawOf(patient)];

    public double Sickness(uint patient) => truth.Sickness[DrawOf(patient)];

    /// <summary>On straight lines between the days that were read; the cells' part is in proportion to what was delivered where cells were given.</summary>
    public double At(uint patient, Given given, double day)
    {
        var draw = DrawOf(patient);
        var value = Between(control[draw] ??= Control(draw), day);
        var arm = given.Cells == 0 ? -1 : trial.CellsOf(given.Arm);
        if (arm < 0 || day <= 0)
            return value;
        return value + Between(effects[draw, arm] ??= Effects(draw, arm), day) + (given.Potency - 1) * Between(Unexplained(arm), day);
    }

    /// <summary>The simulated patient behind a candidate.</summary>
    public int DrawOf(uint patient) => (int)(new TrialPhilox(trial.Scenario.Scenario.Seed, truth.Trial, patient, TrialPurpose.Candidate).Uniform(0) * truth.Draws);

    double[] Control(int draw)
    {
        var values = new double[truth.Days.Length];
        values[0] = truth.Values[outcome][0][0][draw];
        for (var day = 1; day < values.Length; day++)
            values[day] = trial.Of(outcome, truth.Days[day]).Control(draw, parameters, shift);
        return values;
    }

    double[] Effects(int draw, int arm)
    {
        var values = new double[truth.Days.Length];
        for (var day = 1; day < values.Length; day++)
            values[day] = trial.Of(outcome, truth.Days[day]).Effect(draw, arm, parameters, 1);
        return values;
    }

    readonly double[]?[] unexplained = new double[trial.Truth.Arms.Length][];

    /// <summary>Course of the unexplained part alone: what a lot of other potency multiplies.</summary>
    double[] Unexplained(int arm)
    {
        if (unexplained[arm] is { } known)
            return known;
        var values = new double[truth.Days.Length];
        for (var day = 1; day < values.Length; day++)
        {
            var emulator = trial.Of(outcome, truth.Days[day]);
            values[day] = emulator.Effect(0, arm, parameters, 1) - emulator.Effect(0, arm, parameters, 0);
        }
        return unexplained[arm] = values;
    }

    double Between(double[] values, double day)
    {
        var after = 1;
        while (after < truth.Days.Length - 1 && truth.Days[after] < day)
            after++;
        var share = Math.Clamp((day - truth.Days[after - 1]) / (truth.Days[after] - truth.Days[after - 1]), 0, 1);
        return values[after - 1] + share * (values[after] - values[after - 1]);
    }
}
