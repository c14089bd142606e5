// One unit among thousands: a field that asks the server as one types. Without script the page has a search step before the list.

const WAIT = 150;
const PAGE = 20;

function make(tag, properties, attributes = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Puts the field in the place of a list that cannot hold them all. The list stays, unseen, and keeps the value. */
function upgrade(select) {
  const input = make(
    'input',
    { className: 'form-control', id: `${select.id}-find`, placeholder: '输入编码或名称', autocomplete: 'off', required: select.required, maxLength: 60, spellcheck: false },
    { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${select.id}-options` },
  );
  const options = make('ul', { id: `${select.id}-options` }, { role: 'listbox', 'aria-label': '单位' });
  const told = make('p', {}, { role: 'status' });
  const popup = make('div', { className: 'jx-options', hidden: true });
  popup.append(options, told);
  const field = make('div', { className: 'jx-combo' });
  field.append(input, popup);
  select.after(field);
  select.hidden = true;
  select.required = false;
  document.querySelector(`label[for="${select.id}"]`)?.setAttribute('for', input.id);
  document.querySelector('.jx-step')?.remove();

  let rows = [], count = 0, at = -1, asked = 0, timer;
  const chosen = () => (select.value === '' ? '' : select.selectedOptions[0].textContent);
  const isOpen = () => !popup.hidden;
  input.value = chosen();

  /** What stands in the field must be a unit that was chosen. */
  function check() {
    input.setCustomValidity(input.value === '' || input.value === chosen() ? '' : '请从列出的单位中选一个');
  }

  async function ask(more = false) {
    const number = ++asked;
    const words = input.value === chosen() ? '' : input.value.trim();
    const query = new URLSearchParams({ search: words, offset: more ? rows.length : 0, size: PAGE });
    const response = await fetch(`${select.dataset.units}?${query}`).catch(() => null);
    if (number !== asked) return;
    if (!response?.ok) {
      told.textContent = response?.status === 401 ? '登录已过期：请刷新页面，重新登录。' : '连不上服务器：请检查网络后再试。';
      return show();
    }
    const page = await response.json();
    if (number !== asked) return;
    rows = more ? [...rows, ...page.rows] : page.rows;
    count = page.count;
    if (!more) at = words !== '' && rows.length > 0 ? 0 : rows.findIndex(row => valueOf(row) === select.value);
    options.replaceChildren(...rows.map(option));
    told.textContent = count === 0 ? `没有含“${words}”的单位，请换个词再找。` : count > rows.length ? `共 ${count} 个，已列 ${rows.length} 个：再输入几个字，或向下翻。` : `共 ${count} 个。`;
    show();
    mark();
  }

  const valueOf = row => `${row.division}/${row.id}`;

  function option(row, index) {
    const line = make('li', { id: `${select.id}-option-${index}` }, { role: 'option', 'aria-selected': 'false' });
    line.append(make('span', { className: 'jx-code', textContent: row.code }), ` ${row.name}`);
    if (row.above) line.append(' ', make('small', { className: 'text-secondary', textContent: row.above }));
    line.addEventListener('mousedown', event => event.preventDefault());
    line.addEventListener('click', () => choose(index));
    return line;
  }

  function show() {
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close(restore = true) {
    clearTimeout(timer);
    asked++;
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    if (restore) input.value = chosen();
    check();
  }

  function mark() {
    [...options.children].forEach((line, i) => line.setAttribute('aria-selected', String(i === at)));
    const line = options.children[at];
    if (!line) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', line.id);
    line.scrollIntoView({ block: 'nearest' });
  }

  async function move(by) {
    if (!isOpen()) return ask();
    if (at + by >= rows.length && rows.length < count) await ask(true);
    at = Math.max(0, Math.min(rows.length - 1, at + by));
    mark();
  }

  function choose(index) {
    const row = rows[index];
    if (!row) return;
    const old = [...select.options].find(o => o.value === valueOf(row));
    const taken = old ?? select.appendChild(make('option', { value: valueOf(row), textContent: `${row.code} ${row.name}` }));
    taken.selected = true;
    close();
    // Typing again is choosing again.
    if (document.activeElement === input) input.select();
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const MOVES = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  input.addEventListener('keydown', event => {
    if (event.key in MOVES) {
      event.preventDefault();
      move(MOVES[event.key]);
    } else if (event.key === 'Enter' && isOpen()) {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape' && isOpen()) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab' && isOpen() && input.value !== chosen()) choose(at);
  });
  input.addEventListener('input', event => {
    // What happens in here is no news for the form around it.
    event.stopPropagation();
    check();
    clearTimeout(timer);
    timer = setTimeout(() => ask(), WAIT);
  });
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => isOpen() || ask());
  input.addEventListener('blur', () => close());
  options.addEventListener('scroll', () => {
    if (options.scrollTop + options.clientHeight >= options.scrollHeight - 8 && rows.length < count && isOpen()) ask(true);
  });
}

for (const select of document.querySelectorAll('select[data-units^="/"]')) upgrade(select);
