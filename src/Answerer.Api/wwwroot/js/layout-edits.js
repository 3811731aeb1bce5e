// @ts-check
/** Corrections of a layout (docs/formats/layout.md), each as a new layout. Where a table is transposed its lines are rows, else columns. */

/** @typedef {{role: string, column: string, header: string}} Column */
/** @typedef {{sheet: string, table: string, headerRows: number[], columns: Column[], transposed: boolean}} Table */
/** @typedef {{name: string, columns: number, rows: {row: number, cells: {column: string, text: string}[]}[]}} Sheet */

/** @param {number} number 1 is A */
export function letters(number) {
    let result = '';
    for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) result = String.fromCharCode(65 + ((rest - 1) % 26)) + result;
    return result;
}

/** @param {string} column */
export const numberOf = (column) => [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** @param {Table} table @param {number} number */
const keyOf = (table, number) => (table.transposed ? String(number) : letters(number));

/** @param {Table} table @param {Column} column */
const placeOf = (table, column) => (table.transposed ? Number(column.column) : numberOf(column.column));

/** @param {Table | null} table @param {number} number @returns {Column | undefined} what the layout says of that line */
export const ownerOf = (table, number) => table?.columns.find((column) => column.column === keyOf(table, number));

/** @param {Table[]} layout @param {string} sheet */
export const withoutSheet = (layout, sheet) => layout.filter((table) => table.sheet !== sheet);

/**
 * Gives a line another role. There is one line of questions: the one before it becomes a heading where it stands before the new one, else is left alone.
 * @param {Table[]} layout @param {Sheet} sheet @param {Table | null} table null: the sheet has none yet
 * @param {number} number @param {string} role
 */
export function withRole(layout, sheet, table, number, role) {
    const base = table ?? tableFrom(sheet, number);
    const key = keyOf(base, number);
    const others = base.columns
        .filter((column) => column.column !== key)
        .map((column) => (role === 'question' && column.role === 'question' ? { ...column, role: placeOf(base, column) < number ? 'context' : 'none' } : column));
    const columns = [...others, { role, column: key, header: headerOf(sheet, base, number) }].sort((a, b) => placeOf(base, a) - placeOf(base, b));
    const [start, end] = span(base, !base.transposed);
    return replaced(layout, table, { ...base, columns, table: range(base, !base.transposed, Math.min(start, number), Math.max(end, number)) });
}

/**
 * Makes a row (a column where transposed) the header, adds it to the header, or takes it out.
 * @param {Table[]} layout @param {Sheet} sheet @param {Table} table @param {number} number @param {'only' | 'add' | 'remove'} part
 */
export function withHeader(layout, sheet, table, number, part) {
    const rest = part === 'only' ? [] : table.headerRows.filter((row) => row !== number);
    const headerRows = part === 'remove' ? rest : [...rest, number].sort((a, b) => a - b);
    const [start, end] = span(table, table.transposed);
    const first = part === 'only' ? number : Math.min(start, ...headerRows);
    const changed = { ...table, headerRows, table: range(table, table.transposed, first, Math.max(end, first)) };
    return replaced(layout, table, { ...changed, columns: table.columns.map((column) => ({ ...column, header: headerOf(sheet, changed, placeOf(table, column)) })) });
}

/** @param {Table[]} layout @param {Table} table @param {number} number The last row (or column) of the table. */
export function withLastRow(layout, table, number) {
    const [start] = span(table, table.transposed);
    return replaced(layout, table, { ...table, table: range(table, table.transposed, Math.min(start, number), number) });
}

/** @param {Table[]} layout @param {Table | null} before @param {Table} after */
const replaced = (layout, before, after) => (before ? layout.map((table) => (table === before ? after : table)) : [...layout, after]);

/** @param {Sheet} sheet @param {number} column @returns {Table} a table of the whole sheet, whose header is the first text in that column */
function tableFrom(sheet, column) {
    const first = sheet.rows.find((row) => row.cells.some((cell) => cell.text && cell.column === letters(column)))?.row ?? 1;
    const last = sheet.rows.at(-1)?.row ?? first;
    return { sheet: sheet.name, table: `A${first}:${letters(Math.max(sheet.columns, column))}${last}`, headerRows: [first], columns: [], transposed: false };
}

/** @param {Table} table @returns {number[]} left, top, right and bottom */
function bounds(table) {
    const [from, to] = table.table.split(':');
    return [from, to ?? from].flatMap((cell) => {
        const [, column, row] = /** @type {RegExpExecArray} */ (/^\$?([A-Z]+)\$?(\d+)$/.exec(cell));
        return [numberOf(column), Number(row)];
    });
}

/** @param {Table} table @param {boolean} acrossColumns @returns {[number, number]} first and last column, or first and last row */
function span(table, acrossColumns) {
    const [left, top, right, bottom] = bounds(table);
    return acrossColumns ? [left, right] : [top, bottom];
}

/** @param {Table} table @param {boolean} acrossColumns @param {number} first @param {number} last The range with other columns, or other rows. */
function range(table, acrossColumns, first, last) {
    const [left, top, right, bottom] = bounds(table);
    return acrossColumns ? `${letters(first)}${top}:${letters(last)}${bottom}` : `${letters(left)}${first}:${letters(right)}${last}`;
}

/** @param {Sheet} sheet @param {Table} table @param {number} number The displayed header of a line, outer texts first. */
function headerOf(sheet, table, number) {
    const texts = table.transposed
        ? table.headerRows.map((column) => textAt(sheet, number, letters(column)))
        : table.headerRows.map((row) => textAt(sheet, row, letters(number)));
    return texts.filter((text) => text).join(' / ');
}

/** @param {Sheet} sheet @param {number} row @param {string} column */
const textAt = (sheet, row, column) => sheet.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.text ?? '';
