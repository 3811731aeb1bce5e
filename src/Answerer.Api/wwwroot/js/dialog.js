// @ts-check
/** Asking before something is done. */

/**
 * @param {{title: string, text: string, action: string, danger?: boolean}} question
 * @returns {Promise<boolean>} whether the action was chosen
 */
export function confirm({ title, text, action, danger = false }) {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', 'confirm-title');
    dialog.setAttribute('aria-describedby', 'confirm-text');
    const heading = document.createElement('h2');
    heading.id = 'confirm-title';
    heading.textContent = title;
    const words = document.createElement('p');
    words.id = 'confirm-text';
    words.textContent = text;
    const form = document.createElement('form');
    form.method = 'dialog';
    form.className = 'actions';
    form.append(button('キャンセル', '', 'button'), button(action, 'yes', danger ? 'button danger' : 'button primary'));
    dialog.append(heading, words, form);
    document.body.append(dialog);
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue === 'yes');
        });
        dialog.showModal();
    });
}

/** @param {string} text @param {string} value @param {string} style */
function button(text, value, style) {
    const element = document.createElement('button');
    element.value = value;
    element.className = style;
    element.textContent = text;
    return element;
}
