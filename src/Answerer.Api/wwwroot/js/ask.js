// @ts-check
import { api } from './api.js';
import { toast } from './toast.js';

/** How long typing has to rest before the question is asked, in milliseconds. */
const REST = 250;

const form = /** @type {HTMLFormElement} */ (document.getElementById('ask'));
const service = /** @type {HTMLSelectElement} */ (document.getElementById('service'));
const question = /** @type {HTMLTextAreaElement} */ (document.getElementById('q'));
const status = /** @type {HTMLElement} */ (document.getElementById('ask-status'));
const result = /** @type {HTMLElement} */ (document.getElementById('result'));

let composing = false;
let timer = 0;
let running = new AbortController();
/** What the result shows or is about to show. */
let asked = key();

if (!service.value) service.value = remembered();
if (question.value.trim() && service.value && !result.firstElementChild) ask();
else if (!question.value) question.focus();

question.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
});
question.addEventListener('compositionend', () => {
    composing = false;
    askSoon();
});
question.addEventListener('input', () => {
    if (!composing) askSoon();
});
question.addEventListener('keydown', (event) => {
    // The Enter that ends a composition belongs to the input method; Safari sends it after compositionend, with the code 229.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
});
service.addEventListener('change', () => {
    localStorage.setItem('service', service.value);
    ask();
});
form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) ask(true);
});
result.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button?.dataset.copied) return;
    try {
        await navigator.clipboard.writeText(button.dataset.copy ?? location.href);
        toast(button.dataset.copied);
    } catch {
        toast('コピーできませんでした。ブラウザーの設定でクリップボードの使用を許可してください。', { bad: true });
    }
});

function askSoon() {
    clearTimeout(timer);
    timer = setTimeout(ask, REST);
}

/** Asks what stands in the form; a question that is being answered gives way. @param {boolean} [again] even if the answer is shown already */
async function ask(again = false) {
    clearTimeout(timer);
    if (!again && key() === asked) return;
    asked = key();
    running.abort();
    running = new AbortController();
    const { signal } = running;
    history.replaceState(null, '', `/ask?${asked}`);
    if (!service.value || !question.value.trim()) {
        show('', '');
        return;
    }
    result.setAttribute('aria-busy', 'true');
    try {
        const html = await api.post('/ask', new URLSearchParams(asked), { signal, headers: { Accept: 'text/html' } });
        if (signal.aborted) return;
        show(html);
    } catch (error) {
        if (signal.aborted) return;
        asked = '';
        const text = error instanceof Error ? error.message : '';
        show('', text);
        toast(text, { bad: true });
    }
}

/** @param {string} html as the server made it @param {string} [text] what is read out; by default the answer's summary */
function show(html, text) {
    result.innerHTML = html;
    result.removeAttribute('aria-busy');
    status.textContent = text ?? result.querySelector('[data-summary]')?.getAttribute('data-summary') ?? '';
}

function key() {
    return new URLSearchParams({ service: service.value, q: question.value.trim() }).toString();
}

function remembered() {
    const id = localStorage.getItem('service') ?? '';
    return [...service.options].some((option) => option.value === id) ? id : '';
}
