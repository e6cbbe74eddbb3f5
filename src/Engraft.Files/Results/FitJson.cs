using System.Text.Json;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>How the patient was matched, and the sources, as result.json has them.</summary>
static class FitJson
{
    public static void Write(Utf8JsonWriter json, FitResidual residual)
    {
        json.WriteString("quantity", residual.Quantity);
        json.WriteString("unit", residual.Unit);
        JsonParts.Number(json, "given", residual.Given);
        JsonParts.Number(json, "fitted", residual.Fitted);
        JsonParts.Number(json, "tolerance", residual.Tolerance);
        json.WriteBoolean("within", residual.Within);
        json.WriteBoolean("drawn", residual.Drawn);
    }

    public static void Write(Utf8JsonWriter json, FittedParameter parameter)
    {
        json.WriteString("name", parameter.Name);
        json.WriteString("unit", parameter.Unit);
        JsonParts.Number(json, "value", parameter.Value);
        JsonParts.Number(json, "priorSpread", parameter.PriorSpread);
        JsonParts.Number(json, "posteriorSpread", parameter.PosteriorSpread);
        json.WriteBoolean("constrained", parameter.Constrained);
    }

    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("source", citation.Source);
        json.WriteString("usedFor", citation.UsedFor);
        json.WriteString("quality", citation.Quality);
        json.WriteString("flag", citation.Flag);
    }
}
