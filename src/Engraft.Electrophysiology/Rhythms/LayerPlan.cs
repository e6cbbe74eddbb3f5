using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>A wall of three kinds of cells: the plan's host inside, these beyond.</summary>
/// <param name="Inner">Share of the wall that is endocardial.</param>
/// <param name="Middle">Share of the wall that is mid-myocardial; the rest is epicardial.</param>
public sealed record LayerPlan(double Inner, double Middle, TissueRegion MiddleTissue, TissueRegion OuterTissue);
