namespace Answerer.Answering;

/// <summary>What limits a <see cref="Choice.Partial"/>.</summary>
public enum Condition
{
    /// <summary>A separate contract (オプション).</summary>
    Option,

    /// <summary>Case by case on request (個別に対応).</summary>
    Request,

    /// <summary>All but an exception (〜を除き).</summary>
    Exception,

    /// <summary>A part of the scope only.</summary>
    Part,
}
