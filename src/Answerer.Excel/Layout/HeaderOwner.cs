namespace Answerer.Excel.Layout;

/// <summary>Whose column a header names.</summary>
internal enum HeaderOwner
{
    Unknown,
    Vendor,
    Customer,
}
