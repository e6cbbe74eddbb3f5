namespace Engraft.Laboratory.Needs;

/// <summary>Half-life of attached cells in healthy tissue, d (of graft muscle where the cells are muscle). Every cause of death moves along: want of oxygen, inflammation and, downwards, rejection.</summary>
sealed class Survival() : Lever("survival", "survival: half-life of attached cells", "d", "no cell dies")
{
    const double Ln2 = 0.6931471805599453;

    static readonly string[] own = ["lossRate", "myocyteLossRate"], surroundings = ["hypoxicLoss", "inflammatoryLoss", "myocyteHypoxicLoss", "myocyteInflammatoryLoss"];

    public override double Now(CellNumbers cells) => Ln2 / cells.Product[cells.IsMuscle ? "myocyteLossRate" : "lossRate"];

    public override double Limit(CellNumbers cells) => double.PositiveInfinity;

    public override void Set(CellNumbers cells, double value)
    {
        var deaths = Now(cells) / value;
        foreach (var rate in own)
            cells.Product[rate] *= deaths;
        foreach (var rate in surroundings)
            cells.Graft[rate] *= deaths;
        cells.Product["mismatch"] *= Math.Min(deaths, 1);
    }

    /// <summary>Half the way is the present half-life, the end of the way no death at all; the least is a thousandth.</summary>
    public override double At(double position, CellNumbers cells) => Now(cells) * Math.Max(position, 1e-3) / (1 - position);

    /// <summary>Deaths fall evenly, so that the way to none has an end.</summary>
    public override double Between(double from, double to, double way) => 1 / (1 / from + way * (1 / to - 1 / from));
}
