namespace Engraft.Cli.Tests;

/// <summary>A rhythm file: a graft at the end of a cable, which it drives.</summary>
static class CableText
{
    /// <param name="width">Length of the cable, mm.</param>
    /// <param name="duration">Followed for, ms.</param>
    public static string Of(int width, int duration) => $$"""
        schema: engraft.rhythm/1
        title: A graft at the end of a cable
        spacing: 0.2 mm
        order: second
        front: false
        geometry: {kind: cable, width: {{width}} mm}
        host: {cell: "TenTusscher2006:epi", along: 0.1334 S/m}
        graft: {cell: Kernik2019, along: 0.05 S/m, x: 0 mm, radius: 5 mm, interface: 100 S/m2}
        protocol: {kind: spontaneous, duration: {{duration}} ms}

        """;
}
