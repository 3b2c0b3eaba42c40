using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;

namespace CchcBot.Bot.Features.Office;

/// <summary>The words of the office's orders.</summary>
internal static class OfficeTexts
{
    /// <summary>What the Excel file is.</summary>
    public const string MatrixFile = "Bảng theo dõi quán triệt theo đơn vị và văn bản (Excel)";

    /// <summary>What every unit owes is not for a group to read.</summary>
    public const string OnlyAlone = "Nội dung này nêu tình hình nội bộ của các đơn vị, nên tôi chỉ thực hiện trong cuộc trò chuyện riêng. Vui lòng nhắn lại yêu cầu cho tôi trong cửa sổ trò chuyện riêng.";

    /// <summary>The button that sends.</summary>
    public const string SendButton = "Gửi";

    /// <summary>The button that drops it.</summary>
    public const string CancelButton = "Hủy";

    /// <summary>Who is not of the office.</summary>
    public const string NotAllowed = "Việc chuyển văn bản, đôn đốc và xem bảng theo dõi chung do văn phòng thực hiện. Anh/Chị có thể hỏi tình hình của đơn vị mình, ví dụ: “đơn vị tôi còn văn bản nào chưa quán triệt?”.";

    /// <summary>No document is known to urge about.</summary>
    public const string WhichDocument = "Anh/Chị vui lòng nêu số, ký hiệu của văn bản; hiện chưa có văn bản nào được chuyển đến các đơn vị.";

    /// <summary>The document is not in the store.</summary>
    public const string NotFound = "Tôi không tìm thấy đúng một văn bản như Anh/Chị nêu trong kho; vui lòng cho biết đầy đủ số, ký hiệu.";

    /// <summary>Nobody owes anything.</summary>
    public const string NobodyOwes = "Không có đơn vị nào cần đôn đốc.";

    /// <summary>The card is not the newest, or too old.</summary>
    public const string Stale = "Thẻ này không còn hiệu lực, chưa có gì được gửi. Anh/Chị vui lòng yêu cầu lại.";

    /// <summary>Dropped.</summary>
    public const string Cancelled = "Tôi đã hủy, không gửi gì.";

    /// <summary>Nothing is tracked.</summary>
    public const string EmptyMatrix = "Chưa có văn bản nào cần quán triệt được theo dõi.";

    private const int MostMatters = 3;

    /// <summary>Who would be urged about what.</summary>
    public static string UrgePreview(IReadOnlyList<UnitToUrge> units)
    {
        var people = units.Sum(unit => unit.People.Count);
        var silent = units.Where(unit => unit.People.Count == 0).Select(unit => unit.Unit.Name).ToList();
        var warning = silent.Count == 0 ? "" : $"\n\nChưa có trưởng đơn vị hoặc người được ủy quyền trong danh sách: {string.Join("; ", silent)}.";
        return string.Create(CultureInfo.InvariantCulture, $"Sẽ gửi đôn đốc {units.Count} đơn vị, {people} người:\n\n{string.Join('\n', units.Select(Line))}{warning}\n\nNếu đúng, vui lòng bấm “{SendButton}”.");
    }

    /// <summary>To whom a document would go.</summary>
    public static string CirculatePreview(CirculatedDocument document, IReadOnlyList<Unit> units, IReadOnlyList<Officer> people, Roster roster, DateOnly? dueOn)
    {
        var due = units.Count == 0 ? "Chỉ gửi để biết và xác nhận “Đã đọc”; không giao đơn vị nào quán triệt." : dueOn is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"Hạn xác nhận: {day:dd/MM/yyyy}.")
            : "Chưa đặt hạn xác nhận nên sẽ không có lời nhắc theo hạn; để đặt, nhắn lại kèm “hạn 31/12/2030”.";
        var lines = units.Select(unit => string.Create(CultureInfo.InvariantCulture, $"- {unit.Name}: {roster.CountOfficers(unit.Id)} người"))
            .Concat(people.Select(person => $"- {person.Name} ({roster.FindUnit(person.UnitId)?.Name ?? "chưa rõ đơn vị"}): cá nhân"));
        return $"Sẽ chuyển {document.Name} đến:\n\n{string.Join('\n', lines)}\n\n{due}\n\nNếu đúng, vui lòng bấm “{SendButton}”.";
    }

    /// <summary>A person was to be told whom the roster does not hold, or who was not named.</summary>
    public const string UnknownPerson = "Tôi chưa tìm thấy người được nêu trong danh sách cán bộ. Vui lòng nhắn lại kèm đủ họ tên hoặc thư điện tử, hoặc nêu tên đơn vị.";

    /// <summary>Several people have a name.</summary>
    public static string WhichPerson(IReadOnlyList<Officer> people, Roster roster) =>
        $"Có nhiều người cùng tên; vui lòng nhắn lại kèm thư điện tử:\n\n{string.Join('\n', people.Select(person => $"- {person.Name}, {roster.FindUnit(person.UnitId)?.Name ?? "chưa rõ đơn vị"}: {person.Email ?? "chưa có thư điện tử"}"))}";

    /// <summary>What was put into the outbox.</summary>
    public static string Sent(int units, int messages) =>
        string.Create(CultureInfo.InvariantCulture, $"Đã đưa vào hàng gửi {messages} thông báo{(units > 0 ? $" đến {units} đơn vị" : "")}. Ngoài giờ làm việc, thông báo không khẩn được gửi vào đầu giờ làm việc tiếp theo.");

    /// <summary>Units and documents: ✔ for an acknowledgement, ✘ where one is owed.</summary>
    public static string Matrix(IReadOnlyList<CirculationStatus> statuses, IReadOnlyList<Unit> units)
    {
        var head = $"| Đơn vị | {string.Join(" | ", statuses.Select(status => status.Document.Name))} |\n|{string.Concat(Enumerable.Repeat("---|", statuses.Count + 1))}";
        var rows = units.Select(unit => $"| {unit.Name} | {string.Join(" | ", statuses.Select(status => Cell(status, unit)))} |");
        return $"{head}\n{string.Join('\n', rows)}\n\n✔ đã xác nhận (ngày); ✘ chưa xác nhận; – không thuộc diện phải quán triệt.";
    }

    private static string Cell(CirculationStatus status, Unit unit) =>
        status.FindLine(unit.Id) is { } line ? string.Create(CultureInfo.InvariantCulture, $"✔ {line.Acknowledgement.HeldOn:dd/MM}")
        : status.Missing.Any(missing => missing.Id == unit.Id) ? "✘"
        : "–";

    private static string Line(UnitToUrge unit)
    {
        var rest = unit.Matters.Count > MostMatters ? string.Create(CultureInfo.InvariantCulture, $"; … và {unit.Matters.Count - MostMatters} việc khác") : "";
        return $"- {unit.Unit.Name}: {string.Join("; ", unit.Matters.Take(MostMatters))}{rest}";
    }
}
