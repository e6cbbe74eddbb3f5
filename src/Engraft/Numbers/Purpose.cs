namespace Engraft.Numbers;

/// <summary>What a random number is for: streams of different purpose never share a counter.</summary>
public enum Purpose : uint
{
    Parameters = 1,
    Patient = 2,
    Symptoms = 3,
    Product = 4,
    Delivery = 5,
    Measurement = 6,
    Robustness = 7,
    Manufacture = 8,
    Population = 9,
    OwnCourse = 10,
    Calibration = 11,
    Microstructure = 12,
    Rhythm = 13,
}
