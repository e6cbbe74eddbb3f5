using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Tables;
using Engraft.Quantities;

namespace Engraft.Files.Rhythms;

/// <summary>The group "graft".</summary>
static class GraftGroup
{
    /// <summary>Above this the interface is no barrier any more at 0.1 mm, S/m².</summary>
    const double MostInterface = 1e5;

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        .. MuscleGroup.Fields(catalogue),
        .. PointFields.Of("", "middle"),
        Field.OfWhole("segment", 1, 17, "7", "AHA segment in the middle of whose wall it lies, instead of x, y and z"),
        Field.OfQuantity("radius", "mm", 0.1, 50, "5 mm", "of a ball, in a sheet of a disc; left out with 'laboratory': from the graft's mass"),
        Field.OfShare("density", 0.01, 1, "100 %", "share of the ball that is graft"),
        Field.OfQuantity("thickness", "mm", 0.1, 20, "1 mm", "of a patch on the epicardium (a disc of 'radius'); left out: the graft lies in the wall"),
        Field.OfShare("contact", 0, 1, "100 %", "share of a patch's area that touches the heart"),
        Field.OfShare("maturity", 0, 1, "30 %", "electrical maturity; with 'laboratory': from the day"),
        Field.OfChoice("automaticity", "calibrated extra automaticity of animals on top of the in-vitro cell: the species; left out: none", [.. ExtraAutomaticityFile.Read().Species.Keys]),
        Field.OfQuantity("interface", "S/m2", 0, MostInterface, "100 S/m2", "conductance between graft and host; with 'laboratory': of full coupling") with { Required = true },
    ];

    /// <param name="image">The scan where it is the geometry; its graft is where its labels are.</param>
    public static GraftPlan Build(Section section, ImageShape? image) => new()
    {
        Segment = section.Whole("segment"),
        Centre = image is { HasGraft: true } ? image.Graft().Centre : PointFields.Build(section, ""),
        Radius = image is { HasGraft: true } ? image.Graft().Radius : section.Number("radius") ?? 0,
        Density = section.Number("density") ?? 1,
        Thickness = section.Number("thickness") ?? 0,
        Contact = section.Number("contact") ?? 1,
        Maturity = section.Number("maturity") ?? 0,
        Automaticity = section.Text("automaticity"),
        Interface = section.Number("interface")!.Value,
    };

    /// <summary>What is judged of its maturity and of its extra automaticity.</summary>
    public static IEnumerable<string> Assumptions(Section section, Catalogue catalogue, ExtraAutomaticity? automaticity)
    {
        var maturation = catalogue.CellChanges["electrical-maturity"];
        foreach (var factor in maturation.Factors.Where(factor => factor.IsAssumption))
            yield return $"graft, {maturation.Name}: {factor.Name} is judgement";
        if (automaticity is null)
            yield break;
        foreach (var factor in automaticity.Factors.Where(factor => factor.IsAssumption))
            yield return $"graft, {automaticity.Name}: {factor.Name} is judgement";
        var species = automaticity.Species[section.Text("automaticity")!];
        foreach (var number in species.Numbers.Where(number => number.IsAssumption))
            yield return $"graft, {automaticity.Name} of the {species.Species}: {number.Name} is {(number.Method == Method.Fitted ? "fitted to judged numbers" : "judgement")}";
    }
}
