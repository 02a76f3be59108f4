/** An admin defines a rating scale, or a new version of one; versions that verdicts were given under stay. */
import { Refusal, type ActorId, type RatingScale } from '#domain';
import { append } from '#ledger';
import { RatingScaleRow, type Tx } from '#store';
import { newId } from './ids.js';

export interface DefineScale {
  readonly actorId: ActorId;
  readonly scale: Omit<RatingScale, 'version'>;
}

function refuseBadScale({ ratings }: DefineScale['scale']): void {
  const values = ratings.map((rating) => rating.value);
  if (new Set(values).size < values.length) {
    throw new Refusal('rating-stands-twice', 'Two ratings of a scale cannot have the same value.', 'invalid', [
      { pointer: '/ratings', detail: 'different values' },
    ]);
  }
  if (ratings.filter((rating) => rating.place !== undefined).length === 1) {
    throw new Refusal('scale-needs-two-places', 'A scale has two placed ratings or more, or none.', 'invalid', [
      { pointer: '/ratings', detail: 'two with a place, or none' },
    ]);
  }
}

export async function defineScale(tx: Tx, { actorId, scale }: DefineScale, at: string): Promise<RatingScale> {
  refuseBadScale(scale);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`scale ${scale.slug}`]);
  const before = await tx.findOne(RatingScaleRow, { where: { slug: scale.slug }, order: { version: 'desc' } });
  if (before && before.measures !== scale.measures) {
    throw new Refusal(
      'scale-keeps-what-it-measures',
      `The scale "${scale.slug}" measures a ${before.measures}.`,
      'invalid',
    );
  }
  const version = (before?.version ?? 0) + 1;
  const defined: RatingScale = { ...scale, version };
  const id = newId();
  await append(tx, [
    {
      id: newId(),
      subjectType: 'scale',
      subjectId: id,
      subjectVersion: 1,
      type: 'ScaleDefined',
      at,
      actorId,
      body: { ...defined },
    },
  ]);
  await tx.insert(RatingScaleRow, { id, ...defined, createdAt: new Date(at) });
  return defined;
}
