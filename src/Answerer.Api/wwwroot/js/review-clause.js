// @ts-check
/** The clause beside the answer, with what was quoted marked in it; the reviewer's way to another basis. */
import { api } from './api.js';
import { element, fill } from './elements.js';
import { findQuote, sentences } from './quotes.js';

export class ClausePanel {
    /**
     * @param {HTMLElement} root
     * @param {boolean} mayEdit
     * @param {(clause: string, quote: string) => void} onBasis a passage was chosen as the basis
     */
    constructor(root, mayEdit, onBasis) {
        this.root = root;
        this.mayEdit = mayEdit;
        this.onBasis = onBasis;
        /** All clauses of a paper at once: going from question to question then needs no request. @type {Map<string, Promise<any[]>>} */
        this.papers = new Map();
        document.addEventListener('selectionchange', () => {
            if (this.use) this.use.disabled = this.selected() === '';
        });
    }

    /** @param {string} service @returns {Promise<any[]>} */
    clauses(service) {
        let paper = this.papers.get(service);
        if (!paper) {
            paper = api.get(`/api/services/${encodeURIComponent(service)}/clauses`);
            this.papers.set(service, paper);
            paper.catch(() => this.papers.delete(service));
        }
        return paper;
    }

    /** @param {any} question */
    async show(question) {
        this.question = question;
        if (!question.service) {
            fill(this.root, element('p', { class: 'empty' }, '対象のサービスが分からないため、根拠を表示できません。'));
            return;
        }
        try {
            const clauses = await this.clauses(question.service);
            if (this.question === question) this.draw(clauses, question.citations[0]?.clause ?? question.candidates[0] ?? null);
        } catch (/** @type {any} */ error) {
            if (this.question === question) fill(this.root, element('p', { class: 'notice bad' }, error.message));
        }
    }

    /** @param {any} question Whether what is shown rests on the same quotes. */
    isUpToDate(question) {
        return this.question?.number === question.number && JSON.stringify(this.question.citations) === JSON.stringify(question.citations);
    }

    /** @param {any[]} clauses @param {string | null} id */
    draw(clauses, id) {
        const { question } = this;
        const cited = new Set(question.citations.map((/** @type {any} */ citation) => citation.clause));
        const offered = [...new Set([...cited, ...question.candidates])].map((each) => clauses.find((clause) => clause.clause === each)).filter((clause) => clause);
        const clause = clauses.find((each) => each.clause === id);
        const quotes = question.citations.filter((/** @type {any} */ citation) => citation.clause === id).map((/** @type {any} */ citation) => citation.quote);
        /** @param {string} chosen @param {string} selector where the focus stays */
        const go = (chosen, selector) => {
            this.draw(clauses, chosen);
            /** @type {HTMLElement | null} */ (this.root.querySelector(selector))?.focus();
        };
        fill(
            this.root,
            element(
                'div',
                { class: 'clause-choice', role: 'group', 'aria-label': '根拠の候補' },
                offered.map((each) => element(
                    'button',
                    { type: 'button', class: 'button small', 'data-clause': each.clause, title: each.title, 'aria-pressed': String(each.clause === id), onclick: () => go(each.clause, `[data-clause="${each.clause}"]`) },
                    cited.has(each.clause) ? `根拠 ${numberOf(each)}` : `候補 ${numberOf(each)}`)),
                element(
                    'select',
                    { id: 'other-clause', 'aria-label': 'ほかの項番を表示', value: '', onchange: (/** @type {any} */ event) => event.target.value && go(event.target.value, '#other-clause') },
                    element('option', { value: '' }, 'ほかの項番…'),
                    clauses.map((each) => element('option', { value: each.clause }, headingOf(each))))),
            clause ? this.clause(clause, quotes) : element('p', { class: 'empty' }, 'この質問の根拠になる記載は見つかっていません。上の「ほかの項番…」から、ホワイトペーパーの記載を確認できます。'));
        // Where the clause has a place of its own to scroll, the quote stands in its upper third.
        this.root.scrollTop = (this.root.querySelector('mark')?.offsetTop ?? 0) - this.root.clientHeight / 3;
    }

    /** @param {any} clause @param {string[]} quotes */
    clause(clause, quotes) {
        this.text = element('div', { class: 'clause-text', tabindex: 0, role: 'region', 'aria-label': '項番の本文' }, paragraphs(clause.text, quotes));
        const missing = quotes.filter((quote) => !findQuote(clause.text, quote));
        this.use = element('button', {
            type: 'button',
            class: 'button small',
            disabled: true,
            // The selection must outlive the press.
            onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
            onclick: () => this.selected() && this.onBasis(clause.clause, this.selected()),
        }, '選択した文を根拠にする');
        return element(
            'div',
            { class: 'clause' },
            element('h3', {}, headingOf(clause)),
            /^(CLD|\d)/.test(clause.clause) && element('p', { class: 'hint' }, `ISO/IEC 27017 項番 ${clause.clause}`),
            missing.length > 0 && element('blockquote', {}, missing.map((quote) => element('mark', {}, quote))),
            this.text,
            this.mayEdit && [
                element('p', { class: 'actions' }, this.use),
                this.sentenceList(clause),
            ]);
    }

    /** @param {any} clause The way to another basis without selecting text: a list of the clause's sentences. */
    sentenceList(clause) {
        const list = element('ul', { class: 'sentences' });
        return element(
            'details',
            {
                ontoggle: () => list.childElementCount === 0 && fill(list, clause.text.split('\n').flatMap(sentences).map((/** @type {string} */ sentence) => element(
                    'li',
                    {},
                    element('button', { type: 'button', class: 'sentence', onclick: () => this.onBasis(clause.clause, sentence) }, sentence)))),
            },
            element('summary', {}, '文を一覧から選んで根拠にする'),
            list);
    }

    /** @returns {string} what is selected within the clause's text, as it stands there */
    selected() {
        const selection = getSelection();
        if (!selection || selection.isCollapsed || !this.text?.isConnected) return '';
        const range = selection.getRangeAt(0);
        return this.text.contains(range.commonAncestorContainer) ? selection.toString().trim() : '';
    }
}

/** @param {{section: string | null, clause: string, title: string}} clause */
const numberOf = (clause) => clause.section ?? clause.title;

/** @param {{section: string | null, title: string}} clause */
const headingOf = (clause) => [clause.section, clause.title].filter((part) => part).join(' ');

/**
 * @param {string} text
 * @param {string[]} quotes
 * @returns {HTMLElement[]} its paragraphs with the quotes marked; a quote may reach over their ends
 */
function paragraphs(text, quotes) {
    const ranges = quotes.map((quote) => findQuote(text, quote)).filter((range) => range !== null).sort((a, b) => a[0] - b[0]);
    let start = 0;
    return text.split('\n').map((line) => {
        const pieces = [];
        let at = 0;
        for (const [from, to] of ranges) {
            const [first, last] = [Math.max(from - start, at), Math.min(to - start, line.length)];
            if (first >= last) continue;
            pieces.push(line.slice(at, first), element('mark', {}, line.slice(first, last)));
            at = last;
        }
        start += line.length + 1;
        return element('p', {}, ...pieces, line.slice(at));
    });
}
