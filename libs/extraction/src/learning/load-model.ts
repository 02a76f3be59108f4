/** Loads model files once each, on first use: the only reading of files in this library. */
import { existsSync, readFileSync } from 'node:fs';
import { Model } from './model.js';

/** `models/` beside the package.json nearest above this file: the same folder in sources, in dist and in the image. */
function modelsFolder(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return new URL('models/', folder);
    if (folder.pathname === '/') throw new Error('Claimdesk stands in no package: install it as a whole.');
  }
}

const loaded = new Map<string, Model>();

/** True when `models/<name>.bin` is there. */
export function hasModel(name: string): boolean {
  return loaded.has(name) || existsSync(new URL(`${name}.bin`, modelsFolder()));
}

/**
 * The model of `models/<name>.bin`, read on the first call.
 * @throws Error when the file is missing or of another form
 */
export function loadModel(name: string): Model {
  const known = loaded.get(name);
  if (known) return known;
  const file = new URL(`${name}.bin`, modelsFolder());
  if (!existsSync(file)) {
    throw new Error(`The model "${name}" is missing: restore models/${name}.bin, or make it with npm run train.`);
  }
  const model = Model.read(readFileSync(file));
  loaded.set(name, model);
  return model;
}
