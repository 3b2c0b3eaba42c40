namespace CchcBot.Knowledge.Storage;

/// <summary>Another process holds the store.</summary>
/// <param name="dataFolder">The folder that is held.</param>
/// <param name="ownerNote">What the owner wrote about itself (<see cref="StoreLock.WriteNote"/>); null when it wrote nothing.</param>
public sealed class StoreInUseException(string dataFolder, string? ownerNote)
    : IOException($"The store in {dataFolder} is in use by another process.")
{
    /// <summary>The folder that is held.</summary>
    public string DataFolder { get; } = dataFolder;

    /// <summary>What the owner wrote about itself, such as its address; null when it wrote nothing.</summary>
    public string? OwnerNote { get; } = ownerNote;
}
