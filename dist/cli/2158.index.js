export const id = 2158;
export const ids = [2158];
export const modules = {

/***/ 12158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  choosePolicy: () => (/* binding */ choosePolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/project/policy/policy.js
const policyPath = '.github/lockstep.yml';
function policyFile(named = policyPath) {
    return named.replace(/^(\.\/)+/, '');
}
const reportSections = [
    'verdict',
    'gates',
    'metrics',
    'params',
    'data',
    'plots',
    'dag',
    'saved',
];
const ownerName = /^@[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)?$/;
function emptyPolicy(file = policyPath, folder = '') {
    return {
        file,
        exists: false,
        folder,
        remotes: { fallback: [] },
        env: [],
        outside: [],
        resources: new Map(),
        stages: [],
        metrics: [],
        gates: { locations: new Map() },
        owners: [],
        models: { release: [] },
        budget: {},
        report: {},
        commandPrefix: '/dvc',
        warnings: [],
    };
}

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
;// CONCATENATED MODULE: ./lib/project/policy/nearest.js
function nearestWord(word, known) {
    let best;
    let least = Math.floor(Math.max(word.length, 3) / 3) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replace, at(last, j) + 1, at(row, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(before, j - 2) + 1);
            row.push(cost);
        }
        [before, last] = [last, row];
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/project/policy/policy-reading.js



class PolicyReading {
    failures = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    locate(path) {
        return this.#document.locate(path);
    }
    problem(path, message, hint) {
        this.failures.push({
            reason: 'config',
            message: path.length === 0 ? message : `${path.map(shown).join('.')}: ${message}`,
            location: this.locate(path),
            ...(hint === undefined ? {} : { hint }),
        });
    }
    unexpected(path, expected, found) {
        this.problem(path, `expected ${expected}, found ${brief(found)}`);
        return undefined;
    }
    mapping(value, path, expected) {
        if (value === undefined)
            return [];
        if (!(0,values_value/* isMapping */.pi)(value)) {
            this.unexpected(path, expected, value);
            return [];
        }
        return [...value].flatMap(([key, item]) => {
            if (typeof key === 'string' && key !== '')
                return [[key, item]];
            this.problem([...path, key], 'expected a name as the key', 'put it in quotes');
            return [];
        });
    }
    shape(value, path, known) {
        for (const [key] of this.mapping(value, path, `a mapping of ${known.join(', ')}`)) {
            if (!known.includes(key))
                this.unknown([...path, key], key, known);
        }
        return (0,values_value/* isMapping */.pi)(value) ? value : new Map();
    }
    unknown(path, key, known) {
        const near = nearestWord(key, known);
        const at = path.slice(0, -1);
        const inside = at.length === 0 ? '' : ` in ${at.map(shown).join('.')}`;
        this.failures.push({
            reason: 'config',
            message: `unknown key '${shown(key)}'${inside}`,
            location: this.locate(path),
            hint: near === undefined ? `known here: ${known.join(', ')}` : `did you mean '${near}'?`,
        });
    }
    texts(value, path, kind) {
        if (value === undefined)
            return [];
        if (!(0,values_value/* isList */.Lv)(value)) {
            this.unexpected(path, `a list of ${kind.what}s`, value);
            return [];
        }
        return value.flatMap((item, i) => {
            const text = this.text(item, [...path, i], kind);
            return text === undefined ? [] : [text];
        });
    }
    text(value, path, kind) {
        if (value === undefined)
            return undefined;
        if (typeof value === 'string' && kind.pattern.test(value))
            return value;
        return this.unexpected(path, `a ${kind.what}`, value);
    }
    choice(value, path, words) {
        if (value === undefined)
            return undefined;
        const word = words.find((known) => known === value);
        if (word !== undefined)
            return word;
        const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
        this.problem(path, `expected ${words.join(' or ')}, found ${brief(value)}`, near === undefined ? undefined : `did you mean '${near}'?`);
        return undefined;
    }
    number(value, path, range) {
        if (value === undefined)
            return undefined;
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number) && range.holds(number))
            return number;
        return this.unexpected(path, range.what, value);
    }
    parsed(value, path, kind) {
        if (value === undefined)
            return undefined;
        const parsed = typeof value === 'string' ? kind.parse(value) : undefined;
        return parsed ?? this.unexpected(path, kind.what, value);
    }
}
function brief(value) {
    if ((0,values_value/* isMapping */.pi)(value))
        return 'a mapping';
    if ((0,values_value/* isList */.Lv)(value))
        return 'a list';
    return value === null ? 'nothing' : shown((0,spelling/* pyRepr */.n3)(value));
}
function shown(part) {
    const text = String(part).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./lib/project/policy/quantities.js
const durationPattern = String.raw `^(?=.*[1-9])(\d{1,6}(\.\d{1,3})?\s?(s|m|min|h|d)\s?)+$`;
const sizePattern = String.raw `^\d{1,15}(\.\d{1,6})?\s?(B|kB|KB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|PiB)$`;
const dropPattern = String.raw `^(\d+(\.\d+)?(e-?\d{1,2})?\s?%?)(\s(and|or)\s(\d+(\.\d+)?(e-?\d{1,2})?\s?%?))?$`;
const commitsPattern = String.raw `^[1-9]\d{0,2} commits?$`;
const secondsOf = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 };
function parseDuration(text) {
    if (!new RegExp(durationPattern).test(text))
        return undefined;
    let seconds = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)\s?(min|[smhd])/g))
        seconds += Number(amount) * secondsOf[unit];
    return seconds;
}
const powers = { '': 0, K: 1, M: 2, G: 3, T: 4, P: 5 };
function parseSize(text) {
    if (!new RegExp(sizePattern).test(text))
        return undefined;
    const [, amount, prefix, binary] = /^([\d.]+)\s?([kKMGTP]?)(i?)B$/.exec(text) ?? [];
    const power = powers[(prefix ?? '').toUpperCase()];
    return Math.round(Number(amount) * (binary === 'i' ? 1024 : 1000) ** power);
}
function parseDrop(text) {
    const found = new RegExp(dropPattern).exec(text);
    if (found === null)
        return undefined;
    const [first, second] = [found[1], found[6]];
    return {
        join: found[5] === 'or' ? 'or' : 'and',
        limits: [limitOf(first), ...(second === undefined ? [] : [limitOf(second)])],
    };
}
function limitOf(text) {
    return { unit: text.endsWith('%') ? 'percent' : 'absolute', amount: Number.parseFloat(text) };
}
function parseCommits(text) {
    return new RegExp(commitsPattern).test(text) ? Number.parseInt(text, 10) : undefined;
}

