using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>Prints a step as C, or as the OpenCL C of a device: one function over cells whose numbers lie slot by slot.</summary>
public static partial class CText
{
    /// <summary>void NAME(double* state, const double* current, long cells), state[slot·cells + cell].</summary>
    /// <param name="single">float instead of double.</param>
    public static string C(CellStep step, string name, bool single = false) => single ? InFloats(C(step, name)) :
        $"#include <math.h>\nvoid {name}(double* restrict state, const double* restrict current, long cells)\n{{\n#pragma GCC ivdep\n  for (long i = 0; i < cells; i++)\n  {{\n{Body(step)}  }}\n}}\n";

    /// <summary>The same as a kernel of one work-item a cell. Products and sums are fused where the graph says so and nowhere else.</summary>
    public static string OpenCL(CellStep step, string name) =>
        "#pragma OPENCL EXTENSION cl_khr_fp64 : enable\n#pragma OPENCL FP_CONTRACT OFF\n"
        + $"__kernel void {name}(__global double* state, __global const double* current, const long cells)\n{{\n  const long i = get_global_id(0);\n  if (i < cells)\n  {{\n{Body(step)}  }}\n}}\n";

    /// <summary>Types, constants and functions of floats; the names of a step's numbers hold none of these words.</summary>
    static string InFloats(string text) => Constant.Replace(Function.Replace(text.Replace("double", "float", StringComparison.Ordinal), "$1f("), "($1f)");

    [GeneratedRegex(@"\b(exp|log|sqrt|pow|fabs|fma)\(")]
    private static partial Regex Function { get; }

    [GeneratedRegex(@"\((-?[0-9.E+-]+)\)")]
    private static partial Regex Constant { get; }

    static string Body(CellStep step)
    {
        var text = new StringBuilder();
        var graph = step.Graph;
        foreach (var i in graph.Needed([.. step.Next]).Where(i => graph[i].Operation != Operation.Constant))
            text.Append(CultureInfo.InvariantCulture, $"    const double n{i} = {Expression(step, graph[i])};\n");
        for (var slot = 0; slot < step.States; slot++)
            text.Append(CultureInfo.InvariantCulture, $"    state[{slot} * cells + i] = {Name(graph, graph.NodeOf(step.Next[slot]))};\n");
        return text.ToString();
    }

    static string Expression(CellStep step, Node node)
    {
        string A() => Name(step.Graph, node.A);
        string B() => Name(step.Graph, node.B);
        string C() => Name(step.Graph, node.C);
        return node.Operation switch
        {
            Operation.Input => node.A == step.States ? "current[i]" : $"state[{node.A} * cells + i]",
            Operation.Negate => $"-{A()}",
            Operation.Add => $"{A()} + {B()}",
            Operation.Subtract => $"{A()} - {B()}",
            Operation.Multiply => $"{A()} * {B()}",
            Operation.Divide => $"{A()} / {B()}",
            Operation.FusedMultiplyAdd => $"fma({A()}, {B()}, {C()})",
            Operation.SelectLess => $"{A()} < {B()} ? {C()} : {Name(step.Graph, node.D)}",
            Operation.Min => $"{A()} < {B()} ? {A()} : {B()}",
            Operation.Max => $"{B()} < {A()} ? {A()} : {B()}",
            Operation.Pow => $"pow({A()}, {B()})",
            Operation.Abs => $"fabs({A()})",
            _ => $"{(node.Operation == Operation.Sqrt ? "sqrt" : node.Operation == Operation.Exp ? "exp" : "log")}({A()})",
        };
    }

    static string Name(Graph graph, int i)
    {
        if (graph[i].Operation != Operation.Constant)
            return string.Create(CultureInfo.InvariantCulture, $"n{i}");
        var number = graph[i].Value.ToString("R", CultureInfo.InvariantCulture);
        return "(" + (number.AsSpan().IndexOfAny(".E") < 0 ? number + ".0" : number) + ")";
    }
}
