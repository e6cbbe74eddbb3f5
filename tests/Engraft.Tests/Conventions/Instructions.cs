using System.Reflection;

namespace Engraft.Tests.Conventions;

/// <summary>Reads the intermediate language of very small methods.</summary>
static class Instructions
{
    const byte LoadArgument0 = 0x02, LoadFieldAddress = 0x7C, LoadField = 0x7B, LoadInt0 = 0x16, LoadInt8 = 0x1E, LoadByte = 0x1F, LoadInt = 0x20;
    const int TokenSize = 4;

    /// <summary>The constant index n of a getter of the form <c>row[n]</c>.</summary>
    public static int FirstConstant(MethodInfo getter)
    {
        var code = getter.GetMethodBody()!.GetILAsByteArray()!;
        Assert.True(code[0] == LoadArgument0 && code[1] is LoadFieldAddress or LoadField, $"{getter.DeclaringType}.{getter.Name} is not of the form row[n]");
        var at = 2 + TokenSize;
        return code[at] switch
        {
            >= LoadInt0 and <= LoadInt8 => code[at] - LoadInt0,
            LoadByte => (sbyte)code[at + 1],
            LoadInt => BitConverter.ToInt32(code, at + 1),
            var other => throw new InvalidOperationException($"{getter.DeclaringType}.{getter.Name}: unexpected instruction {other:X2}"),
        };
    }
}
