using System.Collections.Frozen;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>A word, number, date or document number of a sentence, in the form in which statements are compared.</summary>
/// <param name="Text">Lower case with its marks, since "hoàn" and "hoãn" are not the same; dates without leading zeros.</param>
/// <param name="IsCapitalized">Whether it is written with a capital: a name, or the beginning.</param>
/// <param name="BeginsPart">Whether a comma, colon, bracket or dash stands before it, or nothing.</param>
internal readonly record struct Word(string Text, bool IsCapitalized, bool BeginsPart)
{
    private static readonly FrozenSet<string> Numerals =
        FrozenSet.ToFrozenSet(["hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười", "mươi", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ"], StringComparer.Ordinal);

    /// <summary>Whether it counts or dates something.</summary>
    public bool IsNumber => Text.Any(char.IsDigit) || Numerals.Contains(Text);
}
