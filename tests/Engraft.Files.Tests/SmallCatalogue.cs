using Engraft.Patients;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Files.Tests;

/// <summary>All product and route names that the examples use, without their numbers: what reading a scenario needs to know.</summary>
static class SmallCatalogue
{
    static readonly (string Name, CellClass Class, Donor Donor)[] products =
    [
        ("marrow-mononuclear", CellClass.MarrowMononuclear, Donor.Own),
        ("marrow-msc-own", CellClass.Mesenchymal, Donor.Own),
        ("marrow-msc-donor", CellClass.Mesenchymal, Donor.Donor),
        ("umbilical-msc", CellClass.Mesenchymal, Donor.Donor),
        ("cardiosphere-derived", CellClass.CardiosphereDerived, Donor.Donor),
        ("msc-vesicles", CellClass.Vesicles, Donor.Donor),
        ("ipsc-cardiomyocytes-own", CellClass.PluripotentCardiomyocyte, Donor.Own),
        ("ipsc-cardiomyocytes-donor", CellClass.PluripotentCardiomyocyte, Donor.Donor),
        ("ipsc-cardiomyocytes-matched", CellClass.PluripotentCardiomyocyte, Donor.HlaMatchedDonor),
        ("engineered-heart-muscle-patch", CellClass.EngineeredMuscle, Donor.Donor),
    ];

    static readonly string[] routes = ["intracoronary", "transendocardial", "surgical-intramyocardial", "intravenous", "epicardial-patch"];
    static readonly Dictionary<string, Sourced> none = [];

    public static Catalogue Value { get; } = new()
    {
        Products = products.ToDictionary(product => product.Name, product => new CellProduct
        {
            Name = product.Name,
            Title = product.Name,
            Class = product.Class,
            Donor = product.Donor,
            Numbers = none,
            Evidence = [],
        }),
        Routes = routes.ToDictionary(name => name, name => new DeliveryRoute { Name = name, Title = name, Numbers = none, Needle = name is "transendocardial" or "surgical-intramyocardial", CarriesMuscle = name == "epicardial-patch" }),
        Genes = new[] { "LMNA", "TTN" }.ToDictionary(name => name, name => new Gene { Name = name, Title = name, Numbers = new ParameterSet(name, typeof(object), []) }),
        ParameterSets = new Dictionary<string, ParameterSet>(),
        Findings = [],
    };
}
