// @ts-check
/** The services that have a paper. */
import { api } from './api.js';
import { element } from './elements.js';

/** @typedef {{id: string, name: string, shortName: string | null}} Service */

/** @type {Promise<Service[]> | undefined} */
let loading;

/** All of them; asked for once a page. */
export function services() {
    loading ??= api.get('/api/services');
    loading.catch(() => { loading = undefined; });
    return loading;
}

/** @param {string | null} id @returns {Promise<string>} what people call it; null is left to the workbook */
export async function serviceName(id) {
    if (!id || id === 'auto') return 'ブックの記載から判断';
    return (await services()).find((service) => service.id === id)?.name ?? id;
}

/** @param {string | null} id @returns {Promise<string>} a name for narrow places */
export async function shortServiceName(id) {
    return id ? (await services()).find((service) => service.id === id)?.shortName ?? serviceName(id) : 'ブックの記載';
}

/**
 * A choice among them, with 「ブックの記載から判断」 first.
 * @param {string} id of the select element
 * @param {string | null} [chosen]
 */
export async function serviceSelect(id, chosen = null) {
    const options = (await services()).map((service) => element('option', { value: service.id }, service.name));
    const select = element('select', { id, name: 'service' }, element('option', { value: 'auto' }, 'ブックの記載から判断'), options);
    select.value = chosen ?? 'auto';
    return select;
}
