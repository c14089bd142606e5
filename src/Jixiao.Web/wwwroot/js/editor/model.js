// A form as the page holds it: what the server has confirmed, and on top of it what has not been answered yet.
// Paths and changes are those of the interface: "/indicators/r3/weight", {op:'set'|'insert'|'remove'|'move', path, …}.

const LISTS = ['funds/lines', 'goals', 'goalResults', 'notes', 'tasks', 'duties', 'attributes', 'indicators'];
const TEXTS = new Set(['goals', 'goalResults', 'notes']);

/** The parts of a path; key and field are '' where it has none. */
export function parse(path) {
  for (const list of LISTS) {
    if (path.startsWith(`/${list}/`)) {
      const [key, field = TEXTS.has(list) ? 'text' : ''] = path.slice(list.length + 2).split('/');
      return { list, key, field };
    }
  }
  return { list: '', key: '', field: path.slice(1) };
}

/** Form and row names together; every change is applied to a picture, never half. */
export class Picture {
  constructor(body, lists) {
    this.body = body;
    this.lists = lists;
  }

  copy() {
    return new Picture(structuredClone(this.body), structuredClone(this.lists));
  }

  rows(list) {
    return list === 'funds/lines' ? this.body.funds.lines : this.body[list];
  }

  keys(list) {
    return (this.lists[list] ??= []);
  }

  /** Text of a cell; null when it is empty or not there. */
  get(path) {
    const { list, key, field } = parse(path);
    if (!list) return field.split('/').reduce((at, part) => at?.[part], this.body) ?? null;
    const row = this.rows(list)[this.keys(list).indexOf(key)];
    return (TEXTS.has(list) ? row : row?.[field]) ?? null;
  }

  apply(change) {
    const { list, key, field } = parse(change.path);
    if (change.op === 'set') this.#set(list, key, field, change.to ?? null);
    else if (change.op === 'insert') this.#insert(list, key, change);
    else if (change.op === 'remove') this.#remove(list, key);
    else if (change.op === 'move') this.#move(list, key, change.after ?? null);
  }

  #set(list, key, field, value) {
    if (list) {
      const at = this.keys(list).indexOf(key);
      if (at < 0) return;
      if (TEXTS.has(list)) this.rows(list)[at] = value ?? '';
      else this.rows(list)[at][field] = value;
      return;
    }
    const parts = field.split('/');
    const last = parts.pop();
    const owner = parts.reduce((at, part) => (at[part] ??= { code: null, name: '' }), this.body);
    owner[last] = value;
  }

  #insert(list, key, change) {
    if (this.keys(list).includes(key)) return;
    const at = this.#behind(list, change.after ?? null);
    this.keys(list).splice(at, 0, key);
    this.rows(list).splice(at, 0, TEXTS.has(list) ? (change.values?.text ?? '') : { ...change.values });
  }

  #remove(list, key) {
    const at = this.keys(list).indexOf(key);
    if (at < 0) return;
    this.keys(list).splice(at, 1);
    this.rows(list).splice(at, 1);
  }

  #move(list, key, after) {
    const at = this.keys(list).indexOf(key);
    if (at < 0 || after === key) return;
    const [row] = this.rows(list).splice(at, 1);
    this.keys(list).splice(at, 1);
    const to = this.#behind(list, after);
    this.keys(list).splice(to, 0, key);
    this.rows(list).splice(to, 0, row);
  }

  #behind(list, after) {
    const at = this.keys(list).indexOf(after);
    return after === null ? 0 : at < 0 ? this.keys(list).length : at + 1;
  }
}

/** What undoes changes that were applied to a picture, in the order to apply it. Call it before they are applied. */
export function inverse(picture, changes) {
  const at = picture.copy();
  const back = [];
  for (const change of changes) {
    const { list, key } = parse(change.path);
    const keys = list ? at.keys(list) : [];
    const index = keys.indexOf(key);
    const wasAfter = index > 0 ? keys[index - 1] : null;
    if (change.op === 'set') back.unshift({ op: 'set', path: change.path, from: change.to, to: at.get(change.path) });
    else if (change.op === 'insert') back.unshift({ op: 'remove', path: change.path });
    else if (change.op === 'move') back.unshift({ op: 'move', path: change.path, after: wasAfter });
    else if (index >= 0) {
      const row = at.rows(list)[index];
      const values = TEXTS.has(list) ? { text: row } : textsOf(row);
      back.unshift({ op: 'insert', path: `/${list}/${newKey()}`, after: wasAfter, values });
    }
    at.apply(change);
  }
  return back;
}

/** A name for a new row. */
export const newKey = () => 'k' + crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/** The cells of a row that an insert can carry; those that follow from others are left out. */
function textsOf(row) {
  const own = Object.entries(row).filter(
    ([field, value]) => typeof value === 'string' && !['comparison', 'value', 'unit', 'printedLevel1', 'printedLevel2'].includes(field)
  );
  return Object.fromEntries(own);
}
