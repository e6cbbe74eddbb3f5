namespace Engraft.Outcomes;

/// <summary>One measure a clinician would read off: its name in results, unit, better side and how it is computed.</summary>
public abstract class Outcome(string name, string title, string unit, Benefit benefit, string how)
{
    /// <summary>Camel case, as in result.json.</summary>
    public string Name { get; } = name;
    public string Title { get; } = title;
    public string Unit { get; } = unit;
    public Benefit Benefit { get; } = benefit;

    /// <summary>One line: from what and by which relation, with source where it is not a definition.</summary>
    public string How { get; } = how;

    /// <summary>Null where none has been published.</summary>
    public virtual MinimalImportantDifference? MinimalImportantDifference => null;

    /// <summary>The value at one visit of a course.</summary>
    public abstract double At(Course course, int visit);

    /// <summary>The value at every visit.</summary>
    public double[] Over(Course course)
    {
        var values = new double[course.Visits.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = At(course, i);
        return values;
    }
}
