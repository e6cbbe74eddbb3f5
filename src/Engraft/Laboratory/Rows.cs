using Engraft.Circulation;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>The memory of one batch of hearts: parameters, tissue, loads, vessels, the beat. Windows view its rows by name.</summary>
public sealed class Rows<T> where T : struct, ILanes<T>
{
    /// <summary>Where each parameter set begins in <see cref="Parameters"/>.</summary>
    public required ParameterLibrary Library { get; init; }

    const int OutsideSize = Mechanisms.ZoneSurroundings<T>.Size;

    /// <summary>The library's row of each lane.</summary>
    public required T[] Parameters { get; init; }

    /// <summary>Share of each segment that is infarct, border and remote zone: three rows of 17.</summary>
    public required T[] ZoneOfSegment { get; init; }

    /// <summary>Share of LV mass in each zone.</summary>
    public required T[] ZoneShare { get; init; }

    public T[] Product { get; init; } = new T[ProductParameters<T>.Size];
    public T[] Route { get; init; } = new T[RouteParameters<T>.Size];

    /// <summary>State of zones and graft.</summary>
    public T[] Tissue { get; private init; } = new T[HeartTissue<T>.Size];
    public T[] ZoneSurroundings { get; private init; } = new T[HeartTissue<T>.Zones * OutsideSize];
    public T[] GraftSurroundings { get; private init; } = new T[Mechanisms.GraftSurroundings<T>.Size];
    public T[] Vessels { get; private init; } = new T[HeartVessels<T>.Size];
    public T[] Segments { get; private init; } = new T[SegmentProperties<T>.Size];
    public T[] Loop { get; private init; } = new T[CirculationState<T>.Size];
    public T[] Summary { get; private init; } = new T[BeatSummary<T>.Size];

    /// <summary>A copy for one arm; parameters and zones are shared, product and route belong to the arm.</summary>
    public Rows<T> ForArm(T[] product, T[] route) => new()
    {
        Library = Library,
        Parameters = Parameters,
        ZoneOfSegment = ZoneOfSegment,
        ZoneShare = ZoneShare,
        Product = product,
        Route = route,
        Tissue = [.. Tissue],
        ZoneSurroundings = [.. ZoneSurroundings],
        GraftSurroundings = [.. GraftSurroundings],
        Vessels = [.. Vessels],
        Segments = [.. Segments],
        Loop = [.. Loop],
        Summary = [.. Summary],
    };

    /// <summary>The same hearts with other parameters; an arm is copied from them, they are not lived.</summary>
    public Rows<T> With(T[] parameters) => new()
    {
        Library = Library,
        Parameters = parameters,
        ZoneOfSegment = ZoneOfSegment,
        ZoneShare = ZoneShare,
        Product = Product,
        Route = Route,
        Tissue = Tissue,
        ZoneSurroundings = ZoneSurroundings,
        GraftSurroundings = GraftSurroundings,
        Vessels = Vessels,
        Segments = Segments,
        Loop = Loop,
        Summary = Summary,
    };

    /// <summary>The part of the parameter row that belongs to a set.</summary>
    public ReadOnlySpan<T> Set(string name, int size) => Parameters.AsSpan(Library.OffsetOf(name), size);

    /// <summary>Row of <see cref="CirculationParameters{T}"/>.</summary>
    public ReadOnlyMemory<T> CirculationRow => Parameters.AsMemory(Library.OffsetOf("circulation"), CirculationParameters<T>.Size);

    /// <summary>The tissue sets stand first and together.</summary>
    public ReadOnlySpan<T> TissueRow => Parameters.AsSpan(0, TissueParameters<T>.Size);
    public TissueParameters<T> TissueParameters => new(TissueRow);
    public CirculationParameters<T> CirculationParameters => new(Set("circulation", CirculationParameters<T>.Size));
    public GraftParameters<T> GraftParameters => new(Set("graft", GraftParameters<T>.Size));
    public ParacrineParameters<T> ParacrineParameters => new(Set("paracrine", ParacrineParameters<T>.Size));
    public DeliveryParameters<T> DeliveryParameters => new(Set("delivery", DeliveryParameters<T>.Size));
    public RejectionParameters<T> RejectionParameters => new(Set("rejection", RejectionParameters<T>.Size));
    public ImmunosuppressionParameters<T> Drugs => new(Set("immunosuppression", ImmunosuppressionParameters<T>.Size));
    public AutomaticityParameters<T> Pacing => new(Set("automaticity", AutomaticityParameters<T>.Size));
    public TumourParameters<T> Tumour => new(Set("tumour", TumourParameters<T>.Size));
    public ProductParameters<T> ProductParameters => new(Product);
    public RouteParameters<T> RouteParameters => new(Route);
    public HeartVessels<T> HeartVessels => new(Vessels);
    public BeatSummary<T> Beat => new(Summary);
    public GraftState<T> Graft => new(Tissue.AsSpan(HeartTissue<T>.GraftAt));
    public Mechanisms.GraftSurroundings<T> Around => new(GraftSurroundings);

    /// <summary>State of one zone: 0 infarct, 1 border, 2 remote.</summary>
    public ZoneState<T> Zone(int zone) => new(ZoneRow(zone));
    public Span<T> ZoneRow(int zone) => Tissue.AsSpan(zone * ZoneState<T>.Size, ZoneState<T>.Size);

    /// <summary>What acts on one zone.</summary>
    public Mechanisms.ZoneSurroundings<T> Outside(int zone) => new(OutsideRow(zone));
    public Span<T> OutsideRow(int zone) => ZoneSurroundings.AsSpan(zone * OutsideSize, OutsideSize);

    public GraftRates<T> GraftRates => new()
    {
        Product = ProductParameters,
        Route = RouteParameters,
        Graft = GraftParameters,
        Rejecting = RejectionParameters,
        Drugs = Drugs,
        Pacing = Pacing,
        Around = Around,
    };
}
