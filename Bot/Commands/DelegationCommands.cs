using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of <c>delegations</c>.</summary>
internal static class DelegationCommands
{
    /// <summary><c>delegations add|list|revoke</c>.</summary>
    public static Command Create(RunVerb run)
    {
        var list = new Command("list", "Xem các ủy quyền đang lưu.");
        list.SetAction((_, token) => run((services, output, _) => services.GetRequiredService<DelegationsVerb>().ListAsync(output), token));
        return new Command("delegations", "Ký thay, thừa lệnh, thừa ủy quyền.") { Add(run), list, Revoke(run) };
    }

    private static Command Add(RunVerb run)
    {
        var officer = new Option<string>("--officer") { Description = "Người được giao: tài khoản hoặc thư điện tử.", Required = true };
        var unit = new Option<string>("--unit") { Description = "Đơn vị.", Required = true };
        var ground = new Option<string>("--ground") { Description = "KT, TL hoặc TUQ.", Required = true };
        var from = new Option<string>("--from") { Description = "Từ ngày.", Required = true };
        var to = new Option<string?>("--to") { Description = "Đến hết ngày." };
        var decision = new Option<string?>("--decision") { Description = "Số văn bản giao." };
        var grantedBy = new Option<string>("--granted-by") { Description = "Người giao: tài khoản hoặc thư điện tử.", Required = true };
        var command = new Command("add", "Ghi nhận một ủy quyền.") { officer, unit, ground, from, to, decision, grantedBy };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<DelegationsVerb>().AddAsync(
                new DelegationWords(
                    call.GetValue(officer)!, call.GetValue(unit)!, call.GetValue(ground)!, call.GetValue(from)!, call.GetValue(to),
                    call.GetValue(decision), call.GetValue(grantedBy)!),
                output, cancellation),
            token));
        return command;
    }

    private static Command Revoke(RunVerb run)
    {
        var id = new Argument<string>("ID") { Description = "Mã ủy quyền." };
        var reason = new Option<string?>("--reason") { Description = "Lý do." };
        var command = new Command("revoke", "Chấm dứt một ủy quyền.") { id, reason };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<DelegationsVerb>()
                .RevokeAsync(call.GetValue(id)!, call.GetValue(reason), output, cancellation),
            token));
        return command;
    }
}
