using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>Follows a cohort of any size in blocks, so that memory holds one block of courses at a time.</summary>
public static class CohortBlocks
{
    /// <summary>Patients of a block: enough to keep every processor busy, few enough to stay below a few hundred megabytes.</summary>
    public const int Size = 2048;

    /// <summary>Follows all patients; draw i has patient i.</summary>
    /// <param name="summarise">Called after each block, in order, with the place of its first patient and its findings; what it keeps is all that stays.</param>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static void Follow(Scenario scenario, Model model, IReadOnlyList<Patient> patients, StudyOptions options, Action<int, StudyFindings> summarise, CancellationToken interrupt = default)
    {
        for (var first = 0; first < patients.Count; first += Size)
        {
            IReadOnlyList<Patient> block = [.. patients.Skip(first).Take(Size)];
            summarise(first, Study.FollowCohort(scenario, model, block, (uint)first, options, interrupt));
        }
    }
}
