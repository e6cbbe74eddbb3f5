using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Ecg;

/// <summary>Where electrodes stand, mm from the corner of the tissue's box.</summary>
/// <param name="Places">One an electrode.</param>
/// <param name="Leads">What is recorded from them.</param>
/// <remarks>
/// The torso is not modelled: the heart lies in an unbounded conductor. For a ventricle the electrodes stand where they do on an adult chest around a heart whose long axis
/// points to the left, forward and down (apex at -z; forward and left are the directions of the anterior and the lateral segments); distances from the middle of the cavity
/// are 150 to 350 mm for limbs and 60 to 110 mm for the chest. They are judgement; amplitudes are not comparable with a patient's.
/// </remarks>
public sealed record ElectrodePositions(IReadOnlyList<(double X, double Y, double Z)> Places, IReadOnlyList<EcgLead> Leads)
{
    /// <summary>One electrode above the middle of a piece of tissue, against a distant one.</summary>
    public static ElectrodePositions Above(TissueShape shape)
    {
        const double height = 20; // mm
        var (x, y, z) = shape.Size;
        return new([(0.5 * x, 0.5 * y, z + height)], [new("pseudo-ECG", [1])]);
    }

    /// <summary>The twelve leads of a ventricle.</summary>
    /// <param name="axis">Where its long axis stands, mm.</param>
    public static ElectrodePositions Twelve(TissueShape shape, (double X, double Y) axis)
    {
        const double half = 0.5, high = 0.8660254; // of the unit circle: segments begin at +x; the anterior ones lie at 30°, the lateral ones at 300°
        var z = shape.Size.Z;
        (double X, double Y, double Z) At(double forward, double left, double dz) =>
            (axis.X + high * forward + half * left, axis.Y + half * forward - high * left, 0.6 * z + dz);
        (double, double, double)[] places =
        [
            At(60, -200, 250), At(60, 250, 200), At(-40, 60, -350), // right arm, left arm, left leg
            At(95, -45, 20), At(100, -5, 0), At(95, 30, -25), At(80, 60, -45), At(45, 95, -50), At(0, 110, -45), // V1 to V6
        ];
        double[] Row(params (int Electrode, double Weight)[] parts)
        {
            var row = new double[places.Length];
            foreach (var (electrode, weight) in parts)
                row[electrode] += weight;
            return row;
        }
        const double third = 1.0 / 3;
        EcgLead Chest(int k) => new($"V{k}", Row((2 + k, 1), (0, -third), (1, -third), (2, -third)));
        return new(places,
        [
            new("I", Row((1, 1), (0, -1))), new("II", Row((2, 1), (0, -1))), new("III", Row((2, 1), (1, -1))),
            new("aVR", Row((0, 1), (1, -0.5), (2, -0.5))), new("aVL", Row((1, 1), (0, -0.5), (2, -0.5))), new("aVF", Row((2, 1), (0, -0.5), (1, -0.5))),
            Chest(1), Chest(2), Chest(3), Chest(4), Chest(5), Chest(6),
        ]);
    }
}
