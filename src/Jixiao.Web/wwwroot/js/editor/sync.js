// Sends changes in order, keeps what has no answer yet in the browser, and says how things stand.
import { token } from '../site.js';

export class Sync {
  #address;
  #store;
  #queue;
  #sending = false;
  #wait = 0;
  #token = token();

  /**
   * @param address of the form in the interface
   * @param owner names person and form: what is kept in the browser is theirs alone
   * @param on {answer(batch, result), refuse(batch, problem), state(kind, text)}
   */
  constructor(address, owner, on) {
    this.#address = address;
    this.#store = `jixiao:edit:${owner}:`;
    this.on = on;
    this.revision = 0;
    this.#queue = this.#kept();
    addEventListener('online', () => this.#soon(0));
    document.addEventListener('visibilitychange', () => !document.hidden && this.#soon(0));
    addEventListener('beforeunload', event => this.#queue.length > 0 && !this.#isKept() && event.preventDefault());
  }

  /** Batches without an answer, oldest first. */
  get pending() {
    return this.#queue;
  }

  push(changes) {
    const batch = { editId: crypto.randomUUID(), baseRevision: this.revision, changes, at: Date.now() };
    this.#queue.push(batch);
    this.#keep(batch);
    this.#send();
    return batch;
  }

  start() {
    if (this.#queue.length > 0) this.#send();
    else this.on.state('saved', '');
  }

  /** When everything sent so far has an answer. */
  async settled() {
    while (this.#queue.length > 0 || this.#sending) await new Promise(done => setTimeout(done, 50));
  }

  async #send() {
    if (this.#sending || this.#queue.length === 0) return;
    this.#sending = true;
    try {
      while (this.#queue.length > 0) {
        this.on.state('saving', '正在保存…');
        if (!(await this.#sendOne(this.#queue[0]))) return;
      }
      this.on.state('saved', '');
    } finally {
      this.#sending = false;
    }
  }

  /** True when the batch has its answer, whatever it is. */
  async #sendOne(batch) {
    let response;
    try {
      response = await fetch(`${this.#address}/edits`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Jixiao-Token': this.#token },
        body: JSON.stringify({ editId: batch.editId, baseRevision: this.revision, changes: batch.changes }),
      });
    } catch {
      return this.#later('offline', '连不上服务器，改动已存在本机，恢复后自动保存');
    }
    if (response.ok) {
      const result = await response.json();
      this.#drop(batch);
      this.#wait = 0;
      this.revision = result.revision;
      this.on.answer(batch, result);
      return true;
    }
    if (response.status === 401) return this.#later('signedOut', '登录已过期，改动已存在本机');
    if (response.status === 400 && response.headers.get('X-Jixiao-Refused') === 'token') {
      await this.#renewToken();
      return this.#later('saving', '正在保存…');
    }
    if (response.status >= 500 || response.status === 429) return this.#later('offline', '服务器忙，改动已存在本机，稍后自动保存');
    const problem = await response.json().catch(() => ({ detail: `没有保存（${response.status}）。` }));
    this.#drop(batch);
    this.on.refuse(batch, problem);
    return true;
  }

  #later(kind, text) {
    this.on.state(kind, text);
    this.#wait = Math.min(30000, Math.max(1000, this.#wait * 2));
    this.#soon(this.#wait);
    return false;
  }

  #soon(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#send(), wait);
  }

  /** The token belongs to the sign-in; after a new one the page needs a new token. */
  async #renewToken() {
    const page = await fetch(location.href, { headers: { Accept: 'text/html' } }).then(r => r.text()).catch(() => '');
    const found = new DOMParser().parseFromString(page, 'text/html').querySelector('meta[name="jixiao-token"]');
    if (found) this.#token = found.content;
  }

  #keep(batch) {
    try {
      localStorage.setItem(this.#store + batch.editId, JSON.stringify(batch));
    } catch {
      this.on.state('offline', '浏览器存不下更多改动：请保持页面打开直到“已保存”');
    }
  }

  #drop(batch) {
    this.#queue.shift();
    localStorage.removeItem(this.#store + batch.editId);
  }

  #isKept() {
    return this.#queue.every(batch => localStorage.getItem(this.#store + batch.editId) !== null);
  }

  #kept() {
    return Object.keys(localStorage)
      .filter(name => name.startsWith(this.#store))
      .map(name => JSON.parse(localStorage.getItem(name)))
      .sort((a, b) => a.at - b.at);
  }
}
