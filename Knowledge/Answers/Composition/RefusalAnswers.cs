using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Refuses what is no business of an assistant for official documents, and asks back what cannot be understood.</summary>
internal static partial class RefusalAnswers
{
    /// <summary>How many documents a question back offers.</summary>
    public const int MostChoices = 8;

    /// <summary>A refusal of small talk and general knowledge, or null.</summary>
    public static Answer? OutOfScope(AnswerSession session)
    {
        return session.Reading.Mentions.Count > 0 || !Foreign().IsMatch(session.Reading.Folded) ? null : Refuse(session);
    }

    /// <summary>Whether no word of the question belongs to offices and their documents.</summary>
    public static bool SpeaksOfNothingOfficial(QuestionReading reading) =>
        reading is { IsEnglish: false, NamesUnit: false, SpeaksOfOwnUnit: false } && !Official().IsMatch(reading.Folded);

    /// <summary>The refusal of what is out of scope.</summary>
    public static Answer Refuse(AnswerSession session)
    {
        var draft = session.NewDraft();
        return draft.Line(
                "Tôi là trợ lý tự động, chỉ trả lời về các văn bản chỉ đạo đã được nạp vào hệ thống và việc quán triệt, thực hiện các văn bản đó. Câu hỏi này nằm ngoài phạm vi, mong Anh/Chị thông cảm.",
                "I am an automatic assistant for the official documents loaded into this system. This question is outside that scope.")
            .Suggest(draft.Say("Phòng tôi có những nhiệm vụ nào sắp đến hạn?", "What duties does my unit have?"))
            .Build(AnswerKind.Refused, session.Context);
    }

    /// <summary>A question back where the words name several documents, or none.</summary>
    public static Answer? Unclear(AnswerSession session)
    {
        if (session.Scope.Ambiguous.Count > 1)
        {
            return WhichDocument(session);
        }

        if (session.Scope.Undescribed is { } words)
        {
            return NoSuchDocument(session, words);
        }

        var asksNothingElse = !session.Scope.IsNarrow && session.Scope.Missing.Count == 0
            && session.Reading.TopicLength == 0 && session.Reading.Period is null && !AsksForDuties(session.Reading)
            && !session.Reading.Wants(Asks.Listing | Asks.Comparison);
        return asksNothingElse ? WhatAbout(session) : null;
    }

    private static bool AsksForDuties(QuestionReading reading) =>
        reading.Wants(Asks.Duties) && (reading.Asker is not null || reading.SpeaksOfOwnUnit);

    /// <summary>
    /// A question back where duties of "my unit" are asked and the unit is unknown; a plain no where a unit is named
    /// that neither the roster nor the documents know.
    /// </summary>
    public static Answer? UnknownUnit(AnswerSession session)
    {
        var reading = session.Reading;
        if (!reading.Wants(Asks.Duties) || reading.NamesUnit || BodyMentions.Find(session) is not null)
        {
            return null;
        }

        if (reading.SpeaksOfOwnUnit)
        {
            return reading.Asker is null ? WhichUnit(session) : null;
        }

        var unit = UnitName().Match(reading.Text);
        return unit.Success && session.Scope.IsNarrow && !reading.SpeaksOfDepartment ? NotAssigned(session, unit.Value.Trim()) : null;
    }

    private static Answer WhichUnit(AnswerSession session)
    {
        var draft = session.NewDraft();
        return draft.Line(
                "Anh/Chị thuộc phòng, đơn vị nào? Vui lòng cho biết, ví dụ: “Tôi ở Văn phòng Sở”.",
                "Which unit are you from? Please tell me, for example: “Tôi ở Văn phòng Sở”.")
            .Build(AnswerKind.Clarify, session.Context with { AwaitsUnit = true });
    }

    /// <summary>A document described by type and date that is not in the store, with those nearest to the description.</summary>
    private static Answer NoSuchDocument(AnswerSession session, string words)
    {
        var draft = session.NewDraft();
        var said = VietnameseText.FoldedWords(words).ToHashSet(StringComparer.Ordinal);
        draft.Line($"Trong kho chưa có văn bản nào như Anh/Chị nêu (“{Original(session.Reading, words)}”).", $"The store holds no such document (“{Original(session.Reading, words)}”).");
        var near = session.Catalog.Documents
            .Where(document => document.Type is { } type && VietnameseText.FoldedWords(type.Name).All(said.Contains))
            .OrderByDescending(document => document.IssuedOn).Take(3).ToList();
        if (near.Count > 0)
        {
            draft.Line($"Văn bản gần nhất: {string.Join("; ", near.Select(DocumentTitles.Full))}.", $"Nearest: {string.Join("; ", near.Select(DocumentTitles.Full))}.");
        }

        return draft.Build(AnswerKind.NotFound, session.Remember([], []));
    }

    private static string Original(QuestionReading reading, string folded)
    {
        var start = reading.Folded.IndexOf(folded, StringComparison.Ordinal);
        return start >= 0 && start + folded.Length <= reading.Text.Length ? reading.Text.Substring(start, folded.Length) : folded;
    }

