using System.Globalization;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>Which parameters move the effect, how many are assumed, and every source used.</summary>
sealed class StudyAssumptions
{
    /// <summary>Some four hundred numbers are tried: one of them passes this many standard errors by chance in about one study of five.</summary>
    const double ChanceHit = 3.5;

    /// <summary>Influences listed per arm and outcome.</summary>
    const int Listed = 12;

    readonly Scenario scenario;
    readonly StudyDesign design;
    readonly StudyFindings findings;
    readonly StudyValues values;
    readonly IReadOnlyList<(ParameterSet Set, Parameter Parameter)> library;

    public StudyAssumptions(Scenario scenario, Model model, StudyDesign design, StudyFindings findings, StudyValues values)
    {
        (this.scenario, this.design, this.findings, this.values) = (scenario, design, findings, values);
        library = model.Library.All;
        Used = [.. library.Select(entry => (entry.Set.Name, entry.Parameter)), .. OfArms()];
        Influences = [.. Enumerable.Range(1, design.Plans.Count - 1).SelectMany(arm => scenario.Outcomes.SelectMany(outcome => Rank(arm, outcome)))];
        var weight = Influences.Sum(i => i.RankCorrelation * i.RankCorrelation);
        Share = weight > 0
            ? Influences.Where(i => i.Assumed).Sum(i => i.RankCorrelation * i.RankCorrelation) / weight
            : (double)Used.Count(entry => entry.Parameter.IsAssumption) / Used.Count;
    }

    /// <summary>All parameters of the run with the name of their file.</summary>
    IReadOnlyList<(string Set, Parameter Parameter)> Used { get; }
    public IReadOnlyList<Influence> Influences { get; }

    /// <summary>Share of the listed influence (squared rank correlation) carried by assumptions; of the parameters by count where there is no therapy.</summary>
    public double Share { get; }

    public IReadOnlyList<string> Texts => [.. Used.Where(entry => entry.Parameter.IsAssumption).Select(entry => string.Create(CultureInfo.InvariantCulture,
        $"{entry.Set}.{entry.Parameter.Name} = {entry.Parameter.Value:G4} {entry.Parameter.Unit}: {entry.Parameter.Meaning} ({entry.Parameter.Source})"))];

    public IReadOnlyList<Citation> Citations => [.. Used.GroupBy(entry => entry.Parameter.Source).Select(group => new Citation(group.Key,
        string.Join(", ", group.Select(entry => $"{entry.Set}.{entry.Parameter.Name}").Distinct().Take(6)) + (group.Count() > 6 ? ", ..." : ""),
        group.Select(entry => entry.Parameter.Quality).Min() ?? "M", group.Select(entry => entry.Parameter.Flag).FirstOrDefault(flag => flag is not null)))
        .OrderBy(citation => citation.Flag is null).ThenBy(citation => citation.Source, StringComparer.Ordinal)];

    IEnumerable<(string, Parameter)> OfArms()
    {
        foreach (var arm in scenario.Arms.Where(arm => arm.Product is not null).DistinctBy(arm => (arm.Product!.Name, arm.Route?.Name)))
        {
            foreach (var parameter in arm.Product!.Parameters().Parameters)
                yield return (arm.Product.Name, parameter);
            foreach (var parameter in arm.Route?.Parameters().Parameters ?? [])
                yield return (arm.Route!.Name, parameter);
        }
    }

    /// <summary>Rank correlation of the effect with each varied number; those within the noise of so many trials are left out.</summary>
    IEnumerable<Influence> Rank(int arm, string outcome)
    {
        if (!design.Treats(arm) || findings.Notes.Length < 20)
            return [];
        var effect = values.Difference(arm, StudySummary.IndexOf(Outcomes.OutcomeList.Named(outcome)), design.Timetable.Days.Count - 1);
        var noise = ChanceHit / Math.Sqrt(effect.Length);
        var found = new List<Influence>();
        void Add(string name, Parameter parameter, Func<int, double> value)
        {
            var correlation = Statistics.RankCorrelation([.. Enumerable.Range(0, effect.Length).Select(value)], effect);
            if (parameter.Distribution != Distribution.Fixed && Math.Abs(correlation) > noise)
                found.Add(new(design.Plans[arm].Name, outcome, name, correlation, parameter.IsAssumption));
        }
        for (var i = 0; i < library.Count; i++)
        {
            var at = i;
            Add($"{library[i].Set.Name}.{library[i].Parameter.Name}", library[i].Parameter, draw => findings.Notes[draw].Parameters[at]);
        }
        AddArm(arm, Add);
        return found.OrderByDescending(influence => Math.Abs(influence.RankCorrelation)).Take(Listed);
    }

    void AddArm(int arm, Action<string, Parameter, Func<int, double>> add)
    {
        var plan = design.Plans[arm].Arm!;
        var (product, route) = (plan.Product!.Parameters().Parameters, plan.Route!.Parameters().Parameters);
        for (var i = 0; i < product.Count; i++)
        {
            var at = i;
            add($"{plan.Product.Name}.{product[i].Name}", product[i], draw => findings.Notes[draw].Arms[arm - 1].Product[at]);
        }
        for (var i = 0; i < route.Count; i++)
        {
            var at = i;
            add($"{plan.Route.Name}.{route[i].Name}", route[i], draw => findings.Notes[draw].Arms[arm - 1].Route[at]);
        }
    }
}
