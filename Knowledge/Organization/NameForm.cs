namespace CchcBot.Knowledge.Organization;

/// <summary>How the words of a text name a unit, the surest first.</summary>
internal enum NameForm
{
    /// <summary>The name or an alias in full, or abbreviated by rule from its beginning to its end.</summary>
    Whole,

    /// <summary>A name without what says whose it is: "Văn phòng" for "Văn phòng Sở".</summary>
    Bare,

    /// <summary>The name without its first word or words of type: "Quản lý Khoa học".</summary>
    WithoutType,

    /// <summary>Some words of a longer name, in order: "Phòng Quản lý Công nghệ".</summary>
    Partial,
}
