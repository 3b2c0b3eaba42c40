using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Speakers;

/// <summary>Lets somebody whom the roster does not know say which unit they are from, where that is allowed.</summary>
internal sealed class DeclareUnitHandler(IKnowledgeStore store) : IMessageHandler
{
    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        Task.FromResult(Handle(message, state));

    private Turn? Handle(IncomingMessage message, ConversationState state)
    {
        var roster = store.GetRoster();
        if (message.Press is not null || UnitDeclaration.Find(message.Text, UnitMatcher.Of(roster)) is not { } declaration)
        {
            return null;
        }

        var known = SpeakerResolver.Resolve(roster, message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, declaredUnitId: null);
        if (known.Officer is not null)
        {
            return new Turn(SpeakerTexts.Known(known), state);
        }

        if (!message.Sender.MayDeclareUnit || message.IsGroup)
        {
            return new Turn(SpeakerTexts.MayNotDeclare, state);
        }

        return declaration.Units switch
        {
            [] => new Turn(SpeakerTexts.UnknownUnit(declaration.Words, roster.Units), state),
            [var unit] => new Turn(SpeakerTexts.Declared(unit), state.With(DeclaredUnit.Slot, new DeclaredUnit(unit.Id))),
            var units => new Turn(SpeakerTexts.WhichUnit(declaration.Words, units), state),
        };
    }
}
