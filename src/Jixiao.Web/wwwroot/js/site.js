// What every page has: the token on each request of htmx, short messages, the menu that closes.

/** The page's token against forged requests; null where nobody is signed in. */
export const token = () => document.querySelector('meta[name="jixiao-token"]')?.content ?? null;

/** Shows a short message for some seconds. kind: 'info', 'success', 'warning' or 'danger'. */
export function say(text, kind = 'info') {
  const toast = document.createElement('div');
  toast.className = `alert alert-${kind} jx-toast`;
  toast.textContent = text;
  document.getElementById('toasts').append(toast);
  setTimeout(() => toast.remove(), kind === 'danger' ? 10000 : 5000);
}

document.addEventListener('htmx:configRequest', event => {
  event.detail.headers['X-Jixiao-Token'] = token();
});
document.addEventListener('htmx:responseError', event => {
  const status = event.detail.xhr.status;
  say(status === 401 ? '登录已过期：请在新标签页登录后再试。' : `没有完成（${status}）：请稍后再试。`, 'danger');
});
document.addEventListener('htmx:sendError', () => say('连不上服务器：请检查网络后再试。', 'danger'));

document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.jx-menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    for (const menu of document.querySelectorAll('details.jx-menu[open]')) menu.open = false;
  }
});

// What cannot be taken back is asked for twice: the button first says what it is about to do.
document.addEventListener('submit', event => {
  const { sure } = event.target.dataset;
  const button = event.submitter;
  if (!sure || !button || armed(button, sure)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

/** Whether the button was pressed a second time, within some seconds; the first time it is given the words. */
export function armed(button, sure) {
  if (button.dataset.was !== undefined) return true;
  const words = button.querySelector('span') ?? button;
  button.dataset.was = words.textContent;
  words.textContent = `${sure}？再按一次`;
  button.classList.add('jx-sure');
  setTimeout(() => {
    words.textContent = button.dataset.was;
    delete button.dataset.was;
    button.classList.remove('jx-sure');
  }, 5000);
  return false;
}

document.addEventListener('click', event => {
  if (event.target.closest('[data-close]')) event.target.closest('dialog')?.close();
});
