// @ts-check
/** What a column or a row of the customer's sheet is for. */
import { element } from './elements.js';
import { roles } from './words.js';

/**
 * @param {string} line as 「B 列」
 * @param {string} role the present one
 * @param {string | null} note
 * @returns {Promise<string | null>} the role, or null
 */
export const chooseRole = (line, role, note) => choose(`${line}の役割`, note, role, Object.entries(roles));

/**
 * @param {string} line as 「4 行目」
 * @param {boolean} isHeader
 * @param {string | null} note
 * @returns {Promise<any>} `only`, `add`, `remove`, `last` or null
 */
export const choosePart = (line, isHeader, note) => choose(`${line}の使い方`, note, null, [
    ['only', '見出しにする'],
    isHeader ? ['remove', '見出しから外す'] : ['add', '見出しに加える（2段の見出しなど）'],
    ['last', '表の終わりにする'],
]);

/**
 * @param {string} title @param {string | null} note @param {string | null} present
 * @param {string[][]} options value and words
 * @returns {Promise<string | null>} the present one, too, where somebody confirms it; null without a choice
 */
function choose(title, note, present, options) {
    const dialog = element(
        'dialog',
        { class: 'chooser', 'aria-labelledby': 'chooser-title' },
        element('h2', { id: 'chooser-title' }, title),
        note && element('p', { class: 'notice doubt' }, note),
        element(
            'form',
            { method: 'dialog' },
            element('div', { class: 'chooser-options' }, options.map(([value, words]) => element(
                'button',
                { class: 'button', value, 'aria-current': value === present && 'true', autofocus: value === present },
                present !== null && element('span', { class: 'role', 'data-role': value, 'aria-hidden': 'true' }),
                words,
                value === present && element('span', { class: 'hint' }, '（現在）')))),
            element('p', { class: 'actions' }, element('button', { class: 'button quiet', value: '' }, 'キャンセル'))));
    document.body.append(dialog);
    return new Promise((resolve) => {
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue || null);
        });
        dialog.showModal();
    });
}
