// @ts-check
import './password.js';

const byPassword = /** @type {HTMLFormElement} */ (document.getElementById('by-password'));
const byLink = /** @type {HTMLFormElement} */ (document.getElementById('by-link'));

// A link carries its secret behind #, where no server or proxy sees it; it doesn't stay in the browser's history either.
const link = new URLSearchParams(location.hash.slice(1));
if (link.has('link')) {
    history.replaceState(null, '', location.pathname);
    for (const name of ['login', 'link']) /** @type {HTMLInputElement} */ (byLink.elements.namedItem(name)).value = link.get(name) ?? '';
    byPassword.hidden = true;
    byLink.hidden = false;
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'パスワードの設定';
    document.getElementById('refusal')?.remove();
    /** @type {HTMLInputElement} */ (byLink.elements.namedItem('password')).focus();
} else if (!document.getElementById('refusal')) {
    await goOn();
}

/** Who comes by a link in a mail is signed in, but the browser kept the cookie back as the link was somebody else's. Asking anew shows it. */
async function goOn() {
    const answer = await fetch(location.href, { redirect: 'manual' });
    if (answer.type === 'opaqueredirect') location.replace(location.href);
}
