namespace Engraft.Outcomes;

/// <summary>Sphericity of the three caps at end-diastole, dimensionless: diameter of their junction over the distance from septum to free wall. It follows changes; it is not the echocardiographic index.</summary>
public sealed class Sphericity() : Outcome("sphericity", "Sphericity of the model's ventricle", "-", Benefit.None,
    "junction diameter over septum to free wall at end-diastole, near 1; not the echocardiographic index of 0.5 to 0.8")
{
    public override double At(Course course, int visit) => course.Visits[visit].Sphericity;
}
