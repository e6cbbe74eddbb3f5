using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class GrowthLaws
{
    /// <summary>Relative drift of a healthy heart in ten years.</summary>
    const double Drift = 1e-3;

    [Fact]
    public void A_healthy_heart_does_not_drift_in_ten_years()
    {
        var patient = new RemodellingHeart();
        var (edv, map, mass) = (patient.Heart.Summary.Lvedv[0], patient.Heart.Summary.MeanPressure[0], patient.Heart.Summary.LvMass[0]);
        patient.Follow([.. Enumerable.Range(0, 41).Select(quarter => quarter * 91.3)]);
        Assert.InRange(patient.Heart.Summary.Lvedv[0] / edv, 1 - Drift, 1 + Drift);
        Assert.InRange(patient.Heart.Summary.MeanPressure[0] / map, 1 - Drift, 1 + Drift);
        Assert.InRange(patient.Heart.Summary.LvMass[0] / mass, 1 - Drift, 1 + Drift);
    }

    /// <summary>Hypertension: resistance up by half, reflex and kidneys reset to the higher pressure.</summary>
    [Fact]
    public void Pressure_overload_thickens_the_wall_more_than_it_widens_the_cavity()
    {
        var patient = new RemodellingHeart();
        patient.Heart.WithoutReflex().Settle();
        var (mass, volume) = (patient.Heart.Summary.LvMass[0], patient.Heart.Summary.Lvedv[0]);
        patient.Heart.Vessels.SystemicResistance *= Lanes8.Of(1.5);
        patient.Follow([0, 30, 90, 180, 365, 545, 730], fluid: false);
        var (thicker, wider) = (patient.Heart.Summary.LvMass[0] / mass, patient.Heart.Summary.Lvedv[0] / volume);
        Assert.InRange(thicker, 1.05, 2.0);
        Assert.True(thicker > 1.03 * wider, $"mass x {thicker}, volume x {wider}");
    }

    [Fact]
    public void Unloading_reverses_growth()
    {
        var patient = new RemodellingHeart().Infarct(0.33);
        patient.Follow([0, 7, 30, 60, 120, 180]);
        var area = patient.Heart.Vessels.LvReferenceArea[0];
        patient.Heart.Vessels.StressedVolume *= Lanes8.Of(0.7);
        patient.Follow([180, 210, 270, 365], fluid: false);
        Assert.True(patient.Heart.Vessels.LvReferenceArea[0] < area, $"{patient.Heart.Vessels.LvReferenceArea[0]} cm2 against {area} cm2");
    }
}
