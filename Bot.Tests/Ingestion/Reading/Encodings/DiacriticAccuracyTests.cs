using System.Globalization;
using System.Text;
using CchcBot.Knowledge.Text;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Encodings;

/// <summary>Real files of 2002–2009 against their transcripts: the share of words with marks that come out as transcribed.</summary>
public sealed class DiacriticAccuracyTests
{
    [Theory]
    [InlineData("2003-A06.rtf")]
    [InlineData("2003-A-15.rtf")]
    [InlineData("2004-A33.rtf")]
    [InlineData("2005-2BZ73_FDI_Dong_Nam_Bo.xls")]
    [InlineData("2006-Mau21_CKTC_NSH.xls")]
    [InlineData("2009-Channuoi_2007.xls")]
    [InlineData("2006-16EZE_TT01.06GopvonDNNVV.pdf")]
    [InlineData("2006-1E499_ND109veDKKD_dacotrenmucPTDNN-V.pdf")]
    public async Task Words_come_out_as_transcribed(string file)
    {
        var truth = WordsOf(await File.ReadAllTextAsync(
            Corpus.Find($"corpus/legacy-encodings/truth/{Path.GetFileNameWithoutExtension(file)}.txt"), TestContext.Current.CancellationToken));

        var read = WordsOf(TextOf(await ReadBlocksAsync(
            await File.ReadAllBytesAsync(Corpus.Find($"corpus/legacy-encodings/files/{file}"), TestContext.Current.CancellationToken))));

        var missing = truth.Sum(word => Math.Max(0, word.Value - read.GetValueOrDefault(word.Key)));
        ((double)missing / truth.Values.Sum()).ShouldBeLessThan(0.02);
    }

    /// <summary>The words with marks, and how often each stands in a text.</summary>
    private static Dictionary<string, int> WordsOf(string text) => VietnameseText.Normalize(text)
        .Split([' ', '\n', '\r', '\t', '|', '.', ',', ';', ':', '(', ')', '"', '-', '/', '_'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Normalize(NormalizationForm.FormD).Any(letter =>
            CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark))
        .CountBy(word => word.ToLowerInvariant())
        .ToDictionary();
}
