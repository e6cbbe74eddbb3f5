using Engraft.Files.Tables;
using Engraft.Therapies;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>One group of the list "arms" of a trial file.</summary>
static class TrialArmGroup
{
    /// <summary>No trial gave more cells, and none of its patients was older or treated later.</summary>
    const double MostCells = 1e12, Oldest = 120, Latest = 20 * 365.25;

    public static IReadOnlyList<Field> Fields(Catalogue catalogue) =>
    [
        Field.OfText("name", "name of the arm in figures", "placebo") with { Required = true },
        EnumChoice.Field<ArmRole>("role", "cells, or control") with { Required = true },
        Named("product", "cell product (list products)", catalogue.Products.Keys, "marrow-msc-donor"),
        EnumChoice.Field<CellClass>("nearestClass", "class of the cells where no product file fits, instead of 'product'"),
        EnumChoice.Field<Donor>("donor", "whose cells they are; with 'nearestClass', the product says it otherwise"),
        Field.OfText("cells", "the cells in the words of the report", "BM-MSC (culture expanded)"),
        Named("route", "delivery route (list routes)", catalogue.Routes.Keys, "transendocardial"),
        Cells("dose", "cells in all administrations together, mean or median; of vesicles the cells that gave them"),
        Cells("doseSd", "standard deviation of the dose between patients"),
        Cells("doseFrom", "least dose, where a range is known"),
        Cells("doseTo", "greatest dose, where a range is known"),
        EnumChoice.Field<DoseBasis>("doseBasis", "aimed at, or counted"),
        Field.OfWhole("administrations", 1, 24, "1", "number of administrations"),
        Time("timing", "time of the first administration, mean, median or fixed"),
        Time("timingSd", "its standard deviation"),
        Time("timingFrom", "earliest, where a range is known"),
        Time("timingTo", "latest, where a range is known"),
        EnumChoice.Field<TimingOrigin>("after", "what the time is counted from"),
        Field.OfWhole("n", 1, 100_000, "30", "patients in the arm"),
        Field.OfWhole("completed", 0, 100_000, "28", "patients of the arm who came to the main visit"),
        Field.OfQuantity("age", "y", 0, Oldest, "62 y", "mean age"),
        Field.OfQuantity("ageSd", "y", 0, Oldest, "10 y", "standard deviation of age"),
        Field.OfText("note", "free text", "target dose"),
    ];

    static Field Cells(string name, string meaning) => Field.OfQuantity(name, "cells", 0, MostCells, "100e6 cells", meaning);

    static Field Time(string name, string meaning) => Field.OfQuantity(name, "d", 0, Latest, "5 d", meaning);

    static Field Named(string name, string meaning, IEnumerable<string> names, string example) =>
        new(name, names.Any() ? FieldKind.Choice : FieldKind.Text, meaning) { Choices = [.. names], Example = example };

    public static TrialArm Build(Section section, Catalogue catalogue)
    {
        var product = section.Text("product") is { } name ? catalogue.Products[name] : null;
        return new()
        {
            Name = section.Text("name")!,
            Role = EnumChoice.Of<ArmRole>(section, "role")!.Value,
            Product = product,
            Class = product?.Class ?? EnumChoice.Of<CellClass>(section, "nearestClass"),
            Donor = product?.Donor ?? EnumChoice.Of<Donor>(section, "donor"),
            Cells = section.Text("cells"),
            Route = section.Text("route") is { } route ? catalogue.Routes[route] : null,
            Dose = section.Number("dose"),
            DoseSd = section.Number("doseSd"),
            DoseFrom = section.Number("doseFrom"),
            DoseTo = section.Number("doseTo"),
            DoseBasis = EnumChoice.Of<DoseBasis>(section, "doseBasis"),
            Administrations = section.Whole("administrations") ?? 1,
            Timing = section.Number("timing"),
            TimingSd = section.Number("timingSd"),
            TimingFrom = section.Number("timingFrom"),
            TimingTo = section.Number("timingTo"),
            After = EnumChoice.Of<TimingOrigin>(section, "after"),
            N = section.Whole("n"),
            Completed = section.Whole("completed"),
            Age = section.Number("age"),
            AgeSd = section.Number("ageSd"),
            Note = section.Text("note"),
        };
    }
}
