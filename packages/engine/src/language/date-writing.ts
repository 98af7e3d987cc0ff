/** How a language writes the full date of a document, and what it puts beside it. Strings are sources of patterns over folded text. */
export interface DateWriting {
  /** Letters behind the parts of a date in digits, and behind the hour: 년, 월, 일, 시; or none. */
  readonly marks: {
    readonly year: string;
    readonly month: string;
    readonly day: string | null;
    readonly hour: string;
  };
  /** The beginnings of the months' names, January first; none where months are numbers. */
  readonly months: readonly string[];
  /** What may be glued to a day beside a month's name: th. */
  readonly dayEnding: string;
  /** Halves of the day before the hour. */
  readonly halfDays: string;
  /** A weekday in front of a date, and behind it. */
  readonly weekdayBefore: string | null;
  readonly weekdayBehind: string;
  /** The author's name as the whole text before a date, and behind it. */
  readonly authorBefore: string | null;
  readonly authorBehind: string | null;
  /** The author's title right before a date or a label: 기자. */
  readonly authorTitle: string | null;
  /** What may lead to a label (the article was), and from it to the date (on Monday,). */
  readonly labelSubject: string | null;
  readonly labelTail: string;
  /** Whether the text before a date is the place of a dateline; also as written. */
  readonly isPlace: (before: string, written: string) => boolean;
}
