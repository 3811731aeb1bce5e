using System.Buffers.Binary;
using Answerer.Application.Accounts;

namespace Answerer.Application.Tests.Accounts;

public sealed class PasswordsTests
{
    private readonly Passwords passwords = new();

    [Fact]
    public void Hash_IsSaltedAndSlow()
    {
        var hash = Convert.FromBase64String(passwords.Hash("correct staple 駅前"));

        Assert.NotEqual(passwords.Hash("correct staple 駅前"), Convert.ToBase64String(hash));
        // Version 3 of ASP.NET Core Identity's format: marker, pseudo-random function (2: HMAC-SHA512), iterations, length of the salt.
        Assert.Equal(1, hash[0]);
        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.True(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)) >= 210_000);
        Assert.True(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(9)) >= 16);
    }

    [Fact]
    public void Matches_TheRightOneOnly()
    {
        var hash = passwords.Hash("correct staple 駅前");

        Assert.True(passwords.Matches(hash, "ｃｏｒｒｅｃｔ staple 駅前"));
        Assert.False(passwords.Matches(hash, "Correct staple 駅前"));
        Assert.False(passwords.Matches(null, "correct staple 駅前"));
    }
}
