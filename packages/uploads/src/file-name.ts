// What turns the reading direction, hides, or leads elsewhere has no place in a name.
const misleading = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff/\\:*?"<>|]/u;

// Programs, scripts, pages and archives; `数据.exe.pdf` is somebody's trick, `报告.docx.pdf` a plain export.
const neverInside = new Set(
  (
    'exe com scr pif bat cmd msi msp dll sys cpl lnk url hta js jse mjs cjs vbs vbe wsf wsh ps1 psm1 sh bash py pl rb ' +
    'php phtml php5 phar jsp jspx asp aspx ashx cgi jar war class apk ipa dmg iso img html htm xhtml shtml mht svg xml ' +
    'swf zip rar 7z gz tar tgz bz2 xz docm dotm xlsm xltm xlam xlsb pptm ppsm potm rtf chm reg inf'
  ).split(' '),
);

/** The ending of a name in lower case, without the dot; `jpeg` is told as `jpg`. '' where there is none. */
export function endingOf(fileName: string): string {
  const at = fileName.lastIndexOf('.');
  const ending = at <= 0 ? '' : fileName.slice(at + 1).toLowerCase();
  return ending === 'jpeg' ? 'jpg' : ending;
}

/** Whether a name is written to mislead: control or direction marks, path signs, `.exe.pdf`, or blanks before the ending. */
export function isMisleading(fileName: string): boolean {
  const name = fileName.normalize('NFKC');
  const inner = name.toLowerCase().split('.').slice(1, -1);
  return (
    name.length > 255 ||
    misleading.test(fileName) ||
    /\s{4,}\.?|[\s.]$/u.test(name) ||
    inner.some((part) => neverInside.has(part.trim()))
  );
}
