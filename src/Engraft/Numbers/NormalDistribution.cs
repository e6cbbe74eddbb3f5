namespace Engraft.Numbers;

/// <summary>The standard normal distribution.</summary>
public static class NormalDistribution
{
    /// <summary>The quantile of probability p in (0, 1): Wichura's algorithm AS 241 (doi:10.2307/2347330), relative error about 1e-16.</summary>
    public static double Quantile(double p)
    {
        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var r = 0.180625 - q * q;
            return q * Ratio(r, CentreTop, CentreBottom);
        }
        var tail = Math.Sqrt(-Elementary.Log(new One(q < 0 ? p : 1 - p)).Value);
        var value = tail <= 5 ? Ratio(tail - 1.6, MiddleTop, MiddleBottom) : Ratio(tail - 5, FarTop, FarBottom);
        return q < 0 ? -value : value;
    }

    /// <summary>The probability of a value below z: Taylor series near zero, continued fraction in the tail; absolute error below 1e-14.</summary>
    public static double Cumulative(double z)
    {
        var density = Elementary.Exp(new One(-0.5 * z * z)).Value * 0.3989422804014327;
        var a = Math.Abs(z);
        if (a < 5)
        {
            double sum = a, term = a;
            for (var k = 3; term > 1e-17 * sum; k += 2)
            {
                term *= a * a / k;
                sum += term;
            }
            return z < 0 ? 0.5 - density * sum : 0.5 + density * sum;
        }
        var fraction = 0.0;
        for (var k = 60; k >= 1; k--)
            fraction = k / (a + fraction);
        var upper = density / (a + fraction);
        return z < 0 ? upper : 1 - upper;
    }

    static double Ratio(double r, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom) => Polynomial(r, top) / Polynomial(r, bottom);

    static double Polynomial(double r, ReadOnlySpan<double> c)
    {
        var sum = c[^1];
        for (var i = c.Length - 2; i >= 0; i--)
            sum = sum * r + c[i];
        return sum;
    }

    static ReadOnlySpan<double> CentreTop =>
    [
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ];
    static ReadOnlySpan<double> CentreBottom =>
    [
        1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
        21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
    ];
    static ReadOnlySpan<double> MiddleTop =>
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4,
    ];
    static ReadOnlySpan<double> MiddleBottom =>
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];
    static ReadOnlySpan<double> FarTop =>
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];
    static ReadOnlySpan<double> FarBottom =>
    [
        1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];
}
