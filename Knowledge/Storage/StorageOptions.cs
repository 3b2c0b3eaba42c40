namespace CchcBot.Knowledge.Storage;

/// <summary>Where the store is.</summary>
public sealed class StorageOptions
{
    /// <summary>The data folder, an absolute path; it is made when it is not there. No default.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Refuses what cannot work.</summary>
    /// <exception cref="InvalidOperationException">The data folder is not an absolute path.</exception>
    public void Validate()
    {
        if (string.IsNullOrWhiteSpace(DataFolder) || !Path.IsPathFullyQualified(DataFolder))
        {
            throw new InvalidOperationException($"The data folder must be an absolute path; it is \"{DataFolder}\".");
        }
    }
}
