// Moves over the cells like a spreadsheet: arrows, Tab, Enter, F2, blocks to copy and to paste.
import { blockOf } from './clipboard.js';
import { parse } from './model.js';

/** A merged cell stands for several rows; in each of them it means that row's own path. */
export function ownPath(cell, row) {
  const key = row.at(-1).closest('tr').dataset.key;
  return cell.paths.find(p => parse(p).key === key) ?? cell.paths[0];
}

export class Keyboard {
  /** @param on {changes(cell, text), set(pairs), addRow(tr, below), removeRow(tr), moveRow(tr, by), undo(), redo(), next(), fix(), source(), submit(), help()} */
  constructor(host, on) {
    this.host = host;
    this.on = on;
    this.rows = [];
    this.at = { r: 0, c: 0 };
    this.anchor = null;
    // Lies over the cell in focus and takes what is typed, also through an input method; seen only while a cell is edited.
    this.input = null;
    this.isEditing = false;
    host.addEventListener('mousedown', e => this.#press(e));
    host.addEventListener('dblclick', e => this.#cellOf(e.target) && this.edit());
    host.addEventListener('keydown', e => this.#key(e));
    host.addEventListener('focusin', e => e.target === this.input && this.#tell());
    host.addEventListener('copy', e => this.#copy(e));
    host.addEventListener('paste', e => this.#paste(e));
  }

  get cell() {
    return this.rows[this.at.r]?.[Math.min(this.at.c, (this.rows[this.at.r]?.length ?? 1) - 1)] ?? null;
  }

  /** The line of the table that the cell in focus is meant in: under a merged cell, the one it was reached from. */
  get row() {
    return this.rows[this.at.r]?.at(-1)?.closest('tr') ?? null;
  }

  get path() {
    return this.cell && ownPath(this.cell, this.rows[this.at.r]);
  }

  /** After a new drawing: the cell of the same path has the focus again. */
  take(rows, path, hadFocus) {
    this.rows = rows;
    const found = path && this.#find(path);
    if (found) this.at = found;
    this.at.r = Math.max(0, Math.min(this.at.r, rows.length - 1));
    this.#rove(hadFocus);
    this.#mark();
  }

  focus(path, scroll = true) {
    const found = this.#find(path) ?? this.#find(path, true);
    if (!found) return false;
    this.anchor = null;
    this.at = found;
    this.#rove(true);
    this.#mark();
    if (scroll) this.cell.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Opens the cell in focus with what it holds. */
  edit() {
    if (!this.input || this.isEditing || this.input.readOnly) return;
    this.input.value = this.cell.shown;
    this.#begin();
    this.input.focus();
    this.input.select();
  }

  /** Ends editing; the text goes where it belongs. */
  commit() {
    if (!this.isEditing) return;
    const [text, cell] = [this.input.value, this.cell];
    this.#end();
    if (text !== cell.shown) this.on.changes(cell, text);
  }

  #begin() {
    this.isEditing = true;
    this.input.classList.add('jx-open');
    this.#grow();
  }

  #end() {
    this.isEditing = false;
    this.input.classList.remove('jx-open');
    this.input.value = '';
    this.input.style.height = '';
  }

  #grow() {
    if (this.input.localName !== 'textarea') return;
    this.input.style.height = 'auto';
    this.input.style.height = `${Math.max(30, this.input.scrollHeight)}px`;
  }

  #place(cell) {
    this.input?.remove();
    const input = document.createElement(cell.column.choices ? 'input' : 'textarea');
    input.className = 'jx-input';
    input.setAttribute('aria-label', `${cell.column.title}：${cell.shown || '空'}`);
    input.readOnly = cell.dataset.readonly === 'true';
    if (cell.column.choices) input.setAttribute('list', `choices-${cell.column.field}`);
    else input.rows = 1;
    if (cell.column.amount || cell.column.number) input.inputMode = 'decimal';
    input.addEventListener('compositionstart', () => this.isEditing || this.#begin());
    input.addEventListener('input', () => (this.isEditing ? this.#grow() : this.#begin()));
    input.addEventListener('blur', () => this.input === input && this.commit());
    this.input = input;
    cell.append(input);
  }

  #key(event) {
    if (event.target !== this.input) return;
    if (this.isEditing) return this.#keyInCell(event);
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    const { row } = this;
    const act = () => {
      if (control && key === 'Enter') return this.on.submit();
      if (alt && shift && (key === 'ArrowUp' || key === 'ArrowDown')) return this.on.moveRow(row, key === 'ArrowUp' ? -1 : 1);
      if (alt && key === 'ArrowDown') return this.on.next();
      if (alt && key === '.') return this.on.fix();
      if (alt && key.toLowerCase() === 's') return this.on.source();
      if (alt && key === 'Enter') return this.on.addRow(row, true);
      if (control && key === 'Delete') return this.on.removeRow(row);
      if (control && key.toLowerCase() === 'z') return shift ? this.on.redo() : this.on.undo();
      if (control && key.toLowerCase() === 'y') return this.on.redo();
      if (control && key.toLowerCase() === 'd') return this.#fillDown();
      if (control || alt) return false;
      if (key === 'ArrowUp') return this.#move(-1, 0, shift);
      if (key === 'ArrowDown') return this.#move(1, 0, shift);
      if (key === 'ArrowLeft') return this.#move(0, -1, shift);
      if (key === 'ArrowRight') return this.#move(0, 1, shift);
      if (key === 'Tab') return this.#tab(shift);
      if (key === 'Enter') return this.#move(shift ? -1 : 1, 0, false);
      if (key === 'Home') return this.#go(this.at.r, 0);
      if (key === 'End') return this.#go(this.at.r, this.rows[this.at.r].length - 1);
      if (key === 'F2') return this.edit();
      if (key === 'Delete' || key === 'Backspace') return this.#clear();
      if (key === '?') return this.on.help();
      return false;
    };
    if (act() !== false) event.preventDefault();
  }

  #keyInCell(event) {
    if (event.isComposing) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const step = () => {
      if (key === 'Escape') return this.#end();
      if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        this.commit();
        return this.on.submit();
      }
      if (key === 'Enter' && !alt && !(event.ctrlKey || event.metaKey)) {
        this.commit();
        return this.#move(shift ? -1 : 1, 0, false);
      }
      if (key === 'Enter' && alt) return this.#break();
      if (key === 'Tab') {
        this.commit();
        return this.#tab(shift);
      }
      return false;
    };
    if (step() !== false) event.preventDefault();
  }

  #break() {
    const { selectionStart: start, value } = this.input;
    this.input.setRangeText('\n', start, this.input.selectionEnd, 'end');
    if (this.input.value === value) return false;
  }

  #move(dr, dc, select) {
    const from = this.cell;
    let { r, c } = this.at;
    do {
      r += dr;
      c += dc;
    } while (this.rows[r]?.[c] && this.rows[r][c] === from);
    if (r < 0 || r >= this.rows.length || c < 0 || c >= this.rows[r].length + (dr ? 1000 : 0)) return;
    if (select) this.anchor ??= { ...this.at };
    else this.anchor = null;
    this.#set(r, c);
  }

  /** Tab leaves the table at its ends, so that the page goes on by keyboard. */
  #tab(back) {
    const step = back ? -1 : 1;
    let { r, c } = this.at;
    c = Math.min(c, this.rows[r].length - 1) + step;
    if (c < 0 || c >= this.rows[r].length) {
      r += step;
      c = back ? (this.rows[r]?.length ?? 1) - 1 : 0;
    }
    if (!this.rows[r]) return false;
    this.#go(r, c);
  }

