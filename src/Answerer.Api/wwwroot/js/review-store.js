// @ts-check
/** The questions of one job under review: what the server has, what was changed here and is on its way there, what is typed and not sent yet. */
import { api } from './api.js';

/** @typedef {any} Question as docs/api.md describes it */
/** @typedef {{text?: string | null, choice?: string | null, approved?: boolean, evidence?: {clause: string, quote: string} | null}} Change null goes back to what the program found */

/** Faults after which the same change may succeed later; anything else is refused for good. */
const passing = (/** @type {any} */ error) => [0, 401, 408, 429, 500, 502, 503, 507].includes(error.status);

/** Roles of the cells that a choice fills. */
const Choosing = ['choice', 'mark', 'tick', 'number'];

/** Browsers send at most 64 KiB for a page that is gone (Fetch standard, 4.6). */
const MostKeptAlive = 20_000;

/** @param {Question} one @param {Question} other Whether they are the same question: a job that runs again may count them anew. */
const same = (one, other) => ['sheet', 'cell', 'service', 'text'].every((name) => one[name] === other[name]);

const ReviewPrefix = /^(【要確認】|\[To be confirmed\] ?)/;

export class ReviewStore {
    /**
     * @param {string} job its id
     * @param {boolean} mayApprove
     */
    constructor(job, mayApprove) {
        this.job = job;
        this.address = `/api/jobs/${encodeURIComponent(job)}/questions`;
        this.mayApprove = mayApprove;
        /**
         * Who is told; `conflict` says whether the own change shall stand, `anew` that the questions are others now.
         * @type {{changed: (number: number) => void, failed: (number: number, error: any) => void, conflict: (mine: Change, theirs: Question) => Promise<boolean>, anew: () => void}}
         */
        this.events = { changed() { }, failed() { }, conflict: async () => false, anew() { } };
        /** @type {Map<number, Question>} */
        this.saved = new Map();
        /** @type {Map<number, Question>} with the changes that are on their way */
        this.shown = new Map();
        /** @type {Map<number, Change[]>} */
        this.waiting = new Map();
        /** @type {Map<number, Promise<void>>} */
        this.sending = new Map();
        /** @type {Map<number, string>} */
        this.typed = new Map();
        /** Texts, with their numbers, that were sent from here without an answer: the server may have them. @type {Set<string>} */
        this.unanswered = new Set();
        /** @type {{number: number, change: Change}[]} */
        this.undoable = [];
    }

    /** Reads all questions, or those that changed since. */
    async load() {
        const { questions } = await api.get(this.address);
        const known = this.saved.size;
        if (known > 0 && (questions.length !== known || !questions.every((/** @type {Question} */ question) => same(question, this.saved.get(question.number))))) {
            this.events.anew();
            return;
        }
        for (const question of questions) {
            const before = this.saved.get(question.number);
            if (!before) this.restore(question);
            // What is being changed here keeps the version that was seen: the server then tells of the conflict.
            else if (before.version < question.version && !this.typed.has(question.number) && !this.waiting.has(question.number)) {
                this.take(question);
                this.events.changed(question.number);
            }
        }
    }

    /** @param {Question} question As somebody else left it: own changes before that are no longer to be taken back. */
    take(question) {
        this.undoable = this.undoable.filter(({ number }) => number !== question.number);
        this.accept(question);
    }

    /** @param {Question} question With what was typed before the page was lost, on the version that it was typed on. */
    restore(question) {
        const [version, text] = JSON.parse(sessionStorage.getItem(this.draftKey(question.number)) ?? '[]');
        this.accept(text === undefined ? question : { ...question, version });
        if (text === undefined) return;
        this.typed.set(question.number, text);
        this.unanswered.add(`${question.number} ${text}`);
    }

    /** @param {number} number @returns {Question} */
    get(number) {
        return this.shown.get(number);
    }

    /** @param {Question} question */
    isOpen = (question) => question.group !== 'answered' && !question.review.approved;

    /** @param {number} number @returns {string} what stands, or shall stand, in the text cell */
    text(number) {
        const question = this.get(number);
        return this.typed.get(number) ?? question.review.text ?? (question.cells.find((/** @type {any} */ cell) => cell.role === 'text')?.value ?? '').replace(ReviewPrefix, '');
    }

    /** @param {Question} question @returns {string | null} what the choice is, or shall be; "" is left blank by a person, null by the program */
    choice(question) {
        if (question.review.choice !== null) return question.review.choice;
        const written = question.cells.find((/** @type {any} */ cell) => Choosing.includes(cell.role) && cell.value);
        return !written ? null : question.labels.includes(written.value) || question.freeChoice ? written.value : question.proposal;
    }

    /** @param {number} number @param {string} text what is being typed */
    type(number, text) {
        this.typed.delete(number);
        if (text === this.text(number)) {
            sessionStorage.removeItem(this.draftKey(number));
            return;
        }
        this.typed.set(number, text);
        sessionStorage.setItem(this.draftKey(number), JSON.stringify([this.saved.get(number).version, text]));
    }

