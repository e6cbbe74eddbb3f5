namespace Engraft.Trials.Calibration;

/// <summary>One member of the posterior: what is true of hearts and cells, how studies differ, how trials inflate.</summary>
/// <param name="Parameters">The laboratory's calibrated parameters, in their units and in the order of <see cref="CalibratedParameters"/>.</param>
/// <param name="StudySpread">Standard deviation between studies of what cells of one class do, points of LV ejection fraction.</param>
/// <param name="NaturalSpread">Standard deviation between studies of the untreated course, points.</param>
/// <param name="OpenInflation">Points that a trial adds when the arm is known.</param>
/// <param name="DiscrepancyCausal">Share of the excess with discrepancies that is bias.</param>
public sealed record Member(double[] Parameters, double StudySpread, double NaturalSpread, double OpenInflation, double DiscrepancyCausal);
