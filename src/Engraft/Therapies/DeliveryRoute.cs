namespace Engraft.Therapies;

/// <summary>A way of bringing cells to the heart as its data file describes it (data/delivery-routes/NAME.yaml).</summary>
public sealed record DeliveryRoute
{
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>Numbers by slot name of <c>RouteParameters</c>.</summary>
    public required IReadOnlyDictionary<string, Sourced> Numbers { get; init; }
}
