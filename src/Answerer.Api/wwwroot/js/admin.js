// @ts-check
import { api } from './api.js';
import { confirm } from './dialog.js';
import { showError, toast } from './toast.js';

/** @typedef {{id: string, login: string, name: string, team: string, role: string, disabled: boolean, locked: boolean, hasPassword: boolean, lastSignIn: string | null}} Account */
/** @typedef {{id: string, name: string, team: string, role: string, expires: string, revoked: string | null, lastUse: string | null}} Key */
/** @typedef {{number: number, at: string, who: string, team: string, action: string, target: string, detail: string | null}} Entry */

const roles = { viewer: '閲覧', editor: '編集', reviewer: '承認', administrator: '管理' };
const actions = {
    'session.begin': 'サインイン', 'session.end': 'サインアウト', 'session.refuse': 'サインインの失敗', 'password.set': 'パスワードの設定', 'password.change': 'パスワードの変更',
    'account.add': 'アカウントの追加', 'account.change': 'アカウントの変更', 'link.add': 'サインイン用リンクの発行', 'key.add': 'API キーの発行', 'key.revoke': 'API キーの失効',
    'job.upload': 'アップロード', 'job.start': 'ジョブの開始', 'job.layout': '読み取り方の修正', 'job.done': 'ジョブの完了', 'job.failed': 'ジョブの失敗',
    'job.delete': 'ジョブの削除', 'job.expire': '保存期間によるジョブの消去', 'batch.submit': '一括アップロード', 'question.edit': '回答の編集', 'question.approve': '回答の承認',
};
const time = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'medium', timeStyle: 'short' });
const exactTime = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'medium', timeStyle: 'medium' });

/** Names of the ids that the audit log speaks of. @type {Map<string, string>} */
const names = new Map([['service', 'サービス（自動）']]);

