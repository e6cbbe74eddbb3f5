using Engraft.Files;
using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Tests.Therapies;

/// <summary>One heart, one product, one route, central values: gives doses and follows the graft.</summary>
sealed class GraftedHeart
{
    static readonly double[] GraftValues = ParameterFiles.Read("graft", typeof(GraftParameters<>)).Values();
    static readonly double[] ParacrineValues = ParameterFiles.Read("paracrine", typeof(ParacrineParameters<>)).Values();
    static readonly double[] RejectionValues = ParameterFiles.Read("rejection", typeof(RejectionParameters<>)).Values();
    static readonly double[] DrugValues = ParameterFiles.Read("immunosuppression", typeof(ImmunosuppressionParameters<>)).Values();
    static readonly double[] PacingValues = ParameterFiles.Read("automaticity", typeof(AutomaticityParameters<>)).Values();

    readonly One[] product, route, state = new One[GraftState<One>.Size], around = new One[GraftSurroundings<One>.Size];
    readonly One[] graft = Ones(GraftValues), paracrine = Ones(ParacrineValues), rejection = Ones(RejectionValues), drugs = Ones(DrugValues),
        pacing = Ones(PacingValues);
    readonly One[] workspace = new One[ExponentialMidpoint<One>.WorkspaceSize(GraftState<One>.Size, GraftTransfers.Count)];

    public GraftedHeart(string productName, string routeName)
    {
        product = Ones(TherapyFiles.Product(productName).Parameters().Values());
        route = Ones(TherapyFiles.Route(routeName).Parameters().Values());
        Around.SetHealthy(20, 20, 80);
    }

    public ProductParameters<One> Product => new(product);
    public RouteParameters<One> Route => new(route);
    public GraftParameters<One> Graft => new(graft);
    public ParacrineParameters<One> Secreting => new(paracrine);
    public RejectionParameters<One> Rejecting => new(rejection);
    public ImmunosuppressionParameters<One> Drugs => new(drugs);
    public AutomaticityParameters<One> Pacing => new(pacing);
    public GraftState<One> State => new(state);
    public GraftSurroundings<One> Around => new(around);
    public double Myocytes => State.MyocytesInfarct + State.MyocytesBorder + State.MyocytesRemote;
    public double Heart => CellBalance.Heart(State).Value;
    public double Index => Automaticity.Index(Product, Route, Graft, Pacing, Around, State);
    public double Burden => Automaticity.Burden(Product, Route, Graft, Pacing, Around, State);

    /// <summary>The bare numbers of all rows.</summary>
    public (double[] Product, double[] Route, double[] Graft, double[] Rejection, double[] Drugs, double[] Pacing, double[] Around) Values =>
        (Bare(product), Bare(route), Bare(graft), Bare(rejection), Bare(drugs), Bare(pacing), Bare(around));

    static double[] Bare(One[] row) => [.. row.Select(value => value.Value)];
    public double[] Row => [.. state.Select(value => value.Value)];

    /// <summary>Overwrites a number of the product by slot name.</summary>
    public GraftedHeart WithProduct(string slot, double value) => With(product, typeof(ProductParameters<>), slot, value);

    /// <summary>Overwrites a number of the route by slot name.</summary>
    /// <summary>Share of the cells that stays in animals' muscle after injection by needle: between rats (13.6 %, PMC4334365) and dogs (57 %, PMID 20150266). Man's is fitted lower.</summary>
    public const double RetentionInAnimals = 0.25;

    public GraftedHeart WithRoute(string slot, double value) => With(route, typeof(RouteParameters<>), slot, value);

    /// <summary>Overwrites a surrounding by slot name.</summary>
    public GraftedHeart WithAround(string slot, double value) => With(around, typeof(GraftSurroundings<>), slot, value);

    /// <summary>Zones of the given masses, g; the infarct short of flow and oxygen.</summary>
    public GraftedHeart WithInfarct(double infarct, double border, double remote, double inflammation)
    {
        var a = Around;
        (a.MassInfarct, a.MassBorder, a.MassRemote) = (infarct, border, remote);
        (a.PerfusionInfarct, a.PerfusionBorder, a.OxygenInfarct, a.OxygenBorder) = (0.5, 0.8, 0.7, 0.9);
        (a.InflammationInfarct, a.InflammationBorder) = (inflammation, 0.5 * inflammation);
        return this;
    }

    public GraftedHeart Give(double cells)
    {
        var (infarct, border, remote) = ZoneShares.OfRoute(Route);
        Delivery.Give(Product, Route, Around, State, cells, infarct, border, remote);
        return this;
    }

    public GraftedHeart Follow(double days, double step = 0.05)
    {
        var integrator = new ExponentialMidpoint<One>(workspace, GraftState<One>.Size, GraftTransfers.Count);
        var rates = new GraftRates<One>
        {
            Product = Product,
            Route = Route,
            Graft = Graft,
            Rejecting = Rejecting,
            Drugs = Drugs,
            Pacing = Pacing,
            Around = Around
        };
        var steps = (int)Math.Round(days / step);
        for (var i = 0; i < steps; i++)
            integrator.Step(rates, state, step);
        return this;
    }

    GraftedHeart With(One[] row, Type window, string slot, double value)
    {
        row[Engraft.Quantities.Slots.Of(window).Single(s => s.Name == slot).Index] = value;
        return this;
    }

    static One[] Ones(double[] values) => [.. values.Select(value => new One(value))];
}
