using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>Brings an arm's doses and drugs to the graft and its injuries to the tissue, on their days.</summary>
public sealed class Treatment<T> where T : struct, ILanes<T>
{
    readonly Baseline<T> baseline;
    readonly Rows<T> rows;
    readonly ArmPlan plan;

    public Treatment(Baseline<T> baseline, Rows<T> rows, ArmPlan plan, Switches switches)
    {
        (this.baseline, this.rows, this.plan) = (baseline, rows, plan);
        if (plan.Treats)
            WritePatient(switches);
    }

    /// <summary>Doses and drug changes that fall on a day.</summary>
    public void Give(double day)
    {
        if (!plan.Treats)
            return;
        WriteDrugs(day);
        foreach (var dose in plan.Doses)
            if (dose == day)
                Deliver();
    }

    void WritePatient(Switches switches)
    {
        var around = rows.Around;
        around.SetHealthy(0, 0, 0);
        around.Regeneration = On(switches, Switches.Regeneration);
        around.Antifibrosis = On(switches, Switches.Antifibrosis);
        around.Angiogenesis = On(switches, Switches.Angiogenesis);
        around.ImmuneModulation = On(switches, Switches.ImmuneModulation);
        around.Protection = On(switches, Switches.Protection);
        around.Harm = On(switches, Switches.Harm);
        around.Sensitisation = baseline.Pack(draw => draw.Patient.PanelReactiveAntibody);
        around.AutomaticityEdited = T.Of(plan.Arm!.AutomaticityEdited ? 1 : 0);
        around.GeneFactor = baseline.Pack(draw => plan.Arm.Product!.Donor == Donor.Own && !plan.Arm.GeneCorrected ? draw.Gene.GraftContractility : 1);
        around.Potency = OwnCellPotency.Of(rows.ProductParameters, baseline.Pack(draw => draw.Patient.Age), baseline.Pack(draw => draw.Patient.Diabetes ? 1 : 0),
            baseline.Pack(draw => KidneyFunction.Filtration(draw.Patient.Creatinine, draw.Patient.Age, draw.Patient.Sex)));
        SegmentLink.ToZones(rows, baseline.ReferenceStress);
    }

    static T On(Switches switches, Switches one) => T.Of((switches & one) != 0 ? 1 : 0);

    void WriteDrugs(double day)
    {
        var around = rows.Around;
        var drugs = plan.OnImmunosuppression(day) ? plan.Arm!.Immunosuppression : null;
        around.TacrolimusTarget = T.Of(drugs?.Tacrolimus ?? 0);
        around.Mycophenolate = T.Of(drugs?.Mycophenolate ?? 0);
        around.Steroid = T.Of(drugs?.Steroid ?? 0);
        around.Adherence = T.Of(drugs?.Adherence ?? 1);
        around.Antiarrhythmics = T.Of(plan.OnAntiarrhythmics(day) ? 1 : 0);
    }

    void Deliver()
    {
        var around = rows.Around;
        for (var zone = 0; zone < HeartTissue<T>.Zones; zone++)
            HeartTissue<T>.FeelZone(rows.TissueRow, rows.OutsideRow(zone), rows.ZoneRow(zone), around, zone);
        around.VesselPatency = Perfusion.Openness(rows.TissueParameters.Perfusion, rows.Outside(0));
        var (infarct, border, remote) = Aim();
        var cells = T.Of(Manufacture.Prepared(plan.Arm!.Dose));
        Injure(0, cells, infarct);
        Injure(1, cells, border);
        Injure(2, cells, remote);
        Delivery.Give(rows.ProductParameters, rows.RouteParameters, around, rows.Graft, cells, infarct, border, remote);
    }

    /// <summary>Shares of the dose per zone; what is aimed at a zone that is not there goes to remote muscle.</summary>
    (T Infarct, T Border, T Remote) Aim()
    {
        var segments = SegmentMap.Segments;
        var (infarct, border, _) = plan.Arm!.Injections is { } hits
            ? ZoneShares.OfInjections<T>(hits, rows.ZoneOfSegment.AsSpan(0, segments), rows.ZoneOfSegment.AsSpan(segments, segments))
            : ZoneShares.OfRoute<T>(rows.RouteParameters);
        var smallest = T.Of(1e-3);
        infarct = T.SelectLess(rows.ZoneShare[0], smallest, T.Zero, infarct);
        border = T.SelectLess(rows.ZoneShare[1], smallest, T.Zero, border);
        return (infarct, border, T.Max(T.Of(1) - infarct - border, T.Zero));
    }

    /// <summary>Needles and plugged capillaries kill host muscle where the cells go.</summary>
    void Injure(int zone, T cells, T aim)
    {
        var route = rows.RouteParameters;
        var around = rows.Around;
        var hits = plan.Arm!.Injections?.Sum() ?? 10;
        var plugged = MicroEmbolism.Plugged(rows.ProductParameters, route, rows.DeliveryParameters, around, zone, cells, aim);
        var killed = MicroEmbolism.Killed(rows.DeliveryParameters, plugged) + ProcedureHarm.NeedleInjury(route, around, T.Of(hits) * aim);
        InfarctOnset.Kill(rows.TissueParameters, rows.Zone(zone), T.Min(killed, T.Of(0.9)));
        rows.Zone(zone).Capillaries *= T.Of(1) - T.Min(plugged, T.Of(0.9));
    }
}
