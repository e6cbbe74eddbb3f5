using Engraft.Laboratory;
using Engraft.Patients.Populations;
using Engraft.Therapies;

namespace Engraft.Trials.Truth;

/// <summary>What a trial is simulated from: the model, populations by name, and the catalogue's products and routes.</summary>
public sealed record TrialSources(Model Model, IReadOnlyDictionary<string, Population> Populations, IReadOnlyList<CellProduct> Products)
{
    /// <summary>Population of an aetiology as trial files name it; several with their shares.</summary>
    static readonly Dictionary<string, (string Name, double Share)[]> byAetiology = new()
    {
        ["infarct-acute"] = [("acute-anterior-stemi", 1)],
        ["infarct-chronic"] = [("chronic-ischaemic-hfref", 1)],
        ["dilated"] = [("non-ischaemic-dilated", 1)],
        ["hypertensive"] = [("hypertensive", 1)],
        // 56 and 60 % ischaemic in the clinics and trials of heart failure whose course is known (doi:10.1016/j.jacc.2018.05.042, N Engl J Med 2014;371:993).
        ["any"] = [("chronic-ischaemic-hfref", 0.58), ("non-ischaemic-dilated", 0.42)],
    };

    /// <summary>Populations that a trial recruits from, with their shares.</summary>
    /// <exception cref="KeyNotFoundException">The trial names a population that is not there.</exception>
    public IReadOnlyList<(Population Population, double Share)> Of(Published.TrialPopulation trial) =>
        [.. (trial.Like is { } name ? [(name, 1.0)] : byAetiology[trial.Aetiology]).Select(entry => (Named(entry.Item1), entry.Item2))];

    /// <summary>The product of an arm, or the first of its class and donor; null where the catalogue has none.</summary>
    public CellProduct? ProductOf(Published.TrialArm arm) =>
        arm.Product ?? Products.FirstOrDefault(product => product.Class == arm.Class && product.Donor == arm.Donor) ?? Products.FirstOrDefault(product => product.Class == arm.Class);

    Population Named(string name) =>
        Populations.TryGetValue(name, out var population) ? population : throw new KeyNotFoundException($"No population '{name}'; there are {string.Join(", ", Populations.Keys)}.");
}
