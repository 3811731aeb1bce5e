// @ts-check
/** The dialogs of the review page. */
import { element } from './elements.js';

const Keys = [
    ['Enter', '承認して次へ（入力欄の外で）'],
    ['Ctrl + Enter', '承認して次へ（入力欄の中でも）'],
    ['j または ↓', '次の質問へ'],
    ['k または ↑', '前の質問へ'],
    ['1 ～ 9', '選択肢を選ぶ'],
    ['0', '選択を空欄にする'],
    ['e', '文章を編集'],
    ['Esc', '編集を終える（保存されます）'],
    ['u', '直前の操作を元に戻す'],
    ['/', '検索'],
    ['?', 'この一覧を表示'],
];

/** @param {boolean} single whether keys of one character are in use @returns {Promise<boolean>} whether they shall be */
export function showKeys(single) {
    const check = element('input', { type: 'checkbox' });
    check.checked = single;
    const dialog = element(
        'dialog',
        { 'aria-labelledby': 'keys-title' },
        element('h2', { id: 'keys-title' }, 'キー操作'),
        element('dl', { class: 'keys' }, Keys.map(([key, words]) => element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, words)))),
        element('label', { class: 'option' }, check, '1 文字のキー操作を使う（j、k、e、u、数字、/、?）'),
        element('form', { method: 'dialog', class: 'actions' }, element('button', { class: 'button primary', autofocus: true }, '閉じる')));
    return closed(dialog).then(() => check.checked);
}

/**
 * Somebody else changed the same question: shows both, asks which stands.
 * @param {any} mine the change
 * @param {any} theirs the question
 * @returns {Promise<boolean>} whether the own change shall stand
 */
export async function chooseVersion(mine, theirs) {
    const { review } = theirs;
    const standing = (/** @type {string} */ role) => theirs.cells.find((/** @type {any} */ cell) => cell.role === role)?.value;
    const dialog = element(
        'dialog',
        { class: 'versions', 'aria-labelledby': 'versions-title' },
        element('h2', { id: 'versions-title' }, `${review.by ? `${review.by}さん` : 'ほかの人'}が先に変更しました`),
        element('p', {}, `${theirs.sheet} ${theirs.cell}「${theirs.text}」`),
        element(
            'div',
            { class: 'versions-pair' },
            version('保存されている内容', review.text ?? standing('text'), review.choice ?? standing('choice'), review.approved),
            version('あなたの変更', mine.text, mine.choice, mine.approved)),
        element(
            'form',
            { method: 'dialog', class: 'actions' },
            element('button', { class: 'button', value: 'theirs' }, '保存されている内容を使う'),
            element('button', { class: 'button primary', value: 'mine' }, '自分の変更で上書きする')));
    // Leaving the dialog by Esc loses nothing of what somebody else wrote.
    return (await closed(dialog)) === 'mine';
}

/** @param {string} title @param {string | null | undefined} text @param {string | null | undefined} choice @param {boolean | undefined} approved */
function version(title, text, choice, approved) {
    /** @param {string} name @param {string | null | undefined} value */
    const part = (name, value) => value !== undefined && element('div', {}, element('dt', {}, name), element('dd', {}, value || '（空欄）'));
    return element(
        'section',
        {},
        element('h3', {}, title),
        element('dl', {}, part('選択', choice), part('文章', text), approved !== undefined && part('承認', approved ? '承認済み' : '未承認')));
}

/** @param {any} dialog @returns {Promise<string>} how it was left */
function closed(dialog) {
    document.body.append(dialog);
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue);
        });
        dialog.showModal();
    });
}
