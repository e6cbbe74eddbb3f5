using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Tests;

/// <summary>Of cells no effect on survival is stated, of background drugs that of their trials.</summary>
public class SurvivalStatementTests
{
    static readonly TherapyArm cells = new() { Name = "cells", Product = new() { Name = "x", Title = "X", Class = CellClass.Vesicles, Donor = Donor.Donor, Numbers = new Dictionary<string, Sourced>(), Evidence = [] } };
    static readonly TherapyArm drugs = new() { Name = "drugs", Background = new() { Start = new() { Mra = true } } };

    static string Of(params TherapyArm[] arms) => SurvivalStatement.Of(new Scenario { Title = "T", Horizon = 365, Outcomes = [], Arms = arms, Patient = new() { Age = 60, Sex = Sex.Male, Aetiology = new Healthy() } });

    [Fact]
    public void Cells_have_no_effect_on_survival_that_could_be_estimated()
    {
        Assert.Equal("effect on survival: not estimable from present evidence", Of(cells));
        Assert.Equal("effect on survival: not estimable from present evidence", Of());
        Assert.StartsWith("effect of the cells on survival: not estimable from present evidence", Of(cells, drugs), StringComparison.Ordinal);
        Assert.StartsWith("effect of the cells on survival: not estimable from present evidence", Of(cells with { Background = drugs.Background }), StringComparison.Ordinal);
    }

    [Fact]
    public void Drugs_alone_have_that_of_their_trials() => Assert.Equal("effect of the drugs on survival: by the hazard ratios of their randomised trials", Of(drugs));
}
