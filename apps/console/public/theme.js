// Runs before the first paint, so that a dark desk never flashes white. A file of its own: no inline scripts here.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('lang') === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage refused: the system's theme stays.
}
