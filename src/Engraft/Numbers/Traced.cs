namespace Engraft.Numbers;

/// <summary>A number that records the equation it is used in as nodes of a <see cref="Numbers.Graph"/>.</summary>
/// <remarks>
/// A constant belongs to no graph until it meets a number that does; operations on constants alone are performed at once, with the bits of <see cref="One"/>.
/// </remarks>
public readonly struct Traced : IReal<Traced>, IEquatable<Traced>
{
    readonly double constant;

    internal Traced(Graph graph, int node) => (Graph, Node) = (graph, node);

    Traced(double constant) => this.constant = constant;

    /// <summary>Where the node is; null for a constant.</summary>
    public Graph? Graph { get; }

    /// <summary>The node's number in its graph.</summary>
    public int Node { get; }

    /// <summary>The value of a constant; null for anything else.</summary>
    public double? Constant => Graph is null ? constant : null;

    public static Traced Of(double value) => new(value);

    public static Traced operator +(Traced a, Traced b) => Apply(Operation.Add, a, b);

    public static Traced operator -(Traced a, Traced b) => Apply(Operation.Subtract, a, b);

    public static Traced operator *(Traced a, Traced b) => Apply(Operation.Multiply, a, b);

    public static Traced operator /(Traced a, Traced b) => Apply(Operation.Divide, a, b);

    public static Traced operator -(Traced a) => Apply(Operation.Negate, a);

    public static Traced FusedMultiplyAdd(Traced a, Traced b, Traced c) => Apply(Operation.FusedMultiplyAdd, a, b, c);

    public static Traced Sqrt(Traced x) => Apply(Operation.Sqrt, x);

    public static Traced Abs(Traced x) => Apply(Operation.Abs, x);

    public static Traced Min(Traced a, Traced b) => Apply(Operation.Min, a, b);

    public static Traced Max(Traced a, Traced b) => Apply(Operation.Max, a, b);

    public static Traced SelectLess(Traced a, Traced b, Traced ifLess, Traced otherwise) => Apply(Operation.SelectLess, a, b, ifLess, otherwise);

    public static Traced Exp(Traced x) => Apply(Operation.Exp, x);

    public static Traced Log(Traced x) => Apply(Operation.Log, x);

    public static Traced Pow(Traced x, Traced y) => Apply(Operation.Pow, x, y);

    public static bool operator ==(Traced a, Traced b) => a.Equals(b);

    public static bool operator !=(Traced a, Traced b) => !a.Equals(b);

    /// <summary>The same node, or constants of the same bits.</summary>
    public bool Equals(Traced other) =>
        ReferenceEquals(Graph, other.Graph) && Node == other.Node && BitConverter.DoubleToInt64Bits(constant) == BitConverter.DoubleToInt64Bits(other.constant);

    public override bool Equals(object? obj) => obj is Traced other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Node, constant);

    static Traced Apply(Operation operation, Traced a, Traced b = default, Traced c = default, Traced d = default)
    {
        var graph = Common(Common(a.Graph, b.Graph), Common(c.Graph, d.Graph));
        return graph is null
            ? new Traced(operation.Apply<One>(a.constant, b.constant, c.constant, d.constant).Value)
            : graph.Add(operation, a, b, c, d);
    }

    static Graph? Common(Graph? a, Graph? b)
    {
        if (a is not null && b is not null && !ReferenceEquals(a, b))
            throw new InvalidOperationException("Numbers of two graphs cannot meet in one equation.");
        return a ?? b;
    }
}
