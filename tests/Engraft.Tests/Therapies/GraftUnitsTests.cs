using Engraft.Files;
using Engraft.Mechanisms;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Tests.Therapies;

/// <summary>Every mechanism of the graft run with numbers that know their unit: a sum of unlike things throws.</summary>
public class GraftUnitsTests
{
    /// <summary>Money is no physical dimension.</summary>
    static Unit UnitOf(string text) => text == "EUR" ? Unit.None : Unit.Parse(text);

    static Measured[] Row(Type window, IReadOnlyList<double> values, string per = "-") =>
        [.. Slots.Of(window).Select((slot, i) => new Measured(values[i], per == "-" ? UnitOf(slot.Unit) : UnitOf(slot.Unit) / Unit.Parse(per)))];

    static Measured[] Parameters(string name, Type window) => Row(window, ParameterFiles.Read(name, window).Values());
    static readonly Measured[] product = Row(typeof(ProductParameters<>), TherapyFiles.Product("ipsc-cardiomyocytes-donor").Parameters().Values());
    static readonly Measured[] route = Row(typeof(RouteParameters<>), TherapyFiles.Route("transendocardial").Parameters().Values());
    static readonly Measured[] graft = Parameters("graft", typeof(GraftParameters<>)), paracrine = Parameters("paracrine", typeof(ParacrineParameters<>));
    static readonly Measured[] rejection = Parameters("rejection", typeof(RejectionParameters<>)), pacing = Parameters("automaticity",
        typeof(AutomaticityParameters<>));
    static readonly Measured[] drugs = Parameters("immunosuppression", typeof(ImmunosuppressionParameters<>));
    static readonly Measured[] vessels = Parameters("delivery", typeof(DeliveryParameters<>)), tumour = Parameters("tumour", typeof(TumourParameters<>));

    static Measured[] State() => Row(typeof(GraftState<>), [.. Enumerable.Repeat(0.5, GraftState<Measured>.Size)]);
    static Measured[] Around() => Row(typeof(GraftSurroundings<>), [.. Enumerable.Repeat(0.5, GraftSurroundings<Measured>.Size)]);
    static readonly Measured aim = new(0.5, Unit.None), dose = new(1e8, Unit.Parse("cell"));

    static void HasUnit(string unit, Measured value) => Assert.True(value.Unit.SameAs(Unit.Parse(unit)), $"{value.Unit}, expected {unit}");

    [Fact]
    public void Rates_HaveTheUnitOfTheirSlotPerDay()
    {
        var rates = new GraftRates<Measured>
        {
            Product = new(product),
            Route = new(route),
            Graft = new(graft),
            Rejecting = new(rejection),
            Drugs = new(drugs),
            Pacing = new(pacing),
            Around = new(Around()),
        };
        var (production, loss) = (new Measured[GraftState<Measured>.Size], new Measured[GraftState<Measured>.Size]);
        var transfer = new Measured[GraftTransfers.Count];
        rates.AddRates(State(), production, loss, transfer);
        foreach (var slot in Slots.Of(typeof(GraftState<>)))
        {
            Assert.True(production[slot.Index].IsWrittenZero || production[slot.Index].Unit.SameAs(Unit.Parse(slot.Unit) / Unit.Parse("d")),
                $"{slot.Name}: {production[slot.Index].Unit}");
            Assert.True(loss[slot.Index].IsWrittenZero || loss[slot.Index].Unit.SameAs(Unit.Parse("1/d")), $"{slot.Name}: {loss[slot.Index].Unit}");
        }
        Assert.All(transfer, rate => HasUnit("1/d", rate));
    }

    [Fact]
    public void Delivery_KeepsCells()
    {
        var state = State();
        Delivery.Give(new ProductParameters<Measured>(product), new(route), new(Around()), new(state), dose, aim, aim, aim);
        Assert.All(Slots.Of(typeof(GraftState<>)), slot => HasUnit(slot.Unit, state[slot.Index]));
        HasUnit("cell", CellBalance.Error(new GraftState<Measured>(state)));
        HasUnit("-", MicroEmbolism.Plugged(new ProductParameters<Measured>(product), new(route), new(vessels), new(Around()), 0, dose, aim));
    }

    [Fact]
    public void Outputs_HaveTheUnitsOfTheTissue()
    {
        var p = new ProductParameters<Measured>(product);
        var state = new GraftState<Measured>(State());
        var around = new GraftSurroundings<Measured>(Around());
        HasUnit("pg/(g d)", Paracrine.Vegf(p, new(paracrine), around, state, 0));
        HasUnit("pg/(g d)", Paracrine.Hgf(p, new(paracrine), around, state, 0));
        HasUnit("1/d", Paracrine.Calming(p, new(paracrine), around, state, 0));
        HasUnit("-", Paracrine.Protection(p, new(paracrine), around, state, 0));
        HasUnit("-", GraftContraction.Contribution(p, new(route), new(graft), around, state, 0));
        HasUnit("-", Automaticity.Reentry(p, new(route), new(graft), new(pacing), around, state, 0));
        HasUnit("-", Rejection.PanelReactiveAntibody(new RejectionParameters<Measured>(rejection), around, state));
        HasUnit("-", Teratoma.Chance(new TumourParameters<Measured>(tumour), state, new Measured(100, Unit.Parse("d"))));
        HasUnit("pg/(cell d)", RequiredSecretion.Needed(new ParacrineParameters<Measured>(paracrine), new Measured(60, Unit.Parse("pg/g")),
            new Measured(1e6, Unit.Parse("cell/g"))));
        HasUnit("-", OwnCellPotency.Of(p, new Measured(60, Unit.Parse("y")), aim, new Measured(30, Unit.Parse("mL/min"))));
    }
}
