/** Rating scales, by name and version. */
import type { EntityManager } from 'typeorm';
import { Refusal, type RatingScale } from '#domain';
import { RatingScaleRow } from '../rows/rating-scale.row.js';

export function toScale(row: RatingScaleRow): RatingScale {
  const { slug, version, name, measures, ratings } = row;
  return { slug, version, name, measures, ratings };
}

/** The scale in the version named, or its newest; null when there is none. */
export async function findScale(manager: EntityManager, slug: string, version?: number): Promise<RatingScale | null> {
  const row = await manager.findOne(RatingScaleRow, {
    where: { slug, ...(version !== undefined && { version }) },
    order: { version: 'desc' },
  });
  return row && toScale(row);
}

/**
 * The scale in the version named, or its newest.
 * @throws Refusal `scale-is-unknown`.
 */
export async function scaleByVersion(manager: EntityManager, slug: string, version?: number): Promise<RatingScale> {
  const scale = await findScale(manager, slug, version);
  if (scale) return scale;
  throw new Refusal(
    'scale-is-unknown',
    `There is no rating scale "${slug}"${version ? ` ${version}` : ''}.`,
    'invalid',
    [{ pointer: '/scale', detail: 'see GET /v1/rating-scales' }],
  );
}

/** The newest version of every scale. */
export async function currentScales(manager: EntityManager): Promise<RatingScale[]> {
  const rows = await manager
    .createQueryBuilder(RatingScaleRow, 'scale')
    .distinctOn(['scale.slug'])
    .orderBy('scale.slug')
    .addOrderBy('scale.version', 'DESC')
    .getMany();
  return rows.map(toScale);
}
