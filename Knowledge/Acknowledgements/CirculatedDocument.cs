namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>A document that was circulated.</summary>
/// <param name="Id">Its identity in the store; null when stored documents only cite it.</param>
/// <param name="Name">Its number as printed, or a draft's notation.</param>
/// <param name="Version">SHA-256 of its file; null when it is not in the store.</param>
/// <param name="IssuedOn">Its date, which tells documents with one number in several years apart; null when unknown.</param>
public sealed record CirculatedDocument(string? Id, string Name, string? Version, DateOnly? IssuedOn);
