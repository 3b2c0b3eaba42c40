namespace CchcBot.Knowledge.Storage;

/// <summary>The store could not take an entry (a full disk, a failing one): the caller must not tell anybody that it did.</summary>
public sealed class StoreWriteException(string message, Exception? innerException) : IOException(message, innerException);
