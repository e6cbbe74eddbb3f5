using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>One sample of everything that is uncertain: parameters, product and route of each arm, the patient's unknown numbers and own scatter.</summary>
/// <remarks>Depends on (seed, index) alone; all arms and coalitions of a study share it.</remarks>
public sealed class Draw
{
    /// <summary>Index of the stream that the arms' products are drawn from: an arm's numbers do not move when another arm is added.</summary>
    const uint ArmStride = 1000;

    Draw() { }

    public required double[] Parameters { get; init; }

    /// <summary>Parameter sets drawn until one was plausible (<see cref="Plausibility"/>).</summary>
    public required int Attempts { get; init; }
    public required CompletedPatient Patient { get; init; }
    public required RandomEffects Effects { get; init; }
    public required SegmentMap Map { get; init; }

    /// <summary>What the patient's gene does; neutral in other causes.</summary>
    public required GeneFactors Gene { get; init; }

    /// <summary>Standard normal score of how far the patient recovers on newly started background therapy.</summary>
    public required double Recovery { get; init; }

    /// <summary>The patient's own course; at rest for the central patient.</summary>
    public required OwnCourse Course { get; init; }

    /// <summary>What simulated tissue says of grafts, in this draw.</summary>
    public GraftRhythm? Rhythm { get; init; }

    /// <summary>Numbers of each arm's product and route; empty in arms without cells.</summary>
    public required IReadOnlyList<(double[] Product, double[] Route)> Arms { get; init; }

    /// <summary>The draw of an index.</summary>
    /// <param name="varyPatient">False holds the patient at the centre of what is unknown.</param>
    public static Draw Sample(Scenario scenario, Model model, uint index, bool varyPatient = true) => Sample<One>([scenario], model, index, varyPatient)[0];

    /// <summary>The draws of neighbouring indexes, each with a scenario of its own.</summary>
    /// <param name="first">Index of the first.</param>
    internal static IReadOnlyList<Draw> Sample<T>(IReadOnlyList<Scenario> scenarios, Model model, uint first, bool varyPatient = true) where T : struct, ILanes<T>
    {
        var seed = scenarios[0].Seed;
        var rows = PlausibleRows.Draw<T>(model, seed, first, scenarios.Count, varyPatient);
        return [.. scenarios.Select((scenario, i) => Sample(scenario, model, first + (uint)i, rows[i], varyPatient))];
    }

    static Draw Sample(Scenario scenario, Model model, uint index, (double[] Row, int Attempts) plausible, bool varyPatient)
    {
        var (seed, row) = (scenario.Seed, plausible.Row);
        var stream = new Philox(seed, index, Purpose.Patient);
        var distributions = new PatientDistributions(Part(model, row, "cohort"));
        var patient = varyPatient ? distributions.Complete(scenario.Patient, stream) : distributions.Centre(scenario.Patient);
        return Build(scenario, model, row, patient, varyPatient ? RandomEffects.Draw(new Philox(seed, index, Purpose.Symptoms)) : RandomEffects.Centre,
            varyPatient ? stream.Normal(ArmStride) : 0, varyPatient ? new OwnCourse(new Philox(seed, index, Purpose.OwnCourse)) : OwnCourse.None, (index, new Philox(seed, index, Purpose.Product)), plausible.Attempts);
    }

    /// <summary>Everything at its centre.</summary>
    public static Draw Centre(Scenario scenario, Model model)
    {
        var row = model.Library.Central();
        model.Ensemble?.WriteCentre(row);
        return Build(scenario, model, row, new PatientDistributions(Part(model, row, "cohort")).Centre(scenario.Patient), RandomEffects.Centre, 0, OwnCourse.None, null, 1);
    }

    /// <summary>The same draw with other numbers of parameters, product and route, in its only arm.</summary>
    internal Draw With(double[] parameters, double[] product, double[] route) => new()
    {
        Parameters = parameters,
        Attempts = Attempts,
        Patient = Patient,
        Effects = Effects,
        Map = Map,
        Gene = Gene,
        Recovery = Recovery,
        Course = Course,
        Rhythm = Rhythm,
        Arms = [(product, route)],
    };

    static Draw Build(Scenario scenario, Model model, double[] row, CompletedPatient patient, RandomEffects effects, double recovery, OwnCourse course, (uint Index, Philox Stream)? products,
        int attempts) => new()
        {
            Parameters = row,
            Attempts = attempts,
            Patient = patient,
            Effects = effects,
            Map = MapOf(patient),
            Gene = patient.Aetiology is GeneticDilated genetic ? GeneFactors.Of(Values(model.Genes[genetic.Gene].Numbers.Parameters, products?.Stream, 0)) : GeneFactors.None,
            Recovery = recovery,
            Course = course,
            Rhythm = products is { } drawn ? model.Rhythm?.Draw(new Philox(scenario.Seed, drawn.Index, Purpose.Rhythm)) : model.Rhythm?.Centre,
            Arms = [.. scenario.Arms.Select(arm => (arm.Product is null ? [] : OfProduct(arm.Product, scenario.Seed, products),
            arm.Route is null ? Array.Empty<double>() : Values(arm.Route.Parameters().Parameters, products?.Stream, StreamOf(arm.Route.Name))))],
        };

    /// <summary>Arms with the same product share its draw, so that they differ by dose, day and route alone.</summary>
    internal static uint StreamOf(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
            hash = (hash ^ letter) * 16777619u;
        return ArmStride * (1 + hash % 1000003u % 4000u);
    }

    /// <summary>A product's numbers; those that decide the day of the dose are shared by the draw's group.</summary>
    static double[] OfProduct(CellProduct product, ulong seed, (uint Index, Philox Stream)? draw)
    {
        var (parameters, stream) = (product.Parameters().Parameters, StreamOf(product.Name));
        var values = Values(parameters, draw?.Stream, stream);
        for (var i = 0; draw is { } drawn && i < values.Length; i++)
            values[i] = WaitingDraw.Value(parameters[i], seed, WaitingDraw.GroupOf(drawn.Index), stream) ?? values[i];
        return values;
    }

    static double[] Values(IReadOnlyList<Quantities.Parameter> parameters, Philox? stream, uint first) =>
        [.. parameters.Select((parameter, i) => stream is { } random ? parameter.At(random.Normal(first + (uint)i)) : parameter.Value)];

    static double[] Part(Model model, double[] row, string set) =>
        row.AsSpan(model.Library.OffsetOf(set), model.Library.Sets.First(candidate => candidate.Name == set).Parameters.Count).ToArray();

    static SegmentMap MapOf(CompletedPatient patient) => patient.Aetiology switch
    {
        MyocardialInfarction { Transmurality: { } imaged } => SegmentMap.Imaged(imaged),
        MyocardialInfarction infarct => SegmentMap.Infarcted(infarct.Territory, infarct.InfarctSize ?? 0.2),
        _ => SegmentMap.Uninjured(),
    };
}
