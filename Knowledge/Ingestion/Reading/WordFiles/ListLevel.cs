using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>One level of an automatic list.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">How the number is written, by Word's name (<c>decimal</c>, <c>lowerLetter</c>).</param>
/// <param name="Text">The label with places for the numbers of this level and those above, such as <c>%1.%2.</c>.</param>
/// <param name="RestartsAfter">The level (from 1) whose use restarts this one; 0 for never, null for any level above.</param>
/// <param name="IsLegal">Whether all numbers in the label are written in digits.</param>
/// <param name="IsFollowedByNothing">Whether the text follows the label without a blank.</param>
/// <param name="ParagraphStyle">The paragraph style bound to this level.</param>
internal sealed record ListLevel(
    int Start,
    string Format,
    string Text,
    int? RestartsAfter,
    bool IsLegal,
    bool IsFollowedByNothing,
    string? ParagraphStyle)
{
    /// <summary>How many levels a list has.</summary>
    public const int Count = 9;

    /// <summary>The format of a level that has a sign instead of a number.</summary>
    public const string Bullet = "bullet";

    /// <summary>Reads a level's definition.</summary>
    public static ListLevel From(Level level)
    {
        // Newer formats stand inside alternatives, one level deeper.
        var format = level.Descendants<NumberingFormat>().FirstOrDefault().FindValue() ?? "decimal";
        var text = level.LevelText.FindValue() ?? "";
        var font = level.Descendants<RunFonts>().FirstOrDefault().FindAttribute("ascii");
        return new ListLevel(
            level.StartNumberingValue.FindNumber() ?? 0,
            format,
            format == Bullet ? BulletText(text, font) : text,
            level.LevelRestart.FindNumber(),
            level.IsLegalNumberingStyle.IsOn(),
            level.LevelSuffix.FindValue() == "nothing",
            level.ParagraphStyleIdInLevel.FindValue());
    }

    /// <summary>Letters of a picture font (o, §, ü) are only bullets; dashes and pluses mean a level in Vietnamese documents.</summary>
    private static string BulletText(string text, string? font)
    {
        var shown = SymbolCharacters.Read(text, font).Trim();
        return shown.Length == 0 || shown.Any(char.IsLetter) ? "•" : shown;
    }
}
