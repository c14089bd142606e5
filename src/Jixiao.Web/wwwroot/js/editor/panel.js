// The findings at the side: by rule, the worst first, found by typing; of hundreds only those that are looked at are drawn.

const WORDS = { error: '错误', warning: '警告', info: '提示' };
/** With fewer there is nothing to find. */
const MANY = 10;
/** Up to so many all groups are open. */
const FEW = 20;
/** Drawn of a group at a time. */
const STEP = 20;

export class FindingsPanel {
  /** @param on {go(path), back(), fix(found) answers buttons} */
  constructor(panel, on) {
    this.panel = panel;
    this.on = on;
    this.all = [];
    this.conflicts = [];
    // What a person has opened, closed or asked more of stays so while the form is worked on.
    this.open = new Map();
    this.shown = new Map();
    // Where the findings stand below a long form, they are one touch away.
    this.jump = document.querySelector('.jx-jump');
    this.heading = make('h2');
    this.filter = this.#filter();
    this.told = make('p', 'text-secondary');
    this.told.setAttribute('role', 'status');
    this.body = make('div');
    panel.replaceChildren(this.heading, this.filter, this.told, this.body);
    panel.addEventListener('keydown', event => this.#key(event));
  }

  show(findings) {
    this.all = findings;
    this.#draw();
  }

  conflict(conflict, choose) {
    this.conflicts.push({ conflict, choose });
    this.#draw();
  }

  get found() {
    const words = this.search.value.trim().toLowerCase();
    const level = this.level.value;
    return this.all.filter(f => (!level || f.finding.severity === level) && (!words || said(f).includes(words)));
  }

  #draw() {
    const counts = Object.keys(WORDS).map(s => `${WORDS[s]} ${this.all.filter(f => f.finding.severity === s).length}`);
    this.heading.textContent = this.all.length === 0 ? '审核：没有发现问题' : `审核：${counts.join(' · ')}`;
    this.jump.hidden = this.all.length === 0;
    this.jump.textContent = counts.filter(c => !c.endsWith(' 0')).join(' · ');
    this.filter.hidden = this.all.length <= MANY && !this.isFiltering;
    const { found } = this;
    this.told.hidden = !this.isFiltering;
    this.told.textContent = found.length === 0 ? '没有符合条件的问题。请换个词，或选全部级别。' : `找到 ${found.length} 处`;
    const groups = [...grouped(found, f => `${f.finding.severity} ${f.finding.rule}`)].sort(([a], [b]) => rank(a) - rank(b));
    const here = this.#place();
    const conflicts = make('ul', 'jx-findings');
    conflicts.append(...this.conflicts.map(c => this.#conflict(c)));
    this.body.replaceChildren(conflicts, ...groups.map(([key, of], i) => this.#group(key, of, found.length <= FEW || i === 0)));
    this.#stay(here);
  }

  get isFiltering() {
    return this.search.value.trim() !== '' || this.level.value !== '';
  }

  #filter() {
    const form = make('form', 'jx-narrow');
    form.setAttribute('role', 'search');
    form.hidden = true;
    form.addEventListener('submit', event => event.preventDefault());
    this.search = form.appendChild(make('input', 'form-control form-control-sm'));
    Object.assign(this.search, { type: 'search', placeholder: '指标、规则或说明', maxLength: 60 });
    this.search.setAttribute('aria-label', '找问题');
    this.level = form.appendChild(make('select', 'form-select form-select-sm'));
    this.level.setAttribute('aria-label', '级别');
    this.level.append(new Option('全部级别', ''), ...Object.entries(WORDS).map(([value, word]) => new Option(word, value)));
    let typing;
    form.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.#draw(), 100);
    });
    return form;
  }

  #group(key, of, isOpen) {
    const { rule, severity } = of[0].finding;
    const group = make('details', `jx-group jx-${severity}`);
    group.dataset.rule = key;
    const summary = group.appendChild(make('summary'));
    summary.append(make('strong', 'jx-severity', WORDS[severity]), ` ${of[0].title ?? rule} `, make('span', 'badge bg-blue-lt', of.length));
    const rest = group.appendChild(make('div'));
    const fill = () => rest.childElementCount > 0 || this.#fill(rest, key, of);
    group.open = this.open.get(key) ?? isOpen;
    if (group.open) fill();
    group.addEventListener('toggle', () => {
      if (group.open) fill();
    });
    summary.addEventListener('click', () => this.open.set(key, !group.open));
    return group;
  }

