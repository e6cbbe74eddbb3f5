using Engraft.Numbers;

namespace Engraft.Electrophysiology.Tests;

/// <summary>A number with the sum of the absolute terms it was made of: what rounding errors of a sum are measured against.</summary>
/// <param name="Value">The bits of <see cref="One"/>.</param>
/// <param name="Scale">Sum of the absolute terms; a function of a number starts a new term.</param>
readonly record struct Terms(double Value, double Scale) : IReal<Terms>
{
    public static Terms Of(double value) => new(value, Math.Abs(value));

    public static Terms operator +(Terms a, Terms b) => new(a.Value + b.Value, a.Scale + b.Scale);

    public static Terms operator -(Terms a, Terms b) => new(a.Value - b.Value, a.Scale + b.Scale);

    public static Terms operator *(Terms a, Terms b) => new(a.Value * b.Value, a.Scale * b.Scale);

    public static Terms operator /(Terms a, Terms b) => new(a.Value / b.Value, a.Scale / Math.Abs(b.Value));

    public static Terms operator -(Terms a) => new(-a.Value, a.Scale);

    public static Terms FusedMultiplyAdd(Terms a, Terms b, Terms c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value), a.Scale * b.Scale + c.Scale);

    public static Terms Sqrt(Terms x) => Of(Math.Sqrt(x.Value));

    public static Terms Abs(Terms x) => new(Math.Abs(x.Value), x.Scale);

    public static Terms Min(Terms a, Terms b) => a.Value < b.Value ? a : b;

    public static Terms Max(Terms a, Terms b) => b.Value < a.Value ? a : b;

    public static Terms SelectLess(Terms a, Terms b, Terms ifLess, Terms otherwise) => a.Value < b.Value ? ifLess : otherwise;

    public static Terms Exp(Terms x) => Of(One.Exp(x.Value));

    public static Terms Log(Terms x) => Of(One.Log(x.Value));

    public static Terms Pow(Terms x, Terms y) => Of(One.Pow(x.Value, y.Value));
}
