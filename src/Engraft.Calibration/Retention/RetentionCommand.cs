using Engraft.Files;

namespace Engraft.Calibration.Retention;

/// <summary>retention: fits what routes leave in the heart to data/published/retention.csv and writes it to data/delivery-routes.</summary>
static class RetentionCommand
{
    const string Source = "fitted to data/published/retention.csv (dotnet run --project src/Engraft.Calibration -- retention)";

    /// <summary>Routes whose cells enter the muscle by a needle, so that a scar matters.</summary>
    static readonly string[] byNeedle = ["surgical-intramyocardial", "transendocardial"];

    public static int Run(string data, bool write, TextWriter log)
    {
        var routes = Catalogue.Read().Routes;
        var fit = new RetentionFit(RetentionRow.Read(Path.Combine(data, "published", "retention.csv")), name => routes[name].Numbers["retentionTime"].Value);
        fit.Report(log);
        if (!write)
            return 0;
        foreach (var route in fit.Routes)
        {
            var path = Path.Combine(data, "delivery-routes", route + ".yaml");
            InlineNumbers.Replace(path, "retention", fit.Of(route), Source);
            if (byNeedle.Contains(route))
                InlineNumbers.Replace(path, "scarFactor", fit.InScar, Source);
        }
        return 0;
    }
}
