using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Writes the operations of one register of numbers as calls of the runtime's intrinsics, which it turns into single instructions.</summary>
/// <remarks>The generic intrinsics exist on every processor; where the processor has wider fused forms they are used instead.</remarks>
sealed class VectorInstructions
{
    readonly ILGenerator il;
    readonly Type family, element, whole, number, integer;
    readonly Type? fused;

    /// <param name="lanes">Numbers in a register of 64, 32 or 16 bytes.</param>
    /// <param name="single">Numbers are floats, else doubles.</param>
    public VectorInstructions(ILGenerator il, int lanes, bool single)
    {
        (this.il, Lanes, Single) = (il, lanes, single);
        (element, whole) = single ? (typeof(float), typeof(int)) : (typeof(double), typeof(long));
        var (generic, processor) = (lanes * Size) switch
        {
            64 => (typeof(Vector512<>), Avx512F.IsSupported ? typeof(Avx512F) : null),
            32 => (typeof(Vector256<>), Fma.IsSupported ? typeof(Fma) : null),
            16 => (typeof(Vector128<>), Fma.IsSupported ? typeof(Fma) : null),
            _ => throw new ArgumentOutOfRangeException(nameof(lanes), lanes, "a register of 64, 32 or 16 bytes"),
        };
        (family, fused) = ((lanes * Size) switch { 64 => typeof(Vector512), 32 => typeof(Vector256), _ => typeof(Vector128) }, processor);
        (number, integer) = (generic.MakeGenericType(element), generic.MakeGenericType(whole));
    }

    public int Lanes { get; }

    public bool Single { get; }

    /// <summary>Registers that may hold results; the processor's others (of 32 and 16) are left for constants and for what an instruction needs meanwhile. With 22 to 28 of 32 kernels are alike; 11 was not tried.</summary>
    public static int Registers => Avx512F.IsSupported ? 26 : 11;

    /// <summary>Bytes of a number.</summary>
    public int Size => Single ? sizeof(float) : sizeof(double);

    /// <summary>Bits of a number behind its exponent.</summary>
    public int MantissaBits => Single ? 23 : 52;

    /// <summary>The processor multiplies and subtracts in one instruction on such registers.</summary>
    public static bool HasNegatedForms(int lanes, bool single) => lanes * (single ? sizeof(float) : sizeof(double)) == Vector512<byte>.Count ? Avx512F.IsSupported : Fma.IsSupported;

    public LocalBuilder Local() => il.DeclareLocal(number);

    public void Constant(double value)
    {
        if (Single)
            il.Emit(OpCodes.Ldc_R4, (float)value);
        else
            il.Emit(OpCodes.Ldc_R8, value);
        il.Emit(OpCodes.Call, family.GetMethod("Create", [element])!);
    }

    /// <summary>Takes an address, leaves the numbers there.</summary>
    public void Load()
    {
        il.Emit(OpCodes.Unaligned, (byte)sizeof(float));
        il.Emit(OpCodes.Ldobj, number);
    }

    /// <summary>Takes an address and the numbers to write there.</summary>
    public void Store()
    {
        il.Emit(OpCodes.Unaligned, (byte)sizeof(float));
        il.Emit(OpCodes.Stobj, number);
    }

    /// <summary>Add, Subtract, Multiply or Divide, as the operator: only that is a single instruction however long the method.</summary>
    public void Binary(string operation) => il.Emit(OpCodes.Call, number.GetMethod(operation switch
    {
        "Add" => "op_Addition",
        "Subtract" => "op_Subtraction",
        "Multiply" => "op_Multiply",
        _ => "op_Division",
    }, [number, number])!);

    public void Sqrt() => Call("Sqrt", element);

    public void Abs() => Call("Abs", element);

    public void Negate() => il.Emit(OpCodes.Call, number.GetMethod("op_UnaryNegation", [number])!);

