using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Trials.Calibration;

/// <summary>The laboratory's parameters that published trials may inform; everything else keeps its prior.</summary>
public sealed class CalibratedParameters
{
    static readonly (string Set, string Name)[] natural = [("growth", "lengtheningRate"), ("laboratory", "infarctGain"), ("laboratory", "recoveryGain"), ("laboratory", "ownCourse")];

    readonly Parameter[] parameters;
    readonly int[] positions;

    public CalibratedParameters(ParameterLibrary library)
    {
        (string Set, string Name)[] all = [.. natural, .. Classes.Select(cells => ("unexplained", Spelled(cells))), ("unexplained", "riseTime"), ("unexplained", "fadeTime"), ("unexplained", "halfDose")];
        Names = [.. all.Select(entry => $"{entry.Set}.{entry.Name}")];
        positions = [.. all.Select(entry => library.PositionOf(entry.Set, entry.Name))];
        parameters = [.. positions.Select(position => library.All[position].Parameter)];
    }

    /// <summary>Classes of cells, in the order of their slots.</summary>
    public static IReadOnlyList<CellClass> Classes { get; } = Enum.GetValues<CellClass>();

    /// <summary>Parameters of the untreated course: remodelling, gain after infarction, gain under therapy, own course.</summary>
    public static int Natural => natural.Length;

    /// <summary>Places of the own course's spread and of the times of the cells' effect.</summary>
    public const int OwnCourse = 3;
    public static int Rise => Natural + Classes.Count;
    public static int Fade => Rise + 1;
    public static int HalfDose => Rise + 2;

    /// <summary>"set.parameter", in the order of values.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Place of a class's effect.</summary>
    public static int PlaceOf(CellClass cells) => Natural + (int)cells;

    /// <summary>The values that a parameter row holds.</summary>
    public double[] Of(double[] row) => [.. positions.Select(position => row[position])];

    /// <summary>The parameter at a place.</summary>
    public Parameter this[int place] => parameters[place];

    static string Spelled(CellClass cells) => char.ToLowerInvariant(cells.ToString()[0]) + cells.ToString()[1..];
}
