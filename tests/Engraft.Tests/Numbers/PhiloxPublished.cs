using Engraft.Numbers;

namespace Engraft.Tests.Numbers;

/// <summary>Known-answer vectors of Philox4x32-10 as published with Random123 (Salmon et al. 2011, doi:10.1145/2063384.2063405).</summary>
public class PhiloxPublished
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue,
        0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_GivesTheKnownAnswer(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint a, uint b, uint c, uint d) =>
        Assert.Equal((a, b, c, d), Philox.Block(c0, c1, c2, c3, k0, k1));

    /// <summary>Four standard errors of the mean (0.2887/sqrt n) and of the variance of 100,000 uniform numbers.</summary>
    const double FourStandardErrors = 0.0037;

    [Fact]
    public void Uniform_IsUniformAndOpen()
    {
        var draw = new Philox(1, 2, Purpose.Patient);
        double sum = 0, squares = 0;
        for (var i = 0u; i < 100_000; i++)
        {
            var u = draw.Uniform(i);
            Assert.True(u is > 0 and < 1);
            sum += u;
            squares += u * u;
        }
        Assert.InRange(sum / 100_000, 0.5 - FourStandardErrors, 0.5 + FourStandardErrors);
        Assert.InRange(squares / 100_000, 1 / 3.0 - FourStandardErrors, 1 / 3.0 + FourStandardErrors);
    }

    [Fact]
    public void Streams_OfOtherSeedPatientOrPurposeDiffer()
    {
        var first = new Philox(1, 2, Purpose.Patient).Uniform(0);
        Assert.NotEqual(first, new Philox(2, 2, Purpose.Patient).Uniform(0));
        Assert.NotEqual(first, new Philox(1UL << 40 | 1, 2, Purpose.Patient).Uniform(0));
        Assert.NotEqual(first, new Philox(1, 3, Purpose.Patient).Uniform(0));
        Assert.NotEqual(first, new Philox(1, 2, Purpose.Parameters).Uniform(0));
        Assert.NotEqual(first, new Philox(1, 2, Purpose.Patient).Uniform(1));
    }
}