    /// <summary>a·b + c.</summary>
    public void MultiplyAdd() => il.Emit(OpCodes.Call, family.GetMethod("FusedMultiplyAdd", [number, number, number])!);

    /// <summary>-a·b + c.</summary>
    public void MultiplyAddNegated() => Fused("FusedMultiplyAddNegated", "MultiplyAddNegated");

    /// <summary>a·b - c.</summary>
    public void MultiplySubtract() => Fused("FusedMultiplySubtract", "MultiplySubtract");

    /// <summary>Takes a and b, leaves all bits set where a &lt; b.</summary>
    public void LessThan() => Call("LessThan", element);

    /// <summary>Takes a mask, what stands where it is set, what elsewhere.</summary>
    public void Select() => Call("ConditionalSelect", element);

    /// <summary>Leaves each lane's of a row of sixteen numbers, which are one register of floats or two of doubles.</summary>
    /// <param name="address">Leaves the address of a number by its place among all.</param>
    /// <param name="pieces">Leaves a number in whose lowest bits the place in the row stands.</param>
    public void Pick(int row, Action<int> address, Action pieces)
    {
        address(row * PotentialTable.Pieces);
        Load();
        pieces();
        AsInteger();
        if (!Single)
        {
            address(row * PotentialTable.Pieces + Lanes);
            Load();
        }
        il.Emit(OpCodes.Call, typeof(Avx512F).GetMethod(Single ? "PermuteVar16x32" : "PermuteVar8x64x2", Single ? [number, integer] : [number, integer, number])!);
    }

    /// <summary>The processor picks from sixteen numbers in one instruction.</summary>
    public static bool CanPick => Avx512F.IsSupported;

    /// <summary>The bits moved up into the exponent: 2 to the integer in the lowest bits.</summary>
    public void ExponentFromLowBits()
    {
        AsInteger();
        il.Emit(OpCodes.Ldc_I4, MantissaBits);
        il.Emit(OpCodes.Call, integer.GetMethod("op_LeftShift", [integer, typeof(int)])!);
        AsNumber();
    }

    /// <summary>The bits of the exponent in the lowest places of a number given by its other bits.</summary>
    public void LowBitsFromExponent(long others)
    {
        AsInteger();
        il.Emit(OpCodes.Ldc_I4, MantissaBits);
        il.Emit(OpCodes.Call, integer.GetMethod("op_UnsignedRightShift", [integer, typeof(int)])!);
        Bits(others, "BitwiseOr");
        AsNumber();
    }

    /// <summary>Some bits kept, others set.</summary>
    public void KeepAndSet(long kept, long set)
    {
        AsInteger();
        Bits(kept, "BitwiseAnd");
        Bits(set, "BitwiseOr");
        AsNumber();
    }

    void Bits(long bits, string operation)
    {
        if (Single)
            il.Emit(OpCodes.Ldc_I4, (int)bits);
        else
            il.Emit(OpCodes.Ldc_I8, bits);
        il.Emit(OpCodes.Call, family.GetMethod("Create", [whole])!);
        il.Emit(OpCodes.Call, integer.GetMethod(operation == "BitwiseOr" ? "op_BitwiseOr" : "op_BitwiseAnd", [integer, integer])!);
    }

    void AsInteger() => Call(Single ? "AsInt32" : "AsInt64", element);

    void AsNumber() => Call(Single ? "AsSingle" : "AsDouble", whole);

    /// <summary>Only where <see cref="HasNegatedForms"/> holds.</summary>
    void Fused(string wide, string narrow) => il.Emit(OpCodes.Call, fused!.GetMethod(Lanes * Size == 64 ? wide : narrow, [number, number, number])!);

    void Call(string name, Type element) => il.Emit(OpCodes.Call, Generic(name).MakeGenericMethod(element));

    MethodInfo Generic(string name) => family.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .First(method => method.Name == name && method.IsGenericMethodDefinition && method.GetGenericArguments().Length == 1);
}
