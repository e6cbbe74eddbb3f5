using Engraft.Files.Tables;
using Engraft.Trials.Published;

namespace Engraft.Files.Trials;

/// <summary>The group "design" of a trial file.</summary>
static class DesignGroup
{
    public static readonly IReadOnlyList<Field> Fields =
    [
        EnumChoice.Field<Allocation>("allocation", "how patients came into the arms"),
        Field.OfText("ratio", "patients per arm, in the order of the arms", "2:1"),
        Field.OfFlag("patientsBlind", "patients did not know their arm"),
        Field.OfFlag("assessorsBlind", "those who measured did not know the arm"),
        EnumChoice.Field<Comparator>("comparator", "what the cells were compared with"),
        Field.OfNames("modalities", "how the heart was imaged", "[cmr]", EnumChoice.Names<Modality>()),
        Field.OfFlag("coreLab", "images were read in one laboratory rather than at each site"),
        Field.OfQuantity("followUp", "d", 1, 20 * 365.25, "12 mo", "main visit after treatment; a trial is judged by its contrast of the ejection fraction nearest to it"),
        Field.OfWhole("randomised", 1, 100_000, "125", "patients randomised in all arms, also those not listed here"),
        Field.OfWhole("centres", 1, 2000, "7", "number of centres"),
        Field.OfText("note", "free text", "arm numbers not seen"),
    ];

    public static TrialDesign Build(Section section) => new()
    {
        Allocation = EnumChoice.Of<Allocation>(section, "allocation"),
        Ratio = section.Text("ratio"),
        PatientsBlind = section.Flag("patientsBlind"),
        AssessorsBlind = section.Flag("assessorsBlind"),
        Comparator = EnumChoice.Of<Comparator>(section, "comparator"),
        Modalities = [.. (section.Names("modalities") ?? []).Select(name => Enum.Parse<Modality>(name, true))],
        CoreLab = section.Flag("coreLab"),
        FollowUp = section.Number("followUp"),
        Randomised = section.Whole("randomised"),
        Centres = section.Whole("centres"),
        Note = section.Text("note"),
    };
}
