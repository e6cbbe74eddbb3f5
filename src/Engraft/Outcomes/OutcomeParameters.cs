using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Outcomes;

/// <summary>The parameter rows of one draw that the outcomes read.</summary>
/// <param name="symptoms">Row of <see cref="SymptomParameters{T}"/>.</param>
/// <param name="survival">Row of <see cref="SurvivalParameters{T}"/>.</param>
/// <param name="seattle">Row of <see cref="SeattleParameters{T}"/>.</param>
public sealed class OutcomeParameters(double[] symptoms, double[] survival, double[] seattle)
{
    public SymptomParameters<One> Symptoms => new(Scalar.Row(symptoms));
    public SurvivalParameters<One> Survival => new(Scalar.Row(survival));
    public SeattleParameters<One> Seattle => new(Scalar.Row(seattle));

    /// <summary>The parts of one drawn row that belong to the sets "symptoms", "survival" and "seattle".</summary>
    public static OutcomeParameters From(ParameterLibrary library, double[] row) => new(
        Part(library, row, "symptoms", SymptomParameters<One>.Size),
        Part(library, row, "survival", SurvivalParameters<One>.Size),
        Part(library, row, "seattle", SeattleParameters<One>.Size));

    static double[] Part(ParameterLibrary library, double[] row, string set, int size) => row.AsSpan(library.OffsetOf(set), size).ToArray();
}
