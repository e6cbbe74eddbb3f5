using Engraft.Circulation;
using Engraft.Laboratory;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Patients;

namespace Engraft.Tests.Laboratory;

/// <summary>The central draw of a scenario followed through the laboratory, read on each beat day.</summary>
/// <remarks>Of the numbers in the data files, which were fitted to these courses; what the calibrated ensemble makes of its centre is in docs/topics/limits.md.</remarks>
sealed class PublishedCourse
{
    static readonly Model Files = Bench.Model with { Ensemble = null };

    readonly List<Reading> readings = [];

    PublishedCourse(double dose) => DoseDay = dose;

    /// <summary>What an investigator would measure on one day.</summary>
    /// <param name="Lvef">%.</param>
    /// <param name="Scar">Infarct mass on imaging, g.</param>
    /// <param name="Graft">Graft muscle, g.</param>
    /// <param name="Contribution">Graft's share of the force of healthy muscle, summed over zones by their mass, g.</param>
    public sealed record Reading(double Day, double Lvedv, double Lvesv, double Lvef, double MeanPressure, double LvMass, double Scar, double Graft, double Arrhythmia,
        double Contribution, double BorderFlow, double BorderCapillaries, double Stiffness, double BorderMyocytes,
        double Tumour, double Kidney, double Infection, double Antibody);

    /// <summary>Day of the first dose.</summary>
    public double DoseDay { get; }

    public IReadOnlyList<Reading> Readings => readings;

    /// <summary>The last reading up to a day.</summary>
    public Reading On(double day) => readings.Last(reading => reading.Day <= day + 1e-6);

    /// <summary>Follows one arm (0 is standard care), optionally with a change of the tissue row on a day.</summary>
    public static PublishedCourse Of(Scenario scenario, int arm = 0, Switches switches = Switches.All, Action<Rows<One>, double>? change = null)
    {
        var design = new StudyDesign(scenario, new StudyOptions());
        var bench = new Workbench<One>();
        var baseline = Baseline<One>.Prepare(Files, [Draw.Centre(scenario, Files)], bench, 1);
        var heart = new Heart<One>(baseline, design.Plans[arm], arm - 1, switches, bench);
        var course = new PublishedCourse(design.Plans[arm].Doses.FirstOrDefault(double.NaN));
        var wall = baseline.Rows.HeartVessels.LvWallVolume.Value * SegmentLink.Density;
        heart.Live(design.Timetable, 1, (_, day) =>
        {
            course.readings.Add(Read(heart.Rows, day, wall, design.Plans[arm].Treats));
            change?.Invoke(heart.Rows, day);
        });
        return course;
    }

    /// <summary>A healthy man, 18 % or 33 % of whose ventricle is struck on day 0, reperfused, on ACE inhibitor and beta-blocker since.</summary>
    public static Scenario Struck(double size)
    {
        var scenario = Bench.Example("02-acute-infarct.yaml");
        var healthy = Bench.Example("10-healthy-heart.yaml");
        var infarct = (MyocardialInfarction)scenario.Patient.Aetiology with { Transmurality = null, InfarctSize = size, MicrovascularObstruction = 0, DaysSince = 0 };
        var patient = healthy.Patient with { Aetiology = infarct, Background = scenario.Patient.Background, MonthsOnTherapy = 0 };
        scenario = scenario with { Patient = patient, Arms = [], Horizon = 430 };
        var beat = FirstBeat(healthy, scenario);
        return scenario with
        {
            Patient = patient with
            {
                Lvedv = beat.Lvedv.Value,
                Lvesv = beat.Lvesv.Value,
                Lvef = null,
                LvMass = beat.LvMass.Value,
                HeartRate = beat.HeartRate.Value,
                CardiacOutput = beat.CardiacOutput.Value,
                SystolicPressure = beat.SystolicPressure.Value,
                DiastolicPressure = beat.DiastolicPressure.Value,
                WedgePressure = beat.WedgePressure.Value,
                RightAtrialPressure = beat.RightAtrialPressure.Value,
                PulmonarySystolicPressure = beat.PulmonarySystolic.Value,
            },
        };
    }

    /// <summary>The healthy heart's first beat with the infarct's muscle in place.</summary>
    static BeatSummary<One> FirstBeat(Scenario healthy, Scenario struck)
    {
        var bench = new Workbench<One>();
        var well = Baseline<One>.Prepare(Files, [Draw.Centre(healthy, Files)], bench, 1).Rows;
        var segments = Baseline<One>.Prepare(Files, [Draw.Centre(struck, Files)], bench, 1).Rows.Segments;
        bench.Beats.Settle(well.CirculationParameters, well.HeartVessels, new(segments), well.Loop, well.Summary);
        return well.Beat;
    }

    static Reading Read(Rows<One> rows, double day, double wall, bool treated)
    {
        var p = rows.TissueParameters;
        var beat = rows.Beat;
        var (scar, graft, contribution) = (0.0, 0.0, 0.0);
        for (var zone = 0; zone < HeartTissue<One>.Zones; zone++)
        {
            scar += rows.ZoneShare[zone].Value * Imaging.ScarMass(p, rows.Zone(zone)).Value * wall;
            if (!treated)
                continue;
            graft += GraftContraction.Mass(rows.ProductParameters, rows.Graft, zone).Value;
            contribution += rows.Around.Mass(zone).Value
                * GraftContraction.Contribution(rows.ProductParameters, rows.RouteParameters, rows.GraftParameters, rows.Around, rows.Graft, zone).Value;
        }
        var arrhythmia = treated ? Automaticity.Index(rows.ProductParameters, rows.RouteParameters, rows.GraftParameters, rows.Pacing, rows.Around, rows.Graft).Value : 0;
        return new(day, beat.Lvedv.Value, beat.Lvesv.Value, 100 * (1 - beat.Lvesv.Value / beat.Lvedv.Value), beat.MeanPressure.Value, beat.LvMass.Value, scar, graft, arrhythmia,
            contribution, Perfusion.GreatestFlow(p.Perfusion, rows.Outside(1), rows.Zone(1)).Value, rows.Zone(1).Capillaries.Value, ZoneFunction.Stiffness(p, rows.Zone(2)).Value,
            rows.Zone(1).Myocytes.Value, treated ? Teratoma.Chance(rows.Tumour, rows.Graft, One.Of(1000)).Value : 0, rows.Graft.KidneyInjury.Value, rows.Graft.InfectionHazard.Value,
            rows.Graft.DonorAntibody.Value);
    }
}