  #go(r, c) {
    this.anchor = null;
    this.#set(r, c);
  }

  #set(r, c) {
    this.at = { r, c };
    this.#rove(true);
    this.#mark();
  }

  #press(event) {
    const cell = this.#cellOf(event.target);
    if (!cell || (event.target === this.input && this.isEditing)) return;
    this.commit();
    const found = this.#find(cell.dataset.path);
    if (!found) return;
    if (event.shiftKey) this.anchor ??= { ...this.at };
    else this.anchor = null;
    event.preventDefault();
    this.#set(found.r, found.c);
  }

  #tell() {
    this.host.dispatchEvent(new CustomEvent('cell', { detail: this.cell }));
  }

  #clear() {
    this.on.set(this.#block().flat().map(cell => ({ cell, text: '' })));
  }

  #fillDown() {
    const block = this.#block();
    if (block.length < 2) return false;
    this.on.set(block.slice(1).flatMap(row => row.map((cell, i) => ({ cell, text: block[0][i].shown }))));
  }

  /** The chosen cells, row by row; one cell where no block is chosen. */
  #block() {
    const other = this.anchor ?? this.at;
    const [top, bottom] = [Math.min(this.at.r, other.r), Math.max(this.at.r, other.r)];
    const [left, right] = [Math.min(this.at.c, other.c), Math.max(this.at.c, other.c)];
    return this.rows.slice(top, bottom + 1).map(row => row.slice(left, right + 1));
  }

  #copy(event) {
    if (this.isEditing || document.activeElement !== this.input) return;
    event.preventDefault();
    const quote = text => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    event.clipboardData.setData('text/plain', this.#block().map(row => row.map(cell => quote(cell.shown)).join('\t')).join('\n'));
  }

  #paste(event) {
    if (this.isEditing || document.activeElement !== this.input) return;
    event.preventDefault();
    const block = blockOf(event.clipboardData);
    if (block.length > 0) this.on.paste(this.at.r, Math.min(this.at.c, this.rows[this.at.r].length - 1), block);
  }

  #cellOf(target) {
    return target?.closest?.('td.jx-cell') ?? null;
  }

  #find(path, inside = false) {
    for (const [r, row] of this.rows.entries()) {
      const c = row.findIndex(cell => (inside ? cell.paths.some(p => p.startsWith(`${path}/`)) : ownPath(cell, row) === path));
      if (c >= 0) return { r, c };
    }
    return null;
  }

  #rove(focus) {
    const cell = this.cell;
    if (!cell) return;
    if (this.isEditing) this.#end();
    this.#place(cell);
    for (const old of this.host.querySelectorAll('td.jx-focus')) old.classList.remove('jx-focus');
    cell.classList.toggle('jx-focus', true);
    if (focus) this.input.focus({ preventScroll: false });
  }

  #mark() {
    for (const cell of this.host.querySelectorAll('td.jx-chosen')) cell.classList.remove('jx-chosen');
    if (this.anchor) for (const cell of this.#block().flat()) cell.classList.add('jx-chosen');
  }
}
