using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>delegations</c>: who may acknowledge and report in a head's place (KT., TL., TUQ.), from when until when.</summary>
internal sealed class DelegationsVerb(IKnowledgeStore store, DelegationLedger ledger)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>Records a delegation, or says why it cannot be.</summary>
    public async Task<int> AddAsync(DelegationWords words, VerbOutput output, CancellationToken cancellationToken)
    {
        var roster = store.GetRoster();
        var units = new UnitMatcher(roster).FindAll(words.Unit);
        if (units is not [var unit])
        {
            return await FailAsync(output, $"Không xác định được đơn vị “{words.Unit}”.");
        }

        if (roster.FindByAccount(words.Officer) is not { } officer || roster.FindByAccount(words.GrantedBy) is not { } grantor)
        {
            return await FailAsync(output, "Không tìm thấy người có tài khoản hoặc thư điện tử này trong danh sách cán bộ.");
        }

        return Read(words, officer, unit, grantor) is { } delegation
            ? await RecordAsync(delegation, grantor, output, cancellationToken)
            : await FailAsync(output, "Hình thức là KT, TL hoặc TUQ; ngày viết theo dạng 31/12/2030.");
    }

    /// <summary>Lists the delegations that nobody has revoked.</summary>
    public async Task<int> ListAsync(VerbOutput output)
    {
        var roster = store.GetRoster();
        foreach (var delegation in ledger.List())
        {
            await output.Out.WriteLineAsync(DelegationTexts.Line(delegation, roster));
        }

        return ExitCode.Done;
    }

    /// <summary>Ends a delegation now.</summary>
    public async Task<int> RevokeAsync(string id, string? reason, VerbOutput output, CancellationToken cancellationToken)
    {
        if (!ledger.List().Any(delegation => delegation.Id == id))
        {
            return await FailAsync(output, $"Không có ủy quyền nào đang lưu mang mã {id}.");
        }

        await ledger.RevokeAsync(id, new Actor(null, "Văn phòng", "office", "cli", "cli"), reason, cancellationToken);
        await output.Out.WriteLineAsync($"Đã chấm dứt ủy quyền {id}.");
        return ExitCode.Done;
    }

    private async Task<int> RecordAsync(Delegation delegation, Officer grantor, VerbOutput output, CancellationToken cancellationToken)
    {
        if (DelegationLedger.FindProblem(delegation, grantor) is { } problem)
        {
            return await FailAsync(output, DelegationTexts.Problem(problem));
        }

        await ledger.RecordAsync(delegation, cancellationToken);
        await output.Out.WriteLineAsync(DelegationTexts.Line(delegation, store.GetRoster()));
        return ExitCode.Done;
    }

    private static Delegation? Read(DelegationWords words, Officer officer, Unit unit, Officer grantor)
    {
        var to = words.To is null ? null : ReadDay(words.To);
        return ReadGround(words.Ground) is { } ground && ReadDay(words.From) is { } from && (words.To is null || to is not null)
            ? new Delegation(Guid.CreateVersion7().ToString("N"), officer.Id, unit.Id, ground, from, to, words.Decision, ActorOf(grantor))
            : null;
    }

    private static Actor ActorOf(Officer officer) => new(officer.Id, officer.Name, officer.Role.ToString(), "cli", "cli");

    private static SigningGround? ReadGround(string words) => words.Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "KT" => SigningGround.Deputy,
        "TL" => SigningGround.ByOrder,
        "TUQ" => SigningGround.Authorized,
        _ => null,
    };

    private static DateOnly? ReadDay(string words) =>
        DateOnly.TryParseExact(words.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static async Task<int> FailAsync(VerbOutput output, string why)
    {
        await output.Error.WriteLineAsync(why);
        return ExitCode.Failed;
    }
}
