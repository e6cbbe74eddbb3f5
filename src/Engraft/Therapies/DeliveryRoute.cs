using Engraft.Quantities;

namespace Engraft.Therapies;

/// <summary>A way of bringing cells to the heart as its data file describes it (data/delivery-routes/NAME.yaml).</summary>
public sealed record DeliveryRoute
{
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>Cells enter by needle, so a scenario can say how many hits each segment gets.</summary>
    public bool Needle { get; init; }

    /// <summary>Carries a piece of muscle, and nothing but such pieces.</summary>
    public bool CarriesMuscle { get; init; }

    /// <summary>Numbers by slot name of <c>RouteParameters</c>.</summary>
    public required IReadOnlyDictionary<string, Sourced> Numbers { get; init; }

    /// <summary>The numbers in the slot order of <c>RouteParameters</c>, ready to be drawn.</summary>
    public ParameterSet Parameters() => new(Name, typeof(RouteParameters<>),
        [.. Slots.Of(typeof(RouteParameters<>)).Select(slot => Numbers[slot.Name].As(slot))]);
}
