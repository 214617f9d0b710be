import type { Page } from 'playwright-core';
import type { SetRecord } from '../../src/history/record';

/** Puts a set into the page's history, as if it had been done on this machine. The page must have opened its history. */
export async function keepSet(page: Page, record: SetRecord): Promise<void> {
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'unhunch'));
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('unhunch');
        opening.onerror = () => reject(new Error('the history does not open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('sets', 'readwrite');
          writing.objectStore('sets').put(kept, kept.id);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}
