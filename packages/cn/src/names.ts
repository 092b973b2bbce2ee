/** Surnames of two characters in use today; a name that starts so keeps both when masked. */
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 ' +
    '轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 纳兰 完颜 第五 南荣 相里'
  ).split(' '),
);

/**
 * The surname stays, every other character becomes a star: 张伟 → 张*, 张小明 → 张**, 欧阳明月 → 欧阳**.
 * A two-character name is read as one-character surname plus given name. Names with a dot or in Latin letters
 * (阿依古丽·买买提, Anna Lee) keep their first character and get two stars, so that their length is not told.
 */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const [first] = characters;
  if (first === undefined) return '';
  if (characters.length === 1) return '*';
  if (!/^\p{Script=Han}+$/u.test(characters.join(''))) return `${first}**`;
  const isCompound = characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''));
  const surnameLength = isCompound ? 2 : 1;
  return characters.slice(0, surnameLength).join('') + '*'.repeat(characters.length - surnameLength);
}

const DOWN_TO_COUNTY =
  /^(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,8}?自治区)?(?:\p{Script=Han}{1,8}?(?:市|自治州|地区|盟))?(?:[^县区市旗镇乡街道]{1,7}(?:县|区|市|旗))?/u;
const TOWNSHIP =
  /^\p{Script=Han}{1,15}?(?:街道办事处|街道|镇(?!街道)|乡(?!镇|街道)|苏木|开发区|管理区|产业园|新区|加工园)/u;

/**
 * An address down to its township: 安徽省宿州市埇桥区符离镇某村3号 → 安徽省宿州市埇桥区符离镇***.
 * Without a township it ends at the county or city; without either everything is hidden (`***`).
 */
export function maskAddress(address: string): string {
  const text = address.replace(/\s/g, '');
  if (text === '') return '';
  const upper = DOWN_TO_COUNTY.exec(text)?.[0] ?? '';
  const township = TOWNSHIP.exec(text.slice(upper.length))?.[0] ?? '';
  const shown = upper + township;
  return shown === text ? shown : `${shown}***`;
}
