// Checks the published schemas against files: those that must pass, and those in tests/schemas/bad that must not.
//   node validate.mjs --schemas DIR [FILE|DIR]...
// DIR holds what `emulation schema NAME` printed, as NAME.json.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseDocument } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const readable = new Set(['.yaml', '.yml', '.json', '.jsonl']);
// JSON Lines: the first line is the header, every other line a unit, or a record of a movement.
const linesOf = { header: '#/$defs/header', dossiers: '#/$defs/unit', records: '#/$defs/record' };
const schemaOf = { 'movement-records': 'records' };
// Read by the command alone so far; said, not passed over in silence.
const withoutSchema = new Set(['movement']);
let unchecked = 0;

const args = process.argv.slice(2);
if (args[0] !== '--schemas' || args.length < 2) {
  console.error('usage: node validate.mjs --schemas DIR [FILE|DIR]...');
  process.exit(2);
}

const schemas = new Map();
for (const file of readdirSync(args[1]).filter(name => name.endsWith('.json'))) {
  const schema = JSON.parse(readFileSync(join(args[1], file), 'utf8'));
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(schema, 'it');
  schemas.set(basename(file, '.json'), ajv);
}

const walk = path => statSync(path).isDirectory()
  ? readdirSync(path).sort().filter(name => !['bin', 'obj', 'node_modules', 'packages.lock.json', 'appsettings.json'].includes(name)).flatMap(name => walk(join(path, name)))
  : readable.has(extname(path)) ? [path] : [];

/** What a file says it is: its first key, or its `format`; null when it says nothing that is known. */
function kindOf(value) {
  const format = /^emulation\.([a-z-]+)\//.exec(value?.format ?? '');
  if (format) return schemaOf[format[1]] ?? format[1];
  return ['policy', 'movement', 'scenario', 'holidays', 'problem'].find(key => value !== null && typeof value === 'object' && key in value) ?? null;
}

/** What is wrong with a file: [] for nothing. Throws when it is not YAML or JSON at all. */
function problems(path, folderKind) {
  const text = readFileSync(path, 'utf8');
  if (extname(path) === '.jsonl') {
    const lines = folderKind ?? kindOf(JSON.parse(text.split('\n')[0]));
    return text.split('\n').map((line, index) => [line, index + 1]).filter(([line]) => line.trim() !== '')
      .flatMap(([line, number]) =>
        check(lines, number === 1 ? linesOf.header : linesOf[lines], JSON.parse(line)).map(problem => `line ${number}: ${problem}`));
  }
  const value = extname(path) === '.json' ? JSON.parse(text) : fromYaml(text);
  const kind = folderKind ?? kindOf(value);
  if (withoutSchema.has(kind) && !schemas.has(kind)) {
    unchecked++;
    return [];
  }

  return kind === null ? ['says neither by its first key nor by `format` what it is'] : check(kind, '', value);
}

function fromYaml(text) {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) throw document.errors[0];
  return document.toJS();
}

function check(kind, fragment, value) {
  const ajv = schemas.get(kind);
  if (!ajv) return [`there is no schema \`${kind}\``];
  const validate = ajv.getSchema(`it${fragment}`);
  if (!validate) throw new Error(`the schema \`${kind}\` has no ${fragment}`);
  return validate(value) ? [] : validate.errors.map(error => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
}

let failed = 0;
const show = path => relative(process.cwd(), path);
function fail(path, reasons) {
  failed++;
  console.error([show(path), ...reasons.slice(0, 8)].join('\n  '));
}

/** Runs one list; `expect` says whether a file with these problems is as it should be. */
function run(name, files, folderKindOf, judge) {
  for (const file of files) {
    try {
      const wrong = judge(problems(file, folderKindOf(file)));
      if (wrong.length > 0) fail(file, wrong);
    } catch (error) {
      fail(file, [`cannot be judged: ${error.message}`]);
    }
  }
  console.log(`${name}: ${files.length}`);
}

const inFolder = root => file => relative(root, file).split(/[\\/]/)[0];
const [good, bad] = [join(here, 'good'), join(here, 'bad')].map(root => existsSync(root) ? walk(root) : []);
run('shipped files, must pass', args.slice(2).flatMap(walk), () => null, found => found);
run('good samples, must pass', good, inFolder(join(here, 'good')), found => found);
run('bad samples, must not pass', bad, inFolder(join(here, 'bad')),
  found => found.some(problem => problem.startsWith('there is no schema')) ? found
    : found.length > 0 ? [] : ['passes, although it stands among the bad samples']);
const formats = walk(join(here, '..', 'corpus', 'formats'));
run('samples of every format, must pass', formats, () => null, found => found);
if (good.length === 0 || bad.length === 0) {
  failed++;
  console.error('tests/schemas/good or tests/schemas/bad holds no file, so the schemas are not tested');
}

console.log(`plans of movements, for which there is no schema yet, not checked: ${unchecked}`);
console.log(failed === 0 ? 'All as they should be.' : `${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
