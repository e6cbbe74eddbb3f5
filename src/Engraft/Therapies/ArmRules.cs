namespace Engraft.Therapies;

/// <summary>Why a therapy cannot be given as named within the horizon: the same rules for a written arm and for an alternative of a grid.</summary>
public static class ArmRules
{
    /// <param name="Key">The field of the arm that is at fault, as scenario files name it.</param>
    /// <param name="Problem">What is wrong.</param>
    /// <param name="Expected">What would be right.</param>
    public sealed record Objection(string Key, string Problem, string Expected);

    /// <param name="horizon">Days followed; null where that is not known.</param>
    public static IEnumerable<Objection> Of(TherapyArm arm, double? horizon)
    {
        foreach (var objection in OfTiming(arm, horizon))
            yield return objection;
        if (arm is { Injections: not null, Route: { Needle: false } route })
            yield return new("injections", $"'injections' need a needle, the route is {route.Name}", "a route with a needle (list routes)");
        if (arm.Product is not { } product)
            yield break;
        if (arm.Route is { } way && OfCarriage(product, way) is { } wrong)
            yield return wrong;
        if (arm.AutomaticityEdited && product.Class is not (CellClass.PluripotentCardiomyocyte or CellClass.EngineeredMuscle))
            yield return new("automaticityEdited", $"{product.Name} holds no cardiomyocytes to edit", "a pluripotent cardiomyocyte or engineered muscle product");
        if (arm.GeneCorrected && product.Donor != Donor.Own)
            yield return new("geneCorrected", $"{product.Name} does not come from the patient and carries no gene fault", "a product of the patient's own cells");
    }

    static IEnumerable<Objection> OfTiming(TherapyArm arm, double? horizon)
    {
        if (arm.Administrations > 1 && arm.Interval == 0)
            yield return new("administrations", $"{arm.Administrations} administrations without 'interval'", "interval such as '90 d'");
        var last = arm.Day + (arm.Administrations - 1) * arm.Interval;
        if (arm.Day >= horizon)
            yield return new("day", "'day' is not within the horizon", FormattableString.Invariant($"less than {horizon:0.##} d"));
        else if (last >= horizon)
            yield return new("administrations", FormattableString.Invariant($"the last administration is on day {last:0.##}"),
                FormattableString.Invariant($"a day before the horizon of {horizon:0.##} d"));
    }

    static Objection? OfCarriage(CellProduct product, DeliveryRoute route)
    {
        var muscle = product.Class == CellClass.EngineeredMuscle;
        if (muscle == route.CarriesMuscle)
            return null;
        return muscle ? new("route", $"{product.Name} cannot be given by {route.Name}: it is a piece of muscle", "a route that carries muscle (list routes)")
            : new("route", $"{product.Name} cannot be given by {route.Name}: it is no piece of muscle", "product of class engineeredMuscle, or another route");
    }
}
