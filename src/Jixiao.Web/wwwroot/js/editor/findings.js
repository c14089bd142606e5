// What the audit says: a mark in the cell's corner, a line beneath the cell in focus; the list at the side is the panel's.
import { FindingsPanel, grouped } from './panel.js';

export class Findings {
  /** @param on {go(path), back(), mend(changes), mayMend()} */
  constructor(panel, host, on) {
    this.panel = new FindingsPanel(panel, { ...on, fix: found => this.#fix(found) });
    this.host = host;
    this.on = on;
    this.all = [];
    this.byPath = new Map();
    this.hint = document.createElement('div');
    this.hint.className = 'jx-hint';
    this.hint.hidden = true;
    host.after(this.hint);
    this.hint.addEventListener('mousedown', event => event.preventDefault());
  }

  show(findings) {
    // What is said of a value as a whole stands at its number.
    this.all = findings.map(f => ({ ...f, path: f.path?.replace(/\/valueText$/, '/value') }));
    this.byPath = grouped(this.all.filter(f => f.path), f => f.path);
    this.panel.show(this.all);
    this.mark();
  }

  /** Marks the cells; called after each drawing. */
  mark() {
    this.first = this.#firstCells();
    for (const cell of this.host.querySelectorAll('td.jx-cell')) {
      const worst = this.#at(cell)[0];
      cell.classList.remove('jx-error', 'jx-warning', 'jx-info');
      if (worst) cell.classList.add(`jx-${worst.finding.severity}`);
      if (worst) cell.setAttribute('aria-invalid', String(worst.finding.severity === 'error'));
    }
    if (this.cell) this.at([...this.host.querySelectorAll('td.jx-cell')].find(c => c.dataset.path === this.cell.dataset.path) ?? null);
  }

  /** The line beneath the cell in focus. */
  at(cell) {
    this.cell = cell;
    const here = cell ? this.#at(cell) : [];
    this.hint.hidden = here.length === 0;
    if (here.length === 0) return;
    this.hint.replaceChildren(...here.map(f => this.#words(f)));
    const box = cell.getBoundingClientRect();
    const frame = this.hint.offsetParent.getBoundingClientRect();
    this.hint.style.top = `${box.bottom - frame.top + 2}px`;
    this.hint.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - 430))}px`;
  }

  next(path) {
    const order = [...this.host.querySelectorAll('td.jx-error, td.jx-warning, td.jx-info')];
    if (order.length === 0) return;
    const now = order.findIndex(c => c.dataset.path === path);
    this.on.go(order[(now + 1) % order.length].dataset.path);
  }

  /** @returns false where nothing here can be mended by key */
  fixAt(cell) {
    const found = cell && this.on.mayMend() && this.#at(cell).find(f => f.fix.length > 0);
    if (found) this.on.mend(found.fix);
    return Boolean(found);
  }

  conflict(conflict, choose) {
    this.panel.conflict(conflict, choose);
  }

  /** What is said of the cell, and at the first cell of a row or part what is said of the whole; the worst first. */
  #at(cell) {
    const whole = new Set(cell.paths.flatMap(above).filter(path => this.first?.get(path) === cell));
    return [...cell.paths, ...whole].flatMap(path => this.byPath.get(path) ?? []).sort((a, b) => rank(a) - rank(b));
  }

  /** By the path of a row or part about which something is said. */
  #firstCells() {
    const first = new Map();
    for (const cell of this.host.querySelectorAll('td.jx-cell')) {
      for (const path of above(cell.dataset.path)) if (this.byPath.has(path) && !first.has(path)) first.set(path, cell);
    }
    return first;
  }

  #words(found) {
    const line = make('div', `jx-${found.finding.severity}`);
    line.append(make('span', '', found.finding.message), make('small', 'text-secondary', ` ${basis(found)}`), ...this.#fix(found));
    return line;
  }

  #fix(found) {
    return found.fix.length === 0 || !this.on.mayMend() ? [] : [this.#button(`改为“${found.fix[0].to ?? '空'}”`, () => this.on.mend(found.fix))];
  }

  #button(text, act) {
    const button = make('button', 'btn btn-sm', text);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }
}

/** "/indicators/r3/weight": "/indicators/r3", "/indicators". */
function above(path) {
  const parts = path.split('/');
  return parts.slice(2).map((_, i) => parts.slice(0, i + 2).join('/'));
}

const rank = f => ['error', 'warning', 'info'].indexOf(f.finding.severity);
const basis = f => (f.finding.basis === 'practice' ? '审核惯例' : f.finding.basis);

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text != null) element.textContent = text;
  return element;
};
