namespace Engraft.Outcomes;

/// <summary>Hazards at the visits of a course and the probabilities that follow, death competing with everything else.</summary>
/// <remarks>
/// death = baseline risk x exp(age slope x years) x exp(surrogate slope x LVEF points gained over standard care) + harms of the therapy.
/// Therapy reaches death and hospitalisation through that one slope and through its own harms only. Between visits hazards are held at the mean of both ends.
/// </remarks>
public sealed class Hazards
{
    const double DaysPerYear = 365.25;

    internal Hazards(Course course)
    {
        var n = course.Visits.Count;
        (Death, Hospitalisation, Vt) = (new double[n], new double[n], new double[n]);
        (Survival, EventFree, Hospitalised) = (new double[n], new double[n], new double[n]);
        (VtEvents, Infected, Tumours) = (new double[n], new double[n], new double[n]);
        var infection = new double[n];
        var tumour = new double[n];
        for (var i = 0; i < n; i++)
        {
            var now = course.Visits[i];
            (infection[i], tumour[i]) = (now.InfectionHazard, now.TumourHazard);
            Vt[i] = VentricularTachycardia.Rate(course.Person, now);
            var common = Aged(course.Person, now) * Surrogate(course, i);
            Death[i] = course.Person.Risk.DeathHazard * common + Harm(course, i);
            Hospitalisation[i] = course.Person.Risk.HospitalisationHazard * common;
        }
        Accumulate(course, infection, tumour);
    }

    /// <summary>1/y.</summary>
    public double[] Death { get; }

    /// <summary>First HF hospitalisation, 1/y.</summary>
    public double[] Hospitalisation { get; }

    /// <summary>VT/VF, 1/y.</summary>
    public double[] Vt { get; }

    /// <summary>Share alive.</summary>
    public double[] Survival { get; }

    /// <summary>Share alive and not yet hospitalised for HF.</summary>
    public double[] EventFree { get; }

    /// <summary>Share hospitalised for HF at least once, death competing.</summary>
    public double[] Hospitalised { get; }

    /// <summary>Share with at least one VT/VF event, death competing.</summary>
    public double[] VtEvents { get; }

    /// <summary>Share with at least one serious infection by immunosuppression, death competing.</summary>
    public double[] Infected { get; }

    /// <summary>Share with a graft tumour, death competing.</summary>
    public double[] Tumours { get; }

    static double Aged(Person person, Snapshot now) => Scalar.Exp(person.Risk.AgeSlope * (now.Age - person.Baseline.Age));

    static double Surrogate(Course course, int visit)
    {
        if (course.StandardCare is not { } control)
            return 1;
        var points = 100 * (course.Visits[visit].EjectionFraction - control.Visits[visit].EjectionFraction);
        return Scalar.Exp(course.Person.Parameters.Survival.SurrogateSlope * points);
    }

    /// <summary>Deaths per year by harms of the therapy: VT beyond standard care, infection, tumour.</summary>
    static double Harm(Course course, int visit)
    {
        if (course.StandardCare is not { } control)
            return 0;
        var p = course.Person.Parameters.Survival;
        var now = course.Visits[visit];
        var excess = Math.Max(0, VentricularTachycardia.Rate(course.Person, now) - control.Hazards.Vt[visit]);
        var lethality = course.Person.Patient.Background.Icd ? p.VtLethalityWithIcd : p.VtLethality;
        return lethality * excess + p.InfectionLethality * now.InfectionHazard + p.TumourLethality * now.TumourHazard;
    }

    void Accumulate(Course course, double[] infection, double[] tumour)
    {
        for (var i = 0; i < Death.Length; i++)
        {
            var unharmed = 1 - course.Visits[i].ProcedureDeath;
            var years = i == 0 ? 0 : (course.Visits[i].Day - course.Visits[i - 1].Day) / DaysPerYear;
            Survival[i] = Surviving(Death, i, years) * (i == 0 ? 1 : Survival[i - 1] / (1 - course.Visits[i - 1].ProcedureDeath)) * unharmed;
            Hospitalised[i] = Incidence(course, Hospitalisation, Hospitalised, i, years);
            VtEvents[i] = Incidence(course, Vt, VtEvents, i, years);
            Infected[i] = Incidence(course, infection, Infected, i, years);
            Tumours[i] = Incidence(course, tumour, Tumours, i, years);
            EventFree[i] = Survival[i] * Scalar.Exp(-Integral(Hospitalisation, course, i));
        }
    }

    static double Surviving(double[] hazard, int visit, double years) =>
        visit == 0 ? 1 : Scalar.Exp(-0.5 * (hazard[visit] + hazard[visit - 1]) * years);

    /// <summary>Cumulative share with a first event; exact for hazards held over the gap.</summary>
    double Incidence(Course course, double[] hazard, double[] before, int visit, double years)
    {
        if (visit == 0)
            return 0;
        var rate = 0.5 * (hazard[visit] + hazard[visit - 1]);
        var death = 0.5 * (Death[visit] + Death[visit - 1]);
        var atRisk = Survival[visit - 1] * Scalar.Exp(-Integral(hazard, course, visit - 1));
        var leaving = (rate + death) * years;
        return before[visit - 1] + (leaving > 0 ? atRisk * rate / (rate + death) * (1 - Scalar.Exp(-leaving)) : 0);
    }

    static double Integral(double[] hazard, Course course, int visit)
    {
        var sum = 0.0;
        for (var i = 1; i <= visit; i++)
            sum += 0.5 * (hazard[i] + hazard[i - 1]) * (course.Visits[i].Day - course.Visits[i - 1].Day) / DaysPerYear;
        return sum;
    }
}
