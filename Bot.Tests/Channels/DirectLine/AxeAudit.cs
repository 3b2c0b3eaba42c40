using Microsoft.Playwright;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

/// <summary>Looks over a page with axe, which knows the rules of accessible pages (WCAG 2.2 AA and good practice).</summary>
internal static class AxeAudit
{
    /// <summary>What axe objects to, each rule with the places and why.</summary>
    public static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page)
    {
        // Evaluated and not added to the page, whose rules run no script of others.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(await NodeTools.PackageAsync("axe-core"), "axe.min.js")));
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')} – ${node.html.slice(0, 160)} – ${node.failureSummary.replaceAll('\n', ' ')}`))
            """);
    }
}
