namespace Engraft.Laboratory.Needs;

/// <summary>What could be better about cells, one line each. The size of the graft comes last: it follows from all others.</summary>
static class LeverList
{
    public static IReadOnlyList<Lever> All { get; } =
    [
        new Retention(),
        new Secretion(),
        new Maturity(),
        new Coupling(),
        new Survival(),
        new GraftSize(),
    ];
}
