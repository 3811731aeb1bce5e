// @ts-check
/** A batch: several workbooks that were sent together. */
import { api } from './api.js';
import { element, fill } from './elements.js';
import { outcome, stateBadge } from './words.js';

const AskEvery = 2000;

export class BatchView {
    /** @param {HTMLElement} root @param {string} id */
    constructor(root, id) {
        this.root = root;
        this.id = id;
        this.news = element('p', { role: 'status' });
        this.content = element('div');
        fill(root, element('h2', { tabindex: -1 }, 'まとめて回答'), this.news, this.content);
    }

    /** Shows it, and goes on showing it until each workbook is settled. */
    async start() {
        const batch = await api.get(`/api/batches/${encodeURIComponent(this.id)}`);
        this.draw(batch);
        if (batch.state !== 'done') this.goOn();
    }

    /** After a fault, too: the next call may come through. */
    goOn() {
        setTimeout(() => this.start().catch(() => this.goOn()), AskEvery);
    }

    /** @param {any} batch */
    draw(batch) {
        const done = batch.jobs.filter((/** @type {any} */ each) => each.job.state === 'done').length;
        const news = batch.state === 'done' ? `${batch.jobs.length} 件のブックの処理が終わりました（完了 ${done} 件）。` : `${batch.jobs.length} 件中 ${done} 件が完了しました…`;
        if (this.news.textContent !== news) this.news.textContent = news;
        // What is drawn anew must not take the focus away from somebody on a link.
        const focused = this.content.contains(document.activeElement) ? /** @type {any} */ (document.activeElement).getAttribute('href') : null;
        fill(
            this.content,
            element('div', { class: 'scroll' }, element(
                'table',
                { class: 'rows' },
                element('thead', {}, element('tr', {}, ['ファイル', '状態', '結果', '残り', ''].map((name) => element('th', { scope: 'col' }, name || element('span', { class: 'visually-hidden' }, '操作'))))),
                element('tbody', {}, batch.jobs.map(row)))),
            batch.skipped.length > 0 && element(
                'div',
                { class: 'notice doubt skipped' },
                element('strong', {}, `読み飛ばしたファイル ${batch.skipped.length} 件`),
                element('ul', {}, batch.skipped.map((/** @type {any} */ file) => element('li', {}, `${file.path}：${file.why}`)))));
        if (focused) this.content.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
    }
}

/** @param {{job: any, name: string, reused: boolean}} file */
function row({ job, name, reused }) {
    const address = `/jobs/${encodeURIComponent(job.id)}`;
    return element(
        'tr',
        {},
        element('th', { scope: 'row' }, element('a', { href: address }, name), reused && element('span', { class: 'hint' }, '（前回の結果）')),
        element('td', { 'data-label': '状態' }, stateBadge(job)),
        element('td', { 'data-label': '結果' }, outcome(job)),
        element('td', { 'data-label': '残り', class: 'nowrap' }, job.totals ? `${job.totals.open} 件` : '－'),
        element('td', { class: 'nowrap' }, job.state === 'done' && element('a', { class: 'button small', href: `${address}/review`, 'aria-label': `${name}をレビュー` }, 'レビュー')));
}
