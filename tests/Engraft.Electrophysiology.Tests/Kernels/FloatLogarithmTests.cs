using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>The logarithm of a kernel of floats against that of doubles, over eighteen orders of magnitude and about one.</summary>
public class FloatLogarithmTests
{
    /// <summary>Relative to the logarithm where that is above one, absolute below.</summary>
    const double Stated = 2e-7;

    /// <summary>One step of 1 ms from zero leaves the logarithm of the second state in the third.</summary>
    sealed class LogarithmCell : CellModel
    {
        public override string Name => "Logarithm";
        public override string Title => "dy/dt = log x";
        public override string Source => "none";
        public override IReadOnlyList<Slot> States { get; } = [new(0, "v", "mV", "potential at rest"), new(1, "x", "mmol/L", "constant"), new(2, "y", "mmol/L", "integral of its logarithm")];
        public override IReadOnlyList<double> Initial { get; } = [-80, 1, 0];
        public override IReadOnlyList<string> Channels => [];
        public override int Calcium => -1;
        public override bool Spontaneous => false;
        public override double StimulusCurrent => 0;

        public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
        {
            decays.Fill(T.Of(0));
            (rates[0], rates[1], rates[2]) = (T.Of(0), T.Of(0), T.Log(state[1]));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void IsAsExactAsStated(int lanes)
    {
        var kernel = SingleCellKernel.Compile(new LogarithmCell(), PublishedConditions.Row, 1, lanes);
        float[] numbers = [.. Enumerable.Range(0, 40_000).Select(i => (float)Math.Pow(10, -12 + 18.0 * i / 40_000)), .. Enumerable.Range(-20_000, 40_000).Select(i => 1 + i * 1e-5f),
            .. Enumerable.Repeat(BitConverter.Int32BitsToSingle(0x3F7FFFFF), 16), .. Enumerable.Repeat(BitConverter.Int32BitsToSingle(0x3F800001), 16)];
        foreach (var some in numbers.Chunk(lanes)) // whole blocks: their number is a multiple of sixteen
        {
            var states = kernel.Initial(1);
            some.CopyTo(states, lanes);
            kernel.Advance(states, new float[lanes]);
            for (var lane = 0; lane < lanes; lane++)
            {
                var exact = Math.Log(some[lane]);
                Assert.True(Math.Abs(states[2 * lanes + lane] - exact) <= Stated * Math.Max(1, Math.Abs(exact)), $"log {some[lane]:R}: {states[2 * lanes + lane]:R}, exactly {exact:R}");
            }
        }
    }
}
