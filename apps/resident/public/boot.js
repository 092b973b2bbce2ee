/*
 * Runs before the first paint. The page as it comes from the server is the Chinese home page; whoever wants another
 * page or language shall not see it first. After a quick exit, the way back leads to the neutral page.
 */
(function () {
  var root = document.documentElement;
  var neutral = '/neutral.html';
  function kept(store, key) {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  }
  function local() {
    return localStorage;
  }
  function session() {
    return sessionStorage;
  }
  function goneBack() {
    var entry = performance.getEntriesByType('navigation')[0];
    return entry !== undefined && entry.type === 'back_forward';
  }
  if (kept(session, 'x9') !== null) {
    if (goneBack()) {
      root.hidden = true;
      location.replace(neutral);
    } else {
      sessionStorage.removeItem('x9');
    }
  }
  addEventListener('pageshow', function (event) {
    if (event.persisted && kept(session, 'x9') !== null) location.replace(neutral);
  });

  var theme = kept(local, 'theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  var size = kept(local, 'size');
  if (size === 'large' || size === 'larger') root.dataset.size = size;

  var asked = new URLSearchParams(location.search).get('lang') || kept(local, 'lang');
  var spoken = asked || (navigator.languages || []).map(primary).find(isOurs) || 'zh';
  function primary(tag) {
    return tag.toLowerCase().split(/[-_]/)[0];
  }
  function isOurs(tag) {
    return tag === 'zh' || tag === 'en';
  }
  if (primary(spoken) === 'en') root.lang = 'en';
  if (location.pathname !== '/' || root.lang === 'en') root.dataset.cold = '';
})();
