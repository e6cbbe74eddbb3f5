using Engraft.Numbers;

namespace Engraft.Patients.Populations;

/// <summary>The counted random numbers of one candidate: each quantity has its own place, whatever else the population describes.</summary>
readonly struct CandidateStream(ulong seed, uint index)
{
    internal const uint Sex = 100, Cause = 101, Territory = 102, Gene = 103, Reperfused = 104, Tables = 110, Acceptance = 200;

    readonly Philox numbers = new(seed, index, Purpose.Population);

    internal double Score(PopulationQuantity quantity) => numbers.Normal((uint)quantity);

    internal double Uniform(uint place) => numbers.Uniform(place);

    /// <summary>Index of the share that the place's number falls into.</summary>
    internal int Choose(uint place, IReadOnlyList<double> shares)
    {
        var left = Uniform(place);
        for (var i = 0; i < shares.Count; i++)
        {
            left -= shares[i];
            if (left < 0)
                return i;
        }
        return shares.Count - 1;
    }
}
