// Light or dark as the system has it, before anything is drawn.
const dark = matchMedia('(prefers-color-scheme: dark)');
const apply = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
apply();
dark.addEventListener('change', apply);
