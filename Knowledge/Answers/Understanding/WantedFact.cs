namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>The kind of fact that alone would answer a question; a text without one does not answer it.</summary>
internal enum WantedFact
{
    /// <summary>Any words may answer.</summary>
    Any,

    /// <summary>A day or another point in time.</summary>
    Moment,

    /// <summary>Something that comes back: "hằng tháng", "mỗi quý".</summary>
    Frequency,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>A number, of what was asked to be counted.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>Where something takes place.</summary>
    Place,

    /// <summary>A telephone number or an address of electronic mail.</summary>
    Contact,
}
