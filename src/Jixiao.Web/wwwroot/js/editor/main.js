// The form page: draws the form, takes what is typed, sends it, shows what the audit says.
import { say, token } from '../site.js';
import { Attachments } from './attachments.js';
import { COLUMNS } from './columns.js';
import { Findings } from './findings.js';
import { Keyboard, ownPath } from './keyboard.js';
import { inverse, newKey, parse, Picture } from './model.js';
import { Origin } from './origin.js';
import { Sums } from './sums.js';
import { Sync } from './sync.js';
import { changesFor, draw } from './table.js';

const page = document.getElementById('editor');
const host = document.getElementById('sheet');
const status = document.getElementById('save-state');
const band = document.getElementById('line-state');
const narrow = matchMedia('(max-width: 640px)');
const asked = new Set();
const clock = at => new Date(at).toLocaleTimeString('zh-CN', { hour12: false });

let base, view, done = [], undone = [], history = Promise.resolve();
const sync = new Sync(page.dataset.api, `${page.dataset.form}:${page.dataset.person}`, { answer, refuse, state });
const keyboard = new Keyboard(host, {
  changes: (cell, text) => change(changesFor(cell, picture(), text)),
  set: pairs => change(pairs.flatMap(({ cell, text }) => changesFor(cell, picture(), text))),
  paste,
  addRow,
  removeRow,
  moveRow,
  undo,
  redo,
  next: () => findings.next(keyboard.cell?.dataset.path),
  fix: () => findings.fixAt(keyboard.cell) || say('这一格没有可以直接改正的问题：Alt+↓ 到下一个问题。'),
  source: () => origin.turn(keyboard.cell),
  submit: () => openSubmit(),
  help: () => document.getElementById('keys').showModal(),
});
const findings = new Findings(document.getElementById('findings'), host, {
  go: path => keyboard.focus(path),
  back: () => keyboard.focus(keyboard.path),
  mend: changes => change(changes.map(c => ({ ...c, from: picture().get(c.path) }))),
  mayMend: () => view.mayEdit,
});
const origin = new Origin(document.getElementById('origin'), page.dataset.api, () => keyboard.focus(keyboard.path));
const sums = new Sums(document.getElementById('sums'));

/** What is confirmed, with what has no answer yet on top. */
function picture() {
  const now = base.copy();
  for (const batch of sync.pending) for (const one of batch.changes) now.apply(one);
  return now;
}

function render() {
  if (keyboard.isEditing) return;
  const [path, had] = [keyboard.path, host.contains(document.activeElement)];
  page.querySelector('h1').dataset.paper = picture().body.title ?? '';
  const rows = draw(host, picture(), { mayEdit: view.mayEdit, narrow: narrow.matches, asked });
  keyboard.take(rows, path, had);
  findings.mark();
}

function change(changes, keepUndone = false) {
  if (changes.length === 0 || !view.mayEdit) return;
  done.push(inverse(picture(), changes));
  if (!keepUndone) undone = [];
  sync.push(changes);
  sums.guess(picture().body);
  render();
}

/** Both wait for what was done before the page was opened, so that they stay in order. */
async function undo() {
  await history;
  turnBack(done, undone, '没有可以撤销的改动');
}

async function redo() {
  await history;
  turnBack(undone, done, '没有可以重做的改动');
}

function turnBack(from, to, nothing) {
  const changes = from.pop();
  if (!changes) return say(nothing);
  const fitting = changes.map(c => (c.op === 'set' ? { ...c, from: picture().get(c.path) } : c));
  to.push(inverse(picture(), fitting));
  sync.push(fitting);
  render();
}

function answer(batch, result) {
  for (const one of result.changed) base.apply(one);
  view.revision = result.revision;
  findings.show(result.findings);
  sums.show(result.sums);
  status.textContent = `已保存 ${clock(result.savedAt)}`;
  for (const conflict of result.conflicts) findings.conflict(conflict, choose);
  const others = result.changed.length > 0 && result.changed.some(c => !batch.changes.some(mine => mine.path === c.path) && !c.derived);
  if (others) say('别人同时改了这张表，已合并到页面上。');
  render();
}

