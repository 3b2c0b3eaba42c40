namespace CchcBot.Knowledge.Documents;

/// <summary>What a document orders whom to do, until when (nhiệm vụ).</summary>
/// <param name="Clause">The provision that orders it.</param>
/// <param name="LeadUnits">Chủ trì: those who must do it, as the document names them.</param>
/// <param name="CoordinatingUnits">Phối hợp, as the document names them.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Deadline">Null when the document states none.</param>
/// <param name="Product">The product asked for (sản phẩm), where a table of tasks names one.</param>
/// <param name="IsCirculation">Whether the duty is to circulate guidance (quán triệt, phổ biến).</param>
public sealed record Assignment(
    ProvisionPath Clause,
    IReadOnlyList<string> LeadUnits,
    IReadOnlyList<string> CoordinatingUnits,
    string Action,
    Deadline? Deadline,
    string? Product,
    bool IsCirculation);
