using Engraft.Files.Tables;
using Engraft.Outcomes;
using Engraft.Quantities;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>The unit a reported figure must have, from its outcome and kind.</summary>
static class FigureUnit
{
    /// <summary>House unit of the figure; null without an outcome.</summary>
    public static string? House(Section figure) =>
        figure.Text("outcome") is { } outcome && EnumChoice.Of<FigureKind>(figure, "kind") is { } kind ? House(OutcomeList.Named(outcome).Unit, kind) : null;

    static string House(string unit, FigureKind kind) => kind switch
    {
        FigureKind.RelativeChange or FigureKind.ShareAbove or FigureKind.ShareBelow => "%",
        FigureKind.Change when unit == "%" => "points",
        _ => unit,
    };

    /// <summary>What the file's numbers are multiplied with to be in the house unit.</summary>
    public static double Factor(Section figure) =>
        House(figure) is { } house && figure.Text("unit") is { } unit && unit != house && IsPhysical(house) ? Unit.Parse(unit).FactorTo(Unit.Parse(house)) : 1;

    /// <summary>What is wrong with the unit; null when nothing is.</summary>
    public static (string Message, string Expected, string? Suggestion)? Problem(Section figure)
    {
        if (figure.Text("unit") is not { } written || House(figure) is not { } house || written == house)
            return null;
        var (shown, expected) = (Yaml.Shown.Short(written), $"'{house}'");
        if (!Known(written, out var unit))
            return ($"'unit' is '{shown}', which is not known", expected, Nearest.To(written, [house], shortest: 1));
        var same = IsPhysical(house) && unit!.Dimension == Unit.Parse(house).Dimension;
        return same ? null : ($"'unit' is '{shown}', {Describe.Dimension(unit!)}", expected, null);
    }

    /// <summary>With a dimension: other units of it are converted. Percent, points and classes must not stand for one another.</summary>
    static bool IsPhysical(string house) => Unit.TryParse(house, out var unit) && unit.Dimension != Dimension.None;

    static bool Known(string written, out Unit? unit)
    {
        unit = null;
        return written.Length <= LongestUnit && Unit.TryParse(written, out unit);
    }

    /// <summary>No unit is longer; the limit also bounds the work of reading one.</summary>
    const int LongestUnit = 40;
}
