// @ts-check
/** The list of the team's jobs. */
import { api } from './api.js';
import { byId, element, fill } from './elements.js';
import { removeJob } from './remove-job.js';
import { shortServiceName } from './services.js';
import { showError } from './toast.js';
import { outcome, stateBadge, time } from './words.js';

const AtOnce = 50;
const AskEvery = 5000;

const root = byId('jobs');
const state = byId('state');
const news = byId('jobs-news');
const mayEdit = root.dataset.edit === 'True';
const body = element('tbody');
const more = element('button', { type: 'button', class: 'button', onclick: () => show(true).catch(showError) }, 'さらに表示');
const table = element(
    'table',
    { class: 'rows' },
    element('thead', {}, element('tr', {}, ['ファイル', '状態', 'サービス', '結果', '残り', '担当', '作成', '保存期限'].map((name) => element('th', { scope: 'col' }, name)), element('th', { scope: 'col' }, element('span', { class: 'visually-hidden' }, '操作')))),
    body);

/** @type {string | null} */
let next = null;
/** What is asked for last wins. */
let asked = 0;

/** @param {boolean} further the next ones below those shown */
async function show(further) {
    const mine = ++asked;
    const query = new URLSearchParams({ limit: String(AtOnce) });
    if (state.value) query.set('state', state.value);
    if (further && next) query.set('before', next);
    const page = await api.get(`/api/jobs?${query}`);
    const rows = await Promise.all(page.jobs.map(row));
    if (mine !== asked) return;
    next = page.next;
    const first = rows[0];
    if (further) body.append(...rows);
    else body.replaceChildren(...rows);
    fill(root, body.rows.length > 0
        ? [element('div', { class: 'scroll' }, table), next && element('p', { class: 'actions more' }, more)].filter(Boolean)
        : element('p', { class: 'empty' }, state.value ? 'この状態のジョブはありません。' : 'まだジョブがありません。', element('br'), element('a', { href: '/' }, 'ブックをアップロードして回答を作る')));
    news.textContent = `${body.rows.length} 件のジョブを表示しています。`;
    if (further) first?.querySelector('a')?.focus();
}

/** @param {any} job */
async function row(job) {
    const address = `/jobs/${encodeURIComponent(job.id)}`;
    const line = element(
        'tr',
        { 'data-id': job.id, 'data-state': job.state, 'data-version': job.version },
        element('th', { scope: 'row' }, element('a', { href: address }, job.name), job.batch && element('a', { class: 'hint batch-link', href: `/?batch=${encodeURIComponent(job.batch)}` }, 'まとめて回答の一覧')),
        element('td', { 'data-label': '状態' }, stateBadge(job)),
        element('td', { 'data-label': 'サービス' }, await shortServiceName(job.service)),
        element('td', { 'data-label': '結果' }, outcome(job)),
        element('td', { 'data-label': '残り', class: 'nowrap' }, job.totals ? `${job.totals.open} 件` : '－'),
        element('td', { 'data-label': '担当' }, job.owner),
        element('td', { 'data-label': '作成', class: 'nowrap' }, time(job.created)),
        element('td', { 'data-label': '保存期限', class: 'nowrap' }, time(job.expires)),
        element(
            'td',
            {},
            element(
                'div',
                { class: 'row-actions' },
                job.state === 'done' && element('a', { class: 'button small', href: `${address}/review`, 'aria-label': `${job.name}をレビュー` }, 'レビュー'),
                mayEdit && element('button', { type: 'button', class: 'button small danger', 'aria-label': `${job.name}を削除`, onclick: () => remove(job).catch(showError) }, '削除'))));
    return line;
}

/** @param {any} job */
async function remove(job) {
    if (!(await removeJob(job))) return;
    const line = body.querySelector(`[data-id="${CSS.escape(job.id)}"]`);
    const neighbour = line?.nextElementSibling ?? line?.previousElementSibling;
    line?.remove();
    news.textContent = `「${job.name}」を削除しました。`;
    if (neighbour) neighbour.querySelector('a').focus();
    else await show(false);
}

/** Rows that can change by themselves are brought up to date in their places. */
async function refresh() {
    if (document.hidden) return;
    const moving = [...body.querySelectorAll('[data-state="queued"], [data-state="running"]')];
    await Promise.all(moving.map(async (/** @type {any} */ line) => {
        const job = await api.get(`/api/jobs/${encodeURIComponent(line.dataset.id)}`);
        if (String(job.version) === line.dataset.version && job.state === line.dataset.state || line.contains(document.activeElement)) return;
        line.replaceWith(await row(job));
    }));
}

state.value = new URLSearchParams(location.search).get('state') ?? '';
state.addEventListener('change', () => {
    history.replaceState(null, '', state.value ? `/jobs?state=${state.value}` : '/jobs');
    show(false).catch(showError);
});
show(false).catch((error) => fill(root, element('p', { class: 'notice bad', role: 'alert' }, error.message)));
// A fault in between is no news: the next call may come through.
setInterval(() => refresh().catch(() => { }), AskEvery);
