using Engraft.Laboratory;
using Engraft.Numbers;

namespace Engraft.Tests.Laboratory;

public class OwnCourseLaws
{
    /// <summary>Relative error of a variance over 4000 patients: three standard errors.</summary>
    const double Sampled = 0.07;

    [Theory]
    [InlineData(0.5, 0.84), InlineData(1, 1), InlineData(5, 2)]   // 0.75 (1 - e^(-2 t / 0.4 y)) + 0.25 t
    public void Variance_is_one_after_a_year_and_two_after_five(double years, double expected)
    {
        var places = Enumerable.Range(0, 4000).Select(patient => new OwnCourse(new Philox(5, (uint)patient, Purpose.OwnCourse)).At(365.25 * years)).ToArray();
        Assert.InRange(places.Average(place => place * place), expected * (1 - Sampled) - 0.02, expected * (1 + Sampled) + 0.02);
        Assert.InRange(places.Average(), -0.07, 0.07);
    }

    [Fact]
    public void A_course_begins_at_zero_and_is_straight_between_months()
    {
        const double Roundoff = 1e-12, Month = 30.4375;
        var course = new OwnCourse(new Philox(5, 3, Purpose.OwnCourse));
        Assert.Equal(0, course.At(0));
        Assert.Equal((course.At(2 * Month) + course.At(3 * Month)) / 2, course.At(2.5 * Month), Roundoff);
        Assert.Equal(course.At(240 * Month), course.At(300 * Month));
        Assert.Equal(0, OwnCourse.None.At(1000));
    }
}
