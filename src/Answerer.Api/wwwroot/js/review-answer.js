// @ts-check
/** The question that is being reviewed, and its answer to be chosen, edited and approved. */
import { element, fill } from './elements.js';
import { badge, confidence, groups, roles, time } from './words.js';

/** Cells that the choice and the text don't show already. */
const Shown = ['choice', 'text', 'mark', 'tick'];

export class AnswerPanel {
    /**
     * @param {HTMLElement} root
     * @param {import('./review-store.js').ReviewStore} store
     * @param {{mayEdit: boolean, mayApprove: boolean, approve: () => void, save: () => void, step: (step: number) => void, back: () => void}} page
     */
    constructor(root, store, page) {
        this.root = root;
        this.store = store;
        this.page = page;
        /** @type {number | null} */
        this.number = null;
        /** What is written in the free field: browsers tell of it only when the field is left. @type {{choice?: string}} */
        this.written = {};
    }

    /** @param {number} number */
    show(number) {
        this.number = number;
        this.written = {};
        const question = this.store.get(number);
        this.facts = element('div', { class: 'answer-facts' });
        this.choice = this.choices(question);
        this.text = this.textField(question);
        this.others = element('dl', { class: 'answer-cells' });
        this.actions = element('div', { class: 'actions answer-actions' });
        fill(
            this.root,
            element('button', { type: 'button', class: 'button small to-list', onclick: this.page.back }, '一覧へ'),
            element('p', { class: 'answer-place soft' }, [question.sheet, question.cell, ...question.context].map((part) => element('span', {}, part))),
            this.heading = element('h2', { tabindex: -1, class: 'answer-question' }, question.text),
            this.facts,
            this.choice,
            this.text,
            this.others,
            this.actions);
        this.refresh();
    }

    /** Brings everything up to date but what is being typed. */
    refresh() {
        if (this.number === null) return;
        const { number, store } = this;
        const question = store.get(number);
        const { review } = question;
        fill(
            /** @type {Element} */ (this.facts),
            element(
                'p',
                { class: 'answer-states' },
                badge(question.group, groups[question.group]),
                review.approved && badge('approved', '承認済み'),
                question.status !== 'unanswered' && element('span', {}, `信頼度 ${confidence(question.confidence)}`),
                review.by && review.at && element('span', { class: 'soft' }, `${review.by}さんが `, time(review.at), review.approved ? ' に承認' : ' に編集')),
            question.reason && element('p', { class: 'notice doubt' }, question.reason),
            store.isStuck(number) && this.area !== document.activeElement && element(
                'p',
                { class: 'notice bad' },
                store.isTooLong(number) ? '文章が上限を超えているため、まだ保存されていません。短くしてください。' : 'まだ保存されていません。',
                !store.isTooLong(number) && element('button', { type: 'button', class: 'button small', onclick: () => store.retry(number) }, 'もう一度保存')));
        this.refreshChoice(question);
        if (this.area && this.area !== document.activeElement) this.area.value = store.text(number);
        this.count(question);
        fill(
            /** @type {Element} */ (this.others),
            question.cells.filter((/** @type {any} */ cell) => !Shown.includes(cell.role) && cell.value !== null)
                .map((/** @type {any} */ cell) => element('div', {}, element('dt', {}, `${roles[cell.role] ?? cell.role}（${cell.cell}）`), element('dd', {}, String(cell.value)))));
        this.drawActions(question);
    }

    /** @param {any} question */
    choices(question) {
        if (question.freeChoice) return element(
            'div',
            { class: 'field' },
            element('label', { for: 'free-choice' }, `回答（${cellOf(question, 'choice')}）`),
            element('input', { type: 'text', id: 'free-choice', readonly: !this.page.mayEdit, oninput: (/** @type {any} */ event) => this.write(event.target.value), onchange: this.page.save }));
        if (question.labels.length === 0) return null;
        const options = [...question.labels, ''];
        return element(
            'fieldset',
            { class: 'choices', disabled: !this.page.mayEdit },
            element('legend', { class: 'name' }, `選択（${cellOf(question, 'choice')}）`),
            options.map((label, index) => element(
                'label',
                { class: 'choice' },
                element('input', { type: 'radio', name: 'choice', value: label, onchange: () => this.choose(label) }),
                element('span', {}, label || '空欄'),
                label && label === question.proposal && question.status !== 'answered' && element('span', { class: 'hint' }, '提案'),
                element('kbd', { 'aria-hidden': 'true' }, label ? String(index + 1) : '0'))));
    }

