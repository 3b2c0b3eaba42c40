// Validates JSON files against the official schemas of Teams, which the package @microsoft/app-manifest carries.
// node validate-manifest.cjs SCHEMA FILE [SCHEMA FILE …]; SCHEMA is a file's name below the version that FILE names.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');

const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams');
const read = file => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

let wrong = 0;
for (let i = 2; i + 1 < process.argv.length; i += 2) {
  const [name, file] = process.argv.slice(i, i + 2);
  const json = read(file);
  const version = /\/(v[\d.]+)\//.exec(json.$schema)[1];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(read(path.join(schemas, version, name)));
  if (!validate(json)) {
    wrong++;
    for (const { instancePath, message, params } of validate.errors) {
      console.log(`${path.basename(file)}${instancePath}: ${message} ${JSON.stringify(params)}`);
    }
  }
}

process.exitCode = wrong ? 1 : 0;
