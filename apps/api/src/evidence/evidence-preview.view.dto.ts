/** What a page says of itself; absent is what it does not say. */

export class EvidencePreviewView {
  /** Where it was found, after redirects. */
  readonly url: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}
