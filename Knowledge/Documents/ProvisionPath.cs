using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Knowledge.Documents;

/// <summary>
/// The address of a provision inside its document, from the outside in: <c>1</c>, <c>2.a</c>, <c>Điều 3.2.b</c>,
/// <c>II.1</c>, <c>PL1.5</c>. The subject line and the lead paragraphs are <see cref="Lead"/>.
/// </summary>
[JsonConverter(typeof(ProvisionPathJsonConverter))]
public sealed record ProvisionPath(string Value)
{
    /// <summary>Trích yếu and the paragraphs before the first numbered provision: clause 0.</summary>
    public static ProvisionPath Lead { get; } = new("0");

    /// <summary>Whether the provision stands in an annex (phụ lục).</summary>
    [JsonIgnore]
    public bool IsInAnnex => Value.StartsWith("PL", StringComparison.Ordinal);

    /// <summary>The address of a part of this provision.</summary>
    public ProvisionPath Child(string label) => new($"{Value}.{label}");

    /// <summary>The address as the contract prints it.</summary>
    public override string ToString() => Value;

    private sealed class ProvisionPathJsonConverter : JsonConverter<ProvisionPath>
    {
        public override ProvisionPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A provision's address is text."));

        public override void Write(Utf8JsonWriter writer, ProvisionPath value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
