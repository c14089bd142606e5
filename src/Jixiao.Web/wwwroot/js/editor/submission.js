// Hands the form in: what still stands in the way, the reasons why a finding stands, and the answer.
import { say, token } from '../site.js';

/** Drawn at a time. */
const STEP = 20;

export class Submission {
  constructor(address, view, findings) {
    this.address = address;
    this.view = view;
    this.errors = findings.filter(f => f.finding.severity === 'error');
    this.dialog = document.getElementById('submit');
    this.reasons = new Map(this.errors.map(f => [f.finding.fingerprint, f.reason ?? '']));
  }

  open() {
    const list = this.dialog.querySelector('[data-errors]');
    const more = this.dialog.querySelector('[data-more]');
    const draw = () => {
      const next = list.childElementCount;
      list.append(...this.errors.slice(next, next + STEP).map(f => this.#error(f)));
      const left = this.errors.length - list.childElementCount;
      more.hidden = left === 0;
      more.textContent = `再列 ${Math.min(STEP, left)} 处错误，还有 ${left} 处`;
      return list.children[next];
    };
    list.replaceChildren();
    draw();
    more.onclick = () => draw().querySelector('textarea').focus();
    this.dialog.querySelector('[data-none]').hidden = this.errors.length > 0;
    this.dialog.querySelector('[data-refusal]').hidden = true;
    this.dialog.querySelector('form').onsubmit = event => {
      event.preventDefault();
      this.#send();
    };
    this.dialog.showModal();
  }

  #error(found) {
    const item = document.createElement('li');
    const reason = document.createElement('textarea');
    const text = document.createElement('p');
    text.textContent = found.finding.message;
    reason.className = 'form-control';
    reason.rows = 2;
    reason.value = this.reasons.get(found.finding.fingerprint);
    reason.addEventListener('input', () => this.reasons.set(found.finding.fingerprint, reason.value));
    reason.placeholder = '不改的，请写明理由，审核人会看到';
    reason.setAttribute('aria-label', `理由：${found.finding.message}`);
    item.append(text, reason);
    return item;
  }

  async #send() {
    const reasons = Object.fromEntries([...this.reasons].filter(([, text]) => text.trim()));
    try {
      const response = await fetch(`${this.address}/submit`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Jixiao-Token': token() },
        body: JSON.stringify({ revision: this.view.revision, reasons }),
      });
      if (response.ok) return location.reload();
      const problem = await response.json().catch(() => ({}));
      const refusal = this.dialog.querySelector('[data-refusal]');
      refusal.textContent = problem.detail ?? `没有送审（${response.status}）：请刷新页面后再试。`;
      refusal.hidden = false;
    } catch {
      say('连不上服务器，没有送审：请检查网络后再试。', 'danger');
    }
  }
}
