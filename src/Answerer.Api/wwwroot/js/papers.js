// @ts-check
/** Filters what a page shows while words are typed; without script the form asks the server for the same. */

const form = /** @type {HTMLFormElement} */ (document.querySelector('form[data-filter]'));
const box = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
const gapsOnly = /** @type {HTMLInputElement | null} */ (form.elements.namedItem('gaps'));
const status = /** @type {HTMLElement} */ (form.querySelector('[role="status"]'));
const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(form.dataset.filter ?? '')])
    .map((element) => ({ element, text: textOf(element), entry: entryOf(element) }));

box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) filter();
});
box.addEventListener('compositionend', filter);
gapsOnly?.addEventListener('change', filter);
form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
});
window.addEventListener('hashchange', openTarget);
openTarget();

function filter() {
    const words = box.value.split(/\s+/u).map(squash).filter(Boolean);
    let shown = 0;
    for (const { element, text, entry } of items) {
        const matches = words.every((word) => text.includes(word)) && !(gapsOnly?.checked && !element.querySelector('.gap'));
        element.hidden = !matches;
        if (entry) entry.hidden = !matches;
        if (matches) shown++;
    }
    status.textContent = shown < items.length ? `${items.length} ${form.dataset.unit}のうち ${shown} ${form.dataset.unit}を表示しています。` : '';
    const filters = [...new FormData(form)].filter(([, value]) => value);
    const address = new URL(location.href);
    address.search = new URLSearchParams(/** @type {[string, string][]} */ (filters)).toString();
    history.replaceState(null, '', address);
}

/** A link leads to its target even where that is folded away or filtered out. */
function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
    if (!target?.hidden) return;
    box.value = '';
    filter();
    target.scrollIntoView();
}

/** The table of contents' entry for a section. @param {HTMLElement} element @returns {HTMLElement | null | undefined} */
function entryOf(element) {
    return element.id ? document.querySelector(`.toc a[href="#${element.id}"]`)?.closest('li') : null;
}

/** What is searched of an item: its words, not those of its links. @param {HTMLElement} element */
function textOf(element) {
    return [...element.querySelectorAll(form.dataset.in ?? '')].map((part) => squash(part.textContent ?? '')).join(' ');
}

/** White space, width and case don't matter. @param {string} text */
function squash(text) {
    return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
