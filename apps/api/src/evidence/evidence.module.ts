/** Sources that editors cite. */
import { Module } from '@nestjs/common';
import { EvidenceController } from './evidence.controller.js';
import { internet, NETWORK } from './network.js';

@Module({ controllers: [EvidenceController], providers: [{ provide: NETWORK, useValue: internet }] })
export class EvidenceModule {}
