namespace Engraft.Electrophysiology.Geometry;

/// <summary>Where in a wall of nested surfaces a point lies.</summary>
static class WallDepth
{
    const int Halvings = 20;

    /// <summary>0 at the endocardium, 1 at the epicardium, by halving.</summary>
    /// <param name="level">Of the point on the surface at a share of the wall: above 1 outside that surface.</param>
    public static double At(Func<double, double> level)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = 0.5 * (low + high);
            (low, high) = level(middle) > 1 ? (middle, high) : (low, middle);
        }
        return 0.5 * (low + high);
    }
}
