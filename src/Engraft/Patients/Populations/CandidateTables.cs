namespace Engraft.Patients.Populations;

/// <summary>What a candidate has by the population's tables of shares: drugs, devices, companion diseases.</summary>
sealed class CandidateTables(Population population, CandidateValues values, CandidateStream stream)
{
    /// <summary>True or false by the table's share; null without a table.</summary>
    internal bool? Of(string name) => population.Tables.TryGetValue(name, out var table) ? stream.Uniform(Place(name)) < table.Of(values) : null;

    internal Background Background()
    {
        var renin = Renin();
        return new()
        {
            Arni = renin == "arni",
            Arb = renin == "arb",
            AceInhibitor = renin == "aceInhibitor",
            BetaBlocker = Of("betaBlocker") ?? false,
            Mra = Of("mra") ?? false,
            Sglt2Inhibitor = Of("sglt2Inhibitor") ?? false,
            Statin = Of("statin") ?? false,
            Crt = Of("crt") ?? false,
            Icd = Of("icd") ?? false,
        };
    }

    /// <summary>At most one drug of the renin-angiotensin system: their shares lie side by side in one number.</summary>
    string? Renin()
    {
        var left = stream.Uniform(Place("arni"));
        foreach (var name in (string[])["arni", "arb", "aceInhibitor"])
        {
            left -= population.Tables.TryGetValue(name, out var table) ? table.Of(values) : 0;
            if (left < 0)
                return name;
        }
        return null;
    }

    static uint Place(string name)
    {
        for (var i = 0; i < Population.TableNames.Count; i++)
            if (Population.TableNames[i] == name)
                return CandidateStream.Tables + (uint)i;
        throw new ArgumentOutOfRangeException(nameof(name), name, "No such table.");
    }
}
