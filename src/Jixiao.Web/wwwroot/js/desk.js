// A list by keyboard: j and k move, Enter opens, / goes to the search field.

const rows = () => [...document.querySelectorAll('table[data-desk] tbody tr')];
let at = -1;

function move(by) {
  const all = rows();
  if (all.length === 0) return;
  at = Math.max(0, Math.min(all.length - 1, at + by));
  all.forEach((row, i) => row.classList.toggle('jx-here', i === at));
  all[at].querySelector('a')?.focus();
}

document.addEventListener('keydown', event => {
  if (event.target.matches('input, select, textarea') || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (event.key === '/') {
    document.querySelector('input[type="search"]')?.focus();
    event.preventDefault();
  }
});
document.addEventListener('htmx:afterSettle', () => (at = -1));
