using Engraft.Files.Tables;
using Engraft.Patients.Populations;

namespace Engraft.Files.Populations;

/// <summary>The quantities of a population file: name, unit and range of each, as in a patient's file.</summary>
static class PopulationTerms
{
    /// <summary>One line a quantity, in the order in which a candidate's values become known.</summary>
    static readonly (PopulationQuantity Quantity, Field Field)[] all =
    [
        (PopulationQuantity.Age, Of("age", "y", 18, 110, "62 y", "age")),
        (PopulationQuantity.HeightWomen, Of("heightWomen", "cm", 120, 220, "163 cm", "height of women")),
        (PopulationQuantity.HeightMen, Of("heightMen", "cm", 120, 220, "176 cm", "height of men")),
        (PopulationQuantity.BodyMassIndex, Of("bodyMassIndex", "kg/m2", 12, 70, "28 kg/m2", "body mass index")),
        (PopulationQuantity.BodySurfaceArea, Of("bodySurfaceArea", "m2", 1, 3.5, "2.0 m2", "body surface area, from height and weight")),
        (PopulationQuantity.Lvef, Share("lvef", 0.05, 0.85, "30 %", "left ventricular ejection fraction")),
        (PopulationQuantity.Lvedv, Of("lvedv", "mL", 40, 600, "240 mL", "left ventricular end-diastolic volume")),
        (PopulationQuantity.LvedvIndex, Of("lvedvIndex", "mL/m2", 20, 350, "125 mL/m2", "left ventricular end-diastolic volume index")),
        (PopulationQuantity.WedgePressure, Of("wedgePressure", "mmHg", 0, 50, "18 mmHg", "pulmonary capillary wedge pressure")),
        (PopulationQuantity.RightAtrialPressure, Of("rightAtrialPressure", "mmHg", 0, 40, "8 mmHg", "mean right atrial pressure")),
        (PopulationQuantity.PulmonarySystolicPressure, Of("pulmonarySystolicPressure", "mmHg", 5, 120, "40 mmHg", "systolic pulmonary artery pressure")),
        (PopulationQuantity.CardiacOutput, Of("cardiacOutput", "L/min", 1, 15, "4.4 L/min", "cardiac output")),
        (PopulationQuantity.SystolicPressure, Of("systolicPressure", "mmHg", 60, 260, "118 mmHg", "systolic arterial pressure")),
        (PopulationQuantity.DiastolicPressure, Of("diastolicPressure", "mmHg", 30, 160, "70 mmHg", "diastolic arterial pressure")),
        (PopulationQuantity.HeartRate, Of("heartRate", "/min", 30, 200, "72 /min", "heart rate at rest")),
        (PopulationQuantity.Creatinine, Of("creatinine", "umol/L", 20, 1500, "105 umol/L", "serum creatinine") with { Also = [("mg/dL", 88.4)] }),
        (PopulationQuantity.Filtration, Of("filtration", "mL/min", 0, 200, "60 mL/min", "estimated glomerular filtration per 1.73 m2 (CKD-EPI 2021), from creatinine, age and sex")),
        (PopulationQuantity.NtProBnp, Of("ntProBnp", "pg/mL", 1, 100_000, "1400 pg/mL", "NT-proBNP")),
        (PopulationQuantity.LvMass, Of("lvMass", "g", 50, 600, "180 g", "left ventricular mass")),
        (PopulationQuantity.LvMassIndex, Of("lvMassIndex", "g/m2", 20, 350, "70 g/m2", "left ventricular mass index")),
        (PopulationQuantity.Crp, Of("crp", "mg/L", 0, 500, "3 mg/L", "C-reactive protein")),
        (PopulationQuantity.InfarctSize, Share("infarctSize", 0.01, 0.6, "20 %", "share of left ventricular mass that died")),
        (PopulationQuantity.TimeSince, Of("timeSince", "d", 0, 40 * 365.25, "3 y", "time from infarction to day 0")),
        (PopulationQuantity.MicrovascularObstruction, Share("microvascularObstruction", 0, 0.9, "6 %", "share of the infarct without reflow")),
        (PopulationQuantity.Years, Of("years", "y", 0, 80, "10 y", "time with raised pressure, or with the gene's disease, before day 0")),
        (PopulationQuantity.PastPressure, Of("pastPressure", "mmHg", 100, 260, "162 mmHg", "systolic pressure during the years of raised pressure")),
        (PopulationQuantity.MonthsOnTherapy, Of("monthsOnTherapy", "mo", 0, 600, "12 mo", "time on optimised therapy")),
    ];

    /// <summary>Quantities that follow from others; they may stand in entry criteria and conditions alone.</summary>
    static readonly PopulationQuantity[] derived = [PopulationQuantity.BodySurfaceArea, PopulationQuantity.Filtration];

    public static IEnumerable<(PopulationQuantity Quantity, Field Field)> All => all;

    /// <summary>Quantities that a file gives a distribution for.</summary>
    public static IEnumerable<(PopulationQuantity Quantity, Field Field)> Described => all.Where(term => !derived.Contains(term.Quantity));

    public static Field FieldOf(PopulationQuantity quantity) => all.First(term => term.Quantity == quantity).Field;

    /// <summary>The quantity of a name in a file; null where there is none.</summary>
    public static PopulationQuantity? Named(string name) => all.Where(term => term.Field.Name == name).Select(term => (PopulationQuantity?)term.Quantity).FirstOrDefault();

    /// <summary>Shares are kept as shares of 1 and written in per cent.</summary>
    public static bool IsShare(PopulationQuantity quantity) => FieldOf(quantity).Kind == FieldKind.Share;

    /// <summary>Unit in which a number is shown.</summary>
    public static string Unit(PopulationQuantity quantity) => FieldOf(quantity).Unit;

    /// <summary>Unit in which a number is kept.</summary>
    public static string HouseUnit(PopulationQuantity quantity) => IsShare(quantity) ? "-" : Unit(quantity);

    /// <summary>A number in the unit of the quantity's field, as files write it.</summary>
    public static string Written(PopulationQuantity quantity, double value) => FieldOf(quantity) is { Kind: FieldKind.Share }
        ? $"{Describe.Number(100 * value)} %" : $"{Describe.Number(value)} {FieldOf(quantity).Unit}";

    static Field Of(string name, string unit, double low, double high, string example, string meaning) => Field.OfQuantity(name, unit, low, high, example, meaning);

    static Field Share(string name, double low, double high, string example, string meaning) => Field.OfShare(name, low, high, example, meaning);
}
