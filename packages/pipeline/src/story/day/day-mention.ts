/** A day as a text names it: a day of the month, its month where it is said (0 for January), or a day of the week (0 for Sunday). */
export type DayMention =
  | { readonly day: number; readonly month: number | null }
  | { readonly weekday: number };
