/** Rating scales: everybody reads them, admins define them. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { defineScale } from '#actions';
import { currentScales, findScale } from '#store/queries';
import {
  Caller,
  decodeCursor,
  isShortText,
  PageQuery,
  Problem,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
} from '../http/index.js';
import { DefineScaleDto } from './define-scale.dto.js';
import { ScaleQuery } from './scale-query.dto.js';
import { RatingScalePage, RatingScaleView, toRatingScaleView } from './rating-scale.view.dto.js';

@ApiTags('Settings')
@Controller('v1/rating-scales')
export class RatingScalesController {
  constructor(private readonly transactions: Transactions) {}

  /** The newest version of every scale, by their slugs. */
  @Get()
  async listRatingScales(@Query() { limit, cursor }: PageQuery): Promise<RatingScalePage> {
    const [after = ''] = decodeCursor<[string]>(cursor, [isShortText]) ?? [];
    const scales = await this.transactions.read(currentScales);
    const rest = scales.filter(({ slug }) => slug > after);
    return toPage(rest, limit, toRatingScaleView, ({ slug }) => [slug]);
  }

  /** One scale, in the version that a verdict was given under or a draft was begun with. */
  @Get(':slug')
  async getRatingScale(@Param('slug') slug: string, @Query() { version }: ScaleQuery): Promise<RatingScaleView> {
    const scale = await this.transactions.read((tx) => findScale(tx, slug, version));
    if (scale) return toRatingScaleView(scale);
    const which = version === undefined ? '' : ` in version ${version}`;
    throw new Problem(404, 'rating-scale-not-found', `There is no rating scale "${slug.slice(0, 60)}"${which}.`);
  }

  /** Defines a scale; of one that is there already, a new version. */
  @Post()
  @Roles('admin')
  async defineRatingScale(@Body() scale: DefineScaleDto, @Caller() context: RequestContext): Promise<RatingScaleView> {
    const actorId = context.actor.id;
    const defined = await this.transactions.perform(context, (tx) => defineScale(tx, { actorId, scale }, context.at));
    return toRatingScaleView(defined);
  }
}
