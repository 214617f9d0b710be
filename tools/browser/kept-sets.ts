import type { Page } from 'playwright-core';
import type { SetRecord } from '../../src/history/record';

/** The sets in the page's history, the oldest first. */
export async function keptSets(page: Page): Promise<readonly SetRecord[]> {
  const records = await page.evaluate(
    () =>
      new Promise<SetRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('unhunch');
        opening.onerror = () => reject(new Error('the history does not open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('sets').objectStore('sets').getAll();
          reading.onerror = () => reject(new Error('the history is not readable'));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as SetRecord[]);
          };
        };
      }),
  );
  return records.toSorted((a, b) => a.startedAt - b.startedAt);
}
