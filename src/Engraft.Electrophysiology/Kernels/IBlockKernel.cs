namespace Engraft.Electrophysiology.Kernels;

/// <summary>A kernel over blocks of cells at fixed addresses, in whatever numbers.</summary>
unsafe interface IBlockKernel
{
    /// <summary>Cells in a block.</summary>
    int Lanes { get; }

    /// <summary>Numbers in a block.</summary>
    int BlockSize { get; }

    void Advance(void* states, void* currents, nint blocks);
}
