// Days are typed and shown as they are everywhere else, 2026-11-21, whatever language the browser speaks; its calendar opens beside.

const HINT = '年-月-日';
const WRONG = '请写成 2026-11-21 这样的日期，或点右边的日历选';

/** "2026.11.7", "20261107", "2026年11月7日" as 2026-11-07; null for what is no day. */
export function day(text) {
  const parts = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/.exec(text.trim());
  if (!parts) return null;
  const written = `${parts[1]}-${parts[2].padStart(2, '0')}-${parts[3].padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(real.valueOf()) && real.toISOString().startsWith(written) ? written : null;
}

function dress(picker) {
  const field = picker.cloneNode();
  Object.assign(field, { type: 'text', inputMode: 'numeric', placeholder: HINT, autocomplete: 'off', maxLength: 11 });
  field.setAttribute('value', picker.getAttribute('value') ?? '');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'jx-calendar';
  button.innerHTML = '<i class="ti ti-calendar" aria-hidden="true"></i>';
  button.setAttribute('aria-label', `日历：${field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? HINT}`);
  const host = document.createElement('span');
  host.className = 'jx-date';
  picker.replaceWith(host);
  host.append(field, button, picker);
  for (const name of ['name', 'id', 'aria-label', 'value']) picker.removeAttribute(name);
  Object.assign(picker, { tabIndex: -1, className: 'jx-picker', ariaHidden: 'true' });
  // A day half typed is nothing to ask the server about.
  field.addEventListener('input', event => {
    field.setCustomValidity('');
    if (field.value !== '' && day(field.value) !== field.value) event.stopPropagation();
  });
  field.addEventListener('change', () => {
    const read = field.value.trim() === '' ? '' : day(field.value);
    field.setCustomValidity(read === null ? WRONG : '');
    if (read === null) return field.reportValidity();
    if (read === field.value) return;
    field.value = read;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  button.addEventListener('click', () => {
    picker.value = day(field.value) ?? '';
    picker.showPicker();
  });
  // What is picked in the calendar is the field's; the list asks again as if it had been typed.
  for (const kind of ['input', 'change']) picker.addEventListener(kind, event => event.stopPropagation());
  picker.addEventListener('change', () => {
    field.value = picker.value;
    field.setCustomValidity('');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function dressAll() {
  for (const picker of document.querySelectorAll('input[type=date]:not(.jx-picker)')) dress(picker);
}
