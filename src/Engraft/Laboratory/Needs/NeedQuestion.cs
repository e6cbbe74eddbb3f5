using Engraft.Outcomes;
using Engraft.Therapies;

namespace Engraft.Laboratory.Needs;

/// <summary>What it would take: one patient, one arm with cells, a gain wanted at the horizon.</summary>
/// <param name="Gain">In the outcome's unit (points of a percentage), positive for the better.</param>
/// <param name="Draws">Sampled draws beside the central one, at most <see cref="MostDraws"/>.</param>
public sealed record NeedQuestion(Scenario Scenario, TherapyArm Arm, Outcome Outcome, double Gain, int Draws)
{
    /// <summary>Draws that share the central timetable.</summary>
    public const int MostDraws = 8;
}
