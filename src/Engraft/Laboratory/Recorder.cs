using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Laboratory;

/// <summary>Reads hearts into snapshots, lane by lane, on each beat day; exercises them on the days of visits.</summary>
sealed class Recorder<T> where T : struct, ILanes<T>
{
    const double DaysPerYear = 365.25;

    readonly Baseline<T> baseline;
    readonly Heart<T> heart;
    readonly ArmPlan plan;
    readonly Timetable timetable;
    readonly Exercise<T> exercise = new();
    readonly double[] infection, tumour;
    readonly T scarVolume, procedures;
    double lastDay;

    public Recorder(Baseline<T> baseline, Heart<T> heart, ArmPlan plan, Switches switches, Timetable timetable)
    {
        (this.baseline, this.heart, this.plan, this.timetable) = (baseline, heart, plan, timetable);
        Checkup = new Checkup<T>(heart, plan.Name, plan.Arm is not null, baseline.Draws.Count);
        Snapshots = [.. baseline.Draws.Select(_ => new Snapshot[timetable.Days.Count])];
        (infection, tumour) = (new double[T.Width], new double[T.Width]);
        scarVolume = baseline.Rows.HeartVessels.LvWallVolume * T.Of(SegmentLink.Density);
        procedures = T.Of((switches & Switches.Harm) != 0 ? 1 : 0);
    }

    /// <summary>By draw and visit.</summary>
    public IReadOnlyList<Snapshot[]> Snapshots { get; }

    /// <summary>Whether these hearts are sound.</summary>
    public Checkup<T> Checkup { get; }

    /// <summary>Whether the hearts are exercised on a day before it is recorded.</summary>
    public bool Exercises(double day) => timetable.Exercised.Contains(day);

    public void Record(int visit, double day)
    {
        var (reading, exercised) = (Reading(day), Exercises(day));
        for (var lane = 0; lane < baseline.Draws.Count; lane++)
        {
            Snapshots[lane][visit] = One(lane, day, reading, exercised);
            Checkup.Examine(lane, Snapshots[lane][visit], exercised);
        }
        lastDay = day;
    }

    /// <summary>Peak output and wedge between two visits lie on the straight line between them.</summary>
    public void FillExercise()
    {
        var days = timetable.Days;
        for (var i = 0; i < days.Count; i++)
        {
            if (Exercises(days[i]))
                continue;
            var (before, after) = (i - 1, i + 1);
            while (!Exercises(days[after]))
                after++;
            var share = (days[i] - days[before]) / (days[after] - days[before]);
            foreach (var course in Snapshots)
                course[i] = course[i] with
                {
                    PeakCardiacOutput = course[before].PeakCardiacOutput + share * (course[after].PeakCardiacOutput - course[before].PeakCardiacOutput),
                    ExertionalWedge = course[before].ExertionalWedge + share * (course[after].ExertionalWedge - course[before].ExertionalWedge),
                };
        }
    }

    /// <summary>Today's hearts in exercise, to be settled.</summary>
    public UnsettledHearts<T> Exercise()
    {
        var laboratory = baseline.Laboratory;
        var healthy = baseline.Pack(draw => draw.Patient.Aetiology is Healthy ? 1 : 0);
        var peak = T.SelectLess(T.Zero, healthy, laboratory.PeakHeartRateHealthy - laboratory.PeakHeartRateAge * baseline.Pack(draw => draw.Patient.Age), laboratory.PeakHeartRateFailing) * heart.HeartRateByDrugs;
        // Nobody's peak lies below a fifth above rest.
        peak = T.Max(peak, heart.Rows.Beat.HeartRate * T.Of(1.2));
        return exercise.Begin(heart.Beat, new(heart.Rows.Set("exercise", ExerciseParameters<T>.Size)), peak);
    }

    /// <summary>What has to be computed from all zones together.</summary>
    ZoneReading<T> Reading(double day) => new(heart.Rows, scarVolume, plan.Treats)
    {
        TumourChance = plan.Treats ? Teratoma.Chance(heart.Rows.Tumour, heart.Rows.Graft, T.Of(Math.Max(0, day - plan.Doses[0]))) * procedures : T.Zero,
        ProcedureDeath = plan.Performs ? ProcedureHarm.AtLeastOne(heart.Rows.RouteParameters.Death, Part, Given(day)) : T.Zero,
        ProcedureEvent = plan.Performs && Given(day) > 0 ? ProcedureHarm.Serious(heart.Rows.ProductParameters, heart.Rows.RouteParameters, Part, Given(day)) * procedures : T.Zero,
    };

