using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Tests.Laboratory;

/// <summary>An alternative is ranked only where a controlled human trial gave its product by its route for its cause.</summary>
public sealed class EvidenceLadderTests
{
    static readonly Patient chronic = Person(new MyocardialInfarction { DaysSince = 700 });

    static Patient Person(Aetiology aetiology) => new() { Age = 60, Sex = Sex.Male, Aetiology = aetiology };

    static TherapyArm Arm(string route, params EvidenceStep[] evidence) => new()
    {
        Name = "arm",
        Route = new() { Name = route, Title = route, Numbers = new Dictionary<string, Sourced>() },
        Product = new() { Name = "cells", Title = "Cells", Class = CellClass.Mesenchymal, Donor = Donor.Own, Numbers = new Dictionary<string, Sourced>(), Evidence = evidence },
    };

    static EvidenceStep Trial(string kind = "controlled human trial", string cause = "infarct-chronic", string route = "transendocardial", string? flag = null) =>
        new(kind, "Trial", cause, route, 60, null, "PMID 1", flag);

    [Fact]
    public void A_trial_of_product_route_and_cause_allows_a_rank()
    {
        Assert.True(EvidenceLadder.HasControlledTrial(Arm("transendocardial", Trial()), chronic));
        Assert.True(EvidenceLadder.HasControlledTrial(Arm("intravenous", Trial(cause: "any", route: "any")), chronic));
    }

    [Fact]
    public void Another_route_cause_kind_or_a_flag_does_not()
    {
        Assert.False(EvidenceLadder.HasControlledTrial(Arm("intracoronary", Trial()), chronic));
        Assert.False(EvidenceLadder.HasControlledTrial(Arm("transendocardial", Trial(cause: "dilated")), chronic));
        Assert.False(EvidenceLadder.HasControlledTrial(Arm("transendocardial", Trial(cause: "infarct-acute")), chronic));
        Assert.False(EvidenceLadder.HasControlledTrial(Arm("transendocardial", Trial(kind: "uncontrolled human study")), chronic));
        Assert.False(EvidenceLadder.HasControlledTrial(Arm("transendocardial", Trial(flag: "retracted")), chronic));
        Assert.False(EvidenceLadder.HasControlledTrial(Arm("transendocardial"), chronic));
    }
}
