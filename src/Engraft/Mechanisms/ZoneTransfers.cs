using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Moves between pools of a zone, in the order of <see cref="ZoneTissue{T}.Transfers"/>; rates per unit of the donor, 1/d.</summary>
public readonly ref struct ZoneTransfers<T>(Span<T> row) where T : struct, IReal<T>
{
    readonly Span<T> row = row;

    /// <summary>Viable myocytes to necrotic muscle.</summary>
    public ref T MyocyteDeath => ref row[0];

    /// <summary>Necrotic muscle to debris.</summary>
    public ref T Lysis => ref row[1];

    /// <summary>Debris to cleared.</summary>
    public ref T Clearance => ref row[2];

    /// <summary>Inflammatory to reparative macrophages.</summary>
    public ref T Polarization => ref row[3];

    /// <summary>Latent to active TGF-beta.</summary>
    public ref T TgfBetaActivation => ref row[4];

    /// <summary>Fibroblasts to myofibroblasts.</summary>
    public ref T FibroblastActivation => ref row[5];

    /// <summary>Young to cross-linked collagen.</summary>
    public ref T CrossLinking => ref row[6];
}
