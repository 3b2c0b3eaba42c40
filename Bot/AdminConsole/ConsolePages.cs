using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.AdminConsole;

/// <summary>Writes what stands on the pages.</summary>
/// <param name="root">Where the pages are: <c>/console</c>, or <c>/tab</c> inside Teams.</param>
internal sealed class ConsolePages(string root)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The list of documents.</summary>
    public Html Documents(IReadOnlyList<(OfficialDocument Document, CirculationStatus Status)> rows) => rows.Count == 0
        ? Html.Of($"<h1>{ConsoleTexts.Documents}</h1><p>Chưa có văn bản nào.</p>")
        : Html.Of($"""
            <h1>{ConsoleTexts.Documents}</h1>
            <p>{rows.Count} văn bản.</p>
            <div class="wide" role="region" aria-label="Danh sách văn bản" tabindex="0"><table>
            <thead><tr><th scope="col">Số, ký hiệu</th><th scope="col">Ngày</th><th scope="col">Cơ quan ban hành</th><th scope="col">Trích yếu</th><th scope="col">Nhiệm vụ</th></tr></thead>
            <tbody>{Html.Each(rows, row => Row(row.Document))}</tbody></table></div>
            """);

    /// <summary>One document: what it is, what it orders, what it says, who has circulated it.</summary>
    public static Html Document(OfficialDocument document, CirculationStatus status, IReadOnlyList<Unit> units) => Html.Of($"""
        <h1>{Title(document)}</h1>
        <dl>{Fact("Ngày ban hành", Day(document))}{Fact("Cơ quan ban hành", document.Issuer)}{Fact("Trích yếu", document.Subject)}{Fact("Người ký", document.Signatory?.Name)}</dl>
        {Warnings(document)}
        <h2>Nhiệm vụ</h2>
        {Duties(document)}
        <h2>{ConsoleTexts.Board}</h2>
        <ul class="units">{Html.Each(units, unit => Html.Of($"<li>{unit.Name}: {Cell(status, unit)}</li>"))}</ul>
        <h2>Nội dung</h2>
        {Html.Each(document.Provisions, Provision)}
        """);

    /// <summary>The board: documents by units.</summary>
    public Html Board(IReadOnlyList<CirculationStatus> statuses, IReadOnlyList<Unit> units) => statuses.Count == 0
        ? Html.Of($"<h1>{ConsoleTexts.Board}</h1><p>Chưa có văn bản nào phải quán triệt.</p>")
        : Html.Of($"""
            <h1>{ConsoleTexts.Board}</h1>
            <div class="wide" role="region" aria-label="Bảng văn bản và đơn vị" tabindex="0"><table class="board">
            <thead><tr><th scope="col">Văn bản</th>{Html.Each(units, unit => Html.Of($"<th scope=\"col\">{unit.Name}</th>"))}</tr></thead>
            <tbody>{Html.Each(statuses, status => Html.Of($"<tr><th scope=\"row\">{Link(status.Document)}</th>{Html.Each(units, unit => Html.Of($"<td>{Cell(status, unit)}</td>"))}</tr>"))}</tbody></table></div>
            """);

    /// <summary>A page that only says something.</summary>
    public static Html Message(string title, string words) => Html.Of($"<h1>{title}</h1><p id=\"message\" role=\"status\">{words}</p>");

    private static string Title(OfficialDocument document) =>
        document.Type is { Name: { Length: > 0 } type } ? $"{char.ToUpper(type[0], Vietnamese)}{type[1..]} {document.Name}" : document.Name;

    private Html Row(OfficialDocument document) => Html.Of($"""
        <tr><th scope="row"><a href="{root}/documents/{document.Id}">{document.Name}</a></th><td>{Day(document)}</td><td>{document.Issuer}</td><td>{document.Subject}</td><td>{document.Assignments.Count}</td></tr>
        """);

    private Html Link(CirculatedDocument document) => document.Id is { } id
        ? Html.Of($"<a href=\"{root}/documents/{id}\">{document.Name}</a>")
        : Html.Of($"{document.Name} <span class=\"soft\">(chưa nạp)</span>");

    private static Html Cell(CirculationStatus status, Unit unit) =>
        status.FindLine(unit.Id) is { } line ? Html.Of($"<span class=\"done\">✔ {line.Acknowledgement.HeldOn.ToString("dd/MM/yyyy", Vietnamese)}</span>")
        : status.Missing.Any(missing => missing.Id == unit.Id) ? Html.Of($"<span class=\"owed\">Chưa xác nhận</span>")
        : Html.Of($"<span class=\"soft\">Không yêu cầu</span>");

    private static string Day(OfficialDocument document) =>
        document.IssuedOn?.ToString("dd/MM/yyyy", Vietnamese) ?? document.IssuedOnText ?? "không rõ";

    private static Html Fact(string title, string? value) => value is null ? Html.Empty : Html.Of($"<dt>{title}</dt><dd>{value}</dd>");

    private static Html Warnings(OfficialDocument document) => document.Warnings.Count == 0
        ? Html.Empty
        : Html.Of($"<div class=\"warnings\"><p>Cần kiểm tra:</p><ul>{Html.Each(document.Warnings, warning => Html.Of($"<li>{warning.Message}</li>"))}</ul></div>");

    private static Html Duties(OfficialDocument document) => document.Assignments.Count == 0
        ? Html.Of($"<p>Văn bản không giao nhiệm vụ nào đọc được.</p>")
        : Html.Of($"""
            <div class="wide" role="region" aria-label="Nhiệm vụ" tabindex="0"><table>
            <thead><tr><th scope="col">Khoản</th><th scope="col">Chủ trì</th><th scope="col">Phối hợp</th><th scope="col">Nội dung</th><th scope="col">Thời hạn</th></tr></thead>
            <tbody>{Html.Each(document.Assignments, Duty)}</tbody></table></div>
            """);

    private static Html Duty(Assignment duty) => Html.Of($"""
        <tr><th scope="row">{duty.Clause.Value}</th><td>{string.Join("; ", duty.LeadUnits)}</td><td>{string.Join("; ", duty.CoordinatingUnits)}</td><td>{duty.Action}</td><td>{duty.Deadline?.Text ?? "Văn bản không nêu"}</td></tr>
        """);

    private static Html Provision(Provision provision) => Html.Of($"""
        <section class="provision"><p><strong>{provision.Label} {provision.Heading}</strong> {provision.Text}</p>{Html.Each(provision.Children, Provision)}</section>
        """);
}
