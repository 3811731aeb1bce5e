// @ts-check
/** The review page: the list of questions, the one in hand, the clause it rests on. */
import { ApiError } from './api.js';
import { downloadButtons } from './download.js';
import { byId, fill } from './elements.js';
import { AnswerPanel } from './review-answer.js';
import { ClausePanel } from './review-clause.js';
import { chooseVersion, showKeys } from './review-dialogs.js';
import { listen } from './review-keys.js';
import { QuestionList } from './review-list.js';
import { showError, toast } from './toast.js';

const KeysSetting = 'review-keys';
const Wide = matchMedia('(min-width: 48rem)');

const filter = byId('filter');
const search = byId('search');
const undo = byId('undo');

export class ReviewPage {
    /**
     * @param {HTMLElement} root
     * @param {any} job
     * @param {import('./review-store.js').ReviewStore} store with the job's questions
     * @param {boolean} mayEdit
     */
    constructor(root, job, store, mayEdit) {
        this.root = root;
        this.store = store;
        this.mayEdit = mayEdit;
        this.single = localStorage.getItem(KeysSetting) !== 'off';
        this.list = new QuestionList(byId('list'), store, (number) => this.select(number));
        this.answer = new AnswerPanel(byId('answer'), store, { mayEdit, mayApprove: store.mayApprove, approve: () => this.approve(), save: () => this.flush(), step: (by) => this.step(by), back: () => this.back() });
        this.clause = new ClausePanel(byId('clause'), mayEdit, (clause, quote) => this.base(clause, quote));
        store.events = {
            changed: (number) => this.changed(number),
            failed: (number, error) => toast(`${store.get(number).cell}：${error.message}`, { bad: true }),
            conflict: chooseVersion,
            // What is typed is kept in the browser.
            anew: () => location.reload(),
        };
        document.title = `レビュー：${job.name} - Answerer`;
        byId('job-name').textContent = job.name;
        fill(byId('downloads'), downloadButtons(job, { all: false, before: () => this.saveAll() }));
        this.showLeft();
        this.showFiltered();
        this.listen();
        const wanted = Number(/^#q(\d+)$/.exec(location.hash)?.[1] ?? 0);
        const first = this.list.lines.has(wanted) ? wanted : this.list.order[0];
        if (first !== undefined && (Wide.matches || wanted)) this.select(first);
    }

    listen() {
        const { store } = this;
        listen({
            approve: () => this.approve(),
            step: (by) => this.step(by),
            choose: (index) => this.answer.chooseAt(index),
            edit: () => this.answer.edit(),
            // Out of a field, back to the question.
            leave: () => this.answer.heading?.focus(),
            undo: () => this.undo(),
            search: () => search.focus(),
            help: () => this.help(),
        }, () => this.single);
        undo.addEventListener('click', () => this.undo());
        byId('help').addEventListener('click', () => this.help());
        filter.addEventListener('change', () => this.showFiltered());
        search.addEventListener('input', (/** @type {InputEvent} */ event) => { if (!event.isComposing) this.showFiltered(); });
        search.addEventListener('compositionend', () => this.showFiltered());
        window.addEventListener('beforeunload', (event) => {
            this.flush();
            if (store.wouldLose) event.preventDefault();
        });
        window.addEventListener('online', () => store.settle());
        document.addEventListener('visibilitychange', () => {
            // What others did meanwhile; a fault here is no news.
            if (!document.hidden) store.load().catch(() => { });
        });
    }

    /** Saves what is being typed. */
    flush() {
        const { number } = this.answer;
        if (number === null) return;
        const written = this.answer.takeWritten();
        if ('choice' in written) this.store.change(number, written);
        else this.store.flush(number);
    }

    /** @param {number} number Takes a question in hand; what was typed in the one before is saved. */
    select(number) {
        if (this.answer.number !== number) this.flush();
        this.root.dataset.view = 'question';
        this.list.select(number);
        this.answer.show(number);
        this.showClause(number);
        // What asks for the layout comes last.
        this.answer.heading.focus();
        this.list.reveal();
        history.replaceState(null, '', `#q${number}`);
    }

    /** @param {number} number */
    showClause(number) {
        this.clause.show(this.store.get(number)).catch(showError);
    }

    /** On a phone: from the question back to the list. */
    back() {
        this.flush();
        delete this.root.dataset.view;
        this.list.focus();
    }

    /** @param {number} by */
    step(by) {
        const next = this.list.next(by);
        if (next !== null) this.select(next);
    }

    approve() {
        const { number } = this.answer;
        const { mayApprove } = this.store;
        if (number === null || !this.mayEdit) return;
        if (this.store.isTooLong(number)) {
            this.answer.edit();
            toast('文章が上限を超えています。短くしてから承認してください。', { bad: true });
            return;
        }
        if (mayApprove) this.store.change(number, { ...this.answer.takeWritten(), approved: true });
        const next = mayApprove ? this.list.afterApproval() : this.list.next(1);
        if (next !== null) this.select(next);
        if (mayApprove && this.left().open === 0) toast('確認が必要な項目は、すべて承認されました。');
    }

    /** @param {string} clause @param {string} quote A passage was chosen as the basis: it is the text, too, if it fits. */
    base(clause, quote) {
        if (this.answer.number === null) return;
        const { takesText, maxLength } = this.store.get(this.answer.number);
        const text = quote.replace(/\n/g, '');
        const fits = takesText && (maxLength === null || text.length <= maxLength);
        this.store.change(this.answer.number, { evidence: { clause, quote }, ...(fits && { text }) });
        this.answer.heading.focus();
        toast(fits ? '根拠と文章を置き換えました。' : '根拠を置き換えました。文章は欄に収まらないため、そのままです。');
    }

    /** A download must hold everything that stands on the page. */
    async saveAll() {
        await this.store.settle();
        if (this.store.isUnsaved) throw new ApiError(0, { detail: '保存できていない回答があります。「未保存」と表示された質問を確認してください。' });
    }

    undo() {
        const number = this.store.undo();
        if (number === null) return;
        this.select(number);
        toast('直前の操作を元に戻しました。');
    }

    async help() {
        this.single = await showKeys(this.single);
        localStorage.setItem(KeysSetting, this.single ? 'on' : 'off');
    }

    /** @param {number} number */
    changed(number) {
        this.list.update(number);
        if (this.answer.number === number) {
            this.answer.refresh();
            if (!this.clause.isUpToDate(this.store.get(number))) this.showClause(number);
        }
        this.showLeft();
        if (filter.value === 'open' || filter.value === 'approved') this.showFiltered();
    }

    left() {
        const all = [...this.store.shown.values()];
        return { open: all.filter(this.store.isOpen).length, total: all.filter((question) => question.group !== 'answered').length };
    }

    showLeft() {
        const { open, total } = this.left();
        const words = open > 0 ? `残り ${open} 件（確認が必要な ${total} 件のうち）` : '残り 0 件：確認は完了しています';
        if (byId('left').textContent !== words) byId('left').textContent = words;
        byId('left-bar').max = Math.max(1, total);
        byId('left-bar').value = total === 0 ? 1 : total - open;
        undo.disabled = this.store.undoable.length === 0;
    }

    showFiltered() {
        const { store } = this;
        const words = folded(search.value);
        const count = this.list.filter((question) => this.isShown(question) && (!words || folded([question.cell, question.text, ...question.context, store.text(question.number)].join(' ')).includes(words)));
        byId('shown').textContent = count === store.shown.size ? `${count} 件` : `${store.shown.size} 件中 ${count} 件`;
    }

    /** @param {any} question */
    isShown(question) {
        switch (filter.value) {
            case 'all': return true;
            case 'open': return this.store.isOpen(question);
            case 'approved': return question.review.approved;
            default: return question.group === filter.value;
        }
    }
}

/** @param {string} text */
const folded = (text) => text.normalize('NFKC').toLowerCase().trim();
