// Evidence beside the form: files dropped or chosen, sent with their progress, downloaded, removed.
import { say, token } from '../site.js';

const LARGEST = 50 * 1024 * 1024;

/** Of a page, as the server cuts them. */
const SIZE = 20;

export class Attachments {
  /** @param picture answers the form as it stands: rows an attachment may be evidence of */
  constructor(section, address, picture) {
    this.section = section;
    this.address = `${address}/attachments`;
    this.picture = picture;
    this.list = section.querySelector('ul');
    this.input = section.querySelector('input[type=file]');
    this.row = section.querySelector('select');
    this.input?.addEventListener('change', () => this.send([...this.input.files]));
    this.row?.addEventListener('focus', () => this.#choices());
    this.search = section.querySelector('input[type=search]');
    this.pages = section.querySelector('[data-pages]');
    this.offset = 0;
    this.#drops();
    this.#turns();
  }

  async open() {
    const asked = new URLSearchParams({ search: this.search.value.trim(), offset: this.offset });
    const response = await fetch(`${this.address}?${asked}`).catch(() => null);
    if (!response?.ok) return say('附件没有列出来：请刷新页面。', 'danger');
    const { rows, count } = await response.json();
    if (`${asked}` !== `${new URLSearchParams({ search: this.search.value.trim(), offset: this.offset })}`) return;
    // The last one of a page was removed.
    if (rows.length === 0 && this.offset > 0) return this.#turn(this.offset - SIZE);
    const searching = this.search.value.trim() !== '';
    if (!searching) {
      this.section.querySelector('[data-count]').textContent = count === 0 ? '' : `（${count}）`;
      this.section.querySelector('[data-none]').hidden = count > 0;
      this.section.querySelector('[data-many]').hidden = count <= SIZE;
    }
    this.section.querySelector('[data-nothing]').hidden = !searching || count > 0;
    this.list.replaceChildren(...rows.map(one => this.#item(one)));
    this.pages.hidden = count <= SIZE;
    this.pages.querySelector('span').textContent = `共 ${count} 个，第 ${this.offset + 1}–${this.offset + rows.length} 个`;
    this.pages.querySelector('[data-before]').hidden = this.offset === 0;
    this.pages.querySelector('[data-after]').hidden = this.offset + rows.length >= count;
    this.#choices();
  }

  #turn(offset) {
    this.offset = Math.max(0, offset);
    return this.open();
  }

  #turns() {
    this.pages.querySelector('[data-before]').addEventListener('click', () => this.#turn(this.offset - SIZE));
    this.pages.querySelector('[data-after]').addEventListener('click', () => this.#turn(this.offset + SIZE));
    let typing;
    this.search.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.#turn(0), 250);
    });
  }

  async send(files) {
    for (const file of files) await this.#upload(file);
    if (this.input) this.input.value = '';
    await this.open();
  }

  #upload(file) {
    const line = this.section.querySelector('[data-sending]').appendChild(make('li', '', `${file.name} `));
    if (file.size > LARGEST) return this.#refused(line, file, `有 ${(file.size / 1048576).toFixed(0)} MB，超过 50 MB，没有上传。请压缩图片或分成几个文件。`);
    if (file.size === 0) return this.#refused(line, file, '是空文件，没有上传。请检查后再传。');
    const bar = line.appendChild(make('progress'));
    bar.max = 1;
    bar.setAttribute('aria-label', `上传 ${file.name}`);
    const query = new URLSearchParams({ name: file.name, indicator: this.row?.value ?? '' });
    return new Promise(done => {
      const request = new XMLHttpRequest();
      request.open('POST', `${this.address}?${query}`);
      request.setRequestHeader('X-Jixiao-Token', token());
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.responseType = 'json';
      request.upload.onprogress = event => (bar.value = event.loaded / event.total);
      request.onload = () => {
        if (request.status === 200) line.remove();
        else this.#refused(line, file, request.response?.detail ?? `没有上传（${request.status}）：请刷新页面后再试。`);
        done();
      };
      request.onerror = () => {
        this.#refused(line, file, '没有上传：连不上服务器，请检查网络后再试。');
        done();
      };
      request.send(file);
    });
  }

  /** Stays until the person has read it. */
  #refused(line, file, why) {
    line.className = 'jx-text-error';
    line.setAttribute('role', 'alert');
    line.replaceChildren(`${file.name}：${why} `);
    const away = line.appendChild(make('button', 'btn btn-sm', '知道了'));
    away.type = 'button';
    away.addEventListener('click', () => line.remove());
  }

  async #remove(one) {
    const response = await fetch(`${this.address}/${one.id}`, { method: 'DELETE', headers: { 'X-Jixiao-Token': token() } }).catch(() => null);
    if (!response?.ok) {
      const problem = await response?.json().catch(() => null);
      return say(problem?.detail ?? '没有删除：请检查网络后再试。', 'danger');
    }
    say(`已删除附件“${one.fileName}”。`);
    return this.open();
  }

  #item(one) {
    const line = make('li');
    const link = line.appendChild(make('a', '', one.fileName));
    link.href = `${this.address}/${one.id}`;
    link.download = one.fileName;
    const of = one.indicatorKey === null ? '整张表' : this.#rows().find(r => r.key === one.indicatorKey)?.text ?? '已删除的指标';
    const at = new Date(one.at).toLocaleString('zh-CN', { hour12: false, dateStyle: 'short', timeStyle: 'short' });
    line.append(make('small', 'text-secondary', `${size(one.bytes)} · ${of} · ${one.by} ${at} · ${one.isScanned ? '已查毒' : '未查毒'}`));
    if (this.input) {
      const away = line.appendChild(make('button', 'btn btn-sm', '删除'));
      away.type = 'button';
      away.setAttribute('aria-label', `删除附件 ${one.fileName}`);
      away.addEventListener('click', () => this.#remove(one));
    }
    return line;
  }

  #rows() {
    const now = this.picture();
    return now.keys('indicators').map((key, i) => ({ key, text: `第 ${i + 1} 行 ${now.rows('indicators')[i].name ?? ''}` }));
  }

  #choices() {
    if (!this.row) return;
    const chosen = this.row.value;
    this.row.replaceChildren(new Option('整张表', ''), ...this.#rows().map(r => new Option(r.text, r.key)));
    this.row.value = chosen;
    if (this.row.selectedIndex < 0) this.row.value = '';
  }

  #drops() {
    if (!this.input) return;
    for (const name of ['dragover', 'dragenter']) {
      this.section.addEventListener(name, event => {
        event.preventDefault();
        this.section.classList.add('jx-over');
      });
    }
    this.section.addEventListener('dragleave', () => this.section.classList.remove('jx-over'));
    this.section.addEventListener('drop', event => {
      event.preventDefault();
      this.section.classList.remove('jx-over');
      this.send([...event.dataTransfer.files]);
    });
  }
}

const size = bytes => (bytes < 1024 ? `${bytes} 字节` : bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

const make = (tag, className = '', text = null) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== null) element.textContent = text;
  return element;
};
