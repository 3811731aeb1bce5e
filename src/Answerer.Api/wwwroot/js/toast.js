// @ts-check
/** Short messages at the foot of the page, read out by screen readers. */

/**
 * Shows a message: a fault stays until it is closed, anything else goes by itself.
 * @param {string} text
 * @param {{bad?: boolean}} [options]
 */
export function toast(text, { bad = false } = {}) {
    const region = document.getElementById(bad ? 'alerts' : 'toasts');
    if (!region) return;
    const box = document.createElement('div');
    box.className = bad ? 'toast bad' : 'toast';
    const words = document.createElement('span');
    words.textContent = text;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button small';
    close.textContent = '閉じる';
    close.addEventListener('click', () => box.remove());
    box.append(words, close);
    region.replaceChildren(box);
    if (!bad) setTimeout(() => box.remove(), 5000);
}

/**
 * Shows what went wrong; what was given up on purpose is not worth a word.
 * @param {unknown} error
 */
export function showError(error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    toast(error instanceof Error && error.name === 'ApiError' ? error.message : '画面の処理でエラーが発生しました。ページを再読み込みしてください。', { bad: true });
    if (!(error instanceof Error && error.name === 'ApiError')) console.error(error);
}
