/** How the caller has set up their console: kept here, so that it is the same on every machine. */
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { saveSettings } from '#actions';
import { settingsOf } from '#store/queries';
import { Caller, IfMatch, Problem, type RequestContext, Transactions, Versioned } from '../http/index.js';
import { SaveSettingsDto } from './settings.dto.js';
import { SettingsView } from './settings.view.dto.js';

/** Of the JSON, in bytes. */
const MAX_SETTINGS_BYTES = 64 * 1024;

@ApiTags('Me')
@Controller('v1/me/settings')
export class SettingsController {
  constructor(private readonly transactions: Transactions) {}

  /** The caller's saved views, widths, keys, theme and language. */
  @Get()
  @Versioned()
  getSettings(@Caller() { actor }: RequestContext): Promise<SettingsView> {
    return this.transactions.read((tx) => settingsOf(tx, actor.id));
  }

  /** Keeps them in place of those before. */
  @Put()
  @Versioned()
  saveSettings(
    @Body() { settings }: SaveSettingsDto,
    @IfMatch() ifVersion: number,
    @Caller() { actor, at }: RequestContext,
  ): Promise<SettingsView> {
    if (Buffer.byteLength(JSON.stringify(settings)) > MAX_SETTINGS_BYTES) {
      const detail = 'Settings take at most 64 KB. Nothing was stored; those before are kept.';
      throw new Problem(413, 'settings-are-too-large', detail, { errors: [{ pointer: '/settings', detail: '64 KB' }] });
    }
    const command = { personId: actor.id, settings, ifVersion };
    return this.transactions.perform({}, (tx) => saveSettings(tx, command, at));
  }
}
