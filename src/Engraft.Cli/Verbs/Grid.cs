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
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || sides[1].Length == 0)
                throw new FormatException($"--grid: '{part}' is no 'name=value|value'.");
            arms = [.. arms.SelectMany(arm => sides[1].Split('|', StringSplitOptions.TrimEntries).Select(value => With(arm, sides[0], value, catalogue)))];
        }
        if (arms.Count > Largest)
            throw new FormatException($"--grid: {arms.Count} alternatives; at most {Largest} fit a table that can be read.");
        return scenario with { Arms = arms };
    }

    static TherapyArm With(TherapyArm arm, string name, string value, Catalogue catalogue)
    {
        var changed = name switch
        {
            "dose" => arm with { Dose = Number(name, value, "cells", 1, 1e11) },
            "day" => arm with { Day = Number(name, value, "d", 0, 36525) },
            "interval" => arm with { Interval = Number(name, value, "d", 1, 3653) },
            "administrations" => arm with { Administrations = (int)Number(name, value, "-", 1, 52) },
            "route" => arm with { Route = Named(catalogue.Routes, name, value) },
            "product" => arm with { Product = Named(catalogue.Products, name, value) },
            _ => throw new FormatException($"--grid: '{name}' cannot be varied; expected dose, day, route, product, administrations or interval."),
        };
        return changed with { Name = $"{arm.Name} {value}".Trim() };
    }

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
