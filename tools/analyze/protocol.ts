import type { SourceProblem } from '../../src/frame';
import type { EngineName, EngineProblem, ModelSize } from '../../src/pose/engine';
import type { Analysis } from './report';

/** What the analyze page is asked; a file travels through its file input. */
export interface PageAsk {
  readonly exercise: string;
  readonly engine: EngineName;
  readonly model: ModelSize;
  /** "athlete:…" to film the virtual athlete; without it, the file in the page's input is taken. */
  readonly athlete?: string;
  /** Whether to hand back the poses. */
  readonly trace: boolean;
  /** Take at most so many frames a second of a file; without it, all. */
  readonly fps?: number;
  /** Look at a still for so many ms; without it, 3 s. */
  readonly stillMs?: number;
}

export type PageAnswer = { readonly ok: true; readonly analysis: Analysis; readonly trace: readonly string[] } | Failed;

export type Failed =
  | { readonly ok: false; readonly problem: SourceProblem | EngineProblem; readonly cause: string }
  | { readonly ok: false; readonly badAthlete: string };

/** What the page is asked for poses alone; a file travels through its file input. */
export type PosesAsk = Pick<PageAsk, 'engine' | 'model' | 'athlete' | 'fps' | 'stillMs'>;

/** Every frame's pose, a line of a trace each. */
export type PosesAnswer = { readonly ok: true; readonly trace: readonly string[] } | Failed;

declare global {
  interface Window {
    /** Runs the whole pipeline. */
    analyze(ask: PageAsk): Promise<PageAnswer>;
    /** Runs the engine to the source's end, whatever a coach would say. */
    poses(ask: PosesAsk): Promise<PosesAnswer>;
  }
}
