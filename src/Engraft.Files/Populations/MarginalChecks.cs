using System.Globalization;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>Whether each distribution of a population can exist, and fits its neighbours.</summary>
static class MarginalChecks
{
    /// <summary>As for one patient: beyond these days and this share a heart that fails after an infarct has a preserved ejection fraction.</summary>
    const double Healing = 90, Preserved = 0.5;

    static readonly (string One, string Other)[] twice = [("lvedv", "lvedvIndex"), ("lvMass", "lvMassIndex")];

    public static void Check(Section file, Section marginals, FindingList findings)
    {
        foreach (var (quantity, field) in PopulationTerms.Described)
            if (marginals.Group(field.Name) is { } marginal)
                Check(marginal, quantity, file, findings);
        foreach (var (one, other) in twice)
            if (marginals.Has(one) && marginals.Has(other))
                findings.Error(marginals.At(other), $"'{other}' stands beside '{one}'", "one of the two");
        CheckBody(marginals, findings);
        CheckDetails(file, marginals, findings);
    }

    static void Check(Section marginal, PopulationQuantity quantity, Section file, FindingList findings)
    {
        var entry = file.Group("entry");
        CheckMoments(marginal, marginal, quantity, entry, findings);
        foreach (var rule in marginal.Groups("when"))
        {
            CheckMoments(rule, marginal, quantity, entry, findings);
            PopulationChecks.CheckCondition(rule, quantity, findings);
        }
        if (marginal.Has("with") != marginal.Has("correlation"))
            findings.Error(marginal.Node, "'with' and 'correlation' do not stand together", "both or none");
        else if (marginal.Text("with") is { } other)
            CheckLink(marginal, quantity, PopulationTerms.Named(other)!.Value, findings);
        if (quantity == PopulationQuantity.Lvef)
            CheckPreserved(marginal, file, findings);
    }

    static void CheckMoments(Section moments, Section marginal, PopulationQuantity quantity, Section? entry, FindingList findings)
    {
        if (moments.Number("mean") is not { } mean || moments.Number("sd") is not { } sd)
            return;
        var (low, high) = MarginalGroup.Bounds(marginal, quantity, entry);
        if (!(mean > low && mean < high))
            findings.Error(moments.At("mean"), "the mean lies outside the bounds", $"{PopulationTerms.Written(quantity, low)} to {PopulationTerms.Written(quantity, high)}");
        else if (!(sd > 0) || MarginalGroup.Distribution(moments, marginal, quantity, entry) is null)
            findings.Error(moments.At("sd"), "no such distribution has this SD between the bounds", $"a smaller SD above 0, or wider bounds than {PopulationTerms.Written(quantity, low)} to {PopulationTerms.Written(quantity, high)}");
    }

    static void CheckLink(Section marginal, PopulationQuantity quantity, PopulationQuantity other, FindingList findings)
    {
        if (RankCorrelations.Quantities.Contains(quantity) || quantity == PopulationQuantity.LvedvIndex)
            findings.Error(marginal.At("with"), $"'{PopulationSampler.Spelled(quantity)}' stands in the correlation matrix", "a pair of 'correlations' instead");
        else if (other >= quantity)
            findings.Error(marginal.At("with"), $"'{PopulationSampler.Spelled(other)}' is not known yet when this is drawn", "a quantity that stands earlier in the list of quantities");
    }

    static void CheckPreserved(Section marginal, Section file, FindingList findings)
    {
        var (_, high) = MarginalGroup.Bounds(marginal, PopulationQuantity.Lvef, file.Group("entry"));
        var recent = file.Group("marginals")?.Group("timeSince") is { } time && MarginalGroup.Bounds(time, PopulationQuantity.TimeSince, file.Group("entry")).High < Healing;
        var chronic = file.Groups("causes").Any(cause => cause.Text("kind") == CauseGroup.Genetic || (cause.Text("kind") == CauseGroup.Infarction && !recent));
        if (high > Preserved && chronic)
            findings.Error(marginal.Node, string.Create(CultureInfo.InvariantCulture, $"{AetiologyGroup.Refused["preservedEjectionFraction"]}: 'lvef' reaches {100 * high:0.#} %"), "to: 50 % or less");
    }

    /// <summary>Body size is drawn whole or left to the laboratory.</summary>
    static void CheckBody(Section marginals, FindingList findings)
    {
        string[] body = ["heightWomen", "heightMen", "bodyMassIndex"];
        if (body.Any(marginals.Has) && !body.All(marginals.Has))
            findings.Error(marginals.Node, "body size is described in part", string.Join(", ", body) + ": all or none");
        foreach (var name in (string[])["lvedvIndex", "lvMassIndex"])
            if (marginals.Has(name) && !body.All(marginals.Has))
                findings.Error(marginals.At(name), $"'{name}' needs a body", string.Join(", ", body));
    }

    static void CheckDetails(Section file, Section marginals, FindingList findings)
    {
        var kinds = file.Groups("causes").Select(cause => cause.Text("kind")).ToHashSet();
        foreach (var name in ((string[])["infarctSize", "timeSince", "microvascularObstruction"]).Where(marginals.Has))
            if (!kinds.Contains(CauseGroup.Infarction))
                findings.Error(marginals.At(name), $"'{name}' in a population without infarcts", $"a cause of kind {CauseGroup.Infarction}, or no such key");
    }
}
