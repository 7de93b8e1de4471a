namespace RiskAware.Evidence;

/// <summary>What an incident keeps about a point or a sequence beside its moments: what is counted, or how far it has come.</summary>
internal abstract class SlotState;