;// CONCATENATED MODULE: ./lib/project/policy/read-rules.js

const levels = ['fail', 'warn', 'ignore'];
const anyNumber = { what: 'a number', holds: () => true };
const notNegative = { what: 'a number from 0 up', holds: (number) => number >= 0 };
function readMetrics(value, reading) {
    return reading
        .mapping(value, ['metrics'], 'a mapping from metric names to rules')
        .map(([pattern, item]) => {
        const path = ['metrics', pattern];
        const rule = reading.shape(item, path, [
            'better',
            'max-drop',
            'over',
            'max',
            'min',
            'cannot-compare',
            'test-set',
        ]);
        const better = reading.choice(rule.get('better'), [...path, 'better'], ['higher', 'lower']);
        const maxDrop = readDrop(rule.get('max-drop'), [...path, 'max-drop'], reading);
        const over = reading.parsed(rule.get('over'), [...path, 'over'], {
            what: 'a number of commits such as 5 commits',
            parse: parseCommits,
        });
        const max = reading.number(rule.get('max'), [...path, 'max'], anyNumber);
        const min = reading.number(rule.get('min'), [...path, 'min'], anyNumber);
        const unclear = reading.choice(rule.get('cannot-compare'), [...path, 'cannot-compare'], ['fail', 'warn']);
        const testSet = reading.text(rule.get('test-set'), [...path, 'test-set'], {
            what: 'path of the project, without a slash at its ends',
            pattern: /^[^\s/](?:.*[^\s/])?$/,
        });
        if (maxDrop !== undefined && !rule.has('better')) {
            reading.problem([...path, 'max-drop'], 'which direction is a drop?', 'add `better: higher` or `better: lower`');
        }
        return {
            pattern,
            ...(better === undefined ? {} : { better }),
            ...(maxDrop === undefined ? {} : { maxDrop }),
            ...(over === undefined ? {} : { overCommits: over }),
            ...(max === undefined ? {} : { max }),
            ...(min === undefined ? {} : { min }),
            ...(unclear === undefined ? {} : { cannotCompare: unclear }),
            ...(testSet === undefined ? {} : { testSet }),
            location: reading.locate(path),
        };
    });
}
function readDrop(value, path, reading) {
    if (typeof value === 'number' || typeof value === 'bigint') {
        const amount = reading.number(value, path, notNegative);
        return amount === undefined ? undefined : { join: 'and', limits: [{ unit: 'absolute', amount }] };
    }
    return reading.parsed(value, path, {
        what: 'a limit such as 0.002, 1%, or 1% and 0.002',
        parse: parseDrop,
    });
}
function readGates(value, reading) {
    const gates = reading.shape(value, ['gates'], ['stale', 'missing', 'size', 'cannot-compare']);
    const stale = reading.choice(gates.get('stale'), ['gates', 'stale'], levels);
    const missing = reading.choice(gates.get('missing'), ['gates', 'missing'], levels);
    const size = reading.parsed(gates.get('size'), ['gates', 'size'], {
        what: 'a size such as 2 GB',
        parse: parseSize,
    });
    const unclear = reading.choice(gates.get('cannot-compare'), ['gates', 'cannot-compare'], ['fail', 'warn']);
    const locations = new Map();
    for (const key of gates.keys())
        locations.set(String(key), reading.locate(['gates', key]));
    return {
        ...(stale === undefined ? {} : { stale }),
        ...(missing === undefined ? {} : { missing }),
        ...(size === undefined ? {} : { size }),
        ...(unclear === undefined ? {} : { cannotCompare: unclear }),
        locations,
    };
}

