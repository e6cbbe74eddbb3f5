using Engraft.Circulation;
using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>Background drugs and devices that an arm starts or stops: their factors on heart, vessels and tissue, coming on from the day of the change.</summary>
/// <remarks>
/// What a drug does to pressure and filling by its own action on vessels, volume and rate becomes what reflex and kidneys hold (baroreceptors reset to a lasting
/// pressure; blockers of the renin system and natriuretic drugs move the pressure at which sodium balances). Every other departure they go on answering.
/// Why: docs/decisions/0008-background-drugs.md.
/// </remarks>
sealed class DrugChange<T> where T : struct, ILanes<T>
{
    readonly Rows<T> rows;
    readonly T[] points;
    readonly Workbench<T> bench;
    readonly double start;
    readonly T onset, recovery;
    readonly T growth, volume, resistance, rate, force, muscle, fibrosis;
    T pressureShift, fillingShift, present, recovered;

    /// <param name="points">Row of <see cref="SetPoints{T}"/> of this arm.</param>
    public DrugChange(Baseline<T> baseline, Rows<T> rows, T[] points, ArmPlan plan, Workbench<T> bench)
    {
        (this.rows, this.points, this.bench) = (rows, points, bench);
        (Growth, HeartRate, start) = (T.Unity, T.Unity, plan.Change?.Day ?? double.PositiveInfinity);
        if (plan.Change is not { } change)
            return;
        var p = new BackgroundParameters<T>(rows.Set("background", BackgroundParameters<T>.Size));
        (onset, recovery) = (p.OnsetTime, p.RecoveryTime);
        var effects = baseline.Draws.Select(draw => DiseaseSurroundings.Drugs(baseline, draw, change.After(draw.Patient.Background))
            .Against(DiseaseSurroundings.Drugs(baseline, draw, draw.Patient.Background))).ToArray();
        (growth, volume, resistance) = (Log(effects, e => e.Growth), Log(effects, e => e.StressedVolume), Log(effects, e => e.Resistance));
        (rate, force, muscle) = (Log(effects, e => e.HeartRate), Log(effects, e => e.Contractility), Log(effects, e => e.Recovery));
        fibrosis = Log(effects, e => e.Fibrosis);
    }

    /// <summary>Factor on outward growth today.</summary>
    public T Growth { get; private set; }

    /// <summary>Factor on heart rate today, at rest and at peak exercise.</summary>
    public T HeartRate { get; private set; }

    /// <summary>Moves heart, vessels, tissue and set points to a day.</summary>
    public void Act(double day)
    {
        if (day < start)
            return;
        if (day == start)
            Foretell();
        var (now, later) = (Come(day, onset), Come(day, recovery));
        Move(now - present, later - recovered);
        (present, recovered) = (now, later);
        (Growth, HeartRate) = (T.Exp(now * growth), T.Exp(now * rate));
    }

    /// <summary>Share of the effect that has come.</summary>
    T Come(double day, T time) => T.Unity - T.Exp(T.Of(start - day) / time);

    /// <summary>Pressure and filling that the drug alone would make of today's heart, the reflex held.</summary>
    void Foretell()
    {
        T[] vessels = [.. rows.Vessels], state = [.. rows.Loop], summary = [.. rows.Summary];
        var own = new HeartVessels<T>(vessels);
        OpenReflex.Hold(rows.CirculationParameters, own, rows.Beat.Drive);
        bench.Beats.Settle(rows.CirculationParameters, own, new(rows.Segments), state, summary);
        var (pressure, filling) = (new BeatSummary<T>(summary).MeanPressure, Filling(new(summary)));
        own.SystemicResistance *= T.Exp(resistance);
        own.StressedVolume *= T.Exp(volume);
        own.HeartRate *= T.Exp(rate);
        bench.Beats.Settle(rows.CirculationParameters, own, new(rows.Segments), state, summary);
        // A change that does not reach the vessels (a defibrillator) shifts nothing, not even by the tolerance of the beat.
        var acts = T.SelectLess(T.Zero, T.Abs(resistance) + T.Abs(volume) + T.Abs(rate), T.Unity, T.Zero);
        pressureShift = acts * (new BeatSummary<T>(summary).MeanPressure - pressure);
        fillingShift = acts * (Filling(new(summary)) - filling);
    }

    void Move(T step, T muscleStep)
    {
        var vessels = rows.HeartVessels;
        var set = new SetPoints<T>(points);
        var volumeStep = T.Exp(step * volume);
        vessels.SystemicResistance *= T.Exp(step * resistance);
        vessels.HeartRate *= T.Exp(step * rate);
        vessels.LvContractility *= T.Exp(step * force + muscleStep * muscle);
        vessels.StressedVolume *= volumeStep;
        set.StressedVolume *= volumeStep;
        vessels.ReflexSetPoint += step * pressureShift;
        set.MeanPressure += step * pressureShift;
        set.FillingPressure += step * fillingShift;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
            rows.Outside(zone).FibrosisDrive *= T.Exp(step * fibrosis);
    }

    static T Filling(BeatSummary<T> beat) => T.Of(0.5) * (beat.WedgePressure + beat.RightAtrialPressure);

    static T Log(BackgroundEffects[] effects, Func<BackgroundEffects, double> factor) => T.Log(Lane.Pack<T, BackgroundEffects>(effects, factor));
}
