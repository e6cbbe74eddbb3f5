using Engraft.Numbers;

namespace Engraft.Integration;

/// <summary>A rational form of e = e^(-x), the share of a pool still there after a step, and φ = (1 - e)/x, the share of a constant inflow that is.</summary>
/// <remarks>
/// With D = 1 + u·N a Taylor polynomial of e^u, e = 1/D and φ = N/D: every term is positive, e + u·φ = 1 to round-off for every u, so that
/// equilibria and balances are exact and nothing cancels; e falls to 0 as u grows; and four pools can share one division, which costs ten times a sum.
/// </remarks>
interface IRelaxation
{
    /// <summary>The part of the step at which the polynomial is taken.</summary>
    static abstract double Part { get; }

    /// <summary>D at u = loss times that part of the step.</summary>
    static abstract T Denominator<T>(T u, out T numerator) where T : struct, IReal<T>;

    /// <summary>e of the whole step from N and 1/D; <paramref name="phi"/> is φ of the whole step over <see cref="Part"/>.</summary>
    static abstract T Remaining<T>(T numerator, T inverse, out T phi) where T : struct, IReal<T>;
}
