namespace Engraft.Patients.Populations;

/// <summary>What a candidate has by the population's tables of shares: drugs, devices, companion diseases.</summary>
sealed class CandidateTables(Population population, CandidateValues values, CandidateStream stream, KnownPatient? real)
{
    /// <summary>As a real patient's table says, else by the population's share; null without a share.</summary>
    internal bool? Of(string name) => real is not null && real.Flags.TryGetValue(name, out var known) ? known
        : population.Tables.TryGetValue(name, out var table) ? stream.Uniform(Place(name)) < table.Of(values) : null;

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
        string[] drugs = ["arni", "arb", "aceInhibitor"];
        if (real is not null && drugs.Any(real.Flags.ContainsKey))
            return drugs.FirstOrDefault(name => real.Flags.GetValueOrDefault(name));
        var left = stream.Uniform(Place("arni"));
        foreach (var name in drugs)
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
