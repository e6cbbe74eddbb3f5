using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class RobustnessTests
{
    const int Batches = 250;

    /// <summary>Twice the shipped step: harder for the balance of the walls, and quicker.</summary>
    const int Steps = 425;

    /// <summary>Largest tension left over where the walls meet, share of the largest tension, after the last Newton step.</summary>
    const double Balance = 1e-4;

    /// <summary>Share of cases that may still creep after the most beats allowed, reported as such: the draws reach hearts overfilled twofold behind six times the lung resistance (9 % measured).</summary>
    const double Creeping = 0.12;

    /// <summary>Two thousand hearts: infarct 0 to 50 %, half to twice the normal size, failing to strong, dry to overfilled, slow to fast.</summary>
    [Fact]
    public void No_heart_breaks_the_beat()
    {
        var creeping = 0;
        for (uint batch = 0; batch < Batches; batch++)
        {
            var heart = Draw(batch).Settle(steps: Steps);
            foreach (var value in heart.SummaryRow)
                for (var lane = 0; lane < Lanes8.Width; lane++)
                    Assert.True(double.IsFinite(value[lane]), $"case {batch}/{lane}");
            for (var lane = 0; lane < Lanes8.Width; lane++)
            {
                Assert.Equal(0, heart.Summary.UnbalancedSteps[lane]);
                Assert.InRange(heart.Summary.Imbalance[lane], 0, Balance);
                Assert.InRange(heart.Summary.EjectionFraction[lane], 0, 1);
                creeping += heart.Summary.Converged[lane] < 1 ? 1 : 0;
            }
        }
        Assert.InRange(creeping, 0, Creeping * Batches * Lanes8.Width);
    }

    static BenchHeart<Lanes8> Draw(uint batch)
    {
        var heart = new BenchHeart<Lanes8>();
        var vessels = heart.Vessels;
        var stream = new Stream(batch);
        vessels.LvReferenceArea *= stream.Between(0.85, 1.9);
        vessels.LvWallVolume *= stream.Between(0.7, 2);
        vessels.RvReferenceArea *= stream.Between(0.8, 1.5);
        vessels.PericardialVolume *= stream.Between(0.9, 2);
        vessels.LvContractility *= stream.Between(0.3, 1.4);
        vessels.RvContractility *= stream.Between(0.4, 1.4);
        vessels.LvStiffness *= stream.Between(0.3, 3);
        vessels.RvStiffness *= stream.Between(0.4, 4);
        vessels.SystemicResistance *= stream.Between(0.5, 2);
        vessels.PulmonaryResistance *= stream.Between(0.4, 6);
        vessels.ArterialCompliance *= stream.Between(0.5, 1.6);
        vessels.StressedVolume *= stream.Between(0.7, 2.2);
        vessels.HeartRate *= stream.Between(0.75, 2);
        vessels.LeakSlope *= stream.Between(0, 4);
        Injure(heart.Segments, stream, batch);
        CirculationState<Lanes8>.Start(heart.StateRow, vessels);
        return heart;
    }

    static void Injure(SegmentProperties<Lanes8> segments, Stream stream, uint batch)
    {
        var infarct = stream.Between(0, 0.5);
        for (var k = 0; k < AhaSegments.Count; k++)
        {
            var s = (int)((batch + k) % AhaSegments.Count);
            var share = Lanes8.Of(AhaSegments.MassShare(s));
            var dead = Lanes8.Min(Lanes8.Max(infarct / share, Lanes8.Of(0)), Lanes8.Of(1));
            infarct -= dead * share;
            segments.Contractility[s] = Lanes8.Of(1) - dead;
            segments.Stiffness[s] += dead * stream.Between(-0.7, 9);
            segments.WallVolume[s] += dead * stream.Between(-0.6, 0.4);
            (segments.Delay[s], segments.Duration[s]) = (stream.Between(0, 0.1), stream.Between(0.8, 1.2));
        }
    }

    /// <summary>Counted uniform numbers, a lane a patient.</summary>
    sealed class Stream(uint batch)
    {
        uint drawn;

        public Lanes8 Between(double low, double high)
        {
            Span<double> values = stackalloc double[Lanes8.Width];
            for (var lane = 0; lane < values.Length; lane++)
                values[lane] = low + (high - low) * new Philox(2, batch * 8 + (uint)lane, Purpose.Robustness).Uniform(drawn);
            drawn++;
            return Lanes8.Load(values);
        }
    }
}
