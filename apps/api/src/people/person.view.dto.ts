/** Somebody who works or worked here, as colleagues see them. */
import { PageOf } from '../http/index.js';

export class PersonNameView {
  readonly id: string;
  readonly name: string;
}

export class PersonNamePage extends PageOf(PersonNameView) {}
