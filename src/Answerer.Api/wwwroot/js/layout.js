// @ts-check
/** How a workbook is read, drawn over its cells; corrected by clicking a column or a row. */
import { api } from './api.js';
import { element, fill } from './elements.js';
import { choosePart, chooseRole } from './layout-dialogs.js';
import { letters, ownerOf, withHeader, withLastRow, withoutSheet, withRole } from './layout-edits.js';
import { Kept, mayRedo } from './redo.js';
import { drawSheet } from './sheet-table.js';
import { showError } from './toast.js';
import { roles } from './words.js';

const Legend = ['question', 'choice', 'text', 'citation', 'context'];

export class LayoutView {
    /**
     * @param {string} address of the job in the API
     * @param {boolean} mayEdit
     * @param {(job: any) => void} onJob told of the job after a correction
     * @param {() => any} job the job as it stands
     */
    constructor(address, mayEdit, onJob, job) {
        this.address = address;
        this.mayEdit = mayEdit;
        this.onJob = onJob;
        this.job = job;
        this.sheet = 0;
        this.table = 0;
        /** Fulfilled with the preview once somebody looked at it. @type {Promise<any>} */
        this.loaded = new Promise((resolve) => { this.fulfil = resolve; });
        this.content = element('div', { class: 'layout' });
        this.news = element('div', { role: 'status', class: 'visually-hidden' });
        this.root = element(
            'details',
            { class: 'card layout-card', ontoggle: () => this.root.open && !this.preview && this.load().catch((error) => this.fail(error)) },
            element('summary', {}, element('h3', {}, '読み取り結果')),
            this.content,
            this.news);
    }

    /** @param {boolean} open opens it; never closes what a person opened */
    open(open) {
        if (open) this.root.open = true;
    }

    async load() {
        if (!this.preview) fill(this.content, element('p', { class: 'hint' }, 'ブックを読み取っています…'));
        this.preview = await api.get(`${this.address}/layout`);
        this.fulfil(this.preview);
        const used = this.preview.sheets.findIndex((/** @type {any} */ sheet) => this.tablesOf(sheet).length > 0);
        if (this.sheet >= this.preview.sheets.length || !this.chosen) this.sheet = Math.max(0, used);
        this.draw();
    }

    /** @param {any} error */
    fail(error) {
        fill(
            this.content,
            element('p', { class: 'notice bad' }, `読み取り結果を表示できません。${error.message}`),
            element('button', { type: 'button', class: 'button', onclick: () => this.load().catch((again) => this.fail(again)) }, 'もう一度読み込む'));
    }

    /** @param {any} sheet @returns {any[]} */
    tablesOf(sheet) {
        return this.preview.layout.filter((/** @type {any} */ table) => table.sheet === sheet.name);
    }

    draw() {
        const { preview } = this;
        const sheet = preview.sheets[this.sheet];
        // A doubt ends with the command line's options; here one clicks.
        fill(
            this.content,
            element(
                'p',
                { class: 'layout-sum' },
                element('strong', {}, preview.questions > 0 ? `質問 ${preview.questions} 件が見つかりました。` : '質問が見つかりませんでした。'),
                this.mayEdit && preview.questions > 0 ? '違っているときは、列の英字または行の番号をクリックして直してください。' : '質問の列と回答の列の英字をクリックして、役割を選んでください。'),
            preview.doubts.length > 0 && element(
                'div',
                { class: 'notice doubt' },
                element('strong', {}, '確認してください'),
                element('ul', {}, preview.doubts.map((/** @type {string} */ doubt) => element('li', {}, `${doubt.split('。--')[0]}。`))),
                this.mayEdit && element('button', { type: 'button', class: 'button', onclick: () => this.send(preview.layout, 'column-1') }, 'この読み方で進める')),
            element('ul', { class: 'legend', 'aria-label': '色の凡例' }, Legend.map((role) => element('li', {}, element('span', { class: 'role', 'data-role': role }, roles[role])))),
            this.tabs(),
            sheet && this.panel(sheet),
            this.mayEdit && element(
                'p',
                { class: 'actions' },
                this.job().hasLayout && element('button', { type: 'button', class: 'button', onclick: () => this.send(null, 'auto') }, '自動の読み取りに戻す'),
                sheet && this.tablesOf(sheet).length > 0 && element('button', { type: 'button', class: 'button', onclick: () => this.send(withoutSheet(preview.layout, sheet.name), 'without') }, 'このシートには記入しない')));
    }

