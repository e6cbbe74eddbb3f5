using Engraft.Calibration;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Mechanisms;

/// <summary>The shipped tissue parameters as tests use them.</summary>
static class TissueRow
{
    public static ParameterLibrary Library { get; } = TissueFit.Tissue();

    /// <summary>Central values in any number type.</summary>
    public static T[] Central<T>() where T : struct, IReal<T> => [.. Library.Central().Select(T.Of)];

    /// <summary>Central values with some changed.</summary>
    public static One[] With(params (string Set, string Name, double Value)[] changes)
    {
        var row = Central<One>();
        foreach (var (set, name, value) in changes)
            row[Library.OffsetOf(set) + Library.Sets.Single(one => one.Name == set).IndexOf(name)] = new One(value);
        return row;
    }

    /// <summary>A healthy zone and its surroundings.</summary>
    public static (T[] State, T[] Surroundings) Healthy<T>(T[] row, double age = 60) where T : struct, IReal<T>
    {
        var p = new TissueParameters<T>(row);
        var state = new T[ZoneState<T>.Size];
        var surroundings = new T[ZoneSurroundings<T>.Size];
        RestingTissue.Write(p, state);
        RestingTissue.WriteSurroundings(p, surroundings, T.Of(age));
        return (state, surroundings);
    }

    /// <summary>Advances a zone between two days since the last event.</summary>
    public static void Advance<T>(T[] row, T[] surroundings, T[] state, double from, double to, StepTable? table = null) where T : struct, IReal<T> =>
        ZoneCourse.Advance(new ZoneTissue<T>(row, surroundings), state, from, to, table ?? new StepTable(), new T[ZoneTissue<T>.WorkspaceSize]);
}
