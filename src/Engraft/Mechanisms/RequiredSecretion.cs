using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>What cells would have to secrete for a paracrine effect, over what they were measured to secrete.</summary>
/// <remarks>Amber above 3, red above 10. Steady state: level · loss = secretion · cells per gram.</remarks>
public static class RequiredSecretion
{
    /// <summary>Secretion of one cell, pg/(cell d), that holds <paramref name="level"/> pg/g in tissue with <paramref name="cellsPerGram"/>.</summary>
    public static T Needed<T>(in ParacrineParameters<T> p, T level, T cellsPerGram) where T : struct, IReal<T> =>
        Share.Of(level * p.FactorLoss, cellsPerGram);

    /// <summary>Required over measured.</summary>
    public static T Ratio<T>(T needed, T measured) where T : struct, IReal<T> => Share.Of(needed, measured);
}
