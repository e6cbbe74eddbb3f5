using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>A place in millimetres from the corner of the tissue.</summary>
static class PointFields
{
    const double Farthest = 500; // mm

    public static IEnumerable<Field> Of(string prefix, string what) =>
        ((string[])["x", "y", "z"]).Select(axis => Field.OfQuantity(prefix.Length == 0 ? axis : prefix + char.ToUpperInvariant(axis[0]), "mm", 0, Farthest, "10 mm", $"{what}, from the corner along {axis}"));

    public static (double X, double Y, double Z) Build(Section section, string prefix)
    {
        double At(char axis) => section.Number(prefix.Length == 0 ? $"{axis}" : prefix + char.ToUpperInvariant(axis)) ?? 0;
        return (At('x'), At('y'), At('z'));
    }
}
