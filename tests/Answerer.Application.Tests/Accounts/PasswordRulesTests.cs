using Answerer.Application.Accounts;

namespace Answerer.Application.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("correct staple 駅前")]
    [InlineData("あさごはんはパンとたまごです")]
    [InlineData("            k 3 z p x v")]
    [InlineData("🦊🐧🌲🍙🚲📚🎻🧦🪁🫖🧲🪴")]
    [InlineData("lowercaseonlybutlong")]
    [InlineData("!#%&(=~|`{+*}<")]
    [InlineData("734918264150937")]
    public void Check_LongAndUnrelated_IsTaken(string password) => Assert.Null(PasswordRules.Check(password, "yamada"));

    [Theory]
    [InlineData("short")]
    [InlineData("elevenchars")]
    [InlineData("password2026!")]
    [InlineData("P@ssword-2026")]
    [InlineData("ｐａｓｓｗｏｒｄ２０２６！")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("qwertyuiop12")]
    [InlineData("123456789012")]
    [InlineData("qwerty-uiop-12!")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("yamada-yamada-1")]
    [InlineData("adminadmin12345")]
    [InlineData("パスワードです2026")]
    public void Check_ShortOrGuessable_IsRefused(string password) => Assert.Equal("weak_password", PasswordRules.Check(password, "yamada")?.Code);

    [Fact]
    public void Check_Length_IsCountedInCharacters()
    {
        var phrase = string.Concat(Enumerable.Range(0, 32).Select(number => (char)('あ' + number)));

        Assert.Null(PasswordRules.Check(phrase + phrase[..31] + "x" + phrase + phrase[..31] + "y", "yamada"));
        Assert.NotNull(PasswordRules.Check(phrase + phrase[..31] + "x" + phrase + phrase[..31] + "yz", "yamada"));
    }

    [Fact]
    public void Fold_Widths_AreTheSame_AndNothingThrows()
    {
        Assert.Equal(PasswordRules.Fold("pass が 12"), PasswordRules.Fold("ｐａｓｓ　か\u3099　１２"));
        Assert.Equal("\uFFFDa", PasswordRules.Fold("\uD800a"));
    }
}
