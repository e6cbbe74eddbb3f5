using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Mechanisms;

/// <summary>What holds for the tissue of a zone whatever the parameters: rest, balance, positivity, lanes.</summary>
public class ZoneTissueLaws
{
    /// <summary>Relative drift allowed in ten years of healthy tissue.</summary>
    const double Drift = 1e-9;

    /// <summary>Balance of pools after thousands of steps of 1e-16 each.</summary>
    const double Roundoff = 1e-12;

    const double TenYears = 3650;

    [Theory]
    [InlineData(25)]
    [InlineData(60)]
    [InlineData(85)]
    public void Healthy_tissue_rests_for_ten_years_at_any_age(double age)
    {
        var row = TissueRow.Central<One>();
        var (state, outside) = TissueRow.Healthy(row, age);
        var start = state.ToArray();
        TissueRow.Advance(row, outside, state, 0, TenYears);
        foreach (var slot in Slots.Of(typeof(ZoneState<>)))
            Assert.True(Math.Abs(state[slot.Index].Value - start[slot.Index].Value) <= Drift * Math.Max(start[slot.Index].Value, Drift),
                $"{slot.Name} moved from {start[slot.Index].Value:R} to {state[slot.Index].Value:R}");
    }

    [Fact]
    public void Healthy_tissue_rests_for_any_drawn_parameters()
    {
        for (uint draw = 0; draw < 20; draw++)
        {
            var row = TissueRow.Library.Draw(7, draw).Select(One.Of).ToArray();
            var (state, outside) = TissueRow.Healthy(row);
            var start = state.ToArray();
            TissueRow.Advance(row, outside, state, 0, 365);
            for (var i = 0; i < state.Length; i++)
                Assert.Equal(start[i].Value, state[i].Value, Drift);
        }
    }

    [Fact]
    public void Every_myocyte_is_viable_necrotic_debris_or_cleared()
    {
        var row = TissueRow.With(("myocytes", "renewalYoung", 0));
        var (state, outside) = TissueRow.Healthy(row);
        var zone = new ZoneState<One>(state);
        InfarctOnset.StrikeInfarct(new TissueParameters<One>(row), zone, new One(0.8), new One(0.5), new One(0.3));
        new ZoneSurroundings<One>(outside).WallStress = new One(2);
        foreach (var (from, to) in ((double, double)[])[(0, 1), (1, 30), (30, 400), (400, 3650)])
        {
            TissueRow.Advance(row, outside, state, from, to);
            var total = zone.Myocytes + zone.Necrosis + zone.Debris + zone.MyocytesLost;
            Assert.Equal(1, total.Value, Roundoff);
        }
    }

    [Fact]
    public void Nothing_is_negative_and_all_is_finite_in_random_infarcts()
    {
        var stream = new Philox(11, 0, Purpose.Robustness);
        for (uint draw = 0; draw < 60; draw++)
        {
            var row = TissueRow.Library.Draw(3, draw).Select(One.Of).ToArray();
            var (state, outside) = TissueRow.Healthy(row, 30 + 60 * stream.Uniform(8 * draw));
            var around = new ZoneSurroundings<One>(outside);
            around.WallStress = new One(0.5 + 4 * stream.Uniform(8 * draw + 1));
            around.PerfusionPressure = new One(20 + 100 * stream.Uniform(8 * draw + 2));
            around.StenosisResistance = new One(1e4 * stream.Uniform(8 * draw + 3) * stream.Uniform(8 * draw + 4));
            around.GraftVegf = new One(1e5 * stream.Uniform(8 * draw + 5));
            around.GraftHgf = new One(1e5 * stream.Uniform(8 * draw + 6));
            around.ProfibroticLoad = new One(stream.Uniform(8 * draw + 7));
            InfarctOnset.StrikeInfarct(new TissueParameters<One>(row), new ZoneState<One>(state), new One(1), new One(draw % 2), new One(0.2));
            foreach (var (from, to) in ((double, double)[])[(0, 3), (3, 60), (60, 1000)])
            {
                TissueRow.Advance(row, outside, state, from, to);
                foreach (var value in state)
                    Assert.True(value.Value >= 0 && double.IsFinite(value.Value), $"draw {draw}, day {to}");
            }
        }
    }

    [Fact]
    public void Lanes_give_the_bits_of_the_scalar()
    {
        var rows = Enumerable.Range(0, 8).Select(draw => TissueRow.Library.Draw(5, (uint)draw)).ToArray();
        var wide = Enumerable.Range(0, rows[0].Length).Select(i => Lanes8.Load([.. rows.Select(row => row[i])])).ToArray();
        var (state, outside) = TissueRow.Healthy(wide);
        InfarctOnset.StrikeInfarct(new TissueParameters<Lanes8>(wide), new ZoneState<Lanes8>(state), Lanes8.Of(1), Lanes8.Of(1), Lanes8.Of(0.1));
        TissueRow.Advance(wide, outside, state, 0, 100);
        for (var lane = 0; lane < 8; lane++)
        {
            var row = rows[lane].Select(One.Of).ToArray();
            var (one, around) = TissueRow.Healthy(row);
            InfarctOnset.StrikeInfarct(new TissueParameters<One>(row), new ZoneState<One>(one), new One(1), new One(1), new One(0.1));
            TissueRow.Advance(row, around, one, 0, 100);
            for (var i = 0; i < one.Length; i++)
                Assert.Equal(BitConverter.DoubleToInt64Bits(one[i].Value), BitConverter.DoubleToInt64Bits(state[i][lane]));
        }
    }

    [Fact]
    public void Moves_go_to_later_slots_in_rising_order()
    {
        var moves = ZoneTissue<One>.Transfers.ToArray();
        Assert.All(moves, move => Assert.True(move.To > move.From));
        Assert.Equal(moves.Select(move => move.From).Order(), moves.Select(move => move.From));
    }

    [Fact]
    public void Rates_are_never_negative()
    {
        var row = TissueRow.Central<One>();
        var (state, outside) = TissueRow.Healthy(row);
        InfarctOnset.StrikeInfarct(new TissueParameters<One>(row), new ZoneState<One>(state), new One(1), new One(0), new One(0));
        for (var day = 0; day < 30; day++)
        {
            var (production, loss, transfer) = (new One[state.Length], new One[state.Length], new One[ZoneTissue<One>.Transfers.Length]);
            new ZoneTissue<One>(row, outside).AddRates(state, production, loss, transfer);
            Assert.All(production.Concat(loss).Concat(transfer), rate => Assert.True(rate.Value >= 0));
            TissueRow.Advance(row, outside, state, day, day + 1);
        }
    }
}
