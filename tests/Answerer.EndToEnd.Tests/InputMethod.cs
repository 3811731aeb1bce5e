using Microsoft.Playwright;

namespace Answerer.EndToEnd.Tests;

/// <summary>Types as a Japanese input method does: what is composed changes until Enter commits it.</summary>
internal sealed class InputMethod
{
    // What browsers say of a key that the input method takes (UI Events, 7.3.1).
    private const int TakenByInputMethod = 229;

    private readonly ICDPSession session;

    private InputMethod(ICDPSession session) => this.session = session;

    /// <summary>That of a page.</summary>
    public static async Task<InputMethod> OfAsync(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    /// <summary>Composes, over what was composed before.</summary>
    public Task ComposeAsync(string text) => SendAsync("Input.imeSetComposition", ("text", text), ("selectionStart", text.Length), ("selectionEnd", text.Length));

    /// <summary>Enter, which belongs to the input method, ends the composition.</summary>
    public async Task CommitAsync(string text)
    {
        await SendAsync("Input.dispatchKeyEvent", ("type", "rawKeyDown"), ("key", "Enter"), ("code", "Enter"), ("windowsVirtualKeyCode", TakenByInputMethod));
        await SendAsync("Input.insertText", ("text", text));
        await SendAsync("Input.dispatchKeyEvent", ("type", "keyUp"), ("key", "Enter"), ("code", "Enter"), ("windowsVirtualKeyCode", TakenByInputMethod));
    }

    private Task SendAsync(string method, params (string Name, object Value)[] parameters) => session.SendAsync(method, parameters.ToDictionary(pair => pair.Name, pair => pair.Value));
}
