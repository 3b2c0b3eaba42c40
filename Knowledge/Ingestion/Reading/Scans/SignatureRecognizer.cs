using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>
/// Reads the signature (chức vụ, họ tên người ký) that a seal stands over, by itself: as it is, without the seal, and without all that is coloured. No
/// way is always the best one, so all are handed on.
/// </summary>
internal sealed class SignatureRecognizer(Tesseract tesseract)
{
    private const int Above = 110;
    private const int Below = 70;
    private const double Left = 0.7;
    private const double Right = 4;
    private const string OneBlock = "6";
    private const string OneLine = "7";

    // How far before the first word that was read a family name may begin, in sizes of the letters.
    private static readonly double[] Lost = [1.6, 2, 2.4, 2.8, 3.2];

    /// <summary>
    /// The lines beside the seal, once for each way of reading; the last are readings of the name's line alone. The seal is taken off the picture.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> TakeAsync(GrayPicture picture, GrayPicture? print, RoundSeal seal, string file, CancellationToken cancellationToken)
    {
        var asItIs = await ReadAsync(picture, seal, file, cancellationToken);
        var name = FindName(asItIs) is { } line ? await ReadNameAsync(picture, line, file, cancellationToken) : [];
        picture.BlankDisc(seal.X, seal.Y, seal.Radius + 5);
        var withoutSeal = await ReadAsync(picture, seal, file, cancellationToken);
        var printed = print is null ? [] : await ReadAsync(print, seal, file, cancellationToken);
        return [.. new[] { printed, withoutSeal, asItIs }.Select(TextsOf).Append(name).Where(lines => lines.Count > 0)];
    }

    private static IReadOnlyList<string> TextsOf(IReadOnlyList<TextLine> lines) => [.. lines.Select(line => line.Text)];

    private async Task<IReadOnlyList<TextLine>> ReadAsync(GrayPicture picture, RoundSeal seal, string file, CancellationToken cancellationToken)
    {
        var width = (int)(seal.Radius * (Left + Right));
        var (left, top) = (Math.Max(0, seal.X - (int)(seal.Radius * Left)), Math.Max(0, seal.Y - seal.Radius - Above));
        var part = picture.Cut(left, top, width, (2 * seal.Radius) + Above + Below);
        var wide = Math.Min(width, picture.Width - left);
        return await tesseract.FindTableAsync(file, part, OneBlock, cancellationToken) is { } table && RecognizedWords.Read(table, 1, wide) is [var page]
            ? [.. page.Lines.Select(line => Moved(line, left, top))]
            : [];
    }

    private static TextLine Moved(TextLine line, int left, int top) => new(
        [.. line.Words.Select(word => word with { Left = word.Left + left, Right = word.Right + left })], line.Baseline + top, line.Size);

    /// <summary>The last line that ends in two words with capitals, from the first of such words on.</summary>
    private static TextLine? FindName(IReadOnlyList<TextLine> lines) => lines.Reverse()
        .Select(line => line with { Words = [.. line.Words.Reverse().TakeWhile(word => IsName(word.Text)).Reverse()] })
        .FirstOrDefault(line => line.Words.Count > 1);

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower);

    /// <summary>
    /// A ring or a pen's stroke above a line spoils its reading, so it is cut out closely; where the part that is covered begins is not
    /// known, so several places are tried.
    /// </summary>
    private async Task<IReadOnlyList<string>> ReadNameAsync(GrayPicture picture, TextLine line, string file, CancellationToken cancellationToken)
    {
        const double Half = 0.46;
        const double MiddleAboveBaseline = 0.36;
        var top = (int)(line.Baseline - (line.Size * (MiddleAboveBaseline + Half)));
        var readings = new List<string>();
        foreach (var left in Lost.Select(lost => Math.Max(0, (int)(line.Left - (lost * line.Size)))))
        {
            var part = picture.Cut(left, top, (int)(line.Right + (line.Size / 2)) - left, (int)(2 * Half * line.Size));
            if (await tesseract.FindTableAsync(file, part, OneLine, cancellationToken) is { } table)
            {
                readings.Add(RecognizedWords.ReadText(table));
            }
        }

        return readings;
    }
}
