using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>The words about delegations.</summary>
internal static class DelegationTexts
{
    /// <summary>A delegation as one line.</summary>
    public static string Line(Delegation delegation, Roster roster)
    {
        var person = roster.FindOfficer(delegation.OfficerId)?.Name ?? delegation.OfficerId;
        var unit = roster.FindUnit(delegation.UnitId)?.Name ?? delegation.UnitId;
        var until = delegation.To is { } to ? string.Create(CultureInfo.InvariantCulture, $" đến {to:dd/MM/yyyy}") : "";
        var paper = delegation.DecisionNumber is { } number ? $", theo {number}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{delegation.Id}: {Ground(delegation.Ground)} {person}, {unit}, từ {delegation.From:dd/MM/yyyy}{until}{paper}; người giao: {delegation.GrantedBy.Name}");
    }

    /// <summary>A ground as it stands before a signature.</summary>
    public static string Ground(SigningGround ground) => ground switch
    {
        SigningGround.Deputy => "KT.",
        SigningGround.ByOrder => "TL.",
        SigningGround.Authorized => "TUQ.",
    };

    /// <summary>Why a delegation cannot be recorded.</summary>
    public static string Problem(DelegationProblem problem) => problem switch
    {
        DelegationProblem.EndsBeforeItBegins => "Ngày kết thúc đứng trước ngày bắt đầu.",
        DelegationProblem.NoEnd => "Thừa ủy quyền (TUQ.) phải có thời hạn; vui lòng thêm --to.",
        DelegationProblem.NoDecision => "Thừa ủy quyền (TUQ.) phải bằng văn bản; vui lòng thêm --decision với số văn bản.",
        DelegationProblem.GrantorMayNot => "Chỉ thủ trưởng đơn vị, hoặc văn phòng theo văn bản của thủ trưởng, được giao; người được ủy quyền không ủy quyền lại.",
    };
}
