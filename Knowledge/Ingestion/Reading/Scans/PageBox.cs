namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A place on a page, in points from its upper left corner.</summary>
internal sealed record PageBox(double Left, double Top, double Right, double Bottom);
