// Where the cell in focus comes from: the document below the form, the place framed, the reader's doubts in words.
import { say } from '../site.js';
import { drawSection } from '../import/source.js';

const DECIDED = { open: '还没有处理', accepted: '导入时接受', refused: '导入时拒绝' };

export class Origin {
  /** @param back gives the focus back to the form */
  constructor(panel, address, back) {
    this.panel = panel;
    this.address = `${address}/source`;
    this.back = back;
    this.page = panel.querySelector('[data-page]');
    panel.querySelector('[data-away]').addEventListener('click', () => this.close());
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !this.panel.hidden && !event.defaultPrevented) this.close();
    });
  }

  /** Alt+S opens it, and closes it again. */
  turn(cell) {
    if (!this.panel.hidden) return this.close();
    return this.#show(cell, true);
  }

  /** The next cell in focus, while it is open. */
  follow(cell) {
    if (!this.panel.hidden && cell && cell.dataset.path !== this.path) this.#show(cell, false);
  }

  close() {
    this.panel.hidden = true;
    document.body.classList.remove('jx-has-origin');
    this.back();
  }

  async #show(cell, opens) {
    if (!cell) return;
    const path = (this.path = cell.dataset.path);
    const response = await fetch(`${this.address}?${new URLSearchParams({ cell: path })}`).catch(() => null);
    if (this.path !== path) return;
    const answer = await response?.json().catch(() => null);
    if (!response?.ok) {
      const why = answer?.detail ?? '来源没有打开：请检查网络后再试。';
      if (opens) say(why, 'warning');
      else this.#tell(why, null, []);
      return;
    }
    this.panel.hidden = false;
    document.body.classList.add('jx-has-origin');
    const changed = answer.was !== null && answer.was !== cell.text;
    this.#tell(`${answer.fileName} · ${answer.section.name}`, `读出：${answer.was ?? '空'}${changed ? `，现在：${cell.shown || '空'}` : ''}`, answer.doubts);
    drawSection(this.page, answer.section, answer.place, answer.was);
    if (opens) cell.scrollIntoView({ block: 'center' });
  }

  #tell(title, was, doubts) {
    this.panel.querySelector('h2').textContent = title;
    this.panel.querySelector('[data-was]').textContent = was ?? '';
    this.panel.querySelector('[data-doubts]').replaceChildren(...doubts.map(doubt => this.#doubt(doubt)));
    if (was === null) for (const framed of this.page.querySelectorAll('.jx-framed')) framed.classList.remove('jx-framed');
  }

  #doubt(doubt) {
    const line = document.createElement('li');
    line.className = `jx-${doubt.severity}`;
    const word = Object.assign(document.createElement('strong'), { textContent: `${DECIDED[doubt.decision]}：` });
    const text = document.createElement('span');
    text.append(word, doubt.message);
    line.append(text);
    return line;
  }
}
