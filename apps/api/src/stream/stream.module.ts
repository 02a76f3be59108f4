/** The stream of what happens. */
import { Module } from '@nestjs/common';
import { LogFeed } from './log-feed.js';
import { OpenStreams } from './open-streams.js';
import { StreamController } from './stream.controller.js';

@Module({ controllers: [StreamController], providers: [LogFeed, OpenStreams] })
export class StreamModule {}
