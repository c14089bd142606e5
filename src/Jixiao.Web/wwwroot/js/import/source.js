// The stretch of a document around a place, with the place framed.

let shown = null;

/**
 * @param api address of the import
 * @param place of the reading contract, or null for the beginning
 * @param text what was read there: of the place's row the cells that print it are framed, else the place itself
 */
export async function showSource(api, place, text = null) {
  const host = document.getElementById('source');
  const query = new URLSearchParams(Object.entries(place ?? {}).filter(([, value]) => value !== null));
  const response = await fetch(`${api}/source?${query}`).catch(() => null);
  if (!response?.ok) {
    host.textContent = '源文件的这一处没有打开：请稍后再试。';
    return;
  }
  const section = await response.json();
  document.getElementById('source-name').textContent = section.name;
  drawSection(host, section, place, text);
}

/** Draws a section, unless it is there already, and frames the place. */
export function drawSection(host, section, place, text = null) {
  const key = `${section.number}`;
  if (shown !== key) {
    host.replaceChildren(...section.blocks.map(block));
    shown = key;
  }
  for (const framed of host.querySelectorAll('.jx-framed')) framed.classList.remove('jx-framed');
  const cell = place && (host.querySelector(`[data-place="${placeOf(place)}"]`) ?? nearest(host, place));
  if (!cell) return;
  const printed = printing(cell, text);
  for (const one of printed) one.classList.add('jx-framed');
  bring(printed[0]);
}

/** Brings a cell to the middle of the box it is scrolled in, not sideways where it is seen from the left edge; the page itself stays where it is, for other boxes are looked at beside this one. */
export function bring(cell) {
  const box = cell.closest('.jx-source, .jx-paper, .jx-origin-page');
  const [frame, place] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  box.scrollTop += place.top + place.height / 2 - frame.top - frame.height / 2;
  const right = box.scrollLeft + place.right - frame.left;
  box.scrollLeft = right <= box.clientWidth ? 0 : right - place.width / 2 - box.clientWidth / 2;
}

/** The cells of the row that print the words, or the cell itself. */
function printing(cell, text) {
  const words = new Set((text ?? '').split(/[，\s/]+/).filter(Boolean));
  const row = [...(cell.closest('tr')?.cells ?? [])];
  const whole = row.filter(c => words.has(c.textContent.trim()) || c.textContent.trim() === text);
  const part = row.filter(c => [...words].some(w => /\d/.test(w) && c.textContent.includes(w)));
  return [...new Set([cell, ...whole, ...(whole.length < words.size ? part : [])])];
}

const placeOf = p => [p.page, p.sheet, p.line, p.row, p.column].map(part => String(part ?? '').replaceAll('"', '')).join('|');

/** The row, where the cell itself is not printed any more. */
function nearest(host, place) {
  const row = placeOf({ ...place, column: null }).slice(0, -1);
  return [...host.querySelectorAll('[data-place]')].find(c => c.dataset.place.startsWith(row)) ?? null;
}

function block(part) {
  if (part.rows === null) {
    const text = document.createElement('p');
    text.textContent = part.text;
    text.dataset.place = placeOf(part.place);
    return text;
  }
  const table = document.createElement('table');
  table.className = 'jx-read';
  for (const row of part.rows) {
    const line = table.insertRow();
    for (const printed of row) {
      const cell = line.insertCell();
      cell.textContent = printed.text;
      cell.colSpan = printed.columnSpan;
      cell.rowSpan = printed.rowSpan;
      cell.dataset.place = placeOf(printed.place);
      if (printed.doubtful) cell.className = 'jx-doubtful';
    }
  }
  return table;
}
