import { parseIdentity } from '@xinan/cn/identity';
import { parsePhone } from '@xinan/cn/phone';

export interface PastedPerson {
  readonly name: string;
  readonly identityNumber: string;
  readonly phone: string;
}

const longName = 60;

/**
 * People from lines copied out of a table: a name, an identity number and a telephone in any order, between tabs,
 * commas or blanks. A line without a name is left out; what is neither number nor name is ignored.
 */
export function readPeople(text: string): PastedPerson[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = line
      .split(/[\t,，;；]+|\s{2,}|(?<=\S)\s(?=\S)/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const identityNumber = cells.find((cell) => /^\d{15}$|^\d{17}[\dxX]$/.test(cell)) ?? '';
    const phone = cells.find((cell) => cell !== identityNumber && parsePhone(cell).kind !== 'invalid') ?? '';
    const name =
      cells.find((cell) => !/^\d+[.、]?$/.test(cell) && cell !== identityNumber && cell !== phone) ?? '';
    if (name === '' || name.length > longName) return [];
    const read = parseIdentity(identityNumber);
    return [{ name, phone, identityNumber: read.kind === 'valid' ? read.normalized : identityNumber }];
  });
}
