using System.Runtime.InteropServices;
using System.Text.Json;
using Engraft.Numbers;

namespace Engraft.Files.Results;

/// <summary>The machine of a run, without its name or that of its user.</summary>
static class Machine
{
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("machine");
        json.WriteString("os", RuntimeInformation.OSDescription);
        json.WriteString("architecture", RuntimeInformation.ProcessArchitecture.ToString());
        json.WriteString("dotnet", RuntimeInformation.FrameworkDescription);
        json.WriteNumber("processors", Environment.ProcessorCount);
        json.WriteNumber("vectorBits", Registers.Bits);
        json.WriteEndObject();
    }
}
