using Engraft.Quantities;

namespace Engraft.Therapies;

/// <summary>What a product is made of; decides which mechanisms it can act by.</summary>
public enum CellClass
{
    MarrowMononuclear, Mesenchymal, CardiacProgenitor, CardiosphereDerived, Endothelial, Vesicles, PluripotentCardiomyocyte, EngineeredMuscle,
}

/// <summary>Whose cells they are.</summary>
public enum Donor { Own, Donor, HlaMatchedDonor }

/// <summary>A number of a product or route with its spread and where it comes from.</summary>
/// <param name="Value">Central value in <paramref name="Unit"/>.</param>
/// <param name="Spread">Standard deviation of the logarithm (log-normal) or, for shares, of the logit.</param>
/// <param name="Flag">Evidence flag such as "retracted"; null when clean.</param>
public sealed record Sourced(double Value, string Unit, double Spread, string Method, string Quality, string Source, string? Note = null,
    Distribution Distribution = Distribution.LogNormal, string? Flag = null, string Kind = "parameter")
{
    /// <summary>The same number as a parameter of a window's slot.</summary>
    public Parameter As(Slot slot) => new(slot.Name, Value, Unit, Distribution, Spread, Enum.Parse<Method>(Method, true), Quality, Source, slot.Meaning,
        Kind, Note, Flag);
}

/// <summary>A cell product as its data file describes it (data/cell-products/NAME.yaml).</summary>
public sealed record CellProduct
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required CellClass Class { get; init; }
    public required Donor Donor { get; init; }

    /// <summary>Numbers by slot name of <c>ProductParameters</c>.</summary>
    public required IReadOnlyDictionary<string, Sourced> Numbers { get; init; }

    /// <summary>Controlled human trials, uncontrolled human studies, large-animal studies: count and what they are, per aetiology and route.</summary>
    public required IReadOnlyList<EvidenceStep> Evidence { get; init; }

    /// <summary>Evidence flags such as "retracted" or "expression of concern", printed wherever the product is used.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The numbers in the slot order of <c>ProductParameters</c>, ready to be drawn.</summary>
    public ParameterSet Parameters() => new(Name, typeof(ProductParameters<>),
        [.. Slots.Of(typeof(ProductParameters<>)).Select(slot => Numbers[slot.Name].As(slot))]);

    /// <summary>The central value of one number.</summary>
    public double Number(string slot) => Numbers[slot].Value;
}

/// <summary>One step of the evidence ladder.</summary>
/// <param name="Kind">"controlled human trial", "uncontrolled human study" or "large animal study".</param>
/// <param name="Aetiology">"infarct-acute", "infarct-chronic", "dilated", "hypertensive" or "any".</param>
/// <param name="Route">Name of the route, or "any".</param>
public sealed record EvidenceStep(string Kind, string Study, string Aetiology, string Route, int? Patients, string? Species, string Source,
    string? Flag = null);
