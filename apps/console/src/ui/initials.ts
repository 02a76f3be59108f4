/** Initials and colour of a person, from their name alone. */

const TONES = ['b', 'c', 'd', 'e'] as const;

/** "Ines Okafor" → "IO"; one word gives one letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}

/** One of the colours of faces; ink is kept for oneself. */
export function toneOf(name: string): (typeof TONES)[number] {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return TONES[sum % TONES.length] ?? 'b';
}
