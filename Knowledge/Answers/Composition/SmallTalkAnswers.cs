using CchcBot.Knowledge.Answers.Understanding;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers greetings, thanks and "who are you?": it says that it is software (Luật Trí tuệ nhân tạo 134/2025/QH15, art. 11).</summary>
internal static class SmallTalkAnswers
{
    /// <summary>The answer to what is no question, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session) => session.Reading.Act switch
    {
        SpeechAct.WhoAreYou => Say(
            session,
            "Tôi là trợ lý tự động – một phần mềm, không phải người. Tôi trả lời về các văn bản chỉ đạo đã nạp vào hệ thống, có trích dẫn nguyên văn; điều gì văn bản không nêu, tôi nói rõ là không nêu.",
            "I am an automatic assistant – software, not a person. I answer about the official documents loaded here, with quotations; what no document states, I say is not stated."),
        SpeechAct.Help => Say(
            session,
            "Tôi là trợ lý tự động về văn bản chỉ đạo. Anh/Chị có thể hỏi: đơn vị phải làm gì theo một văn bản, thời hạn, ai chủ trì, ai ký, văn bản còn hiệu lực không, văn bản thực hiện hoặc được triển khai bởi văn bản nào, việc đến hạn trong tháng hoặc quá hạn, thay đổi so với kế hoạch năm trước.",
            "I am an automatic assistant for official documents. Ask what a unit must do under a document, deadlines, who leads, who signed, whether it is in force, what it carries out, what falls due in a period, or what changed since last year's plan."),
        SpeechAct.Greeting => Say(
            session,
            "Xin chào Anh/Chị! Tôi là trợ lý tự động về văn bản chỉ đạo, điều hành. Anh/Chị muốn hỏi về văn bản hoặc nhiệm vụ nào?",
            "Hello! I am an automatic assistant for official documents. Which document or duty would you like to ask about?"),
        SpeechAct.Thanks => Say(session, "Rất vui được hỗ trợ Anh/Chị. Khi cần, Anh/Chị cứ hỏi tiếp.", "You are welcome. Please ask whenever you need."),
        SpeechAct.More => Say(session, "Không còn nội dung nào của danh sách trước để xem tiếp. Anh/Chị vui lòng đặt câu hỏi mới.", "Nothing is left of the last list. Please ask a new question.", AnswerKind.Clarify),
        _ => null,
    };

    private static Answer? Say(AnswerSession session, string vietnamese, string english, AnswerKind kind = AnswerKind.Answer)
    {
        var draft = session.NewDraft();
        return draft.Line(vietnamese, english)
            .Suggest(draft.Say("Phòng tôi có những nhiệm vụ nào?", "What duties does my unit have?"), draft.Say("Liệt kê các văn bản mới nhất", "List the newest documents"))
            .Build(kind, session.Context);
    }
}
