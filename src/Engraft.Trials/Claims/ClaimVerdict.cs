namespace Engraft.Trials.Claims;

/// <summary>What controlled human results say of a claim; <see cref="VerdictRule"/> says when.</summary>
public enum ClaimVerdict
{
    /// <summary>At least two independent trials find it, one of them blinded, and they outnumber those that do not.</summary>
    Supported,

    /// <summary>Tested in man with control, and not settled.</summary>
    Partly,

    /// <summary>At least two independent trials exclude it, one of them blinded, and they outnumber the others.</summary>
    Contradicted,

    /// <summary>No controlled human result that can be read.</summary>
    Silent,
}
