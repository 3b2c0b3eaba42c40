namespace CchcBot.Knowledge.Documents;

/// <summary>How the words of a deadline (thời hạn) set its last day in time.</summary>
public enum DeadlineRule
{
    /// <summary>"trước ngày 25/3": the day before; with an hour, that day.</summary>
    Before,

    /// <summary>"chậm nhất ngày 31/5", a bare date: that day.</summary>
    By,

    /// <summary>"trong 05 ngày làm việc kể từ ngày …": counted on the working calendar.</summary>
    Within,

    /// <summary>"trong quý I/2024", "tháng 9/2024": the period's last day.</summary>
    EndOfPeriod,

    /// <summary>"hằng tháng trước ngày 25": no single date.</summary>
    Recurring,

    /// <summary>"thường xuyên": a standing duty without a date.</summary>
    Standing,

    /// <summary>"kể từ ngày nhận được …", "theo kế hoạch của …": set by something that is not in the text.</summary>
    Event,

    /// <summary>"ngay", "kịp thời", "sớm": no date can be derived.</summary>
    Soft,
}