for (const select of /** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll('select[data-roles]'))) {
    for (const role of select.dataset.roles?.split(' ') ?? []) select.append(new Option(roles[role], role));
}

/** @template {HTMLElement} T @param {string} id @returns {T} */
const the = (id) => /** @type {T} */ (document.getElementById(id));

/** @param {string | null} at @param {Intl.DateTimeFormat} [format] */
const when = (at, format = time) => (at ? format.format(new Date(at)) : '―');

/**
 * Fills the body of a table.
 * @param {string} id
 * @param {(string | Node)[][]} rows
 * @param {string} none what is said where there is no row
 * @param {boolean} [more] whether they come behind those that are there
 */
function fill(id, rows, none, more = false) {
    const all = rows.map((cells) => {
        const row = document.createElement('tr');
        row.append(...cells.map((cell, at) => {
            const element = document.createElement(at === 0 ? 'th' : 'td');
            if (at === 0) element.setAttribute('scope', 'row');
            element.append(cell);
            return element;
        }));
        return row;
    });
    if (all.length === 0 && !more) {
        const row = document.createElement('tr');
        const cell = document.createElement('td');
        cell.colSpan = 7;
        cell.className = 'empty';
        cell.textContent = none;
        row.append(cell);
        all.push(row);
    }
    if (more) the(id).append(...all);
    else the(id).replaceChildren(...all);
}

/** @param {string} word @param {string} status */
function badge(word, status) {
    const element = document.createElement('span');
    element.className = 'badge';
    element.dataset.status = status;
    element.textContent = word;
    return element;
}

/**
 * @param {string} text @param {string} of whose row it stands in, for screen readers
 * @param {() => Promise<unknown>} action @param {string} [style]
 */
function button(text, of, action, style = '') {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = `button small ${style}`;
    element.textContent = text;
    element.setAttribute('aria-label', `${of}: ${text}`);
    element.addEventListener('click', () => run(action));
    return element;
}

/** @param {Node[]} buttons */
function together(...buttons) {
    const box = document.createElement('div');
    box.className = 'actions';
    box.append(...buttons);
    return box;
}

/** @param {() => Promise<unknown>} action */
const run = (action) => action().catch(showError);

/** @param {Account} account */
function accountState(account) {
    if (account.disabled) return badge('無効', 'failed');
    if (account.locked) return badge('ロック中', 'review');
    return account.hasPassword ? badge('有効', 'done') : badge('未設定', 'held');
}

async function showAccounts() {
    /** @type {Account[]} */
    const accounts = await api.get('/api/admin/accounts');
    for (const account of accounts) names.set(account.id, account.name);
    the('teams').replaceChildren(...[...new Set(accounts.map((account) => account.team))].sort().map((team) => new Option(team)));
    fill('accounts', accounts.map((account) => [
        account.login, account.name, account.team, roles[account.role], accountState(account), when(account.lastSignIn),
        together(
            button('変更', account.login, () => change(account)),
            ...(account.disabled
                ? [button('有効にする', account.login, () => disable(account, false))]
                : [button('リンクを発行', account.login, () => invite(account)), button('無効にする', account.login, () => disable(account, true), 'danger')])),
    ]), 'アカウントはありません。');
}

async function showKeys() {
    /** @type {Key[]} */
    const keys = await api.get('/api/admin/keys');
    for (const key of keys) names.set(key.id, `${key.name}（API キー）`);
    fill('keys', keys.map((key) => {
        const holds = !key.revoked && new Date(key.expires) > new Date();
        return [
            key.name, key.team, roles[key.role], key.revoked ? badge('失効', 'failed') : holds ? badge('有効', 'done') : badge('期限切れ', 'unanswered'),
            when(key.expires), when(key.lastUse), holds ? button('失効させる', key.name, () => revoke(key), 'danger') : '',
        ];
    }), 'API キーはありません。');
}

/** @type {number | null} */
let next = null;

/** @param {boolean} more */
async function showAudit(more) {
    /** @type {{entries: Entry[], next: number | null}} */
    const page = await api.get(`/api/admin/audit?limit=50${more ? `&before=${next}` : ''}`);
    next = page.next;
    the('older').toggleAttribute('disabled', next === null);
    the('newest').toggleAttribute('disabled', false);
    fill('audit', page.entries.map((entry) => [
        String(entry.number), when(entry.at, exactTime), names.get(entry.who) ?? entry.who, entry.team, actions[entry.action] ?? entry.action,
        names.get(entry.target) ?? entry.target, entry.detail ?? '',
    ]), '記録はありません。', more);
}

/** Shows what is shown once. @param {string} title @param {string} text @param {string} value */
function showSecret(title, text, value) {
    the('secret-title').textContent = title;
    the('secret-text').textContent = text;
    const field = /** @type {HTMLInputElement} */ (the('secret-value'));
    field.value = value;
    the('copied').textContent = '';
    const dialog = /** @type {HTMLDialogElement} */ (the('secret'));
    // Not left behind in the page.
    dialog.addEventListener('close', () => { field.value = ''; }, { once: true });
    dialog.showModal();
    field.select();
}

the('copy').addEventListener('click', () => run(async () => {
    const field = /** @type {HTMLInputElement} */ (the('secret-value'));
    try {
        await navigator.clipboard.writeText(field.value);
    } catch {
        field.select();
        document.execCommand('copy');
    }
    the('copied').textContent = 'コピーしました。';
}));

/** @param {{account: Account, link: string, expires: string}} invited */
const showLink = (invited) => showSecret(
    `${invited.account.name}さんのサインイン用リンク`, `本人に安全な方法で渡してください。${when(invited.expires)} まで、1 回だけ使えます。この画面を閉じると再表示できません。`, invited.link);

/** @param {Account} account */
async function invite(account) {
    const sure = await confirm({
        title: 'サインイン用リンクを発行しますか', text: `${account.name}さんが新しいパスワードを設定できるリンクを発行します。以前に発行したリンクは使えなくなります。`, action: '発行',
    });
    if (!sure) return;
    showLink(await api.post(`/api/admin/accounts/${account.id}/link`));
    await showAudit(false);
}

/** @param {Account} account @param {boolean} disabled */
async function disable(account, disabled) {
    const sure = !disabled || await confirm({
        title: 'アカウントを無効にしますか', text: `${account.name}さんはただちにサインアウトされ、サインインできなくなります。あとで有効に戻せます。`, action: '無効にする', danger: true,
    });
    if (!sure) return;
    await api.patch(`/api/admin/accounts/${account.id}`, { disabled });
    toast(disabled ? 'アカウントを無効にしました。' : 'アカウントを有効にしました。');
    await refresh();
}

/** @param {Key} key */
async function revoke(key) {
    const sure = await confirm({ title: 'API キーを失効させますか', text: `「${key.name}」を使うプログラムは、ただちに接続できなくなります。元に戻せません。`, action: '失効させる', danger: true });
    if (!sure) return;
    await api.delete(`/api/admin/keys/${key.id}`);
    toast('API キーを失効させました。');
    await refresh();
}

/** @type {Account | null} */
let changed = null;

/** @param {Account} account */
async function change(account) {
    changed = account;
    const form = /** @type {HTMLFormElement} */ (the('change-account'));
    the('change-refusal').textContent = '';
    for (const name of ['name', 'team', 'role']) /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = account[name];
    /** @type {HTMLDialogElement} */ (the('change')).showModal();
}

the('change-cancel').addEventListener('click', () => /** @type {HTMLDialogElement} */ (the('change')).close());

/** @param {string} id @param {(fields: Record<string, string>, form: HTMLFormElement) => Promise<void>} action */
function onSubmit(id, action) {
    const form = /** @type {HTMLFormElement} */ (the(id));
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
        run(() => action(fields, form));
    });
}

onSubmit('change-account', async (fields) => {
    // A message at the foot of the page would stand behind the dialog.
    const refusal = the('change-refusal');
    refusal.textContent = '';
    try {
        await api.patch(`/api/admin/accounts/${changed?.id}`, fields);
    } catch (error) {
        refusal.textContent = error instanceof Error ? error.message : '';
        return;
    }
    /** @type {HTMLDialogElement} */ (the('change')).close();
    toast('変更を保存しました。');
    await refresh();
});

onSubmit('new-account', async (fields, form) => {
    const invited = await api.post('/api/admin/accounts', fields);
    form.reset();
    showLink(invited);
    await refresh();
});

onSubmit('new-key', async ({ name, team, role, days }, form) => {
    const made = await api.post('/api/admin/keys', { name, team, role, expires: new Date(Date.now() + Number(days) * 86_400_000).toISOString() });
    form.reset();
    showSecret(`API キー「${made.key.name}」`, 'このキーは今だけ表示されます。コピーして、安全な場所に保管してください。', made.secret);
    await refresh();
});

the('older').addEventListener('click', () => run(() => showAudit(true)));
the('newest').addEventListener('click', () => run(() => showAudit(false)));

async function refresh() {
    await Promise.all([showAccounts(), showKeys()]);
    await showAudit(false);
}

run(refresh);
