using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Knows how one channel hands over files: Teams by a link that needs no token, Direct Line by what was uploaded here.</summary>
internal interface IFileSource
{
    /// <summary>The file that an attachment stands for; null when it is none of this channel's files, such as a card.</summary>
    IncomingFile? Find(Activity activity, JsonElement attachment);
}
