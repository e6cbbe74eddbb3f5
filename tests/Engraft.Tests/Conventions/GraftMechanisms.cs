using Engraft.Mechanisms;

namespace Engraft.Tests.Conventions;

/// <summary>The mechanisms of given cells, called as <see cref="GraftRates{T}"/> calls them.</summary>
static class GraftMechanisms
{
    public static IReadOnlyList<MechanismCase> All { get; } =
    [
        new GraftSettlingCase(),
        new GraftSurvivalCase(),
        new GraftGrowthCase(),
        new GraftMaturationCase(),
        new RejectionCase(),
        new ImmunosuppressiveDrugsCase(),
        new ParacrineCase(),
        new AutomaticityCase(),
    ];

    sealed class GraftSettlingCase() : GraftCase(nameof(GraftSettling))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            GraftSettling.AddRates(g.Product, g.Route, g.Graft, g.Around, now, made, transfer);
    }

    sealed class GraftSurvivalCase() : GraftCase(nameof(GraftSurvival))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            GraftSurvival.AddRates(g.Product, g.Graft, g.Around, now, transfer);
    }

    sealed class GraftGrowthCase() : GraftCase(nameof(GraftGrowth))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            GraftGrowth.AddRates(g.Product, g.Graft, g.Around, now, made, lost);
    }

    sealed class GraftMaturationCase() : GraftCase(nameof(GraftMaturation))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            GraftMaturation.AddRates(g.Graft, made, lost);
    }

    sealed class RejectionCase() : GraftCase(nameof(Rejection))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            Rejection.AddRates(g.Product, g.Rejecting, g.Around, now, ImmunosuppressiveDrugs.Suppression(g.Drugs, g.Around, now), made, lost, transfer);
    }

    sealed class ImmunosuppressiveDrugsCase() : GraftCase(nameof(ImmunosuppressiveDrugs))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            ImmunosuppressiveDrugs.AddRates(g.Drugs, g.Around, now, ImmunosuppressiveDrugs.Suppression(g.Drugs, g.Around, now), made, lost);
    }

    sealed class ParacrineCase() : GraftCase(nameof(Paracrine))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            Paracrine.AddRates(g.Product, lost);
    }

    sealed class AutomaticityCase() : GraftCase(nameof(Automaticity))
    {
        protected override void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) =>
            Automaticity.AddRates(g.Product, g.Route, g.Graft, g.Pacing, g.Around, now, made);
    }
}
