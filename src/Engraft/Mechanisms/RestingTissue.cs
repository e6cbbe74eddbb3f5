using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Healthy tissue: the fixed point of every mechanism.</summary>
public static class RestingTissue
{
    /// <summary>Writes the healthy state of a zone.</summary>
    public static void Write<T>(TissueParameters<T> p, Span<T> row) where T : struct, IReal<T>
    {
        row[..ZoneState<T>.Size].Clear();
        var zone = new ZoneState<T>(row);
        zone.Myocytes = T.Of(1);
        zone.ReparativeMacrophages = T.Of(1);
        zone.EffectorTCells = T.Of(1);
        zone.RegulatoryTCells = T.Of(1);
        zone.GmCsf = T.Of(1);
        zone.Interleukin1 = T.Of(1);
        zone.Tnf = T.Of(1);
        zone.Interleukin10 = T.Of(1);
        zone.LatentTgfBeta = T.Of(1);
        zone.TgfBeta = T.Of(1);
        zone.Mmp = T.Of(1);
        zone.Fibroblasts = T.Of(1);
        zone.YoungCollagen = p.Collagen.RestingYoung;
        zone.CrossLinkedCollagen = p.Collagen.RestingCrossLinked;
        zone.Capillaries = T.Of(1);
        zone.Arterioles = T.Of(1);
    }

    /// <summary>Writes surroundings in which healthy tissue rests.</summary>
    /// <param name="age">Years.</param>
    public static void WriteSurroundings<T>(TissueParameters<T> p, Span<T> row, T age) where T : struct, IReal<T>
    {
        row[..ZoneSurroundings<T>.Size].Clear();
        var outside = new ZoneSurroundings<T>(row);
        outside.WallStress = T.Of(1);
        outside.PerfusionPressure = p.Perfusion.ReferencePressure;
        outside.EarlyTimeFactor = T.Of(1);
        outside.LateTimeFactor = T.Of(1);
        outside.Age = age;
        outside.FibrosisDrive = T.Of(1);
        outside.MyocyteLossFactor = T.Of(1);
    }
}