;// CONCATENATED MODULE: ./lib/project/policy/read-stages.js

const settings = ['timeout', 'retries', 'on'];
const builtIn = ['cpu', 'gpu'];
const above = { what: 'a number above 0', holds: (number) => number > 0 };
const amount = { what: 'a number from 0 up', holds: (number) => number >= 0 };
const attempts = {
    what: 'a whole number from 0 to 10',
    holds: (number) => Number.isInteger(number) && number >= 0 && number <= 10,
};
const resourceName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
function readResources(value, reading) {
    const resources = new Map();
    for (const [name, item] of reading.mapping(value, ['resources'], 'a mapping from names to how much there is')) {
        const path = ['resources', name];
        if (isSetting(name)) {
            reading.problem(path, 'this name is a setting of stages, so no resource can have it', 'choose another');
        }
        else if (!resourceName.test(name)) {
            reading.problem(path, 'expected a name of letters, digits, dots, dashes and underscores');
        }
        const much = reading.number(item, path, above);
        if (much !== undefined)
            resources.set(name, much);
    }
    return resources;
}
function readStages(value, reading, resources) {
    return reading
        .mapping(value, ['stages'], 'a mapping from stage names to settings')
        .map(([pattern, item]) => {
        const path = ['stages', pattern];
        const entries = reading.mapping(item, path, 'settings such as {timeout: 6h, gpu: 1}');
        const setting = new Map(entries.filter(([name]) => isSetting(name)));
        const needs = readNeeds(entries.filter(([name]) => !isSetting(name)), { path, reading, resources });
        const timeout = reading.parsed(setting.get('timeout'), [...path, 'timeout'], {
            what: 'a time such as 90s, 45m or 6h',
            parse: parseDuration,
        });
        const retries = reading.number(setting.get('retries'), [...path, 'retries'], attempts);
        const on = reading.choice(setting.get('on'), [...path, 'on'], ['protected']);
        return {
            pattern,
            needs,
            ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
            ...(retries === undefined ? {} : { retries }),
            ...(on === undefined ? {} : { onProtected: true }),
            location: reading.locate(path),
        };
    });
}
function readNeeds(entries, { path, reading, resources }) {
    const needs = new Map();
    const known = [...settings, ...builtIn, ...resources.keys()];
    for (const [name, item] of entries) {
        if (!known.includes(name)) {
            reading.unknown([...path, name], name, known);
            continue;
        }
        const much = reading.number(item, [...path, name], amount);
        if (much !== undefined && much > 0)
            needs.set(name, much);
        const limit = resources.get(name);
        if (much !== undefined && limit !== undefined && much > limit) {
            reading.problem([...path, name], `needs ${much}, and \`resources\` has only ${limit}`, 'raise the resource or lower the need');
        }
    }
    return needs;
}
function isSetting(name) {
    return settings.includes(name);
}

