// Light or dark as the system has it, before anything is drawn; and that there is script at all.
const dark = matchMedia('(prefers-color-scheme: dark)');
const apply = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
apply();
dark.addEventListener('change', apply);
document.documentElement.classList.add('jx-script');
