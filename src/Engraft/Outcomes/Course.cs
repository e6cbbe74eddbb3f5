namespace Engraft.Outcomes;

/// <summary>One person in one arm: the hearts of its visits in order of day, and the hazards that follow from them.</summary>
public sealed class Course
{
    /// <param name="standardCare">The same person's course without the therapy, on the same days; null when this is it.</param>
    /// <exception cref="ArgumentException">No visit, visits out of order, or other days than standard care.</exception>
    public Course(Person person, IReadOnlyList<Snapshot> visits, Course? standardCare = null)
    {
        if (visits.Count == 0)
            throw new ArgumentException("A course needs at least one visit.", nameof(visits));
        for (var i = 1; i < visits.Count; i++)
            if (visits[i].Day < visits[i - 1].Day)
                throw new ArgumentException($"Visit {i} (day {visits[i].Day}) lies before its predecessor.", nameof(visits));
        if (standardCare is not null && !standardCare.Visits.Select(visit => visit.Day).SequenceEqual(visits.Select(visit => visit.Day)))
            throw new ArgumentException("The course has other days than standard care.", nameof(standardCare));
        (Person, Visits, StandardCare) = (person, visits, standardCare);
        Symptoms = [.. visits.Select(visit => VisitSymptoms.Of(person, visit))];
        Hazards = new Hazards(this);
    }

    public Person Person { get; }
    public IReadOnlyList<Snapshot> Visits { get; }
    public Course? StandardCare { get; }

    /// <summary>One entry a visit.</summary>
    public IReadOnlyList<VisitSymptoms> Symptoms { get; }
    public Hazards Hazards { get; }
}
