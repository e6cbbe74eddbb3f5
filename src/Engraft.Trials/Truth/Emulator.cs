using Engraft.Trials.Calibration;

namespace Engraft.Trials.Truth;

/// <summary>One outcome of a trial's patients on one day, moved by regression to other values of the calibrated parameters.</summary>
/// <remarks>
/// Each draw has a patient and parameters of its own. Its change from baseline is regressed on the scores of the natural parameters and on its own walk times the walk's spread;
/// its effect of cells on the effect that the parameters say is unexplained. The residual stays with the patient.
/// </remarks>
public sealed class Emulator
{
    const double Ridge = 1;

    readonly CohortTruth truth;
    readonly CalibratedParameters calibrated;
    readonly int day;
    readonly double[] natural;
    readonly double[][] scores;
    readonly double[] cells;
    readonly double[][] said;

    /// <param name="doses">Cells of one administration and days of all, for each simulated arm.</param>
    public Emulator(CohortTruth truth, CalibratedParameters calibrated, string outcome, int day, IReadOnlyList<ArmDose> doses)
    {
        (this.truth, this.calibrated, this.day) = (truth, calibrated, day);
        Values = truth.Values[outcome];
        Doses = doses;
        scores = [.. truth.Parameters.Select(row => Enumerable.Range(0, CalibratedParameters.Natural).Where(place => place != CalibratedParameters.OwnCourse).Select(place => calibrated[place].ScoreOf(row[place])).ToArray())];
        var walked = truth.Parameters.Select((row, draw) => row[CalibratedParameters.OwnCourse] * truth.Walk[day][draw]).ToArray();
        natural = LeastSquares.Fit([.. scores.Select((row, draw) => (double[])[.. row, walked[draw]])], [.. Enumerable.Range(0, truth.Draws).Select(draw => Values[0][day][draw] - Values[0][0][draw])], Ridge);
        said = [.. doses.Select(dose => truth.Parameters.Select(row => CellEffect.Points(row, dose, truth.Days[day])).ToArray())];
        cells = [.. doses.Select((_, arm) => LeastSquares.Fit([.. said[arm].Select(value => (double[])[value])], [.. Enumerable.Range(0, truth.Draws).Select(draw => Values[arm + 1][day][draw] - Values[0][day][draw])], 1e-6)[1])];
    }

    /// <summary>By course (standard care, then the arms), day and draw.</summary>
    public double[][][] Values { get; }
    public IReadOnlyList<ArmDose> Doses { get; }

    /// <summary>Change per standard deviation of each natural parameter but the own course, then change per point of own course.</summary>
    public IReadOnlyList<double> Slopes => [.. natural.Skip(1)];

    /// <summary>Outcome per point of unexplained LV ejection fraction, by arm.</summary>
    public IReadOnlyList<double> CellSlopes => cells;

    /// <summary>The outcome of a draw without cells under other parameters.</summary>
    /// <param name="shift">Added to the patient's own course, points.</param>
    public double Control(int draw, double[] parameters, double shift = 0)
    {
        var moved = Values[0][day][draw];
        var slope = 1;
        for (var place = 0; place < CalibratedParameters.Natural; place++)
            if (place != CalibratedParameters.OwnCourse)
            {
                moved += natural[slope] * (calibrated[place].ScoreOf(parameters[place]) - scores[draw][slope - 1]);
                slope++;
            }
        return moved + natural[slope] * (parameters[CalibratedParameters.OwnCourse] - truth.Parameters[draw][CalibratedParameters.OwnCourse]) * truth.Walk[day][draw] + natural[slope] * shift;
    }

    /// <summary>What the cells of an arm do to a draw under other parameters: the mechanisms' part as simulated, the unexplained part moved.</summary>
    /// <param name="arm">Place among the simulated arms.</param>
    /// <param name="potency">Of the lot, over that of the product.</param>
    public double Effect(int draw, int arm, double[] parameters, double potency) =>
        Values[arm + 1][day][draw] - Values[0][day][draw] - cells[arm] * said[arm][draw] + cells[arm] * CellEffect.Points(parameters, Doses[arm], truth.Days[day]) * potency;
}
