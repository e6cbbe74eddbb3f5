using System.Reflection.Emit;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes the tables of a kernel: the piece and the place in it are found once a block, then each function is a polynomial.</summary>
sealed class TableInstructions(ILGenerator il, VectorInstructions vector, IReadOnlyList<PotentialTable> tables, nint coefficients)
{
    /// <summary>1.5·2^52 (of floats 1.5·2^23): added to a number it leaves the nearest integer in the lowest bits.</summary>
    readonly double integer = 1.5 * (1L << vector.MantissaBits);

    readonly LocalBuilder pieces = vector.PlacesLocal(), place = vector.Local(), scaled = vector.Local();

    /// <summary>Finds each lane's piece; a potential outside the range is taken as the range's end.</summary>
    public void Find(Action potential)
    {
        const double low = PotentialTable.Low, high = low + PotentialTable.Width * PotentialTable.Pieces;
        Bound(potential, low, high);
        vector.Constant(1 / PotentialTable.Width);
        vector.Constant(-low / PotentialTable.Width - 0.5);
        vector.MultiplyAdd();
        il.Emit(OpCodes.Stloc, scaled);
        Rounded();
        vector.AsPlaces();
        il.Emit(OpCodes.Stloc, pieces);
        il.Emit(OpCodes.Ldloc, scaled);
        Rounded();
        vector.Constant(integer);
        vector.Binary("Subtract");
        vector.Binary("Subtract");
        il.Emit(OpCodes.Stloc, place);
    }

    void Bound(Action potential, double low, double high)
    {
        var inside = high - 1e-3; // the upper end itself would fall into a piece behind the last
        potential();
        il.Emit(OpCodes.Stloc, scaled);
        Choose(low, () => il.Emit(OpCodes.Ldloc, scaled), () => il.Emit(OpCodes.Ldloc, scaled), () => vector.Constant(low));
        il.Emit(OpCodes.Stloc, scaled);
        Choose(inside, () => il.Emit(OpCodes.Ldloc, scaled), () => vector.Constant(inside), () => il.Emit(OpCodes.Ldloc, scaled));
    }

    /// <summary>Where the limit is less than the number the first, else the second.</summary>
    void Choose(double limit, Action number, Action ifLess, Action otherwise)
    {
        vector.Constant(limit);
        number();
        vector.LessThan();
        ifLess();
        otherwise();
        vector.Select();
    }

    void Rounded()
    {
        il.Emit(OpCodes.Ldloc, scaled);
        vector.Constant(integer);
        vector.Binary("Add");
    }

    /// <summary>Leaves the value of a table on the stack.</summary>
    public void Push(int table)
    {
        var row = tables.Take(table).Sum(before => before.Coefficients.Count);
        Coefficient(row);
        for (var power = 1; power < tables[table].Coefficients.Count; power++)
        {
            il.Emit(OpCodes.Ldloc, place);
            Coefficient(row + power);
            vector.MultiplyAdd();
        }
    }

    void Coefficient(int row)
    {
        const int half = PotentialTable.Pieces / 2;
        Address(row, 0);
        vector.Load();
        il.Emit(OpCodes.Ldloc, pieces);
        if (!vector.Single)
        {
            Address(row, half);
            vector.Load();
        }
        vector.Pick();
    }

    void Address(int row, int from)
    {
        il.Emit(OpCodes.Ldc_I8, coefficients + (row * PotentialTable.Pieces + from) * vector.Size);
        il.Emit(OpCodes.Conv_I);
    }
}
