import { loadAndCompile, loadLiteRt, supportsFeature, Tensor, type CompiledModel } from '@litertjs/core';
import type { ModelSize } from '../engine';
import { DETECTOR_EDGE } from './detection';
import { LANDMARK_EDGE, type RawLandmarks } from './landmarks';

/** BlazePose's two networks. Inputs are RGB squares: 224 × 224 × 3 from −1 to 1, 256 × 256 × 3 from 0 to 1. */
export interface Nets {
  detect(pixels: Float32Array): Promise<{ boxes: Float32Array; scores: Float32Array }>;
  landmarks(pixels: Float32Array): Promise<RawLandmarks>;
}

/** The detector is the whole of this file, whatever its name says. */
const DETECTOR_FILE = 'pose_solution_packed_assets.data';

/** LiteRT reports each step of its start, and each sparse tensor of the detector (they run as they are), as an error. */
const CHATTER = /^(INFO|WARNING):/;

/** The parts of the worker's global scope that LiteRT's loader reads. */
interface LoaderScope {
  Module?: {
    locateFile: (file: string) => string;
    mainScriptUrlOrBlob?: string;
    printErr: (line: string) => void;
  };
}

/**
 * Loads the wasm: with threads where the page is isolated and the browser has relaxed SIMD, plain otherwise.
 * @param base address of the folder with networks and wasm
 * @returns whether it has threads
 */
export async function loadRuntime(base: string): Promise<boolean> {
  const threads =
    self.crossOriginIsolated && (await supportsFeature('relaxedSimd')) && (await supportsFeature('threads'));
  // Without this the loader looks for its .wasm, and its threads for their script, beside this worker.
  (self as LoaderScope).Module = {
    locateFile: (file) => base + file,
    printErr: (line) => (CHATTER.test(line) ? console.debug(line) : console.error(line)),
    ...(threads ? { mainScriptUrlOrBlob: `${base}litert_wasm_threaded_internal.js` } : {}),
  };
  await loadLiteRt(base, { threads });
  return threads;
}

export async function loadDetector(base: string): Promise<Nets['detect']> {
  const model = await compile(base + DETECTOR_FILE);
  return async (pixels) => {
    const outputs = await run(model, pixels, DETECTOR_EDGE);
    return { boxes: largest(outputs), scores: smallest(outputs) };
  };
}

export async function loadLandmarks(base: string, size: ModelSize): Promise<Nets['landmarks']> {
  const model = await compile(`${base}pose_landmark_${size}.tflite`);
  return async (pixels) => {
    const outputs = await run(model, pixels, LANDMARK_EDGE);
    return {
      points: ofLength(outputs, 195),
      presence: ofLength(outputs, 1)[0] ?? 0,
      mask: ofLength(outputs, 256 * 256),
      heatmap: ofLength(outputs, 64 * 64 * 39),
      world: ofLength(outputs, 117),
    };
  };
}

function compile(address: string): Promise<CompiledModel> {
  return loadAndCompile(address, { accelerator: 'wasm' });
}

async function run(model: CompiledModel, pixels: Float32Array, edge: number): Promise<Float32Array[]> {
  const input = new Tensor(pixels, [1, edge, edge, 3]);
  const outputs = await model.run([input]);
  input.delete();
  return Promise.all(
    outputs.map(async (output) => {
      const values = await output.data();
      output.delete();
      if (!(values instanceof Float32Array)) throw new TypeError('a network without float output');
      return values;
    }),
  );
}

/** The outputs carry no stable names or order across model sizes, but no two are of one length. */
function ofLength(outputs: readonly Float32Array[], length: number): Float32Array {
  const found = outputs.find((output) => output.length === length);
  if (found === undefined) throw new RangeError(`the landmark network has no output of ${length} values`);
  return found;
}

function largest(outputs: readonly Float32Array[]): Float32Array {
  return outputs.reduce((one, other) => (one.length >= other.length ? one : other));
}

function smallest(outputs: readonly Float32Array[]): Float32Array {
  return outputs.reduce((one, other) => (one.length <= other.length ? one : other));
}
