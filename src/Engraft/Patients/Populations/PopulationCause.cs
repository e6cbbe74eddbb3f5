namespace Engraft.Patients.Populations;

/// <summary>Why the hearts of a population fail; sizes and times are marginals of the population.</summary>
public abstract record PopulationCause
{
    /// <summary>DOI, PMID or PMC number of the shares, or why they are assumed.</summary>
    public string Source { get; init; } = "";
}

/// <summary>Hearts after an infarct.</summary>
/// <param name="Territories">Share of each coronary territory, in the order of <see cref="CoronaryTerritory"/>; they add up to 1.</param>
/// <param name="Reperfused">Share whose vessel was reopened.</param>
public sealed record InfarctCause(IReadOnlyList<double> Territories, double Reperfused) : PopulationCause;

/// <summary>Hearts under high pressure.</summary>
public sealed record PressureCause : PopulationCause;

/// <summary>Hearts with dilated cardiomyopathy, each of one gene.</summary>
/// <param name="Genes">Genes and their shares, which add up to 1.</param>
public sealed record GeneCause(IReadOnlyList<(string Gene, double Share)> Genes) : PopulationCause;
