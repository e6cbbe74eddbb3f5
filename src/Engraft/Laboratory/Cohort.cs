using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>Whom a study follows: the scenario's patient in every draw, or a patient of his own in each.</summary>
/// <param name="Scenario">Its draws number the patients.</param>
/// <param name="Patients">One a draw; null for the scenario's patient in all.</param>
/// <param name="FirstDraw">Index of the first draw.</param>
sealed record Cohort(Scenario Scenario, IReadOnlyList<Patient>? Patients, uint FirstDraw)
{
    /// <summary>The draws of neighbouring places in the cohort.</summary>
    internal IReadOnlyList<Draw> Sample<T>(Model model, int from, int count) where T : struct, ILanes<T> =>
        Draw.Sample<T>([.. Enumerable.Range(from, count).Select(place => Patients is null ? Scenario : Scenario with { Patient = Patients[place] })], model, FirstDraw + (uint)from);
}
