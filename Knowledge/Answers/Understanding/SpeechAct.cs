namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>What a message does in the conversation, besides asking.</summary>
internal enum SpeechAct
{
    /// <summary>It asks or says something about documents.</summary>
    Question,

    /// <summary>"Xin chào".</summary>
    Greeting,

    /// <summary>"Cảm ơn", "ok".</summary>
    Thanks,

    /// <summary>"Bạn là ai?".</summary>
    WhoAreYou,

    /// <summary>"Bạn làm được gì?".</summary>
    Help,

    /// <summary>"Xem tiếp".</summary>
    More,

    /// <summary>"Không, ý tôi là …".</summary>
    Correction,
}
