/** A mobile number in groups as people read it aloud: 160 0000 1234; any other number as it is. */
export const readablePhone = (phone: string): string => phone.replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');
