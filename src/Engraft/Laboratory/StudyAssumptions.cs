using System.Globalization;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>Which parameters move the effect, how many are assumed, and every source used.</summary>
sealed class StudyAssumptions
{
    /// <summary>With fewer draws no correlation means anything.</summary>
    const int LeastDraws = 20;

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
        var moves = Moves().ToArray();
        Influences = [.. moves.SelectMany(move => Greatest(move.Arm, move.Outcome, move.All))];
        (Share, Error) = moves.Length == 0 ? ((double)Used.Count(entry => entry.Parameter.IsAssumption) / Used.Count, 0) : Mean([.. moves.Select(move => AssumedShare.Of(
            [.. move.All.Select(input => (input.Correlation, input.Parameter.IsAssumption))], findings.Notes.Length))]);
    }

    /// <summary>All parameters of the run with the name of their file.</summary>
    IReadOnlyList<(string Set, Parameter Parameter)> Used { get; }
    public IReadOnlyList<Influence> Influences { get; }

    /// <summary>Share of the explained variance of the effects carried by assumptions (<see cref="AssumedShare"/>); of the parameters by count where there is no therapy.</summary>
    public double Share { get; }

    /// <summary>Standard error of the share; outcomes and arms share their draws, so it does not shrink with their number.</summary>
    public double Error { get; }

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

    static (double, double) Mean((double Share, double Error)[] shares) => (shares.Average(one => one.Share), shares.Average(one => one.Error));

    /// <summary>Every arm with cells or a change of drugs, and every outcome asked for: the rank correlation of the effect with each varied number.</summary>
    IEnumerable<(int Arm, string Outcome, IReadOnlyList<(string Name, Parameter Parameter, double Correlation)> All)> Moves()
    {
        for (var arm = 1; arm < design.Plans.Count && findings.Notes.Length >= LeastDraws; arm++)
            foreach (var outcome in design.Treats(arm) || design.Plans[arm].Change is not null ? scenario.Outcomes : [])
                yield return (arm, outcome, Correlations(arm, outcome));
    }

    List<(string Name, Parameter Parameter, double Correlation)> Correlations(int arm, string outcome)
    {
        var effect = values.Difference(arm, StudySummary.IndexOf(Outcomes.OutcomeList.Named(outcome)), design.Timetable.Days.Count - 1);
        var found = new List<(string, Parameter, double)>();
        void Add(string name, Parameter parameter, Func<int, double> value)
        {
            if (parameter.Distribution != Distribution.Fixed && parameter.Spread > 0)
                found.Add((name, parameter, Statistics.RankCorrelation([.. Enumerable.Range(0, effect.Length).Select(value)], effect)));
        }
        for (var i = 0; i < library.Count; i++)
        {
            var at = i;
            Add($"{library[i].Set.Name}.{library[i].Parameter.Name}", library[i].Parameter, draw => findings.Notes[draw].Parameters[at]);
        }
        if (design.Treats(arm))
            AddArm(arm, Add);
        return found;
    }

    /// <summary>Those beyond the noise of so many trials, the greatest first.</summary>
    IEnumerable<Influence> Greatest(int arm, string outcome, IReadOnlyList<(string Name, Parameter Parameter, double Correlation)> all) => all
        .Where(input => Math.Abs(input.Correlation) > AssumedShare.ChanceHit / Math.Sqrt(findings.Notes.Length)).OrderByDescending(input => Math.Abs(input.Correlation)).Take(Listed)
        .Select(input => new Influence(design.Plans[arm].Name, outcome, input.Name, input.Correlation, input.Parameter.IsAssumption));

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
