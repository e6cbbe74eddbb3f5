namespace Engraft.Patients.Populations;

/// <summary>A supply of accepted candidates: drawn from a population, or real patients whose gaps are drawn.</summary>
public interface ICandidates
{
    /// <summary>The next ones, in the order of their indices; fewer than asked for where the supply ends.</summary>
    IReadOnlyList<Enrolled> Take(int count);

    /// <summary>What has been drawn, rejected and accepted so far.</summary>
    SelectionTally Tally { get; }
}
