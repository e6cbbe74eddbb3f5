using System.Numerics;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>Gradients around the voxels of one segment, each computed once: a voxel's faces and edges ask for up to sixty, of which its neighbours share most.</summary>
unsafe ref struct FrontGradients(Vector3* room)
{
    /// <summary>Voxels of a segment at most, and one on either side.</summary>
    const int Width = 64 / sizeof(float) + 2;

    /// <summary>Of nine rows: those around the segment's.</summary>
    public const int Most = 9 * Width;

    const int Bits = 64;

    fixed ulong have[Most / Bits + 1]; // a bit a key

    /// <summary>Where a voxel of the segment is kept.</summary>
    public static int Key(int lane) => 4 * Width + 1 + lane;

    /// <summary>Between neighbours along an axis.</summary>
    public static int Step(int axis) => axis switch { 0 => 1, 1 => Width, _ => 3 * Width };

    public readonly Vector3 this[int key] => room[key];

    public readonly bool Has(int key) => (have[key / Bits] >> key % Bits & 1) != 0;

    public void Keep(int key, Vector3 gradient)
    {
        room[key] = gradient;
        have[key / Bits] |= 1UL << key % Bits;
    }

    /// <summary>Forgets all: another segment follows.</summary>
    public void Clear() => have[0] = have[1] = have[2] = 0;
}
