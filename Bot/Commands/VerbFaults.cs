using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Commands;

/// <summary>Tells a person in one line why a verb could not be carried out; a stack trace never reaches them.</summary>
internal static class VerbFaults
{
    /// <summary>What to say of an exception that ended a verb.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        StoreDamagedException or IOException or UnauthorizedAccessException or OptionsValidationException => $"Không thực hiện được: {exception.Message}",
        OperationCanceledException => "Đã dừng theo yêu cầu.",
        _ => $"Không thực hiện được do lỗi ngoài dự kiến ({exception.GetType().Name}). Vui lòng thử lại; nếu vẫn gặp, báo người quản trị kèm tên lỗi này.",
    };
}
