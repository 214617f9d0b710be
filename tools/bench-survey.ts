import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { surveyOf } from './accuracy/survey';
import { surveyPage } from './accuracy/survey-page';
import { surveyRows } from './accuracy/survey-rows';
import { ROOT } from './fingerprint';

/** Scores what `npm run bench:record -- --survey` has filmed of the whole catalogue: docs/survey.md and docs/survey.json. */
const rows = {
  reporting: await surveyRows(surveyOf('reporting')),
  tuning: await surveyRows(surveyOf('tuning')),
};
await writeFile(join(ROOT, 'docs', 'survey.json'), `${JSON.stringify(rows, null, 2)}\n`);
await writeFile(
  join(ROOT, 'docs', 'survey.md'),
  await format(surveyPage(rows), { parser: 'markdown', printWidth: 120 }),
);
