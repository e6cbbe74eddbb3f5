using Engraft.Circulation;
using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>The hearts of a batch of draws on the scenario's first day: disease run from its onset, circulation fitted to the file.</summary>
public sealed class Baseline<T> where T : struct, ILanes<T>
{
    /// <summary>Longest history that is run, days; older scars are at rest.</summary>
    const double LongestHistory = 3652.5;

    const double DaysPerYear = 365.25;

    Baseline() { }

    public required IReadOnlyList<Draw> Draws { get; init; }
    public required Rows<T> Rows { get; init; }

    /// <summary>Set points of growth and fluid (<see cref="Circulation.SetPoints{T}"/>).</summary>
    public required T[] SetPoints { get; init; }
    public T[] Targets { get; } = new T[FitTargets<T>.Size];
    public T[] Report { get; } = new T[FitReport<T>.Size];

    /// <summary>End-diastolic fibre stress that counts as healthy, kPa.</summary>
    public T ReferenceStress { get; private set; }

    /// <summary>Prepares the hearts of up to a register's width of draws.</summary>
    public static Baseline<T> Prepare(Model model, IReadOnlyList<Draw> draws, Workbench<T> bench, int refinement)
    {
        var rows = new Rows<T>
        {
            Library = model.Library,
            Parameters = Lane.PackRow<T, Draw>(draws, draw => draw.Parameters),
            ZoneOfSegment = Lane.PackRow<T, Draw>(draws, draw => [.. draw.Map.Infarct, .. draw.Map.Border, .. draw.Map.Remote]),
            ZoneShare = Lane.PackRow<T, Draw>(draws, draw => [draw.Map.InfarctMass, draw.Map.BorderMass, draw.Map.RemoteMass]),
        };
        var baseline = new Baseline<T> { Draws = draws, Rows = rows, SetPoints = new T[Circulation.SetPoints<T>.Size] };
        SegmentProperties<T>.Healthy(rows.Segments);
        baseline.BeginDisease();
        baseline.RunHistory(bench, refinement);
        baseline.FitPatient(bench);
        baseline.TakeSetPoints(bench);
        return baseline;
    }

    public LaboratoryParameters<T> Laboratory => new(Rows.Set("laboratory", LaboratoryParameters<T>.Size));

    /// <summary>Packs one number of each draw.</summary>
    public T Pack(Func<Draw, double> number) => Lane.Pack<T, Draw>(Draws, number);

    void BeginDisease()
    {
        var p = Rows.TissueParameters;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
        {
            RestingTissue.Write(p, Rows.ZoneRow(zone));
            RestingTissue.WriteSurroundings(p, Rows.OutsideRow(zone), Pack(draw => draw.Patient.Age));
            DiseaseSurroundings.Write(this, Rows.Outside(zone), zone);
        }
        var struck = Pack(draw => draw.Patient.Aetiology is MyocardialInfarction ? 1 : 0);
        var reperfused = Pack(draw => draw.Patient.Aetiology is MyocardialInfarction { Reperfused: true } ? 1 : 0);
        var obstruction = Pack(draw => draw.Patient.Aetiology is MyocardialInfarction infarct ? infarct.MicrovascularObstruction ?? 0 : 0);
        if (!T.AnyLess(T.Zero, struck))
            return;
        InfarctOnset.StrikeInfarct(p, Rows.Zone(0), struck, reperfused, obstruction);
        InfarctOnset.StrikeBorder(p, Rows.Zone(1), reperfused);
    }

    /// <summary>Days of disease before the scenario begins.</summary>
    static double History(Draw draw) => Math.Min(LongestHistory, draw.Patient.Aetiology switch
    {
        MyocardialInfarction infarct => infarct.DaysSince ?? 0,
        Hypertension pressure => (pressure.Years ?? 0) * DaysPerYear,
        GeneticDilated gene => (gene.Years ?? 0) * DaysPerYear,
        _ => 0,
    });

    /// <summary>One step table for all lanes; a lane whose history is shorter takes steps of length zero, which change no bit.</summary>
    void RunHistory(Workbench<T> bench, int refinement)
    {
        var table = new StepTable(refinement);
        var days = Pack(History);
        var tissue = new HeartTissue<T>(Rows.TissueRow, Rows.ZoneSurroundings, Rows.GraftRates, Rows.ParacrineParameters, false);
        var integrator = new ExponentialMidpoint<T>(bench.Tissue, HeartTissue<T>.Size, HeartTissue<T>.Transfers.Length);
        var from = 0.0;
        while (T.AnyLess(T.Of(from), days))
        {
            var (count, step, until) = table.Next(from, LongestHistory);
            for (var i = 0; i < count && T.AnyLess(T.Of(from), days); i++, from += step)
                integrator.Step(tissue, Rows.Tissue, T.Max(T.Min(T.Of(step), days - T.Of(from)), T.Zero));
            from = Math.Min(from, until);
            if (until >= LongestHistory)
                break;
        }
    }

    void FitPatient(Workbench<T> bench)
    {
        Rows.Set("heart", HeartVessels<T>.Size).CopyTo(Rows.Vessels);
        SegmentLink.ToSegments(Rows, false);
        PatientTargets.Write(this, new FitTargets<T>(Targets));
        bench.Fit.Fit(Rows.CirculationParameters, new(Rows.Segments), Targets, Rows.Vessels, Rows.Loop, Rows.Summary, Report);
        var healthy = Pack(draw => draw.Patient.Aetiology is Healthy ? 1 : 0);
        ReferenceStress = T.SelectLess(T.Zero, healthy, T.Max(SegmentLink.Stress(Rows, 2), T.Of(0.1)), Laboratory.ReferenceStress);
        SegmentLink.ToZones(Rows, ReferenceStress);
    }

    /// <summary>Growth holds for normal what the heart felt before its infarct, and more and more what it feels now.</summary>
    void TakeSetPoints(Workbench<T> bench)
    {
        var points = new SetPoints<T>(SetPoints);
        T[] state = [.. Rows.Loop], summary = [.. Rows.Summary], segments = [.. Rows.Segments];
        SegmentProperties<T>.Healthy(segments);
        bench.Beats.Settle(Rows.CirculationParameters, Rows.HeartVessels, new(segments), state, summary);
        Circulation.SetPoints<T>.Take(points, Rows.HeartVessels, new(segments), new(summary));
        var before = (points.FibreStrain, points.Thickening, points.PeakStress);
        Circulation.SetPoints<T>.Take(points, Rows.HeartVessels, new(Rows.Segments), Rows.Beat);
        var adapted = T.Of(1) - T.Exp(-Pack(draw => draw.Patient.Aetiology is MyocardialInfarction infarct ? infarct.DaysSince ?? 0 : 1e6) / Laboratory.SetPointTime);
        points.FibreStrain = before.FibreStrain + adapted * (points.FibreStrain - before.FibreStrain);
        points.Thickening = before.Thickening + adapted * (points.Thickening - before.Thickening);
        points.PeakStress = before.PeakStress + adapted * (points.PeakStress - before.PeakStress);
    }
}
