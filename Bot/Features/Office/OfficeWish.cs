namespace CchcBot.Bot.Features.Office;

/// <summary>What the office asks the bot to do.</summary>
internal enum OfficeWish
{
    /// <summary>Đôn đốc: urge the units that owe something.</summary>
    Urge,

    /// <summary>Chuyển văn bản: circulate a document.</summary>
    Circulate,

    /// <summary>Ma trận đơn vị × văn bản.</summary>
    Matrix,
}
