using Engraft.Laboratory;
using Engraft.Numbers;

namespace Engraft.Calibration.Drugs;

/// <summary>What the trials of background drugs measure.</summary>
/// <param name="Lvef">%.</param>
/// <param name="EndDiastolicIndex">mL/m2.</param>
/// <param name="EndSystolicIndex">mL/m2.</param>
/// <param name="Surface">Body surface, m2.</param>
/// <param name="HeartRate">1/min.</param>
/// <param name="MeanPressure">mmHg.</param>
/// <param name="Systolic">mmHg.</param>
/// <param name="Wedge">mmHg.</param>
/// <param name="Output">L/min.</param>
/// <param name="LvMass">g.</param>
public readonly record struct HeartReading(double Lvef, double EndDiastolicIndex, double EndSystolicIndex, double Surface, double HeartRate, double MeanPressure, double Systolic, double Wedge,
    double Output, double LvMass)
{
    public static HeartReading Of(Rows<Lanes8> rows, int lane, double surface)
    {
        var beat = rows.Beat;
        return new(100 * (1 - beat.Lvesv[lane] / beat.Lvedv[lane]), beat.Lvedv[lane] / surface, beat.Lvesv[lane] / surface, surface, beat.HeartRate[lane],
            beat.MeanPressure[lane], beat.SystolicPressure[lane], beat.WedgePressure[lane], beat.CardiacOutput[lane], beat.LvMass[lane]);
    }
}
