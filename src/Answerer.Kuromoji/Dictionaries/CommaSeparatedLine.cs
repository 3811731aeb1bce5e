using System.Text;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Splits a line at commas; a field in double quotes may hold commas, and quotes if they are doubled.</summary>
internal static class CommaSeparatedLine
{
    public static string[] Parse(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && quoted && at + 1 < line.Length && line[at + 1] == '"')
                field.Append(line[at++]);
            else if (line[at] == '"')
                quoted = !quoted;
            else if (line[at] == ',' && !quoted)
                Close();
            else
                field.Append(line[at]);
        }
        Close();
        return [.. fields];

        void Close()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }
}
