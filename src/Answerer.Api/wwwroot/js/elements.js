// @ts-check
/** Makes elements: what comes from a workbook or a person only ever becomes text, never markup. */

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * @param {string} name
 * @param {Record<string, any>} [attributes] `onclick` and the like are listeners; null, undefined and false leave the attribute out
 * @param {...(Child | Child[])} children
 * @returns {any} the element; `any`, for callers know which kind they asked for
 */
export function element(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
        else if (key === 'value') /** @type {any} */ (node).value = value;
        else node.setAttribute(key, value === true ? '' : String(value));
    }
    fill(node, ...children);
    return node;
}

/**
 * Replaces what an element holds.
 * @param {Element} node
 * @param {...(Child | Child[])} children
 */
export function fill(node, ...children) {
    node.replaceChildren(.../** @type {(Node | string)[]} */ (children.flat().filter((child) => child !== null && child !== undefined && child !== false)));
}

/** @param {string} id @returns {any} the element with that id */
export const byId = (id) => document.getElementById(id);
