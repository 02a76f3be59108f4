/** The API's module: one import a feature folder. */
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '#config';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { PeopleModule } from './people/people.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { CONFIG } from './config.token.js';

const FEATURES = [HealthModule, PeopleModule, SettingsModule];

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
