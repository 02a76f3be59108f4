/** Answers of the language model by their question, so that the same text is paid for once. */
import { createHash } from 'node:crypto';

/** Keeps the answers used last, in this process alone. */
export class Answers {
  private readonly kept = new Map<string, string>();

  /** @param most answers that are kept */
  constructor(private readonly most = 200) {}

  get(question: string): string | undefined {
    const key = keyOf(question);
    const answer = this.kept.get(key);
    if (answer !== undefined) this.put(key, answer);
    return answer;
  }

  set(question: string, answer: string): void {
    this.put(keyOf(question), answer);
  }

  private put(key: string, answer: string): void {
    this.kept.delete(key);
    this.kept.set(key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }
}

const keyOf = (question: string): string => createHash('sha256').update(question).digest('base64url');
