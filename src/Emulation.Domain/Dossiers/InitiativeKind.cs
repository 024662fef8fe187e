namespace Emulation.Domain.Dossiers;

/// <summary>What kind of creative work a record is about.</summary>
public enum InitiativeKind
{
    /// <summary>Sáng kiến.</summary>
    Initiative,

    /// <summary>Đề tài khoa học, công trình khoa học và công nghệ, accepted.</summary>
    Research,

    /// <summary>Đề án khoa học, accepted.</summary>
    Project,

    /// <summary>Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu.</summary>
    Combat,
}
