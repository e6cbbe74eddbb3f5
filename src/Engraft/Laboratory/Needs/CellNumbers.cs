using Engraft.Mechanisms;
using Engraft.Therapies;

namespace Engraft.Laboratory.Needs;

/// <summary>The numbers of one draw that levers may move: its product, its route, and how a graft lives. Disease, heart and patient stay as they are.</summary>
sealed class CellNumbers
{
    readonly double[] product, route, parameters;

    /// <param name="graftAt">Where the set "graft" begins in the row of parameters.</param>
    public CellNumbers(Draw draw, int graftAt)
    {
        (product, route, parameters) = ([.. draw.Arms[0].Product], [.. draw.Arms[0].Route], [.. draw.Parameters]);
        Product = new(product, typeof(ProductParameters<>));
        Route = new(route, typeof(RouteParameters<>));
        Graft = new(parameters, typeof(GraftParameters<>), graftAt);
    }

    public NamedRow Product { get; }
    public NamedRow Route { get; }
    public NamedRow Graft { get; }

    /// <summary>Graft muscle at the horizon with every number as drawn, share of the zone that it fills most.</summary>
    public double GraftNow { get; init; }

    /// <summary>The same if all that stays were muscle and none of it died.</summary>
    public double GraftKept { get; set; }

    /// <summary>True where the cells are, or become, muscle to a share that counts.</summary>
    public bool IsMuscle => Product["differentiation"] >= StudyRequirements.Muscle;

    /// <summary>The draw with these numbers in place of its own.</summary>
    public Draw Of(Draw draw) => draw.With(parameters, product, route);
}
