namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>The reading of a file took more memory than a file may, and was cut off.</summary>
internal sealed class OversizedContentException(Exception innerException)
    : Exception("The reading of a file took more memory than a file may.", innerException);