;// CONCATENATED MODULE: ./lib/project/policy/read-policy.js








const keys = [
    'remotes',
    'env',
    'outside',
    'resources',
    'stages',
    'metrics',
    'gates',
    'owners',
    'models',
    'budget',
    'report',
    'drafts',
    'command-prefix',
];
function readPolicy(bytes, { file, folder }) {
    const document = (0,read/* readYaml */.gM)(bytes, file);
    if (!document.ok) {
        return (0,failure/* fail */.fJ)(...document.failures.map((failure) => ({ ...failure, reason: 'config' })));
    }
    const reading = new PolicyReading(document.value);
    const policy = readDocument(document.value, reading);
    return reading.failures.length > 0
        ? (0,failure/* fail */.fJ)(...reading.failures)
        : (0,failure.ok)({ ...emptyPolicy(file, folder), exists: true, ...policy });
}
function readDocument({ value }, reading) {
    const top = reading.shape(value, [], keys);
    const resources = readResources(top.get('resources'), reading);
    const drafts = reading.choice(top.get('drafts'), ['drafts'], ['run', 'plan']);
    const prefix = reading.text(top.get('command-prefix'), ['command-prefix'], {
        what: 'slash and a word, such as /dvc',
        pattern: /^\/[a-z][a-z0-9-]*$/,
    });
    return {
        remotes: readRemotes(top.get('remotes'), reading),
        env: reading.texts(top.get('env'), ['env'], variableName),
        outside: reading.texts(top.get('outside'), ['outside'], outsidePlace),
        resources,
        stages: readStages(top.get('stages'), reading, resources),
        metrics: readMetrics(top.get('metrics'), reading),
        gates: readGates(top.get('gates'), reading),
        owners: readOwners(top.get('owners'), reading),
        models: readModels(top.get('models'), reading),
        budget: readBudget(top.get('budget'), reading),
        report: readReport(top.get('report'), reading),
        ...(drafts === undefined ? {} : { drafts }),
        ...(prefix === undefined ? {} : { commandPrefix: prefix }),
    };
}
const variableName = { what: 'name of an environment variable', pattern: /^[A-Za-z_][A-Za-z0-9_]*$/ };
const outsidePlace = {
    what: 'path that is absolute or begins with ../ (or an http(s) address)',
    pattern: /^(\/|\.\.\/|[A-Za-z]:[\\/]|https?:\/\/[^/])/,
};
const remoteName = { what: 'name of a DVC remote', pattern: /^[^\s'"]+$/ };
const owner = { what: 'name such as @user or @org/team', pattern: ownerName };
const minutes = { what: 'a number above 0', holds: (number) => number > 0 };
const precision = {
    what: 'a whole number from 1 to 17',
    holds: (number) => Number.isInteger(number) && number >= 1 && number <= 17,
};
function readRemotes(value, reading) {
    const remotes = reading.shape(value, ['remotes'], ['proposals', 'fallback']);
    const proposals = reading.text(remotes.get('proposals'), ['remotes', 'proposals'], remoteName);
    const fallback = reading.texts(remotes.get('fallback'), ['remotes', 'fallback'], remoteName);
    return { fallback, ...(proposals === undefined ? {} : { proposals }) };
}
function readOwners(value, reading) {
    return reading
        .mapping(value, ['owners'], 'a mapping from path patterns to owners')
        .map(([pattern, item]) => {
        const path = ['owners', pattern];
        const location = reading.locate(path);
        if (!(0,values_value/* isList */.Lv)(item)) {
            const name = reading.text(item, path, owner);
            return { pattern, owners: name === undefined ? [] : [name], location };
        }
        if (item.length === 0)
            reading.unexpected(path, 'at least one owner', item);
        return { pattern, owners: reading.texts(item, path, owner), location };
    });
}
const modelName = { what: 'name of a model', pattern: /^[A-Za-z0-9*?[\]][A-Za-z0-9_.:/*?[\]-]*$/ };
function readModels(value, reading) {
    const models = reading.shape(value, ['models'], ['release']);
    return { release: reading.texts(models.get('release'), ['models', 'release'], modelName) };
}
function readBudget(value, reading) {
    const budget = reading.shape(value, ['budget'], ['minutes', 'bytes']);
    const time = reading.number(budget.get('minutes'), ['budget', 'minutes'], minutes);
    const bytes = reading.parsed(budget.get('bytes'), ['budget', 'bytes'], {
        what: 'a size such as 50 GB',
        parse: parseSize,
    });
    return { ...(time === undefined ? {} : { minutes: time }), ...(bytes === undefined ? {} : { bytes }) };
}
function readReport(value, reading) {
    const report = reading.shape(value, ['report'], ['sections', 'precision']);
    const digits = reading.number(report.get('precision'), ['report', 'precision'], precision);
    const sections = readSections(report.get('sections'), reading);
    return {
        ...(digits === undefined ? {} : { precision: digits }),
        ...(sections === undefined ? {} : { sections }),
    };
}
function readSections(value, reading) {
    const path = ['report', 'sections'];
    if (value === undefined)
        return undefined;
    if (!(0,values_value/* isList */.Lv)(value))
        return reading.unexpected(path, 'a list of sections', value);
    const sections = value.flatMap((item, i) => reading.choice(item, [...path, i], reportSections) ?? []);
    sections.forEach((section, i) => {
        if (sections.indexOf(section) < i)
            reading.problem([...path, i], `'${section}' is named twice`);
    });
    return sections;
}

// EXTERNAL MODULE: ./lib/workspace/open-revision.js + 2 modules
var open_revision = __webpack_require__(496);
;// CONCATENATED MODULE: ./lib/commands/trusted-policy.js





async function choosePolicy(choice) {
    const { projectRoot, gitRoot, git, trusted } = choice;
    const file = policyFile(choice.file);
    const top = gitRoot ?? projectRoot;
    const place = { file, folder: (0,external_node_path_.relative)(top, projectRoot).split(external_node_path_.sep).join('/') };
    const here = await (await (0,open_revision/* openWorkspace */.O)({ projectRoot: top, git: undefined })).read(file);
    if (trusted === undefined || git === undefined)
        return policyIn(here, place);
    const base = await (0,open_revision/* openCommit */.C)({ projectRoot: top, gitRoot: top, git, rev: trusted });
    if (!base.ok)
        return base;
    const there = await base.value.read(file);
    if (Buffer.from(here ?? []).equals(Buffer.from(there ?? [])))
        return policyIn(there, place);
    const policy = there === undefined ? (0,failure.ok)(emptyPolicy(file, place.folder)) : readPolicy(there, place);
    return policy.ok ? (0,failure.ok)({ ...policy.value, warnings: [edited(file, base.value, there)] }) : policy;
}
function policyIn(bytes, place) {
    if (bytes !== undefined)
        return readPolicy(bytes, place);
    if (place.file === policyPath)
        return (0,failure.ok)(emptyPolicy(place.file, place.folder));
    return (0,failure/* fail */.fJ)({
        reason: 'config',
        message: `the policy file '${place.file}' does not exist`,
        hint: 'correct the `config` input: a path from the top of the repository',
    });
}
function edited(file, base, there) {
    const name = base.sha === undefined ? base.name : base.sha.slice(0, 7);
    return {
        reason: 'config',
        message: there === undefined
            ? `this change adds ${file}; the base (${name}) has none, so no policy was applied`
            : `this change edits ${file}; the version of the base (${name}) was used`,
        hint: 'the new version counts once it is merged',
        location: { file },
    };
}


/***/ })

};
