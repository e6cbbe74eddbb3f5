using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Therapies;

namespace Engraft.Files;

/// <summary>Reads data/cell-products/*.yaml; a new file is a new product.</summary>
public static class CellProductFiles
{
    /// <summary>What evidence was gathered in; trials use the same words.</summary>
    internal static readonly string[] Aetiologies = ["infarct-acute", "infarct-chronic", "dilated", "hypertensive", "any"];

    static readonly Field evidence = new("evidence", FieldKind.GroupList, "what has been tried, and where")
    {
        Fields =
        [
            Field.OfChoice("kind", "step of the ladder", "controlled human trial", "uncontrolled human study", "large animal study") with { Required = true },
            Field.OfText("study", "name of the study", "CONCERT-HF") with { Required = true },
            Field.OfChoice("aetiology", "what was treated", Aetiologies) with { Required = true },
            Field.OfText("route", "route, or 'any'", "transendocardial") with { Required = true },
            Field.OfWhole("patients", 0, 100_000, "125", "patients or animals"),
            Field.OfText("species", "species of an animal study", "pig"),
            Field.OfText("source", "DOI, PMID or PMC number", "doi:10.1002/ejhf.2178") with { Required = true },
            Field.OfText("flag", "evidence flag", "retracted"),
        ],
    };

    static readonly IReadOnlyList<Field> fields =
    [
        Field.OfText("name", "name in scenarios", "marrow-msc-donor") with { Required = true },
        Field.OfText("title", "name in reports", "Donor marrow mesenchymal cells") with { Required = true },
        Field.OfChoice("class", "what it is made of", EnumChoice.Names<CellClass>()) with { Required = true, AnyCase = true },
        Field.OfChoice("donor", "whose cells they are", EnumChoice.Names<Donor>()) with { Required = true, AnyCase = true },
        Field.OfNames("flags", "evidence flags", "[retracted]"),
        evidence,
        NumberGroup.Map("numbers"),
    ];

    /// <summary>All products of a folder by name; what is wrong is added to <paramref name="findings"/>.</summary>
    /// <param name="window">The window whose slots the numbers fill; null accepts any.</param>
    public static IReadOnlyDictionary<string, CellProduct> ReadAll(string folder, Type? window, List<Finding> findings) =>
        DataFile.ReadFolder(folder, (path, all) => Read(path, window, all), findings);

    /// <summary>One product; null when the file has an error.</summary>
    public static CellProduct? Read(string path, Type? window, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) =>
        {
            DataFile.CheckName(section, path, list);
            NumberGroup.Check(section, "numbers", window, list);
        }, findings);
        return section is null ? null : Build(section);
    }

    static CellProduct Build(Section section) => new()
    {
        Name = section.Text("name")!,
        Title = section.Text("title")!,
        Class = Enum.Parse<CellClass>(section.Text("class")!, true),
        Donor = Enum.Parse<Donor>(section.Text("donor")!, true),
        Flags = section.Names("flags") ?? [],
        Evidence = [.. section.Groups("evidence").Select(BuildStep)],
        Numbers = section.GroupMap("numbers").ToDictionary(pair => pair.Key, pair => NumberGroup.Sourced(pair.Value)),
    };

    static EvidenceStep BuildStep(Section step) => new(step.Text("kind")!, step.Text("study")!, step.Text("aetiology")!, step.Text("route")!,
        step.Whole("patients"), step.Text("species"), step.Text("source")!, step.Text("flag"));
}
