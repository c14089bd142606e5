// The doubts of a document, a page at a time: found by the server, gone through by key, decided one by one or those that were picked.
import { say } from '../site.js';

/** Of a page. */
const SIZE = 50;
/** With fewer there is nothing to find. */
const MANY = 10;
const DECIDED = { accepted: '已接受', refused: '已拒绝' };

export class Doubts {
  /** @param on {call(path, method, body) answers JSON or null, here(doubt), decided(forms), told()} */
  constructor(panel, on) {
    this.on = on;
    this.title = panel.querySelector('h2');
    this.filter = panel.querySelector('form');
    this.search = panel.querySelector('input[type=search]');
    this.only = panel.querySelector('input[type=checkbox]');
    this.none = panel.querySelector('[data-none]');
    this.list = panel.querySelector('ol');
    this.pages = panel.querySelector('nav');
    this.page = { rows: [], offset: 0, count: 0, total: 0, open: 0, unseen: 0 };
    this.picked = new Set();
    this.at = -1;
    // Keys come faster than answers: each is taken when the one before it has been.
    this.turn = Promise.resolve();
    const address = new URLSearchParams(location.search);
    this.search.value = address.get('search') ?? '';
    this.only.checked = address.get('open') === 'true';
    this.begin = address.get('offset');
    this.#wire();
  }

  get here() {
    return this.page.rows[this.at - this.page.offset] ?? null;
  }

  get isSearching() {
    return this.search.value.trim() !== '';
  }

  /** For the first page: where the address says, else where the first open one is. */
  get first() {
    return this.#query(this.begin === null ? { next: true } : { offset: this.begin });
  }

  show(page, at = page.at) {
    this.page = page;
    this.at = at ?? -1;
    this.#draw();
    this.#keep();
    if (this.here) this.on.here(this.here);
  }

  /** The next open one, whatever is looked for. */
  async turnToOpen() {
    this.search.value = '';
    this.only.checked = false;
    return this.#ask({ next: true });
  }

  async go(index) {
    if (index < 0 || index >= this.page.count) return;
    const { offset, rows } = this.page;
    if (index >= offset && index < offset + rows.length) return this.show(this.page, index);
    return this.#ask({ offset: Math.floor(index / SIZE) * SIZE }, index);
  }

  next(by) {
    return this.#then(() => this.go(this.at < 0 ? this.page.offset : this.at + by));
  }

  pick() {
    if (!this.here) return;
    if (!this.picked.delete(this.here.id)) this.picked.add(this.here.id);
    this.#draw();
    this.on.told();
  }

  /** The picked ones, or the one that is shown. */
  decide(decision) {
    return this.#then(() => {
      const ids = this.picked.size > 0 ? [...this.picked] : this.here ? [this.here.id] : [];
      return ids.length > 0 && this.#send({ doubts: Object.fromEntries(ids.map(id => [id, decision])) }, this.here?.id);
    });
  }

  /** All that are open, or of them those that were found. */
  decideAll(decision) {
    return this.#then(() => this.#send({ all: decision }, this.here?.id));
  }

  #then(act) {
    return (this.turn = this.turn.then(act));
  }

  async #send(body, after) {
    const decided = await this.on.call(`/decisions?${this.#query({ next: true, after })}`, 'POST', body);
    if (!decided) return;
    this.picked.clear();
    this.on.decided(decided.forms);
    this.show(decided.doubts);
    this.on.told();
  }

  async #ask(more, at) {
    const query = this.#query(more);
    this.asked = `${query}`;
    const page = await this.on.call(`/doubts?${query}`);
    if (!page || this.asked !== `${query}`) return;
    // A page that was turned to is begun from its top.
    this.show(page, at ?? page.at ?? page.offset);
    this.on.told();
  }

  #query(more) {
    const query = new URLSearchParams({ size: SIZE });
    if (this.isSearching) query.set('search', this.search.value.trim());
    if (this.only.checked) query.set('open', 'true');
    for (const [name, value] of Object.entries(more)) if (value !== undefined && value !== null) query.set(name, value);
    return query;
  }

  /** The address brings one back to the same page of the same doubts. */
  #keep() {
    const query = this.#query({ offset: this.page.offset });
    query.delete('size');
    history.replaceState(null, '', `?${query}`);
  }

  #wire() {
    let typing;
    this.filter.addEventListener('submit', event => event.preventDefault());
    this.filter.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.#ask({ next: true }), 250);
    });
    this.pages.querySelector('[data-before]').addEventListener('click', () => this.#ask({ offset: this.page.offset - SIZE }));
    this.pages.querySelector('[data-after]').addEventListener('click', () => this.#ask({ offset: this.page.offset + SIZE }));
  }

  #draw() {
    const { rows, offset, count, total, open } = this.page;
    this.title.textContent = total === 0 ? '没有存疑' : `存疑 ${open} / ${total}`;
    this.filter.hidden = total <= MANY;
    this.none.hidden = total === 0 || count > 0;
    this.none.textContent = this.isSearching ? '没有符合条件的存疑。请换个词再找。' : '存疑都已处理，可以转为草稿了。';
    this.list.start = offset + 1;
    this.list.replaceChildren(...rows.map((doubt, i) => this.#item(doubt, offset + i)));
    this.pages.hidden = count <= SIZE;
    this.pages.querySelector('span').textContent = `共 ${count} 处，第 ${offset + 1}–${offset + rows.length} 处`;
    this.pages.querySelector('[data-before]').hidden = offset === 0;
    this.pages.querySelector('[data-after]').hidden = offset + rows.length >= count;
    const line = this.list.querySelector('.jx-here');
    const box = line?.closest('.jx-side');
    if (box) box.scrollTop += line.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }

  #item(doubt, index) {
    const isPicked = this.picked.has(doubt.id);
    const line = document.createElement('li');
    line.className = `jx-${doubt.severity} jx-${doubt.decision}${index === this.at ? ' jx-here' : ''}${isPicked ? ' jx-picked' : ''}`;
    line.dataset.id = doubt.id;
    const text = document.createElement('button');
    text.type = 'button';
    text.className = 'jx-go';
    text.textContent = doubt.message;
    if (index === this.at) text.setAttribute('aria-current', 'true');
    text.addEventListener('click', () => this.go(index));
    line.append(text);
    if (doubt.kind !== 'diagnostic' && (doubt.from !== null || doubt.to !== null)) line.append(change(doubt));
    if (doubt.evidence) line.append(make('small', doubt.evidence, 'text-secondary'));
    if (doubt.decision !== 'open') line.append(make('strong', DECIDED[doubt.decision]));
    if (isPicked) line.append(make('strong', '已选'));
    return line;
  }
}

/** What still has to be looked at, said to somebody who would go on without. */
export const sayUnseen = count => say(`还有 ${count} 处存疑没有看：请逐处接受或拒绝，再转为草稿。`, 'warning');

function change(doubt) {
  const words = document.createElement('span');
  words.append(make('del', doubt.from ?? '空'));
  if (doubt.to !== null) words.append(' → ', make('ins', doubt.to));
  else if (doubt.kind === 'suggestion') words.append(' → ', make('ins', '删去这一行'));
  else words.replaceChildren(`读作：${doubt.from ?? '空'}`);
  return words;
}

const make = (tag, text, className = '') => Object.assign(document.createElement(tag), { textContent: text, className });
