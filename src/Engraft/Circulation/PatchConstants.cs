using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Writes the constants of the twenty patches for one beat.</summary>
static class PatchConstants
{
    /// <summary>Returns the wall volume inside the left and right midwall surfaces, mL.</summary>
    public static (T Left, T Right) Prepare<T>(Span<Patch<T>> patches, CirculationParameters<T> p, HeartVessels<T> vessels, SegmentProperties<T> segments,
        in BeatSetting<T> setting) where T : struct, ILanes<T>
    {
        var duration = p.ActivationFixed + p.ActivationShare * setting.Period;
        var strength = p.VentricularActiveStress * setting.Contractility;
        var (matrix, titin) = (p.VentricularPassiveStress, p.VentricularActiveStress * p.TitinShare);
        var (free, septum) = (T.Of(0), T.Of(0));
        for (var i = 0; i < AhaSegments.Count; i++)
        {
            var s = AhaSegments.PatchOrder[i];
            var share = T.Of(AhaSegments.MassShare(s));
            var volume = vessels.LvWallVolume * share * segments.WallVolume[s];
            var stiffness = vessels.LvStiffness * segments.Stiffness[s];
            patches[i] = new(vessels.LvReferenceArea * share, volume, stiffness * matrix, stiffness * titin,
                strength * vessels.LvContractility * segments.Contractility[s], segments.Delay[s], duration * segments.Duration[s], p.VentricularRise, p.VentricularDecay);
            free += i < AhaSegments.FreeWallCount ? volume : T.Of(0);
            septum += i < AhaSegments.FreeWallCount ? T.Of(0) : volume;
        }
        patches[AhaSegments.Count] = new(vessels.RvReferenceArea, vessels.RvWallVolume,
            vessels.RvStiffness * matrix, vessels.RvStiffness * titin, strength * vessels.RvContractility, T.Of(0), duration, p.VentricularRise, p.VentricularDecay);
        PrepareAtria(patches[(AhaSegments.Count + 1)..], p, vessels, setting);
        return (T.Of(0.5) * (free + septum), T.Of(0.5) * (septum + vessels.RvWallVolume));
    }

    static void PrepareAtria<T>(Span<Patch<T>> patches, CirculationParameters<T> p, HeartVessels<T> vessels, in BeatSetting<T> setting) where T : struct, ILanes<T>
    {
        var area = p.AtrialArea * vessels.AtrialSize;
        var duration = p.AtrialActivationShare * setting.Period;
        var right = setting.Period * (T.Of(1) - p.AtrioventricularShare);
        var (matrix, titin) = (p.AtrialPassiveStress, p.AtrialActiveStress * p.TitinShare);
        var active = p.AtrialActiveStress * vessels.AtrialContractility;
        patches[0] = new(area, p.LeftAtrialWall, matrix, titin, active, right + p.LeftAtrialDelay, duration, p.AtrialRise, p.AtrialDecay);
        patches[1] = new(area, p.RightAtrialWall, matrix, titin, active, right, duration, p.AtrialRise, p.AtrialDecay);
    }
}
