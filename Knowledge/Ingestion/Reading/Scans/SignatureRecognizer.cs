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

    /// <summary>The lines beside the seal, once for each way of reading; the seal is taken off the picture.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> TakeAsync(GrayPicture picture, GrayPicture? print, RoundSeal seal, string file, CancellationToken cancellationToken)
    {
        var asItIs = await ReadAsync(picture, seal, file, cancellationToken);
        picture.BlankDisc(seal.X, seal.Y, seal.Radius + 5);
        var withoutSeal = await ReadAsync(picture, seal, file, cancellationToken);
        var printed = print is null ? [] : await ReadAsync(print, seal, file, cancellationToken);
        return [.. new[] { printed, withoutSeal, asItIs }.Where(lines => lines.Count > 0)];
    }

    private async Task<IReadOnlyList<string>> ReadAsync(GrayPicture picture, RoundSeal seal, string file, CancellationToken cancellationToken)
    {
        var left = Math.Max(0, seal.X - (int)(seal.Radius * Left));
        var part = picture.Cut(left, seal.Y - seal.Radius - Above, (int)(seal.Radius * (Left + Right)), (2 * seal.Radius) + Above + Below);
        return await tesseract.FindTableAsync(file, part, OneBlock, cancellationToken) is { } table && RecognizedWords.Read(table, 1, picture.Width) is [var page]
            ? [.. page.Lines.Select(line => line.Text)]
            : [];
    }
}
