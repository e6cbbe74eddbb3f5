namespace Engraft.Calibration.Robustness;

/// <summary>Counts of a robustness run.</summary>
public sealed class RobustnessTally
{
    readonly List<Violation> violations = [];
    readonly Dictionary<string, int> refusals = [];

    /// <summary>Patient-therapies run.</summary>
    public int Cases { get; private set; }

    /// <summary>Scenarios run, and those that the reader refused.</summary>
    public int Scenarios { get; private set; }
    public int Refused { get; private set; }

    /// <summary>Cases that broke nothing.</summary>
    public int Well { get; private set; }
    public int FitsNotAtRest { get; private set; }

    /// <summary>Cases with a beat that did not become periodic.</summary>
    public int WithUnsettledBeats { get; private set; }

    /// <summary>Cases whose fit misses some number of the patient by more than its tolerance.</summary>
    public int FitsBeyondTolerance { get; private set; }
    public double WorstCellError { get; private set; }

    /// <summary>mL.</summary>
    public double WorstVolumeError { get; private set; }
    public IReadOnlyList<Violation> Violations => violations;

    /// <summary>Reasons of the reader, with how often each was given.</summary>
    public IReadOnlyDictionary<string, int> Refusals => refusals;

    /// <summary>Cases by kind of patient: run, and with a violation.</summary>
    public Dictionary<Strangeness, (int Run, int Broken)> ByKind { get; } = [];

    /// <summary>Notes a scenario that the reader refused.</summary>
    public void Refuse(string reason)
    {
        Refused++;
        refusals[reason] = refusals.GetValueOrDefault(reason) + 1;
    }

    public void Begin() => Scenarios++;

    /// <summary>Counts a case.</summary>
    public void Add(Laboratory.DrawNotes? notes, Strangeness kind, IReadOnlyList<Violation> broken)
    {
        Cases++;
        Well += broken.Count == 0 ? 1 : 0;
        violations.AddRange(broken);
        var (run, bad) = ByKind.GetValueOrDefault(kind);
        ByKind[kind] = (run + 1, bad + (broken.Count == 0 ? 0 : 1));
        if (notes is null)
            return;
        FitsNotAtRest += notes.FitConverged ? 0 : 1;
        WithUnsettledBeats += notes.Unsettled > 0 ? 1 : 0;
        FitsBeyondTolerance += notes.LargestResidual > 1 ? 1 : 0;
        WorstCellError = Math.Max(WorstCellError, notes.CellError);
        WorstVolumeError = Math.Max(WorstVolumeError, notes.VolumeError);
    }
}
