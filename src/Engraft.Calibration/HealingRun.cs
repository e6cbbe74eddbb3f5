using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Calibration;

/// <summary>One infarct followed from its onset, and what is read from it.</summary>
/// <typeparam name="T">Number type: several parameter vectors may run side by side.</typeparam>
public sealed class HealingRun<T> where T : struct, IReal<T>
{
    readonly T[] parameters;
    readonly T[] surroundings = new T[ZoneSurroundings<T>.Size];
    readonly T[] workspace = new T[ZoneTissue<T>.WorkspaceSize];
    readonly StepTable table;
    double day;

    /// <param name="parameters">A tissue row.</param>
    /// <param name="human">Human clocks instead of those of mouse and rat.</param>
    /// <param name="reperfused">1 = vessel open, 0 = ligated.</param>
    /// <param name="border">The border of the infarct instead of its core.</param>
    /// <param name="healthy">No infarct at all.</param>
    public HealingRun(T[] parameters, bool human, double reperfused, bool border = false, bool healthy = false, StepTable? table = null)
    {
        this.parameters = parameters;
        this.table = table ?? new StepTable();
        var p = new TissueParameters<T>(parameters);
        RestingTissue.WriteSurroundings(p, surroundings, T.Of(human ? 60 : 25));
        var outside = new ZoneSurroundings<T>(surroundings);
        if (human)
        {
            outside.EarlyTimeFactor = p.HealingTime.EarlyFactor;
            outside.LateTimeFactor = p.HealingTime.LateFactor;
        }
        outside.StenosisResistance = T.Of(1 - reperfused) * Perfusion.StenosisResistance(p.Perfusion, T.Of(1));
        outside.Collaterals = T.Of(0.1);
        State = new T[ZoneState<T>.Size];
        RestingTissue.Write(p, State);
        var zone = new ZoneState<T>(State);
        if (healthy)
            return;
        if (border)
            InfarctOnset.StrikeBorder(p, zone, T.Of(reperfused));
        else
            InfarctOnset.StrikeInfarct(p, zone, T.Of(1), T.Of(reperfused), T.Zero);
    }

    public T[] State { get; }

    /// <summary>What acts on the zone; may be changed between advances.</summary>
    public ZoneSurroundings<T> Surroundings => new(surroundings);

    /// <summary>Copies the row of the surroundings.</summary>
    public void CopySurroundings(Span<T> into) => surroundings.CopyTo(into);

    public TissueParameters<T> Parameters => new(parameters);

    /// <summary>Goes on to a day since onset.</summary>
    public void AdvanceTo(double until)
    {
        var tissue = new ZoneTissue<T>(parameters, surroundings);
        ZoneCourse.Advance(tissue, State, day, until, table, workspace);
        day = until;
    }

    /// <summary>What an assay of the zone would measure.</summary>
    /// <param name="series">Name as in the published files.</param>
    public T Observe(string series)
    {
        var now = new ZoneState<T>(State);
        return series switch
        {
            "latentTgfBeta" => now.LatentTgfBeta,
            "tgfBeta" => now.TgfBeta,
            "tnf" => now.Tnf,
            "interleukin1" => now.Interleukin1,
            "mmp" => now.Mmp,
            "gmCsf" => now.GmCsf,
            "macrophages" => now.InflammatoryMacrophages + now.ReparativeMacrophages,
            "neutrophils" => now.Neutrophils,
            "fibroblasts" => now.Fibroblasts + now.Myofibroblasts,
            "collagen" => Imaging.CollagenFraction(Parameters, now),
            "collagenMass" => Imaging.CollagenMass(now),
            "necrosis" => now.Necrosis,
            "myofibroblasts" => now.Myofibroblasts,
            "cardiomyocytes" => now.Myocytes,
            "scarMass" => Imaging.ScarMass(Parameters, now),
            _ => throw new ArgumentException($"No such observation: {series}", nameof(series)),
        };
    }
}
