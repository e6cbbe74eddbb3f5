namespace Engraft.Laboratory.Needs;

/// <summary>What it would take, or that nothing known does.</summary>
/// <param name="GainNow">Gain of the central draw with its numbers as they are.</param>
/// <param name="GainsNow">The same of the sampled draws that could be simulated.</param>
public sealed record NeedAnswer(NeedQuestion Question, double GainNow, IReadOnlyList<double> GainsNow, IReadOnlyList<Need> Alone, IReadOnlyList<JointNeed> Together)
{
    /// <summary>The words for an empty set.</summary>
    public const string Unreachable = "not reachable by known mechanisms";

    /// <summary>True where no lever alone and no way of all together reaches the gain in the central draw.</summary>
    public bool Nothing => Alone.All(need => need.Least is null) && Together.All(joint => joint.Way is null);
}