/** The person's word on a cell that somebody else had changed: theirs stays, or mine is written over it. */
function choose(conflict, mine) {
  if (mine) change([{ op: 'set', path: conflict.path, from: base.get(conflict.path), to: conflict.yours }]);
}

function refuse(batch, problem) {
  say(problem.detail ?? '没有保存。', 'danger');
  render();
}

function state(kind, text) {
  if (kind !== 'saved') status.textContent = text;
  band.hidden = kind !== 'offline' && kind !== 'signedOut';
  band.querySelector('span').textContent = text;
  band.querySelector('a').hidden = kind !== 'signedOut';
}

function paste(r, c, block) {
  const now = picture();
  const changes = [];
  const list = keyboard.rows[r][c].closest('tr').dataset.list;
  const last = keyboard.rows.findLastIndex(row => row[0]?.closest('tr').dataset.list === list);
  const width = keyboard.rows[r].slice(c);
  let after = list ? now.keys(list).at(-1) ?? null : null;
  for (const [i, cells] of block.entries()) {
    const row = keyboard.rows[r + i];
    if (row && (!list || r + i <= last)) {
      for (const [j, pasted] of cells.entries()) {
        const cell = row[c + j];
        if (cell) changes.push(...changesFor({ paths: [ownPath(cell, row)], column: cell.column }, now, meant(pasted, cell.column)));
      }
    } else if (list && cells.some(one => one.text.trim() && !one.covered)) {
      const values = Object.fromEntries(
        cells
          .slice(0, width.length)
          .map((pasted, j) => [parse(width[j].dataset.path).field, meant(pasted, width[j].column).trim()])
          .filter(([, text]) => text)
      );
      const key = newKey();
      changes.push({ op: 'insert', path: `/${list}/${key}`, after, values });
      after = key;
    }
  }
  change(changes);
  say(`已粘贴 ${block.length} 行。Ctrl+Z 可以撤销。`);
}

/** What lies under a merged cell means the same where we merge too (levels), and nothing elsewhere: a weight is not said twice. Levels are words, often printed one letter a line. */
const meant = (pasted, column) => (column.merged ? pasted.text.replaceAll('\n', '') : pasted.covered ? '' : pasted.text);

function addRow(row, below = true) {
  const list = row?.dataset.list ?? 'indicators';
  if (!list) return;
  const now = picture();
  const after = row?.dataset.key ?? now.keys(list).at(-1) ?? null;
  const like = list === 'indicators' && after ? now.rows(list)[now.keys(list).indexOf(after)] : null;
  const values = like ? { level1: like.level1, level2: like.level2 } : list === 'attributes' ? { label: '栏目', value: '' } : {};
  const key = newKey();
  change([{ op: 'insert', path: `/${list}/${key}`, after: below ? after : null, values }]);
  keyboard.focus(list === 'indicators' ? `/${list}/${key}/name` : `/${list}/${key}`);
}

function removeRow(row) {
  if (!row?.dataset.key) return;
  change([{ op: 'remove', path: `/${row.dataset.list}/${row.dataset.key}` }]);
  say('已删除一行。Ctrl+Z 可以撤销。');
}

function moveRow(row, by) {
  if (!row?.dataset.key) return;
  const keys = picture().keys(row.dataset.list);
  const at = keys.indexOf(row.dataset.key);
  const to = at + by;
  if (to < 0 || to >= keys.length) return;
  change([{ op: 'move', path: `/${row.dataset.list}/${row.dataset.key}`, after: by > 0 ? keys[to] : (keys[to - 1] ?? null) }]);
}

function dragging() {
  let dragged = null;
  host.addEventListener('dragstart', e => (dragged = e.target.closest('tr')));
  host.addEventListener('dragover', e => {
    const over = e.target.closest('tr');
    if (dragged && over?.dataset.list === dragged.dataset.list && over !== dragged) e.preventDefault();
  });
  host.addEventListener('drop', e => {
    const over = e.target.closest('tr');
    if (!dragged || !over?.dataset.key || over === dragged) return;
    e.preventDefault();
    // Onto a row below: behind it; onto one above: before it, so that any row can come to the top.
    const keys = picture().keys(dragged.dataset.list);
    const [from, to] = [keys.indexOf(dragged.dataset.key), keys.indexOf(over.dataset.key)];
    change([{ op: 'move', path: `/${dragged.dataset.list}/${dragged.dataset.key}`, after: to < from ? keys[to - 1] ?? null : keys[to] }]);
    dragged = null;
  });
}

