using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Therapies;

/// <summary>One lane of a graft run in any number type.</summary>
static class GraftLane
{
    const double Days = 10;

    /// <summary>Ten days after a dose; in wider numbers the other lanes are other patients.</summary>
    public static double[] Run<T>(int lane, double step) where T : struct, ILanes<T>
    {
        T[] Row(IReadOnlyList<double> values, int vary = -1)
        {
            var row = new T[values.Count];
            Span<double> lanes = stackalloc double[8];
            for (var i = 0; i < row.Length; i++)
            {
                for (var k = 0; k < T.Width; k++)
                    lanes[k] = i == vary && T.Width > 1 ? values[i] * (1 - 0.1 * (k - lane)) : values[i];
                row[i] = T.Load(lanes);
            }
            return row;
        }
        var central = new GraftedHeart("ipsc-cardiomyocytes-donor", "transendocardial").WithInfarct(17, 15, 110, 0.3)
            .WithAround("tacrolimusTarget", 6).Give(5e8);
        var state = Row(central.Row);
        var rates = new GraftRates<T>
        {
            Product = new(Row(central.Values.Product)),
            Route = new(Row(central.Values.Route)),
            Graft = new(Row(central.Values.Graft, 2)),
            Rejecting = new(Row(central.Values.Rejection)),
            Drugs = new(Row(central.Values.Drugs)),
            Pacing = new(Row(central.Values.Pacing)),
            Around = new(Row(central.Values.Around)),
        };
        var integrator = new ExponentialMidpoint<T>(new T[ExponentialMidpoint<T>.WorkspaceSize(GraftState<T>.Size, GraftTransfers.Count)],
            GraftState<T>.Size, GraftTransfers.Count);
        for (var i = 0; i < (int)Math.Round(Days / step); i++)
            integrator.Step(rates, state, T.Of(step));
        return [.. state.Select(value => value[lane])];
    }
}
