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
    readonly Type family, number, integer;
    readonly Type? fused;

    /// <param name="lanes">8, 4 or 2 doubles.</param>
    public VectorInstructions(ILGenerator il, int lanes)
    {
        (this.il, Lanes) = (il, lanes);
        (family, number, integer, fused) = lanes switch
        {
            8 => (typeof(Vector512), typeof(Vector512<double>), typeof(Vector512<long>), Avx512F.IsSupported ? typeof(Avx512F) : null),
            4 => (typeof(Vector256), typeof(Vector256<double>), typeof(Vector256<long>), Fma.IsSupported ? typeof(Fma) : null),
            2 => (typeof(Vector128), typeof(Vector128<double>), typeof(Vector128<long>), Fma.IsSupported ? typeof(Fma) : null),
            _ => throw new ArgumentOutOfRangeException(nameof(lanes), lanes, "8, 4 or 2 doubles"),
        };
    }

    public int Lanes { get; }

    /// <summary>The processor multiplies and subtracts in one instruction.</summary>
    public bool HasNegatedForms => fused is not null;

    public LocalBuilder Local() => il.DeclareLocal(number);

    public void Constant(double value)
    {
        il.Emit(OpCodes.Ldc_R8, value);
        il.Emit(OpCodes.Call, family.GetMethod("Create", [typeof(double)])!);
    }

    /// <summary>Takes an address, leaves the numbers there.</summary>
    public void Load()
    {
        il.Emit(OpCodes.Unaligned, (byte)sizeof(float)); // the least the instruction can say about addresses of doubles
        il.Emit(OpCodes.Ldobj, number);
    }

    /// <summary>Takes an address and the numbers to write there.</summary>
    public void Store()
    {
        il.Emit(OpCodes.Unaligned, (byte)sizeof(float)); // the least the instruction can say about addresses of doubles
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

    public void Sqrt() => Call("Sqrt", typeof(double));

    public void Abs() => Call("Abs", typeof(double));

    public void Negate() => il.Emit(OpCodes.Call, number.GetMethod("op_UnaryNegation", [number])!);

    /// <summary>a·b + c.</summary>
    public void MultiplyAdd() => il.Emit(OpCodes.Call, family.GetMethod("FusedMultiplyAdd", [number, number, number])!);

    /// <summary>-a·b + c.</summary>
    public bool MultiplyAddNegated() => Fused("FusedMultiplyAddNegated", "MultiplyAddNegated");

    /// <summary>a·b - c.</summary>
    public bool MultiplySubtract() => Fused("FusedMultiplySubtract", "MultiplySubtract");

    /// <summary>Takes a and b, leaves all bits set where a &lt; b.</summary>
    public void LessThan() => Call("LessThan", typeof(double));

    /// <summary>Takes a mask, what stands where it is set, what elsewhere.</summary>
    public void Select() => Call("ConditionalSelect", typeof(double));

    /// <summary>Takes sixteen numbers in two registers with one holding places between them (lower, places, upper), leaves each lane's.</summary>
    public void Pick() => il.Emit(OpCodes.Call, typeof(Avx512F).GetMethod("PermuteVar8x64x2", [number, integer, number])!);

    /// <summary>The bits as integers, for <see cref="Pick"/>.</summary>
    public void AsPlaces() => AsInteger();

    public LocalBuilder PlacesLocal() => il.DeclareLocal(integer);

    /// <summary>The processor picks from sixteen numbers in one instruction.</summary>
    public static bool CanPick => Avx512F.IsSupported;

    /// <summary>The bits moved up into the exponent: 2 to the integer in the lowest bits.</summary>
    public void ExponentFromLowBits()
    {
        AsInteger();
        il.Emit(OpCodes.Ldc_I4, 52);
        il.Emit(OpCodes.Call, integer.GetMethod("op_LeftShift", [integer, typeof(int)])!);
        AsNumber();
    }

    /// <summary>The bits of the exponent in the lowest places of a number given by its other bits.</summary>
    public void LowBitsFromExponent(long others)
    {
        AsInteger();
        il.Emit(OpCodes.Ldc_I4, 52);
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
        il.Emit(OpCodes.Ldc_I8, bits);
        il.Emit(OpCodes.Call, family.GetMethod("Create", [typeof(long)])!);
        il.Emit(OpCodes.Call, integer.GetMethod(operation == "BitwiseOr" ? "op_BitwiseOr" : "op_BitwiseAnd", [integer, integer])!);
    }

    void AsInteger() => Call("AsInt64", typeof(double));

    void AsNumber() => Call("AsDouble", typeof(long));

    bool Fused(string wide, string narrow)
    {
        if (fused is null)
            return false;
        il.Emit(OpCodes.Call, fused.GetMethod(Lanes == 8 ? wide : narrow, [number, number, number])!);
        return true;
    }

    void Call(string name, Type element) => il.Emit(OpCodes.Call, Generic(name).MakeGenericMethod(element));

    MethodInfo Generic(string name) => family.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .First(method => method.Name == name && method.IsGenericMethodDefinition && method.GetGenericArguments().Length == 1);
}
