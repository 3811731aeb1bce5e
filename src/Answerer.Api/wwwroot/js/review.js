// @ts-check
/** Starts the review page of a job. */
import { api } from './api.js';
import { byId, element, fill } from './elements.js';
import { ReviewPage } from './review-page.js';
import { ReviewStore } from './review-store.js';

const root = byId('review');
const { id, edit, approve } = root.dataset;
const address = `/jobs/${encodeURIComponent(id)}`;

try {
    const store = new ReviewStore(id, approve === 'True');
    const [job] = await Promise.all([api.get(`/api${address}`), store.load()]);
    new ReviewPage(root, job, store, edit === 'True');
} catch (/** @type {any} */ error) {
    fill(root, element('p', { class: 'notice bad', role: 'alert' }, error.message, ' ', element('a', { href: address }, 'ジョブへ戻る')));
}
