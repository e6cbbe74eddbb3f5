using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class PatientFitPublished
{
    /// <summary>Share for volumes and output; mmHg for pressures, asked of the cohort means.</summary>
    const double Share = 0.10, Pressure = 3;

    /// <summary>Share and mmHg for one consistent patient.</summary>
    const double OneVolume = 0.05, OneWedge = 3;

    sealed class Fitted<T> where T : struct, ILanes<T>
    {
        public readonly BenchHeart<T> Heart = new();
        public readonly T[] ReportRow = new T[FitReport<T>.Size], TargetRow = new T[FitTargets<T>.Size];
        public FitTargets<T> Targets => new(TargetRow);
        public FitReport<T> Report => new(ReportRow);

        public Fitted() => FitTargets<T>.Clear(TargetRow);

        public Fitted<T> Fit()
        {
            new PatientFit<T>().Fit(Heart.Parameters, Heart.Segments, TargetRow, Heart.VesselRow, Heart.StateRow, Heart.SummaryRow, ReportRow);
            return this;
        }
    }

    /// <summary>215 patients with HFrEF: means of circulation-values.</summary>
    static void Cohort<T>(FitTargets<T> t) where T : struct, ILanes<T>
    {
        (t.HeartRate, t.SystolicPressure, t.DiastolicPressure) = (T.Of(79.7), T.Of(112.6), T.Of(71));
        (t.RightAtrialPressure, t.PulmonarySystolic, t.WedgePressure) = (T.Of(11.1), T.Of(42), T.Of(19.2));
        (t.CardiacOutput, t.Lvedv, t.Lvesv, t.LvMass) = (T.Of(4.36), T.Of(281.3), T.Of(206.4), T.Of(152));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.2)]
    public void The_mean_HFrEF_patient_is_matched(double scar)
    {
        var fitted = new Fitted<Lanes8>();
        fitted.Heart.Infarct(scar);
        Cohort(fitted.Targets);
        var beat = fitted.Fit().Heart.Summary;
        Assert.InRange(beat.Lvedv[0] / 281.3, 1 - Share, 1 + Share);
        Assert.InRange(beat.Lvesv[0] / 206.4, 1 - Share, 1 + Share);
        Assert.InRange(beat.CardiacOutput[0] / 4.36, 1 - Share, 1 + Share);
        Assert.InRange(beat.LvMass[0] / 152, 1 - Share, 1 + Share);
        Assert.InRange(beat.SystolicPressure[0] - 112.6, -Pressure, Pressure);
        Assert.InRange(beat.DiastolicPressure[0] - 71, -Pressure, Pressure);
        Assert.InRange(beat.RightAtrialPressure[0] - 11.1, -Pressure, Pressure);
        Assert.InRange(beat.WedgePressure[0] - 19.2, -Pressure, Pressure);
        Assert.InRange(beat.PulmonarySystolic[0] - 42, -Pressure, Pressure);
        Assert.True(beat.RegurgitantVolume[0] > 10, "mitral regurgitation carries what the aorta does not");
    }

    /// <summary>Given less, the fit matches that and says what it does not know.</summary>
    [Fact]
    public void What_was_not_measured_stays_uncertain()
    {
        var fitted = new Fitted<Lanes8>();
        (fitted.Targets.SystolicPressure, fitted.Targets.Lvedv, fitted.Targets.EjectionFraction) = (Lanes8.Of(118), Lanes8.Of(210), Lanes8.Of(0.3));
        fitted.Heart.Infarct(0.15);
        fitted.Fit();
        Assert.InRange(fitted.Heart.Summary.Lvedv[0] / 210, 1 - OneVolume, 1 + OneVolume);
        Assert.InRange(fitted.Heart.Summary.EjectionFraction[0], 0.28, 0.32);
        var spread = fitted.Report.PosteriorSpread;
        Assert.InRange(spread[6][0] / FreeParameters.All[6].PriorSpread, 0.9, 1.01);
        Assert.InRange(spread[2][0] / FreeParameters.All[2].PriorSpread, 0, 0.7);
    }

    /// <summary>A heart of the model itself is found again: consistent data.</summary>
    [Fact]
    public void A_consistent_patient_is_recovered()
    {
        var truth = new BenchHeart<Lanes8>().WithoutReflex().Infarct(0.18);
        truth.Vessels.LvReferenceArea *= Lanes8.Of(1.25);
        truth.Vessels.LvContractility *= Lanes8.Of(0.8);
        truth.Vessels.StressedVolume *= Lanes8.Of(1.35);
        truth.Settle();
        var fitted = new Fitted<Lanes8>();
        fitted.Heart.Infarct(0.18);
        var t = fitted.Targets;
        var s = truth.Summary;
        (t.HeartRate, t.SystolicPressure, t.DiastolicPressure, t.CardiacOutput) = (s.HeartRate, s.SystolicPressure, s.DiastolicPressure, s.CardiacOutput);
        (t.Lvedv, t.Lvesv, t.WedgePressure, t.RightAtrialPressure, t.LvMass) = (s.Lvedv, s.Lvesv, s.WedgePressure, s.RightAtrialPressure, s.LvMass);
        var beat = fitted.Fit().Heart.Summary;
        Assert.InRange(beat.Lvedv[0] / s.Lvedv[0], 1 - OneVolume, 1 + OneVolume);
        Assert.InRange(beat.Lvesv[0] / s.Lvesv[0], 1 - OneVolume, 1 + OneVolume);
        Assert.InRange(beat.WedgePressure[0] - s.WedgePressure[0], -OneWedge, OneWedge);
        Assert.Equal(1, fitted.Report.Converged[0]);
    }

    [Fact]
    public void A_fit_in_eight_lanes_gives_the_bytes_of_one()
    {
        var together = new Fitted<Lanes8>();
        Cohort(together.Targets);
        double[] volumes = [150, 170, 190, 210, 230, 250, 281, 300];
        together.Targets.Lvedv = Lanes8.Load(volumes);
        together.Targets.Lvesv = Lanes8.Load([60, 90, 110, 130, 150, 175, 206, 225]);
        together.Fit();
        var alone = new Fitted<One>();
        Cohort(alone.Targets);
        (alone.Targets.Lvedv, alone.Targets.Lvesv) = (190, 110);
        alone.Fit();
        for (var i = 0; i < alone.ReportRow.Length; i++)
            Assert.Equal(BitConverter.DoubleToInt64Bits(alone.ReportRow[i].Value), BitConverter.DoubleToInt64Bits(together.ReportRow[i][2]));
        for (var i = 0; i < alone.Heart.VesselRow.Length; i++)
            Assert.Equal(BitConverter.DoubleToInt64Bits(alone.Heart.VesselRow[i].Value), BitConverter.DoubleToInt64Bits(together.Heart.VesselRow[i][2]));
    }
}
