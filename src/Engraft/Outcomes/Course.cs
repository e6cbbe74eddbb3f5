namespace Engraft.Outcomes;

/// <summary>One person in one arm: the hearts of its visits in order of day, and the hazards that follow from them.</summary>
public sealed class Course
{
    /// <param name="standardCare">The same person's course without the therapy, on the same days; null when this is it.</param>
    /// <param name="drugs">Background drugs started or stopped; null where they stay as they are.</param>
    /// <param name="drugsAlone">With cells and <paramref name="drugs"/>: the same person's course under the same drugs without the cells.</param>
    /// <exception cref="ArgumentException">No visit, visits out of order, or other days than standard care.</exception>
    public Course(Person person, IReadOnlyList<Snapshot> visits, Course? standardCare = null, DrugHazards? drugs = null, Course? drugsAlone = null)
    {
        if (visits.Count == 0)
            throw new ArgumentException("A course needs at least one visit.", nameof(visits));
        for (var i = 1; i < visits.Count; i++)
            if (visits[i].Day < visits[i - 1].Day)
                throw new ArgumentException($"Visit {i} (day {visits[i].Day}) lies before its predecessor.", nameof(visits));
        if (standardCare is not null && !standardCare.Visits.Select(visit => visit.Day).SequenceEqual(visits.Select(visit => visit.Day)))
            throw new ArgumentException("The course has other days than standard care.", nameof(standardCare));
        (Person, Visits, StandardCare, Drugs) = (person, visits, standardCare, drugs);
        WithoutCells = drugs is null ? standardCare : drugsAlone;
        Symptoms = [.. visits.Select(visit => VisitSymptoms.Of(person, visit))];
        Hazards = new Hazards(this);
    }

    public Person Person { get; }
    public IReadOnlyList<Snapshot> Visits { get; }
    public Course? StandardCare { get; }
    public DrugHazards? Drugs { get; }

    /// <summary>What the cells are measured against: the same drugs without them; null where no cells are given beside a change of drugs.</summary>
    public Course? WithoutCells { get; }

    /// <summary>One entry a visit.</summary>
    public IReadOnlyList<VisitSymptoms> Symptoms { get; }
    public Hazards Hazards { get; }
}
