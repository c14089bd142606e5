// A block on the clipboard, row by row: {text, covered}, where covered cells lie under a merged one and repeat its text.

/** What another program put there as a table, cell by cell; else its plain text, cut at tabs and lines. */
export function blockOf(clipboard) {
  const table = rowsOfHtml(clipboard.getData('text/html'));
  return table.length > 0 ? table : rowsOf(clipboard.getData('text/plain'));
}

/** Rows and cells as a spreadsheet writes them in plain text. */
export function rowsOf(text) {
  const rows = [[]];
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/gy;
  for (let found = cell.exec(clean); found; found = cell.exec(clean)) {
    rows.at(-1).push(plain(found[1] !== undefined ? found[1].replaceAll('""', '"') : found[2]));
    if (found[3] === '\n') rows.push([]);
    else if (found[3] === '') break;
  }
  return clean === '' ? [] : rows;
}

/** The tables in a piece of HTML, one below the other; empty where there is none. Nothing of it is loaded or run. */
export function rowsOfHtml(html) {
  if (!/<table/i.test(html)) return [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('table')].filter(t => !t.parentElement.closest('table')).flatMap(grid);
}

function grid(table) {
  const rows = [];
  for (const [r, line] of [...table.rows].entries()) {
    rows[r] ??= [];
    let c = 0;
    for (const cell of line.cells) {
      while (rows[r][c]) c++;
      const text = textOf(cell);
      const down = Math.min(cell.rowSpan || table.rows.length, table.rows.length - r);
      for (let i = 0; i < down; i++) {
        rows[r + i] ??= [];
        for (let j = 0; j < Math.min(cell.colSpan, MOST_COLUMNS); j++) rows[r + i][c + j] = { text: j === 0 ? text : '', covered: i > 0 || j > 0 };
      }
      c += cell.colSpan;
    }
  }
  return rows.map(row => Array.from(row, cell => cell ?? plain('')));
}

const MOST_COLUMNS = 100;
const BREAKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4']);

const plain = text => ({ text, covered: false });

/** As it reads: paragraphs and breaks are lines, other white space is one blank. */
function textOf(cell) {
  let text = '';
  const walk = node => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.data.replace(/[\s\u00a0]+/g, ' ');
      else if (child.nodeName === 'BR') text += '\n';
      else if (child.nodeType === Node.ELEMENT_NODE && child.nodeName !== 'STYLE' && child.nodeName !== 'SCRIPT') {
        const breaks = BREAKS.has(child.nodeName);
        if (breaks && text) text += '\n';
        walk(child);
        if (breaks) text += '\n';
      }
    }
  };
  walk(cell);
  return text.split('\n').map(line => line.trim()).filter(line => line).join('\n');
}
