using System.Runtime.InteropServices;
using Engraft.Files;
using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Tests.Patients;

public sealed class BackgroundEffectsTests
{
    const double Roundoff = 1e-12;
    static readonly double[] row = ParameterFiles.Read("background", typeof(BackgroundParameters<>)).Values();

    static BackgroundParameters<One> Parameters => new(MemoryMarshal.Cast<double, One>(row.AsSpan()));

    [Fact]
    public void No_drug_changes_nothing() => Assert.Equal(BackgroundEffects.None, BackgroundEffects.Of(new Background { Statin = true, Icd = true }, Parameters));

    [Fact]
    public void Treatment_that_stays_changes_nothing()
    {
        var effects = BackgroundEffects.Of(new Background { Arni = true, BetaBlocker = true, Mra = true }, Parameters);
        Assert.Equal(BackgroundEffects.None, effects.Against(effects));
    }

    /// <summary>Signs of data/published/background-drugs.csv: every drug slows dilation; beta-blockers slow the heart; vasodilators lower resistance.</summary>
    [Fact]
    public void Every_drug_acts_in_its_published_direction()
    {
        Background[] each = [new() { AceInhibitor = true }, new() { Arb = true }, new() { Arni = true }, new() { BetaBlocker = true }, new() { Mra = true },
            new() { Sglt2Inhibitor = true }, new() { Crt = true }];
        Assert.All(each, drug => Assert.InRange(BackgroundEffects.Of(drug, Parameters).Growth, 0.3, 0.95));
        Assert.InRange(BackgroundEffects.Of(each[3], Parameters).HeartRate, 0.7, 0.95);
        Assert.All(each[..3], drug => Assert.InRange(BackgroundEffects.Of(drug, Parameters).Resistance, 0.7, 0.95));
        Assert.InRange(BackgroundEffects.Of(each[4], Parameters).Fibrosis, 0.5, 0.9);
        Assert.True(BackgroundEffects.Of(each[6], Parameters).Contractility > 1);
        Assert.True(BackgroundEffects.Of(each[3], Parameters).Recovery > 1);
    }

    /// <summary>Published order of reverse remodelling: ARNI above beta-blocker above MRA above SGLT2 inhibitor (LVEF 9.4, 6.5, 2.97, 1.98 points).</summary>
    [Fact]
    public void Stronger_drugs_slow_growth_more()
    {
        double Growth(Background drug) => BackgroundEffects.Of(drug, Parameters).Growth;
        Assert.True(Growth(new() { Arni = true }) < Growth(new() { BetaBlocker = true }));
        Assert.True(Growth(new() { BetaBlocker = true }) < Growth(new() { Mra = true }));
        Assert.True(Growth(new() { Mra = true }) < Growth(new() { Sglt2Inhibitor = true }));
        Assert.True(Growth(new() { Arni = true }) < Growth(new() { AceInhibitor = true }));
    }

    [Fact]
    public void Drugs_of_one_system_do_not_add_up() =>
        Assert.Equal(BackgroundEffects.Of(new Background { Arni = true }, Parameters),
            BackgroundEffects.Of(new Background { Arni = true, AceInhibitor = true, Arb = true }, Parameters));

    /// <summary>Lupon 2018: 9 points (SD 12) in the first year, then a plateau.</summary>
    [Fact]
    public void Only_a_recent_start_has_reverse_remodelling_ahead()
    {
        var drugs = new Background { AceInhibitor = true, BetaBlocker = true };
        Assert.Equal(9, BackgroundEffects.EjectionFractionAhead(drugs, 0, 0, Parameters), Roundoff);
        Assert.Equal(21, BackgroundEffects.EjectionFractionAhead(drugs, 0, 1, Parameters), Roundoff);
        Assert.InRange(BackgroundEffects.EjectionFractionAhead(drugs, 3, 0, Parameters), 3, 6);
        Assert.Equal(0, BackgroundEffects.EjectionFractionAhead(drugs, 12, 0, Parameters), Roundoff);
        Assert.Equal(0, BackgroundEffects.EjectionFractionAhead(drugs, 60, 1, Parameters), Roundoff);
        Assert.Equal(0, BackgroundEffects.EjectionFractionAhead(new Background(), 0, 0, Parameters), Roundoff);
    }
}
