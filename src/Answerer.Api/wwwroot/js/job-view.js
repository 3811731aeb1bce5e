// @ts-check
/** One job as it stands: waiting to be started, under way, done or failed; with the way it is read. Used where a workbook is uploaded and on the job's own page. */
import { api } from './api.js';
import { confirm } from './dialog.js';
import { downloadButtons } from './download.js';
import { element, fill } from './elements.js';
import { isSettled, watchJob } from './job-events.js';
import { LayoutView } from './layout.js';
import { Kept, mayRedo } from './redo.js';
import { serviceName, serviceSelect } from './services.js';
import { showError } from './toast.js';
import { size, stateBadge, time } from './words.js';

const LayoutFaults = ['ambiguous_layout', 'no_question', 'bad_layout'];

export class JobView {
    /**
     * @param {HTMLElement} root filled with the job
     * @param {any} job
     * @param {boolean} mayEdit
     */
    constructor(root, job, mayEdit) {
        this.job = job;
        /** Fulfilled when what was shown last is drawn. @type {Promise<unknown>} */
        this.ready = Promise.resolve();
        this.mayEdit = mayEdit;
        this.address = `/api/jobs/${encodeURIComponent(job.id)}`;
        this.head = element('div', { class: 'job-head' });
        this.body = element('section', { class: 'card', 'aria-label': '状態' });
        this.news = element('div', { role: 'status', class: 'visually-hidden' });
        /** @type {(() => void) | undefined} */
        this.stopWatching = undefined;
        /** The state that is shown. @type {string | undefined} */
        this.drawn = undefined;
        this.layout = new LayoutView(this.address, mayEdit, (changed) => this.show(changed), () => this.job);
        fill(root, this.head, this.news, this.body, this.layout.root);
        this.show(job);
    }

    /** @param {any} job */
    show(job) {
        this.job = job;
        if (this.drawn !== job.state || job.state === 'done' || job.state === 'failed') this.ready = this.draw().catch(showError);
        else this.drawProgress();
        if (isSettled(job)) this.unwatch();
        else this.stopWatching ??= watchJob(job, (changed) => this.show(changed));
    }

    unwatch() {
        this.stopWatching?.();
        this.stopWatching = undefined;
    }

    async draw() {
        const { state, service: id } = this.job;
        const hadFocus = this.body.contains(document.activeElement);
        const [service, select] = await Promise.all([serviceName(id), serviceSelect('service', id)]);
        const job = this.job;
        if (job.state !== state) return;
        const isNews = this.drawn !== undefined && this.drawn !== state;
        this.drawn = state;
        fill(
            this.head,
            element('div', { class: 'job-title' }, element('h2', { tabindex: -1 }, job.name), stateBadge(job)),
            element('p', { class: 'job-facts soft' }, [`サービス：${service}`, size(job.bytes), `担当：${job.owner}`, ['作成：', time(job.created)], ['保存期限：', time(job.expires)]]
                .map((fact) => element('span', {}, ...[fact].flat()))));
        switch (job.state) {
            case 'done': this.drawDone(select); break;
            case 'failed': this.drawStart(select, element('p', { class: 'notice bad' }, element('strong', {}, '回答できませんでした。'), job.error?.message ?? ''), 'もう一度実行'); break;
            case 'held': this.drawStart(select, null, '開始'); break;
            default: this.drawRunning(); break;
        }
        // Was it started from here, the question is put at once.
        if (isNews && this.mayEdit && job.error?.code === 'other_service') this.insist().catch(showError);
        this.layout.open(job.state === 'held' || LayoutFaults.includes(job.error?.code));
        if (isNews) this.news.textContent = announcement(job);
        if (hadFocus) this.body.querySelector('button, a, [tabindex]')?.focus();
    }

    /** @param {HTMLSelectElement} select @param {HTMLElement | null} notice @param {string} action */
    drawStart(select, notice, action) {
        fill(this.body, notice, this.mayEdit ? this.startForm(select, 'primary', action) : element('p', {}, '開始するには、編集者以上の権限が必要です。'));
        this.layout.loaded.then((preview) => this.nameServices(preview));
    }

    /** @param {HTMLSelectElement} select @param {string} style @param {string} action */
    startForm(select, style, action) {
        let busy = false;
        return element(
            'form',
            {
                class: 'start',
                onsubmit: async (/** @type {SubmitEvent} */ event) => {
                    event.preventDefault();
                    if (busy) return;
                    busy = true;
                    await this.start(select.value).catch(showError);
                    busy = false;
                },
            },
            element('div', { class: 'field' }, element('label', { for: select.id }, '対象のサービス'), select),
            element('button', { class: `button ${style}` }, action),
            this.namedServices = element('p', { class: 'hint' }));
    }

