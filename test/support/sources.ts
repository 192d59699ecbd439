import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One source file of the project. */
export interface Source {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a package name, or a path relative to the root. */
  readonly imports: readonly string[];
}

/** Every TypeScript file under a folder of the project. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => toSource(join(folder, name).replaceAll('\\', '/')));

const toSource = (path: string): Source => {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => resolveImport(path, fileName));
  return { path, text, imports };
};

const resolveImport = (from: string, name: string): string => {
  if (name.startsWith('#')) return name.slice(1);
  if (!name.startsWith('.')) return name;
  return relative(root, join(root, from, '..', name)).replaceAll('\\', '/');
};

/** The file's code without comments and string contents, so that a word in a sentence is no use of it. */
export const codeOf = ({ text, path }: Source): string => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || node.kind === ts.SyntaxKind.AsyncKeyword || node.kind === ts.SyntaxKind.AwaitKeyword) {
      words.push(node.getText(file));
    }
    ts.forEachChild(node, visit);
    if ('modifiers' in node && Array.isArray(node.modifiers)) (node.modifiers as ts.Node[]).forEach(visit);
  };
  visit(file);
  return ` ${words.join(' ')} `;
};
