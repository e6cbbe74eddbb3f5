using System.Globalization;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Cli.Verbs;

/// <summary>The alternatives of --grid: every combination of the values given, each an arm made from the scenario's first.</summary>
/// <example>dose=20e6 cells|100e6 cells,route=intracoronary|transendocardial</example>
static class Grid
{
    /// <summary>More alternatives than this cannot be read as one table.</summary>
    const int Largest = 64;

    /// <summary>The scenario with one arm per combination.</summary>
    /// <exception cref="FormatException">The text does not say a grid; the message tells the user what is expected.</exception>
    public static Scenario Expand(Scenario scenario, string text, Catalogue catalogue)
    {
        if (scenario.Arms.Count == 0 || scenario.Arms[0].Product is null)
            throw new FormatException("--grid varies the scenario's first arm, and this scenario has none with cells.");
        IReadOnlyList<TherapyArm> arms = [scenario.Arms[0] with { Name = "" }];
        foreach (var (name, values) in Axes(text))
            arms = [.. arms.SelectMany(arm => values.Select(value => With(arm, name, value, catalogue)))];
        if (arms.Count > Largest)
            throw new FormatException($"--grid: {arms.Count} alternatives; at most {Largest} fit a table that can be read.");
        foreach (var arm in arms)
            GridChecks.Check(arm, scenario);
        return scenario with { Arms = arms };
    }

    static List<(string Name, string[] Values)> Axes(string text)
    {
        var axes = new List<(string Name, string[] Values)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            var values = sides[^1].Split('|', StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || values.Contains(""))
                throw new FormatException($"--grid: '{part}' is no 'name=value|value', for instance dose=20e6 cells|100e6 cells.");
            if (axes.Any(axis => axis.Name == sides[0]))
                throw new FormatException($"--grid: '{sides[0]}' stands twice; put its values together: {sides[0]}=value|value.");
            if (values.Distinct(StringComparer.Ordinal).Count() < values.Length)
                throw new FormatException($"--grid: '{part}' names a value twice.");
            axes.Add((sides[0], values));
        }
        return axes;
    }

    static TherapyArm With(TherapyArm arm, string name, string value, Catalogue catalogue)
    {
        var changed = name switch
        {
            "dose" => arm with { Dose = Number(name, value, "cells", 1, 1e11) },
            "day" => arm with { Day = Number(name, value, "d", 0, 36525) },
            "interval" => arm with { Interval = Number(name, value, "d", 1, 3653) },
            "administrations" => arm with { Administrations = Whole(name, value, 1, 52) },
            "route" => By(arm, Named(catalogue.Routes, name, value)),
            "product" => arm with { Product = Named(catalogue.Products, name, value) },
            _ => throw new FormatException($"--grid: '{name}' cannot be varied; expected dose, day, route, product, administrations or interval."),
        };
        return changed with { Name = $"{arm.Name} {value}".Trim() };
    }

    /// <summary>The injections that the scenario names need a needle; by another route the cells spread as that route spreads them.</summary>
    static TherapyArm By(TherapyArm arm, DeliveryRoute route) => arm with { Route = route, Injections = route.Needle ? arm.Injections : null };

    static int Whole(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw new FormatException($"--grid: {name} '{text}': expected a whole number from {least} to {most}.");

    static double Number(string name, string text, string unit, double least, double most)
    {
        if (!Quantity.TryParse(text, out var quantity, out var error))
            throw new FormatException($"--grid: {name} '{text}': {error}");
        try
        {
            var value = quantity.In(unit);
            return value >= least && value <= most ? value : throw new FormatException($"--grid: {name} '{text}' is out of range; expected {least:G4} to {most:G4} {unit}.");
        }
        catch (UnitMismatchException)
        {
            throw new FormatException($"--grid: {name} '{text}' has the wrong unit; expected a quantity in {unit}, for instance '20 {unit}'.");
        }
    }

    static TItem Named<TItem>(IReadOnlyDictionary<string, TItem> known, string name, string value) => known.TryGetValue(value, out var item) ? item
        : throw new FormatException($"--grid: no {name} is called '{value}'. Did you mean '{known.Keys.MinBy(key => Spelling.Distance(key, value))}'?");
}
