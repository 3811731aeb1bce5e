// @ts-check
/** The page of one job. */
import { api } from './api.js';
import { byId, element, fill } from './elements.js';
import { JobView } from './job-view.js';
import { removeJob } from './remove-job.js';
import { showError } from './toast.js';

const root = byId('job');
const mayEdit = root.dataset.edit === 'True';

try {
    const job = await api.get(`/api/jobs/${encodeURIComponent(root.dataset.id)}`);
    document.title = `${job.name} - Answerer`;
    new JobView(root, job, mayEdit);
    if (mayEdit) root.after(element('p', { class: 'actions job-end' }, element('button', {
        type: 'button',
        class: 'button danger',
        onclick: async () => {
            if (await removeJob(job).catch(showError)) location.assign('/jobs');
        },
    }, 'このジョブを削除')));
} catch (/** @type {any} */ error) {
    fill(root, element('p', { class: 'notice bad', role: 'alert' }, error.message));
}
