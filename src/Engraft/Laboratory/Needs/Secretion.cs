namespace Engraft.Laboratory.Needs;

/// <summary>Secretion, counted as VEGF per cell and day at normal oxygen; HGF, the calming factor and protection of host cells, whose amounts were never measured, move in proportion.</summary>
/// <remarks>The ceiling at the highest measured value (Rehman 2004, doi:10.1161/01.CIR.0000121425.42966.F1) moves along above the present secretion, or nothing would be inverted.</remarks>
sealed class Secretion() : Lever("secretion", "secretion by a cell, other acts in proportion", "pg VEGF/(cell d)", "searched to 1000 times the highest measured; no physical limit is known")
{
    /// <summary>Search limit over the highest secretion measured: far beyond what any cell was seen to do, not a limit of nature.</summary>
    const double Beyond = 1000;

    static readonly string[] acts = ["vegfSecretion", "hgfSecretion", "calming", "lungCalming", "protectionPotency"];
    static readonly string[] ceilings = ["vegfHighest", "hgfHighest"];

    public override double Now(CellNumbers cells) => cells.Product["vegfSecretion"];

    public override double Limit(CellNumbers cells) => Now(cells) > 0 ? Beyond * Math.Max(cells.Product["vegfHighest"], Now(cells)) : 0;

    public override void Set(CellNumbers cells, double value)
    {
        if (Now(cells) <= 0)
            return;
        var times = value / Now(cells);
        foreach (var act in acts)
            cells.Product[act] *= times;
        foreach (var ceiling in ceilings)
            cells.Product[ceiling] *= Math.Max(times, 1);
    }

    /// <summary>Dense where cells have been measured: an eighth of the way is a quarter of the highest measured.</summary>
    public override double At(double position, CellNumbers cells) => position * position * position * position * Limit(cells);
}
