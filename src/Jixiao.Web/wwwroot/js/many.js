// Many forms of a list at once: picked by x or by pointer, handed in or thrown away one after another, those refused said and left picked.
import { armed, say, token } from './site.js';

/** Refusals told in full; of the others only how many. */
const TOLD = 3;
const bar = document.querySelector('[data-many]');
const said = bar.querySelector('[role=status]');
const boxes = () => [...document.querySelectorAll('#rows input[data-form]')];
let kept = new Set();
let busy = false;

const acts = {
  submit: { does: '送审', method: 'POST', to: '/submit', body: box => JSON.stringify({ revision: Number(box.dataset.revision) }) },
  delete: { does: '删除', method: 'DELETE', to: '', sure: '删除所选草稿' },
};

function show() {
  const picked = boxes().filter(b => b.checked).length;
  bar.hidden = picked === 0;
  if (!busy) said.textContent = `已选 ${picked} 张`;
}

/** What was refused, in the words of the system; null where it was done. */
async function ask(act, box) {
  const headers = { 'X-Jixiao-Token': token(), 'Content-Type': 'application/json' };
  const answer = await fetch(box.dataset.form + act.to, { method: act.method, headers, body: act.body?.(box) }).catch(() => null);
  if (answer?.ok) return null;
  const problem = await answer?.json().catch(() => null);
  return problem?.detail ?? (answer ? `没有完成（${answer.status}）：请刷新页面后再试。` : '连不上服务器：请检查网络后再试。');
}

async function each(act) {
  const picked = boxes().filter(b => b.checked);
  const refused = [];
  busy = true;
  for (const [i, box] of picked.entries()) {
    said.textContent = `正在${act.does} ${i + 1} / ${picked.length}…`;
    const why = await ask(act, box);
    if (why) refused.push({ form: box.dataset.form, why });
  }
  busy = false;
  kept = new Set(refused.map(r => r.form));
  tell(act, picked.length - refused.length, refused);
  await htmx.ajax('GET', location.pathname + location.search, { target: '#rows', select: '#rows', swap: 'outerHTML' });
}

function tell(act, done, refused) {
  const lines = done > 0 ? [`已${act.does} ${done} 张。`] : [];
  if (refused.length > 0) {
    lines.push(`${refused.length} 张没有${act.does}，仍选着：`, ...refused.slice(0, TOLD).map(r => r.why));
    if (refused.length > TOLD) lines.push('……');
  }
  say(lines.join('\n'), refused.length > 0 ? 'danger' : 'success');
}

bar.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button || busy) return;
  const act = acts[button.dataset.act];
  if (act) {
    if (!act.sure || armed(button, act.sure)) each(act);
    return;
  }
  for (const box of boxes()) box.checked = button.dataset.act === 'all';
  show();
});
document.addEventListener('change', event => event.target.matches('input[data-form]') && show());
document.addEventListener('htmx:afterSettle', () => {
  for (const box of boxes()) box.checked ||= kept.has(box.dataset.form);
  kept = new Set();
  show();
});
show();
