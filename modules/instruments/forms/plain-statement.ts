/** The files mark what was written down from memory; readers are told that the original was not seen. */
export const plainStatement = (statement: string, originalNotSeen: string): string =>
  statement.replaceAll(/\s*\[(recalled|K)\]/g, ` ${originalNotSeen}`);
