using System.Globalization;
using Engraft.Files;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Calibration.Rhythms;

/// <summary>The command "surface": the response surface of the studies with its uncertainty, checked on the hearts held out (data/rhythm/surface.csv).</summary>
sealed class SurfaceFit(string folder)
{
    const int Members = 64;

    readonly GraftCell cell = new(ExtraAutomaticityFile.Read(Path.Combine(folder, "rhythm", "extra-automaticity.yaml")), Catalogue.Read());

    readonly record struct Run(GraftBed Bed, bool Captured, double Rate);

    public int Write(TextWriter output)
    {
        var (fit, held) = (Runs("fit"), Runs("heldOut"));
        var beating = fit.Where(run => run.Bed.Maturity < Silent(0)).ToArray();
        Run[] paced = [.. fit.Where(run => run.Captured && run.Rate > 0)];
        var capture = Posterior.Logistic([.. beating.Select(run => RhythmSurface.Terms(run.Bed))], [.. beating.Select(run => run.Captured)]);
        var rate = Posterior.Linear([.. paced.Select(RateTerms)], [.. paced.Select(run => Math.Log(run.Rate))], out var deviation);
        var scars = RhythmSurface.Scars.Select(Scar).ToArray();
        double[][] members = [.. Enumerable.Range(0, Members).Select(i => Member((uint)i, capture, rate, scars))];
        var halved = Halved();
        var about = string.Create(CultureInfo.InvariantCulture,
            $"graft-study --runs {fit.Length} --held-out {held.Length}, scar-study --structures {Table("scar-runs.csv").Count() / 4 / RhythmSurface.Scars.Count}, surface; at half the spacing {halved.Changed} of {halved.Again} verdicts on capture and {Table("scar-runs.csv").Count(cells => !Resolved(cells))} of {Table("scar-half-runs.csv").Count()} on re-entry changed and are left out; {Score(held, members, fit, deviation)}; "
            + $"inducible {string.Join(", ", scars.Select((scar, i) => $"{scar.Count} of {scar.Of} at {RhythmSurface.Scars[i]:P0} collagen"))}");
        RhythmSurfaceFile.Write(Path.Combine(folder, "rhythm", "surface.csv"), about, members);
        output.WriteLine(about);
        foreach (var (scar, i) in scars.Select((scar, i) => (scar, i)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"inducible at {RhythmSurface.Scars[i]:P0} collagen: {Binomial.Sentence(scar.Count, scar.Of)}"));
        return 0;
    }

    double[] Member(uint member, Posterior capture, Posterior rate, (int Count, int Of)[] scars)
    {
        var stream = new Philox(1, member, Purpose.Rhythm);
        return [.. capture.Draw(stream, 0), .. rate.Draw(stream, 100), Silent(stream.Normal(150)), .. scars.Select((scar, i) => Binomial.Draw(scar.Count, scar.Of, stream.Normal(200 + (uint)i)))];
    }

    /// <summary>How the mean surface meets hearts it has not seen.</summary>
    static string Score(Run[] held, double[][] members, Run[] fit, double deviation)
    {
        var (base_, brier, right, squares, inside, paced) = (fit.Average(run => run.Captured ? 1 : 0), 0.0, 0, 0.0, 0, 0);
        foreach (var run in held)
        {
            var share = members.Average(member => Captures(member, run.Bed));
            brier += Square(share - (run.Captured ? 1 : 0)) / held.Length;
            right += share >= 0.5 == run.Captured ? 1 : 0;
            if (!run.Captured || run.Rate == 0)
                continue;
            var error = Math.Log(run.Rate) - members.Average(member => Posterior.Product(RateTerms(run), member[RhythmSurface.CaptureTerms..RhythmSurface.SilentColumn]));
            (squares, paced, inside) = (squares + error * error, paced + 1, inside + (Math.Abs(error) < 1.645 * deviation ? 1 : 0));
        }
        var constant = held.Average(run => Square(base_ - (run.Captured ? 1 : 0)));
        return string.Create(CultureInfo.InvariantCulture, $"held out: {right} of {held.Length} captures right, Brier {brier:F3} (constant {constant:F3}), "
            + $"rate within {100 * Math.Sqrt(squares / Math.Max(1, paced)):F0} % rms, {inside} of {paced} in the 90 % interval of {100 * 1.645 * deviation:F0} %");
    }

    static double Captures(double[] member, GraftBed bed) => bed.Maturity >= member[RhythmSurface.SilentColumn] ? 0
        : Posterior.Share(RhythmSurface.Terms(bed), member[..RhythmSurface.CaptureTerms]);

    /// <summary>Maturity at which the graft falls silent: the pig's last day of arrhythmia, to which the fading of its automaticity was calibrated.</summary>
    double Silent(double score) => cell.Maturity(cell.Automaticity.Species["pig"].EndDay.At(score));

    static double[] RateTerms(Run run) => RhythmSurface.Terms(run.Bed)[..RhythmSurface.RateTerms];

    /// <summary>Hearts run again at half the spacing, and how many of them changed their verdict.</summary>
    (int Again, int Changed) Halved()
    {
        string[][] again = [.. Table("graft-runs.csv").Where(cells => cells[9].Length > 0)];
        return (again.Length, again.Count(cells => cells[9] != cells[6]));
    }

    /// <summary>Resolved hearts: a verdict that changes at half the spacing is none.</summary>
    Run[] Runs(string kind) => [.. Table("graft-runs.csv").Where(cells => cells[0] == kind && (cells[9].Length == 0 || cells[9] == cells[6]))
        .Select(cells => new Run(new(Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5])), cells[6] == "1", Number(cells[7])))];

    (int Count, int Of) Scar(double fibrosis)
    {
        var rows = Table("scar-runs.csv").Where(cells => Number(cells[0]) == fibrosis && Resolved(cells)).ToArray();
        return (rows.Count(cells => cells[3] == "1"), rows.Length);
    }

    /// <summary>Not run again at half the spacing, or with the same verdict.</summary>
    bool Resolved(string[] cells) => Table("scar-half-runs.csv").FirstOrDefault(again => again.AsSpan(0, 3).SequenceEqual(cells.AsSpan(0, 3))) is not { } fine || fine[3] == cells[3];

    IEnumerable<string[]> Table(string name) => File.ReadAllLines(Path.Combine(folder, "rhythm", name)).Skip(1).Select(line => line.Split(','));

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static double Square(double x) => x * x;
}
