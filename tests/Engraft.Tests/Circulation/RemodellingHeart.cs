using Engraft.Circulation;
using Engraft.Files;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

/// <summary>A heart followed over months: beats, growth and fluid balance, with scar that stiffens and thins as it heals.</summary>
sealed class RemodellingHeart
{
    static readonly Lanes8[] growthRow = [.. ParameterFiles.Read("growth", typeof(GrowthParameters<>)).Values().Select(Lanes8.Of)];

    public readonly BenchHeart<Lanes8> Heart = new();
    readonly Lanes8[] setPointRow = new Lanes8[SetPoints<Lanes8>.Size];
    double[] dead = new double[AhaSegments.Count];

    /// <summary>Eight mixes of reflex gains (rate, resistance, contractility, veins), as patients differ.</summary>
    public RemodellingHeart()
    {
        var vessels = Heart.Vessels;
        vessels.HeartRateGain = Lanes8.Load([0.6, 0.2, 1.2, 0.6, 0.6, 0.3, 0.9, 0.6]);
        vessels.ResistanceGain = Lanes8.Load([0.6, 1.2, 0.6, 0.3, 0.6, 0.2, 1.0, 0.6]);
        vessels.ContractilityGain = Lanes8.Load([0.6, 0.6, 0.2, 0.6, 1.2, 1.0, 0.3, 0.3]);
        vessels.VenousGain = Lanes8.Load([0.6, 0.6, 0.3, 1.5, 0.2, 0.6, 0.6, 1.0]);
        Heart.Settle(tolerance: 1e-3);
        SetPoints<Lanes8>.Take(Points, vessels, Heart.Segments, Heart.Summary);
    }

    public SetPoints<Lanes8> Points => new(setPointRow);

    /// <summary>An anterior infarct of a share of LV mass.</summary>
    public RemodellingHeart Infarct(double share)
    {
        foreach (var s in (int[])[13, 12, 16, 7, 6, 1, 0, 2, 3, 4])
        {
            dead[s] = Math.Min(0.95, share / AhaSegments.MassShare(s));
            share -= dead[s] * AhaSegments.MassShare(s);
        }
        return this;
    }

    /// <summary>Beats on the given days, growth and fluid in between; returns median LVEDV on each day.</summary>
    public double[] Follow(double[] days, double rate = 1, bool fluid = true)
    {
        var volumes = new double[days.Length];
        for (var k = 0; k < days.Length; k++)
        {
            Heal(days[k]);
            Heart.Settle();
            volumes[k] = Median(Heart.Summary.Lvedv);
            if (k + 1 == days.Length)
                break;
            var gap = Lanes8.Of(days[k + 1] - days[k]);
            Growth.Advance(new GrowthParameters<Lanes8>(growthRow), Heart.Vessels, Heart.Segments, Heart.Summary, Points, gap, Lanes8.Of(rate), Lanes8.Of(0.7));
            if (fluid)
                FluidBalance.Advance(Heart.Parameters, Heart.Vessels, Heart.Summary, Points, gap, Lanes8.Of(0));
        }
        return volumes;
    }

    /// <summary>Scar stiffens to 6.5 times and thins to 60 % of its muscle with a time constant of three weeks.</summary>
    void Heal(double day)
    {
        var healed = 1 - Math.Exp(-day / 21);
        for (var s = 0; s < dead.Length; s++)
        {
            Heart.Segments.Contractility[s] = Lanes8.Of(1 - dead[s]);
            Heart.Segments.Stiffness[s] = Lanes8.Of(1 + dead[s] * (0.5 + 5 * healed));
            Heart.Segments.WallVolume[s] = Lanes8.Of(1 + dead[s] * (0.2 * (1 - healed) - 0.4 * healed));
        }
    }

    public static double Median(Lanes8 value)
    {
        var sorted = Enumerable.Range(0, Lanes8.Width).Select(lane => value[lane]).Order().ToArray();
        return 0.5 * (sorted[3] + sorted[4]);
    }
}
