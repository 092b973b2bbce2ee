/** Yuan as people read them, in groups of three: `1234567.50` → `1,234,567.50`. */
export const readableYuan = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
