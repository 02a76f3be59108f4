/** `claimdesk queue rebuild`: the desks' queues, filled anew from the database. */
import type { DataSource } from 'typeorm';
import { loadConfig } from '#config';
import { createOfferer, type Offerer } from '#jobs/offer';
import { allDesks, waitingOnDesk } from '#store/queries';
import { withDatabase } from '../database.js';
import { Failure } from '../failure.js';
import { counted, print, remark } from '../terminal.js';

const PAGE = 500;

export async function rebuildQueues({ desk }: { readonly desk?: string }): Promise<void> {
  const config = loadConfig();
  await withDatabase(config, 'service', async (dataSource, databaseUrl) => {
    const desks = (await allDesks(dataSource.manager)).map(({ slug }) => slug);
    if (desk !== undefined && !desks.includes(desk)) {
      throw new Failure(`There is no desk "${desk}": the desks are ${desks.join(', ')}. Nothing was changed.`);
    }
    const onError = (error: Error): void => remark(`Trouble with the queues: ${error.message}`);
    const offerer = createOfferer({ redisUrl: config.redisUrl, databaseUrl, onError });
    try {
      for (const slug of desk === undefined ? desks : [desk]) {
        const offered = await rebuildQueue(dataSource, offerer, slug);
        await print(`${slug}: ${counted(offered, 'waiting claim')} offered.`);
      }
    } finally {
      await offerer.close();
    }
  });
}

/** Answers how many claims were offered. Offering one twice is harmless, so work may go on meanwhile. */
async function rebuildQueue(dataSource: DataSource, offerer: Offerer, desk: string): Promise<number> {
  await offerer.clear(desk);
  let offered = 0;
  for (let after: string | undefined; ;) {
    const page = await waitingOnDesk(dataSource.manager, desk, after, PAGE);
    await offerer.offerClaims(desk, page);
    offered += page.length;
    after = page.at(-1)?.claimId;
    if (page.length < PAGE) return offered;
  }
}