    /// <summary>Part of a procedure's events that count: all with cells, those that mapping shares in a sham, none with harm switched off.</summary>
    T Part => plan.Treats ? procedures : procedures * heart.Rows.RouteParameters.ShamShare;

    int Given(double day) => plan.Doses.Count(dose => dose <= day);

    Snapshot One(int lane, double day, ZoneReading<T> zones, bool exercised)
    {
        var beat = heart.Rows.Beat;
        var patient = baseline.Draws[lane].Patient;
        var kidney = plan.Treats ? heart.Rows.Graft.KidneyInjury[lane] : 0;
        return new Snapshot
        {
            Day = day,
            Age = patient.Age + day / DaysPerYear,
            Height = patient.Height,
            Weight = patient.Weight,
            HeartRate = beat.HeartRate[lane],
            Lvedv = beat.Lvedv[lane],
            Lvesv = beat.Lvesv[lane],
            ForwardStrokeVolume = beat.ForwardStrokeVolume[lane],
            Lvedp = beat.EndDiastolicPressure[lane],
            Wedge = beat.WedgePressure[lane],
            RightAtrial = beat.RightAtrialPressure[lane],
            MeanArterial = beat.MeanPressure[lane],
            Systolic = beat.SystolicPressure[lane],
            Diastolic = beat.DiastolicPressure[lane],
            PulmonarySystolic = beat.PulmonarySystolic[lane],
            MeanPulmonary = beat.PulmonaryMean[lane],
            LvMass = beat.LvMass[lane],
            Sphericity = beat.Sphericity[lane],
            GlobalLongitudinalStrain = beat.Strain[lane],
            Stiffness = beat.DiastolicSlope[lane],
            ExtracellularVolume = zones.Extracellular[lane],
            ScarMass = zones.ScarMass[lane],
            CollagenMass = zones.CollagenMass[lane],
            CapillaryDensity = zones.Capillaries[lane],
            FlowReserve = zones.FlowReserve[lane],
            Inflammation = zones.Inflammation[lane],
            CReactiveProtein = heart.Crp[lane],
            EndDiastolicWallStress = zones.WallStress[lane],
            PeakCardiacOutput = exercised ? exercise.Beat.CardiacOutput[lane] : 0,
            ExertionalWedge = exercised ? exercise.Beat.WedgePressure[lane] : 0,
            Thickening = Thickening(lane),
            Creatinine = patient.Creatinine / (1 - kidney),
            GraftMass = zones.GraftMass[lane],
            GraftCoupling = zones.GraftCoupling[lane],
            ArrhythmiaIndex = zones.ArrhythmiaIndex[lane],
            ElectricalMaturity = plan.Treats ? heart.Rows.Graft.ElectricalMaturity[lane] : 0,
            GraftPacing = zones.Pacing[lane],
            PacingRate = zones.PacingRate[lane],
            BorderCollagen = zones.BorderCollagen[lane],
            ReentrySubstrate = zones.Reentry[lane],
            GraftRejected = zones.Rejected[lane],
            DonorSpecificAntibody = plan.Treats ? heart.Rows.Graft.DonorAntibody[lane] : 0,
            InfectionHazard = plan.Treats ? PerYear(infection, lane, heart.Rows.Graft.InfectionHazard[lane], day) : 0,
            TumourHazard = plan.Treats ? PerYear(tumour, lane, zones.TumourChance[lane], day) : 0,
            ProcedureDeath = zones.ProcedureDeath[lane],
            ProcedureEvent = zones.ProcedureEvent[lane],
        };
    }

    /// <summary>Rate over the gap since the last visit of something that accumulates.</summary>
    double PerYear(double[] last, int lane, double now, double day)
    {
        var gained = Math.Max(0, now - last[lane]);
        last[lane] = now;
        return day > lastDay ? gained / (day - lastDay) * DaysPerYear : 0;
    }

    double[] Thickening(int lane)
    {
        var values = new double[AhaSegments.Count];
        for (var s = 0; s < values.Length; s++)
            values[s] = heart.Rows.Beat.Thickening[s][lane];
        return values;
    }
}
