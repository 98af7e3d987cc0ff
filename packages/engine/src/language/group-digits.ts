/** A decimal with commas between its thousands, from five digits on; a whole number from four: `12345.6` → `12,345.6`. */
export function groupDigits(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const withCommas =
    whole.length > 4 || (whole.length === 4 && fraction === undefined)
      ? whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')
      : whole;
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
