namespace Answerer.Answering.Asking;

/// <summary>How questions name those whom a duty may fall to, as alternatives of a regular expression. A customer who writes 当社 or 弊社 means itself.</summary>
internal static class Parties
{
    /// <summary>The customer.</summary>
    public const string Customer = "利用者|契約者|お客様|顧客|利用企業|契約企業|委託元|発注者|弊社|当[社行方市県区町村局省庁庫組店館園校会院法機団]|本[市県区町村学校会院]";

    /// <summary>The vendor.</summary>
    public const string Vendor = "貴社|御社|受託者|受注者|請負者|事業者|提供者|提供元|委託先|ベンダー?|そちら";
}
