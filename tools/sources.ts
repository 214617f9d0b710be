import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './fingerprint';

/**
 * The project's files that these run: themselves and what they import, however far, without what is imported for its types
 * alone. A cache named for them outlives a change elsewhere. Workers and dynamic imports must be named.
 * @param entries paths from the project's root
 * @param leave paths that are left out, with what only they import
 * @returns paths from the project's root, sorted
 */
export function sourcesOf(entries: readonly string[], leave: readonly string[] = []): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || leave.includes(path)) return;
    found.add(path);
    importsIn(path).forEach(visit);
  };
  entries.forEach(visit);
  return [...found].sort();
}

function importsIn(path: string): string[] {
  const code = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest);
  return code.statements.flatMap((statement) => {
    const specifier = specifierOf(statement);
    return specifier?.startsWith('.') ? [resolved(join(dirname(path), specifier))] : [];
  });
}

function specifierOf(statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const typesOnly = ts.isExportDeclaration(statement)
    ? statement.isTypeOnly
    : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const { moduleSpecifier } = statement;
  return !typesOnly && moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

function resolved(path: string): string {
  const known = [path, `${path}.ts`, join(path, 'index.ts')].find(
    (name) => /\.\w+$/.test(name) && existsSync(join(ROOT, name)),
  );
  if (known === undefined) throw new Error(`${path} is imported and does not exist.`);
  return known;
}
