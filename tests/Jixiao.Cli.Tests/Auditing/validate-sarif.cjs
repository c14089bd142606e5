// Holds a log to the published schema of SARIF 2.1.0; prints what it breaks.
const { readFileSync } = require('fs');
const Ajv = require('ajv');

const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', logger: false });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const holds = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const log = JSON.parse(readFileSync(process.argv[2], 'utf8'));
if (!holds(log)) {
  console.log(holds.errors.map(e => `${e.dataPath} ${e.message}`).join('\n'));
  process.exit(1);
}
