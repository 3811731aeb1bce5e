// @ts-check
/** Gives every password field a button that shows what is typed. */
for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[type="password"]'))) {
    const row = document.createElement('div');
    row.className = 'with-eye';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.setAttribute('aria-controls', field.id);
    field.replaceWith(row);
    row.append(field, button);
    /** @param {boolean} shown */
    const show = (shown) => {
        field.type = shown ? 'text' : 'password';
        button.textContent = shown ? '隠す' : '表示';
        button.setAttribute('aria-label', `${field.labels?.[0]?.textContent ?? 'パスワード'}を${shown ? '隠す' : '表示する'}`);
    };
    button.addEventListener('click', () => show(field.type === 'password'));
    // A field that is sent as text would be offered again by the browser.
    field.form?.addEventListener('submit', () => show(false));
    show(false);
}
