// @ts-check
/** The review by keyboard. Nothing happens while an input method composes, in a dialog, or where a field or button wants the key itself. */

/** @typedef {{approve: () => void, step: (step: number) => void, choose: (index: number) => void, edit: () => void, leave: () => void, undo: () => void, search: () => void, help: () => void}} Page */

const Writing = 'textarea, select, input:not([type=radio], [type=checkbox])';
const Pressed = 'button, a, summary, input, [role=button]';

/** @param {Page} page @param {() => boolean} single whether keys of one character are in use */
export function listen(page, single) {
    document.addEventListener('keydown', (event) => {
        const target = /** @type {Element} */ (event.target);
        // 229: Safari sends the Enter that ends a composition after it.
        if (event.isComposing || event.keyCode === 229 || event.altKey || target.closest('dialog') || document.querySelector('dialog[open]')) return;
        const action = actionOf(event, target, page, single());
        if (!action) return;
        event.preventDefault();
        action();
    });
}

/** @param {KeyboardEvent} event @param {Element} target @param {Page} page @param {boolean} single @returns {(() => void) | null} */
function actionOf(event, target, page, single) {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) return key === 'Enter' && !event.shiftKey && !target.matches('[type=search]') ? page.approve : null;
    if (key === 'Escape' && target.matches('textarea, input')) return page.leave;
    if (target.matches(Writing)) return null;
    switch (key) {
        case 'Enter': return target.closest(Pressed) || event.shiftKey ? null : page.approve;
        case 'ArrowDown': return target.matches('input, [role=region]') ? null : () => page.step(1);
        case 'ArrowUp': return target.matches('input, [role=region]') ? null : () => page.step(-1);
    }
    if (!single) return null;
    switch (key) {
        case 'j': return () => page.step(1);
        case 'k': return () => page.step(-1);
        case 'e': return page.edit;
        case 'u': return page.undo;
        case '/': return page.search;
        case '?': return page.help;
        default: return /^\d$/.test(key) ? () => page.choose(Number(key) - 1) : null;
    }
}
