// @ts-check
/** What the API's words are called on the pages, and how the pages write times, sizes and certainty. */
import { element } from './elements.js';

/** @type {Record<string, string>} states of a job */
export const states = { held: '開始待ち', queued: '順番待ち', running: '回答中', done: '完了', failed: '失敗' };

/** @type {Record<string, string>} groups of the review page, in its order */
export const groups = { limited: '×・△の回答', review: '要確認', unanswered: '空欄', answered: '回答' };

/** @type {Record<string, string>} roles of columns and cells */
export const roles = {
    question: '質問',
    choice: '回答（選択）',
    text: '回答（文章・備考）',
    citation: '根拠',
    number: '回答（数値）',
    unit: '回答（単位）',
    date: '回答（日付）',
    mark: '回答（該当欄に印）',
    tick: '回答（チェックボックス）',
    answer: '回答（欄ごとに判断）',
    context: '分類・見出し',
    numbering: '項番',
    service: 'サービス名',
    control: '規格の項番',
    measure: '測定単位',
    requirement: '要求水準',
    respondent: '回答者の指定',
    none: '使わない',
};

const moment = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

/** @param {string} utc */
export const time = (utc) => element('time', { datetime: utc }, moment.format(new Date(utc)));

/** @param {number} bytes */
export const size = (bytes) => (bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`);

/** @param {number} probability that a careful reviewer would accept the answer */
export const confidence = (probability) => `${probability >= 0.9 ? '高い' : probability >= 0.6 ? '中くらい' : '低い'}（${Math.round(probability * 100)}%）`;

/** @param {string} status @param {string} word */
export const badge = (status, word) => element('span', { class: 'badge', 'data-status': status }, word);

/** @param {{state: string}} job */
export const stateBadge = (job) => badge(job.state, states[job.state]);

/** @param {any} job What came out, or how far it is, or what went wrong. */
export function outcome(job) {
    const { totals, progress, error } = job;
    if (error) return element('span', { class: 'field-error' }, error.message);
    if (totals) return `回答 ${totals.answered}${totals.limited > 0 ? `（うち×・△ ${totals.limited}）` : ''}、要確認 ${totals.review}、空欄 ${totals.unanswered}`;
    if (job.state === 'running' && progress?.total > 0) return `${progress.answered} / ${progress.total} 件`;
    return '－';
}
