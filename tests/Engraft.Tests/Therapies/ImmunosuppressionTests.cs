using Engraft.Mechanisms;

namespace Engraft.Tests.Therapies;

public class ImmunosuppressionTests
{
    static GraftedHeart Treated(double tacrolimus = 10, double mycophenolate = 2, double steroid = 10, double adherence = 1) =>
        new GraftedHeart("ipsc-cardiomyocytes-donor", "transendocardial").WithAround("tacrolimusTarget", tacrolimus).WithAround("mycophenolate", mycophenolate)
            .WithAround("steroid", steroid).WithAround("adherence", adherence);

    static double Suppression(GraftedHeart heart) => ImmunosuppressiveDrugs.Suppression(heart.Drugs, heart.Around, heart.State);

    [Fact]
    public void Trough_ReachesItsTargetAndFollowsAdherence()
    {
        const double steady = 0.01; // twenty days are ten terminal half-lives
        Assert.Equal(10, ImmunosuppressiveDrugs.Trough(Treated().Drugs, Treated().Follow(20).State).Value, steady);
        Assert.Equal(7, ImmunosuppressiveDrugs.Trough(Treated().Drugs, Treated(adherence: 0.7).Follow(20).State).Value, steady);
    }

    [Fact]
    public void TacrolimusFallsAsTwoCompartmentsDo()
    {
        var heart = Treated().Follow(30);
        var start = heart.State.TacrolimusCentral.Value;
        heart.WithAround("tacrolimusTarget", 0).Follow(2, 0.005);
        var (k10, k12, k21) = (470.4 / 231, 1246.0 / 231, 1246.0 / 521);
        var sum = k10 + k12 + k21;
        var root = Math.Sqrt(sum * sum - 4 * k10 * k21);
        var (alpha, beta) = ((sum + root) / 2, (sum - root) / 2);
        // From steady state the central amount falls as the integral of the bolus response.
        var (a, b) = ((alpha - k21) / (alpha - beta) / alpha, (k21 - beta) / (alpha - beta) / beta);
        var expected = (a * Math.Exp(-2 * alpha) + b * Math.Exp(-2 * beta)) / (a + b);
        Assert.Equal(expected, heart.State.TacrolimusCentral / start, 1e-4); // steps of 0.005 d, second order
    }

    [Fact]
    public void TroughVariation_IsNearTheThresholdOfRejectionAndRisesWithMissedDoses()
    {
        var drugs = Treated().Drugs;
        Assert.InRange(ImmunosuppressiveDrugs.TroughVariation(drugs, 1.0).Value, 0.2, 0.288);
        Assert.True(ImmunosuppressiveDrugs.TroughVariation(drugs, 0.8) > 0.288);
    }

    [Fact]
    public void Drugs_AddWithoutReachingOne()
    {
        var all = Suppression(Treated().Follow(20));
        Assert.True(all < 1);
        Assert.True(all > Suppression(Treated(mycophenolate: 0).Follow(20)));
        Assert.True(all > Suppression(Treated(steroid: 0).Follow(20)));
        Assert.True(all > Suppression(Treated(tacrolimus: 0).Follow(20)));
        Assert.True(all > Suppression(Treated(adherence: 0.6).Follow(20)));
        Assert.Equal(0, Suppression(Treated(0, 0, 0).Follow(20)));
    }

    [Fact]
    public void TheirPrice_IsInfectionAndKidneyInjury()
    {
        var heart = Treated().Follow(365, 0.25);
        Assert.InRange(heart.State.InfectionHazard.Value, 0.1, 0.6);
        Assert.InRange(heart.State.KidneyInjury.Value, 0.05, 0.35);
        var none = Treated(0, 0, 0).Follow(365, 0.25);
        Assert.Equal(0, none.State.InfectionHazard.Value);
        Assert.Equal(0, none.State.KidneyInjury.Value);
    }
}
