using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>Every outcome of every course of a set of draws, computed once: by arm, outcome and visit, over draws.</summary>
sealed class StudyValues
{
    readonly double[][][][] values;

    /// <param name="courses">By draw, then arm.</param>
    public StudyValues(Course[][] courses, int arms)
    {
        Draws = courses.Length;
        values = new double[arms][][][];
        for (var arm = 0; arm < arms; arm++)
        {
            values[arm] = new double[OutcomeList.All.Count][][];
            for (var o = 0; o < OutcomeList.All.Count; o++)
                values[arm][o] = Transpose([.. courses.Select(draw => OutcomeList.All[o].Over(draw[arm]))]);
        }
    }

    public int Draws { get; }

    /// <summary>Values over the draws.</summary>
    public double[] At(int arm, int outcome, int visit) => values[arm][outcome][visit];

    /// <summary>Treated less standard care over the draws.</summary>
    public double[] Difference(int arm, int outcome, int visit)
    {
        var (treated, control) = (At(arm, outcome, visit), At(0, outcome, visit));
        var difference = new double[treated.Length];
        for (var i = 0; i < difference.Length; i++)
            difference[i] = treated[i] - control[i];
        return difference;
    }

    static double[][] Transpose(double[][] byDraw)
    {
        var byVisit = new double[byDraw[0].Length][];
        for (var v = 0; v < byVisit.Length; v++)
            byVisit[v] = [.. byDraw.Select(draw => draw[v])];
        return byVisit;
    }
}