  #fill(rest, key, of) {
    const list = make('ul', 'jx-findings');
    const more = make('button', 'btn btn-sm mt-1');
    more.type = 'button';
    const draw = () => {
      const upTo = Math.min(of.length, this.shown.get(key) ?? STEP);
      list.append(...of.slice(list.childElementCount, upTo).map(f => this.#item(f)));
      more.hidden = upTo >= of.length;
      more.textContent = `再列 ${Math.min(STEP, of.length - upTo)} 处，还有 ${of.length - upTo} 处`;
    };
    more.addEventListener('click', () => {
      const next = list.childElementCount;
      this.shown.set(key, next + STEP);
      draw();
      list.children[next].querySelector('.jx-go').focus();
    });
    rest.append(ruleOf(of[0]), list, more);
    draw();
  }

  #item(found) {
    const item = make('li', `jx-${found.finding.severity}`);
    item.dataset.fingerprint = found.finding.fingerprint;
    const go = make('button', 'jx-go', found.finding.message);
    go.type = 'button';
    go.addEventListener('click', () => this.on.go(found.path));
    item.append(go, ...this.on.fix(found));
    if (found.reason) item.append(make('small', '', `理由：${found.reason}`));
    return item;
  }

  #conflict({ conflict, choose }) {
    const item = make('li', 'jx-conflict');
    item.append(make('strong', 'jx-severity', '冲突'), make('span', '', conflict.message));
    const answer = (words, mine) => {
      const button = item.appendChild(make('button', 'btn btn-sm', words));
      button.type = 'button';
      button.addEventListener('click', () => {
        this.conflicts = this.conflicts.filter(c => c.conflict !== conflict);
        this.#draw();
        choose(conflict, mine);
      });
    };
    if (conflict.kind === 'changed' && conflict.yours !== null) {
      answer('用我的', true);
      answer('用对方的', false);
    } else answer('知道了', false);
    return item;
  }

  #stops() {
    return [...this.body.querySelectorAll('summary, .jx-go')].filter(stop => stop.localName === 'summary' || stop.closest('details').open);
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return this.on.back();
    if (event.target.matches('input, select')) return;
    const stops = this.#stops();
    const at = stops.indexOf(document.activeElement);
    if (event.key === 'j') stops[Math.min(at + 1, stops.length - 1)]?.focus();
    else if (event.key === 'k') stops[Math.max(at - 1, 0)]?.focus();
    else if (event.key === '/') this.search.focus();
    else return;
    event.preventDefault();
  }

  /** Where the focus is before the list is drawn anew, so that it is there again, or at what came in its place. */
  #place() {
    const focused = document.activeElement;
    if (!this.body.contains(focused)) return null;
    return {
      at: this.#stops().findIndex(stop => stop === focused || stop.parentElement === focused.parentElement),
      fingerprint: focused.closest('li')?.dataset.fingerprint ?? null,
    };
  }

  #stay(here) {
    if (!here) return;
    const stops = this.#stops();
    const same = stops.find(stop => here.fingerprint && stop.parentElement.dataset.fingerprint === here.fingerprint);
    (same ?? stops[Math.max(0, Math.min(here.at, stops.length - 1))])?.focus();
  }
}

/** In a map by key, in the order in which they come. */
export function grouped(all, keyOf) {
  const groups = new Map();
  for (const one of all) {
    const key = keyOf(one);
    if (groups.has(key)) groups.get(key).push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Rule and basis, with the way to its page. */
function ruleOf(found) {
  const line = make('small', 'text-secondary jx-rule');
  const link = make('a', '', found.finding.rule);
  link.href = `/rules?search=${found.finding.rule}`;
  link.target = '_blank';
  link.title = '看这条规则的依据和例子';
  line.append(link, ` · ${found.finding.basis === 'practice' ? '审核惯例' : found.finding.basis}`);
  return line;
}

const said = f => `${f.finding.message} ${f.title ?? ''} ${f.finding.rule} ${f.finding.basis} ${WORDS[f.finding.severity]}`.toLowerCase();
const rank = key => Object.keys(WORDS).indexOf(key.split(' ')[0]);

function make(tag, className = '', text = null) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== null) element.textContent = text;
  return element;
}
