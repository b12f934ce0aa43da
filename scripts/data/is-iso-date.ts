/** ISO 8601 calendar date of day, month or year precision, and a day that the calendar has. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  return date.toISOString().startsWith(`${year}-${month ?? '01'}-${day ?? '01'}`);
}
