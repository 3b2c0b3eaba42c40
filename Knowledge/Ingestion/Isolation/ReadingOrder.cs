using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>A file that is to be read, without its bytes.</summary>
/// <param name="Id">The identity that its document gets.</param>
/// <param name="Name">Its name, made safe.</param>
/// <param name="Options">The bounds within which it is read.</param>
/// <param name="Signers">Those who signed documents that are stored.</param>
/// <param name="MarkOnly">Whether only its mark of secrecy (độ mật) is asked for.</param>
internal sealed record ReadingOrder(string Id, string Name, ReadingOptions Options, IReadOnlyList<string> Signers, bool MarkOnly = false);
