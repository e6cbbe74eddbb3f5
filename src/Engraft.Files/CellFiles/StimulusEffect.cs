using Engraft.Numbers;

namespace Engraft.Files.CellFiles;

/// <summary>What a unit of a text's stimulus adds to the rate of its potential, whatever the stimulus is measured in and whichever sign it has.</summary>
/// <remarks>Found in a trial graph by derivatives at several potentials and strengths, which must agree: then current per capacitance is known without a unit.</remarks>
sealed class StimulusEffect(ModelText text, EquationGraph equations, TextVariable[] states, TextVariable electrode)
{
    const double Roundoff = 1e-9;
    static readonly (double Potential, double Strength)[] trials = [(0, 0), (0, -50), (30, 0), (60.5, 10)];

    /// <summary>Rate of the potential a unit of the electrode, in the text's units.</summary>
    public double Effect
    {
        get
        {
            var trial = equations.Anew();
            var inputs = states.Select(state => trial.Graph.Input(state.FullName)).ToArray();
            for (var i = 0; i < states.Length; i++)
                trial.Set(states[i], inputs[i]);
            trial.Set(electrode, trial.Graph.Input("stimulus"));
            var rate = trial.Graph.NodeOf(trial.Of(states[0].Rate!));
            var slopes = trials.Select(at => Slope(trial.Graph, rate, at.Potential, at.Strength)).ToArray();
            return slopes.All(slope => double.IsFinite(slope) && slope != 0 && Math.Abs(slope - slopes[0]) <= Roundoff * Math.Abs(slopes[0])) ? slopes[0]
                : throw new CellTextException(electrode.At, $"'{electrode}' is taken for the stimulus current, but it does not add to the rate of '{states[0]}' in proportion",
                    $"a stimulus that is part of the sum of currents, or another variable annotated as membrane_stimulus_current in {Path.GetFileName(text.File)}");
        }
    }

    double Slope(Graph graph, int rate, double potential, double strength)
    {
        var at = new Dual[states.Length + 1];
        for (var i = 0; i < states.Length; i++)
            at[i] = Dual.Of((equations.Start(states[i]) ?? 0) + (i == 0 ? potential : 0));
        at[^1] = new Dual(strength, 1);
        var values = new Dual[graph.Count];
        graph.Evaluate<Dual>(at, values);
        return values[rate].Slope;
    }
}
