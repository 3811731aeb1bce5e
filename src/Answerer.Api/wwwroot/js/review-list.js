// @ts-check
/** The questions under review, by group, each as one line; chunks of lines out of sight are neither laid out nor painted (content-visibility). */
import { element, fill } from './elements.js';
import { badge, groups } from './words.js';

/** Lines a chunk: each chunk is watched by the browser in every frame, each line in sight is laid out. */
const ChunkLines = 40;

export class QuestionList {
    /**
     * @param {HTMLElement} root
     * @param {import('./review-store.js').ReviewStore} store
     * @param {(number: number) => void} onSelect
     */
    constructor(root, store, onSelect) {
        this.store = store;
        /** Questions in the order of the page. @type {number[]} */
        this.order = [];
        /** @type {Map<number, HTMLElement>} */
        this.lines = new Map();
        /** @type {Set<number>} */
        this.hidden = new Set();
        /** @type {number | null} */
        this.current = null;
        root.addEventListener('click', (event) => {
            const line = /** @type {Element} */ (event.target).closest('[data-number]');
            if (line) onSelect(Number(line.getAttribute('data-number')));
        });
        const all = [...store.shown.values()];
        this.sections = Object.entries(groups).map(([group, name]) => this.section(name, all.filter((question) => question.group === group))).filter((section) => section !== null);
        fill(root, this.sections.map((section) => section.element));
    }

    /** @param {string} name @param {any[]} questions */
    section(name, questions) {
        if (questions.length === 0) return null;
        const count = element('span', { class: 'group-count' });
        const numbers = questions.map((question) => question.number);
        this.order.push(...numbers);
        const chunks = Array.from({ length: Math.ceil(questions.length / ChunkLines) }, (_, index) => questions.slice(index * ChunkLines, (index + 1) * ChunkLines));
        const section = {
            numbers,
            count,
            element: element('section', {}, element('h2', { class: 'group-head' }, name, count), chunks.map((chunk) => element('ol', {}, chunk.map((question) => this.line(question))))),
        };
        this.countUp(section);
        return section;
    }

    /** @param {any} question */
    line(question) {
        const line = element(
            'li',
            { class: 'line' },
            element(
                'button',
                { type: 'button', 'data-number': question.number },
                element('span', { class: 'line-place' }, question.cell),
                element('span', { class: 'line-text' }, question.text),
                this.state(question)));
        this.lines.set(question.number, line);
        return line;
    }

    /** @param {any} question */
    state(question) {
        if (this.store.isStuck(question.number)) return badge('failed', '未保存');
        return question.review.approved ? badge('approved', '承認済み') : badge(question.group, groups[question.group]);
    }

    /** @param {{numbers: number[], count: HTMLElement}} section */
    countUp({ numbers, count }) {
        const left = numbers.filter((number) => this.store.isOpen(this.store.get(number))).length;
        count.textContent = left > 0 ? `${numbers.length} 件（残り ${left} 件）` : `${numbers.length} 件`;
    }

    /** @param {number} number Its line as it stands now. */
    update(number) {
        this.lines.get(number)?.querySelector('.badge')?.replaceWith(this.state(this.store.get(number)));
        const section = this.sections.find(({ numbers }) => numbers.includes(number));
        if (section) this.countUp(section);
    }

    /**
     * Shows those that fit.
     * @param {(question: any) => boolean} fits
     * @returns {number} how many
     */
    filter(fits) {
        for (const [number, line] of this.lines) {
            const hide = !fits(this.store.get(number));
            if (hide === this.hidden.has(number)) continue;
            line.hidden = hide;
            if (hide) this.hidden.add(number);
            else this.hidden.delete(number);
        }
        for (const section of this.sections) section.element.hidden = section.numbers.every((number) => this.hidden.has(number));
        return this.order.length - this.hidden.size;
    }

    /** @param {number} number */
    select(number) {
        if (this.current !== null) this.lines.get(this.current)?.firstElementChild?.removeAttribute('aria-current');
        this.current = number;
        this.lines.get(number)?.firstElementChild?.setAttribute('aria-current', 'true');
    }

    /** Brings the current line into sight. */
    reveal() {
        if (this.current !== null) this.lines.get(this.current)?.scrollIntoView({ block: 'nearest' });
    }

    focus() {
        if (this.current !== null) /** @type {any} */ (this.lines.get(this.current)?.firstElementChild)?.focus();
    }

    /**
     * The nearest one from the current one on that fits.
     * @param {number} step 1 or -1
     * @param {(question: any) => boolean} [fits]
     * @returns {number | null}
     */
    next(step, fits = () => true) {
        const start = this.current === null ? -1 : this.order.indexOf(this.current);
        for (let index = start + step; index >= 0 && index < this.order.length; index += step) {
            const number = this.order[index];
            if (!this.hidden.has(number) && fits(this.store.get(number))) return number;
        }
        return null;
    }

    /** What comes after an approval: what is left below, the next answered one, what is left above. @returns {number | null} */
    afterApproval() {
        const { isOpen } = this.store;
        const first = () => this.order.find((number) => number !== this.current && !this.hidden.has(number) && isOpen(this.store.get(number))) ?? null;
        const here = this.current === null ? null : this.store.get(this.current);
        return this.next(1, isOpen) ?? (here?.group === 'answered' ? this.next(1) : first()) ?? first() ?? this.next(1);
    }
}
