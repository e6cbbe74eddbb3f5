using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Height in cm and weight in kg, given or drawn: height by sex, weight from the body mass index.</summary>
readonly record struct BodySize(double Height, double Weight)
{
    internal double SurfaceArea => Patient.BodySurfaceArea(Height, Weight);

    internal double MassIndex => Weight / (Height * Height) * 10000;

    internal static BodySize Of(Patient given, Scores scores, CohortParameters<One> p)
    {
        var stature = given.Sex == Sex.Male
            ? Marginal.Normal(p.HeightMen, p.HeightMenSpread, 150, 205)
            : Marginal.Normal(p.HeightWomen, p.HeightWomenSpread, 140, 195);
        var index = given.Aetiology is Healthy
            ? Marginal.LogNormal(p.HealthyBodyMassIndex, p.HealthyBodyMassIndexSpread, 18, 35)
            : Marginal.LogNormal(p.BodyMassIndex, p.BodyMassIndexSpread, 16, 50);
        var height = scores.Given("height", given.Height, () => stature.At(scores[Place.Height]));
        var weight = scores.Given("weight", given.Weight, () => index.At(scores[Place.Weight]) * height * height / 10000);
        return new BodySize(height, weight);
    }
}
