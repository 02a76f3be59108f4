/** People: adding them, changing them, and their keys. For admins. */
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { addPerson, changePerson, createKey, revokeKey, toPerson } from '#actions';
import { refuseEasyPassword } from '#domain';
import { keysInForce, listPeople } from '#store/queries';
import {
  Caller,
  decodeCursor,
  Id,
  isTime,
  isUuid,
  PageQuery,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
} from '../http/index.js';
import { AddUserDto } from './add-user.dto.js';
import { deriveApiKey, newSalt } from './api-keys.js';
import { ChangeUserDto } from './change-user.dto.js';
import { hashPassword } from '../session/passwords.js';
import { CreateKeyDto } from './create-key.dto.js';
import { Credential } from './credential.js';
import { NewKeyView, NewUserView, toUserView, UserPage, UserView } from './user.view.dto.js';

@ApiTags('People')
@Roles('admin')
@Controller('v1')
export class UsersController {
  constructor(private readonly transactions: Transactions) {}

  /** Everybody who works here, in the order in which they came. */
  @Get('users')
  async listUsers(@Query() { limit, cursor }: PageQuery, @Caller() { at }: RequestContext): Promise<UserPage> {
    const after = decodeCursor<[string, string]>(cursor, [isTime, isUuid]);
    return this.transactions.read(async (tx) => {
      const people = await listPeople(tx, { limit: limit + 1, after });
      const keys = await keysInForce(
        tx,
        people.map(({ id }) => id),
        at,
      );
      return toPage(
        people,
        limit,
        (row) => toUserView(toPerson(row), keys.get(row.id) ?? []),
        (row) => [row.createdAt.toISOString(), row.id],
      );
    });
  }

  /** Adds somebody and makes their first key. */
  @Post('users')
  async addUser(
    @Body() body: AddUserDto,
    @Caller() context: RequestContext,
    @Credential() secret: string,
  ): Promise<NewUserView> {
    const { password, desks = [], ...details } = body;
    if (password !== undefined) refuseEasyPassword(password, details, '/password');
    const passwordHash = password !== undefined && { passwordHash: await hashPassword(password) };
    const actorId = context.actor.id;
    const added = await this.transactions.perform(context, async (tx) => {
      const salt = newSalt();
      const person = await addPerson(tx, { actorId, ...details, desks, ...passwordHash }, context.at);
      const apiKey = deriveApiKey(secret, salt);
      const { keyId } = await createKey(tx, { actorId, personId: person.id, apiKey }, context.at);
      return { person, key: { id: keyId, createdAt: context.at }, salt };
    });
    return { ...toUserView(added.person, [added.key]), apiKey: deriveApiKey(secret, added.salt) };
  }

  /** Changes somebody's details, roles or desks, or shuts them out. */
  @Patch('users/:id')
  async changeUser(
    @Id() personId: string,
    @Body() changes: ChangeUserDto,
    @Caller() context: RequestContext,
  ): Promise<UserView> {
    const { actor, at } = context;
    const person = await this.transactions.perform(context, (tx) => changePerson(tx, { actor, personId, changes }, at));
    const keys = await this.transactions.read((tx) => keysInForce(tx, [personId], at));
    return toUserView(person, keys.get(personId) ?? []);
  }

  /** Makes a further key for somebody. */
  @Post('users/:id/keys')
  async createUserKey(
    @Id() personId: string,
    @Body() body: CreateKeyDto,
    @Caller() context: RequestContext,
    @Credential() secret: string,
  ): Promise<NewKeyView> {
    const { salt, ...view } = await this.transactions.perform(context, async (tx) => {
      const salt = newSalt();
      const apiKey = deriveApiKey(secret, salt);
      const command = { actorId: context.actor.id, personId, apiKey, ...body };
      const { keyId } = await createKey(tx, command, context.at);
      return { id: keyId, createdAt: context.at, ...body, salt };
    });
    return { ...view, apiKey: deriveApiKey(secret, salt) };
  }

  /** Revokes a key: from now on it lets nobody in. */
  @Delete('keys/:id')
  @HttpCode(204)
  async revokeUserKey(@Id() keyId: string, @Caller() context: RequestContext): Promise<void> {
    const { actor, at } = context;
    await this.transactions.perform(context, (tx) => revokeKey(tx, { actor, keyId }, at));
  }
}
