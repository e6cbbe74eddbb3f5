using System.Globalization;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Cli.Verbs;

/// <summary>rhythm --sweep: a heart for every combination of values, as a study of graft, coupling or microstructure asks.</summary>
static class RhythmSweep
{
    const int MostCases = 2000;

    static readonly (string Name, double Least, double Most, Func<RhythmPlan, double, RhythmPlan> Set)[] quantities =
    [
        ("interface", 0, 1e5, (plan, value) => plan with { GraftSite = plan.GraftSite! with { Interface = value } }),
        ("radius", 0.1, 50, (plan, value) => plan with { GraftSite = plan.GraftSite! with { Radius = value } }),
        ("maturity", 0, 1, (plan, value) => plan with { GraftSite = plan.GraftSite! with { Maturity = value } }),
        ("fibrosis", 0, 1, (plan, value) => plan with { Scar = plan.Scar! with { Fibrosis = value } }),
        ("seed", 0, uint.MaxValue, (plan, value) => plan with { Seed = (ulong)value }),
    ];

    /// <param name="text">NAME=VALUE|VALUE,NAME=VALUE|VALUE; values in S/m², mm and shares.</param>
    /// <exception cref="FormatException">A name or value that cannot be meant, or a heart without what is to change.</exception>
    public static IReadOnlyList<RhythmPlan> Expand(IReadOnlyList<RhythmPlan> plans, string text)
    {
        var named = new HashSet<string>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var (name, values) = Sides(part);
            if (!named.Add(name))
                throw new FormatException($"--sweep names '{name}' twice; expected one list of its values.");
            if (values.Distinct().Count() < values.Length)
                throw new FormatException($"--sweep {name}: a value stands twice; expected different ones.");
            var quantity = quantities.FirstOrDefault(one => one.Name == name);
            if (quantity.Set is null)
                throw new FormatException($"--sweep '{name}': expected one of {string.Join(", ", quantities.Select(one => one.Name))}.");
            Check(plans[0], name);
            plans = [.. plans.SelectMany(plan => values.Select(value => Named(quantity.Set(plan, Number(name, value, quantity.Least, quantity.Most)), $"{name} {value}")))];
            if (plans.Count > MostCases)
                throw new FormatException($"--sweep asks for {plans.Count} hearts; at most {MostCases}.");
        }
        return plans;
    }

    static void Check(RhythmPlan plan, string name)
    {
        if (name is "interface" or "radius" or "maturity" && plan.GraftSite is null)
            throw new FormatException($"--sweep {name}: the file has no graft.");
        if (name == "fibrosis" && plan.Scar is null)
            throw new FormatException("--sweep fibrosis: the file has no scar.");
    }

    static RhythmPlan Named(RhythmPlan plan, string text) => plan with { Name = plan.Name == "as given" ? text : $"{plan.Name}, {text}" };

    static (string Name, string[] Values) Sides(string part) => part.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var values]
        ? (name, values.Split('|', StringSplitOptions.TrimEntries))
        : throw new FormatException($"--sweep '{part}': expected NAME=VALUE|VALUE, for instance interface=10|100.");

    static double Number(string name, string text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw new FormatException(FormattableString.Invariant($"--sweep {name} '{text}': expected a number from {least} to {most}."));
}
