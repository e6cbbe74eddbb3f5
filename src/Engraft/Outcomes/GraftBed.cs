namespace Engraft.Outcomes;

/// <summary>What decides whether a graft drives the heart around it: the four quantities of the rhythm study.</summary>
/// <param name="Radius">Of the graft as a ball, mm.</param>
/// <param name="Maturity">Electrical, 0 to 1.</param>
/// <param name="Interface">Conductance between graft and host, S/m².</param>
/// <param name="Fibrosis">Share of the border zone that is collagen.</param>
public readonly record struct GraftBed(double Radius, double Maturity, double Interface, double Fibrosis)
{
    /// <summary>Density of muscle, g/mL.</summary>
    const double Density = 1.05;

    /// <summary>Ranges of the study: beyond them nothing was run.</summary>
    public static readonly (GraftBed Least, GraftBed Most) Range = (new(1.5, 0, 3, 0), new(7, 1, 300, 0.7));

    /// <summary>The bed of a graft of a mass, g.</summary>
    public static GraftBed Of(double mass, double maturity, double conductance, double fibrosis) =>
        new(Scalar.Pow(Math.Max(mass, 0) / Density * 1000 * 0.75 / Math.PI, 1.0 / 3), maturity, conductance, fibrosis);

    /// <summary>From -1 to 1 over the studied range, size and conductance by their logarithms; what lies outside is at its edge.</summary>
    public double[] Scaled =>
    [
        Logarithmic(Radius, Range.Least.Radius, Range.Most.Radius),
        Linear(Maturity, Range.Least.Maturity, Range.Most.Maturity),
        Logarithmic(Interface, Range.Least.Interface, Range.Most.Interface),
        Linear(Fibrosis, Range.Least.Fibrosis, Range.Most.Fibrosis),
    ];

    /// <summary>The bed at shares 0 to 1 of the four ranges.</summary>
    public static GraftBed At(IReadOnlyList<double> share)
    {
        var (least, most) = Range;
        return new(least.Radius * Scalar.Pow(most.Radius / least.Radius, share[0]), share[1], least.Interface * Scalar.Pow(most.Interface / least.Interface, share[2]),
            most.Fibrosis * share[3]);
    }

    static double Linear(double x, double least, double most) => 2 * (Math.Clamp(x, least, most) - least) / (most - least) - 1;

    static double Logarithmic(double x, double least, double most) => 2 * Scalar.Log(Math.Clamp(x, least, most) / least) / Scalar.Log(most / least) - 1;
}
