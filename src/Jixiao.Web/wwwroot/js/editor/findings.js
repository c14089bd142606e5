// What the audit says: a mark in the cell's corner, a line beneath the cell in focus, the list at the side.

const WORDS = { error: '错误', warning: '警告', info: '提示' };

export class Findings {
  /** @param on {go(path), mend(changes), mayMend()} */
  constructor(panel, host, on) {
    this.panel = panel;
    this.host = host;
    this.on = on;
    this.all = [];
    this.conflicts = [];
    this.hint = document.createElement('div');
    this.hint.className = 'jx-hint';
    this.hint.hidden = true;
    host.after(this.hint);
    this.hint.addEventListener('mousedown', event => event.preventDefault());
  }

  show(findings) {
    // What is said of a value as a whole stands at its number.
    this.all = findings.map(f => ({ ...f, path: f.path?.replace(/\/valueText$/, '/value') }));
    this.#list();
    this.mark();
  }

  /** Marks the cells; called after each drawing. */
  mark() {
    for (const cell of this.host.querySelectorAll('td.jx-cell')) {
      const worst = this.#at(cell).sort((a, b) => rank(a) - rank(b))[0];
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
    this.conflicts.push({ conflict, choose });
    this.#list();
  }

  #at(cell) {
    return this.all.filter(f => cell.paths.includes(f.path) || (f.path && cell.paths.some(p => p.startsWith(`${f.path}/`)) && this.#isFirst(cell, f.path)));
  }

  /** Of a whole row the first cell carries the mark. */
  #isFirst(cell, row) {
    return this.host.querySelector(`td.jx-cell[data-path^="${row}/"]`) === cell;
  }

  #list() {
    const counts = Object.keys(WORDS).map(s => `${WORDS[s]} ${this.all.filter(f => f.finding.severity === s).length}`);
    const heading = make('h2', '', this.all.length === 0 ? '审核：没有发现问题' : `审核：${counts.join(' · ')}`);
    const list = make('ul', 'jx-findings');
    list.append(...this.conflicts.map(c => this.#conflictItem(c)), ...this.all.map(f => this.#item(f)));
    this.panel.replaceChildren(heading, list);
  }

  #item(found) {
    const item = make('li', `jx-${found.finding.severity}`);
    const go = make('button', 'jx-go', found.finding.message);
    go.type = 'button';
    go.addEventListener('click', () => this.on.go(found.path));
    const word = make('strong', 'jx-severity', WORDS[found.finding.severity]);
    item.append(word, go, ruleOf(found), ...this.#fix(found));
    if (found.reason) item.append(make('small', '', `理由：${found.reason}`));
    return item;
  }

  #conflictItem({ conflict, choose }) {
    const item = make('li', 'jx-conflict');
    item.append(make('strong', 'jx-severity', '冲突'), make('span', '', conflict.message));
    const answer = mine => {
      this.conflicts = this.conflicts.filter(c => c.conflict !== conflict);
      this.#list();
      choose(conflict, mine);
    };
    if (conflict.kind === 'changed' && conflict.yours !== null) {
      item.append(this.#button('用我的', () => answer(true)), this.#button('用对方的', () => answer(false)));
    } else item.append(this.#button('知道了', () => answer(false)));
    return item;
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

/** Rule and basis, with the way to its page. */
function ruleOf(found) {
  const line = make('small', 'text-secondary');
  const link = make('a', '', found.finding.rule);
  link.href = `/rules?search=${found.finding.rule}`;
  link.target = '_blank';
  link.title = '看这条规则的依据和例子';
  line.append(link, ` · ${basis(found)}`);
  return line;
}

const rank = f => ['error', 'warning', 'info'].indexOf(f.finding.severity);
const basis = f => (f.finding.basis === 'practice' ? '审核惯例' : f.finding.basis);

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text != null) element.textContent = text;
  return element;
};
