namespace Engraft.Laboratory.Needs;

/// <summary>One thing that could be better about given cells: a number that can be moved from nothing to what is physically possible.</summary>
abstract class Lever(string name, string title, string unit, string limit)
{
    /// <summary>Camel case, as in files and JSON.</summary>
    public string Name { get; } = name;
    public string Title { get; } = title;
    public string Unit { get; } = unit;

    /// <summary>Why it is not moved further, in words.</summary>
    public string LimitInWords { get; } = limit;

    /// <summary>What the draw has.</summary>
    public abstract double Now(CellNumbers cells);

    /// <summary>The largest value that is tried.</summary>
    public abstract double Limit(CellNumbers cells);

    /// <summary>Moves the numbers of the cells so that the quantity has this value; the present value changes nothing.</summary>
    public abstract void Set(CellNumbers cells, double value);

    /// <summary>The value at a position from 0 (none) to 1 (the limit), rising.</summary>
    public virtual double At(double position, CellNumbers cells) => position * Limit(cells);

    /// <summary>The value on the way from one to another, 0 to 1.</summary>
    public virtual double Between(double from, double to, double way) => from + way * (to - from);

    /// <summary>A share that moves along with another from its own value to nothing or to all of it.</summary>
    /// <param name="own">The share as it is.</param>
    /// <param name="value">New value of the leading share, 0 to 1.</param>
    /// <param name="now">Its present value.</param>
    protected static double Along(double own, double value, double now) =>
        value <= now ? (now > 0 ? own * value / now : own) : own + (1 - own) * (value - now) / (1 - now);
}
