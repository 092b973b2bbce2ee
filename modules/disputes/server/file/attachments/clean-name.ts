/** Signs that no name needs: controls, path separators, and marks that turn the direction of writing to disguise an ending. */
const unwanted = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069/\\]/gu;

/** A file's name as it is kept and shown; '' where nothing is left of it. */
export const cleanName = (name: string): string => name.replaceAll(unwanted, '').trim().replace(/^\.+/, '');
