using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>The whole rhythm file.</summary>
static class RhythmGroup
{
    public const string Schema = "engraft.rhythm/1";

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        new("schema", FieldKind.Choice, "format of this file") { Choices = [Schema], Example = Schema, Required = true },
        Field.OfText("title", "one line that names the study", "Graft arrhythmia") with { Required = true },
        Field.OfText("question", "what the study asks", "Does the graft capture the heart?"),
        Field.OfWhole("seed", 0, uint.MaxValue, "1", "of the microstructure"),
        Field.OfQuantity("spacing", "mm", 0.02, 2, "0.25 mm", "edge of a voxel") with { Required = true },
        Field.OfQuantity("step", "ms", 0.001, 0.1, "0.05 ms", "step of time"),
        EnumChoice.Field<TissueAccuracy>("accuracy", "exact, tables of the potential, or floats"),
        Field.OfChoice("order", "order of the differences in space", "second", "fourth"),
        Field.OfFlag("front", "treat the upstroke below the size of a voxel"),
        EnumChoice.Field<TissueDiffusion>("diffusion", "how neighbours' current is taken; implicit, for fine grids, needs order: second and front: false"),
        GeometryGroup.Field,
        new("host", FieldKind.Group, "healthy or remote muscle") { Fields = MuscleGroup.Fields(catalogue), Required = true },
        new("border", FieldKind.Group, "muscle of the border zone; as the host where left out") { Fields = MuscleGroup.Fields(catalogue) },
        ScarGroup.Field,
        new("graft", FieldKind.Group, "the graft; left out: none") { Fields = GraftGroup.Fields(catalogue) },
        ProtocolGroup.Field,
        ProtocolGroup.Search,
        new("laboratory", FieldKind.Group, "days of a scenario that decide graft size, coupling and maturity") { Fields = LaboratoryGroup.Fields },
    ];
}
