// @ts-check
/** The review page: the list of questions, the one in hand, the clause it rests on. */
import { ApiError, api } from './api.js';
import { downloadButtons } from './download.js';
import { byId, element, fill } from './elements.js';
import { AnswerPanel } from './review-answer.js';
import { ClausePanel } from './review-clause.js';
import { chooseVersion, showKeys } from './review-dialogs.js';
import { listen } from './review-keys.js';
import { QuestionList } from './review-list.js';
import { ReviewStore } from './review-store.js';
import { showError, toast } from './toast.js';

const KeysSetting = 'review-keys';

const root = byId('review');
const id = root.dataset.id;
const mayEdit = root.dataset.edit === 'True';
const mayApprove = root.dataset.approve === 'True';
const filter = byId('filter');
const search = byId('search');
const undo = byId('undo');
const wide = matchMedia('(min-width: 48rem)');
let single = localStorage.getItem(KeysSetting) !== 'off';

const store = new ReviewStore(id, mayApprove, {
    changed,
    failed: (number, error) => {
        changed(number);
        toast(`${store.get(number).cell}：${error.message}`, { bad: true });
    },
    conflict: chooseVersion,
});

try {
    const [job] = await Promise.all([api.get(`/api/jobs/${encodeURIComponent(id)}`), store.load()]);
    document.title = `レビュー：${job.name} - Answerer`;
    byId('job-name').textContent = job.name;
    fill(byId('downloads'), downloadButtons(job, { original: false, before: saveAll }));
} catch (/** @type {any} */ error) {
    fill(root, element('p', { class: 'notice bad', role: 'alert' }, error.message, ' ', element('a', { href: `/jobs/${encodeURIComponent(id)}` }, 'ジョブへ戻る')));
    throw error;
}

const list = new QuestionList(byId('list'), store, (number) => select(number));
const answer = new AnswerPanel(byId('answer'), store, { mayEdit, mayApprove, approve, step, back });
const clause = new ClausePanel(byId('clause'), mayEdit, (chosen, quote) => {
    if (answer.number === null) return;
    const { takesText, maxLength } = store.get(answer.number);
    const text = quote.replace(/\n/g, '');
    const fits = takesText && (maxLength === null || text.length <= maxLength);
    store.change(answer.number, { evidence: { clause: chosen, quote }, ...(fits && { text }) });
    toast(fits ? '根拠と文章を置き換えました。' : '根拠を置き換えました。文章は欄に収まらないため、そのままです。');
});

showLeft();
showFiltered();
listen({ approve, step, choose: (index) => answer.chooseAt(index), edit: () => answer.edit(), leave, undo: takeBack, search: () => search.focus(), help }, () => single);
undo.addEventListener('click', takeBack);
byId('help').addEventListener('click', help);
filter.addEventListener('change', showFiltered);
search.addEventListener('input', (/** @type {InputEvent} */ event) => { if (!event.isComposing) showFiltered(); });
search.addEventListener('compositionend', showFiltered);
window.addEventListener('beforeunload', (event) => {
    if (answer.number !== null) store.flush(answer.number);
    if (store.wouldLose) event.preventDefault();
});
window.addEventListener('online', () => store.settle());
document.addEventListener('visibilitychange', () => {
    // What others did meanwhile; a fault here is no news.
    if (!document.hidden) store.load().catch(() => { });
});

const wanted = Number(/^#q(\d+)$/.exec(location.hash)?.[1] ?? 0);
const first = list.lines.has(wanted) ? wanted : list.order[0];
if (first !== undefined && (wide.matches || wanted)) select(first);

/** @param {number} number Takes a question in hand; what was typed in the one before is saved. */
function select(number) {
    if (answer.number !== null && answer.number !== number) store.flush(answer.number);
    root.dataset.view = 'question';
    list.select(number);
    answer.show(number);
    showClause(number);
    // What asks for the layout comes last.
    answer.heading.focus();
    list.reveal();
    history.replaceState(null, '', `#q${number}`);
}

/** @param {number} number */
function showClause(number) {
    clause.show(store.get(number)).catch(showError);
}

/** On a phone: from the question back to the list. */
function back() {
    if (answer.number === null) return;
    store.flush(answer.number);
    delete root.dataset.view;
    list.lines.get(answer.number)?.querySelector('button')?.focus();
}

/** @param {number} by */
function step(by) {
    const next = list.next(by);
    if (next !== null) select(next);
}

function approve() {
    const { number } = answer;
    if (number === null || !mayEdit) return;
    if (store.isTooLong(number)) {
        answer.edit();
        toast('文章が上限を超えています。短くしてから承認してください。', { bad: true });
        return;
    }
    if (mayApprove) store.change(number, { approved: true });
    else store.flush(number);
    const next = mayApprove ? list.afterApproval() : list.next(1);
    if (next !== null) select(next);
    if (mayApprove && left().open === 0) toast('確認が必要な項目は、すべて承認されました。');
}

/** A download must hold everything that stands on the page. */
async function saveAll() {
    await store.settle();
    if (store.isUnsaved) throw new ApiError(0, { detail: '保存できていない回答があります。「未保存」と表示された質問を確認してください。' });
}

/** Out of a field, back to the question. */
function leave() {
    if (answer.number !== null) answer.heading.focus();
}

function takeBack() {
    const number = store.undo();
    if (number === null) return;
    select(number);
    toast('直前の操作を元に戻しました。');
}

async function help() {
    single = await showKeys(single);
    localStorage.setItem(KeysSetting, single ? 'on' : 'off');
}

/** @param {number} number */
function changed(number) {
    list.update(number);
    if (answer.number === number) {
        answer.refresh();
        if (!clause.isUpToDate(store.get(number))) showClause(number);
    }
    showLeft();
    if (filter.value === 'open' || filter.value === 'approved') showFiltered();
}

function left() {
    const all = [...store.shown.values()];
    return { open: all.filter(store.isOpen).length, total: all.filter((question) => question.group !== 'answered').length };
}

function showLeft() {
    const { open, total } = left();
    const words = open > 0 ? `残り ${open} 件（確認が必要な ${total} 件のうち）` : '残り 0 件：確認は完了しています';
    if (byId('left').textContent !== words) byId('left').textContent = words;
    byId('left-bar').max = Math.max(1, total);
    byId('left-bar').value = total === 0 ? 1 : total - open;
    undo.disabled = store.undoable.length === 0;
}

function showFiltered() {
    const words = folded(search.value);
    const count = list.filter((question) => isShown(question) && (!words || folded([question.cell, question.text, ...question.context, store.text(question.number)].join(' ')).includes(words)));
    byId('shown').textContent = count === store.shown.size ? `${count} 件` : `${store.shown.size} 件中 ${count} 件`;
}

/** @param {any} question */
function isShown(question) {
    switch (filter.value) {
        case 'all': return true;
        case 'open': return store.isOpen(question);
        case 'approved': return question.review.approved;
        default: return question.group === filter.value;
    }
}

/** @param {string} text */
function folded(text) {
    return text.normalize('NFKC').toLowerCase().trim();
}
