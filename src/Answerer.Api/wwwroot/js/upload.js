// @ts-check
/** The first page: a workbook is dropped, uploaded at once and shown; several become a batch. */
import { api } from './api.js';
import { BatchView } from './batch.js';
import { byId, element, fill } from './elements.js';
import { JobView } from './job-view.js';
import { serviceSelect } from './services.js';
import { showError } from './toast.js';
import { size } from './words.js';

/** Not there for those who may not upload. */
const drop = byId('drop');
const input = byId('files');
const chosen = byId('chosen');
const result = byId('result');

/** @param {File[]} files */
async function take(files) {
    if (files.length === 0) return;
    if (files.length === 1 && !/\.zip$/i.test(files[0].name)) await uploadOne(files[0]);
    else await askForBatch(files);
}

/** @param {File} file One workbook waits to be started, so that the way it is read can be looked at first. */
async function uploadOne(file) {
    const form = new FormData();
    form.append('hold', 'true');
    form.append('file', file);
    const job = await upload('/api/workbooks', form, [file]);
    if (!job) return;
    remember('job', job.id);
    await showJob(job);
    result.querySelector('h2')?.focus();
}

/** @param {File[]} files */
async function askForBatch(files) {
    const select = await serviceSelect('batch-service');
    drop.hidden = true;
    fill(chosen, element(
        'form',
        {
            class: 'card',
            onsubmit: async (/** @type {SubmitEvent} */ event) => {
                event.preventDefault();
                const form = new FormData();
                form.append('service', select.value);
                for (const file of files) form.append('file', file);
                const batch = await upload('/api/batches', form, files);
                if (!batch) return;
                remember('batch', batch.id);
                await showBatch(batch.id);
            },
        },
        element('h2', { tabindex: -1 }, files.length === 1 ? 'ZIP のブックにまとめて回答' : `${files.length} 件のブックにまとめて回答`),
        element('ul', { class: 'file-list' }, files.map((file) => element('li', {}, file.name, element('span', { class: 'soft' }, size(file.size))))),
        element('div', { class: 'field' }, element('label', { for: 'batch-service' }, '対象のサービス'), select),
        element('p', { class: 'actions' }, element('button', { class: 'button primary' }, 'アップロードして開始'), element('button', { type: 'button', class: 'button', onclick: again }, '選び直す'))));
    chosen.querySelector('h2').focus();
}

/**
 * Shows the upload's progress; after a failure everything is as it was before.
 * @param {string} url @param {FormData} form @param {File[]} files
 */
async function upload(url, form, files) {
    const bar = element('progress', { max: 1, value: 0, 'aria-label': 'アップロードの進み具合' });
    const abort = new AbortController();
    const words = element('p', { role: 'status' }, `${files.length === 1 ? files[0].name : `${files.length} 件のファイル`} をアップロードしています…`);
    drop.hidden = true;
    fill(chosen, element('div', { class: 'card' }, words, bar, element('p', { class: 'actions' }, element('button', { type: 'button', class: 'button', onclick: () => abort.abort() }, '中止'))));
    try {
        return await api.upload(url, form, {
            signal: abort.signal,
            onProgress: (part) => {
                bar.value = part;
                if (part === 1) words.textContent = 'ファイルを確認しています…';
            },
        });
    } catch (error) {
        again();
        showError(error);
        return null;
    } finally {
        if (!drop.hidden) input.focus();
        fill(chosen);
    }
}

/** @param {any} job @returns {Promise<unknown>} fulfilled when it is drawn */
function showJob(job) {
    hideDrop();
    const root = element('div', { class: 'job' });
    fill(result, root, anew());
    return new JobView(root, job, drop !== null).ready;
}

/** @param {string} id */
async function showBatch(id) {
    hideDrop();
    const root = element('div');
    fill(result, root, anew());
    await new BatchView(root, id).start();
    result.querySelector('h2')?.focus();
}

function hideDrop() {
    if (drop) drop.hidden = true;
}

const anew = () => element('p', { class: 'actions' }, element('a', { class: 'button', href: '/' }, '別のブックを選ぶ'));

function again() {
    fill(chosen);
    drop.hidden = false;
}

/** @param {string} name @param {string} id The page shows the same when it is loaded again. */
const remember = (name, id) => history.replaceState(null, '', `/?${name}=${encodeURIComponent(id)}`);

if (input) {
    input.addEventListener('change', () => {
        const files = [...input.files];
        // The same file can be chosen once more.
        input.value = '';
        take(files).catch(showError);
    });
    for (const name of ['dragenter', 'dragover']) document.addEventListener(name, (event) => {
        if (!/** @type {DragEvent} */ (event).dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        drop.classList.add('over');
    });
    document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) drop.classList.remove('over'); });
    document.addEventListener('drop', (event) => {
        event.preventDefault();
        drop.classList.remove('over');
        if (!drop.hidden) take([.../** @type {DragEvent} */ (event).dataTransfer?.files ?? []]).catch(showError);
    });
}

const query = new URLSearchParams(location.search);
if (query.has('job')) api.get(`/api/jobs/${encodeURIComponent(query.get('job') ?? '')}`).then(showJob, showError);
else if (query.has('batch')) showBatch(query.get('batch') ?? '').catch(showError);
