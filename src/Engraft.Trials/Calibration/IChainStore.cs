namespace Engraft.Trials.Calibration;

/// <summary>Keeps finished chains, so that an interrupted calibration goes on where it stopped.</summary>
public interface IChainStore
{
    /// <summary>Kept scores of a chain; null where it is not finished.</summary>
    IReadOnlyList<double[]>? Find(int chain);

    void Keep(int chain, IReadOnlyList<double[]> scores);
}
