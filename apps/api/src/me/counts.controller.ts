/** What waits for the caller: the numbers in the console's frame. */
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { hasRole, mayEdit } from '#domain';
import { ownCounts } from '#store/queries';
import { Caller, type RequestContext, Transactions } from '../http/index.js';
import { CountsView } from './counts.view.dto.js';

@ApiTags('Me')
@Controller('v1/me/counts')
export class CountsController {
  constructor(private readonly transactions: Transactions) {}

  /** How much waits for the caller, on their desks. */
  @Get()
  async getCounts(@Caller() { actor, at }: RequestContext): Promise<CountsView> {
    const { id: personId, desks } = actor;
    const counts = await this.transactions.read((tx) => ownCounts(tx, { personId, desks, at }));
    return {
      ...counts,
      waiting: mayEdit(actor) ? counts.waiting : 0,
      toApprove: hasRole(actor, 'approver') ? counts.toApprove : 0,
    };
  }
}
