// Draws the form as the official table is set: head, amounts, goals, tasks, indicators with merged levels.
// Answers rows of cells for the keyboard: rows[r][c] is a td, and a merged one stands in each row it covers.
import { amounts, shown, typedAmount, wan } from './columns.js';

export function draw(host, picture, options) {
  const sheet = new Sheet(picture, options);
  const parts = [sheet.head(), sheet.money(), sheet.texts('goals', '绩效目标')];
  if (picture.body.stage === 'selfEvaluation') parts.push(sheet.texts('goalResults', '实际完成情况'));
  if (picture.body.subject === 'department' || picture.body.tasks.length > 0) parts.push(sheet.tasks());
  if (picture.body.duties.length > 0) parts.push(sheet.duties());
  parts.push(sheet.indicators());
  if (picture.body.attributes.length > 0) parts.push(sheet.attributes());
  parts.push(sheet.texts('notes', '备注'));
  host.replaceChildren(...parts);
  return sheet.rows;
}

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text != null) element.textContent = text;
  return element;
};

class Sheet {
  constructor(picture, { mayEdit, narrow, asked }) {
    this.picture = picture;
    this.body = picture.body;
    this.mayEdit = mayEdit;
    this.narrow = narrow;
    this.asked = asked;
    this.rows = [];
  }

  head() {
    const section = this.#section('基本情况');
    const table = this.#table(section, 'jx-head');
    const fields = [['/title', '表名']];
    if (this.body.subject === 'project') fields.push(['/project/name', '项目名称'], ['/project/code', '项目编码']);
    fields.push(['/competentDepartment/name', '主管部门'], ['/unit/name', this.body.subject === 'project' ? '实施单位' : '部门（单位）名称']);
    this.#pairs(table, fields.map(([path, title]) => ({ path, title })));
    return section;
  }

  money() {
    const section = this.#section('资金（万元）');
    const table = this.#table(section, 'jx-head');
    const cells = amounts(this.body).map(a => ({ ...a, amount: true }));
    this.#pairs(table, cells);
    const named = new Set(amounts(this.body).map(a => this.body.funds[a.path.slice(7)]).filter(v => v != null));
    const keys = this.picture.keys('funds/lines');
    const others = this.body.funds.lines
      .map((line, i) => ({ path: `/funds/lines/${keys[i]}/yuan`, title: line.label, amount: true, value: line.yuan }))
      .filter(line => !named.has(line.value));
    if (others.length > 0) this.#pairs(table, others);
    return section;
  }

  texts(list, title) {
    const section = this.#section(title);
    const table = this.#table(section, 'jx-texts');
    const keys = this.picture.keys(list);
    for (const [i, key] of keys.entries()) this.#line(table, list, key, [{ path: `/${list}/${key}`, title: `${title} ${i + 1}` }]);
    this.#adder(section, list, title, keys.length === 0);
    return section;
  }

