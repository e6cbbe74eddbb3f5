using System.Globalization;

namespace Engraft.Calibration.Retention;

/// <summary>How much of the cells each route leaves in the human heart, from all species together: a linear model of the logarithm with shared departures of species and of studies.</summary>
/// <remarks>
/// log share = log retention of the route (man, at the route's day) + settling from that day to the day of the measurement + factor of a chronic scar + departure of the species + departure of the study + error.
/// Everything is normal on the logarithmic scale, so the posterior is the solution of one linear system. Settling is that of docs/topics/therapy.md.
/// </remarks>
public sealed class RetentionFit
{
    /// <summary>Standard deviations of the logarithm before the data: a route, the factor of a scar, a species against man, a study within its species (assumed).</summary>
    const double RouteSpread = 1.5, ScarSpread = 0.5, SpeciesSpread = 0.7, StudySpread = 0.4;

    /// <summary>Centre of the prior of a route: a tenth of the dose (assumed).</summary>
    const double Centre = 0.1;

    /// <summary>Share that attaches and rate of settling, 1/d (doi:10.1006/jmcc.2001.1491).</summary>
    const double Attaching = 0.415, Settling = 11.5;

    readonly string[] routes, species, studies;
    readonly double[] solution, spread;

    /// <param name="dayOf">Day for which a route's retention is given.</param>
    public RetentionFit(IReadOnlyList<RetentionRow> rows, Func<string, double> dayOf)
    {
        routes = [.. rows.Select(row => row.Route).Distinct().Order(StringComparer.Ordinal)];
        species = [.. rows.Select(row => row.Species).Where(name => name != "human").Distinct().Order(StringComparer.Ordinal)];
        studies = [.. rows.Select(row => row.Study).Distinct().Order(StringComparer.Ordinal)];
        var size = Scar + 1 + species.Length + studies.Length;
        var (information, right) = (new double[size, size], new double[size]);
        for (var i = 0; i < size; i++)
        {
            var prior = i < routes.Length ? RouteSpread : i == Scar ? ScarSpread : i <= Scar + species.Length ? SpeciesSpread : StudySpread;
            information[i, i] = 1 / (prior * prior);
            right[i] = i < routes.Length ? Math.Log(Centre) / (prior * prior) : 0;
        }
        foreach (var row in rows)
        {
            var value = Math.Log(row.Share * Kept(dayOf(row.Route)) / Kept(row.Day));
            var places = Places(row);
            foreach (var a in places)
            {
                right[a] += value / (row.Error * row.Error);
                foreach (var b in places)
                    information[a, b] += 1 / (row.Error * row.Error);
            }
        }
        solution = Solve(information, right);
        spread = [.. Enumerable.Range(0, size).Select(i => Math.Sqrt(Solve(information, [.. Enumerable.Range(0, size).Select(k => k == i ? 1.0 : 0)])[i]))];
    }

    int Scar => routes.Length;

    /// <summary>Routes that a row speaks of.</summary>
    public IReadOnlyList<string> Routes => routes;

    /// <summary>Median share of the dose and standard deviation of its logarithm, in man.</summary>
    public (double Median, double Spread) Of(string route) => Array.IndexOf(routes, route) is var place ? (Math.Exp(solution[place]), spread[place]) : default;

    /// <summary>A chronic scar keeps this share of what other muscle keeps.</summary>
    public (double Median, double Spread) InScar => (Math.Exp(solution[Scar]), spread[Scar]);

    /// <summary>Retention of a species over that of man.</summary>
    public IEnumerable<(string Species, double Median, double Spread)> Species => species.Select((name, i) => (name, Math.Exp(solution[Scar + 1 + i]), spread[Scar + 1 + i]));

    public void Report(TextWriter log)
    {
        string Line(string name, (double Median, double Spread) one) => string.Create(CultureInfo.InvariantCulture, $"{name,-26} {one.Median,7:G3}  90 % {one.Median * Math.Exp(-1.645 * one.Spread):G3} to {one.Median * Math.Exp(1.645 * one.Spread):G3}  log SD {one.Spread:F2}");
        foreach (var route in routes)
            log.WriteLine(Line(route, Of(route)));
        log.WriteLine(Line("chronic scar, factor", InScar));
        foreach (var (name, median, sd) in Species)
            log.WriteLine(Line($"{name} over man", (median, sd)));
    }

    List<int> Places(RetentionRow row)
    {
        List<int> places = [Array.IndexOf(routes, row.Route), Scar + 1 + species.Length + Array.IndexOf(studies, row.Study)];
        if (row.InScar)
            places.Add(Scar);
        if (row.Species != "human")
            places.Add(Scar + 1 + Array.IndexOf(species, row.Species));
        return places;
    }

    /// <summary>Share of what entered the muscle that is still there.</summary>
    static double Kept(double day) => Attaching + (1 - Attaching) * Math.Exp(-Settling * day);

    static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var system = new double[size, size + 1];
        for (var r = 0; r < size; r++)
            for (var c = 0; c <= size; c++)
                system[r, c] = c == size ? right[r] : matrix[r, c];
        return LinearSystem.Solve(system);
    }
}
