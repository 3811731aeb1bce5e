using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Answerer.Excel.Binary;

/// <summary>Reads the data validations of a binary sheet; list values are left unresolved but for literal ones.</summary>
internal static class BinaryValidations
{
    // In the order of ValidationType and OperatorType; the words are those of the XML formats (ECMA-376 Part 1, 18.18.21, 18.18.20).
    private static readonly string[] Types = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"];
    private static readonly string[] Operators =
        ["between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"];

    public static IEnumerable<CellValidation> Read(HSSFSheet sheet)
    {
        foreach (var validation in sheet.GetDataValidations().Cast<HSSFDataValidation>())
        {
            var constraint = validation.Constraint;
            var type = Types[constraint.GetValidationType()];
            var literal = constraint.ExplicitListValues is { } values ? $"\"{string.Join(',', values)}\"" : null;
            yield return new CellValidation([.. validation.Regions.CellRangeAddresses.Select(BinaryRanges.Of)], type)
            {
                Operator = type is "list" or "none" or "custom" ? null : Operators[constraint.Operator],
                Formula1 = literal ?? Text(constraint.Formula1, constraint.Value1),
                Formula2 = Text(constraint.Formula2, constraint.Value2),
                Enforced = validation.ShowErrorBox && validation.ErrorStyle == ERRORSTYLE.STOP,
                Prompt = Text(string.Join('\n', new[] { validation.PromptBoxTitle, validation.PromptBoxText }.Where(line => !string.IsNullOrEmpty(line))), double.NaN),
            };
        }
    }

    private static string? Text(string? formula, double value) =>
        !string.IsNullOrEmpty(formula) ? formula
        : double.IsNaN(value) ? null
        : value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
