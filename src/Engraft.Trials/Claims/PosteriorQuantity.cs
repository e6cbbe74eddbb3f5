namespace Engraft.Trials.Claims;

/// <summary>One quantity of the calibrated posterior.</summary>
/// <param name="Low">5 % quantile.</param>
/// <param name="High">95 % quantile.</param>
/// <param name="Trials">Trials that inform it.</param>
public sealed record PosteriorQuantity(double Mean, double Low, double High, string Unit, int? Trials);
