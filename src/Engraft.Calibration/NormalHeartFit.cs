using System.Globalization;
using Engraft.Circulation;
using Engraft.Files;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Calibration;

/// <summary>Fits the central heart of data/parameters to the normal male and to the human passive filling curve.</summary>
/// <remarks>
/// Targets: CMR volumes (Petersen 2017, doi:10.1186/s12968-017-0327-9), catheter pressures (Kovacs 2009, doi:10.1183/09031936.00145608), filling curve 27.78 Vn^2.76 (Klotz 2006,
/// doi:10.1152/ajpheart.01240.2005) of the wall as one sphere. Gauss-Newton on logarithms; the centres are a weak prior.
/// </remarks>
public sealed class NormalHeartFit
{
    /// <summary>SD of the logarithm of a parameter about its centre: weak, so that the targets decide.</summary>
    const double Prior = 0.5;
    const double Nudge = 0.01;

    /// <summary>What the fit moves, and where it looks first: published values where there are any (Walmsley 2015, doi:10.1371/journal.pcbi.1004284), else round ones.</summary>
    static readonly (string Set, string Name, double Centre)[] free =
    [
        ("heart", "systemicResistance", 1), ("heart", "pulmonaryResistance", 0.04), ("heart", "arterialCompliance", 1.6), ("heart", "stressedVolume", 1200),
        ("heart", "lvReferenceArea", 145), ("heart", "rvReferenceArea", 145), ("heart", "atrialSize", 1), ("heart", "lvContractility", 1),
        ("heart", "rvContractility", 1), ("heart", "atrialContractility", 1), ("circulation", "ventricularPassiveStress", 0.5),
        ("circulation", "titinShare", 0.005), ("circulation", "atrialPassiveStress", 1.2),
    ];

    /// <summary>
    /// What is read from a beat, its reference, and how near the fit should come. Ejection fraction: between 58 % (asked of the normal male) and 63 % (145 and 53 mL). End-diastolic pressure after the
    /// atrial wave: upper half of the normal 4 to 12 mmHg (assumed).
    /// </summary>
    static readonly (string Name, double Target, double Spread, Func<double[], double> Read)[] targets =
    [
        ("LVEDV", 145, 3, beat => beat[1]), ("LVEDP", 10, 1.5, beat => beat[8]), ("LVEF", 0.60, 0.01, beat => beat[7]), ("SBP", 123.5, 3, beat => beat[10]), ("DBP", 75.7, 3, beat => beat[11]),
        ("wedge", 8, 0.5, beat => beat[13]), ("RAP", 3.5, 0.5, beat => beat[14]), ("mean PAP", 14, 0.5, beat => beat[17]), ("RVEDV", 166, 4, beat => beat[18]),
        ("RVESV", 73, 4, beat => beat[19]), ("LA volume", 72, 4, beat => beat[20]),
    ];

    static readonly double[] fillings = [0.3, 0.45, 0.6, 0.75, 0.9];

    /// <summary>mmHg: scatter of hearts about the common curve that the fit is asked to stay within.</summary>
    const double FillingSpread = 0.5;

    readonly ParameterSet circulation = ParameterFiles.Read("circulation", typeof(CirculationParameters<>)), heart = ParameterFiles.Read("heart", typeof(HeartVessels<>));
    readonly double[] start = [.. free.Select(one => one.Centre)];

