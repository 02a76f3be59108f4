/** Loads model files once each, on first use: the only reading of files in this library. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Model } from './model.js';

/** `models/` beside the package.json nearest above this file: the same folder in sources, in dist and in the image. */
function shippedFolder(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return fileURLToPath(new URL('models/', folder));
    if (folder.pathname === '/') throw new Error('Claimdesk stands in no package: install it as a whole.');
  }
}

const loaded = new Map<string, Model>();
let own: { readonly folder: string; readonly names: ReadonlySet<string> } | undefined;

/** What a model that was adapted names the model by that it was adapted from. */
export const BASE = 'base';

/** The setting BASE of what is adapted from a model file with these bytes: SHA-256, hex. */
export function baseOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A newsroom's own model: `outdated` where it was adapted from another one than the shipped. */
export interface OwnModel {
  readonly name: string;
  readonly outdated: boolean;
}

/**
 * From now on models of `folder` go before the shipped ones, but for outdated ones: their features may be others. To be
 * called before the first text is split; a folder that is not there holds none.
 * @throws Error when a model is loaded already, or a file of the folder is no model
 */
export function useModelsFrom(folder: string): OwnModel[] {
  if (loaded.size > 0) throw new Error('Models are in use already: say where they are before a text is split.');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bin')) : [];
  const models = files.sort().map((file) => ({ name: file.slice(0, -4), outdated: isOutdated(folder, file) }));
  own = { folder, names: new Set(models.filter(({ outdated }) => !outdated).map(({ name }) => name)) };
  return models;
}

function isOutdated(folder: string, file: string): boolean {
  const shipped = join(shippedFolder(), file);
  const { [BASE]: base } = Model.read(readFileSync(join(folder, file))).content().settings;
  return base !== undefined && (!existsSync(shipped) || base !== baseOf(readFileSync(shipped)));
}

function fileOf(name: string): string {
  return join(own?.names.has(name) === true ? own.folder : shippedFolder(), `${name}.bin`);
}

/** True when `models/<name>.bin` is there. */
export function hasModel(name: string): boolean {
  return loaded.has(name) || existsSync(fileOf(name));
}

/** The bytes of the model that is used. @throws Error when the file is missing */
export function modelBytes(name: string): Uint8Array {
  const file = fileOf(name);
  if (existsSync(file)) return readFileSync(file);
  throw new Error(`The model "${name}" is missing: restore models/${name}.bin, or make it with npm run train.`);
}

/**
 * The model of `models/<name>.bin`, read on the first call.
 * @throws Error when the file is missing or of another form
 */
export function loadModel(name: string): Model {
  const known = loaded.get(name);
  if (known) return known;
  const model = Model.read(modelBytes(name));
  loaded.set(name, model);
  return model;
}
