/** The secret address of a calendar, as the API shows it. */

export class CalendarLinkView {
  /** When it was made; absent while there is none. */
  readonly createdAt?: string;
}

export class NewCalendarLinkView {
  readonly createdAt: string;
  /** For a calendar program; whoever knows it can read the plans. Shown this once. */
  readonly url: string;
}
