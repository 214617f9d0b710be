import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Which of our files a folder may import besides its own: by the beginning of the path below src. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  camera: ['frame'],
  pose: ['frame'],
  geometry: ['pose/pose'],
  exercises: ['geometry/', 'athlete/fault', 'pose/pose'],
  coach: ['exercises/', 'geometry/', 'pose/pose'],
  athlete: ['frame', 'pose/pose'],
  overlay: ['coach/events', 'words/', 'pose/pose', 'geometry/', 'exercises/'],
  voice: ['coach/events', 'words/', 'pose/pose', 'exercises/'],
  history: ['coach/events', 'coach/amount', 'words/', 'pose/pose', 'pose/trace', 'exercises/'],
  programmes: ['exercises/'],
  words: ['programmes/', 'coach/events', 'coach/amount', 'geometry/reading', 'exercises/', 'pose/', 'frame'],
};

/** What may be imported for its types alone, beyond the above: it leaves nothing in the built file. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  geometry: ['exercises/exercise'], // the view for which a measure is asked
};

/** Files that see numbers alone: no page, no clock, no chance, no framework. */
const PURE = [
  /^geometry\//,
  /^exercises\//,
  /^coach\//,
  /^words\//,
  /^athlete\/(?!scene|source|pace)/,
  /^pose\/(pose|trace|smoothing)/,
];

const IMPURE_NAMES = [
  'performance',
  'Date',
  'document',
  'window',
  'self',
  'navigator',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'fetch',
  'localStorage',
];

const POSE_PACKAGES = /^(@tensorflow|@mediapipe|@litertjs)/;

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly code: ts.SourceFile;
}

interface Import {
  /** "three", or the path below src for our own. */
  readonly target: string;
  readonly own: boolean;
  readonly typesOnly: boolean;
}

function sources(): SourceFile[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|svelte)$/.test(path));
  return paths.sort().map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const script = path.endsWith('.svelte') ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') : text;
    const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
    return { path, folder, code: ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true) };
  });
}

function importsOf(file: SourceFile): Import[] {
  return nodes(file.code).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const own = specifier.startsWith('.');
    const target = own ? relative(SRC, join(SRC, dirname(file.path), specifier)) : specifier;
    return [{ target, own, typesOnly: isTypesOnly(node) }];
  });
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  const imported = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = imported ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, namedBindings, name } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const each = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return !name && each !== undefined && each.every((element) => element.isTypeOnly);
}

function nodes(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Names that a file takes from outside itself: not members of something, not keys. */
function freeNames({ code }: SourceFile): string[] {
  const names = nodes(code).filter((node): node is ts.Identifier => ts.isIdentifier(node));
  return names.filter(({ parent }, i) => !isMemberName(parent, names[i])).map(({ text }) => text);
}

function isMemberName(parent: ts.Node, name: ts.Node | undefined): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === name) ||
    (ts.isPropertyAssignment(parent) && parent.name === name) ||
    (ts.isPropertySignature(parent) && parent.name === name) ||
    ts.isTypeReferenceNode(parent)
  );
}

/** `landmarks[11]`, `keypoints[23].x`: a joint by number. */
function rawLandmarks({ code }: SourceFile): string[] {
  const accesses = nodes(code).filter((node): node is ts.ElementAccessExpression => ts.isElementAccessExpression(node));
  return accesses
    .filter(({ argumentExpression }) => ts.isNumericLiteral(argumentExpression))
    .map((access) => access.getText(code))
    .filter((text) => /(landmark|keypoint|joint|image|world)s?(\d|D)?\[\d+\]$/i.test(text));
}

const within = (target: string, allowed: readonly string[]): boolean =>
  allowed.some((beginning) => target === beginning || (beginning.endsWith('/') && target.startsWith(beginning)));

const all = sources();
const inFolder = (folder: string): SourceFile[] => all.filter((file) => file.folder === folder);

describe('the layout', () => {
  it('has no folder that the table does not know', () => {
    const known = [...Object.keys(MAY_IMPORT), 'app', ''];
    expect([...new Set(all.map(({ folder }) => folder))].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const allowed = [`${folder}/`, ...(MAY_IMPORT[folder] ?? [])];
    const forTypes = [...allowed, ...(MAY_IMPORT_TYPES[folder] ?? [])];
    const wrong = inFolder(folder).flatMap((file) =>
      importsOf(file)
        .filter(({ own, target, typesOnly }) => own && !within(target, typesOnly ? forTypes : allowed))
        .map(({ target }) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports third-party pose code in pose alone', () => {
    const wrong = all
      .filter(({ folder }) => folder !== 'pose')
      .flatMap((file) => importsOf(file).map(({ target }) => `${file.path} → ${target}`))
      .filter((line) => POSE_PACKAGES.test(line.split(' → ')[1] ?? ''));
    expect(wrong).toEqual([]);
  });

  it('keeps the page, the clock, chance and packages out of the pure files', () => {
    const pure = all.filter(({ path }) => PURE.some((pattern) => pattern.test(path)));
    const wrong = pure.flatMap((file) => [
      ...freeNames(file)
        .filter((name) => IMPURE_NAMES.includes(name))
        .map((name) => `${file.path}: ${name}`),
      ...importsOf(file)
        .filter(({ own }) => !own)
        .map(({ target }) => `${file.path} → ${target}`),
      ...(/Math\.random/.test(file.code.text) ? [`${file.path}: Math.random`] : []),
    ]);
    expect(pure.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('names joints everywhere', () => {
    expect(all.flatMap((file) => rawLandmarks(file).map((text) => `${file.path}: ${text}`))).toEqual([]);
  });
});
