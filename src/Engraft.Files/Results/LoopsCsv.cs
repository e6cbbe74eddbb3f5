using System.Globalization;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>pv-loops.csv: left ventricular pressure-volume loops of the central patient, one row a point.</summary>
public static class LoopsCsv
{
    public static void Write(StudyResult result, Stream stream)
    {
        using var csv = new Csv(stream);
        csv.Line("arm", "day", "point", "volume_mL", "pressure_mmHg");
        foreach (var arm in result.Arms)
            foreach (var loop in arm.Loops)
                WriteLoop(csv, arm.Name, loop);
    }

    static void WriteLoop(Csv csv, string arm, PressureVolumeLoop loop)
    {
        for (var i = 0; i < loop.Volume.Length; i++)
            csv.Line(arm, Csv.Number(loop.Day), i.ToString(CultureInfo.InvariantCulture), Csv.Number(loop.Volume[i]), Csv.Number(loop.Pressure[i]));
    }
}
