// @ts-check
/** Downloads of a job. A workbook for the customer is only handed over with 【要確認】 cells in it when somebody says so. */
import { ApiError } from './api.js';
import { confirm } from './dialog.js';
import { element } from './elements.js';
import { showError, toast } from './toast.js';

const ForCustomer = 'workbook?for=customer';

/**
 * Buttons for the filled workbook and the upload.
 * @param {{id: string, name: string}} job
 * @param {{all?: boolean, before?: () => Promise<unknown>}} [options] `before` saves what is unsaved
 */
export function downloadButtons(job, { all = true, before } = {}) {
    /** @param {string} path @param {string} title @param {string} hint */
    const button = (path, title, hint) => element('button', { type: 'button', class: 'button', title: hint, onclick: (/** @type {any} */ event) => download(event.currentTarget, job, path, before) }, title);
    return element(
        'div',
        { class: 'actions', role: 'group', 'aria-label': 'ダウンロード' },
        element('span', { class: 'soft', 'aria-hidden': 'true' }, 'ダウンロード'),
        button(ForCustomer, 'お客様提出用', '記入済みのブック（根拠シートなし）'),
        button('workbook?for=internal', '社内用', '記入済みのブックに、社内確認用の「回答根拠」シートを付けたもの'),
        all && button('workbook?for=evidence', '根拠のみ', '「回答根拠」だけのブック'),
        all && button('original', '元のファイル', 'アップロードされたままのファイル'));
}

/** @param {HTMLButtonElement} button @param {{id: string, name: string}} job @param {string} path @param {(() => Promise<unknown>) | undefined} before */
async function download(button, job, path, before) {
    button.disabled = true;
    try {
        await before?.();
        const response = await fetch(`/api/jobs/${encodeURIComponent(job.id)}/${path}`).catch(() => { throw new ApiError(0, {}); });
        if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => ({})));
        const blob = await response.blob();
        const open = path === ForCustomer ? Number(response.headers.get('Answerer-Open-Questions')) : 0;
        if (open > 0 && !(await confirm({
            title: `【要確認】の回答が ${open} 件残っています`,
            text: 'このままお客様へ提出すると、「【要確認】」と書かれた回答がお客様の目に触れます。レビューを済ませてからのダウンロードをおすすめします。',
            action: 'このままダウンロード',
        }))) return;
        save(blob, fileName(response) ?? job.name);
        toast('ダウンロードしました。');
    } catch (error) {
        showError(error);
    } finally {
        button.disabled = false;
        if (document.activeElement === document.body) button.focus();
    }
}

/** @param {Response} response @returns {string | null} the name that the server gives the file (RFC 6266) */
function fileName(response) {
    const name = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
    return name ? decodeURIComponent(name) : null;
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
    const address = URL.createObjectURL(blob);
    element('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
