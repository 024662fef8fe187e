namespace Emulation.Cli.Sampling.Movements;

/// <summary>A school or a centre of the sample.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The unit above it.</param>
/// <param name="Tag">What it is: <c>primary</c>, <c>lower-secondary</c>, <c>upper-secondary</c> or <c>centre</c>.</param>
/// <param name="Need"><c>difficult</c>, <c>favoured</c>, or empty.</param>
/// <param name="Pupils">Its pupils.</param>
/// <param name="Teachers">Its teachers.</param>
internal sealed record SampleMember(string Id, string Parent, string Tag, string Need, int Pupils, int Teachers)
{
    public bool IsOfDistrict => Parent != JoiningHandsUnits.Department;
}
