/** The names behind ids: for everyone, as histories and lists name people by their ids. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listPeople } from '#store/queries';
import { decodeCursor, isTime, isUuid, toPage, Transactions } from '../http/index.js';
import { PeopleQuery } from './people-query.dto.js';
import { PersonNamePage } from './person.view.dto.js';

@ApiTags('People')
@Controller('v1/people')
export class PeopleController {
  constructor(private readonly transactions: Transactions) {}

  /** What everybody is called who works here, or did, in the order in which they came. */
  @Get()
  async listPeople(@Query() { limit, cursor, ids }: PeopleQuery): Promise<PersonNamePage> {
    const after = decodeCursor<[string, string]>(cursor, [isTime, isUuid]);
    const people = await this.transactions.read((tx) => listPeople(tx, { limit: limit + 1, after, ids }));
    return toPage(
      people,
      limit,
      ({ id, name }) => ({ id, name }),
      (row) => [row.createdAt.toISOString(), row.id],
    );
  }
}
