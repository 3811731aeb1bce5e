// @ts-check
/** A sheet's cells as a table, with the roles that they were found to have. */
import { element } from './elements.js';
import { letters, numberOf, ownerOf } from './layout-edits.js';
import { roles } from './words.js';

const RowsAtOnce = 100;
/** Empty columns beside the cells, for answers that have no column of their own yet. */
const SpareColumns = 2;
/** Longer runs of empty rows are left out. */
const MostEmptyRows = 20;

/**
 * @param {any} sheet of the preview
 * @param {any} table the layout's table on it, or null
 * @param {{column: (number: number) => void, row: (number: number) => void} | null} onClick null: nothing can be corrected
 */
export function drawSheet(sheet, table, onClick) {
    const body = element('tbody');
    const rows = withEmptyRows(sheet.rows);
    const columns = sheet.columns + (onClick ? SpareColumns : 0);
    const draw = drawing(columns, table, onClick);
    let drawn = 0;
    const more = () => {
        body.append(...rows.slice(drawn, drawn + RowsAtOnce).map(draw));
        drawn += RowsAtOnce;
    };
    more();
    const scroller = element(
        'div',
        { class: 'scroll sheet-scroll', tabindex: 0, role: 'region', 'aria-label': `シート「${sheet.name}」の内容` },
        element(
            'table',
            { class: 'sheet' },
            element('thead', {}, element('tr', {}, element('td'), Array.from({ length: columns }, (_, index) => columnHead(table, index + 1, onClick)))),
            body));
    if (drawn < rows.length) {
        // The rest comes as one scrolls towards it.
        const end = element('div', { class: 'sheet-end' }, '続きを表示しています…');
        scroller.append(end);
        new IntersectionObserver((entries, observer) => {
            if (!entries.some((entry) => entry.isIntersecting)) return;
            more();
            if (drawn < rows.length) return;
            observer.disconnect();
            end.remove();
        }, { root: scroller, rootMargin: '600px' }).observe(end);
    }
    return scroller;
}

/** @param {any} table @param {number} number @param {any} onClick */
function columnHead(table, number, onClick) {
    const role = table && !table.transposed ? ownerOf(table, number)?.role : undefined;
    return element('th', { scope: 'col' }, head(letters(number), role, table?.transposed && table.headerRows.includes(number), onClick && (() => onClick.column(number)), `column-${number}`, '列'));
}

/**
 * @param {string} name @param {string | undefined} role @param {boolean} isHeader @param {(() => void) | null} onclick
 * @param {string} place @param {string} line
 */
function head(name, role, isHeader, onclick, place, line) {
    const tag = isHeader ? '見出し行' : role && role !== 'none' ? roles[role] ?? role : null;
    const content = [name, tag && element('span', { class: 'role', 'data-role': isHeader ? 'header' : role }, tag)];
    return onclick
        ? element('button', { type: 'button', class: 'head', 'data-place': place, onclick, title: `この${line}の役割を選ぶ` }, content)
        : element('span', { class: 'head' }, content);
}

/** @param {number} columns @param {any} table @param {any} onClick @returns {(row: any) => HTMLElement} draws one row after the other */
function drawing(columns, table, onClick) {
    /** The row up to which a column is covered by a cell from above. @type {number[]} */
    const coveredTo = [];
    return ({ row, cells }) => {
        const isHeader = Boolean(table && !table.transposed && table.headerRows.includes(row));
        const role = table?.transposed ? ownerOf(table, row)?.role : undefined;
        const line = element('tr', { class: isHeader && 'header-row' }, element('th', { scope: 'row' }, head(String(row), role, isHeader, onClick && (() => onClick.row(row)), `row-${row}`, '行')));
        const byColumn = new Map(cells.map((/** @type {any} */ cell) => [numberOf(cell.column), cell]));
        for (let column = 1; column <= columns; column++) {
            if (coveredTo[column] >= row) continue;
            const cell = byColumn.get(column);
            const width = Math.min(cell?.columnSpan ?? 1, columns - column + 1);
            for (let covered = column; covered < column + width; covered++) coveredTo[covered] = row + (cell?.rowSpan ?? 1) - 1;
            line.append(drawCell(cell, width));
            column += width - 1;
        }
        return line;
    };
}

/** @param {any} cell @param {number} width */
function drawCell(cell, width) {
    if (!cell) return element('td');
    return element(
        'td',
        { colspan: width > 1 && width, rowspan: cell.rowSpan > 1 && cell.rowSpan, 'data-role': cell.role },
        element('div', { class: 'cell' }, cell.role && element('span', { class: 'role', 'data-role': cell.role }, roles[cell.role] ?? cell.role), cell.text));
}

/** @param {any[]} rows Rows without content count too: merged cells reach over them. */
function withEmptyRows(rows) {
    /** @type {any[]} */
    const all = [];
    for (const row of rows) {
        const last = all.at(-1)?.row ?? 0;
        if (row.row - last <= MostEmptyRows) for (let empty = last + 1; empty < row.row; empty++) all.push({ row: empty, cells: [] });
        all.push(row);
    }
    return all;
}
