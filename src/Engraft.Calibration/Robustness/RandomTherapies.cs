using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Calibration.Robustness;

/// <summary>Random therapies: every product by every route that can carry it, 1e3 to 1e10 cells, with drugs, repeats and needle hits; or a sham procedure.</summary>
sealed class RandomTherapies(IReadOnlyList<CellProduct> products, IReadOnlyList<DeliveryRoute> routes, double horizon)
{
    const double LeastDose = 1e3, LargestDose = 1e10;
    const int Segments = 17, MostHits = 30;

    public TherapyArm Of(Dice dice, Aetiology aetiology, string name)
    {
        if (dice.Chance(0.04))
            return new TherapyArm { Name = name, Sham = true, Day = dice.Between(0, 30) };
        var product = dice.Pick(products);
        var muscle = product.Class == CellClass.EngineeredMuscle;
        var route = dice.Pick([.. routes.Where(route => route.CarriesMuscle == muscle)]);
        var pluripotent = muscle || product.Class == CellClass.PluripotentCardiomyocyte;
        var day = dice.Chance(0.5) ? 0 : dice.Between(0, horizon / 2);
        var times = dice.Chance(0.7) ? 1 : 2 + dice.Below(5);
        return new TherapyArm
        {
            Name = name,
            Product = product,
            Route = route,
            Dose = dice.Magnitude(LeastDose, LargestDose),
            Day = day,
            Administrations = times,
            Interval = times == 1 ? 0 : dice.Between(1, (horizon - day) / times),
            Injections = route.Needle && dice.Chance(0.4) ? Hits(dice) : null,
            GeneCorrected = product.Donor == Donor.Own && aetiology is GeneticDilated && dice.Chance(0.5),
            AutomaticityEdited = pluripotent && dice.Chance(0.2),
            Immunosuppression = dice.Chance(0.4) ? Drugs(dice) : null,
            Antiarrhythmics = dice.Chance(0.3),
        };
    }

    static int[] Hits(Dice dice)
    {
        var hits = new int[Segments];
        for (var places = 1 + dice.Below(8); places > 0; places--)
            hits[dice.Below(Segments)] = 1 + dice.Below(dice.Chance(0.2) ? MostHits : 5);
        return hits;
    }

    static Immunosuppression Drugs(Dice dice) => new()
    {
        Tacrolimus = dice.Between(1, 30),
        Mycophenolate = dice.Maybe(0.6, () => dice.Between(0, 4)) ?? 0,
        Steroid = dice.Maybe(0.6, () => dice.Magnitude(1, 1000)) ?? 0,
        Adherence = dice.Between(0, 1),
        Duration = dice.Maybe(0.5, () => dice.Magnitude(1, 1000)) ?? double.PositiveInfinity,
    };
}
