using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>What all circulations share: sarcomere, activation, circuit, reflex. Values with sources: data/parameters/circulation.yaml.</summary>
/// <remarks>Sarcomere and walls: Lumens 2009 (doi:10.1007/s10439-009-9774-2), Walmsley 2015 (doi:10.1371/journal.pcbi.1004284).</remarks>
public readonly ref struct CirculationParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 47;

    readonly ReadOnlySpan<T> row = row;

    [Slot("um", "sarcomere length at which wall area equals its reference area")] public T ReferenceLength => row[0];
    [Slot("um", "contractile length below which no active stress arises")] public T SlackLength => row[1];
    [Slot("um", "sarcomere length of zero passive stress")] public T PassiveLength => row[2];
    [Slot("um", "length of the series elastic element at isometric contraction")] public T SeriesLength => row[3];
    [Slot("um/s", "unloaded shortening velocity")] public T ShorteningVelocity => row[4];
    [Slot("kPa", "active stress scale of ventricular muscle")] public T VentricularActiveStress => row[5];
    [Slot("kPa", "passive stress scale of ventricular muscle")] public T VentricularPassiveStress => row[6];
    [Slot("kPa", "active stress scale of atrial muscle")] public T AtrialActiveStress => row[7];
    [Slot("kPa", "passive stress scale of atrial muscle")] public T AtrialPassiveStress => row[8];
    [Slot("-", "titin stress over the active stress scale")] public T TitinShare => row[9];
    [Slot("-", "rise time of ventricular activation over its duration")] public T VentricularRise => row[10];
    [Slot("-", "decay time of ventricular activation over its duration")] public T VentricularDecay => row[11];
    [Slot("-", "rise time of atrial activation over its duration")] public T AtrialRise => row[12];
    [Slot("-", "decay time of atrial activation over its duration")] public T AtrialDecay => row[13];
    [Slot("s", "part of the ventricular activation that does not depend on heart rate")] public T ActivationFixed => row[14];
    [Slot("-", "part of the ventricular activation in proportion to the cycle")] public T ActivationShare => row[15];
    [Slot("-", "atrial activation over the cycle")] public T AtrialActivationShare => row[16];
    [Slot("-", "atrioventricular delay over the cycle")] public T AtrioventricularShare => row[17];
    [Slot("s", "left atrium activated after the right")] public T LeftAtrialDelay => row[18];
    [Slot("mL", "left atrial wall volume")] public T LeftAtrialWall => row[19];
    [Slot("mL", "right atrial wall volume")] public T RightAtrialWall => row[20];
    [Slot("cm2", "atrial midwall area at the reference length")] public T AtrialArea => row[21];
    [Slot("s", "product of pulmonary resistance and arterial compliance")] public T PulmonaryTimeConstant => row[22];
    [Slot("mmHg.s/mL", "resistance added in that product")] public T PulmonaryResistanceOffset => row[23];
    [Slot("mL/mmHg", "compliance of the pulmonary veins")] public T PulmonaryVenousCompliance => row[24];
    [Slot("mmHg.s/mL", "resistance from systemic veins to right atrium")] public T VenousResistance => row[25];
    [Slot("mmHg.s/mL", "resistance from pulmonary veins to left atrium")] public T PulmonaryVenousResistance => row[26];
    [Slot("mmHg.s/mL", "characteristic impedance of the aorta")] public T AorticImpedance => row[27];
    [Slot("mmHg.s/mL", "characteristic impedance of the pulmonary artery")] public T PulmonaryImpedance => row[28];
    [Slot("mmHg.s2/mL", "inertance of an atrioventricular valve")] public T InflowInertance => row[29];
    [Slot("mmHg.s2/mL", "inertance of an arterial valve")] public T OutflowInertance => row[30];
    [Slot("mmHg.s/mL", "resistance of an open valve")] public T ValveResistance => row[31];
    [Slot("cm2", "effective area of an open atrioventricular valve")] public T InflowArea => row[32];
    [Slot("cm2", "effective area of an open arterial valve")] public T OutflowArea => row[33];
    [Slot("cm/s", "velocity through an orifice at a pressure difference of 1 mmHg")] public T OrificeVelocity => row[34];
    [Slot("mL", "range of dilation over which the mitral leak begins")] public T LeakOnsetWidth => row[35];
    [Slot("mmHg", "pericardial pressure at the pericardial reference volume")] public T PericardialPressure => row[36];
    [Slot("mmHg", "pressure error at which the baroreflex is 71 % engaged")] public T ReflexRange => row[37];
    [Slot("s", "time constant of the beat-level reflex")] public T ReflexTime => row[38];
    [Slot("-", "rise of heart rate at full reflex drive and unit gain")] public T ReflexHeartRate => row[39];
    [Slot("-", "rise of systemic resistance at full reflex drive and unit gain")] public T ReflexResistance => row[40];
    [Slot("-", "rise of contractility at full reflex drive and unit gain")] public T ReflexContractility => row[41];
    [Slot("mL", "blood moved out of the unstressed venous volume at full reflex drive and unit gain")] public T ReflexVenous => row[42];
    [Slot("1/d", "rate at which the kidneys answer an error of arterial pressure")] public T FluidRate => row[43];
    [Slot("mL/mmHg", "stressed volume gained per mmHg of arterial pressure below its set point")] public T FluidPressureGain => row[44];
    [Slot("mL/mmHg", "stressed volume lost per mmHg of mean filling pressure above its set point (natriuresis)")] public T FluidNatriuresis => row[45];
    [Slot("mL", "largest change of stressed volume by fluid retention")] public T FluidRange => row[46];
}
