// @ts-check
import { api } from './api.js';
import { confirm } from './dialog.js';

/**
 * Deletes a job when it is confirmed.
 * @param {{id: string, name: string}} job
 * @returns {Promise<boolean>} whether it is gone
 */
export async function removeJob(job) {
    if (!(await confirm({
        title: 'ジョブを削除しますか',
        text: `「${job.name}」のファイルと、回答・レビューの内容をすべて消去します。元に戻すことはできません。すでに作られたバックアップには、それが置き換わるまで残ります。`,
        action: '削除する',
        danger: true,
    }))) return false;
    await api.delete(`/api/jobs/${encodeURIComponent(job.id)}`);
    return true;
}
