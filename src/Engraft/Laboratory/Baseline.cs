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

    /// <summary>Mean arterial pressure of a healthy person, mmHg: that of 120 over 80.</summary>
    const double NormalMeanPressure = 93;

    Baseline() { }

    public required IReadOnlyList<Draw> Draws { get; init; }
    public required Rows<T> Rows { get; init; }

    /// <summary>Set points of growth and fluid (<see cref="Circulation.SetPoints{T}"/>).</summary>
    public required T[] SetPoints { get; init; }
    public T[] Targets { get; } = new T[FitTargets<T>.Size];
    public T[] Report { get; } = new T[FitReport<T>.Size];

    /// <summary>How these hearts answer a change of their volumes; arms begin with a copy.</summary>
    internal Acceleration<T> Memory { get; private init; } = new();

    /// <summary>End-diastolic fibre stress of healthy muscle, kPa.</summary>
    public T HealthyStress { get; private set; }

    /// <summary>End-diastolic fibre stress that this heart has come to take for normal, kPa.</summary>
    public T ReferenceStress { get; private set; }

    /// <summary>Prepares the hearts of up to a register's width of draws.</summary>
    public static Baseline<T> Prepare(Model model, IReadOnlyList<Draw> draws, Workbench<T> bench, int refinement)
    {
        var baseline = Begin(model, draws, bench, refinement);
        bench.Fit.Fit(baseline.Rows.CirculationParameters, new(baseline.Rows.Segments), baseline.Targets, baseline.Rows.Vessels, baseline.Rows.Loop, baseline.Rows.Summary, baseline.Report);
        baseline.Complete(bench);
        return baseline;
    }

    /// <summary>The hearts up to their fit: disease from its onset, what the circulation has to meet.</summary>
    public static Baseline<T> Begin(Model model, IReadOnlyList<Draw> draws, Workbench<T> bench, int refinement)
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
        baseline.Rows.Set("heart", HeartVessels<T>.Size).CopyTo(baseline.Rows.Vessels);
        SegmentLink.ToSegments(baseline.Rows, false);
        PatientTargets.Write(baseline, new FitTargets<T>(baseline.Targets));
        return baseline;
    }

    /// <summary>What follows the fit: loads of the tissue, set points.</summary>
    internal void Complete(Workbench<T> bench)
    {
        var well = BeforeIllness();
        bench.Lanes.Settle([well]);
        Complete(well);
    }

    /// <summary>What follows the fit and the beat of the hearts before their illness.</summary>
    internal void Complete(in UnsettledHearts<T> well)
    {
        TakeStress();
        TakeSetPoints(well);
    }

    /// <summary>The same hearts before the same therapy with other numbers of the cells and of how a graft lives.</summary>
    /// <remarks>Right only where the draws differ in nothing that disease, fit or set points have used.</remarks>
    internal Baseline<T> With(IReadOnlyList<Draw> draws) => new()
    {
        Draws = draws,
        Rows = Rows.With(Lane.PackRow<T, Draw>(draws, draw => draw.Parameters)),
        SetPoints = SetPoints,
        Memory = Memory,
        HealthyStress = HealthyStress,
        ReferenceStress = ReferenceStress,
    };

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

    void TakeStress()
    {
        var healthy = Pack(draw => draw.Patient.Aetiology is Healthy ? 1 : 0);
        var own = T.Max(SegmentLink.Stress(Rows, 2), T.Of(0.1));
        HealthyStress = T.SelectLess(T.Zero, healthy, own, Laboratory.ReferenceStress);
        ReferenceStress = HealthyStress + Adapted() * Laboratory.LoadAdaptation * T.Max(own - HealthyStress, T.Zero);
        SegmentLink.ToZones(Rows, ReferenceStress);
    }

    /// <summary>How far the heart has adapted to its present load: by the time since infarction or since pressure rose, wholly in inborn disease.</summary>
    T Adapted() => T.Of(1) - T.Exp(-Pack(DaysOfLoad) / Laboratory.SetPointTime);

    static double DaysOfLoad(Draw draw) => draw.Patient.Aetiology switch
    {
        MyocardialInfarction infarct => infarct.DaysSince ?? 0,
        Hypertension pressure => (pressure.Years ?? 0) * DaysPerYear,
        _ => 1e6,
    };

    /// <summary>The fitted hearts as they were before their infarct or their high pressure, to be settled.</summary>
    internal UnsettledHearts<T> BeforeIllness()
    {
        T[] segments = [.. Rows.Segments], vessels = [.. Rows.Vessels];
        SegmentProperties<T>.Healthy(segments);
        Unload(new(vessels));
        return new(Draws.Count, Rows.CirculationRow, vessels, segments, Rows.Loop.ToArray(), Rows.Summary.ToArray(), Memory: Memory);
    }

    /// <summary>Growth holds for normal what the heart felt before its infarct or its high pressure, and in part what it has felt since.</summary>
    void TakeSetPoints(in UnsettledHearts<T> well)
    {
        var points = new SetPoints<T>(SetPoints);
        Circulation.SetPoints<T>.Take(points, Rows.HeartVessels, new(well.Segments.Span), new(well.Summary.Span));
        var (strain, stress) = (points.FibreStrain, points.PeakStress);
        Circulation.SetPoints<T>.Take(points, Rows.HeartVessels, new(Rows.Segments), Rows.Beat);
        // A wall that pressure has thickened for years has met its load by growth: it does not start anew.
        var met = Adapted() * Hypertensive();
        points.OwnFibreStrain = points.FibreStrain + (T.Of(1) - met) * (strain - points.FibreStrain);
        points.OwnPeakStress = points.PeakStress + (T.Of(1) - met) * (stress - points.PeakStress);
        (points.FibreStrain, points.PeakStress) = (points.OwnFibreStrain, points.OwnPeakStress);
        Circulation.SetPoints<T>.Approach(points, new(Rows.Segments), Rows.Beat, Adapted(), Laboratory.LoadAdaptation);
    }

    T Hypertensive() => Pack(draw => draw.Patient.Aetiology is Hypertension ? 1 : 0);

    /// <summary>Gives a hypertensive patient's vessels the pressure of a healthy person.</summary>
    void Unload(HeartVessels<T> vessels)
    {
        var normal = T.Min(T.Of(NormalMeanPressure) / Rows.Beat.MeanPressure, T.Of(1));
        var factor = T.Of(1) + Hypertensive() * (normal - T.Of(1));
        vessels.SystemicResistance *= factor;
        vessels.ReflexSetPoint *= factor;
    }
}
