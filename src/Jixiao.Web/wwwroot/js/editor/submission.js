// Hands the form in: what still stands in the way, the reasons why a finding stands, and the answer.
import { say, token } from '../site.js';

export class Submission {
  constructor(address, view, findings) {
    this.address = address;
    this.view = view;
    this.errors = findings.filter(f => f.finding.severity === 'error');
    this.dialog = document.getElementById('submit');
  }

  open() {
    const list = this.dialog.querySelector('[data-errors]');
    list.replaceChildren(...this.errors.map(f => this.#error(f)));
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
    reason.value = found.reason ?? '';
    reason.placeholder = '不改的，请写明理由，审核人会看到';
    reason.setAttribute('aria-label', `理由：${found.finding.message}`);
    reason.dataset.fingerprint = found.finding.fingerprint;
    item.append(text, reason);
    return item;
  }

  async #send() {
    const reasons = Object.fromEntries(
      [...this.dialog.querySelectorAll('textarea[data-fingerprint]')].filter(r => r.value.trim()).map(r => [r.dataset.fingerprint, r.value])
    );
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
