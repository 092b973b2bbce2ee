/** The first days of this month and those after it: `2026-11-22` → `2026-11-01`, `2026-12-01` … */
export function firstDays(today: string, count: number): string[] {
  const month = 12 * Number(today.slice(0, 4)) + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, i) => {
    const at = month + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  });
}
