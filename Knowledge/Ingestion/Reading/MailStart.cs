using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>How the source of a mail message begins.</summary>
internal static partial class MailStart
{
    /// <summary>Whether a text begins with at least two header fields that mail messages have.</summary>
    public static bool IsMatch(string text) => Field().Count(text.Split("\n\n")[0].Split("\r\n\r\n")[0]) >= 2;

    [GeneratedRegex(
        @"^(Return-Path|Received|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|Delivered-To|X-[A-Za-z-]+):\s",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Field();
}
