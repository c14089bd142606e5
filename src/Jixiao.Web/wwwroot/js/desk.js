// A list by keyboard: j and k move, Enter opens, x picks where many are acted on, / goes to the search field.
import { dressAll } from './dates.js';

const rows = () => [...document.querySelectorAll('table[data-desk] tbody tr, ul[data-desk] > li')];
let at = -1;

function mark(all) {
  all.forEach((row, i) => row.classList.toggle('jx-here', i === at));
}

function move(by) {
  const all = rows();
  if (all.length === 0) return;
  at = Math.max(0, Math.min(all.length - 1, at + by));
  mark(all);
  const row = all[at];
  const target = row.querySelector('a, summary, button');
  if (target) target.focus();
  else {
    row.tabIndex = -1;
    row.focus();
  }
}

document.addEventListener('keydown', event => {
  if (event.target.matches('input:not([type=checkbox]), select, textarea') || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (event.key === 'x') rows()[at]?.querySelector('input[data-form]')?.click();
  else if (event.key === '/') {
    document.querySelector('input[type="search"]')?.focus();
    event.preventDefault();
  }
});
// A list that was drawn anew is begun from the top, unless one stands in it.
document.addEventListener('htmx:afterSettle', () => {
  const all = rows();
  at = all.findIndex(row => row.contains(document.activeElement));
  mark(all);
});
dressAll();
