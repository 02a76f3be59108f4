/** How words of time are found in a statement, and what is put behind or in the place of them. */

/** The day of publication and its parts, and whether the words speak of what is to come. */
export interface Now {
  readonly day: string;
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly weekday: number;
  readonly future: boolean;
  /** They speak of what was once planned, which may have been for a time before or behind that day. */
  readonly planned: boolean;
}

/** What is found, and what to say of it; undefined where the words may mean more than one time. */
export type Rule = readonly [
  pattern: RegExp,
  insert: (match: RegExpExecArray, now: Now, before: string) => Insert | undefined,
];

export interface Insert {
  readonly words: string;
  /** Set between commas inside a sentence. */
  readonly apposed?: boolean;
  /** In the place of the words that were found. */
  readonly instead?: boolean;
}

/** A named group of a match in lower case; empty where it is absent. */
export const group = (match: RegExpExecArray, name: string): string => (match.groups?.[name] ?? '').toLowerCase();

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words before a time, in its own clause, that make it one to come: "is due back in court", "next Wednesday, 19 June". */
export const AHEAD_OF =
  /(?:\b(?:will|shall|(?:could|may|might) [a-z]+|(?:is|are) (?:due|scheduled|expected|to|set)|takes? (?:place|effect)|(?:opens|begins|starts|closes|ends|expires|returns|reopens) (?:on|in|at|from)|faces?|(?:to|must|would) (?!the\b)[a-z]+\b[^,;]* (?:by|from|until))\b[^;]*|\b(?:is|are)(?: being)? [^,;]*\b(?:until|till) |\b(?:it|[Hh]ost|hosts|comes?|goes|launches|meets|publishes) (?:(?:comes|goes) )?(?:out |up |on sale )?(?:[^,;]* on the (?:first|last|second) \w+ )?|\bnext [A-Z][a-z]+, )$/;

/** Words before a time that say it was once planned: "had planned a strike in December". */
export const ONCE =
  /\b(?:adjourned|postponed|deferred|rescheduled|remanded|(?:moved|pushed)(?: back)?) (?:\w+ ){0,3}(?:to|until|till) $|\b(?:was|were) to (?!the\b|a\b)[a-z]+ [^;]*$|\b(?:was|were) (?:pencill?ed in|scheduled|planned|slated|due|set) (?:for|to)\b[^;]*$|\b(?:once|first|originally|initially) (?:due|meant|planned|scheduled|set|slated|expected)\b[^;]*$|\bhad (?:\w+ )?(?:planned|hoped|expected|intended|promised|scheduled|been (?:due|set|planned|expected|scheduled))\b[^;]*$/;

/** "postponed on Thursday from January to the second half of March": both lie nearest. */
export const PUT_OFF = /\b(?:adjourned|postponed|deferred|rescheduled|moved|pushed|put) (?:off|back)?[^;]*$/;

/**
 * A verb of the past right before a time, in words that speak of what is to come: "later than it projected in May",
 * "restore the train axed in May", "had turned down an offer in May", "was warned in May".
 */
export const TOLD =
  /\b(?:it|he|she|they|we|who|which) (?:\w+ly )?\w+ed $|, (?!(?:plann|schedul|expect|nam|call)ed\b)[a-z]+ed $|\bhad (?!to\b)(?:(?!\b(?:to|will|would|that|until|by)\b)[^;,])+$|\b(?:was|were) (?!due\b|set\b)(?:\w+ly )?[a-z]+(?:ed|en) $/;
