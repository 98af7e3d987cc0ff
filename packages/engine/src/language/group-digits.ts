/** A decimal with commas between its thousands: `12345.6` → `12,345.6`. */
export function groupDigits(text: string): string {
  const [whole = '', fraction] = text.split('.');
  return fraction === undefined ? joinGroups(whole) : `${joinGroups(whole)}.${fraction}`;
}

/** Groups of three from the end, as far as there are digits with a digit or letter before. */
function joinGroups(whole: string): string {
  let grouped = '';
  let end = whole.length;
  while (end > 3 && /^\w[0-9]{3}$/.test(whole.slice(end - 4, end))) {
    grouped = `,${whole.slice(end - 3, end)}${grouped}`;
    end -= 3;
  }
  return whole.slice(0, end) + grouped;
}
