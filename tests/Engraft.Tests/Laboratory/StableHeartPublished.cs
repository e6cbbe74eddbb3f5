using Engraft.Patients;

namespace Engraft.Tests.Laboratory;

/// <summary>What a heart does over years when nothing new happens to it.</summary>
public class StableHeartPublished
{
    const double Year = 365.25;

    /// <summary>LVEF and LVEDV index after 12 months in the control arm of CONCERT-HF, 27 patients (PMC8357352).</summary>
    const double EjectionDrift = -0.31, VolumeDrift = 6.73;

    /// <summary>Standard error of a mean change in 27 patients when one patient's change scatters by 5 points.</summary>
    const double EjectionError = 1;

    /// <summary>Standard error of the mean change of LVEDVI, mL/m2, in 27 patients when one patient's change scatters by 15.</summary>
    const double VolumeError = 2.9;

    /// <summary>Asked of a healthy heart over ten years, share.</summary>
    const double Drift = 1e-3;

    [Fact]
    public void Failing_heart_on_stable_therapy_hardly_changes_in_a_year()
    {
        var scenario = Bench.Example("01-first-patient.yaml") with { Horizon = 400 };
        var course = PublishedCourse.Of(scenario);
        var (first, last) = (course.On(0), course.On(Year));
        Assert.InRange(last.Lvef - first.Lvef, EjectionDrift - EjectionError, EjectionDrift + EjectionError);
        var area = Patient.BodySurfaceArea(scenario.Patient.Height!.Value, scenario.Patient.Weight!.Value);
        // A mean change in 27 patients has a standard error near 3 mL/m2; the central heart may lie two of them below the trial, but must dilate.
        Assert.InRange((last.Lvedv - first.Lvedv) / area, VolumeDrift - 2 * VolumeError, VolumeDrift);
    }

    [Fact]
    public void Healthy_heart_stays_healthy_for_ten_years()
    {
        var course = PublishedCourse.Of(Bench.Example("10-healthy-heart.yaml"));
        var (first, last) = (course.Readings[0], course.Readings[^1]);
        Assert.True(last.Day > 3650);
        Assert.InRange(last.Lvedv / first.Lvedv, 1 - Drift, 1 + Drift);
        Assert.InRange(last.MeanPressure / first.MeanPressure, 1 - Drift, 1 + Drift);
        Assert.InRange(last.LvMass / first.LvMass, 1 - Drift, 1 + Drift);
    }

    [Fact]
    public void Lasting_pressure_thickens_the_wall_around_a_smaller_cavity_and_stiffens_it()
    {
        var scenario = Bench.Example("05-hypertensive.yaml") with { Horizon = 5 * Year, Arms = [] };
        var newly = Bench.Example("10-healthy-heart.yaml").Patient with
        {
            SystolicPressure = 170,
            DiastolicPressure = 100,
            CardiacOutput = null,
            Aetiology = new Hypertension { Years = 0, SystolicPressure = 170 },
        };
        var course = PublishedCourse.Of(scenario with { Patient = newly });
        var (first, year, last) = (course.On(0), course.On(Year), course.Readings[^1]);
        Assert.InRange(year.LvMass / first.LvMass, 1.03, 1.3);
        Assert.True(last.LvMass > year.LvMass, $"{last.LvMass} g after {year.LvMass} g");
        Assert.True(last.LvMass / last.Lvedv > 1.1 * first.LvMass / first.Lvedv);
        Assert.True(last.Stiffness > first.Stiffness + 0.02, $"{last.Stiffness} after {first.Stiffness}");
        // The pressure is kept: reflex and kidneys hold it for normal.
        Assert.InRange(last.MeanPressure - first.MeanPressure, -3, 3);
    }

    [Fact]
    public void Wall_that_has_met_its_pressure_does_not_grow_anew()
    {
        var course = PublishedCourse.Of(Bench.Example("05-hypertensive.yaml") with { Arms = [] });
        Assert.InRange(course.Readings[^1].LvMass / course.On(0).LvMass, 0.98, 1.02);
    }
}
