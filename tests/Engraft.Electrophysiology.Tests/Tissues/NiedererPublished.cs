using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>Activation of the far corner of the benchmark slab.</summary>
public class NiedererPublished
{
    const double Converged = 42.5; // ms, second order at 0.05 mm and 0.01 ms gave 42.81, 0.1 mm 44.28
    const double ConvergedOff = 0.5; // ms, how well that is known
    const double Method = 0.5; // ms, of the sub-grid front at 0.5 mm
    const double Plain = 132.8, PlainOff = 4; // ms: another cell-centred program of the same order gave 131.0 to 131.9 (its stimulus 50 A/F)

    [Fact]
    public void AHalfMillimetreWithTheSubgridFront_GivesTheConvergedTime()
    {
        var options = new TissueOptions { Step = 0.05, Order = 2 };
        var front = FrontCalibration.Of(NiedererSlab.Model, PublishedConditions.Row, options);
        Assert.InRange(NiedererSlab.Run(0.5, options, front).Times[7], Converged - ConvergedOff - Method, Converged + ConvergedOff + Method);
    }

    [Fact]
    public void AHalfMillimetreWithoutIt_GivesWhatPlainProgramsGive() =>
        Assert.InRange(NiedererSlab.Run(0.5, new TissueOptions { Step = 0.05, Order = 2, Front = false }, null).Times[7], Plain - PlainOff, Plain + PlainOff);
}