    /** @param {any} question */
    refreshChoice(question) {
        const choice = this.store.choice(question);
        for (const radio of this.choice?.querySelectorAll('input[type=radio]') ?? []) radio.checked = radio.value === (choice ?? '');
        const free = this.choice?.querySelector('#free-choice');
        if (free && free !== document.activeElement) free.value = choice ?? '';
    }

    /** @param {string} choice what stands in the free field now */
    write(choice) {
        this.written = choice === (this.store.choice(this.store.get(/** @type {number} */ (this.number))) ?? '') ? {} : { choice };
    }

    /** @returns {{choice?: string}} what was written in the free field since this was asked last */
    takeWritten() {
        const { written } = this;
        this.written = {};
        return written;
    }

    /** @param {string} label "" leaves the cell blank */
    choose(label) {
        if (this.number === null || !this.page.mayEdit) return;
        const choice = this.store.choice(this.store.get(this.number));
        if (label !== (choice ?? '')) this.store.change(this.number, { choice: label });
    }

    /** @param {number} index of the label; -1 is blank */
    chooseAt(index) {
        if (this.number === null) return;
        const { labels } = this.store.get(this.number);
        if (labels.length > 0 && index < labels.length) this.choose(labels[index] ?? '');
    }

    /** @param {any} question */
    textField(question) {
        this.area = null;
        if (!question.takesText) return element('p', { class: 'hint' }, 'この質問には文章の回答欄がありません。');
        const { number } = question;
        this.counter = element('span', { class: 'hint', id: 'text-count' });
        this.area = element('textarea', {
            id: 'text',
            rows: 6,
            readonly: !this.page.mayEdit,
            'aria-describedby': 'text-count',
            value: this.store.text(number),
            oninput: () => {
                this.store.type(number, this.area.value);
                this.count(question);
            },
            onblur: () => this.store.flush(number),
        });
        return element('div', { class: 'field' }, element('label', { for: 'text' }, `文章（${cellOf(question, 'text')}）`), this.area, this.counter);
    }

    /** @param {any} question */
    count({ maxLength }) {
        if (!this.area || !this.counter) return;
        const { length } = this.area.value;
        const over = maxLength !== null && length > maxLength;
        this.counter.textContent = maxLength === null ? `${length} 文字` : over ? `${length} 文字（上限の ${maxLength} 文字を ${length - maxLength} 文字超えています）` : `${length} / ${maxLength} 文字`;
        this.counter.className = over ? 'field-error' : 'hint';
        this.area.setAttribute('aria-invalid', String(over));
    }

    /** @param {any} question */
    drawActions({ number, review }) {
        const { mayEdit, mayApprove, approve, step } = this.page;
        const held = /** @type {any} */ (document.activeElement)?.dataset?.action;
        /** @param {string} action @param {string} words @param {string} style @param {() => void} onclick */
        const button = (action, words, style, onclick) => element('button', { type: 'button', class: `button ${style}`, 'data-action': action, onclick }, words);
        fill(
            this.actions,
            mayApprove && button('approve', '承認して次へ', 'primary', approve),
            button('previous', '前へ', '', () => step(-1)),
            button('next', '次へ', '', () => step(1)),
            mayApprove && review.approved && button('unapprove', '承認を取り消す', '', () => this.store.change(number, { approved: false })),
            mayEdit && (review.text !== null || review.choice !== null || review.evidence !== null) && button('reset', '編集を取り消す', '', () => {
                this.store.change(number, { text: null, choice: null, evidence: null });
                this.heading.focus();
            }));
        if (held && !this.actions.contains(document.activeElement)) (this.actions.querySelector(`[data-action="${held}"]`) ?? this.heading).focus();
    }

    /** Goes to the text, at its end. */
    edit() {
        this.area?.focus();
        this.area?.setSelectionRange(this.area.value.length, this.area.value.length);
    }
}

/** @param {any} question @param {string} role The cells' addresses; marks and boxes have one for each label. */
function cellOf(question, role) {
    const same = role === 'choice' ? ['choice', 'mark', 'tick', 'number', 'unit', 'date'] : [role];
    return question.cells.filter((/** @type {any} */ cell) => same.includes(cell.role)).map((/** @type {any} */ cell) => cell.cell).join('・');
}