    private static Answer NotAssigned(AnswerSession session, string unit)
    {
        var names = string.Join("; ", session.Scope.Documents.Select(DocumentTitles.Full));
        return session.NewDraft().Line(
                $"{names} không nêu nhiệm vụ nào giao cho “{unit}”; danh sách đơn vị cũng không có tên này.",
                $"{names}: nothing is assigned to “{unit}”, and the roster does not know that name.")
            .Build(AnswerKind.NotFound, session.Remember(session.Scope.Documents, []));
    }

    private static Answer WhichDocument(AnswerSession session)
    {
        var draft = session.NewDraft().Line(
            "Có nhiều văn bản phù hợp với câu hỏi. Anh/Chị muốn hỏi văn bản nào?",
            "Several documents fit the question. Which one do you mean?");
        foreach (var document in session.Scope.Ambiguous.Take(MostChoices))
        {
            draft.Line($"- {DocumentTitles.Full(document)}: {document.Subject}");
        }

        return draft.Suggest(session.Scope.Ambiguous.Take(4).Select(document => $"{session.Reading.Text.TrimEnd('?', ' ')} ({DocumentTitles.Full(document)})"))
            .Build(AnswerKind.Clarify, session.Context);
    }

    private static Answer WhatAbout(AnswerSession session)
    {
        var draft = session.NewDraft();
        return draft.Line(
                "Anh/Chị đang hỏi về văn bản hoặc nhiệm vụ nào? Vui lòng nêu số, ký hiệu hoặc nội dung chính của văn bản.",
                "Which document or duty do you mean? Please give its number or main subject.")
            .Suggest(session.Catalog.Documents.Reverse().Take(3).Select(document => $"{DocumentTitles.Short(document)} {draft.Say("yêu cầu gì?", "– what does it require?")}"))
            .Build(AnswerKind.Clarify, session.Context);
    }

    [GeneratedRegex(@"\b(?:van ban|cong van|ke hoach|quyet dinh|thong bao|chi thi|nghi quyet|cong dien|bao cao|nhiem vu|han|phong|so|don vi|ubnd|uy ban|bo|chi cuc|trung tam|van phong|thanh tra|co quan|cong chuc|vien chuc|can bo|nhan vien|thu tuc|ho so|hanh chinh|chi tieu|kinh phi|ngan sach|luong|phu cap|quy dinh|quy che|dieu|khoan|hop|ban hanh|hieu luc|trien khai|thuc hien|dao tao|thi dua|khen thuong|ky luat|nghi|cong tac|du an|de an|chuong trinh|luat|nghi dinh|thong tu|chu tri|phoi hop|giao|chu tich|giam doc|thu tuong|bo truong|chinh phu|tinh|huyen|xa|nguoi dan|doanh nghiep|dau tu|giai ngan|tiep dan|khieu nai|to cao|dang ky|cap phep|kiem tra|giam sat|tuyen dung|bo nhiem|hop dong|dau thau|mua sam|tai san|ket luan|chi dao|muc|ty le|thoi han|quan triet|pho bien|phuong|thon|khu pho|to dan pho|truong|benh vien|tram|hoc sinh|giao vien|hoc phi|dien luc|bao hiem|giay moi|cuoc hop|phieu|bieu mau|mau|email|thanh vien|to truong|du toan|vuong mac|tiem chung|vac xin|dich benh|lich truc|nghi le|hoi nghi|hoi thi|cuoc thi|dang kiem|bau cu|cong trinh|du thi|ban chi dao)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Official();

    [GeneratedRegex(@"\bthoi tiet\b|^\W*\d+\s*[-+*x:/]\s*\d+\s*(?:=|bang|$|\?)|\bviet (?:code|ma nguon)|\bpython\b|\b(?:an|uong|mac|choi) (?:gi|mon gi|o dau)\b|ke chuyen|hat cho|phuong trinh|dao ham|(?:ban|may|bot|em|anh|chi) (?:duoc )?bao nhieu tuoi|du bao mua|chuyen (?:cuoi|tieu lam|vui)|\bgia (?:vang|xang|dat|usd|do la|bitcoin)|ty gia|bai (?:tho|hat|van)|lam tho|xo so|\bbong da\b|ty so|nau (?:an|mon)|cong thuc (?:nau|mon)|tinh yeu|\bboi (?:bai|toan)|tu vi|phim (?:gi|nao)|ca si|dien vien|tong thong|thu do (?:cua )?nuoc|dich (?:giup|sang|cau)|viet (?:giup|cho|ho) .*(?:\btho\b|code|chuong trinh may|email tinh|bai van|don xin)|giai (?:bai )?toan|\bweather\b|\bjoke\b|gold price|\bpoem\b|\brecipe\b|stock price", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^\W*(?:Phòng|phòng|P\.|Chi cục|chi cục|Trung tâm|trung tâm|Ban|Viện|Trường|Sở|Bộ|Cục|Vụ|UBND|Ủy ban nhân dân)\s+\p{L}[\p{L}\s&-]{2,60}?(?=\s+(?:phải|cần|có|làm|được|thực hiện|chủ trì|phối hợp))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnitName();
}
