namespace Engraft.Electrophysiology.SingleCells;

/// <summary>A cell cannot be followed any further: its state ceased to be a number, or it changes faster than a cell does.</summary>
public sealed class CellDivergedException : Exception
{
    CellDivergedException(string message) : base(message)
    {
    }

    /// <summary>The state ceased to be a number.</summary>
    /// <param name="time">ms.</param>
    public static CellDivergedException NotFinite(string model, double time) =>
        new(FormattableString.Invariant($"{model} diverged at {time:F3} ms: its conditions leave the range in which its equations hold; expected rates that stay finite: weaker changes, or a weaker stimulus."));

    /// <summary>The steps became too short.</summary>
    /// <param name="step">Mean length of a step so far, ms.</param>
    public static CellDivergedException TooStiff(string model, double time, double step) =>
        new(FormattableString.Invariant($"{model} needs steps of {step:G2} ms at {time:F3} ms: something in it changes thousands of times faster than a cell does; expected time constants of some microseconds and more: look for a rate in a wrong unit."));
}