  tasks() {
    return this.#list('tasks', '年度主要任务', [
      { field: 'name', title: '任务名称', width: 14 },
      { field: 'content', title: '主要内容', width: 30 },
      { field: 'yuan', title: '金额（万元）', width: 7, amount: true },
    ]);
  }

  duties() {
    return this.#list('duties', '部门职责', [
      { field: 'number', title: '序号', width: 3 },
      { field: 'name', title: '职责', width: 14 },
      { field: 'goal', title: '职责目标', width: 30 },
    ]);
  }

  attributes() {
    return this.#list('attributes', '其他栏目', [
      { field: 'label', title: '栏目', width: 12 },
      { field: 'value', title: '内容', width: 40 },
    ]);
  }

  indicators() {
    return this.#list('indicators', '绩效指标', shown(this.body, this.asked), true);
  }

  #list(list, title, columns, tree = false) {
    const section = this.#section(title);
    const table = this.#table(section, 'jx-list');
    table.setAttribute('aria-label', title);
    const group = table.appendChild(make('colgroup'));
    const total = columns.reduce((sum, c) => sum + c.width, 2.2);
    const share = width => this.#col(`${((width / total) * 100).toFixed(2)}%`);
    group.append(share(2.2), ...columns.map(c => share(c.width)));
    table.style.setProperty('--jx-least', `${Math.round(total * 1.15)}em`);
    const head = table.appendChild(make('thead')).appendChild(make('tr'));
    head.append(this.#heading('行'), ...columns.map(c => this.#heading(c.title)));
    const body = table.appendChild(make('tbody'));
    const [keys, rows] = [this.picture.keys(list), this.picture.rows(list)];
    const open = new Map();
    for (const [i, key] of keys.entries()) {
      const line = this.#row(body, list, key, i + 1);
      const cells = [];
      for (const [c, column] of columns.entries()) {
        const path = `/${list}/${key}/${column.field}`;
        const above = open.get(column.field);
        if (tree && column.merged && !this.narrow && above && this.#same(rows, i, columns, c)) {
          above.rowSpan++;
          above.paths.push(path);
          cells.push(above);
          continue;
        }
        const cell = this.#cell(path, column);
        if (column.merged) open.set(column.field, cell);
        line.append(cell);
        cells.push(cell);
      }
      this.rows.push(cells);
    }
    this.#adder(section, list, title, keys.length === 0);
    return section;
  }

  /** The row above has the same text in this column and all left of it. */
  #same(rows, i, columns, c) {
    return i > 0 && rows[i][columns[c].field] && columns.slice(0, c + 1).every(k => rows[i][k.field] === rows[i - 1][k.field]);
  }

  #pairs(table, fields) {
    const body = table.tBodies[0] ?? table.appendChild(make('tbody'));
    const each = this.narrow ? 1 : fields.length === 1 ? 1 : 2;
    if (!table.querySelector('colgroup')) {
      const group = document.createElement('colgroup');
      for (let i = 0; i < each; i++) group.append(this.#col('10em'), make('col'));
      table.prepend(group);
    }
    for (let i = 0; i < fields.length; i += each) {
      const line = body.appendChild(make('tr'));
      const here = fields.slice(i, i + each);
      const cells = here.map(field => {
        const label = make('th', '', field.title);
        label.scope = 'row';
        const cell = this.#cell(field.path, field);
        line.append(label, cell);
        return cell;
      });
      if (!this.narrow && (here.length < each || fields[0].path === '/title' && i === 0 && here.length === 1)) cells.at(-1).colSpan = 3;
      this.rows.push(cells);
    }
  }

  #line(table, list, key, columns) {
    const body = table.tBodies[0] ?? table.appendChild(make('tbody'));
    const line = this.#row(body, list, key, body.rows.length + 1);
    const cells = columns.map(c => this.#cell(c.path, c));
    line.append(...cells);
    this.rows.push(cells);
  }

  #row(body, list, key, number) {
    const line = body.appendChild(make('tr'));
    line.dataset.list = list;
    line.dataset.key = key;
    const handle = make('th', 'jx-handle', number);
    handle.scope = 'row';
    if (this.mayEdit) {
      handle.draggable = true;
      handle.title = '拖动可换位置';
    }
    line.append(handle);
    return line;
  }

  #cell(path, column) {
    const cell = make('td', 'jx-cell');
    cell.paths = [path];
    cell.column = column;
    cell.dataset.path = path;
    cell.dataset.title = column.title;
    if (!this.mayEdit) cell.dataset.readonly = 'true';
    cell.text = this.picture.get(path) ?? '';
    // A target is a number or words: numbers stand under one another.
    if (column.amount || column.number || (column.measure && /^-?[\d,.]+$/.test(cell.text))) cell.classList.add('jx-number');
    cell.shown = column.amount ? wan(cell.text || null) : cell.text;
    cell.textContent = cell.shown;
    return cell;
  }

  #section(title) {
    const section = make('section', 'jx-part');
    section.append(make('h2', '', title));
    return section;
  }

  #table(section, className) {
    const table = make('table', `jx-sheet ${className}`);
    section.append(table);
    return table;
  }

  #heading(title) {
    const heading = make('th', '', title);
    heading.scope = 'col';
    return heading;
  }

  #col(width) {
    const col = make('col');
    col.style.width = width;
    return col;
  }

  #adder(section, list, title, isEmpty) {
    if (!this.mayEdit) {
      if (isEmpty) section.append(make('p', 'text-secondary', '（无）'));
      return;
    }
    const button = make('button', 'btn btn-sm jx-add', `＋ 加一行${title}`);
    button.type = 'button';
    button.dataset.add = list;
    section.append(button);
  }
}

/** What a typed text means for the cell's paths, as changes against the picture. */
export function changesFor(cell, picture, typed) {
  const text = cell.column.amount && typed.trim() ? typedAmount(typed) : typed.trim();
  return cell.paths
    .map(path => ({ op: 'set', path, from: picture.get(path), to: text === '' ? null : text }))
    .filter(change => (change.from ?? '') !== (change.to ?? ''));
}
