namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A round seal (con dấu) on a page, in dots.</summary>
/// <param name="X">Its centre from the left edge.</param>
/// <param name="Y">Its centre from the upper edge.</param>
/// <param name="Radius">The radius of its outer ring.</param>
internal sealed record RoundSeal(int X, int Y, int Radius);
