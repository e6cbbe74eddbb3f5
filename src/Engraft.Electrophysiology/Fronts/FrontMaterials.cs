using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>What a front has to know of the voxels on both sides of a difference: tensor, table and whether an interface parts them.</summary>
sealed unsafe class FrontMaterials<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    readonly PinnedRow<T>[] fibres, tensors; // by the box; of no length where all voxels are alike
    readonly PinnedRow<T>? kinds; // number of each voxel's table
    readonly Vector512<T> across, more; // diffusivity across the fibres, and what is added along them, where all voxels are alike
    readonly FrontFactors<T>[] factors;
    readonly byte[][] near; // of each segment: the tables around it
    readonly uint[] parted; // of each segment: the lanes that an interface parts from the next along +x, -x, +y, ...; empty without interfaces
    readonly Vector512<T> half = Vector512.Create(T.CreateChecked(0.5));

    public FrontMaterials(TissueMap map, SegmentLayout layout, IReadOnlyList<TissueRegion> regions, IReadOnlyList<TissueInterface> interfaces, FrontTable[] tables)
    {
        FrontTable[] distinct = [.. tables.Distinct()];
        factors = [.. distinct.Select(table => new FrontFactors<T>(table))];
        byte[] kind = [.. tables.Select(table => (byte)Array.IndexOf(distinct, table))];
        var alike = regions.Select(region => (region.DiffusivityAcross, region.DiffusivityAlong)).Distinct().Count() == 1;
        (across, more) = (Vector512.Create(T.CreateChecked(Across(regions[0]))), Vector512.Create(T.CreateChecked(More(regions[0]))));
        PinnedRow<T>[] Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => new PinnedRow<T>(layout.Box.Length))];
        (fibres, tensors, kinds) = (Rows(map.Fibres is null ? 0 : 3), Rows(alike ? 0 : 2), Rows(distinct.Length == 1 ? 0 : 1).FirstOrDefault());
        for (var voxel = 0; voxel < map.Labels.Length; voxel++)
            if (map.Labels[voxel] != TissueMap.Empty)
                Fill(layout.Box.Of(voxel), map.Fibre(voxel), regions[map.Labels[voxel] - 1], kind[map.Labels[voxel] - 1]);
        var surroundings = new FrontSurroundings(map, layout, interfaces);
        (near, parted) = (surroundings.Kinds(kind), surroundings.Parted());
    }

    static double Across(TissueRegion region) => region.DiffusivityAcross;

    static double More(TissueRegion region) => region.DiffusivityAlong - region.DiffusivityAcross;

    void Fill(nint place, Vector3 fibre, TissueRegion region, byte kind)
    {
        for (var axis = 0; axis < fibres.Length; axis++)
            fibres[axis].Pointer[place] = T.CreateChecked(fibre[axis]);
        for (var part = 0; part < tensors.Length; part++)
            tensors[part].Pointer[place] = T.CreateChecked(part == 0 ? Across(region) : More(region));
        if (kinds is not null)
            kinds.Pointer[place] = T.CreateChecked(kind);
    }

    /// <summary>Lanes of a segment that no interface parts from their neighbours.</summary>
    /// <param name="side">0 towards greater indices, 1 towards smaller.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Joined(int segment, int axis, int side) => parted.Length == 0 ? Vector512<T>.AllBitsSet : ~MaskedLanes.Of<T>(parted[6 * segment + 2 * axis + side]);

    /// <summary>Mean factor of two rows of voxels for a difference sampled between them.</summary>
    /// <param name="x">Gradient there, mV a voxel.</param>
    /// <param name="sampled">Size of the difference times the spacing, mV·mm.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Factor(int segment, nint first, nint second, Vector512<T> x, Vector512<T> y, Vector512<T> z, Vector512<T> sampled)
    {
        var square = x * x + y * y + z * z;
        var spacing = sampled / Vector512.Sqrt(half * (Spread(first, square, x, y, z) + Spread(second, square, x, y, z)));
        var tables = near[segment];
        return tables.Length == 1 ? factors[tables[0]].At(spacing) : Mixed(tables, first, second, spacing);
    }

    /// <summary>Each voxel takes the factor of its own table. Where both have the same, it is that factor to the last bit, as from a segment with one table around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    Vector512<T> Mixed(byte[] tables, nint first, nint second, Vector512<T> spacing)
    {
        var factor = Vector512<T>.Zero;
        foreach (var table in tables)
        {
            var number = Vector512.Create(T.CreateTruncating(table));
            Vector512<T> here = Vector512.Equals(Vector512.Load(kinds!.Pointer + first), number), there = Vector512.Equals(Vector512.Load(kinds.Pointer + second), number);
            if ((here | there) != Vector512<T>.Zero && half * factors[table].At(spacing) is var one)
                factor += (one & here) + (one & there);
        }
        return factor;
    }

    /// <summary>Gradient times tensor times gradient, for a row of voxels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Vector512<T> Spread(nint place, Vector512<T> square, Vector512<T> x, Vector512<T> y, Vector512<T> z)
    {
        var along = fibres.Length == 0 ? x : Vector512.Load(fibres[0].Pointer + place) * x + Vector512.Load(fibres[1].Pointer + place) * y + Vector512.Load(fibres[2].Pointer + place) * z;
        return tensors.Length == 0 ? across * square + more * (along * along)
            : Vector512.Load(tensors[0].Pointer + place) * square + Vector512.Load(tensors[1].Pointer + place) * (along * along);
    }
}