    tabs() {
        const { sheets } = this.preview;
        /** @param {number} index @param {boolean} [focus] */
        const select = (index, focus) => {
            this.chosen = true;
            this.sheet = (index + sheets.length) % sheets.length;
            this.table = 0;
            this.draw();
            if (focus) this.content.querySelector('[role=tab][aria-selected=true]')?.focus();
        };
        return element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'シート' }, sheets.map((/** @type {any} */ sheet, /** @type {number} */ index) => element(
            'button',
            {
                type: 'button',
                role: 'tab',
                id: `sheet-tab-${index}`,
                'aria-selected': String(index === this.sheet),
                'aria-controls': 'sheet-panel',
                tabindex: index === this.sheet ? 0 : -1,
                onclick: () => select(index, true),
                onkeydown: (/** @type {KeyboardEvent} */ event) => {
                    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                    if (!step) return;
                    event.preventDefault();
                    select(index + step, true);
                },
            },
            sheet.name,
            !sheet.visible && '（非表示）',
            element('span', { class: 'tab-count' }, countOf(sheet)))));
    }

    /** @param {any} sheet */
    panel(sheet) {
        const tables = this.tablesOf(sheet);
        const table = tables[this.table] ?? null;
        return element(
            'div',
            { role: 'tabpanel', id: 'sheet-panel', 'aria-labelledby': `sheet-tab-${this.sheet}` },
            tables.length === 0 && element('p', { class: 'hint' }, 'このシートには記入しません。', this.mayEdit && '質問のあるシートのときは、質問の列の英字をクリックして「質問」を選んでください。'),
            table && table.columns.length === 0 && element('p', { class: 'hint' }, '見出しのない記入様式として読み取りました。列の役割を選ぶと、表として読み直します。'),
            tables.length > 1 && element(
                'div',
                { class: 'field' },
                element('label', { for: 'table-choice' }, '直す表'),
                element(
                    'select',
                    { id: 'table-choice', onchange: (/** @type {any} */ event) => { this.table = Number(event.target.value); this.draw(); this.content.querySelector('#table-choice').focus(); } },
                    tables.map((each, index) => element('option', { value: index, selected: index === this.table }, `${index + 1} 番目の表（${each.table}）`)))),
            drawSheet(sheet, table, this.mayEdit ? {
                column: (number) => this.clicked(sheet, table, number, true),
                row: (number) => this.clicked(sheet, table, number, false),
            } : null),
            this.preview.truncated && element('p', { class: 'hint' }, '大きなブックのため、はじめの部分だけを表示しています。回答は全体に対して行います。'),
            table && element('details', { class: 'reasons' }, element('summary', {}, 'こう読み取った理由'), reasons(table)));
    }

    /**
     * A column or a row was clicked. One direction holds the roles, the other the headers.
     * @param {any} sheet @param {any} table @param {number} number @param {boolean} isColumn
     */
    async clicked(sheet, table, number, isColumn) {
        const { layout } = this.preview;
        const name = isColumn ? `${letters(number)} 列` : `${number} 行目`;
        const place = `${isColumn ? 'column' : 'row'}-${number}`;
        const note = this.job().state === 'done' ? `このジョブは回答済みです。直したあとに「開始」を押すと、もう一度回答します。${Kept}` : null;
        if (isColumn !== Boolean(table?.transposed)) {
            const role = await chooseRole(name, ownerOf(table, number)?.role ?? 'none', note);
            if (role) await this.send(withRole(layout, sheet, table, number, role), place);
        } else if (table) {
            const part = await choosePart(name, table.headerRows.includes(number), note);
            if (part === 'last') await this.send(withLastRow(layout, table, number), place);
            else if (part) await this.send(withHeader(layout, sheet, table, number, part), place);
        }
    }

    /** @param {any[] | null} layout @param {string} place where the focus goes back to */
    async send(layout, place) {
        this.content.setAttribute('aria-busy', 'true');
        try {
            if (!(await mayRedo(this.job()))) return;
            const job = await api.post(`${this.address}/layout`, { layout, hold: true });
            this.onJob(job);
            await this.load();
            this.news.textContent = `読み直しました。質問は ${this.preview.questions} 件です。`;
        } catch (error) {
            showError(error);
        } finally {
            this.content.removeAttribute('aria-busy');
            this.content.querySelector(`[data-place="${place}"]`)?.focus({ preventScroll: true });
        }
    }
}

/** @param {any} sheet How many questions the preview shows on the sheet. */
function countOf(sheet) {
    const count = sheet.rows.reduce((/** @type {number} */ sum, /** @type {any} */ row) => sum + row.cells.filter((/** @type {any} */ cell) => cell.role === 'question').length, 0);
    return count > 0 ? `${count} 件` : '';
}

/** @param {any} table */
function reasons(table) {
    return element(
        'ul',
        {},
        element('li', {}, `表の範囲 ${table.table}、見出し ${table.headerRows.join('・') || 'なし'}`),
        table.reasons.map((/** @type {string} */ reason) => element('li', {}, reason)),
        table.columns.filter((/** @type {any} */ column) => column.reason).map((/** @type {any} */ column) => element('li', {}, `${column.column}：${roles[column.role] ?? column.role}（${column.reason}）`)));
}
