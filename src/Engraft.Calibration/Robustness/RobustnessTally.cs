using Engraft.Laboratory;

namespace Engraft.Calibration.Robustness;

/// <summary>Counts of a robustness run.</summary>
public sealed class RobustnessTally
{
    readonly List<Violation> violations = [];
    readonly Dictionary<string, int> refusals = [], unfit = [];

    /// <summary>Patient-therapies run.</summary>
    public int Cases { get; private set; }

    /// <summary>Cases that broke nothing.</summary>
    public int Well { get; private set; }

    /// <summary>Cases left out with the reason that no living heart meets the patient's numbers.</summary>
    public int NoLivingHeart { get; private set; }

    /// <summary>Cases whose course passes a limit of life after the first day: kept, and the result warns of it.</summary>
    public int BeyondLimits { get; private set; }

    /// <summary>Scenarios run, and those that the reader refused.</summary>
    public int Scenarios { get; private set; }
    public int Refused { get; private set; }

    /// <summary>Patients (draws) run, by what their fit and beats did.</summary>
    public int Patients { get; private set; }
    public int FitsNotAtRest { get; private set; }
    public int FitsBeyondTolerance { get; private set; }
    public int WithUnsettledBeats { get; private set; }
    public double WorstCellError { get; private set; }

    /// <summary>mL.</summary>
    public double WorstVolumeError { get; private set; }
    public IReadOnlyList<Violation> Violations => violations;

    /// <summary>Reasons of the reader, with how often each was given.</summary>
    public IReadOnlyDictionary<string, int> Refusals => refusals;

    /// <summary>Limits that fitted hearts passed before any therapy, with the number of patients.</summary>
    public IReadOnlyDictionary<string, int> Unfit => unfit;

    /// <summary>Cases by kind of patient: run, left out because no living heart meets the numbers, with a violation.</summary>
    public Dictionary<Strangeness, (int Run, int LeftOut, int Broken)> ByKind { get; } = [];

    internal void Refuse(string reason)
    {
        Refused++;
        refusals[reason] = refusals.GetValueOrDefault(reason) + 1;
    }

    internal void Begin() => Scenarios++;

    /// <summary>Counts a patient, once for all therapies.</summary>
    internal void Patient(DrawNotes notes)
    {
        Patients++;
        FitsNotAtRest += notes.FitConverged ? 0 : 1;
        FitsBeyondTolerance += notes.LargestResidual > 1 ? 1 : 0;
        WithUnsettledBeats += notes.Unsettled > 0 ? 1 : 0;
        WorstCellError = Math.Max(WorstCellError, notes.CellError);
        WorstVolumeError = Math.Max(WorstVolumeError, notes.VolumeError);
        if (notes.Fault is { Finite: true } limit)
            unfit[limit.Quantity] = unfit.GetValueOrDefault(limit.Quantity) + 1;
    }

    /// <summary>Counts a case.</summary>
    internal void Add(DrawNotes? notes, Strangeness kind, IReadOnlyList<Violation> broken)
    {
        var leftOut = notes?.Fault is { Finite: true };
        var faulty = broken.Any(one => !one.Warned);
        Cases++;
        Well += broken.Count == 0 && !leftOut ? 1 : 0;
        NoLivingHeart += leftOut ? 1 : 0;
        BeyondLimits += broken.Count > 0 && !faulty && !leftOut ? 1 : 0;
        violations.AddRange(broken);
        var (run, refused, bad) = ByKind.GetValueOrDefault(kind);
        ByKind[kind] = (run + 1, refused + (leftOut ? 1 : 0), bad + (faulty ? 1 : 0));
    }
}
