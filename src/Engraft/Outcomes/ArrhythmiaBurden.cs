namespace Engraft.Outcomes;

/// <summary>Share of the day in which the graft drives the heart, from simulated tissue; beside it stands <see cref="ArrhythmiaIndex"/>, from animals.</summary>
public sealed class ArrhythmiaBurden() : Outcome("arrhythmiaBurden", "Graft arrhythmia burden, simulated tissue", "-", Benefit.Lower,
    "probability of capture by graft mass, electrical maturity, coupling and collagen, from the response surface of data/rhythm")
{
    public override double At(Course course, int visit) => course.Person.Rhythm?.Burden(course.Visits[visit]) ?? 0;
}
