using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Calibration.Signs;

/// <summary>Speed of a wave: ten Tusscher 2006 on its own grid beside the converged one, and with the root of the conductivity.</summary>
sealed class SpeedSign(SignTable table)
{
    const double Published = 0.154; // mm²/ms, of ten Tusscher 2006 (doi:10.1152/ajpheart.00109.2006)
    const double Grid = 0.25; // mm, theirs
    const double Fine = 0.1; // mm
    static readonly TissueOptions plain = new() { Step = 0.02, Order = 2, Front = false };

    public void Run()
    {
        table.Head("cell", "diffusivity (mm²/ms)", "spacing (mm)", "speed (m/s)", "over the root of the diffusivity");
        foreach (var name in (string[])["TenTusscher2006:epi", "TenTusscher2006:endo", "TenTusscher2006:mid"])
            Row(name, Published, Grid);
        foreach (var diffusivity in (double[])[Published / 4, Published / 2, Published, 2 * Published])
            Row("TenTusscher2006:epi", diffusivity, Fine);
        var converged = FrontCalibration.ConvergedSpeed(Model("TenTusscher2006:epi"), PublishedConditions.Row, plain);
        table.Row("TenTusscher2006:epi", Published, "converged", converged * Math.Sqrt(Published), converged);
    }

    void Row(string name, double diffusivity, double spacing)
    {
        var root = Math.Sqrt(diffusivity);
        var speed = new Cable(Model(name), PublishedConditions.Row, plain).Speed(spacing / root, 1);
        table.Row(name, diffusivity, spacing, speed * root, speed);
    }

    static CellModel Model(string name) => CellModelList.Find(name)!;
}
