namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>What holds inside a group; groups inside it begin with a copy.</summary>
/// <param name="Target">Where text goes.</param>
/// <param name="IsHidden">Whether text is hidden or a deletion not yet accepted.</param>
/// <param name="Font">The number of the font.</param>
/// <param name="SkipAfterUnicode">How many characters stand behind a Unicode one for programs that know none.</param>
internal sealed record RtfState(RtfTarget Target, bool IsHidden, int Font, int SkipAfterUnicode);
