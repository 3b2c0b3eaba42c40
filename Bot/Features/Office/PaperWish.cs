namespace CchcBot.Bot.Features.Office;

/// <summary>Which paper the office asks the bot to draft.</summary>
internal enum PaperWish
{
    /// <summary>Báo cáo tình hình thực hiện.</summary>
    StatusReport,

    /// <summary>Công văn đôn đốc.</summary>
    UrgingLetter,

    /// <summary>Công văn đính chính.</summary>
    CorrectionLetter,

    /// <summary>Sổ theo dõi giải quyết văn bản đến.</summary>
    Register,

    /// <summary>Tài liệu kiểm chứng.</summary>
    Evidence,
}