async function openSubmit() {
  keyboard.commit();
  await sync.settled();
  const { Submission } = await import('./submission.js');
  new Submission(page.dataset.api, view, findings.all).open();
}

function tools() {
  page.addEventListener('click', event => {
    const button = event.target.closest('button[data-add], button[data-tool]');
    if (!button) return;
    const { row } = keyboard;
    const tool = button.dataset.tool;
    if (button.dataset.add) {
      const last = [...host.querySelectorAll(`tr[data-list="${button.dataset.add}"]`)].at(-1);
      addRow(last ?? { dataset: { list: button.dataset.add } });
    } else if (tool === 'undo') undo();
    else if (tool === 'redo') redo();
    else if (tool === 'add') addRow(row?.dataset.key ? row : null);
    else if (tool === 'remove') removeRow(row);
    else if (tool === 'up' || tool === 'down') moveRow(row, tool === 'up' ? -1 : 1);
    else if (tool === 'submit') openSubmit();
    else if (tool === 'source') origin.turn(keyboard.cell);
    else if (tool === 'keys') document.getElementById('keys').showModal();
  });
  for (const box of document.querySelectorAll('input[data-column]')) {
    box.addEventListener('change', () => {
      if (box.checked) asked.add(box.dataset.column);
      else asked.delete(box.dataset.column);
      render();
    });
  }
  for (const column of COLUMNS.filter(c => c.choices)) {
    const list = document.createElement('datalist');
    list.id = `choices-${column.field}`;
    list.append(...column.choices.map(value => new Option(value, value)));
    page.append(list);
  }
  document.addEventListener('keydown', event => {
    if (event.target.matches('input, textarea, select') || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '?') document.getElementById('keys').showModal();
  });
  host.addEventListener('cell', event => {
    findings.at(event.detail);
    keepPlace();
    origin.follow(event.detail);
  });
  narrow.addEventListener('change', render);
}

async function open() {
  const response = await fetch(page.dataset.api, { headers: { 'X-Jixiao-Token': token() } }).catch(() => null);
  if (!response || response.status >= 500) {
    state('offline', '连不上服务器，正在重新打开这张表…');
    return setTimeout(open, 2000);
  }
  if (!response.ok) return say('没有打开这张表：请刷新页面。', 'danger');
  state('saved', '');
  view = await response.json();
  base = new Picture(view.body, view.keys.lists);
  sync.revision = view.revision;
  findings.show(view.findings);
  sums.show(view.sums);
  render();
  sync.start();
  if (view.mayEdit) history = remember();
  page.dataset.ready = 'true';
  const free = view.mayEdit && document.activeElement === document.body;
  if (free && !(place() && keyboard.focus(place())) && !narrow.matches) keyboard.focus(keyboard.rows[0]?.[0]?.dataset.path, false);
  new Attachments(document.getElementById('attachments'), page.dataset.api, picture).open();
}

/** The cell that the address names: one comes back to it. */
const place = () => (location.hash.startsWith('#/') ? decodeURIComponent(location.hash.slice(1)) : null);

let keeping;
function keepPlace() {
  // Once one has come to rest: browsers take no address a hundred times a second.
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    const { path } = keyboard;
    if (path && path !== place()) window.history.replaceState(window.history.state, '', `#${path}`);
  }, 300);
}

/** One's own edits of before, from the server: undo goes on where it was left. */
async function remember() {
  const past = await fetch(`${page.dataset.api}/edits`).then(r => (r.ok ? r.json() : []), () => []);
  done.unshift(...past.reverse().map(edit => edit.changes.filter(c => !c.derived).map(invert).reverse()));
}

/** Of a change as the server keeps it. */
const invert = c =>
  c.op === 'set' ? { ...c, from: c.to, to: c.from }
  : c.op === 'insert' ? { op: 'remove', path: c.path }
  : c.op === 'remove' ? { op: 'insert', path: c.path, after: c.wasAfter ?? null, values: c.values }
  : { ...c, after: c.wasAfter ?? null };

tools();
dragging();
open();
