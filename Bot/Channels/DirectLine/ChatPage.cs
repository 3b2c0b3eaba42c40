using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>The chat page at <c>/</c>, under rules by which a browser runs nothing on it that is not ours.</summary>
internal sealed class ChatPage(IWebHostEnvironment environment, IOptions<DirectLineOptions> options)
{
    /// <summary>Where the page names the department.</summary>
    private const string DepartmentMark = "{{department}}";

    /// <summary>
    /// Scripts are ours only. Web Chat writes its styles into the page as it goes, shows pictures out of memory and
    /// shrinks them in a worker.
    /// </summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self' blob:; worker-src 'self' blob:; media-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>The page, with the department's name on it.</summary>
    public async Task<IResult> GetAsync(HttpContext context)
    {
        var page = environment.WebRootFileProvider.GetFileInfo("index.html");
        if (!page.Exists)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers[HeaderNames.XFrameOptions] = "SAMEORIGIN";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        using var reader = new StreamReader(page.CreateReadStream());
        var department = HtmlEncoder.Default.Encode(options.Value.FindDepartment() ?? "");
        return Results.Text((await reader.ReadToEndAsync(context.RequestAborted)).Replace(DepartmentMark, department, StringComparison.Ordinal), "text/html; charset=utf-8");
    }
}
