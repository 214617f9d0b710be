import { gzipSync } from 'node:zlib';
import type { PosesAsk } from '../analyze/protocol';
import type { Session } from '../analyze/session';

const ENGINE = { engine: 'litert', model: 'full' } as const;

/** Films the performance and sends it through the engine: its poses as a compressed trace. */
export const posesOf = (session: Session, spec: string): Promise<Buffer> => ask(session, { ...ENGINE, athlete: spec });

/** The poses of a real recording, at most `fps` a second: a clip, or `stillMs` of a photograph. */
export const posesIn = (session: Session, file: string, fps: number, stillMs: number): Promise<Buffer> =>
  ask(session, { ...ENGINE, fps, stillMs }, file);

async function ask(session: Session, question: PosesAsk, file?: string): Promise<Buffer> {
  const answer = await session.poses(question, file);
  if (!answer.ok) throw new Error(`${file ?? question.athlete}: ${JSON.stringify(answer)}`);
  return gzipSync(answer.trace.join('\n'), { level: 9 });
}