    /// <summary>Fits, prints and returns the values in the order of the free parameters.</summary>
    public double[] Fit(int iterations, TextWriter log)
    {
        var x = new double[free.Length];
        for (var n = 0; n < iterations; n++)
        {
            var rows = Residuals([x, .. Enumerable.Range(0, x.Length).Select(i => Moved(x, i))]);
            Step(x, rows);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n,3}  sum of squares {rows[0].Sum(r => r * r):F3}"));
        }
        Report(x, log);
        return [.. x.Select((move, i) => start[i] * Math.Exp(move))];
    }

    /// <summary>Writes fitted values, the mean pressure at which the reflex is silent and the stress that tissue takes for normal into a data folder.</summary>
    public void Write(double[] values, string folder)
    {
        for (var i = 0; i < free.Length; i++)
            ParameterValues.Replace(Path.Combine(folder, "parameters", free[i].Set + ".yaml"), free[i].Name, values[i]);
        var beats = Beats([[.. values.Select((value, i) => Math.Log(value / start[i]))]]);
        ParameterValues.Replace(Path.Combine(folder, "parameters", "heart.yaml"), "reflexSetPoint", beats[0][12]);
        ParameterValues.Replace(Path.Combine(folder, "parameters", "laboratory.yaml"), "referenceStress", FillingStress(beats[0]));
    }

    void Report(double[] x, TextWriter log)
    {
        var beat = Beats([x])[0];
        foreach (var (name, target, _, read) in targets)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{read(beat),8:G4}  target {target}"));
        foreach (var filling in fillings)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filling {filling:F2}  {Filling(x, filling),6:F2} mmHg, Klotz {27.78 * Math.Pow(filling, 2.76):F2}"));
        for (var i = 0; i < free.Length; i++)
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{free[i].Name,-26}{start[i] * Math.Exp(x[i]):G4}"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"reflexSetPoint",-26}{beat[12]:G4}   output {beat[6]:F2} L/min, end-diastolic stress {FillingStress(beat):F2} kPa"));
    }

    /// <summary>End-diastolic fibre stress of the whole wall, kPa.</summary>
    static double FillingStress(double[] beat)
    {
        var stress = new BeatSummary<One>(Array.ConvertAll(beat, One.Of)).EndDiastolicStress;
        var mean = 0.0;
        for (var s = 0; s < AhaSegments.Count; s++)
            mean += AhaSegments.MassShare(s) * stress[s].Value;
        return mean;
    }

    static double[] Moved(double[] x, int at)
    {
        double[] moved = [.. x];
        moved[at] += Nudge;
        return moved;
    }

    double[][] Residuals(double[][] points)
    {
        var beats = Beats(points);
        return [.. points.Select((x, k) => (double[])
            [
                .. targets.Select(target => (target.Read(beats[k]) - target.Target) / target.Spread),
                .. fillings.Select(filling => (Filling(x, filling) - 27.78 * Math.Pow(filling, 2.76)) / FillingSpread),
                .. x.Select(move => move / Prior),
            ])];
    }

    /// <summary>One damped Gauss-Newton step; the last rows of the residuals are the prior.</summary>
    static void Step(double[] x, double[][] rows)
    {
        var size = x.Length;
        var system = new double[size, size + 1];
        for (var r = 0; r < size; r++)
            for (var k = 0; k < rows[0].Length; k++)
            {
                var slope = (rows[r + 1][k] - rows[0][k]) / Nudge;
                system[r, size] -= slope * rows[0][k];
                for (var c = 0; c < size; c++)
                    system[r, c] += slope * (rows[c + 1][k] - rows[0][k]) / Nudge;
            }
        var step = LinearSystem.Solve(system);
        var longest = step.Max(Math.Abs);
        for (var i = 0; i < size; i++)
            x[i] += step[i] * Math.Min(1, 0.1 / longest);
    }

    /// <summary>Settled beats of hearts without reflex, one row of <see cref="BeatSummary{T}"/> a point.</summary>
    double[][] Beats(double[][] points)
    {
        var beats = new double[points.Length][];
        for (var first = 0; first < points.Length; first += Lanes8.Width)
        {
            var (parameters, vessels) = (Row("circulation", points, first), Row("heart", points, first));
            for (var gain = 18; gain < 22; gain++)
                vessels[gain] = Lanes8.Of(0);
            var (segments, state, summary) = (new Lanes8[SegmentProperties<Lanes8>.Size], new Lanes8[CirculationState<Lanes8>.Size], new Lanes8[BeatSummary<Lanes8>.Size]);
            SegmentProperties<Lanes8>.Healthy(segments);
            CirculationState<Lanes8>.Start(state, new(vessels));
            new SteadyBeat<Lanes8>().Settle(new(parameters), new(vessels), new(segments), state, summary, tolerance: 1e-4);
            for (var lane = 0; lane < Lanes8.Width && first + lane < points.Length; lane++)
                beats[first + lane] = [.. summary.Select(value => value[lane])];
        }
        return beats;
    }

    Lanes8[] Row(string name, double[][] points, int first)
    {
        var set = Set(name);
        var row = Array.ConvertAll(set.Values(), Lanes8.Of);
        Span<double> lanes = stackalloc double[Lanes8.Width];
        for (var i = 0; i < free.Length; i++)
        {
            if (free[i].Set != name)
                continue;
            for (var lane = 0; lane < Lanes8.Width; lane++)
                lanes[lane] = start[i] * Math.Exp(points[Math.Min(first + lane, points.Length - 1)][i]);
            row[set.IndexOf(free[i].Name)] = Lanes8.Load(lanes);
        }
        return row;
    }

    /// <summary>Pressure (mmHg) of the wall as one sphere at a filling between the volume of no pressure (0) and that of 30 mmHg (1).</summary>
    double Filling(double[] x, double filling)
    {
        var (p, v) = (Row("circulation", [x], 0), Row("heart", [x], 0));
        var parameters = new CirculationParameters<Lanes8>(p);
        var vessels = new HeartVessels<Lanes8>(v);
        var (wall, area, stiffness) = (vessels.LvWallVolume[0], vessels.LvReferenceArea[0], vessels.LvStiffness[0]);
        var (slack, reference) = (parameters.PassiveLength[0], parameters.ReferenceLength[0]);
        var (matrix, titin) = (parameters.VentricularPassiveStress[0], parameters.VentricularActiveStress[0] * parameters.TitinShare[0]);
        var rest = 4.0 / 3 * Math.PI * Math.Pow(area / (4 * Math.PI), 1.5) * Math.Pow(slack / reference, 3);
        double Pressure(double midwall)
        {
            var stretch = Math.Cbrt(midwall / rest);
            var (taut, soft) = (Math.Pow(stretch, 12) - 1, Math.Pow(stretch, 7) - 1);
            return stiffness * (matrix * taut * taut + titin * soft) * wall / (3 * midwall) * 7.500616827;
        }
        var (low, high) = (rest, 4 * rest);
        while (high - low > 1e-9 * rest)
            (low, high) = Pressure(0.5 * (low + high)) < 30 ? (0.5 * (low + high), high) : (low, 0.5 * (low + high));
        return Pressure(rest + filling * (low - rest));
    }

    ParameterSet Set(string name) => name == "heart" ? heart : circulation;
}
