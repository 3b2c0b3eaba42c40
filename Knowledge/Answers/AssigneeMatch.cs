namespace CchcBot.Knowledge.Answers;

/// <summary>How the words for those who must do something meet a unit.</summary>
internal enum AssigneeMatch
{
    /// <summary>They do not mean it.</summary>
    None,

    /// <summary>They mean a group to which it belongs: "các phòng, đơn vị thuộc Sở".</summary>
    Group,

    /// <summary>They name it, or its head.</summary>
    Named,
}