    /** @param {number} number */
    isTooLong(number) {
        const { maxLength } = this.get(number);
        return maxLength !== null && (this.typed.get(number) ?? '').length > maxLength;
    }

    /** @param {number} number Sends what was typed; what is too long waits until it is shorter. */
    flush(number) {
        if (!this.typed.has(number)) return;
        if (this.isTooLong(number)) this.events.changed(number);
        else this.change(number, {});
    }

    /** @param {number} number @param {Change} change Shows it at once and sends it, with what was typed. */
    change(number, change) {
        const text = this.typed.get(number);
        const whole = text === undefined || 'text' in change ? change : { ...change, text };
        this.typed.delete(number);
        this.undoable.push({ number, change: this.inverse(this.get(number), whole) });
        this.send(number, whole);
    }

    /** Takes the last change back. @returns {number | null} its question */
    undo() {
        const last = this.undoable.pop();
        if (!last) return null;
        this.typed.delete(last.number);
        this.send(last.number, last.change);
        return last.number;
    }

    /** @param {number} number Whether something of it has not reached the server and is not on its way. */
    isStuck = (number) => this.typed.has(number) || (this.waiting.has(number) && !this.sending.has(number));

    /** Whether something has not reached the server. */
    get isUnsaved() {
        return this.typed.size > 0 || this.waiting.size > 0;
    }

    /** @param {number} number */
    retry(number) {
        this.flush(number);
        this.run(number);
    }

    /** Sends what is left and waits for it. */
    async settle() {
        for (const number of new Set([...this.typed.keys(), ...this.waiting.keys()])) this.retry(number);
        await Promise.all(this.sending.values());
    }

    /** Whether something would be lost now: what can be sent is sent even while the page goes away. */
    get wouldLose() {
        return [...this.typed.keys()].some((number) => this.isTooLong(number)) || [...this.waiting.keys()].some((number) => !this.sending.has(number));
    }

    /** @param {number} number @param {Change} change */
    send(number, change) {
        this.waiting.set(number, [...(this.waiting.get(number) ?? []), change]);
        this.run(number);
        this.show(number);
    }

    /** @param {number} number One change after the other, for each builds on the version before. */
    run(number) {
        if (this.sending.has(number)) return;
        this.sending.set(number, this.drain(number).finally(() => {
            this.sending.delete(number);
            this.show(number);
        }));
    }

    /** @param {number} number */
    async drain(number) {
        for (let changes; (changes = this.waiting.get(number));) {
            const [change] = changes;
            try {
                const question = await api.patch(`${this.address}/${number}`, { version: this.saved.get(number).version, ...change }, { keepalive: (change.text?.length ?? 0) < MostKeptAlive });
                this.drop(number);
                if ('text' in change && !this.typed.has(number)) sessionStorage.removeItem(this.draftKey(number));
                this.accept(question);
                this.show(number);
            } catch (/** @type {any} */ error) {
                if (error.code === 'version_conflict' && error.problem?.question) {
                    const theirs = error.problem.question;
                    if (!same(theirs, this.saved.get(number))) {
                        this.waiting.delete(number);
                        this.events.anew();
                        return;
                    }
                    const insists = this.unanswered.has(`${number} ${theirs.review.text}`) || (await this.events.conflict(change, theirs));
                    if (!insists) {
                        this.waiting.delete(number);
                        sessionStorage.removeItem(this.draftKey(number));
                    }
                    this.take(theirs);
                    this.show(number);
                    continue;
                }
                this.events.failed(number, error);
                if (passing(error)) {
                    this.unanswered.add(`${number} ${change.text}`);
                    return;
                }
                // Refused: what was typed stays in the field.
                this.drop(number);
                if (typeof change.text === 'string') this.typed.set(number, change.text);
            }
        }
    }

    /** @param {number} number The first waiting change is done with. */
    drop(number) {
        const rest = (this.waiting.get(number) ?? []).slice(1);
        if (rest.length > 0) this.waiting.set(number, rest);
        else this.waiting.delete(number);
    }

    /** @param {Question} question as the server has it */
    accept(question) {
        this.saved.set(question.number, question);
        this.shown.set(question.number, (this.waiting.get(question.number) ?? []).reduce(applied, question));
    }

    /** @param {number} number */
    show(number) {
        this.accept(this.saved.get(number));
        this.events.changed(number);
    }

    /** @param {Question} before @param {Change} change @returns {Change} what takes it back */
    inverse({ review }, change) {
        const wasApproved = review.approved && this.mayApprove && !change.approved;
        return {
            ...('text' in change && { text: review.text }),
            ...('choice' in change && { choice: review.choice }),
            ...('approved' in change && { approved: review.approved }),
            ...(wasApproved && { approved: true }),
            ...('evidence' in change && { evidence: review.evidence }),
        };
    }

    /** @param {number} number */
    draftKey = (number) => `draft/${this.job}/${number}`;
}

/** @param {Question} question @param {Change} change @returns {Question} as the server is going to answer */
function applied(question, change) {
    const { evidence } = change;
    return {
        ...question,
        review: { ...question.review, approved: false, ...change },
        citations: evidence ? [{ ...question.citations[0], ...evidence }] : question.citations,
    };
}
