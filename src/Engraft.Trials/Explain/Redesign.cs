namespace Engraft.Trials.Explain;

/// <summary>Another design of the same trial.</summary>
/// <param name="Name">What is changed, in words.</param>
/// <param name="Changes">Blinding, control arm, reading and number of patients that differ from the trial as it was.</param>
/// <param name="Patients">Fewest patients analysed, all arms together, with which it tells cells from the rest; null where no number does.</param>
/// <param name="CellsShare">Share of the variance of the reported figure that would be the cells', with those patients or, where none suffice, with the trial's.</param>
/// <param name="Certain">Chance that the sign of an effect of usual size would be told at 90 %.</param>
public sealed record Redesign(string Name, int Changes, int? Patients, double CellsShare, double Certain);
