// @ts-check
/** Finding a quote in its clause: it is verbatim but for compatibility forms (NFKC) and white space. */

/**
 * @param {string} text
 * @param {string} quote
 * @returns {[number, number] | null} where it stands: UTF-16, half-open
 */
export function findQuote(text, quote) {
    const [folded, places] = fold(text);
    const [wanted] = fold(quote);
    const start = wanted ? folded.indexOf(wanted) : -1;
    return start < 0 ? null : [places[start][0], places[start + wanted.length - 1][1]];
}

/** @param {string} text @returns {[string, [number, number][]]} without white space, and for each unit the place of the character that it comes from */
function fold(text) {
    let folded = '';
    /** @type {[number, number][]} */
    const places = [];
    let at = 0;
    for (const character of text) {
        const units = character.normalize('NFKC').replace(/\s/g, '');
        folded += units;
        for (let unit = 0; unit < units.length; unit++) places.push([at, at + character.length]);
        at += character.length;
    }
    return [folded, places];
}

/**
 * Sentences of a paragraph; a 。 within brackets ends none.
 * @param {string} text
 * @returns {string[]}
 */
export function sentences(text) {
    const found = [];
    let start = 0;
    let depth = 0;
    for (let index = 0; index < text.length; index++) {
        if ('（(「『'.includes(text[index])) depth++;
        else if ('）)」』'.includes(text[index])) depth = Math.max(0, depth - 1);
        else if (text[index] === '。' && depth === 0) {
            found.push(text.slice(start, index + 1));
            start = index + 1;
        }
    }
    found.push(text.slice(start));
    return found.map((sentence) => sentence.trim()).filter((sentence) => sentence);
}
