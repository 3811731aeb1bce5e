// @ts-check
/** A job that is done is to be answered once more: what that does to its review. */
import { api } from './api.js';
import { confirm } from './dialog.js';

export const Kept = '承認や編集は、同じサービス・同じセルの回答のものだけが残ります。';

/**
 * Asks whether to go on, where that may lose what people made of the answers.
 * @param {{id: string, state: string}} job
 * @returns {Promise<boolean>}
 */
export async function mayRedo(job) {
    if (job.state !== 'done') return true;
    const { questions } = await api.get(`/api/jobs/${encodeURIComponent(job.id)}/questions`);
    const count = questions.filter((/** @type {any} */ { review }) => review.approved || review.text !== null || review.choice !== null || review.evidence !== null).length;
    return count === 0 || confirm({
        title: '承認・編集した回答があります',
        text: `承認または編集した回答が ${count} 件あります。もう一度回答すると、${Kept}このまま続けますか。`,
        action: '続ける',
        danger: true,
    });
}
