using System.Globalization;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Features.Documents;

/// <summary>A document as names and values: what its head says.</summary>
internal static class DocumentFacts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>What is known, and nothing of what is not.</summary>
    public static IEnumerable<(string Title, string Value)> Of(OfficialDocument document)
    {
        if (document.Issuer is { } issuer)
        {
            yield return ("Cơ quan ban hành", issuer);
        }

        if (document.IssuedOn is { } day)
        {
            yield return ("Ngày ban hành", day.ToString("dd/MM/yyyy", Vietnamese));
        }

        if (document.Signatory?.Name is { } signer)
        {
            yield return ("Người ký", signer);
        }

        if (document.Urgency is { } urgency)
        {
            yield return ("Độ khẩn", urgency);
        }
    }
}
