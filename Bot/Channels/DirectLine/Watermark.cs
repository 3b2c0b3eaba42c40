using System.Globalization;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>A place on a stream, as clients hand it back.</summary>
internal static class Watermark
{
    /// <summary>The place that the request names; the beginning when it names none, null when it names something else.</summary>
    public static long? Parse(HttpRequest request)
    {
        var text = request.Query["watermark"].ToString();
        return text is "" or "null" or "undefined" ? 0
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark
            : null;
    }
}
