/** The API's module: one import a feature folder. */
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { ArticlesModule } from './articles/articles.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { ClaimantsModule } from './claimants/claimants.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { HistoryModule } from './history/history.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { MeModule } from './me/me.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PeopleModule } from './people/people.module.js';
import { PublicModule } from './public/public.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SessionModule } from './session/session.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { StreamModule } from './stream/stream.module.js';
import { TrainingModule } from './training/training.module.js';
import { VerdictsModule } from './verdicts/verdicts.module.js';
import { CONFIG } from './config.token.js';

const FEATURES = [
  HealthModule,
  SessionModule,
  MeModule,
  PeopleModule,
  SettingsModule,
  ArticlesModule,
  ClaimsModule,
  ClaimantsModule,
  HistoryModule,
  TrainingModule,
  StreamModule,
  ReviewsModule,
  VerdictsModule,
  EvidenceModule,
  FollowUpsModule,
  CalendarModule,
  OverviewModule,
  PublicModule,
];

@Module({})
export class AppModule {
  /** `config` and `dataSource` can be injected everywhere, by the tokens CONFIG and DataSource. */
  static with(config: Config, dataSource: DataSource): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [HttpModule, ...FEATURES],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useValue: dataSource },
      ],
      exports: [CONFIG, DataSource],
    };
  }
}
