// What was read, beside the document it was read from; doubts in order, each accepted or refused.
import { say, token } from '../site.js';
import { Picture } from '../editor/model.js';
import { draw } from '../editor/table.js';
import { bring, showSource } from './source.js';

const page = document.getElementById('import');
const api = page.dataset.api;
const state = document.getElementById('import-state');
const WORDS = { waiting: '等待读取…', reading: '正在读取…', failed: '没有读出', taken: '已转为草稿', dropped: '已放弃' };
const DECIDED = { accepted: '已接受', refused: '已拒绝' };
const narrow = matchMedia('(max-width: 640px)');

let view, form = 0, at = -1;

async function call(path, method = 'GET', body = undefined) {
  const response = await fetch(api + path, {
    method,
    headers: { 'X-Jixiao-Token': token(), 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return response.json();
  const problem = await response?.json().catch(() => null);
  say(problem?.detail ?? '没有完成：请检查网络后再试。', 'danger');
  return null;
}

async function load() {
  const loaded = await call('');
  if (!loaded) return;
  view = loaded;
  if (view.state === 'waiting' || view.state === 'reading') {
    state.textContent = WORDS[view.state];
    setTimeout(load, 500);
    return;
  }
  show();
  page.dataset.ready = 'true';
  const first = view.doubts.findIndex(d => d.decision === 'open');
  if (first >= 0) go(first);
  else showSource(api, view.forms[0]?.body.source ?? null);
}

function show() {
  const open = unseen().length;
  state.textContent = view.state === 'read' ? `读出 ${view.forms.length} 张表，${open === 0 ? '存疑都已看过' : `${open} 处存疑待看`}` : `${WORDS[view.state]} ${view.message ?? ''}`;
  document.getElementById('doubts-title').textContent = view.doubts.length === 0 ? '没有存疑' : `存疑 ${open} / ${view.doubts.length}`;
  for (const button of page.querySelectorAll('[data-act]')) button.disabled = view.state !== 'read';
  document.getElementById('doubts').replaceChildren(...view.doubts.map(item));
  document.getElementById('forms').replaceChildren(...view.forms.map(tab));
  sheet();
}

/** What has to be decided before the forms become drafts; the reader's remarks need not be. */
const unseen = () => view.doubts.filter(d => d.decision === 'open' && d.severity !== 'info');

function sheet() {
  const shown = view.forms[form];
  const host = document.getElementById('sheet');
  if (!shown) return host.replaceChildren(Object.assign(document.createElement('p'), { textContent: '没有读出绩效目标表。' }));
  draw(host, new Picture(shown.body, shown.keys.lists), { mayEdit: false, narrow: narrow.matches, asked: new Set() });
  if (shown.takenAs) host.prepend(draft(shown.takenAs));
  const doubtful = new Set(view.doubts.filter(d => d.form === form && d.decision === 'open').map(d => d.path));
  for (const cell of host.querySelectorAll('td.jx-cell')) {
    const rowPath = cell.dataset.path.split('/').slice(0, -1).join('/');
    cell.classList.toggle('jx-doubtful', cell.paths.some(path => doubtful.has(path)) || doubtful.has(rowPath));
  }
}

function draft(id) {
  const link = document.createElement('a');
  link.className = 'btn btn-sm btn-primary mb-2';
  link.href = `/forms/${id.division}/${id.year}/${id.id}`;
  link.textContent = '打开这张草稿';
  return link;
}

function tab(shown) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = shown.index === form ? 'btn btn-sm active' : 'btn btn-sm';
  button.textContent = shown.body.project?.name || shown.body.unit?.name || shown.body.title || `第 ${shown.index + 1} 张`;
  button.setAttribute('aria-pressed', String(shown.index === form));
  button.addEventListener('click', () => {
    form = shown.index;
    show();
    showSource(api, shown.body.source);
  });
  return button;
}

function item(doubt, index) {
  const line = document.createElement('li');
  line.className = `jx-${doubt.severity} jx-${doubt.decision}${index === at ? ' jx-here' : ''}`;
  line.dataset.id = doubt.id;
  const text = document.createElement('button');
  text.type = 'button';
  text.className = 'jx-go';
  text.textContent = doubt.message;
  text.addEventListener('click', () => go(index));
  line.append(text);
  if (doubt.kind !== 'diagnostic' && (doubt.from !== null || doubt.to !== null)) line.append(change(doubt));
  if (doubt.evidence) line.append(Object.assign(document.createElement('small'), { className: 'text-secondary', textContent: doubt.evidence }));
  if (doubt.decision !== 'open') line.append(Object.assign(document.createElement('strong'), { textContent: DECIDED[doubt.decision] }));
  return line;
}

function change(doubt) {
  const words = document.createElement('span');
  words.append(Object.assign(document.createElement('del'), { textContent: doubt.from ?? '空' }));
  if (doubt.to !== null) words.append(' → ', Object.assign(document.createElement('ins'), { textContent: doubt.to }));
  else if (doubt.kind === 'suggestion') words.append(' → ', Object.assign(document.createElement('ins'), { textContent: '删去这一行' }));
  else words.replaceChildren(`读作：${doubt.from ?? '空'}`);
  return words;
}

function go(index) {
  const doubt = view.doubts[index];
  if (!doubt) return;
  at = index;
  if (doubt.form !== null && doubt.form !== form) form = doubt.form;
  show();
  const line = document.querySelector('#doubts .jx-here');
  const list = line?.closest('.jx-side');
  if (list) list.scrollTop += line.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  const cells = [...document.querySelectorAll('#sheet td.jx-cell')];
  const cell = doubt.path && (cells.find(c => c.paths.includes(doubt.path)) ?? cells.find(c => c.dataset.path.startsWith(`${doubt.path}/`)));
  if (cell) {
    cell.classList.add('jx-framed');
    bring(cell);
  }
  showSource(api, doubt.source, doubt.from);
}

/** Any cell beside its place, not only the doubtful ones. */
function lookUp(cell) {
  const shown = view.forms[form];
  const [list, key] = cell.dataset.path.slice(1).split('/');
  const row = list === 'indicators' ? shown.body.indicators[shown.keys.lists.indicators.indexOf(key)] : null;
  for (const old of document.querySelectorAll('#sheet .jx-framed')) old.classList.remove('jx-framed');
  cell.classList.add('jx-framed');
  showSource(api, row?.source ?? shown.body.source, cell.text);
}

async function decide(decision) {
  const doubt = view.doubts[at];
  if (!doubt || view.state !== 'read') return;
  const decided = await call('/decisions', 'POST', { doubts: { [doubt.id]: decision } });
  if (!decided) return;
  view = decided;
  const next = view.doubts.findIndex((d, i) => i > at && d.decision === 'open');
  const left = next >= 0 ? next : view.doubts.findIndex(d => d.decision === 'open');
  go(left >= 0 ? left : at);
}

async function decideAll(decision) {
  const decided = await call('/decisions', 'POST', { all: decision });
  if (!decided) return;
  view = decided;
  show();
}

async function take() {
  if (unseen().length > 0) {
    say(`还有 ${unseen().length} 处存疑没有看：请逐处接受或拒绝，再转为草稿。`, 'warning');
    return go(view.doubts.indexOf(unseen()[0]));
  }
  const made = await call('/take', 'POST', { forms: null });
  if (!made) return;
  location.href = made.length === 1 ? `/forms/${made[0].division}/${made[0].year}/${made[0].id}` : '/forms';
}

const acts = {
  accept: () => decide('accepted'),
  refuse: () => decide('refused'),
  'accept-all': () => decideAll('accepted'),
  'refuse-all': () => decideAll('refused'),
  take,
  drop: async () => (await call('', 'DELETE')) && (location.href = '/import'),
};
document.getElementById('sheet').addEventListener('click', event => {
  const cell = event.target.closest('td.jx-cell');
  if (cell) lookUp(cell);
});
page.addEventListener('click', event => acts[event.target.closest('[data-act]')?.dataset.act]?.());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, textarea, select')) return;
  const key = event.key.toLowerCase();
  if (key === 'j') go(Math.min(view.doubts.length - 1, at + 1));
  else if (key === 'k') go(Math.max(0, at - 1));
  else if (key === 'a') decide('accepted');
  else if (key === 'r') decide('refused');
});
load();
