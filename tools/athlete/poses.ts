import { gzipSync } from 'node:zlib';
import type { Session } from '../analyze/session';
import type { Case } from './cases';

/** Films the performance and sends it through the engine: its poses as a compressed trace. */
export async function posesOf(session: Session, { exercise, spec }: Case): Promise<Buffer> {
  const answer = await session.ask({ exercise, engine: 'litert', model: 'full', athlete: spec, trace: true });
  if (!answer.ok) throw new Error(`${spec}: ${JSON.stringify(answer)}`);
  return gzipSync(answer.trace.join('\n'), { level: 9 });
}
