namespace CchcBot.Knowledge.Organization;

/// <summary>A unit of the department (phòng, đơn vị thuộc Sở).</summary>
/// <param name="Id">The identity in the store: the folded name.</param>
/// <param name="Name">The full name: "Phòng Quản lý Khoa học".</param>
/// <param name="Aliases">Other names and abbreviations in use: "P.QLKH".</param>
/// <param name="Parent">The body it belongs to, as the roster names it; null when not given.</param>
public sealed record Unit(string Id, string Name, IReadOnlyList<string> Aliases, string? Parent);
