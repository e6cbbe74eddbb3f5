namespace Engraft.Mechanisms;

/// <summary>Steps of the tissue: fine after an event, growing later. They depend on time since the event alone, never on a state.</summary>
/// <param name="Refinement">1 = as shipped, 2 = half the steps, and so on.</param>
/// <remarks>Peak errors against an adaptive reference are asserted by ZoneTissueConvergence.</remarks>
public sealed record StepTable(int Refinement = 1)
{
    /// <summary>Longest step until a number of days since the event, both in days.</summary>
    static readonly (double Until, double Step)[] rows =
    [
        (0.25, 1.0 / 192), (1, 1.0 / 48), (3, 1.0 / 20), (10, 1.0 / 12), (30, 1.0 / 6), (90, 0.5), (365, 1), (730, 1.5), (double.PositiveInfinity, 4),
    ];

    /// <summary>Equal steps from <paramref name="from"/> toward <paramref name="to"/> (days since the event) up to the next change of the longest step.</summary>
    public (int Count, double Step, double Until) Next(double from, double to)
    {
        var row = 0;
        while (rows[row].Until <= from)
            row++;
        var until = Math.Min(rows[row].Until, to);
        var count = (int)Math.Ceiling((until - from) / rows[row].Step * Refinement - 1e-9);
        count = Math.Max(1, count);
        return (count, (until - from) / count, until);
    }
}
