namespace Engraft.Laboratory;

/// <summary>One choice of donor against another, draw by draw: what own cells change against matched or donor cells, gene correction against none.</summary>
/// <param name="Arm">The arm whose cells are closer to the patient's own.</param>
/// <param name="Against">The arm it is compared with; all numbers are of the same draws.</param>
/// <param name="Quantity">Name of an outcome at the horizon, or "wait", "deathWhileWaiting", "productCost", "immunosuppressionDays".</param>
/// <param name="First">The arm's own level.</param>
/// <param name="Second">The level of the arm it is compared with.</param>
/// <param name="Difference">First less second over the draws.</param>
/// <param name="Benefit">Whether more is better.</param>
public sealed record DonorContrast(string Arm, string Against, string Quantity, string Unit, Interval First, Interval Second, Interval Difference, Outcomes.Benefit Benefit);
