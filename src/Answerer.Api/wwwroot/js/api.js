// @ts-check
/** The one way the pages talk to the server. */

/** A refusal by the server, or no answer at all; `message` and `detail` are fit to be shown. */
export class ApiError extends Error {
    /**
     * @param {number} status HTTP status; 0 when there was no answer
     * @param {{title?: string, detail?: string, code?: string}} problem the ProblemDetails, with all its members
     */
    constructor(status, problem) {
        super(problem.detail || problem.title || words(status));
        this.name = 'ApiError';
        this.status = status;
        this.code = problem.code ?? `http_${status}`;
        this.title = problem.title ?? words(status);
        this.detail = this.message;
        this.problem = problem;
    }
}

/** @typedef {{signal?: AbortSignal, headers?: Record<string, string>, keepalive?: boolean}} Options `keepalive`: is sent even while the page goes away */

export const api = {
    /** @param {string} url @param {Options} [options] */
    get: (url, options) => send('GET', url, undefined, options),
    /** @param {string} url @param {unknown} [body] @param {Options} [options] */
    post: (url, body, options) => send('POST', url, body, options),
    /** @param {string} url @param {unknown} body @param {Options} [options] */
    patch: (url, body, options) => send('PATCH', url, body, options),
    /** @param {string} url @param {Options} [options] */
    delete: (url, options) => send('DELETE', url, undefined, options),
    upload,
};

/**
 * Sends a form with files.
 * @param {string} url
 * @param {FormData} form
 * @param {{signal?: AbortSignal, onProgress?: (part: number) => void}} [options] `part` runs from 0 to 1
 * @returns {Promise<any>}
 */
function upload(url, form, { signal, onProgress } = {}) {
    // fetch can't tell how much of a body has been sent.
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        const abort = () => request.abort();
        request.open('POST', url);
        request.setRequestHeader('X-CSRF-TOKEN', token());
        request.setRequestHeader('Accept', 'application/json');
        request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
        request.onload = () => {
            const body = parsed(request.responseText);
            if (request.status < 300) resolve(body);
            else reject(new ApiError(request.status, body ?? {}));
        };
        request.onerror = () => reject(new ApiError(0, { code: 'offline' }));
        request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
        request.onloadend = () => signal?.removeEventListener('abort', abort);
        signal?.addEventListener('abort', abort);
        if (signal?.aborted) request.onabort(new ProgressEvent('abort'));
        else request.send(form);
    });
}

/**
 * @param {string} method @param {string} url @param {unknown} body @param {Options} [options]
 * @returns {Promise<any>}
 */
async function send(method, url, body, { signal, headers = {}, keepalive } = {}) {
    const form = body instanceof FormData || body instanceof URLSearchParams;
    /** @type {Record<string, string>} */
    const all = { Accept: 'application/json', ...headers };
    if (method !== 'GET') all['X-CSRF-TOKEN'] = token();
    if (body !== undefined && !form) all['Content-Type'] = 'application/json';
    let response;
    try {
        response = await fetch(url, { method, signal, keepalive, headers: all, body: body === undefined || form ? body : JSON.stringify(body) });
    } catch (error) {
        if (signal?.aborted) throw error;
        throw new ApiError(0, { code: 'offline' });
    }
    // A page that asks to sign in comes by redirection.
    if (response.redirected) throw new ApiError(401, {});
    const text = await response.text();
    if (!response.ok) throw new ApiError(response.status, parsed(text) ?? {});
    return response.headers.get('Content-Type')?.startsWith('text/html') ? text : parsed(text);
}

/** @param {string} text @returns {any} */
function parsed(text) {
    try {
        return text ? JSON.parse(text) : null;
    } catch {
        return null;
    }
}

const token = () => document.querySelector('meta[name="csrf-token"]')?.getAttribute('content') ?? '';

/** @param {number} status What is said when the server says nothing itself. */
function words(status) {
    switch (status) {
        case 0: return 'サーバーに接続できません。ネットワークを確認して、もう一度お試しください。';
        case 401: return 'サインインの有効期限が切れました。ページを再読み込みして、サインインしてください。';
        case 403: return 'この操作を行う権限がありません。';
        case 404: return '見つかりません。削除された可能性があります。';
        case 413: return 'ファイルが大きすぎます。';
        case 429: return '混み合っています。しばらく待ってから、もう一度お試しください。';
        case 503: return '一時的に利用できません。しばらく待ってから、もう一度お試しください。';
        default: return '処理できませんでした。もう一度お試しください。';
    }
}
