using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>A trial as it is done: enroll, randomize, deliver, follow, measure. What it returns is what the investigators hold, not what is true.</summary>
/// <remarks>Every number of a patient comes from the patient's own counted streams: the order of patients changes nothing.</remarks>
public sealed class MeasuredTrial(TrialPlan plan, ITrueCourse course, Measure measure)
{
    /// <summary>Candidates looked at for each place; a trial that finds no more stays smaller.</summary>
    const uint CandidatesPerPlace = 200;

    readonly TrialDesign design = plan.Trial.Design;
    /// <summary>Needs somebody who knows the arm: a blind trial of nothing reports nothing.</summary>
    readonly double excess = Discrepancies.Of(plan.Seed, plan.Trial, measure) * Expectation.Opened(plan.Trial.Design, measure);
    readonly Instrument entry = Instruments.Of("lvef", plan.Trial.Design.Modalities, plan.Trial.Design.CoreLab, measure);
    readonly Instrument instrument = Instruments.Of(plan.Outcome, plan.Trial.Design.Modalities, plan.Trial.Design.CoreLab, measure);

    /// <summary>All participants, in the order of enrolment.</summary>
    public IReadOnlyList<Participant> Run() => [.. Randomize(Enroll()).Select(Observe)];

    /// <summary>The first candidates whose reading at entry is within the bounds.</summary>
    public IReadOnlyList<uint> Enroll()
    {
        var (places, enrolled) = (plan.Sizes.Sum(), new List<uint>());
        for (var candidate = 0u; enrolled.Count < places && candidate < CandidatesPerPlace * places; candidate++)
            if (plan.Recruited || plan.Entry.Accepts(EntryReading(candidate)))
                enrolled.Add(candidate);
        return enrolled;
    }

    /// <summary>The place of each enrolled patient: arms are filled in the order of the patients' random keys.</summary>
    public IReadOnlyList<Assignment> Randomize(IReadOnlyList<uint> enrolled)
    {
        var places = plan.Sizes.SelectMany((size, arm) => Enumerable.Repeat(arm, size));
        var drawn = Enumerable.Range(0, enrolled.Count).OrderBy(order => Stream(enrolled[order], TrialPurpose.Allocation).Uniform(0)).ThenBy(order => enrolled[order]);
        var arms = new int[enrolled.Count];
        foreach (var (order, arm) in drawn.Zip(places))
            arms[order] = arm;
        var filled = new uint[plan.Sizes.Count];
        return [.. enrolled.Select((patient, order) => new Assignment(patient, (uint)order, arms[order], filled[arms[order]]++))];
    }

    /// <summary>What one patient is given.</summary>
    public Given Deliver(Assignment place)
    {
        var treatment = plan.Trial.Arms[place.Arm];
        var lot = Lots.Of(place.OrderInArm, treatment.Donor, measure);
        return new(place.Arm, DeliveredDose.Of(treatment, Stream(place.Patient, TrialPurpose.Dose).Normal(0), measure),
            Lots.Potency(plan.Seed, plan.Trial.Name, lot, plan.LotSpread));
    }

    /// <summary>One patient in one arm, from the truth to the data.</summary>
    public Participant Observe(Assignment place)
    {
        var (patient, given) = (place.Patient, Deliver(place));
        var lost = Stream(patient, TrialPurpose.Attendance).Uniform(0) < Attendance.Lost(plan.Day, course.Sickness(patient), measure);
        return new(patient, given, Baseline(patient, given), lost ? null : FollowUp(patient, place.Order, given));
    }

    double Baseline(uint patient, Given given)
    {
        if (plan.From > 0)
            return instrument.Read(course.At(patient, given, plan.From), Stream(patient, TrialPurpose.Reading).Normal(0));
        var reused = plan.Outcome == "lvef" && Stream(patient, TrialPurpose.Entry).Uniform(1) < measure.Parameters.EntryReused.Value;
        // A reported baseline that was the qualifying reading lies off the truth by what falls back later.
        if (reused && plan.Recruited)
            return EntryReading(patient) - plan.Entry.Regression(plan.BaselineMean, plan.BaselineSpread, entry.Noise * plan.BaselineMean);
        return reused ? EntryReading(patient) : instrument.Read(course.At(patient, default, 0), Stream(patient, TrialPurpose.Reading).Normal(0));
    }

    double FollowUp(uint patient, uint order, Given given)
    {
        var treated = plan.Trial.Arms[given.Arm].Role == ArmRole.Cells;
        var day = Visits.Day(plan.Day, Stream(patient, TrialPurpose.Visit).Normal(0), measure);
        var believes = Stream(patient, TrialPurpose.Belief).Uniform(0) < Expectation.Belief(design.PatientsBlind, treated, measure);
        return instrument.Read(course.At(patient, given, day), Stream(patient, TrialPurpose.Reading).Normal(1))
            + Expectation.Shift(plan.Outcome, believes, measure) + Expectation.Reader(plan.Outcome, design.AssessorsBlind, treated, measure)
            + Expectation.Open(plan.Outcome, design, treated, measure) + (treated && plan.Outcome == "lvef" ? excess : 0)
            + Centres.Effect(plan.Seed, plan.Trial.Name, Centres.Of(order, design.Centres), plan.ChangeSd, measure);
    }

    double EntryReading(uint patient) => entry.Read(course.Lvef(patient), Stream(patient, TrialPurpose.Entry).Normal(0));

    TrialPhilox Stream(uint patient, TrialPurpose purpose) => new(plan.Seed, plan.Trial.Name, patient, purpose);
}
