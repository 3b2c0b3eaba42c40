namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>A drawn straight line.</summary>
/// <param name="At">Its height below the page's upper edge when horizontal, its distance from the left edge when vertical.</param>
/// <param name="From">Where it begins, along itself.</param>
/// <param name="To">Where it ends.</param>
internal sealed record Ruling(double At, double From, double To);
