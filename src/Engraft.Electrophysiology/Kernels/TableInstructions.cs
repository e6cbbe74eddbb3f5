namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes the tables of a kernel: the piece and the place in it are found once a block, then each function is a polynomial.</summary>
sealed class TableInstructions
{
    readonly InstructionList list;
    readonly IReadOnlyList<PotentialTable> tables;
    readonly int[] rows;
    readonly int pieces, place;

    /// <param name="potential">A potential outside the range is taken as the range's end.</param>
    /// <param name="rounding">Added to a number it leaves the nearest integer in the lowest bits.</param>
    public TableInstructions(InstructionList list, IReadOnlyList<PotentialTable> tables, int potential, double rounding)
    {
        (this.list, this.tables, rows) = (list, tables, new int[tables.Count]);
        for (var i = 1; i < rows.Length; i++)
            rows[i] = rows[i - 1] + tables[i - 1].Coefficients.Count;
        const double least = PotentialTable.Low, width = PotentialTable.Width;
        const double most = least + width * PotentialTable.Pieces - 1e-3; // the upper end itself would fall into a piece behind the last
        var (low, high, integer) = (list.Constant(least), list.Constant(most), list.Constant(rounding));
        var bounded = list.SelectLess(low, potential, potential, low);
        bounded = list.SelectLess(high, bounded, high, bounded);
        var scaled = list.MultiplyAdd(bounded, list.Constant(1 / width), list.Constant(-least / width - 0.5));
        pieces = list.Add(scaled, integer);
        place = list.Subtract(scaled, list.Subtract(pieces, integer));
    }

    /// <summary>The value of a table.</summary>
    public int Value(int table)
    {
        var sum = list.Pick(rows[table], pieces);
        for (var power = 1; power < tables[table].Coefficients.Count; power++)
            sum = list.MultiplyAdd(sum, place, list.Pick(rows[table] + power, pieces));
        return sum;
    }
}
