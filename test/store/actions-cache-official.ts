import { restoreCache, saveCache } from '@actions/cache';

/** `save FOLDER KEY` or `restore FOLDER KEY PREFIX` by GitHub's client; prints what it returns as JSON on the last line. */
const [verb, folder = '', key = '', ...prefixes] = process.argv.slice(2);
const result = verb === 'save' ? await saveCache([folder], key) : await restoreCache([folder], key, prefixes);
process.stdout.write(`\n${JSON.stringify(result ?? null)}\n`);
