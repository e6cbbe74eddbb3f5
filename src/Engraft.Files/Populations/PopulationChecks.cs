using System.Globalization;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>Rules that join several keys of a population file.</summary>
static class PopulationChecks
{
    /// <summary>Shares printed in whole per cent may miss the sum by their rounding.</summary>
    const double Rounding = 0.011;

    public static void Check(Section file, FindingList findings)
    {
        CheckCauses(file, findings);
        if (file.Group("entry") is { } entry)
            CheckEntry(entry, findings);
        if (file.Group("marginals") is { } marginals)
            MarginalChecks.Check(file, marginals, findings);
        if (file.Group("nyha") is { } nyha)
            CheckSum(nyha, "classes", findings);
        if (file.Group("shares") is { } shares)
            CheckShares(shares, findings);
        if (file.Group("correlations") is { } correlations && !findings.HasErrors)
            CheckCorrelations(correlations, findings);
        if (file.Group("patients") is { } patients)
            CheckColumns(patients, findings);
    }

    static void CheckCauses(Section file, FindingList findings)
    {
        var causes = file.Groups("causes");
        if (file.Has("causes") && Math.Abs(causes.Sum(cause => cause.Number("share") ?? 0) - 1) > Rounding)
            findings.Error(file.At("causes"), Text($"the causes add up to {100 * causes.Sum(cause => cause.Number("share") ?? 0):0.#} %"), "100 %");
        foreach (var cause in causes)
        {
            var (infarct, genetic) = (cause.Text("kind") == CauseGroup.Infarction, cause.Text("kind") == CauseGroup.Genetic);
            Demand(cause, "territories", infarct, findings);
            Demand(cause, "reperfused", infarct, findings);
            Demand(cause, "genes", genetic, findings);
            foreach (var map in (string[])["territories", "genes"])
                if (cause.Map(map) is not null)
                    CheckSum(cause, map, findings);
        }
    }

    static void Demand(Section cause, string key, bool needed, FindingList findings)
    {
        if (needed && !cause.Has(key))
            findings.Error(cause.Node, $"this cause has no '{key}'", $"'{key}' beside kind {cause.Text("kind")}");
        else if (!needed && cause.Has(key) && cause.Text("kind") is { } kind)
            findings.Error(cause.At(key), $"'{key}' stands beside kind {kind}", "no such key");
    }

    static void CheckSum(Section section, string map, FindingList findings)
    {
        var sum = section.Map(map)?.OrderBy(pair => pair.Key, StringComparer.Ordinal).Sum(pair => pair.Value) ?? 1;
        if (Math.Abs(sum - 1) > Rounding)
            findings.Error(section.At(map), Text($"'{map}' adds up to {100 * sum:0.#} %"), "100 %");
    }

    static void CheckEntry(Section entry, FindingList findings)
    {
        foreach (var (_, field) in PopulationTerms.All)
            if (entry.Number(field.Name + EntryGroup.AtLeast) >= entry.Number(field.Name + EntryGroup.AtMost))
                findings.Error(entry.At(field.Name + EntryGroup.AtLeast), $"'{field.Name}{EntryGroup.AtLeast}' is not below '{field.Name}{EntryGroup.AtMost}'", "the smaller number first");
        var classes = EntryGroup.Classes(entry);
        if (classes.Length > 0 && classes.Max() - classes.Min() >= classes.Length)
            findings.Error(entry.At("nyha"), "a class between those admitted is left out", "classes that follow one another");
    }

    static void CheckShares(Section shares, FindingList findings)
    {
        foreach (var name in ((string[])[ShareGroup.Women, .. Population.TableNames]).Where(name => shares.Group(name) is not null))
            foreach (var rule in shares.Group(name)!.Groups("when"))
                CheckCondition(rule, name == ShareGroup.Women ? PopulationQuantity.HeightWomen : null, findings);
        var renin = ((string[])["arni", "arb", "aceInhibitor"]).Sum(name => shares.Group(name)?.Number("share") ?? 0);
        if (renin > 1 + Rounding)
            findings.Error(shares.At("arni"), Text($"'arni', 'arb' and 'aceInhibitor' add up to {100 * renin:0.#} %"), "at most 100 %: nobody takes two of them");
    }

    /// <summary>A condition asks one thing, and that is known when it is asked.</summary>
    public static void CheckCondition(Section rule, PopulationQuantity? before, FindingList findings)
    {
        if (ConditionFields.Build(rule) is not { } condition)
            findings.Error(rule.Node, "this condition asks for nothing, or for two quantities", "a sex, or one quantity with From, Below or both");
        else if (before is { } limit && condition.Quantity >= limit)
            findings.Error(rule.Node, $"'{PopulationSampler.Spelled(condition.Quantity!.Value)}' is not known yet when this is drawn", "a quantity that stands earlier in the list of quantities");
        else if (before == PopulationQuantity.HeightWomen && condition.Sex is not null)
            findings.Error(rule.Node, "the share of women hangs on the sex", "a condition on age");
    }

    static void CheckCorrelations(Section correlations, FindingList findings)
    {
        foreach (var pair in correlations.Groups("pairs").Where(pair => pair.Text("first") == pair.Text("second")))
            findings.Error(pair.Node, "a quantity is correlated with itself", "two quantities");
        if (!findings.HasErrors && CorrelationGroup.Build(correlations) is null)
            findings.Error(correlations.At("pairs"), "no people can have these correlations together", "correlations whose matrix is positive definite: smaller ones, or fewer");
    }

    static void CheckColumns(Section patients, FindingList findings)
    {
        var columns = patients.GroupMap("columns");
        foreach (var (name, column) in columns)
            if (!RealPatientsGroup.Names.Contains(name))
                findings.Error(column.Node, $"'{Shown.Short(name)}' is no quantity of a patient", "one of " + string.Join(", ", RealPatientsGroup.Names), Nearest.To(name, RealPatientsGroup.Names));
            else if (IsQuantity(name) && column.Text("unit") is null)
                findings.Error(column.Node, $"'{name}' has no unit", $"unit: '{UnitOf(name)}' or another of its dimension");
        foreach (var needed in (string[])["age", RealPatientsGroup.Sex])
            if (patients.Has("columns") && !columns.ContainsKey(needed))
                findings.Error(patients.At("columns"), $"no column holds '{needed}'", $"{needed}: {{column: ...}}");
    }

    public static bool IsQuantity(string name) => name is RealPatientsGroup.Height or RealPatientsGroup.Weight || PopulationTerms.Named(name) is not null;

    public static string UnitOf(string name) => name switch { RealPatientsGroup.Height => "cm", RealPatientsGroup.Weight => "kg", _ => PopulationTerms.FieldOf(PopulationTerms.Named(name)!.Value).Unit };

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
