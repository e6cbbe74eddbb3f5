using Engraft.Trials.Calibration;

namespace Engraft.Files;

/// <summary>Finished chains of a calibration as files; their header names what they were sampled from, and others are not taken.</summary>
public sealed class ChainFolder(string folder, string key, IReadOnlyList<string> names) : IChainStore
{
    public IReadOnlyList<double[]>? Find(int chain) =>
        File.Exists(Place(chain)) && MemberFile.Read(Place(chain)) is var (about, _, scores) && about == key ? scores : null;

    public void Keep(int chain, IReadOnlyList<double[]> scores) => MemberFile.WriteExactly(Place(chain), key, names, scores);

    string Place(int chain) => Path.Combine(folder, $"chain-{chain}.csv");
}
