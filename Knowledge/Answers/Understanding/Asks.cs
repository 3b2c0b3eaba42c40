namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>What a question asks for; several may be asked at once.</summary>
[Flags]
internal enum Asks
{
    /// <summary>Nothing recognised: a topic, looked up in the index.</summary>
    None = 0,

    /// <summary>Ngày ban hành, ngày ký.</summary>
    IssueDate = 1 << 0,

    /// <summary>Số, ký hiệu.</summary>
    Number = 1 << 1,

    /// <summary>Người ký, chức vụ.</summary>
    Signatory = 1 << 2,

    /// <summary>Trích yếu: what it is about.</summary>
    Subject = 1 << 3,

    /// <summary>Độ khẩn.</summary>
    Urgency = 1 << 4,

    /// <summary>Kính gửi, Nơi nhận.</summary>
    Recipients = 1 << 5,

    /// <summary>What the document says or orders as a whole.</summary>
    Content = 1 << 6,

    /// <summary>What a unit has to do.</summary>
    Duties = 1 << 7,

    /// <summary>Thời hạn.</summary>
    Deadline = 1 << 8,

    /// <summary>Who does it (chủ trì).</summary>
    Who = 1 << 9,

    /// <summary>Who supports (phối hợp).</summary>
    Supporting = 1 << 10,

    /// <summary>Sản phẩm.</summary>
    Product = 1 << 11,

    /// <summary>How many, how much.</summary>
    Quantity = 1 << 12,

    /// <summary>An amount of money.</summary>
    Money = 1 << 13,

    /// <summary>What does not fit together.</summary>
    Consistency = 1 << 14,

    /// <summary>The documents it rests on.</summary>
    Basis = 1 << 15,

    /// <summary>The documents that carry it out.</summary>
    CarriedOutBy = 1 << 16,

    /// <summary>The documents that it names.</summary>
    References = 1 << 17,

    /// <summary>Hiệu lực.</summary>
    Effect = 1 << 18,

    /// <summary>The documents that a unit has to circulate.</summary>
    Circulation = 1 << 19,

    /// <summary>What replaced it.</summary>
    ReplacedBy = 1 << 20,

    /// <summary>A list of documents on a topic.</summary>
    Documents = 1 << 21,

    /// <summary>The documents that it replaces, repeals or amends.</summary>
    Changes = 1 << 22,

    /// <summary>The chain of directives from the top to the unit.</summary>
    Chain = 1 << 23,

    /// <summary>Duties from above that nobody took over, and deadlines later than the one above.</summary>
    Gaps = 1 << 24,

    /// <summary>What differs from another document or from last year's.</summary>
    Comparison = 1 << 25,

    /// <summary>A list of documents by type, issuer and period.</summary>
    Listing = 1 << 26,

    /// <summary>How the duty stands: progress, done, overdue.</summary>
    Status = 1 << 27,
}
