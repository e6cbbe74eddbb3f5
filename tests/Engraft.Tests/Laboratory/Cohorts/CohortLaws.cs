using Engraft.Laboratory;
using Engraft.Laboratory.Cohorts;
using Engraft.Patients;
using Engraft.Patients.Populations;
using Engraft.Tests.Patients.Populations;

namespace Engraft.Tests.Laboratory.Cohorts;

public class CohortLaws
{
    static StudyOptions Options(int threads = 1, int lanes = 0) => new() { Threads = threads, Lanes = lanes, ExerciseAtEnds = true };

    static Patient[] Patients(int count) => [.. new PopulationSelection(Crowd.Of(), 1, 1).Take(count).Select(member => member.Patient)];

    static Scenario Standard(Patient patient, double horizon) => new() { Title = "t", Patient = patient, Arms = [], Horizon = horizon, Outcomes = ["lvef"], Seed = 7 };

    static double[] Volumes(StudyFindings findings) => [.. findings.Courses.SelectMany(course => course[0].Visits.Select(visit => visit.Lvesv))];

    [Fact]
    public void Threads_lanes_and_blocks_change_no_bit()
    {
        var patients = Patients(16);
        var scenario = Standard(patients[0], 40);
        var reference = Volumes(Study.FollowCohort(scenario, Bench.Model, patients, 0, Options(lanes: 1)));
        foreach (var (threads, lanes) in ((int, int)[])[(2, 4), (8, 8)])
            Assert.Equal(reference, Volumes(Study.FollowCohort(scenario, Bench.Model, patients, 0, Options(threads, lanes))));
        var blocks = Volumes(Study.FollowCohort(scenario, Bench.Model, patients[..8], 0, Options())).Concat(Volumes(Study.FollowCohort(scenario, Bench.Model, patients[8..], 8, Options())));
        Assert.Equal(reference, blocks);
    }

    [Fact]
    public void One_patient_in_all_places_is_a_study_of_his_scenario()
    {
        var patient = Patients(1)[0];
        var scenario = Standard(patient, 20) with { Draws = 3 };
        var options = new StudyOptions { Threads = 1 };
        Assert.Equal(Volumes(Study.Follow(scenario, Bench.Model, options)), Volumes(Study.FollowCohort(scenario, Bench.Model, [patient, patient, patient], 0, options)));
    }

    [Fact]
    public void A_first_draw_within_a_group_is_refused() =>
        Assert.Throws<ArgumentException>(() => Study.FollowCohort(Standard(Patients(1)[0], 20), Bench.Model, Patients(1), 3, Options()));

    [Fact]
    public void Exercise_at_the_ends_changes_nothing_at_rest()
    {
        var patients = Patients(4);
        var scenario = Standard(patients[0], 100);
        Assert.Equal(Volumes(Study.FollowCohort(scenario, Bench.Model, patients, 0, Options())), Volumes(Study.FollowCohort(scenario, Bench.Model, patients, 0, Options() with { ExerciseAtEnds = false })));
    }

    [Fact]
    public void A_cohort_has_its_size_meets_its_targets_and_counts_whom_it_left_out()
    {
        const int Size = 48;
        var result = new CohortStudy(Crowd.Of(), new PopulationSelection(Crowd.Of(), 1, 2), Bench.Model, 1, 0, new StudyOptions { Threads = 2 }).Run(Size);
        Assert.Equal(Size, result.Members.Count);
        Assert.Equal([0.0], result.Days);
        Assert.All(result.Members, member => Assert.InRange(member.LargestResidual, 0, CohortStudy.LargestResidual));
        foreach (var line in TargetDistance.All(result.Population, result.Members).Where(line => line.Quantity is PopulationQuantity.Lvef or PopulationQuantity.Lvedv or PopulationQuantity.SystolicPressure))
            Assert.True(Math.Abs(line.Mean - line.Target.Distribution.Mean) < 0.6 * line.Target.Distribution.Spread, $"{line.Quantity}: {line.Mean}");
        Assert.All(result.Members, member => Assert.Equal(member.Patient.Lvef, member.Fitted.EjectionFraction, 0.08));
    }
}
