/** Who the caller is. */
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, type RequestContext } from '../http/index.js';
import { MeView } from './me.view.dto.js';

@ApiTags('People')
@Controller('v1/me')
export class MeController {
  /** The person that the key belongs to. */
  @Get()
  getMe(@Caller() { actor }: RequestContext): MeView {
    return { id: actor.id, name: actor.name, roles: [...actor.roles], desks: [...actor.desks] };
  }
}
