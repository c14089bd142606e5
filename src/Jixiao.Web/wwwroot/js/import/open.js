// What was read, beside the document it was read from; doubts in order, each accepted or refused.
import { armed, say, token } from '../site.js';
import { Picture } from '../editor/model.js';
import { draw } from '../editor/table.js';
import { Doubts, sayUnseen } from './doubts.js';
import { bring, showSource } from './source.js';

const page = document.getElementById('import');
const api = page.dataset.api;
const state = document.getElementById('import-state');
const host = document.getElementById('sheet');
const WORDS = { waiting: '等待读取…', reading: '正在读取…', failed: '没有读出', taken: '已转为草稿', dropped: '已放弃' };
const narrow = matchMedia('(max-width: 640px)');
const doubts = new Doubts(document.getElementById('doubts-panel'), { call, here: look, decided: take, told: tell });

let view, form = 0, drawn = null;

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
  const loaded = await call(`?${doubts.first}`);
  if (!loaded) return;
  view = loaded;
  if (view.state === 'waiting' || view.state === 'reading') {
    state.textContent = WORDS[view.state];
    setTimeout(load, 500);
    return;
  }
  doubts.show(view.doubts);
  tell();
  if (!doubts.here) {
    turn(form);
    showSource(api, view.forms[0]?.body.source ?? null);
  }
  page.dataset.ready = 'true';
}

/** Above all: what was read, and how much of it is still to be looked at. */
function tell() {
  const { unseen, total } = doubts.page;
  state.textContent =
    view.state === 'read' ? `读出 ${view.forms.length} 张表，${total === 0 ? '没有存疑，核对后可以转为草稿' : unseen === 0 ? '存疑都已看过' : `${unseen} 处存疑待看`}` : `${WORDS[view.state]} ${view.message ?? ''}`;
  for (const button of page.querySelectorAll('[data-act]')) button.disabled = view.state !== 'read';
  // Nothing to accept or to refuse: no buttons for it.
  for (const part of page.querySelectorAll('[data-doubtful]')) part.hidden = total === 0;
  const picked = doubts.picked.size;
  name('accept', picked > 0 ? `接受所选 ${picked} 处` : '接受');
  name('refuse', picked > 0 ? `拒绝所选 ${picked} 处` : '拒绝');
  name('accept-all', doubts.isSearching ? '接受找到的' : '全部接受');
  name('refuse-all', doubts.isSearching ? '拒绝找到的' : '全部拒绝');
}

const name = (act, words) => (page.querySelector(`[data-act=${act}] span`).textContent = words);

/** Forms as decisions have made them. */
function take(changed) {
  for (const one of changed) view.forms[one.index] = one;
}

/** Shows a form; it is drawn again only where it is another, or is no longer as it was. */
function turn(index) {
  form = index;
  document.getElementById('forms').replaceChildren(...view.forms.map(tab));
  const shown = view.forms[form];
  if (!shown) return host.replaceChildren(Object.assign(document.createElement('p'), { textContent: '没有读出绩效目标表。' }));
  if (drawn !== shown) {
    drawn = shown;
    draw(host, new Picture(shown.body, shown.keys.lists), { mayEdit: false, narrow: narrow.matches, asked: new Set() });
    if (shown.takenAs) host.prepend(draft(shown.takenAs));
    const doubtful = new Set(shown.doubtful);
    for (const cell of host.querySelectorAll('td.jx-cell')) {
      const rowPath = cell.dataset.path.split('/').slice(0, -1).join('/');
      cell.classList.toggle('jx-doubtful', cell.paths.some(path => doubtful.has(path)) || doubtful.has(rowPath));
    }
  }
  for (const old of host.querySelectorAll('.jx-framed')) old.classList.remove('jx-framed');
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
    turn(shown.index);
    showSource(api, shown.body.source);
  });
  return button;
}

/** A doubt beside its place, in the form and in the document. */
function look(doubt) {
  turn(doubt.form ?? form);
  const cells = [...host.querySelectorAll('td.jx-cell')];
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
  for (const old of host.querySelectorAll('.jx-framed')) old.classList.remove('jx-framed');
  cell.classList.add('jx-framed');
  showSource(api, row?.source ?? shown.body.source, cell.text);
}

async function makeDrafts() {
  if (doubts.page.unseen > 0) {
    sayUnseen(doubts.page.unseen);
    return doubts.turnToOpen();
  }
  const made = await call('/take', 'POST', { forms: null });
  if (!made) return;
  location.href = made.length === 1 ? `/forms/${made[0].division}/${made[0].year}/${made[0].id}` : '/forms';
}

const acts = {
  accept: () => doubts.decide('accepted'),
  refuse: () => doubts.decide('refused'),
  'accept-all': () => doubts.decideAll('accepted'),
  'refuse-all': () => doubts.decideAll('refused'),
  take: makeDrafts,
  drop: async () => armed(page.querySelector('[data-act=drop]'), '放弃这次导入') && (await call('', 'DELETE')) && (location.href = '/import'),
};
const keys = {
  j: () => doubts.next(1),
  k: () => doubts.next(-1),
  x: () => doubts.pick(),
  a: () => view.state === 'read' && acts.accept(),
  r: () => view.state === 'read' && acts.refuse(),
  '/': () => doubts.search.focus(),
};
host.addEventListener('click', event => {
  const cell = event.target.closest('td.jx-cell');
  if (cell) lookUp(cell);
});
page.addEventListener('click', event => acts[event.target.closest('[data-act]')?.dataset.act]?.());
document.addEventListener('keydown', event => {
  if (!view || event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, textarea, select')) return;
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  act();
  if (event.key === '/') event.preventDefault();
});
load();
