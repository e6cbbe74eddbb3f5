namespace Engraft.Tests.Laboratory;

/// <summary>A reperfused infarct of a healthy man through the whole laboratory, on present therapy.</summary>
public class InfarctPublished
{
    const double Week = 7, FourMonths = 122, HalfYear = 183, FourteenMonths = 426;

    /// <summary>Infarct mass in 66 patients has a standard error near a tenth; half of that is asked of its ratio to week 1.</summary>
    const double Imaging = 0.05;

    /// <summary>LVEF +3.3 points in the control arm of TIME (doi:10.1001/jama.2012.28726); a standard error near 1.5 points in 40 patients.</summary>
    const double ControlGain = 3.3, GainError = 2.5;

    [Theory]
    [InlineData(0.18)]
    [InlineData(0.33)]
    public void Infarct_on_imaging_shrinks_as_in_patients(double size)
    {
        var course = PublishedCourse.Of(PublishedCourse.Struck(size));
        var week = course.On(Week).Scar;
        Assert.InRange(course.On(FourMonths).Scar / week, 17.0 / 25 - Imaging, 17.0 / 25 + Imaging);
        Assert.InRange(course.On(FourteenMonths).Scar / week, 15.0 / 25 - Imaging, 15.0 / 25 + Imaging);
    }

    [Theory]
    [InlineData(0.18, 0.95, 1.06)]
    [InlineData(0.33, 1.05, 1.25)]
    public void Ventricle_dilates_by_infarct_size(double size, double low, double high)
    {
        var course = PublishedCourse.Of(PublishedCourse.Struck(size));
        Assert.InRange(course.On(HalfYear).Lvedv / course.On(Week).Lvedv, low, high);
    }

    /// <summary>An infarct of 18 % leaves the ejection fraction at which patients entered that arm (44.5 %); hearts that dilate after larger ones gain less.</summary>
    [Fact]
    public void Ejection_fraction_recovers_a_few_points()
    {
        var course = PublishedCourse.Of(PublishedCourse.Struck(0.18));
        Assert.InRange(course.On(Week).Lvef, 42, 47);
        Assert.InRange(course.On(HalfYear).Lvef - course.On(Week).Lvef, ControlGain - GainError, ControlGain + GainError);
    }
}
