// Light or dark as the system has it, before anything is drawn, and light on paper; and that there is script at all.
const dark = matchMedia('(prefers-color-scheme: dark)');
const paper = matchMedia('print');
const apply = () => document.documentElement.setAttribute('data-bs-theme', dark.matches && !paper.matches ? 'dark' : 'light');
apply();
dark.addEventListener('change', apply);
paper.addEventListener('change', apply);
document.documentElement.classList.add('jx-script');
