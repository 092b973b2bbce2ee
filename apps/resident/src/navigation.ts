/** The ways through the site, as the menu and the top line list them. */
export const navigation = [
  { path: '/list', word: 'list' },
  { path: '/places', word: 'places' },
  { path: '/disputes', word: 'disputes' },
  { path: '/index', word: 'cityIndex' },
  { path: '/r', word: 'receipt' },
  { path: '/me', word: 'me' },
  { path: '/about', word: 'about' },
] as const;
