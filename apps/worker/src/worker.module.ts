/** Puts the worker together: readers, processors and sweeps, each named here once. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createOfferer, type QueueSettings } from '#jobs/offer';
import { Splitter, type LanguageModel } from './language-model/splitter.js';
import { Processors } from './jobs/processors.js';
import { SplitArticleProcessor } from './jobs/split-article.processor.js';
import { FollowingUpReader } from './readers/following-up.reader.js';
import { MatchingReader } from './readers/matching.reader.js';
import { ReviewingReader } from './readers/reviewing.reader.js';
import { SplittingReader } from './readers/splitting.reader.js';
import { Supervisor } from './supervisor.js';
import { AbandonedSweep } from './sweeps/abandoned.sweep.js';
import { FollowUpsSweep } from './sweeps/follow-ups.sweep.js';
import { IdempotencyKeysSweep } from './sweeps/idempotency-keys.sweep.js';
import { LeasesSweep } from './sweeps/leases.sweep.js';
import { OffersSweep } from './sweeps/offers.sweep.js';
import { ReturnedSweep } from './sweeps/returned.sweep.js';
import { UnsplitSweep } from './sweeps/unsplit.sweep.js';
import { OFFERER, QUEUES, READERS, SWEEPS } from './tokens.js';
import { Transactions } from './transactions.js';

const READER_CLASSES = [SplittingReader, ReviewingReader, FollowingUpReader, MatchingReader];
const SWEEP_CLASSES = [
  LeasesSweep,
  ReturnedSweep,
  FollowUpsSweep,
  OffersSweep,
  AbandonedSweep,
  UnsplitSweep,
  IdempotencyKeysSweep,
];

@Module({})
export class WorkerModule {
  /** @param languageModel splits in place of the built-in extractor, where it can */
  static with(dataSource: DataSource, queues: QueueSettings, languageModel?: LanguageModel): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: QUEUES, useValue: queues },
        { provide: OFFERER, useFactory: () => createOfferer(queues) },
        ...READER_CLASSES,
        ...SWEEP_CLASSES,
        listOf(READERS, READER_CLASSES),
        listOf(SWEEPS, SWEEP_CLASSES),
        Transactions,
        { provide: Splitter, useFactory: () => new Splitter(languageModel) },
        SplitArticleProcessor,
        Processors,
        Supervisor,
      ],
    };
  }
}

function listOf(provide: symbol, classes: readonly Type[]) {
  return { provide, useFactory: (...all: unknown[]) => all, inject: [...classes] };
}