    /** @param {{services: string[]}} preview What the workbook itself says about the service. */
    async nameServices(preview) {
        const names = await Promise.all(preview.services.map(serviceName));
        this.namedServices?.replaceChildren(names.length === 0
            ? 'ブックにサービス名の記載が見つかりません。対象のサービスを選んでください。'
            : `ブックの記載：${names.join('、')}`);
    }

    /** @param {string} service */
    async start(service) {
        const { error, service: refused } = this.job;
        if (error?.code === 'other_service' && service === refused) await this.insist();
        else if (service === (refused ?? 'auto') || (await mayRedo(this.job))) this.show(await api.post(`${this.address}/start`, { service }));
    }

    /** The workbook names another service than the one that was chosen: goes on only if somebody says so. */
    async insist() {
        const { service } = this.job;
        if (await confirm({
            title: 'ブックには別のサービスが書かれています',
            text: `ブックの記載と、選ばれたサービス（${await serviceName(service)}）が異なります。別のサービスの内容で回答すると、お客様に誤った情報を伝えることになります。このまま続けますか。`,
            action: 'このサービスで続ける',
            danger: true,
        })) this.show(await api.post(`${this.address}/start`, { service, force: true }));
    }

    drawRunning() {
        this.bar = element('progress', { 'aria-label': '回答の進み具合' });
        this.count = element('p', { class: 'progress-count', tabindex: -1 });
        fill(this.body, this.count, this.bar, element('p', { class: 'hint' }, 'このページを離れても処理は続きます。結果は「ジョブ」から確認できます。'));
        this.drawProgress();
    }

    drawProgress() {
        const { state, progress } = this.job;
        if (!this.bar?.isConnected) return;
        if (progress?.total > 0) {
            this.bar.max = progress.total;
            this.bar.value = progress.answered;
        }
        this.count.textContent = state === 'queued' ? '順番を待っています…' : progress?.total > 0 ? `${progress.total} 件中 ${progress.answered} 件に回答しました` : 'ブックを読み取っています…';
    }

    /** @param {HTMLSelectElement} select */
    drawDone(select) {
        const { totals } = this.job;
        /** @param {string} name @param {number} count @param {string} [note] */
        const total = (name, count, note = '') => element('div', {}, element('dt', {}, name), element('dd', {}, element('strong', {}, String(count)), ' 件', note && element('span', { class: 'hint' }, note)));
        fill(
            this.body,
            element('p', { class: totals.open > 0 ? 'notice doubt' : 'notice good' }, totals.open > 0
                ? `${totals.questions} 件の質問を処理しました。あと ${totals.open} 件を確認してください。`
                : `${totals.questions} 件の質問を処理しました。確認が必要な項目は残っていません。`),
            element(
                'dl',
                { class: 'totals' },
                total('回答', totals.answered, totals.limited > 0 ? `うち×・△ ${totals.limited} 件` : ''),
                total('要確認', totals.review),
                total('空欄', totals.unanswered),
                total('承認済み', totals.approved),
                total('残り', totals.open)),
            element('p', { class: 'actions' }, element('a', { class: 'button primary', href: `/jobs/${encodeURIComponent(this.job.id)}/review` }, 'レビューする')),
            downloadButtons(this.job),
            element('p', { class: 'hint' }, '「お客様提出用」には根拠シートが付きません。「社内用」には、回答ごとの根拠をまとめた「回答根拠」シートが付きます（シートを追加できないブックでは「根拠のみ」をお使いください）。'),
            this.mayEdit && element(
                'details',
                { class: 'redo' },
                element('summary', {}, 'サービスを選び直して、もう一度回答する'),
                element('p', { class: 'hint' }, Kept),
                this.startForm(select, '', 'もう一度実行')));
    }
}

/** @param {any} job What a screen reader hears when the state changes. */
function announcement(job) {
    switch (job.state) {
        case 'done': return `回答が終わりました。確認が必要な項目は ${job.totals.open} 件です。`;
        case 'failed': return `回答できませんでした。${job.error?.message ?? ''}`;
        case 'queued': return '順番を待っています。';
        case 'running': return '回答を始めました。';
        default: return '開始を待っています。';
    }
}
