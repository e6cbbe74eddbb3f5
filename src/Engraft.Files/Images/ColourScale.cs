namespace Engraft.Files.Images;

/// <summary>Colours from dark blue over green to yellow, even in brightness (after viridis, van der Walt and Smith 2015).</summary>
static class ColourScale
{
    static readonly byte[][] stops =
        [[68, 1, 84], [71, 44, 122], [59, 81, 139], [44, 113, 142], [33, 144, 141], [39, 173, 129], [92, 200, 99], [170, 220, 50], [253, 231, 37]];

    /// <summary>Colour of a share from 0 to 1; grey for no number.</summary>
    public static (byte Red, byte Green, byte Blue) At(double share)
    {
        if (double.IsNaN(share))
            return (200, 200, 200);
        var place = Math.Clamp(share, 0, 1) * (stops.Length - 1);
        var first = Math.Min((int)place, stops.Length - 2);
        byte Mix(int channel) => (byte)Math.Round(stops[first][channel] + (place - first) * (stops[first + 1][channel] - stops[first][channel]));
        return (Mix(0), Mix(1), Mix(2));
    }
}
