namespace Engraft.Files.CellFiles;

/// <summary>What a call in a model text does with its operands.</summary>
enum Function
{
    Add,
    Subtract,
    Negate,
    Multiply,
    Divide,
    Power,
    Sqrt,
    Abs,
    Exp,
    Log,
    Sinh,
    Cosh,
    Tanh,
    Floor,
    Ceiling,
    Min,
    Max,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Xor,
    Not,

    /// <summary>Condition, value, condition, value, ..., value otherwise.</summary>
    Choose,

    /// <summary>Known by name, but not to be computed.</summary>
    Refused,
}
