namespace Engraft.Outcomes;

/// <summary>Hazards at the visits of a course and the probabilities that follow, death competing with everything else.</summary>
/// <remarks>
/// death = baseline risk x exp(age slope x years) x hazard ratio of drugs started or stopped x exp(surrogate slope x LVEF points that the cells gain) + harms of the therapy.
/// Cells reach death and hospitalisation through that one slope and through their own harms only; drugs through the ratios of their randomised trials only. Between visits hazards are held at the mean of both ends.
/// </remarks>
public sealed class Hazards
{
    const double DaysPerYear = 365.25;

    internal Hazards(Course course)
    {
        var n = course.Visits.Count;
        (Death, Hospitalisation, Vt) = (new double[n], new double[n], new double[n]);
        (Survival, EventFree, Hospitalised) = (new double[n], new double[n], new double[n]);
        (VtEvents, Infected, Tumours, Harm) = (new double[n], new double[n], new double[n], new double[n]);
        var infection = new double[n];
        var tumour = new double[n];
        for (var i = 0; i < n; i++)
        {
            var now = course.Visits[i];
            (infection[i], tumour[i]) = (now.InfectionHazard, now.TumourHazard);
            Vt[i] = VentricularTachycardia.Rate(course.Person, now);
            var common = Aged(course.Person, now) * Surrogate(course, i);
            var (death, hospitalisation) = course.Drugs?.On(now.Day) ?? (1, 1);
            Harm[i] = HarmOf(course, i);
            Death[i] = course.Person.Risk.DeathHazard * common * death + Harm[i];
            Hospitalisation[i] = course.Person.Risk.HospitalisationHazard * common * hospitalisation;
        }
        Accumulate(course, infection, tumour);
    }

    /// <summary>1/y.</summary>
    public double[] Death { get; }

    /// <summary>Part of it that the therapy itself adds, 1/y.</summary>
    public double[] Harm { get; }

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
        if (course.WithoutCells is not { } control)
            return 1;
        var points = 100 * (course.Visits[visit].EjectionFraction - control.Visits[visit].EjectionFraction);
        return Scalar.Exp(course.Person.Parameters.Survival.SurrogateSlope * points);
    }

    /// <summary>Deaths per year by harms of the therapy: VT beyond the same drugs without cells, infection, tumour.</summary>
    static double HarmOf(Course course, int visit)
    {
        if (course.WithoutCells is not { } control)
            return 0;
        var p = course.Person.Parameters.Survival;
        var now = course.Visits[visit];
        var excess = Math.Max(0, VentricularTachycardia.Rate(course.Person, now) - control.Hazards.Vt[visit]);
        var lethality = (course.Drugs?.Icd ?? course.Person.Patient.Background.Icd) ? p.VtLethalityWithIcd : p.VtLethality;
        return lethality * excess + p.InfectionLethality * now.InfectionHazard + p.TumourLethality * now.TumourHazard;
    }

    void Accumulate(Course course, double[] infection, double[] tumour)
    {
        FirstEvent hospitalised = new(Hospitalisation, Hospitalised), arrhythmia = new(Vt, VtEvents), infected = new(infection, Infected), grown = new(tumour, Tumours);
        var natural = 1.0; // alive but for procedures
        for (var i = 0; i < Death.Length; i++)
        {
            if (i > 0)
            {
                var years = (course.Visits[i].Day - course.Visits[i - 1].Day) / DaysPerYear;
                var death = 0.5 * (Death[i] + Death[i - 1]);
                foreach (var first in (FirstEvent[])[hospitalised, arrhythmia, infected, grown])
                    first.Pass(i, years, death, Survival[i - 1]);
                natural *= Scalar.Exp(-death * years);
            }
            Survival[i] = natural * (1 - course.Visits[i].ProcedureDeath);
            EventFree[i] = Survival[i] * hospitalised.Free;
        }
    }
}
