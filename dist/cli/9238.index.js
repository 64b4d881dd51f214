export const id = 9238;
export const ids = [9238];
export const modules = {

/***/ 69238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  y: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/project.js + 14 modules
var project = __webpack_require__(9132);
// EXTERNAL MODULE: ./lib/store/cache.js + 3 modules
var cache = __webpack_require__(32535);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/workspace/git.js + 11 modules
var workspace_git = __webpack_require__(63508);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var ignore = __webpack_require__(7652);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/workspace/child.js
var workspace_child = __webpack_require__(35083);
// EXTERNAL MODULE: ./lib/workspace/lock-file.js
var lock_file = __webpack_require__(19429);
// EXTERNAL MODULE: ./lib/workspace/read-regular.js
var read_regular = __webpack_require__(29096);
// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/dvc-lock.js






async function takeDvcLock(tmp, options) {
    const file = (0,external_node_path_.join)(tmp, 'lock');
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        return noHold;
    if (options.platform === 'darwin')
        return openExclusively(file);
    if (options.platform === 'win32')
        return noHold;
    const child = await holdByProgram(file, options.env);
    if (child === 'absent')
        return isFlocked(file) ? holderOf(file) : noHold;
    return child === 'busy' ? holderOf(file) : { release: () => endProgram(child) };
}
const noHold = { release: async () => { } };
async function holdByProgram(file, env) {
    const child = (0,start/* startHelper */.j)('flock', ['-x', '-n', file, 'cat'], env);
    child.stdin.on('error', () => { });
    const taken = await new Promise((resolve) => {
        child.on('error', () => resolve('absent'));
        child.on('close', (code) => resolve(code === 1 ? 'busy' : 'absent'));
        child.stdout.once('data', () => resolve('held'));
        child.stdin.write('\n');
    });
    if (taken === 'held')
        (0,workspace_child/* hold */._)(child, false);
    return taken === 'held' ? child : taken;
}
function endProgram(child) {
    (0,workspace_child/* hold */._)(child, true);
    return new Promise((resolve) => {
        child.on('close', () => resolve());
        child.stdin.end();
        if (child.exitCode !== null || child.signalCode !== null)
            resolve();
    });
}
const exclusiveLock = 0x20;
function openExclusively(file) {
    try {
        const fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NONBLOCK | exclusiveLock, 0o666);
        return { release: async () => (0,external_node_fs_.closeSync)(fd) };
    }
    catch (error) {
        if (error.code === 'EAGAIN')
            return holderOf(file);
        throw error;
    }
}
function holderOf(file) {
    try {
        const pid = Number((0,read_regular/* readRegularFile */.X)(file).toString('latin1').trim());
        if ((0,lock_file/* isAlive */._n)(pid))
            return { pid, what: 'dvc' };
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
    }
    return { pid: 0, what: 'dvc' };
}
function isFlocked(file) {
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false, bigint: true });
    if (stats === undefined)
        return false;
    try {
        const locks = (0,external_node_fs_.readFileSync)('/proc/locks', 'latin1').split('\n');
        return locks.some((line) => / FLOCK /u.test(line) && line.includes(`:${stats.ino} `));
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/rwlock.js






function dvcRunner(tmp) {
    const { read, write } = readTable((0,external_node_path_.join)(tmp, 'rwlock'));
    const found = [...[...read.values()].flat(), ...write.values()].find(({ pid }) => pid !== process.pid && (0,lock_file/* isAlive */._n)(pid) && isDvc(pid));
    return found === undefined ? undefined : { pid: found.pid, what: `dvc ${found.cmd}` };
}
function announce(tmp, cmd, paths) {
    const info = { pid: process.pid, cmd };
    edit(tmp, ({ read, write }) => {
        for (const path of paths.read)
            read.set(path, [...(read.get(path) ?? []), info]);
        for (const path of paths.write)
            write.set(path, info);
    });
    return () => edit(tmp, ({ read, write }) => {
        for (const path of paths.read) {
            const readers = read.get(path) ?? [];
            const mine = readers.findIndex(({ pid }) => pid === info.pid);
            const others = readers.filter((_, i) => i !== mine);
            if (others.length === 0)
                read.delete(path);
            else
                read.set(path, others);
        }
        for (const path of paths.write)
            if (write.get(path)?.pid === info.pid)
                write.delete(path);
    });
}
function edit(tmp, change) {
    const file = (0,external_node_path_.join)(tmp, 'rwlock');
    if ((0,stats/* statsAt */.Z)(file)?.isSymbolicLink() === true)
        return;
    const table = readTable(file);
    change(table);
    const text = JSON.stringify({
        write: Object.fromEntries(table.write),
        read: Object.fromEntries(table.read),
    });
    try {
        (0,atomic_write/* writeFileAtomic */.Zf)(file, text, { mayBeAbsent: true });
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
    }
}
function readTable(file) {
    const value = parse(file);
    return {
        read: new Map(entriesOf(value.read).map(([path, infos]) => [path, toInfos(infos)])),
        write: new Map(entriesOf(value.write).flatMap(([path, info]) => toInfos([info]).map((found) => [path, found]))),
    };
}
function parse(file) {
    try {
        const value = JSON.parse((0,read_regular/* readRegularFile */.X)(file).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch (error) {
        if (error instanceof SyntaxError || error.code !== undefined)
            return {};
        throw error;
    }
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
function toInfos(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        const { pid, cmd } = (item ?? {});
        return typeof pid === 'number' && typeof cmd === 'string' ? [{ pid, cmd }] : [];
    });
}
function isDvc(pid) {
    try {
        return /dvc|python/iu.test((0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'latin1'));
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./lib/workspace/tmp-folder.js
var tmp_folder = __webpack_require__(51933);
;// CONCATENATED MODULE: ./lib/workspace/lock.js







async function acquire(projectRoot, options) {
    const tmp = (0,external_node_path_.join)(projectRoot, '.dvc', 'tmp');
    const folder = (0,external_node_path_.join)(tmp, 'lockstep');
    if (!(0,tmp_folder/* prepareTmpFolder */.f)(folder))
        return (0,failure/* fail */.fJ)(unusable(folder));
    const deadline = Date.now() + options.timeoutMs;
    for (let isFirst = true;; isFirst = false) {
        const attempt = await tryOnce(tmp, folder, options);
        if (attempt instanceof Held)
            return (0,failure.ok)(attempt);
        options.signal?.throwIfAborted();
        if (Date.now() >= deadline)
            return (0,failure/* fail */.fJ)(busy(attempt));
        if (isFirst)
            options.onWait?.(attempt);
        await (0,promises_.setTimeout)(Math.min(pollMs, Math.max(1, deadline - Date.now())), undefined, {
            signal: options.signal,
        });
    }
}
const pollMs = 100;
const renewMs = 15_000;
async function tryOnce(tmp, folder, options) {
    const own = (0,lock_file/* takeLockFile */.l$)(folder, options.what, Date.now());
    if ('pid' in own)
        return own;
    const runner = dvcRunner(tmp);
    const dvc = runner ?? (await takeDvc(tmp, options));
    if ('pid' in dvc) {
        own.release();
        return dvc;
    }
    return new Held({ own, dvc, tmp, what: options.what, retake: () => takeDvc(tmp, options) });
}
function takeDvc(tmp, { env = {}, platform = process.platform }) {
    return takeDvcLock(tmp, { env, platform });
}
class Held {
    #parts;
    #timer;
    #dvc;
    #paused = 0;
    #isReleased = false;
    constructor(parts) {
        this.#parts = parts;
        this.#dvc = parts.dvc;
        this.#timer = setInterval(() => parts.own.renew(), renewMs).unref();
    }
    async pause(paths) {
        const takeBack = paths === undefined ? () => { } : announce(this.#parts.tmp, `lockstep ${this.#parts.what}`, paths);
        this.#paused++;
        const dvc = this.#dvc;
        this.#dvc = undefined;
        await dvc?.release();
        let isBack = false;
        return async () => {
            if (isBack)
                return;
            isBack = true;
            takeBack();
            this.#paused--;
            await this.#comeBack();
        };
    }
    async release() {
        if (this.#isReleased)
            return;
        this.#isReleased = true;
        clearInterval(this.#timer);
        await this.#dvc?.release();
        this.#parts.own.release();
    }
    async #comeBack() {
        while (this.#paused === 0 && !this.#isReleased && this.#dvc === undefined) {
            const taken = await this.#parts.retake();
            if (!('pid' in taken)) {
                if (this.#paused > 0 || this.#isReleased || this.#dvc !== undefined)
                    await taken.release();
                else
                    this.#dvc = taken;
                return;
            }
            await (0,promises_.setTimeout)(pollMs);
        }
    }
}
function busy({ pid, what }) {
    return {
        reason: 'busy',
        message: 'Unable to acquire lock. Most likely another DVC process is running or was terminated abruptly. Check the page ' +
            '<https://dvc.org/doc/user-guide/troubleshooting#lock-issue> for other possible reasons and to learn how to resolve this.',
        hint: pid === 0 ? `held by ${what}` : `held by '${what}' (process ${pid}); wait for it, or end it`,
    };
}
function unusable(folder) {
    return {
        reason: 'refused',
        message: `'${folder}' cannot be used for the project's lock: it, or a folder above it, is not a real folder`,
        hint: 'remove what stands there; .dvc/tmp is made anew when it is needed',
    };
}

// EXTERNAL MODULE: ./lib/workspace/open-revision.js + 2 modules
var open_revision = __webpack_require__(496);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/state.js + 1 modules
var state = __webpack_require__(7575);
// EXTERNAL MODULE: ./lib/commands/trusted-config.js
var trusted_config = __webpack_require__(64296);
;// CONCATENATED MODULE: ./lib/project/policy/policy.js
const policyPath = '.github/lockstep.yml';
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

;// CONCATENATED MODULE: ./lib/commands/trusted-policy.js





async function choosePolicy(choice) {
    const { projectRoot, gitRoot, git, trusted } = choice;
    const file = (choice.file ?? policyPath).replace(/^(\.\/)+/, '');
    const top = gitRoot ?? projectRoot;
    const place = { file, folder: (0,external_node_path_.relative)(top, projectRoot).split(external_node_path_.sep).join('/') };
    const here = await (await (0,open_revision/* openWorkspace */.O)({ projectRoot: top, git: undefined })).read(file);
    if (trusted === undefined || git === undefined)
        return policyIn(here, choice, place);
    const base = await (0,open_revision/* openCommit */.C)({ projectRoot: top, gitRoot: top, git, rev: trusted });
    if (!base.ok)
        return base;
    const there = await base.value.read(file);
    if (Buffer.from(here ?? []).equals(Buffer.from(there ?? [])))
        return policyIn(there, choice, place);
    const policy = there === undefined ? (0,failure.ok)(emptyPolicy(file, place.folder)) : readPolicy(there, place);
    return policy.ok ? (0,failure.ok)({ ...policy.value, warnings: [edited(file, base.value, there)] }) : policy;
}
function policyIn(bytes, { file }, place) {
    if (bytes !== undefined)
        return readPolicy(bytes, place);
    if (file === undefined || place.file === policyPath)
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

;// CONCATENATED MODULE: ./lib/commands/session.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function openSession(host, use = {}) {
    const roots = (0,root/* findRoots */.D)(host.cwd);
    if (!roots.ok)
        return roots;
    const { projectRoot, gitRoot } = roots.value;
    const found = gitRoot === undefined ? undefined : gitAt(gitRoot, host);
    const bare = await (0,open_revision/* openWorkspace */.O)({ projectRoot, git: undefined });
    const trusted = use.configFrom === undefined || found === undefined || gitRoot === undefined
        ? {}
        : { trusted: { rev: use.configFrom, gitRoot, git: found } };
    const added = use.added === undefined ? {} : { added: use.added };
    const chosen = await (0,trusted_config/* chooseConfig */.q$)({ host, projectRoot, workspace: bare, ...trusted, ...added });
    if (!chosen.ok)
        return chosen;
    const { config, warnings } = chosen.value;
    const git = config.noScm ? undefined : found;
    const workspace = await (0,open_revision/* openWorkspace */.O)({ projectRoot, git, linkTargets: [config.cacheDir] });
    const policyFrom = {
        projectRoot,
        gitRoot,
        git: found,
        ...(use.policyFile === undefined ? {} : { file: use.policyFile }),
        ...(use.configFrom === undefined ? {} : { trusted: use.configFrom }),
    };
    return (0,failure.ok)(new OpenSession({ host, projectRoot, gitRoot, git, workspace, config, warnings, policyFrom, found }));
}
function gitAt(root, { git, env }) {
    return git?.root === root ? git : new workspace_git/* Git */.T({ root, env });
}
class OpenSession {
    host;
    projectRoot;
    gitRoot;
    cwd;
    git;
    workspace;
    config;
    warnings;
    cache;
    state;
    lock;
    loaded;
    rules;
    chosenPolicy;
    policyFrom;
    found;
    constructor(opened) {
        this.policyFrom = opened.policyFrom;
        this.found = opened.found;
        this.host = opened.host;
        this.projectRoot = opened.projectRoot;
        this.gitRoot = opened.gitRoot;
        this.git = opened.git;
        this.workspace = opened.workspace;
        this.config = opened.config;
        this.warnings = opened.warnings;
        this.cwd = toPosix((0,external_node_path_.relative)(opened.projectRoot, (0,external_node_path_.resolve)(opened.host.cwd)));
        this.cache = new cache/* Cache */.l({ dir: opened.config.cacheDir, shared: opened.config.cacheShared });
        this.state = new state/* State */.U({ file: (0,external_node_path_.join)(opened.projectRoot, '.dvc', 'tmp', 'lockstep', 'state') });
    }
    project() {
        this.loaded ??= (0,project/* loadProject */.g)(this.workspace, { config: this.config });
        return this.loaded;
    }
    reload() {
        this.loaded = undefined;
        return this.project();
    }
    async projectAt(rev) {
        const { git, gitRoot, projectRoot } = this;
        if (git === undefined || gitRoot === undefined)
            return { ok: false, failures: [noGit] };
        const commit = await (0,open_revision/* openCommit */.C)({ projectRoot, gitRoot, git, rev });
        if (!commit.ok)
            return commit;
        const config = await (0,trusted_config/* readConfigAt */["in"])(commit.value, this);
        return config.ok ? (0,project/* loadProject */.g)(commit.value, { config: config.value }) : config;
    }
    ignore() {
        this.rules ??= (0,ignore/* loadIgnore */.D)(this.workspace);
        return this.rules;
    }
    policy() {
        this.chosenPolicy ??= choosePolicy(this.policyFrom);
        return this.chosenPolicy;
    }
    async [Symbol.asyncDispose]() {
        this.state.save();
        if (this.found !== this.host.git)
            await this.found?.close();
    }
}
const noGit = {
    reason: 'git',
    message: 'this needs Git, and the project is not in a Git repository (or core.no_scm is set)',
    hint: 'run `git init` and commit, or leave out the revision',
};
function toPosix(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
async function withSession(host, work, use = {}) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = await openSession(host, use);
            if (!opened.ok)
                return opened;
            const session = __addDisposableResource(env_1, opened.value, true);
            if (use.writes === undefined)
                return await work(session);
            const lock = await holdProject(session, use.writes);
            if (!lock.ok)
                return lock;
            session.lock = lock.value;
            session.cache.sweep();
            try {
                return await work(session);
            }
            finally {
                await lock.value.release();
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return (0,failure/* caught */.Vq)((0,disk_error/* asDiskFailure */.IW)(error));
    }
}
function holdProject({ host, projectRoot }, what) {
    const inCi = host.env.CI !== undefined && host.env.CI !== '' && host.env.CI !== 'false';
    return acquire(projectRoot, {
        what,
        timeoutMs: host.lockTimeoutMs ?? (inCi ? 300_000 : 3_000),
        signal: host.signal,
        env: host.env,
        onWait: (holder) => host.emit({
            kind: 'note',
            text: `waiting for another process to finish with this project: ${holder.what} (process ${holder.pid})`,
        }),
    });
}


/***/ }),

/***/ 64296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ addedBy),
/* harmony export */   fF: () => (/* binding */ addedOptions),
/* harmony export */   "in": () => (/* binding */ readConfigAt),
/* harmony export */   q$: () => (/* binding */ chooseConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76937);
/* harmony import */ var _workspace_open_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(496);





async function chooseConfig(choice) {
    const { workspace, trusted } = choice;
    const own = await readConfigAt(workspace, choice);
    if (!own.ok || trusted === undefined)
        return own.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ config: own.value, warnings: [] }) : own;
    const commit = await (0,_workspace_open_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommit */ .C)({ projectRoot: choice.projectRoot, ...trusted });
    if (!commit.ok)
        return commit;
    const local = '.dvc/config.local';
    const isTracked = (await trusted.git.tracked(choice.projectRoot, [local])).has(local);
    const [here, there] = [await workspace.read('.dvc/config'), await commit.value.read('.dvc/config')];
    const isSame = Buffer.from(here ?? []).equals(Buffer.from(there ?? []));
    if (isSame && !isTracked)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ config: own.value, warnings: [] });
    const base = await readConfigAt(commit.value, {
        ...choice,
        ...(isTracked ? { localFrom: commit.value } : {}),
    });
    if (!base.ok)
        return base;
    const { remotes, defaultRemote, cacheDir, cacheTypes, cacheShared } = base.value;
    const config = { ...own.value, remotes, defaultRemote, cacheDir, cacheTypes, cacheShared };
    const edited = [...(isSame ? [] : ['.dvc/config']), ...(isTracked ? [local] : [])];
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ config, warnings: edited.map((file) => editedConfig(trusted.rev, file)) });
}
async function readConfigAt(revision, { host, projectRoot, added, localFrom, }) {
    const sources = await (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configSources */ .$)({
        ...{ revision, env: host.env, platform: process.platform, projectRoot },
        ...(localFrom === undefined ? {} : { localFrom }),
    });
    if (added?.file !== undefined)
        sources.push(addedFile(added.file));
    if (added?.text !== undefined)
        sources.push({ level: 'local', file: `${host.cwd}/--config`, text: added.text });
    const config = (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)(sources, { projectRoot });
    if (!config.ok || added === undefined || added.options.length === 0)
        return config;
    const name = added.remote ?? config.value.defaultRemote;
    if (name === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'config', message: 'Missing remote name' });
    const wrong = added.options.find((option) => !/^[\w-]+=/.test(option));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `--remote-config takes options as key=value, not '${wrong}'` });
    const lines = added.options.map((option) => option.replace('=', ' = ').replace(/[\r\n]/g, ' '));
    const text = [`['remote "${name}"']`, ...lines, ''].join('\n');
    return (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)([...sources, { level: 'local', file: `${host.cwd}/--remote-config`, text }], {
        projectRoot,
    });
}
function addedFile(file) {
    try {
        return { level: 'local', file, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') };
    }
    catch (error) {
        const message = `config file error: '${file}' cannot be read (${error.code})`;
        return { level: 'local', file, text: '', failure: { reason: 'data', message } };
    }
}
function addedBy(options, cwd) {
    const { config, remote, remoteConfig } = options;
    const more = Array.isArray(remoteConfig) ? remoteConfig.map(String) : [];
    if (typeof config !== 'string' && more.length === 0)
        return {};
    return {
        added: {
            ...(typeof config === 'string' ? { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, config) } : {}),
            ...(typeof remote === 'string' ? { remote } : {}),
            options: more,
        },
    };
}
const addedOptions = [
    { flags: '--config <file>', help: 'a config file to merge with that of the other repository' },
    { flags: '--remote-config <options...>', help: 'key=value: more options of the remote that is used' },
];
function editedConfig(rev, file) {
    const name = /^[0-9a-f]{40}$/.test(rev) ? rev.slice(0, 7) : rev;
    const what = file === '.dvc/config' ? 'edits' : 'brings along';
    return {
        reason: 'config',
        message: `this change ${what} ${file}; for remotes and cache the version of the base (${name}) was used`,
        hint: file === '.dvc/config'
            ? 'the new version counts once it is merged'
            : 'it is for one machine: take it out of Git with `git rm --cached .dvc/config.local`',
        location: { file },
    };
}


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectFiles),
/* harmony export */   L: () => (/* binding */ lockFileOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45690);

function lockFileOf(file) {
    return `${file.slice(0, -'.yaml'.length)}.lock`;
}
async function collectFiles({ revision, ignore, visit }) {
    const outs = new Set();
    const visited = new Set();
    const sight = new GitSight(revision, ignore);
    const remember = async (file) => {
        if (visited.has(file))
            return;
        visited.add(file);
        for (const out of await visit({ file, isLockHidden: sight.hides(lockFileOf(file)) }))
            outs.add(out);
    };
    const isSkipped = (folder) => outs.has(folder) || ignore.ignores(folder, true);
    if (revision.isWorkspace) {
        const atRoot = await revision.projectFiles(() => true);
        for (const file of await sight.visible(atRoot))
            await remember(file);
    }
    const files = await sight.visible(await revision.projectFiles(isSkipped));
    await walk(tree(files), '', { remember, isSkipped });
    return [...visited];
}
class GitSight {
    revision;
    ignore;
    asked = new Set();
    hidden = new Set();
    constructor(revision, ignore) {
        this.revision = revision;
        this.ignore = ignore;
    }
    async visible(paths) {
        const files = paths.filter((path) => !path.endsWith('.dvcignore') && !this.ignore.ignores(path, false));
        const locks = files.filter((file) => file.endsWith('dvc.yaml')).map(lockFileOf);
        const asked = new Set([...files, ...locks, ...files.flatMap(foldersAbove)]);
        const unknown = [...asked].filter((path) => !this.asked.has(path));
        for (const path of unknown)
            this.asked.add(path);
        const found = unknown.length === 0 ? [] : await this.revision.isGitIgnored(unknown);
        for (const path of found)
            this.hidden.add(path);
        return files.filter((file) => ![file, ...foldersAbove(file)].some((path) => this.hidden.has(path)));
    }
    hides(path) {
        return this.hidden.has(path);
    }
}
function foldersAbove(file) {
    const parts = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file).split('/');
    return parts.flatMap((part, i) => (part === '' ? [] : [`${parts.slice(0, i + 1).join('/')}/`]));
}
function tree(files) {
    const root = { files: [], folders: new Map() };
    for (const file of files) {
        let folder = root;
        for (const part of (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file).split('/')) {
            if (part === '')
                continue;
            const inner = folder.folders.get(part) ?? { files: [], folders: new Map() };
            folder.folders.set(part, inner);
            folder = inner;
        }
        folder.files.push(file);
    }
    return root;
}
async function walk(folder, path, walking) {
    for (const file of folder.files)
        await walking.remember(file);
    const open = [...folder.folders]
        .map(([name, inner]) => ({ inner, path: path === '' ? name : `${path}/${name}` }))
        .filter((child) => !walking.isSkipped(child.path));
    for (const child of open)
        await walk(child.inner, child.path, walking);
}


/***/ }),

/***/ 83674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ canonicalDvcFile)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45690);


function canonicalDvcFile(value, file) {
    const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, typeof value.get('wdir') === 'string' ? String(value.get('wdir')) : '');
    const relative = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(wdir, folder);
    const entries = (key, dump) => {
        const items = value.get(key);
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(items) ? items.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi).map((entry) => dump(entry, wdir)) : [];
    };
    return compact([
        ['desc', value.get('desc')],
        ['md5', value.get('md5')],
        ['wdir', relative === '.' ? undefined : relative],
        ['frozen', value.get('frozen') === true || value.get('locked') === true],
        ['deps', entries('deps', dumpDep)],
        ['outs', entries('outs', dumpOut)],
        ['always_changed', value.get('always_changed')],
        ['meta', value.get('meta')],
    ]);
}
function dumpDep(entry, wdir) {
    const repo = entry.get('repo');
    const db = entry.get('db');
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(repo)) {
        const order = ['url', 'rev', 'rev_lock', 'config', 'remote'];
        return new Map([
            ['path', entry.get('path') ?? ''],
            ['repo', compact(order.map((key) => [key, repo.get(key)]))],
        ]);
    }
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(db))
        return new Map([['db', compact([...db])]]);
    return new Map([...recordedFields(entry, wdir), ...files(entry)]);
}
function dumpOut(entry, wdir) {
    const flags = compact([
        ...['desc', 'type', 'labels', 'meta'].map((key) => [key, entry.get(key)]),
        ['persist', entry.get('persist')],
        ['remote', entry.get('remote')],
    ]);
    const annotations = [...flags].filter(([key]) => key !== 'persist' && key !== 'remote');
    const placement = [...flags].filter(([key]) => key === 'persist' || key === 'remote');
    return new Map([
        ...recordedFields(entry, wdir),
        ...annotations,
        ...isFalse(entry, 'cache'),
        ...placement,
        ...isFalse(entry, 'push'),
        ...files(entry),
    ]);
}
function recordedFields(entry, wdir) {
    const path = String(entry.get('path') ?? '');
    const isLegacy = entry.get('hash') === undefined && !(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(path) && !path.startsWith('/');
    const hashes = ['md5', 'size', 'nfiles', 'isexec', 'version_id', 'etag', 'checksum', 'cloud'];
    const isHashLast = entry.get('md5') === undefined;
    const order = isHashLast
        ? ['etag', 'checksum', ...hashes.filter((key) => key !== 'etag' && key !== 'checksum')]
        : hashes;
    const recorded = entry.has('files') ? [] : order.map((key) => [key, entry.get(key)]);
    const kept = recorded.filter(([key, item]) => isKept(key, item));
    const fields = new Map(kept);
    if (isLegacy && !entry.has('files') && !fields.has('md5'))
        fields.set('md5', null);
    if (!isLegacy)
        fields.set('hash', 'md5');
    fields.set('path', inProject(path, wdir));
    const config = entry.get('fs_config');
    if (config !== undefined && config !== null)
        fields.set('fs_config', config);
    return fields;
}
function isKept(key, value) {
    if (value === undefined || value === null)
        return false;
    return key === 'size' || key === 'nfiles' || !isEmpty(value);
}
function inProject(path, wdir) {
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(path) || path.startsWith('/'))
        return path;
    const target = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(wdir, path);
    return target === '..' || target.startsWith('../') ? path : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(target, wdir);
}
function files(entry) {
    const list = entry.get('files');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) && list.length > 0 ? [['files', list]] : [];
}
function isFalse(entry, key) {
    return entry.get(key) === false ? [[key, false]] : [];
}
function compact(entries) {
    return new Map(entries.filter((entry) => entry[1] !== undefined && !isEmpty(entry[1])));
}
function isEmpty(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.length === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return value.size === 0;
    return value === null || value === false || value === '' || value === 0 || value === 0n;
}


/***/ }),

/***/ 38666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y9: () => (/* binding */ readDvcFile),
  tY: () => (/* reexport */ write/* writeDvcFile */.tY)
});

// UNUSED EXPORTS: importMd5, recordInDvcFile

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/project/dvc-lock/entry.js
var dvc_lock_entry = __webpack_require__(11551);
// EXTERNAL MODULE: ./lib/project/dvc-lock/members.js
var members = __webpack_require__(56652);
;// CONCATENATED MODULE: ./lib/project/dvc-file/lock.js




function readFileLock({ document, deps, outs }) {
    const value = document.value;
    const content = new Map([
        ['cmd', ''],
        ['deps', recorded(value.get('deps'), deps)],
        ['outs', recorded(value.get('outs'), outs)],
    ]);
    const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(content);
    const failures = problems.map(({ path, message }) => (0,dvc_lock_entry/* badHash */.SA)(message, document.locate(path)));
    const lock = {
        ...entry,
        deps: entry.deps.map((locked, i) => withPlace((0,members/* withMembers */.P)(locked), deps[i])),
        outs: entry.outs.map((locked, i) => withPlace((0,members/* withMembers */.P)(locked), outs[i])),
        ...(failures.length === 0 ? {} : { failures }),
    };
    return (0,located/* located */.t)(lock, () => document.locate([]));
}
const recordedKeys = new Set([
    'hash',
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'cloud',
    'files',
]);
function recorded(entries, paths) {
    if (!(0,values_value/* isList */.Lv)(entries))
        return [];
    return entries.filter(values_value/* isMapping */.pi).map((entry, i) => {
        const kept = [...entry].filter(([key]) => recordedKeys.has(key));
        return new Map([['path', paths[i]?.path ?? ''], ...kept]);
    });
}
function withPlace(locked, path) {
    return path?.place.kind === 'outside' ? { ...locked, hashName: 'md5' } : locked;
}

// EXTERNAL MODULE: ./lib/project/dvc-file/md5.js
var md5 = __webpack_require__(60802);
// EXTERNAL MODULE: ./lib/project/dvc-file/schema.js
var dvc_file_schema = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/project/dvc-file/write.js
var write = __webpack_require__(54901);
;// CONCATENATED MODULE: ./lib/project/dvc-file/dvc-file.js











function readDvcFile(document, places) {
    const failures = (0,schema/* validate */.tf)(document, dvc_file_schema/* dvcFileSchema */.X);
    if (failures.length > 0)
        return { ok: false, failures };
    const value = (0,values_value/* isMapping */.pi)(document.value) ? document.value : new Map();
    const wdir = (0,place/* resolveFolder */.h1)((0,place/* joinPath */.uJ)((0,place/* folderOf */.yS)(document.file), textOf(value, 'wdir')), places.root);
    const reading = new stage_reading/* StageReading */.Nl({ document, at: [], definition: value, wdir }, places);
    const deps = mappingsOf(value, 'deps').flatMap((entry, i) => readDep(entry, i, reading) ?? []);
    const outs = mappingsOf(value, 'outs').flatMap((entry, i) => readOut(entry, i, reading) ?? []);
    if (reading.failures.length > 0)
        return { ok: false, failures: reading.failures };
    const desc = textOf(value, 'desc');
    const meta = value.get('meta');
    const stage = {
        address: document.file,
        name: undefined,
        file: document.file,
        cmd: undefined,
        wdir,
        deps,
        outs,
        frozen: value.get('frozen') === true || value.get('locked') === true,
        alwaysChanged: value.get('always_changed') === true,
        ...(desc === '' ? {} : { desc }),
        ...(meta === undefined || meta === null ? {} : { meta }),
        lock: readFileLock({ document, deps, outs }),
        ...(isChecksumChanged(value, document.file) ? { checksumChanged: true } : {}),
        dvcFile: value,
    };
    return (0,failure.ok)((0,located/* located */.t)(stage, () => document.locate([])));
}
function isChecksumChanged(value, file) {
    return (value.get('md5') ?? undefined) !== (0,md5/* importMd5 */.G)(value, file);
}
function readDep(entry, index, reading) {
    const at = ['deps', index];
    const path = textOf(entry, 'path');
    const origin = entry.get('repo') ?? entry.get('db');
    if ((0,values_value/* isMapping */.pi)(origin)) {
        const url = textOf(origin, entry.has('repo') ? 'url' : 'connection');
        const dep = { kind: 'path', path, place: { kind: 'url', url }, source: entry };
        return (0,located/* located */.t)(dep, () => reading.locate(at));
    }
    const placed = reading.attempt(at, () => reading.place(path, 'a dependency'));
    if (placed === undefined)
        return undefined;
    const options = entry.get('fs_config');
    const more = (0,values_value/* isMapping */.pi)(options) ? { options } : {};
    return (0,located/* located */.t)({ kind: 'path', ...placed, ...more }, () => reading.locate(at));
}
function readOut(entry, index, reading) {
    const at = ['outs', index];
    const placed = reading.attempt(at, () => {
        const found = reading.place(textOf(entry, 'path'));
        if (found.place.kind === 'inside')
            reading.checkIgnored(found.place.path, found.path);
        return found;
    });
    if (placed === undefined)
        return undefined;
    const remote = textOf(entry, 'remote');
    const props = [...entry].filter(([key]) => key === 'desc' || key === 'type' || key === 'labels' || key === 'meta');
    const out = {
        ...placed,
        role: 'output',
        cache: entry.get('cache') !== false,
        persist: entry.get('persist') === true,
        push: entry.get('push') !== false,
        ...(remote === '' ? {} : { remote }),
        ...(props.length === 0 ? {} : { props: new Map(props) }),
    };
    return (0,located/* located */.t)(out, () => reading.locate(at));
}
function mappingsOf(value, key) {
    const items = value.get(key);
    return (0,values_value/* isList */.Lv)(items) ? items.filter(values_value/* isMapping */.pi) : [];
}
function textOf(value, key) {
    const text = value.get(key);
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 60802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ importMd5)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _dump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83674);



function importMd5(value, file) {
    if (!isSingle(value.get('deps')) || !isSingle(value.get('outs')))
        return undefined;
    const content = new Map((0,_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDvcFile */ .u)(value, file));
    for (const key of ['md5', 'meta', 'desc'])
        content.delete(key);
    return process
        .getBuiltinModule('node:crypto')
        .createHash('md5')
        .update((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pyJson */ .W)(withoutIgnored(content), { sortKeys: true }))
        .digest('hex');
}
const ignored = new Set([
    'desc',
    'type',
    'labels',
    'meta',
    'locked',
    'frozen',
    'metric',
    'persist',
    'isexec',
    'size',
    'nfiles',
]);
function withoutIgnored(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map(withoutIgnored);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value;
    return new Map([...value].flatMap(([key, item]) => (ignored.has(key) ? [] : [[key, withoutIgnored(item)]])));
}
function isSingle(value) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && value.length === 1;
}


/***/ }),

/***/ 42767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dvcFileSchema)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36602);


const checksum = (value, path) => {
    if (value === null || value === '')
        return [];
    if (typeof value !== 'string' && typeof value !== 'bigint')
        return [{ path, message: 'expected str' }];
    return String(value).length >= 3 ? [] : [{ path, message: 'length of value must be at least 3' }];
};
const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isInt */ .E6, nfiles: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isInt */ .E6, isexec: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj, version_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH };
const annotations = { desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, type: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2 };
const oneRemote = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && value.size > 1 ? [{ path, message: 'length of value must be at most 1' }] : [];
const cloud = (value, path) => [
    ...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...meta, ...hashes }))(value, path),
    ...oneRemote(value, path),
];
const files = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...hashes, ...meta, relpath: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, cloud }, ['relpath']));
const entry = {
    ...hashes,
    ...meta,
    path: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    persist: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    cloud,
    hash: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    files,
    fs_config: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW,
};
const repo = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    url: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    rev: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    rev_lock: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    config: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW),
    remote: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW),
}, ['url']);
const dependency = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    ...entry,
    repo,
    db: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ query: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, connection: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, file_format: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, table: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }),
});
const output = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...entry, ...annotations, cache: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj, remote: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, push: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj });
const dvcFileSchema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    md5: checksum,
    wdir: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    deps: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(dependency), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    outs: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(output), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    locked: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    frozen: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2,
    always_changed: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
});


/***/ }),

/***/ 54901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ recordInDvcFile),
/* harmony export */   tY: () => (/* binding */ writeDvcFile),
/* harmony export */   ym: () => (/* binding */ updateInside)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47905);
/* harmony import */ var _values_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13271);
/* harmony import */ var _dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83674);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60802);








function writeDvcFile(oldText, content, file) {
    if (oldText === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__/* .emitYaml */ .h)(content));
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(oldText, file);
    if (!root.ok)
        return root;
    updateMapping(root.value, content);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function recordInDvcFile(value, seen, file) {
    const content = new Map(value);
    for (const key of ['deps', 'outs']) {
        const entries = value.get(key);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(entries))
            continue;
        content.set(key, entries.map((entry, i) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(entry) ? withRecord(entry, seen[key][i]) : entry)));
    }
    const md5 = (0,_md5_js__WEBPACK_IMPORTED_MODULE_6__/* .importMd5 */ .G)(content, file);
    if (md5 === undefined)
        content.delete('md5');
    else
        content.set('md5', md5);
    return (0,_dump_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalDvcFile */ .u)(content, file);
}
const recordKeys = [
    'hash',
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'cloud',
    'files',
];
function withRecord(entry, seen) {
    if (seen === undefined || entry.has('repo') || entry.has('db'))
        return entry;
    const fresh = new Map([...entry].filter(([key]) => !recordKeys.includes(key)));
    if (seen.oid !== undefined)
        fresh.set('md5', seen.oid);
    if (seen.size !== undefined)
        fresh.set('size', BigInt(seen.size));
    if (seen.nfiles !== undefined)
        fresh.set('nfiles', BigInt(seen.nfiles));
    if (seen.isexec === true)
        fresh.set('isexec', true);
    for (const [key, item] of seen.other ?? [])
        fresh.set(key, item);
    if (seen.hashName === 'md5')
        fresh.set('hash', 'md5');
    return fresh;
}
function updateMapping(node, value) {
    for (const [key, item] of value) {
        const old = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(node, key);
        if (old !== undefined && updateInside(old, item))
            continue;
        if (old === undefined || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .B)(old), item))
            (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(node, String(key), (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item));
    }
    for (const key of keysOf(node))
        if (!value.has(key))
            (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(node, key);
}
function updateSequence(node, value) {
    if (node.items.length !== value.length) {
        node.items = value.map((item) => (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item));
        return;
    }
    for (const [i, item] of value.entries()) {
        const old = node.items[i];
        if (!updateInside(old, item) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .B)(old), item))
            node.items[i] = (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item);
    }
}
function updateInside(node, value) {
    if (node.kind === 'mapping' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value))
        updateMapping(node, value);
    else if (node.kind === 'sequence' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(value))
        updateSequence(node, value);
    else
        return false;
    return true;
}
function keysOf(node) {
    const value = (0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .B)(node);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value) ? [...value.keys()] : [];
}


/***/ }),

/***/ 62087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qH: () => (/* binding */ carriedText),
  XS: () => (/* reexport */ dvc_lock_entry/* lockEntryValue */.XS),
  yX: () => (/* binding */ parseCarried),
  PG: () => (/* binding */ parseLock),
  zT: () => (/* binding */ parseLockEntry),
  hj: () => (/* binding */ runCacheText),
  tn: () => (/* reexport */ updateLock)
});

// UNUSED EXPORTS: parseAnyLock

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/values/yaml/places.js
var places = __webpack_require__(35682);
// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
// EXTERNAL MODULE: ./lib/values/yaml/write.js
var write = __webpack_require__(13271);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/project/dvc-lock/entry.js
var dvc_lock_entry = __webpack_require__(11551);
// EXTERNAL MODULE: ./lib/values/yaml/block.js
var block = __webpack_require__(47545);
// EXTERNAL MODULE: ./lib/values/yaml/block-line.js
var block_line = __webpack_require__(52336);
// EXTERNAL MODULE: ./lib/values/yaml/block-scalar.js
var block_scalar = __webpack_require__(82698);
;// CONCATENATED MODULE: ./lib/project/dvc-lock/schema.js


const checksum = (value, path) => {
    if (value === null || value === '')
        return [];
    const isLong = (typeof value === 'string' || typeof value === 'bigint') && String(value).length >= 3;
    return isLong ? [] : [{ path, message: 'not a valid value' }];
};
const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: schema/* isInt */.E6, nfiles: schema/* isInt */.E6, isexec: schema/* isBool */.bj, version_id: schema/* isText */.KH };
const cloud = (value, path) => {
    const tooMany = (0,values_value/* isMapping */.pi)(value) && value.size > 1;
    const problems = (0,schema/* mapOf */.A7)((0,schema/* shape */.cW)({ ...meta, ...hashes }))(value, path);
    return tooMany ? [...problems, { path, message: 'length of value must be at most 1' }] : problems;
};
const files = (0,schema/* listOf */.c3)((0,schema/* shape */.cW)({ ...hashes, ...meta, relpath: schema/* isText */.KH, cloud }, ['relpath']));
const data = (0,schema/* listOf */.c3)((0,schema/* shape */.cW)({ ...hashes, ...meta, path: schema/* isText */.KH, cloud, files, hash: schema/* isText */.KH, dataset: schema/* isAnyMapping */.xW }, ['path']));
const lockEntrySchema = (0,schema/* shape */.cW)({ cmd: (0,schema/* anyOf */.EB)(schema/* isText */.KH, schema/* isAnyList */.te), deps: data, params: (0,schema/* mapOf */.A7)((0,schema/* mapOf */.A7)(schema/* isAnything */.r2)), outs: data }, ['cmd']);
const version = (value, path) => value === '2.0' ? [] : [{ path, message: 'invalid schema version' }];
const lockSchema = (0,schema/* shape */.cW)({ schema: version, datasets: schema/* isAnything */.r2, stages: (0,schema/* mapOf */.A7)(lockEntrySchema) }, ['schema']);

;// CONCATENATED MODULE: ./lib/project/dvc-lock/plain.js





function readPlainLock(text) {
    try {
        return new PlainLock(text).stages();
    }
    catch (error) {
        if (error instanceof block_scalar/* NotSimple */.OG)
            return undefined;
        throw error;
    }
}
const plain_name = '[A-Za-z_][\\w@./-]*';
const opening = "schema: '2.0'\nstages:\n";
const stageLine = new RegExp(`  (${plain_name}):\n`, 'y');
const cmdLine = new RegExp(`    cmd: (${block_line/* plainWords */.c5})\n`, 'y');
const listLine = / {4}(deps|params|outs):\n/y;
const pathLines = new RegExp(`    - path: (${block_line/* plainWords */.c5})\n(      hash: md5\n)?      md5: ([0-9a-f]{32}(?:\\.dir)?)\n      size: (0|[1-9][0-9]{0,14})\n` +
    '(?:      nfiles: (0|[1-9][0-9]{0,14})\n)?(      isexec: true\n)?', 'y');
const fileLine = new RegExp(`      (${plain_name}):\n`, 'y');
const keyLine = new RegExp(`        (${plain_name}): (${block_line/* plainWords */.c5})\n`, 'y');
const boundary = / {2}[A-Za-z_]| {4}(?:deps|params|outs):\n/y;
const longest = 1000;
class PlainLock {
    text;
    at = opening.length;
    blockAt;
    constructor(text) {
        this.text = text;
    }
    stages() {
        const stages = new Map();
        if (!this.text.startsWith(opening) || !this.text.endsWith('\n'))
            throw new block_scalar/* NotSimple */.OG();
        while (this.at < this.text.length) {
            const key = textOf(this.take(stageLine)?.[1]);
            if (stages.has(key))
                throw new block_scalar/* NotSimple */.OG();
            const { at } = this;
            let entry = this.plainEntry();
            if (entry === undefined) {
                this.at = at;
                entry = this.otherEntry();
            }
            stages.set(key, entry);
        }
        if (stages.size === 0)
            throw new block_scalar/* NotSimple */.OG();
        return stages;
    }
    plainEntry() {
        const cmd = this.take(cmdLine)?.[1];
        if (cmd === undefined || typeof (0,block_scalar/* simpleScalar */.tP)(cmd) !== 'string')
            return undefined;
        const entry = {
            cmd,
            deps: none,
            params: noParams,
            outs: none,
        };
        for (let done = ''; this.isBoundary();) {
            const list = this.take(listLine)?.[1];
            if (list === undefined)
                return entry;
            if (order.indexOf(list) <= order.indexOf(done))
                return undefined;
            done = list;
            if (list === 'params')
                entry.params = this.params();
            else
                entry[list] = this.paths();
        }
        return undefined;
    }
    isBoundary() {
        boundary.lastIndex = this.at;
        return this.at === this.text.length || boundary.test(this.text);
    }
    paths() {
        const paths = [];
        for (let line = this.take(pathLines); line !== undefined; line = this.take(pathLines)) {
            const [, path = '', hash, md5 = '', size, nfiles, isexec] = line;
            if (!/[acdf]/.test(md5))
                textOf(md5);
            paths.push({
                path: textOf(path),
                oid: md5,
                hashName: hash === undefined ? 'md5-dos2unix' : 'md5',
                size: Number(size),
                ...(nfiles === undefined ? undefined : { nfiles: Number(nfiles) }),
                ...(isexec === undefined ? undefined : { isexec: true }),
            });
        }
        return paths;
    }
    params() {
        const params = new Map();
        for (let line = this.take(fileLine); line !== undefined; line = this.take(fileLine)) {
            const file = textOf(line[1]);
            if (params.has(file))
                throw new block_scalar/* NotSimple */.OG();
            params.set(file, this.values());
        }
        return params;
    }
    values() {
        const values = new Map();
        for (let line = this.take(keyLine); line !== undefined; line = this.take(keyLine)) {
            const key = textOf(line[1]);
            if (values.has(key))
                throw new block_scalar/* NotSimple */.OG();
            values.set(key, (0,block_scalar/* simpleScalar */.tP)(line[2]));
        }
        return values;
    }
    otherEntry() {
        this.blockAt ??= (0,block/* blockReaderOf */.w)(this.text);
        if (!this.text.startsWith('    ', this.at))
            throw new block_scalar/* NotSimple */.OG();
        const read = this.blockAt(this.at + 4);
        if (read === undefined || lockEntrySchema(read.value, []).length > 0)
            throw new block_scalar/* NotSimple */.OG();
        const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(read.value);
        if (problems.length > 0)
            throw new block_scalar/* NotSimple */.OG();
        this.at = read.end === this.text.length ? read.end : this.text.lastIndexOf('\n', read.end) + 1;
        return entry;
    }
    take(pattern) {
        const { text, at } = this;
        if (text.indexOf('\n', at) - at > longest)
            return undefined;
        pattern.lastIndex = at;
        const match = pattern.exec(text) ?? undefined;
        if (match !== undefined)
            this.at = pattern.lastIndex;
        return match;
    }
}
const none = [];
const noParams = new Map();
const order = ['', 'deps', 'params', 'outs'];
function textOf(text) {
    if (text === undefined || typeof (0,block_scalar/* simpleScalar */.tP)(text) !== 'string')
        throw new block_scalar/* NotSimple */.OG();
    return text;
}

// EXTERNAL MODULE: ./lib/values/yaml/edit.js + 3 modules
var edit = __webpack_require__(98745);
// EXTERNAL MODULE: ./lib/values/yaml/node.js
var node = __webpack_require__(71842);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var dvc_lock_quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/project/dvc-lock/update.js





function updateLock(text, entries) {
    const quick = (0,dvc_lock_quick/* quickUpdate */.V)(text ?? '', entries);
    if (quick !== undefined)
        return (0,failure.ok)(quick);
    const parsed = (0,edit/* parseForUpdate */.ab)(text ?? '', 'dvc.lock');
    if (!parsed.ok)
        return parsed;
    const root = parsed.value;
    if (root.entries.length === 0)
        (0,edit/* setEntry */.RY)(root, 'schema', (0,node/* nodeOf */.E7)('2.0'));
    const stages = (0,edit/* getEntry */.XJ)(root, 'stages') ?? emptyMapping();
    if (stages.kind !== 'mapping') {
        const location = { file: 'dvc.lock' };
        return (0,failure/* fail */.fJ)({
            reason: 'project',
            message: "'dvc.lock' validation failed: expected a dictionary, in stages",
            location,
        });
    }
    (0,edit/* setEntry */.RY)(root, 'stages', stages);
    for (const [name, entry] of entries)
        (0,edit/* setEntry */.RY)(stages, name, (0,node/* nodeOf */.E7)((0,dvc_lock_entry/* lockEntryValue */.XS)(entry)));
    return (0,failure.ok)((0,edit/* writeUpdated */.D_)(root));
}
function emptyMapping() {
    return { kind: 'mapping', flow: true, entries: [] };
}

;// CONCATENATED MODULE: ./lib/project/dvc-lock/dvc-lock.js















function parseLock(text, file) {
    const plain = text.length > values_text/* maxFileBytes */.eV ? undefined : readPlainLock(text);
    if (plain !== undefined)
        return (0,failure.ok)({ stages: withLocations(plain, (0,places/* yamlPlaces */.og)(text, file)) });
    return parseAnyLock(text, file);
}
function parseAnyLock(text, file) {
    const document = (0,read/* readYaml */.gM)(text, file);
    if (!document.ok)
        return document;
    const failures = (0,schema/* validate */.tf)(document.value, lockSchema);
    if (failures.length > 0)
        return (0,failure/* fail */.fJ)(...failures.map((failure) => withHint(failure, document.value)));
    const stages = document.value.value.get('stages');
    if (!(0,values_value/* isMapping */.pi)(stages))
        return (0,failure.ok)({ stages: new Map() });
    return (0,failure.ok)({
        stages: new Map([...stages].map(([name, stage]) => [
            String(name),
            entryOf(stage, document.value, ['stages', name]),
        ])),
    });
}
function withLocations(stages, locate) {
    return new Map(Array.from(stages, ([name, { cmd, deps, params, outs }]) => [
        name,
        (0,located/* located */.t)({ cmd, deps, params, outs }, () => locate(['stages', name])),
    ]));
}
function parseLockEntry(text, file) {
    return entryIn((0,read/* readYaml */.gM)(text, file));
}
function parseCarried(text, file) {
    return text.startsWith('{') ? entryIn((0,json_read/* readJson */.V)(Buffer.from(text), file)) : parseLockEntry(text, file);
}
function carriedText(entry) {
    const value = (0,dvc_lock_entry/* lockEntryValue */.XS)(entry);
    return isJson(value) ? (0,json/* pyJson */.W)(value) : (0,write/* emitYaml */.h)(value);
}
function isJson(value) {
    if (value instanceof values_value/* Timestamp */.Dc)
        return false;
    if ((0,values_value/* isList */.Lv)(value))
        return value.every(isJson);
    return !(0,values_value/* isMapping */.pi)(value) || [...value].every(([key, item]) => typeof key === 'string' && isJson(item));
}
function entryIn(document) {
    if (!document.ok)
        return document;
    const failures = (0,schema/* validate */.tf)(document.value, lockEntrySchema);
    return failures.length > 0
        ? (0,failure/* fail */.fJ)(...failures)
        : (0,failure.ok)(entryOf(document.value.value, document.value, []));
}
function entryOf(stage, document, path) {
    const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(stage);
    const failures = problems.map((problem) => (0,dvc_lock_entry/* badHash */.SA)(problem.message, document.locate([...path, ...problem.path])));
    return (0,located/* located */.t)({ ...entry, ...(failures.length === 0 ? undefined : { failures }) }, () => document.locate(path));
}
function withHint(failure, document) {
    const value = document.value;
    const isFirstGeneration = (0,values_value/* isMapping */.pi)(value) &&
        value.size > 0 &&
        !value.has('schema') &&
        [...value.values()].every((stage) => (0,values_value/* isMapping */.pi)(stage) && stage.has('cmd'));
    if (!isFirstGeneration)
        return failure;
    return {
        ...failure,
        hint: 'this lock was written by DVC 1: delete it and run `repro`, or run `dvc commit` once with DVC 2',
    };
}
function runCacheText(entry) {
    return (0,write/* emitYaml */.h)((0,dvc_lock_entry/* lockEntryValue */.XS)(entry));
}


/***/ }),

/***/ 11551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ badHash),
/* harmony export */   XS: () => (/* binding */ lockEntryValue),
/* harmony export */   uh: () => (/* binding */ readLockEntry)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);



function readLockEntry(stage) {
    const problems = [];
    const paths = (kind) => {
        const items = stage.get(kind);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(items))
            return [];
        return items.map((item, index) => {
            const read = readPath(item);
            if (read.problem !== undefined)
                problems.push({ path: [kind, index, 'md5'], message: read.problem });
            return read.path;
        });
    };
    const cmd = stage.get('cmd');
    const params = stage.get('params');
    const entry = {
        cmd: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(cmd) ? cmd.map(String) : String(cmd),
        deps: paths('deps'),
        params: new Map((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(params) ? [...params].map(([file, keys]) => [String(file), keys]) : []),
        outs: paths('outs'),
    };
    return { entry, problems };
}
function readPath(item) {
    const other = new Map();
    for (const [key, value] of item) {
        if (!known.has(String(key)) && value !== null && value !== '')
            other.set(key, value);
    }
    const md5 = item.get('md5') ?? '';
    const oid = md5 === '' ? undefined : (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOid */ .Se)(md5);
    const [size, nfiles, isexec] = [item.get('size'), item.get('nfiles'), item.get('isexec')];
    const path = {
        path: String(item.get('path')),
        hashName: typeof item.get('hash') === 'string' && item.get('hash') !== '' ? 'md5' : 'md5-dos2unix',
        ...(oid === undefined ? {} : { oid }),
        ...(size === undefined ? {} : { size: Number(size) }),
        ...(nfiles === undefined ? {} : { nfiles: Number(nfiles) }),
        ...(isexec === true ? { isexec } : {}),
        ...(other.size === 0 ? {} : { other }),
    };
    if (md5 === '' || oid !== undefined)
        return { path: (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .P)(path) };
    return { path, problem: `'${String(md5)}' is no MD5 hash of 32 hexadecimal digits` };
}
const known = new Set(['path', 'hash', 'md5', 'size', 'nfiles', 'isexec']);
function lockEntryValue(entry) {
    const value = new Map([['cmd', typeof entry.cmd === 'string' ? entry.cmd : [...entry.cmd]]]);
    if (entry.deps.length > 0)
        value.set('deps', sortedPaths(entry.deps));
    if (entry.params.size > 0)
        value.set('params', paramsValue(entry.params));
    if (entry.outs.length > 0)
        value.set('outs', sortedPaths(entry.outs));
    return value;
}
function sortedPaths(paths) {
    return paths.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a.path, b.path)).map(pathValue);
}
function paramsValue(params) {
    const files = [...params].sort(([a], [b]) => (isDefault(b) ? 1 : 0) - (isDefault(a) ? 1 : 0) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a, b));
    return new Map(files.map(([file, keys]) => [
        file,
        new Map([...keys].sort(([a], [b]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(String(a), String(b)))),
    ]));
}
function isDefault(file) {
    return file === 'params.yaml';
}
function pathValue(path) {
    const value = new Map([['path', path.path]]);
    const other = path.other ?? new Map();
    if (other.has('dataset'))
        return value.set('dataset', other.get('dataset') ?? null);
    if (path.hashName === 'md5')
        value.set('hash', 'md5');
    if (other.has('files'))
        return value.set('files', other.get('files') ?? null);
    const own = path.oid === undefined ? ['etag', 'checksum'].find((name) => other.has(name)) : undefined;
    if (path.oid !== undefined)
        value.set('md5', path.oid);
    else if (own !== undefined)
        value.set(own, other.get(own) ?? null);
    if (path.size !== undefined)
        value.set('size', BigInt(path.size));
    if (path.nfiles !== undefined)
        value.set('nfiles', BigInt(path.nfiles));
    if (path.isexec)
        value.set('isexec', true);
    for (const key of ['version_id', 'etag', 'checksum', 'cloud']) {
        const item = other.get(key);
        if (item !== undefined && !value.has(key))
            value.set(key, item);
    }
    return value;
}
function badHash(message, location) {
    return {
        reason: 'project',
        message,
        location,
        hint: 'restore the line from history, or run the stage again',
    };
}


/***/ }),

/***/ 56652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withMembers),
/* harmony export */   g: () => (/* binding */ listedTree)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);



function withMembers(locked) {
    const files = locked.other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(files) || files.length === 0)
        return locked;
    const members = files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi);
    const { entries } = listedTree(locked);
    const size = members.reduce((sum, file) => sum + Number(file.get('size') ?? 0), 0);
    const meta = { ...locked, size, nfiles: members.length };
    return entries.length < members.length ? meta : { ...meta, oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeId */ .Mh)({ entries }).oid };
}
function listedTree(locked) {
    const files = locked.other?.get('files');
    const members = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(files) ? files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi) : [];
    return (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTree */ .TI)(members.flatMap((file) => {
        const oid = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOid */ .Se)(file.get('md5'));
        const path = file.get('relpath');
        return oid === undefined || typeof path !== 'string' ? [] : [{ path, oid }];
    }));
}


/***/ }),

/***/ 67752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ quickUpdate),
/* harmony export */   d: () => (/* binding */ isLossy)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21402);
/* harmony import */ var _values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13271);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11551);





const opening = "schema: '2.0'\nstages:\n";
const anchor = /(?:: |- )[&*]/;
const proved = new Map();
const kept = 8;
function quickUpdate(text, entries) {
    const blocks = proved.get(text) ?? prove(text);
    if (blocks === undefined)
        return undefined;
    const texts = [...blocks.texts];
    const places = new Map(blocks.places);
    let lossy = false;
    for (const [name, entry] of entries) {
        if (blocks.styled.has(name))
            return undefined;
        const place = places.get(name) ?? texts.length;
        const block = blockText(name, entry);
        if (place === texts.length && blocks.lastIsStyled)
            return undefined;
        if (anchor.test(block))
            return undefined;
        lossy ||= isLossy(block);
        texts[place] = block;
        places.set(name, place);
    }
    if (texts.length === 0)
        return undefined;
    const updated = blocks.head + texts.join('');
    if (!lossy)
        remember(updated, { ...blocks, texts, places });
    return updated;
}
function isLossy(text) {
    return text.includes('  \n');
}
function blockText(name, entry) {
    return (0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(new Map([['stages', new Map([[name, (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .lockEntryValue */ .XS)(entry)]])]])).slice('stages:\n'.length);
}
function prove(text) {
    if (text === '')
        return { head: opening, texts: [], places: new Map(), styled: new Set(), lastIsStyled: false };
    const at = text.indexOf(opening);
    if (at === -1 || !isComments(text.slice(0, at)) || anchor.test(text))
        return undefined;
    const head = text.slice(0, at + opening.length);
    const texts = text.slice(head.length).split(/^(?= {2}[^ #\n])/m);
    const read = (0,_values_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, 'dvc.lock');
    const stages = read.ok && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(read.value.value) ? read.value.value.get('stages') : undefined;
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(stages) || stages.size !== texts.length || !isStable(`${head}  x:\n    cmd: x\n`))
        return undefined;
    const names = [...stages.keys()].map(String);
    const styled = new Set();
    if ((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(new Map([['stages', stages]])) !== `stages:\n${texts.join('')}`) {
        for (const [index, block] of texts.entries()) {
            const name = names[index] ?? '';
            if ((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(new Map([['stages', new Map([[name, stages.get(name) ?? null]])]])) === `stages:\n${block}`)
                continue;
            if (!isStable(`stages:\n${block}`))
                return undefined;
            styled.add(name);
        }
    }
    const places = new Map(names.map((name, index) => [name, index]));
    const blocks = { head, texts, places, styled, lastIsStyled: styled.has(names.at(-1) ?? '') };
    remember(text, blocks);
    return blocks;
}
function isComments(text) {
    return text.split('\n').every((line) => line === '' || line.startsWith('#'));
}
function isStable(text) {
    const parsed = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForUpdate */ .ab)(text, 'dvc.lock');
    return parsed.ok && (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .writeUpdated */ .D_)(parsed.value) === text;
}
function remember(text, blocks) {
    proved.delete(text);
    proved.set(text, blocks);
    const [oldest] = proved.keys();
    if (proved.size > kept && oldest !== undefined)
        proved.delete(oldest);
}


/***/ }),

/***/ 17785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// UNUSED EXPORTS: runningOrder

;// CONCATENATED MODULE: ./lib/project/cycles.js
function findCycles(stages, producers) {
    if (isInOrder(stages, producers) || isAcyclic(stages, producers))
        return [];
    const byAddress = new Map(stages.map((stage) => [stage.address, stage]));
    return knots([...byAddress.keys()], producers).flatMap((knot) => {
        const cycle = shortestCycle(knot, producers);
        return cycle === undefined ? [] : [describe(cycle.map((address) => byAddress.get(address)))];
    });
}
function isInOrder(stages, producers) {
    const seen = new Set();
    for (const { address } of stages) {
        if (producers.get(address)?.every((producer) => seen.has(producer)) === false)
            return false;
        seen.add(address);
    }
    return true;
}
function isAcyclic(stages, producers) {
    const numbers = new Map();
    for (const { address } of stages)
        if (!numbers.has(address))
            numbers.set(address, numbers.size);
    const waits = new Int32Array(numbers.size);
    const consumers = Array.from(numbers, () => []);
    for (const [address, number] of numbers) {
        for (const producer of producers.get(address) ?? []) {
            const maker = numbers.get(producer);
            if (maker === undefined)
                continue;
            consumers[maker]?.push(number);
            waits[number] = waits[number] + 1;
        }
    }
    const free = [...waits.keys()].filter((number) => waits[number] === 0);
    for (const number of free) {
        for (const consumer of consumers[number] ?? []) {
            const left = waits[consumer] - 1;
            waits[consumer] = left;
            if (left === 0)
                free.push(consumer);
        }
    }
    return free.length === numbers.size;
}
function describe(cycle) {
    const [first] = cycle;
    const names = cycle.map(({ address }) => address).join(', ');
    const chain = [...cycle, first].map(({ address, location }) => location.line === undefined ? address : `${address} (${location.file}:${location.line})`);
    return {
        reason: 'project',
        message: `Same item(s) are defined as both a dependency and an output in ${cycle.length === 1 ? 'stage' : 'stages'}: ${names}.`,
        location: first.location,
        hint: `break the cycle: ${chain.join(' needs ')}`,
    };
}
function knots(addresses, producers) {
    const index = new Map();
    const low = new Map();
    const open = [];
    const isOpen = new Set();
    const found = [];
    const enter = (address) => {
        index.set(address, index.size);
        low.set(address, index.size - 1);
        open.push(address);
        isOpen.add(address);
        return { address, next: (producers.get(address) ?? [])[Symbol.iterator]() };
    };
    const lower = (address, to) => low.set(address, Math.min(low.get(address), to));
    for (const start of addresses) {
        if (index.has(start))
            continue;
        const path = [enter(start)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.next.next();
            if (done !== true) {
                if (!index.has(child))
                    path.push(enter(child));
                else if (isOpen.has(child))
                    lower(top.address, index.get(child));
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent.address, low.get(top.address));
            if (low.get(top.address) !== index.get(top.address))
                continue;
            const knot = open.splice(open.lastIndexOf(top.address));
            for (const member of knot)
                isOpen.delete(member);
            found.push(knot);
        }
    }
    return found;
}
function shortestCycle(knot, producers) {
    const members = new Set(knot);
    const [start] = knot;
    const cameFrom = new Map();
    const queue = [start];
    for (const address of queue) {
        for (const producer of producers.get(address) ?? []) {
            if (producer === start)
                return pathTo(address, start, cameFrom);
            if (!members.has(producer) || cameFrom.has(producer))
                continue;
            cameFrom.set(producer, address);
            queue.push(producer);
        }
    }
    return undefined;
}
function pathTo(end, start, cameFrom) {
    const path = [end];
    for (let at = end; at !== start;) {
        at = cameFrom.get(at);
        path.push(at);
    }
    return path.reverse();
}

;// CONCATENATED MODULE: ./lib/project/out-rules.js
function checkOuts(stages, outs, parts) {
    const failures = [];
    for (const stage of stages) {
        for (const output of stage.outs) {
            const path = parts(output.place);
            const { above, below } = outs.around(path);
            const same = above.length === 0 ? undefined : outs.get(path);
            if (same !== undefined) {
                failures.push(duplicate({ stage, output }, same));
                continue;
            }
            const inner = below[0];
            const outer = above[0];
            if (inner !== undefined)
                failures.push(overlap({ stage, output }, inner, output));
            else if (outer !== undefined)
                failures.push(overlap(outer, { stage, output }, output));
            outs.set(path, { stage, output });
        }
    }
    const covers = new Map();
    for (const stage of stages) {
        const { file } = stage;
        if (!covers.has(file))
            covers.set(file, outs.above(parts({ kind: 'inside', path: file }))[0]);
        const cover = covers.get(file);
        if (cover !== undefined)
            failures.push(fileInsideOut(stage, cover));
    }
    return failures;
}
function duplicate(made, same) {
    const path = shown(made.output);
    const message = made.stage.address === same.stage.address
        ? `output '${path}' is already specified in stage: '${made.stage.address}'.`
        : `output '${path}' is specified in:\n\t- ${same.stage.address}\n\t- ${made.stage.address}`;
    return {
        reason: 'project',
        message,
        ...(made.output.location === undefined ? {} : { location: made.output.location }),
        hint: `Use \`dvc remove\` with any of the above targets to stop tracking the overlapping output, or give one of them another path (first declared at ${lineOf(same)})`,
    };
}
function overlap(parent, inner, culprit) {
    return {
        reason: 'project',
        message: `The output paths:\n'${shown(parent.output)}'('${parent.stage.address}')\n'${shown(inner.output)}'('${inner.stage.address}')\noverlap and are thus in the same tracked directory.`,
        ...(culprit.location === undefined ? {} : { location: culprit.location }),
        hint: `To keep reproducibility, outputs should be in separate tracked directories or tracked individually (declared at ${lineOf(parent)} and ${lineOf(inner)})`,
    };
}
function fileInsideOut(stage, cover) {
    return {
        reason: 'project',
        message: `stage: '${stage.address}' is within an output '${shown(cover.output)}' of another stage`,
        location: stage.location,
        hint: `move ${stage.file} out of that folder, or give the output at ${lineOf(cover)} another path`,
    };
}
function shown({ place, path }) {
    return place.kind === 'inside' ? place.path : path;
}
function lineOf({ stage, output }) {
    const { file, line } = output.location ?? stage.location;
    return line === undefined ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./lib/project/path-trie.js
class PathTrie {
    root = { children: new Map(), value: undefined };
    set(parts, value) {
        let node = this.root;
        for (let i = 0; i < parts.length; i++) {
            const part = parts[i];
            let child = node.children.get(part);
            if (child === undefined) {
                child = { children: new Map(), value: undefined };
                node.children.set(part, child);
            }
            node = child;
        }
        node.value = value;
    }
    get(parts) {
        return this.find(parts)?.value;
    }
    above(parts) {
        const found = [];
        let node = this.root;
        for (const part of parts) {
            node = node.children.get(part);
            if (node === undefined)
                break;
            if (node.value !== undefined)
                found.push(node.value);
        }
        return found;
    }
    below(parts) {
        return below(this.find(parts));
    }
    around(parts) {
        const above = [];
        let node = this.root;
        for (let i = 0; i < parts.length && node !== undefined; i++) {
            node = node.children.get(parts[i]);
            if (node?.value !== undefined)
                above.push(node.value);
        }
        return { above, below: below(node) };
    }
    find(parts) {
        let node = this.root;
        for (let i = 0; i < parts.length && node !== undefined; i++)
            node = node.children.get(parts[i]);
        return node;
    }
}
const none = [];
function below(start) {
    if (start === undefined || start.children.size === 0)
        return none;
    const found = [];
    const stack = [...start.children.values()].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.value !== undefined)
            found.push(node.value);
        if (node.children.size > 0)
            stack.push(...[...node.children.values()].reverse());
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/project/graph.js




function buildGraph(stages, root = '/') {
    const outs = new PathTrie();
    const rootParts = rootPartsOf(root);
    const parts = (place) => placeParts(place, rootParts);
    const failures = checkOuts(stages, outs, parts);
    const producers = new Map();
    const consumers = new Map(stages.map(({ address }) => [address, []]));
    for (const stage of stages) {
        const makers = producersOf(stage, outs, parts);
        producers.set(stage.address, makers);
        for (const maker of makers)
            consumers.get(maker)?.push(stage.address);
    }
    failures.push(...findCycles(stages, producers));
    return { graph: new ProjectGraph({ stages, producers, consumers, outs, rootParts }), failures };
}
class ProjectGraph {
    stages;
    producers;
    consumers;
    outs;
    rootParts;
    constructor({ stages, producers, consumers, outs, rootParts }) {
        this.stages = stages;
        this.producers = producers;
        this.consumers = consumers;
        this.outs = outs;
        this.rootParts = rootParts;
    }
    producerOf(path) {
        return this.outs.get(this.parts(path));
    }
    producerAbove(path) {
        return this.outs.above(this.parts(path)).at(-1);
    }
    producersBelow(path) {
        return this.outs.below(this.parts(path));
    }
    parts(path) {
        return placeParts(path.startsWith('/') ? { kind: 'outside', path } : { kind: 'inside', path }, this.rootParts);
    }
}
function producersOf(stage, outs, parts) {
    const found = new Set();
    for (const dep of stage.deps) {
        if (dep.kind === 'path' && !isEdge(dep))
            continue;
        const { above, below } = outs.around(parts(dep.place));
        for (let i = 0; i < above.length; i++)
            found.add(above[i].stage.address);
        for (let i = 0; i < below.length; i++)
            found.add(below[i].stage.address);
    }
    return [...found];
}
function isEdge(dep) {
    if (dep.place.kind === 'url' && dep.place.url.startsWith('ds://'))
        return false;
    return dep.source === undefined || !(dep.source.has('repo') || dep.source.has('db'));
}
function placeParts(place, rootParts) {
    if (place.kind === 'inside')
        return split(place.path, rootParts.slice());
    if (place.kind === 'outside')
        return split(place.path, ['/']);
    const host = place.url.indexOf('//') + 2;
    return split(place.url.slice(host), [place.url.slice(0, host)]);
}
function rootPartsOf(root) {
    return split(/^[a-zA-Z]:/.test(root) ? root.replaceAll('\\', '/') : root, ['/']);
}
function split(path, parts) {
    for (let from = 0; from < path.length;) {
        const slash = path.indexOf('/', from);
        const end = slash === -1 ? path.length : slash;
        if (end > from)
            parts.push(path.slice(from, end));
        from = end + 1;
    }
    return parts;
}


/***/ }),

/***/ 50579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
function located(fields, locate) {
    return Object.assign(new Located(locate), fields);
}
class Located {
    #locate;
    constructor(locate) {
        this.#locate = locate;
        Object.defineProperty(this, 'location', Located.#shared);
    }
    static #shared = {
        get() {
            return this.#locate();
        },
        enumerable: true,
        configurable: true,
    };
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ loadProject)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/project/collect.js
var collect = __webpack_require__(30167);
// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
;// CONCATENATED MODULE: ./lib/project/datasets.js


const scheme = 'ds://';
function withDatasets(loaded) {
    const stages = loaded.flatMap((file) => file.stages);
    if (!stages.some((stage) => stage.deps.some(isDataset)))
        return stages;
    const known = new Map(loaded.flatMap(datasetsOf));
    return stages.map((stage) => stage.deps.some(isDataset) ? { ...stage, deps: stage.deps.map((dep) => judged(dep, known)) } : stage);
}
function isDataset(dep) {
    return dep.kind === 'path' && dep.place.kind === 'url' && dep.place.url.startsWith(scheme);
}
function judged(dep, known) {
    if (dep.kind !== 'path' || !isDataset(dep))
        return dep;
    const [name = ''] = dep.path.slice(scheme.length).split('/');
    return { ...dep, dataset: known.get(name) ?? { kind: 'unknown' } };
}
function datasetsOf({ yaml, lock }) {
    const specs = (yaml?.datasets ?? []).filter((item) => (0,values_value/* isMapping */.pi)(item));
    if (specs.length === 0)
        return [];
    const locks = lock === undefined ? [] : lockedDatasets(lock.text, lock.file);
    return specs.map((spec) => {
        const entry = locks.find((item) => (0,values_value/* pyEqual */.Q8)(item.get('name') ?? null, spec.get('name') ?? null));
        return [String(spec.get('name')), stateOf(spec, entry)];
    });
}
function stateOf(spec, entry) {
    if (entry === undefined)
        return { kind: 'missing' };
    const isSame = ['name', 'url', 'type', 'path', 'rev'].every((key) => (0,values_value/* pyEqual */.Q8)(spec.get(key) ?? null, entry.get(key) ?? null));
    return isSame ? { kind: 'locked', entry } : { kind: 'outdated' };
}
function lockedDatasets(text, file) {
    const document = (0,read/* readYaml */.gM)(Buffer.from(text), file);
    const root = document.ok ? document.value.value : null;
    const items = (0,values_value/* isMapping */.pi)(root) ? root.get('datasets') : undefined;
    return (0,values_value/* isList */.Lv)(items) ? items.filter((item) => (0,values_value/* isMapping */.pi)(item)) : [];
}

// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var graph = __webpack_require__(17785);
// EXTERNAL MODULE: ./lib/project/dvc-file/dvc-file.js + 1 modules
var dvc_file = __webpack_require__(38666);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
;// CONCATENATED MODULE: ./lib/project/dvc-yaml-schema.js


const annotations = { desc: schema/* isText */.KH, type: schema/* isText */.KH, labels: (0,schema/* listOf */.c3)(schema/* isText */.KH), meta: schema/* isAnything */.r2 };
const outFlags = {
    ...annotations,
    cache: schema/* isBool */.bj,
    persist: schema/* isBool */.bj,
    checkpoint: schema/* isBool */.bj,
    remote: schema/* isText */.KH,
    push: schema/* isBool */.bj,
};
const plotProps = {
    template: schema/* isText */.KH,
    x: schema/* isText */.KH,
    y: schema/* isText */.KH,
    x_label: schema/* isText */.KH,
    y_label: schema/* isText */.KH,
    title: schema/* isText */.KH,
    header: schema/* isBool */.bj,
};
const plotFlags = (0,schema/* shape */.cW)({ ...outFlags, ...plotProps });
const vars = (0,schema/* listOf */.c3)(schema/* isText */.KH, schema/* isAnyMapping */.xW);
const stage = (0,schema/* shape */.cW)({
    matrix: (0,schema/* mapOf */.A7)((0,schema/* anyOf */.EB)(schema/* isText */.KH, schema/* isAnyList */.te)),
    cmd: (0,schema/* anyOf */.EB)(schema/* isText */.KH, schema/* isAnyList */.te),
    wdir: schema/* isText */.KH,
    deps: (0,schema/* listOf */.c3)(schema/* isText */.KH),
    params: (0,schema/* listOf */.c3)((0,schema/* anyOf */.EB)(schema/* isText */.KH, schema/* isAnyMapping */.xW)),
    vars,
    frozen: schema/* isBool */.bj,
    meta: schema/* isAnything */.r2,
    desc: schema/* isText */.KH,
    always_changed: schema/* isBool */.bj,
    outs: (0,schema/* listOf */.c3)((0,schema/* anyOf */.EB)(schema/* isText */.KH, (0,schema/* mapOf */.A7)((0,schema/* shape */.cW)(outFlags)))),
    metrics: (0,schema/* listOf */.c3)((0,schema/* anyOf */.EB)(schema/* isText */.KH, (0,schema/* mapOf */.A7)((0,schema/* shape */.cW)(outFlags)))),
    plots: (0,schema/* listOf */.c3)((0,schema/* anyOf */.EB)(schema/* isText */.KH, (0,schema/* mapOf */.A7)((0,schema/* anyOf */.EB)(plotFlags, (0,schema/* listOf */.c3)(plotFlags))))),
}, ['cmd']);
const foreachStage = (0,schema/* shape */.cW)({ foreach: (0,schema/* anyOf */.EB)(schema/* isAnyMapping */.xW, schema/* isAnyList */.te, schema/* isText */.KH), do: stage }, ['foreach', 'do']);
const stageOrForeach = (value, path) => ((0,values_value/* isMapping */.pi)(value) && (value.has('foreach') || value.has('do')) ? foreachStage : stage)(value, path);
const plotDefinition = (0,schema/* shape */.cW)({
    x: (0,schema/* anyOf */.EB)(schema/* isText */.KH, (0,schema/* mapOf */.A7)(schema/* isText */.KH)),
    y: (0,schema/* anyOf */.EB)(schema/* isText */.KH, (0,schema/* listOf */.c3)(schema/* isText */.KH), (0,schema/* mapOf */.A7)((0,schema/* anyOf */.EB)(schema/* isText */.KH, (0,schema/* listOf */.c3)(schema/* isText */.KH)))),
    x_label: schema/* isText */.KH,
    y_label: schema/* isText */.KH,
    title: schema/* isText */.KH,
    template: schema/* isText */.KH,
});
const someMapping = (value, path) => (0,values_value/* isMapping */.pi)(value) && value.size === 0
    ? [{ path: [...path, "<class 'str'>"], message: 'required key not provided' }]
    : [];
const dvcYamlSchema = (0,schema/* shape */.cW)({
    datasets: schema/* isAnything */.r2,
    plots: (0,schema/* listOf */.c3)((0,schema/* anyOf */.EB)(schema/* isText */.KH, (value, path) => [
        ...(0,schema/* mapOf */.A7)((0,schema/* anyOf */.EB)(plotDefinition, schema/* isNull */.kZ))(value, path),
        ...someMapping(value, path),
    ])),
    stages: (0,schema/* mapOf */.A7)(stageOrForeach),
    vars,
    params: (0,schema/* listOf */.c3)(schema/* isText */.KH),
    metrics: (0,schema/* listOf */.c3)(schema/* isText */.KH),
    artifacts: (0,schema/* mapOf */.A7)((0,schema/* shape */.cW)({ path: schema/* isText */.KH, ...annotations }, ['path'])),
});

// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/stage-deps.js
var stage_deps = __webpack_require__(74638);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
;// CONCATENATED MODULE: ./lib/project/stage-outs.js



function readOuts(reading) {
    return ['outs', 'metrics', 'plots'].flatMap((list) => readList(list, reading));
}
function readList(list, reading) {
    const outs = [];
    if (!reading.definition.has(list))
        return outs;
    for (const [text, { flags, index }] of mergeFlags(list, reading)) {
        const at = [list, index];
        const placed = reading.attempt(at, () => placeOut(text, reading));
        if (placed !== undefined)
            outs.push(declaredOut({ list, flags, at, placed }, reading));
    }
    return outs;
}
function mergeFlags(list, reading) {
    const items = reading.definition.get(list);
    const [first] = (0,values_value/* isList */.Lv)(items) ? items : [];
    if (typeof first === 'string' && (0,values_value/* isList */.Lv)(items) && items.length === 1)
        return [[first, { flags: noFlags, index: 0 }]];
    const merged = new Map();
    for (const [index, item] of ((0,values_value/* isList */.Lv)(items) ? items : []).entries()) {
        if (typeof item === 'string') {
            if (!merged.has(item))
                merged.set(item, { flags: noFlags, index });
            continue;
        }
        const entries = (0,values_value/* isMapping */.pi)(item) ? item : [[item, noFlags]];
        for (const [path, flags] of entries) {
            reading.attempt([list, index], () => {
                if (typeof path !== 'string')
                    throw new stage_reading/* StageProblem */.Ku(`expected str, got '${reading.show(path)}'`);
                if (!(0,values_value/* isMapping */.pi)(flags))
                    throw new stage_reading/* StageProblem */.Ku(`Expected dict for '${path}', got: '${reading.typeOf(flags)}'`, 'write one mapping of properties for each output', true);
                const before = merged.get(path);
                merged.set(path, {
                    flags: new Map([...(before?.flags ?? []), ...flags]),
                    index: before?.index ?? index,
                });
            });
        }
    }
    return merged;
}
const noFlags = new Map();
function placeOut(text, reading) {
    const placed = reading.place(text);
    if (placed.place.kind === 'inside')
        reading.checkIgnored(placed.place.path, text);
    return placed;
}
const stage_outs_plotProps = new Set(['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header']);
const stage_outs_annotations = new Set(['desc', 'type', 'labels', 'meta']);
function declaredOut({ list, flags, at, placed }, reading) {
    const remote = flags.get('remote');
    const props = [...flags].filter(([key]) => stage_outs_annotations.has(key) || (list === 'plots' && stage_outs_plotProps.has(key)));
    const { path, place } = placed;
    const out = {
        path,
        place,
        role: list === 'metrics' ? 'metric' : list === 'plots' ? 'plot' : 'output',
        cache: flags.get('cache') !== false,
        persist: flags.get('persist') === true,
        push: flags.get('push') !== false,
        ...(typeof remote === 'string' && remote !== '' ? { remote } : undefined),
        ...(props.length > 0 ? { props: new Map(props) } : undefined),
    };
    return (0,located/* located */.t)(out, () => reading.locate(at));
}

// EXTERNAL MODULE: ./lib/project/template/context-node.js
var context_node = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/project/template/error.js
var template_error = __webpack_require__(35938);
;// CONCATENATED MODULE: ./lib/project/template/expression.js

function findExpressions(text) {
    const found = [];
    let lineEnd = -1;
    for (let start = text.indexOf('${'); start >= 0;) {
        let next = start + 2;
        if (text[start - 1] !== '\\') {
            const close = text.indexOf('}', start + 2);
            if (close < 0)
                break;
            if (lineEnd < start)
                lineEnd = indexOrEnd(text, '\n', start);
            if (close < lineEnd)
                found.push({ start, end: close + 1, inner: text.slice(start + 2, close) });
            next = close < lineEnd ? close + 1 : lineEnd;
        }
        start = text.indexOf('${', next);
    }
    return found;
}
function indexOrEnd(text, char, from) {
    const index = text.indexOf(char, from);
    return index < 0 ? text.length : index;
}
function parseExpression(inner) {
    const word = /[^.[\]]+/y;
    if (!word.test(inner))
        throw syntaxError(inner, 0, '!W:(.[])');
    const words = [inner.slice(0, word.lastIndex)];
    let at = word.lastIndex;
    const step = /[ \t\r\n]*(?:\.([^.[\]]+)|\[([^.[\]]+)[ \t\r\n]*\])/y;
    for (step.lastIndex = at;; at = step.lastIndex) {
        const match = step.exec(inner);
        if (match === null)
            break;
        words.push((match[1] ?? match[2]));
    }
    while (/[ \t\r\n]/.test(inner[at] ?? ''))
        at++;
    if (at < inner.length)
        throw syntaxError(inner, at, 'end of text');
    return words.join('.');
}
function dottedKey(key) {
    return key.replaceAll('[', '.').replaceAll(']', '');
}
function syntaxError(inner, at, expected) {
    const text = `\${${inner}}`;
    const found = [...text.slice(at + 2)][0];
    const where = `(at char ${at + 2}), (line:1, col:${at + 3})`;
    return new template_error/* TemplateError */.$w(`${text}\n${' '.repeat(at + 2)}^\nParseException: Expected ${expected}, found '${found}'  ${where}`, 'newline');
}

;// CONCATENATED MODULE: ./lib/project/template/context.js



class Context {
    imports;
    map;
    reserved;
    used;
    constructor(from) {
        this.map = from === undefined ? new context_node/* MapNode */.pA(nowhere) : (0,context_node/* copyMap */.WD)(from.map);
        this.imports = new Map(from?.imports);
        this.reserved = new Set(from?.reserved);
    }
    select(key) {
        let node = this.map;
        for (const part of dottedKey(key).split('.')) {
            const next = child(node, part.trim());
            if (next === undefined)
                throw new template_error/* TemplateError */.$w(`Could not find '${key}'`);
            node = next;
        }
        this.track(node);
        return node;
    }
    has(key) {
        return this.map.entries.has(key);
    }
    merge(other, item) {
        const taken = [...this.reserved].filter((key) => other.entries.has(key));
        if (taken.length > 0) {
            const words = `reserved key${taken.length > 1 ? 's' : ''} ${taken.join(' and ')}`;
            throw new template_error/* TemplateError */.$w(`attempted to modify ${words}${item === undefined ? '' : ` in '${item}'`}`);
        }
        mergeInto(this.map, other);
    }
    async with(values, work) {
        const added = [...values.keys()].filter((key) => !this.reserved.has(key));
        const before = new Map([...values.keys()].map((key) => [key, this.map.entries.get(key)]));
        for (const [key, value] of values)
            this.map.entries.set(key, (0,context_node/* toNode */.ye)(value, { ...nowhere, path: key }));
        for (const key of added)
            this.reserved.add(key);
        try {
            return await work();
        }
        finally {
            for (const key of added)
                this.reserved.delete(key);
            for (const [key, node] of before) {
                if (node === undefined)
                    this.map.entries.delete(key);
                else
                    this.map.entries.set(key, node);
            }
        }
    }
    tracking(work) {
        const used = new Map();
        this.used = used;
        try {
            return { result: work(), used };
        }
        finally {
            this.used = undefined;
        }
    }
    track(node) {
        const { source, path, local } = node.origin;
        if (this.used === undefined || local || source === undefined || node instanceof context_node/* MapNode */.pA)
            return;
        const keys = this.used.get(source) ?? new Map();
        this.used.set(source, keys.set(path, (0,context_node/* plainValue */._y)(node)));
    }
}
const nowhere = { source: undefined, path: '', local: true };
function child(node, part) {
    if (node instanceof context_node/* MapNode */.pA)
        return node.entries.get(part);
    if (!(node instanceof context_node/* ListNode */.v5) || !/^[-+]?\d+(?:_\d+)*$/.test(part))
        return undefined;
    return node.items.at(Number(part.replaceAll('_', '')));
}
function mergeInto(into, update) {
    for (const [key, node] of update.entries) {
        const old = into.entries.get(key);
        if (old instanceof context_node/* MapNode */.pA && node instanceof context_node/* MapNode */.pA) {
            mergeInto(old, node);
        }
        else if (old === undefined) {
            into.entries.set(key, node);
        }
        else {
            const { source, path } = node.origin;
            throw new template_error/* TemplateError */.$w(`cannot redefine '${path}' from '${source}' as it already exists in '${old.origin.source}'`, 'newline');
        }
    }
}

;// CONCATENATED MODULE: ./lib/project/template/failures.js


class TemplateFailures {
    list = [];
    stages = new Set();
    document;
    constructor(document) {
        this.document = document;
    }
    attempt(piece, work) {
        try {
            return work();
        }
        catch (error) {
            this.take(error, piece);
            return undefined;
        }
    }
    async attemptLater(piece, work) {
        try {
            return await work();
        }
        catch (error) {
            this.take(error, piece);
            return undefined;
        }
    }
    add(message, path) {
        this.note(path);
        this.list.push({ reason: 'project', message, location: this.document.locate(path) });
    }
    note([section, entry]) {
        if (section === 'stages')
            this.stages.add(entry);
    }
    take(error, { where, path }) {
        this.note(path);
        if (error instanceof failure/* FailureError */.pO)
            this.list.push(...error.failures);
        else if (error instanceof template_error/* TemplateError */.$w)
            this.list.push({
                reason: 'project',
                message: (0,template_error/* templateMessage */.GP)(error, where, this.document.file),
                location: this.document.locate(path),
                ...(error.style === 'bare' ? { unforeseen: true } : {}),
            });
        else
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/project/template/unpack.js



function valueText(value, style) {
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (!(0,values_value/* isMapping */.pi)(value))
        return (0,spelling/* pyStr */.rD)(value);
    const options = leaves(value).flatMap(([key, leaf]) => unpack_option(key, leaf, style));
    return options.join(' ').replace(/\s+$/, '');
}
function shellQuote(text) {
    if (text === '')
        return "''";
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
function leaves(map, prefix = '') {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${(0,spelling/* pyStr */.rD)(key)}`;
        return (0,values_value/* isMapping */.pi)(value) ? leaves(value, `${name}.`) : [[name, value]];
    });
}
function unpack_option(key, value, style) {
    if (value === true)
        return [`--${key}`];
    if (value === false)
        return style.boolStyle === 'boolean_optional' ? [`--no-${key}`] : [];
    if (typeof value === 'string')
        return [`--${key} ${shellQuote(value)}`];
    if (!(0,values_value/* isList */.Lv)(value))
        return [`--${key} ${(0,spelling/* pyStr */.rD)(value)}`];
    const items = value.map((item) => {
        if ((0,values_value/* isList */.Lv)(item) || (0,values_value/* isMapping */.pi)(item)) {
            throw new template_error/* TemplateError */.$w(`Cannot interpolate nested iterable in '${key}'`, 'newline');
        }
        return typeof item === 'string' ? shellQuote(item) : (0,spelling/* pyStr */.rD)(item);
    });
    if (items.length === 0)
        return [];
    return style.listStyle === 'append'
        ? items.map((item) => `--${key} ${item}`)
        : [`--${key} ${items.join(' ')}`];
}

;// CONCATENATED MODULE: ./lib/project/template/resolve.js





function resolveValue(data, options) {
    if (typeof data === 'string')
        return resolveText(data, options);
    if ((0,values_value/* isMapping */.pi)(data))
        return resolveMapping(data, options);
    if (!(0,values_value/* isList */.Lv)(data))
        return data;
    const resolved = data.map((item) => resolveValue(item, options));
    return resolved.every((item, i) => item === data[i]) ? data : resolved;
}
function resolveMapping(data, options) {
    const resolved = new Map();
    let isSame = true;
    for (const [key, item] of data) {
        const [newKey, newItem] = [resolveKey(key, options), resolveValue(item, options)];
        isSame &&= newKey === key && newItem === item;
        resolved.set(newKey, newItem);
    }
    return isSame ? data : resolved;
}
function resolveLoose(data, options) {
    if (typeof data === 'string') {
        const only = onlyExpression(data);
        return only === undefined ? resolveText(data, options) : options.context.select(keyOf(only, options));
    }
    if ((0,values_value/* isMapping */.pi)(data)) {
        const resolved = new Map();
        for (const [key, item] of data) {
            if (typeof key === 'string' && onlyExpression(key) !== undefined) {
                throw new template_error/* TemplateError */.$w(`a key of foreach or matrix data cannot be the expression '${key}' alone`, 'bare');
            }
            resolved.set(resolveKey(key, options), resolveLoose(item, options));
        }
        return resolved;
    }
    return (0,values_value/* isList */.Lv)(data) ? data.map((item) => resolveLoose(item, options)) : data;
}
function checkSyntax(data) {
    if (typeof data === 'string') {
        for (const { inner } of findExpressions(data))
            parseExpression(inner);
    }
    else if ((0,values_value/* isMapping */.pi)(data)) {
        for (const [key, item] of data) {
            checkSyntax(key);
            checkSyntax(item);
        }
    }
    else if ((0,values_value/* isList */.Lv)(data)) {
        for (const item of data)
            checkSyntax(item);
    }
}
function hasExpression(data) {
    if (typeof data === 'string')
        return findExpressions(data).length > 0;
    if ((0,values_value/* isMapping */.pi)(data))
        return [...data].some(([key, item]) => hasExpression(key) || hasExpression(item));
    return (0,values_value/* isList */.Lv)(data) && data.some(hasExpression);
}
function mentionsExpression(data) {
    if (typeof data === 'string')
        return data.includes('${');
    if ((0,values_value/* isList */.Lv)(data))
        return data.some(mentionsExpression);
    if (!(0,values_value/* isMapping */.pi)(data))
        return false;
    let found = false;
    data.forEach((item, key) => {
        found ||= mentionsExpression(key) || mentionsExpression(item);
    });
    return found;
}
function resolveKey(key, options) {
    if (typeof key !== 'string')
        return key;
    const resolved = resolveText(key, options);
    if ((0,values_value/* isMapping */.pi)(resolved) || (0,values_value/* isList */.Lv)(resolved)) {
        throw new template_error/* TemplateError */.$w(`unhashable type: '${(0,context_node/* typeName */.go)(resolved)}'`, 'bare');
    }
    return resolved;
}
const tooLong = 'the text becomes too long: with its variables filled in, a dvc.yaml may make 64 MiB';
function resolveText(text, options) {
    if (!text.includes('${'))
        return text;
    const only = onlyExpression(text);
    if (only !== undefined)
        return namedValue(only, options);
    let made = '';
    let at = 0;
    for (const { start, end, inner } of findExpressions(text)) {
        made += text.slice(at, start) + valueText(namedValue(inner, options), options.style);
        at = end;
        if (made.length <= options.budget.left)
            continue;
        options.budget.left = -1;
        throw new template_error/* TemplateError */.$w(tooLong, 'newline');
    }
    options.budget.left -= made.length;
    return (made + text.slice(at)).replaceAll('\\${', '${');
}
function onlyExpression(text) {
    if (!text.startsWith('${'))
        return undefined;
    const [first, ...more] = findExpressions(text);
    return first !== undefined && more.length === 0 && first.end === text.length ? first.inner : undefined;
}
function namedValue(inner, options) {
    const node = options.context.select(keyOf(inner, options));
    const value = (0,context_node/* isNode */.Ll)(node) ? (0,context_node/* plainValue */._y)(node) : node;
    const { key } = options;
    if (!((0,values_value/* isMapping */.pi)(value) || (0,values_value/* isList */.Lv)(value)) || key === undefined || key.includes('foreach'))
        return value;
    if ((0,values_value/* isMapping */.pi)(value) && key === 'cmd')
        return value;
    throw new template_error/* TemplateError */.$w(`Cannot interpolate data of type '${(0,context_node/* typeName */.go)(value)}'`, 'newline');
}
function keyOf(inner, { isChecked }) {
    return isChecked === true ? inner : parseExpression(inner);
}

;// CONCATENATED MODULE: ./lib/project/template/generate.js




const maxStages = 100_000;
function foreachMembers(data) {
    const members = new Map();
    const map = mapEntries(data);
    const list = listItems(data);
    if (map !== undefined) {
        for (const [key, item] of map) {
            members.set(key, new Map([
                ['item', item],
                ['key', key],
            ]));
            checkCount(members.size);
        }
    }
    else if (list !== undefined) {
        const byIndex = list.some(isCollection);
        for (const [i, item] of list.entries()) {
            members.set(byIndex ? String(i) : nameText(item), new Map([['item', item]]));
            checkCount(members.size);
        }
    }
    else {
        const type = (0,context_node/* typeName */.go)((0,context_node/* isNode */.Ll)(data) ? (0,context_node/* plainValue */._y)(data) : data);
        throw new template_error/* TemplateError */.$w(`expected list/dictionary, got ${type}`, 'resolve');
    }
    return members;
}
function checkCount(members) {
    if (members > maxStages)
        throw new template_error/* TemplateError */.$w(`more than the limit of ${maxStages} stages`);
}
function matrixMembers(data) {
    const dimensions = (mapEntries(data) ?? []).map(([name, values]) => ({
        name,
        values: dimensionValues(name, values),
    }));
    const total = dimensions.reduce((product, { values }) => product * values.length, 1);
    if (total > maxStages)
        throw new template_error/* TemplateError */.$w(`${total} combinations are more than the limit of ${maxStages} stages`);
    let combinations = [
        { parts: [], item: new Map() },
    ];
    for (const { name, values } of dimensions) {
        combinations = combinations.flatMap(({ parts, item }) => values.map((value, i) => ({
            parts: [...parts, isCollection(value) ? `${name}${i}` : nameText(value)],
            item: new Map([...item, [name, value]]),
        })));
    }
    const members = new Map();
    for (const { parts, item } of combinations) {
        const key = parts.join('-');
        members.set(key, new Map([
            ['key', key],
            ['item', item],
        ]));
    }
    return members;
}
function dimensionValues(name, data) {
    const list = listItems(data);
    if (list !== undefined)
        return list;
    const map = mapEntries(data);
    if (map !== undefined)
        return map.map(([key]) => key);
    if (typeof data === 'string')
        return [...data];
    const value = (0,context_node/* isNode */.Ll)(data) ? (0,context_node/* plainValue */._y)(data) : data;
    throw new template_error/* TemplateError */.$w(`the matrix dimension '${name}' is no list but '${(0,context_node/* typeName */.go)(value)}'`, 'bare');
}
function nameText(value) {
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    return (0,spelling/* pyStr */.rD)(value instanceof context_node/* Leaf */.hK ? value.value : value);
}
function isCollection(value) {
    return listItems(value) !== undefined || value instanceof context_node/* MapNode */.pA || (0,values_value/* isMapping */.pi)(value);
}
function listItems(value) {
    if (value instanceof context_node/* ListNode */.v5)
        return value.items;
    return (0,values_value/* isList */.Lv)(value) ? value : undefined;
}
function mapEntries(value) {
    if (value instanceof context_node/* MapNode */.pA)
        return [...value.entries];
    if (!(value instanceof Map))
        return undefined;
    return [...value].map(([key, item]) => [nameText(key), item]);
}

// EXTERNAL MODULE: ./lib/project/template/vars.js
var template_vars = __webpack_require__(19436);
;// CONCATENATED MODULE: ./lib/project/template/stage-template.js








class StageTemplates {
    stages = [];
    groups = new Set();
    file;
    failures;
    resolving;
    reader;
    constructor({ document, failures, resolving, reader }) {
        this.file = document.file;
        this.failures = failures;
        this.resolving = resolving;
        this.reader = reader;
    }
    async resolveAll(stages) {
        const definitions = stages;
        const groups = new Map();
        const names = [];
        for (const [name, definition] of definitions) {
            const word = definition.has('matrix') ? 'matrix' : 'foreach';
            if (!definition.has(word)) {
                names.push(name);
                continue;
            }
            this.groups.add(name);
            const members = this.members(name, definition.get(word), word);
            if (members !== undefined)
                groups.set(name, members);
            for (const key of members?.keys() ?? [])
                names.push(`${name}@${key}`);
            if (names.length > maxStages)
                break;
        }
        if (names.length > maxStages) {
            this.failures.add(`'${this.file}' makes more than the limit of ${maxStages} stages`, ['stages']);
            return;
        }
        const sound = new Map();
        for (const name of names) {
            if (this.resolving.budget.left < 0)
                return;
            const definition = groups.size === 0 ? definitions.get(name) : undefined;
            if (definition !== undefined && name !== '' && !name.includes('@') && isPlain(definition))
                this.addPlain(name, definition);
            else
                await this.resolveNamed(name, { definitions, groups, sound });
        }
    }
    addPlain(name, definition) {
        const wdir = (0,project_place/* folderOf */.yS)(this.file);
        this.stages.push({ name, at: ['stages', name], definition, wdir, used: unused });
    }
    members(name, data, word) {
        return this.failures.attempt({ where: `'stages.${name}.${word}'`, path: ['stages', name, word] }, () => {
            const loose = resolveLoose(data, this.resolving);
            return word === 'matrix' ? matrixMembers(loose) : foreachMembers(loose);
        });
    }
    async resolveNamed(name, known) {
        const at = name.lastIndexOf('@');
        const group = at < 0 ? name : name.slice(0, at);
        const key = at < 0 ? undefined : name.slice(at + 1);
        const definition = known.definitions.get(group);
        const members = known.groups.get(group);
        const values = key === undefined ? undefined : members?.get(key);
        const isFound = members === undefined ? key === undefined : values !== undefined && key !== '';
        if (definition === undefined || !isFound || name === '') {
            const problem = `Stage '${name}' not found inside '${this.file}' file`;
            this.failures.add(name === '' ? 'Stage name not provided.' : problem, ['stages', name]);
        }
        else if (values === undefined) {
            const path = ['stages', name];
            if (this.isSound(definition, name, path))
                await this.resolve({ name, at: path, definition });
        }
        else {
            const template = this.template(group, definition, known.sound);
            if (template === undefined)
                return;
            const { context } = this.resolving;
            await this.failures.attemptLater({ where: `stage '${name}'`, path: template.at }, () => context.with(values, () => this.resolve({ ...template, name, group })));
        }
    }
    template(group, definition, sound) {
        if (sound.has(group))
            return sound.get(group);
        const isForeach = !definition.has('matrix');
        const at = isForeach ? ['stages', group, 'do'] : ['stages', group];
        const inner = isForeach
            ? definition.get('do')
            : new Map([...definition].filter(([key]) => key !== 'matrix'));
        const template = this.isSound(inner, group, at) ? { name: group, at, definition: inner } : undefined;
        sound.set(group, template);
        return template;
    }
    isSound(definition, name, at) {
        const before = this.failures.list.length;
        for (const [key, item] of definition) {
            this.failures.attempt({ where: `'stages.${name}.${key}'`, path: [...at, key] }, () => checkSyntax(item));
        }
        return this.failures.list.length === before;
    }
    async resolve(stage) {
        const { name, at, definition } = stage;
        const before = this.failures.list.length;
        const isChecked = stage.group !== undefined;
        const wdir = this.failures.attempt({ where: `'stages.${name}.wdir'`, path: [...at, 'wdir'] }, () => this.wdir(definition.get('wdir'), isChecked));
        if (wdir === undefined)
            return;
        const context = await this.contextOf(stage, wdir);
        if (context === undefined)
            return;
        const options = { ...this.resolving, context, isChecked };
        const { result: resolved, used } = context.tracking(() => {
            const entries = [...definition].flatMap(([key, item]) => {
                if (key === 'vars')
                    return [];
                const value = this.failures.attempt({ where: `'stages.${name}.${key}'`, path: [...at, key] }, () => resolveValue(item, { ...options, key: String(key) }));
                return value === undefined ? [] : [[key, value]];
            });
            return new Map(entries);
        });
        if (this.failures.list.length === before)
            this.stages.push({ ...stage, definition: resolved, wdir, used });
    }
    wdir(text, isChecked) {
        const folder = (0,project_place/* folderOf */.yS)(this.file);
        if (typeof text !== 'string' || text === '')
            return folder;
        return (0,project_place/* joinPath */.uJ)(folder, valueText(resolveValue(text, { ...this.resolving, isChecked }), this.resolving.style));
    }
    async contextOf({ name, at, definition }, wdir) {
        const vars = definition.get('vars');
        const { context } = this.resolving;
        if (!(0,values_value/* isList */.Lv)(vars) || vars.length === 0)
            return context;
        const where = `'stages.${name}.vars'`;
        return this.failures.attemptLater({ where: `stage '${name}'`, path: [...at, 'vars'] }, async () => {
            if (hasExpression(vars))
                throw new template_error/* TemplateError */.$w('interpolating is not allowed', 'space', where);
            const copy = new Context(context);
            try {
                await (0,template_vars/* loadVars */.tH)(copy, vars, { folder: wdir, stage: name, reader: this.reader });
            }
            catch (error) {
                throw error instanceof template_error/* AlreadyLoadedError */.YP
                    ? new template_error/* TemplateError */.$w(error.message, 'newline', where)
                    : error;
            }
            return copy;
        });
    }
}
const unused = new Map();
function isPlain(definition) {
    return !definition.has('vars') && !definition.has('wdir') && !mentionsExpression(definition);
}

;// CONCATENATED MODULE: ./lib/project/template/template.js









async function resolveTemplates(document, { style, reader }) {
    const root = (0,values_value/* isMapping */.pi)(document.value) ? document.value : new Map();
    const failures = new TemplateFailures(document);
    const context = new Context();
    await failures.attemptLater({ where: "'vars'", path: ['vars'] }, async () => {
        const vars = listAt(root, 'vars');
        if (hasExpression(vars))
            throw new template_error/* TemplateError */.$w('interpolating is not allowed');
        const place = { folder: (0,project_place/* folderOf */.yS)(document.file), reader };
        await (0,template_vars/* loadDefaultParams */.c5)(context, place);
        await (0,template_vars/* loadVars */.tH)(context, vars, place);
    });
    if (failures.list.length > 0)
        return { ...nothing, failures: failures.list };
    const resolving = { context, style, budget: { left: 64 * 1024 * 1024 } };
    const templates = new StageTemplates({ document, failures, resolving, reader });
    await templates.resolveAll(mapAt(root, 'stages'));
    const list = (key) => resolveList(root, key, resolving, failures);
    return {
        stages: templates.stages,
        metrics: list('metrics'),
        params: list('params'),
        plots: list('plots'),
        datasets: list('datasets'),
        groups: new Set([...templates.groups].filter((name) => !failures.stages.has(name))),
        artifacts: resolveArtifacts(mapAt(root, 'artifacts'), resolving, failures),
        failures: failures.list,
    };
}
const nothing = {
    stages: [],
    metrics: [],
    params: [],
    plots: [],
    datasets: [],
    artifacts: new Map(),
    groups: new Set(),
};
function resolveList(root, key, options, failures) {
    return listAt(root, key).flatMap((item, i) => {
        const resolved = failures.attempt({ where: `'${key}.${i}'`, path: [key, i] }, () => {
            checkSyntax(item);
            return resolveValue(item, options);
        });
        return resolved === undefined ? [] : [resolved];
    });
}
function resolveArtifacts(artifacts, options, failures) {
    const resolved = new Map();
    for (const [key, artifact] of artifacts) {
        failures.attempt({ where: `'artifacts.${key}'`, path: ['artifacts', key] }, () => {
            checkSyntax(key);
            const name = resolveValue(key, options);
            if (typeof name !== 'string')
                throw new template_error/* TemplateError */.$w(`expected str, got ${(0,context_node/* typeName */.go)(name)}`, 'resolve');
            checkSyntax(artifact);
            resolved.set(name, resolveValue(artifact, options));
        });
    }
    return resolved;
}
function listAt(map, key) {
    const value = map.get(key);
    return (0,values_value/* isList */.Lv)(value) ? value : [];
}
function mapAt(map, key) {
    const value = map.get(key);
    return (0,values_value/* isMapping */.pi)(value) ? value : new Map();
}

;// CONCATENATED MODULE: ./lib/project/dvc-yaml.js










async function readDvcYaml(document, options) {
    const failures = (0,schema/* validate */.tf)(document, dvcYamlSchema);
    if (failures.length > 0)
        return { ...empty, failures };
    const resolved = await resolveTemplates(document, options);
    const troubles = [...resolved.failures];
    const groups = new Set(resolved.groups);
    const stages = resolved.stages.flatMap((stage) => {
        const wdir = (0,project_place/* resolveFolder */.h1)(stage.wdir, options.root);
        const reading = new stage_reading/* StageReading */.Nl({ document, ...stage, wdir }, options);
        const made = makeStage({ ...stage, wdir }, { reading, document, lock: options.lock });
        troubles.push(...reading.failures);
        if (reading.failures.length === 0)
            return [made];
        groups.delete(stage.group ?? '');
        return [];
    });
    const { metrics, params, plots, artifacts, datasets } = resolved;
    return { stages, metrics, params, plots, artifacts, datasets, groups, failures: troubles };
}
const empty = {
    stages: [],
    metrics: [],
    params: [],
    plots: [],
    artifacts: new Map(),
    datasets: [],
    groups: new Set(),
};
function makeStage(resolved, { reading, document, lock }) {
    const { name, group, definition, wdir, at, used } = resolved;
    const cmd = reading.attempt(['cmd'], () => readCommand(definition.get('cmd'), reading));
    const deps = (0,stage_deps/* readDeps */.d)(reading);
    const outs = readOuts(reading);
    const desc = definition.get('desc');
    const meta = definition.get('meta');
    const stage = {
        address: document.file === 'dvc.yaml' ? name : `${document.file}:${name}`,
        name,
        file: document.file,
        ...(group === undefined ? undefined : { group }),
        cmd,
        wdir,
        deps,
        outs,
        frozen: definition.get('frozen') === true,
        alwaysChanged: definition.get('always_changed') === true ||
            (cmd !== undefined && deps.length === 0 && outs.length === 0),
        ...(desc === undefined || desc === null ? undefined : { desc: (0,spelling/* pyStr */.rD)(desc) }),
        ...(meta === undefined || meta === null ? undefined : { meta }),
        definition,
        ...(used.size === 0 ? undefined : { usedVars: used }),
        ...(isParametrized(resolved, document) ? { parametrized: true } : undefined),
        lock: recorded(lock.get(name), [...deps, ...outs]),
    };
    return (0,located/* located */.t)(stage, () => document.locate(at.slice(0, 2)));
}
function readCommand(cmd, reading) {
    if ((0,values_value/* isList */.Lv)(cmd)) {
        return cmd.length === 0 ? undefined : cmd.map((line) => (typeof line === 'string' ? line : (0,spelling/* pyStr */.rD)(line)));
    }
    if (typeof cmd === 'string')
        return cmd === '' ? undefined : cmd;
    if (cmd === null || cmd === undefined || cmd === false || cmd === 0n || cmd === 0)
        return undefined;
    if (!(cmd instanceof Map))
        return (0,spelling/* pyStr */.rD)(cmd);
    throw new stage_reading/* StageProblem */.Ku(`the command is no text but '${reading.typeOf(cmd)}': ${reading.show(cmd)}`, 'put text around the expression, such as the name of the program');
}
function isParametrized({ name, group, definition }, document) {
    if (group !== undefined)
        return true;
    const stages = document.value.get('stages');
    return !sameValue(stages.get(name), definition);
}
function sameValue(a, b) {
    if (a === b)
        return true;
    if ((0,values_value/* isList */.Lv)(a) && (0,values_value/* isList */.Lv)(b))
        return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
    if (a instanceof Map && b instanceof Map) {
        return (a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key))));
    }
    return false;
}
function recorded(lock, paths) {
    if (lock === undefined || !paths.some(({ place }) => place.kind === 'outside'))
        return lock;
    const outside = new Set(paths.filter(({ place }) => place.kind === 'outside').map(({ path }) => path));
    const fix = (entries) => entries.map((entry) => (outside.has(entry.path) ? { ...entry, hashName: 'md5' } : entry));
    return { ...lock, deps: fix(lock.deps), outs: fix(lock.outs) };
}

;// CONCATENATED MODULE: ./lib/project/load-files.js






class FileLoader {
    revision;
    ignore;
    places;
    style;
    params;
    constructor({ revision, ignore, places, style, params }) {
        this.revision = revision;
        this.ignore = ignore;
        this.places = places;
        this.style = style;
        this.params = params;
    }
    async load({ file, isLockHidden }) {
        const bytes = await this.revision.read(file);
        if (bytes === undefined)
            return { file, stages: [], failures: [unreadable(file)] };
        const document = (0,read/* readYaml */.gM)(bytes, file);
        if (!document.ok)
            return { file, stages: [], failures: document.failures };
        return file.endsWith('.dvc') ? this.dvcFile(document.value) : this.dvcYaml(document.value, isLockHidden);
    }
    dvcFile(document) {
        const stage = (0,dvc_file/* readDvcFile */.y9)(document, this.places);
        if (stage.ok)
            return { file: document.file, stages: [stage.value], failures: [] };
        return { file: document.file, stages: [], failures: stage.failures };
    }
    async dvcYaml(document, isLockHidden) {
        const { file } = document;
        const lock = await this.readLock((0,collect/* lockFileOf */.L)(file), isLockHidden);
        const entries = lock.ok ? lock.value.stages : new Map();
        const options = { ...this.places, style: this.style, reader: this.params, lock: entries };
        const yaml = await readDvcYaml(document, options);
        const failures = [...yaml.failures, ...(lock.ok ? [] : lock.failures)];
        const text = lock.ok ? lock.value.text : undefined;
        const stages = lock.ok ? yaml.stages : [];
        return { file, stages, yaml, failures, ...(text === undefined ? {} : { lock: text }) };
    }
    async readLock(file, isHidden) {
        if (isHidden)
            return { ok: false, failures: [gitIgnored(file)] };
        if (this.ignore.ignores(file, false))
            return (0,failure.ok)({ stages: new Map() });
        const bytes = await this.revision.read(file);
        if (bytes === undefined) {
            if (await this.revision.isTaken(file))
                return { ok: false, failures: [unreadable(file)] };
            return (0,failure.ok)({ stages: new Map() });
        }
        const text = decode(bytes);
        if (text === undefined)
            return { ok: false, failures: [notUtf8(file)] };
        const lock = (0,dvc_lock/* parseLock */.PG)(text, file);
        return lock.ok ? (0,failure.ok)({ stages: lock.value.stages, text: { file, text } }) : lock;
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function unreadable(file) {
    return {
        reason: 'project',
        message: `'${file}' is not a .dvc file`,
        location: { file },
        hint: 'it is no regular file of this repository',
    };
}
function notUtf8(file) {
    return {
        reason: 'project',
        message: `unable to read: '${file}', is not valid utf-8`,
        location: { file },
        hint: 'save the file as UTF-8',
    };
}
function gitIgnored(file) {
    return {
        reason: 'project',
        message: `'${file}' is git-ignored.`,
        location: { file },
        hint: 'remove it from .gitignore: the lock belongs into Git',
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
;// CONCATENATED MODULE: ./lib/project/params-files.js



class ParamsFiles {
    revision;
    root;
    outside;
    known = new Map();
    constructor(revision, root, outside) {
        this.revision = revision;
        this.root = root;
        this.outside = outside;
    }
    values(path) {
        let value = this.known.get(path);
        if (value === undefined) {
            value = this.read(path);
            this.known.set(path, value);
        }
        return value;
    }
    async isFolder(path) {
        return isInside(path) && (await this.revision.kind(path)) === 'directory';
    }
    async read(path) {
        if (await this.isFolder(path))
            return { ok: true, value: undefined };
        const bytes = isInside(path)
            ? await this.revision.read(path)
            : await this.outside?.((0,external_node_path_.resolve)(this.root, path));
        if (bytes === undefined)
            return (0,failure.ok)(undefined);
        const document = (0,load/* readValues */.N)(path, bytes);
        return document.ok ? (0,failure.ok)(document.value.value) : document;
    }
    async paramsFile(path) {
        if (await this.isFolder(path))
            return { ok: false, failures: [folderInstead(path)] };
        return this.values(path);
    }
}
function folderInstead(path) {
    return {
        reason: 'project',
        message: `'${path}' is a directory, expected a parameters file`,
        location: { file: path },
    };
}
function isInside(path) {
    return !path.startsWith('/') && path !== '..' && !path.startsWith('../');
}

;// CONCATENATED MODULE: ./lib/project/project.js










async function loadProject(revision, { config, readOutside, tolerant }) {
    const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
    const params = new ParamsFiles(revision, config.projectRoot, readOutside);
    const places = { root: config.projectRoot, ignore, remotes: config.remotes };
    const loader = new FileLoader({ revision, ignore, places, style: config, params });
    const loaded = [];
    await (0,collect/* collectFiles */.C)({
        revision,
        ignore,
        async visit(file) {
            const result = await loader.load(file);
            loaded.push(result);
            return result.stages.flatMap(({ outs }) => outs.flatMap(({ place }) => (place.kind === 'inside' ? place.path : [])));
        },
    });
    if (tolerant !== undefined)
        return (0,failure.ok)(withoutBroken({ revision, config, params, loaded }, tolerant));
    const failures = [...loaded.flatMap((file) => file.failures), ...countFailures(loaded)];
    if (failures.length > 0)
        return { ok: false, failures };
    return (0,failure.ok)(assemble({ revision, config, params, loaded }));
}
function withoutBroken(parts, leaveOut) {
    const sound = leaveOut === 'stages' ? parts.loaded : parts.loaded.filter(({ failures }) => failures.length === 0);
    const broken = new Map(parts.loaded.flatMap(({ file, failures }) => (failures.length > 0 ? [[file, failures]] : [])));
    return { ...assemble({ ...parts, loaded: sound }), broken };
}
function assemble({ revision, config, params, loaded }) {
    const stages = withDatasets(loaded);
    let built;
    const build = () => {
        built ??= (0,graph/* buildGraph */.Z)(stages, config.projectRoot);
        return built;
    };
    return {
        revision,
        config,
        stages,
        byAddress: new Map(stages.map((stage) => [stage.address, stage])),
        get graph() {
            return build().graph;
        },
        locks: new Map(loaded.flatMap(({ file, lock }) => (lock === undefined ? [] : [[file, lock]]))),
        metrics: loaded.flatMap((file) => topLevelFiles(file, 'metrics')),
        params: loaded.flatMap((file) => topLevelFiles(file, 'params')),
        plots: loaded.flatMap(plotDefinitions),
        artifacts: new Map(loaded.flatMap(({ file, yaml }) => (yaml?.artifacts.size ? [[file, yaml.artifacts]] : []))),
        files: new Set(loaded.map(({ file }) => file)),
        groups: new Map(loaded.flatMap(({ file, yaml }) => (yaml?.groups.size ? [[file, yaml.groups]] : []))),
        get graphFailures() {
            return build().failures;
        },
        paramsFile: (path) => params.paramsFile(path),
    };
}
function topLevelFiles({ file, yaml }, kind) {
    return (yaml?.[kind] ?? []).map((path) => ({
        path: (0,project_place/* joinPath */.uJ)((0,project_place/* folderOf */.yS)(file), String(path)),
        definedIn: file,
    }));
}
function plotDefinitions({ file, yaml }) {
    return (yaml?.plots ?? []).flatMap((item) => {
        const entries = (0,values_value/* isMapping */.pi)(item) ? item : new Map([[String(item), null]]);
        return [...entries].map(([id, props]) => ({
            id: String(id),
            definedIn: file,
            props: props ?? new Map(),
        }));
    });
}
function countFailures(loaded) {
    const seen = new Map();
    const failures = [];
    for (const stage of loaded.flatMap((file) => file.stages)) {
        const { address } = stage;
        if (seen.has(address)) {
            const message = `'${address}' is both a stage and a file`;
            failures.push({ reason: 'project', message, location: stage.location, hint: 'rename the stage' });
        }
        seen.set(address, stage);
    }
    if (seen.size > maxStages) {
        failures.push({
            reason: 'project',
            message: `the project has ${seen.size} stages; the limit is ${maxStages}`,
        });
    }
    return failures;
}


/***/ }),

/***/ 36602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   E6: () => (/* binding */ isInt),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   bj: () => (/* binding */ isBool),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   r2: () => (/* binding */ isAnything),
/* harmony export */   te: () => (/* binding */ isAnyList),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   xW: () => (/* binding */ isAnyMapping)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

const none = [];
function validate(document, check) {
    return check(document.value, []).map(({ path, message }) => ({
        reason: 'project',
        message: `'${document.file}' validation failed: ${message}${path.length === 0 ? '' : `, in ${path.map(String).join(' -> ')}`}`,
        location: document.locate(path),
    }));
}
const isText = (value, path) => typeof value === 'string' ? none : [{ path, message: 'expected str' }];
const isBool = (value, path) => typeof value === 'boolean' ? none : [{ path, message: 'expected bool' }];
const isInt = (value, path) => typeof value === 'bigint' || typeof value === 'boolean' ? none : [{ path, message: 'expected int' }];
const isNull = (value, path) => value === null ? none : [{ path, message: 'not a valid value' }];
const isAnyMapping = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? none : [{ path, message: 'expected dict' }];
const isAnyList = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? none : [{ path, message: 'expected list' }];
const isAnything = () => none;
function anyOf(...checks) {
    return (value, path) => {
        let best;
        for (const check of checks) {
            const problems = check(value, path);
            if (problems.length === 0)
                return none;
            if (best === undefined || depth(problems) > depth(best))
                best = problems;
        }
        return best ?? none;
    };
}
function depth(problems) {
    return problems[0]?.path.length ?? 0;
}
function join(before, found, way) {
    if (found.length === 0)
        return before;
    return [
        ...before,
        ...found.map((problem) => (problem.path === way ? { ...problem, path: [...way] } : problem)),
    ];
}
function listOf(...checks) {
    return (value, path) => {
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return [{ path, message: 'expected a list' }];
        const way = path;
        let problems = none;
        for (let i = 0; i < value.length; i++) {
            way.push(i);
            problems = join(problems, oneOf(checks, value[i], way), way);
            way.pop();
        }
        return problems;
    };
}
function oneOf(checks, item, way) {
    let last = none;
    for (const check of checks) {
        last = check(item, way);
        if (last.length === 0 || depth(last) > way.length)
            break;
    }
    return last;
}
function mapOf(check) {
    const checkOf = (key) => (typeof key === 'string' ? check : isNoTextKey);
    return (value, path) => {
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
            return [{ path, message: 'expected a dictionary' }];
        return eachEntry(value, path, checkOf);
    };
}
const isNoTextKey = (_, path) => [{ path, message: 'expected str' }];
function shape(fields, required = []) {
    const checks = new Map(Object.entries(fields));
    const checkOf = (key) => checks.get(key) ?? isExtra;
    return (value, path) => {
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
            return [{ path, message: 'expected a dictionary' }];
        let problems = eachEntry(value, path, checkOf);
        for (const key of required) {
            if (!value.has(key))
                problems = [...problems, { path: [...path, key], message: 'required key not provided' }];
        }
        return problems;
    };
}
const isExtra = (_, path) => [{ path, message: 'extra keys not allowed' }];
function eachEntry(value, path, checkOf) {
    const way = path;
    let problems = none;
    value.forEach((item, key) => {
        way.push(key);
        problems = join(problems, checkOf(key)(item, way), way);
        way.pop();
    });
    return problems;
}


/***/ }),

/***/ 74638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readDeps)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50579);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12438);
/* harmony import */ var _template_vars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19436);




function readDeps(reading) {
    return [...readPathDeps(reading), ...readParams(reading)];
}
function readPathDeps(reading) {
    const items = reading.definition.get('deps');
    return ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(items) ? items : []).flatMap((item, i) => {
        const at = ['deps', i];
        const placed = reading.attempt(at, () => {
            if (typeof item !== 'string')
                throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`expected str, got '${reading.show(item)}'`);
            if (item === '')
                throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku('a dependency needs a path');
            return reading.place(item, 'a dependency');
        });
        if (placed === undefined)
            return [];
        const { path, place } = placed;
        return [(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t)({ kind: 'path', path, place }, () => reading.locate(at))];
    });
}
function readParams(reading) {
    const listed = reading.definition.get('params');
    const items = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(listed) ? listed : [];
    const whole = new Set(items.flatMap((item) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? [...item].filter(isWhole).map(([file]) => file) : [])));
    const files = new Map();
    for (const [index, item] of items.entries()) {
        reading.attempt(['params', index], () => addParams(item, { index, whole, files, reading }));
    }
    return [...files].flatMap(([file, { keys, index }]) => {
        const at = ['params', index];
        const placed = reading.attempt(at, () => reading.place(file, 'a dependency'));
        if (placed === undefined)
            return [];
        const { path, place } = placed;
        return [(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t)({ kind: 'params', path, place, keys }, () => reading.locate(at))];
    });
}
function addParams(item, { index, whole, files, reading }) {
    if (typeof item === 'string') {
        if (!whole.has(_template_vars_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultParamsFile */ .YE))
            addKeys(files, _template_vars_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultParamsFile */ .YE, [item], index);
        return;
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item)) {
        throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`Only list of str/dict is supported. Got: '${reading.typeOf(item)}'.`);
    }
    for (const [file, keys] of item) {
        if (typeof file !== 'string')
            throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`expected str, got '${reading.show(file)}'`);
        if (whole.has(file)) {
            if (files.get(file)?.keys !== undefined || !files.has(file))
                files.set(file, { keys: undefined, index });
        }
        else if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(keys)) {
            throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`Expected list of params for custom params file '${file}', got '${reading.typeOf(keys)}'.`);
        }
        else {
            addKeys(files, file, keys.map((key) => reading.show(key)), index);
        }
    }
}
function addKeys(files, file, keys, index) {
    const tracked = files.get(file) ?? { keys: [], index };
    tracked.keys?.push(...keys);
    files.set(file, tracked);
}
function isWhole([, keys]) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(keys))
        return keys.length === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(keys))
        return keys.size === 0;
    return keys === null || keys === '' || keys === false || keys === 0 || keys === 0n;
}


/***/ }),

/***/ 12438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ StageProblem),
/* harmony export */   Nl: () => (/* binding */ StageReading),
/* harmony export */   ou: () => (/* binding */ isDvcFile),
/* harmony export */   z8: () => (/* binding */ isKnownScheme)
/* harmony export */ });
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _template_context_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(120);



class StageProblem extends Error {
    hint;
    unforeseen;
    constructor(message, hint, unforeseen = false) {
        super(message);
        this.name = 'StageProblem';
        this.hint = hint;
        this.unforeseen = unforeseen;
    }
}
class StageReading {
    definition;
    failures = [];
    document;
    at;
    wdir;
    places;
    constructor({ document, at, definition, wdir }, places) {
        this.document = document;
        this.at = at;
        this.definition = definition;
        this.wdir = wdir;
        this.places = places;
    }
    locate(path) {
        return this.document.locate([...this.at, ...path]);
    }
    attempt(path, work) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof StageProblem))
                throw error;
            const { message, hint, unforeseen } = error;
            this.failures.push({
                reason: 'project',
                message,
                location: this.locate(path),
                ...(hint === undefined ? {} : { hint }),
                ...(unforeseen ? { unforeseen } : {}),
            });
            return undefined;
        }
    }
    place(text, role = 'an output') {
        if (isDvcFile(text))
            throw new StageProblem(`DVC file '${text}' cannot be ${role}.`);
        if (text.includes('\0'))
            throw new StageProblem('a path cannot hold a NUL character');
        if ((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text))
            this.checkUrl(text);
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, this.wdir, this.places.root);
    }
    checkIgnored(path, text) {
        const reason = this.places.ignore.explain(path, false);
        if (reason === undefined)
            return;
        const rule = reason.file === '' ? reason.pattern : `${reason.file}:${reason.line}:${reason.pattern}`;
        throw new StageProblem(`Path '${text}' is ignored by ${rule}`, 'change the path of the output, or the rule');
    }
    show(value) {
        return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(value);
    }
    typeOf(value) {
        return (0,_template_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(value);
    }
    checkUrl(url) {
        const scheme = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .urlScheme */ .f$)(url);
        const name = url.slice(url.indexOf('//') + 2).split('/')[0];
        if (scheme === 'remote' && !this.places.remotes.has(name.toLowerCase())) {
            throw new StageProblem(`config file error: remote '${name}' doesn't exist`, 'add it with `dvc remote add`');
        }
        if (!schemes.has(scheme))
            throw new StageProblem(`config file error: Unsupported URL type ${scheme}://`);
    }
}
const schemes = new Set('azure ds gdrive gs hdfs http https oss remote s3 ssh webdav webdavs webhdfs'.split(' '));
function isKnownScheme(url) {
    return schemes.has((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .urlScheme */ .f$)(url));
}
function isDvcFile(path) {
    return path.endsWith('.dvc') || path === 'dvc.yaml' || path.endsWith('/dvc.yaml');
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   WD: () => (/* binding */ copyMap),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   hK: () => (/* binding */ Leaf),
/* harmony export */   pA: () => (/* binding */ MapNode),
/* harmony export */   v5: () => (/* binding */ ListNode),
/* harmony export */   ye: () => (/* binding */ toNode)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35938);


class Leaf {
    value;
    origin;
    constructor(value, origin) {
        this.value = value;
        this.origin = origin;
    }
}
class ListNode {
    items;
    origin;
    constructor(items, origin) {
        this.items = items;
        this.origin = origin;
    }
}
class MapNode {
    entries = new Map();
    origin;
    constructor(origin) {
        this.origin = origin;
    }
}
function isNode(value) {
    return value instanceof Leaf || value instanceof ListNode || value instanceof MapNode;
}
function toNode(value, origin) {
    if (isNode(value))
        return value;
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc || value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Tuple */ .rd)
        throw unsupported(value, origin);
    if (value instanceof Map) {
        const map = new MapNode(origin);
        for (const [key, item] of value) {
            if (typeof key === 'string')
                map.entries.set(key, toNode(item, within(origin, key)));
        }
        return map;
    }
    if (Array.isArray(value)) {
        return new ListNode(value.map((item, i) => toNode(item, within(origin, String(i)))), origin);
    }
    return new Leaf(value, origin);
}
function plainValue(node) {
    if (node instanceof Leaf)
        return node.value;
    if (node instanceof ListNode)
        return node.items.map(plainValue);
    return new Map([...node.entries].map(([key, item]) => [key, plainValue(item)]));
}
function copyMap(map) {
    const copy = new MapNode(map.origin);
    for (const [key, item] of map.entries)
        copy.entries.set(key, item instanceof MapNode ? copyMap(item) : item);
    return copy;
}
function typeName(value) {
    if (value === null)
        return 'NoneType';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc)
        return /^\d{4}-\d\d-\d\d$/.test(value.text) ? 'date' : 'datetime';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Tuple */ .rd)
        return 'tuple';
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return 'list';
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return 'dict';
    return { boolean: 'bool', bigint: 'int', number: 'float', string: 'str' }[typeof value];
}
function within(origin, key) {
    return { ...origin, path: origin.path === '' ? key : `${origin.path}.${key}` };
}
function unsupported(value, { source, path }) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$w(`Unsupported value of type '${typeName(value)}' in '${source ?? '<local>'}:${path}'`, 'bare');
}


/***/ }),

/***/ 35938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   GP: () => (/* binding */ templateMessage),
/* harmony export */   YP: () => (/* binding */ AlreadyLoadedError)
/* harmony export */ });
class TemplateError extends Error {
    style;
    where;
    constructor(message, style = 'space', where) {
        super(message);
        this.name = 'TemplateError';
        this.style = style;
        this.where = where;
    }
}
class AlreadyLoadedError extends TemplateError {
    constructor(message) {
        super(message, 'newline');
    }
}
function templateMessage(error, piece, file) {
    const where = error.where ?? piece;
    if (error.style === 'bare')
        return error.message;
    if (error.style === 'resolve')
        return `failed to resolve ${where} in '${file}': ${error.message}`;
    return `failed to parse ${where} in '${file}':${error.style === 'newline' ? '\n' : ' '}${error.message}`;
}


/***/ }),

/***/ 19436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ defaultParamsFile),
/* harmony export */   c5: () => (/* binding */ loadDefaultParams),
/* harmony export */   tH: () => (/* binding */ loadVars)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _context_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(120);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35938);





const defaultParamsFile = 'params.yaml';
async function loadDefaultParams(context, place) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(place.folder, defaultParamsFile);
    const isThere = unwrapFile(await place.reader.values(path)) !== undefined || (await place.reader.isFolder(path));
    if (isThere)
        await loadFile(context, defaultParamsFile, place);
}
async function loadVars(context, vars, place) {
    for (const [index, item] of vars.entries()) {
        if (typeof item === 'string')
            await loadFile(context, item, place);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(item))
            continue;
        const source = `${place.stage === undefined ? '' : `${place.stage}.`}vars[${index}]`;
        context.merge((0,_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toNode */ .ye)(item, { source, path: '', local: true }));
    }
}
async function loadFile(context, item, { folder, reader }) {
    const colon = item.indexOf(':');
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, colon < 0 ? item : item.slice(0, colon));
    const listed = colon < 0
        ? []
        : item
            .slice(colon + 1)
            .split(',')
            .filter((key) => key !== '');
    const keys = listed.length === 0 ? undefined : listed;
    if (context.imports.has(path)) {
        const before = context.imports.get(path);
        if (keys === undefined && before === undefined)
            return;
        refuseAgain(item, keys, before);
    }
    const data = await readMap(path, reader);
    const chosen = keys === undefined ? data : chooseKeys(data, keys, path);
    context.merge((0,_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toNode */ .ye)(chosen, { source: path, path: '', local: false }), item);
    context.imports.set(path, keys === undefined ? undefined : [...(context.imports.get(path) ?? []), ...keys]);
}
function refuseAgain(item, keys, before) {
    if (keys !== undefined && before === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .AlreadyLoadedError */ .YP(`cannot partially load '${item}' as it's already loaded.`);
    }
    if (keys === undefined || keys.some((key) => before?.includes(key))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .AlreadyLoadedError */ .YP(`cannot load '${item}' as it's partially loaded already`);
    }
}
async function readMap(path, reader) {
    const value = unwrapFile(await reader.values(path));
    if (value === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateError */ .$w(`'${path}' ${(await reader.isFolder(path)) ? 'is a directory' : 'does not exist'}`);
    }
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value))
        return value;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateError */ .$w(`expected a dictionary, got '${(0,_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(value)}' in file '${path}'`);
}
function chooseKeys(data, keys, path) {
    return new Map(keys.map((key) => {
        const value = data.get(key);
        if (value === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateError */ .$w(`could not find '${key}' in '${path}'`);
        return [key, value];
    }));
}
function unwrapFile(result) {
    if (result.ok)
        return result.value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO(...result.failures);
}


/***/ }),

/***/ 32535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Cache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/add-file.js




function addAs({ path, temp, how, stamp }) {
    const source = realPath(path);
    refuseChanged(source, path, stamp);
    if (how === 'move' && source === path)
        moveFile(source, temp);
    else if (how === 'hardlink')
        linkFile(source, temp);
    else
        external_node_fs_.copyFileSync(source, temp, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    if (how !== 'move')
        refuseChanged(source, path, stamp);
    else if (source !== path)
        external_node_fs_.rmSync(path);
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync(path);
    }
    catch (error) {
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined)
            throw error;
        throw new failure/* FailureError */.pO({ reason: 'data', message: `cannot read '${path}': ${(0,disk_error/* describeCode */.lA)(code)}` });
    }
}
function refuseChanged(source, path, stamp) {
    const stat = external_node_fs_.statSync(source);
    if (!stat.isFile())
        throw new failure/* FailureError */.pO({ reason: 'data', message: `'${path}' is not a regular file` });
    if (stamp === undefined || (0,verified/* isSameStamp */.E)(stat, stamp))
        return;
    throw new failure/* FailureError */.pO({
        reason: 'data',
        message: `'${path}' changed while it was being committed`,
        hint: 'let whatever writes to it finish, then try again',
    });
}
function moveFile(source, temp) {
    try {
        external_node_fs_.renameSync(source, temp);
    }
    catch (error) {
        if (!(0,disk_error/* isCode */._m)(error, 'EXDEV'))
            throw error;
        external_node_fs_.copyFileSync(source, temp, external_node_fs_.constants.COPYFILE_EXCL);
        external_node_fs_.rmSync(source);
    }
}
function linkFile(source, temp) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE_FORCE } = external_node_fs_.constants;
    try {
        external_node_fs_.copyFileSync(source, temp, COPYFILE_EXCL | COPYFILE_FICLONE_FORCE);
        return;
    }
    catch (error) {
        if (!(0,disk_error/* isCode */._m)(error, ...unsupported))
            throw error;
        external_node_fs_.rmSync(temp, { force: true });
    }
    try {
        external_node_fs_.linkSync(source, temp);
    }
    catch (error) {
        if (!(0,disk_error/* isCode */._m)(error, ...unsupported))
            throw error;
        external_node_fs_.copyFileSync(source, temp, COPYFILE_EXCL);
    }
}
const unsupported = [
    'EXDEV',
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
    'EMLINK',
];

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
;// CONCATENATED MODULE: ./lib/store/digest-thread.js


const ahead = 2;
class DigestThread {
    #worker = new external_node_worker_threads_.Worker(program, { eval: true, execArgv: [], env: {} });
    #answers = [];
    #error;
    #waiting = [];
    constructor() {
        this.#worker.on('message', (answer) => this.#answers.shift()?.(answer));
        this.#worker.on('error', (error) => {
            this.#error = error;
            for (const answer of this.#answers.splice(0))
                answer('');
        });
    }
    async update(piece) {
        this.#waiting.push(this.#ask(piece, [piece.buffer]));
        if (this.#waiting.length > ahead)
            await this.#waiting.shift();
        if (this.#error !== undefined)
            throw this.#error;
    }
    async digest() {
        const digest = await this.#ask('digest', []);
        if (this.#error !== undefined)
            throw this.#error;
        return digest;
    }
    async close() {
        await this.#worker.terminate();
    }
    #ask(message, transfer) {
        return new Promise((resolve) => {
            if (this.#error !== undefined)
                return resolve('');
            this.#answers.push(resolve);
            this.#worker.postMessage(message, transfer);
        });
    }
}
const program = `const { parentPort } = require('node:worker_threads');
const md5 = require('node:crypto').createHash('md5');
parentPort.on('message', (message) => {
  if (message === 'digest') parentPort.postMessage(md5.digest('hex'));
  else parentPort.postMessage(md5.update(message) && '');
});`;
async function digestFile(path, signal) {
    const worker = new external_node_worker_threads_.Worker(fileProgram, { eval: true, execArgv: [], env: {}, workerData: path });
    const stop = () => void worker.terminate();
    signal?.addEventListener('abort', stop);
    try {
        signal?.throwIfAborted();
        const { promise, resolve, reject } = Promise.withResolvers();
        worker.on('message', resolve);
        worker.on('error', reject);
        worker.on('exit', () => reject(signal?.reason ?? new Error('the thread ended early')));
        const { md5, error } = await promise;
        if (error !== undefined)
            throw Object.assign(new Error(error.message), error);
        if (md5 === undefined)
            throw (0,store_md5/* notRegular */.oQ)(path);
        return md5;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        await worker.terminate();
    }
}
const fileProgram = `const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
try {
  const fd = fs.openSync(workerData, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  if (fs.fstatSync(fd).isFile()) {
    const hash = require('node:crypto').createHash('md5');
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let size; (size = fs.readSync(fd, buffer, 0, buffer.length, null)) > 0; ) hash.update(buffer.subarray(0, size));
    parentPort.postMessage({ md5: hash.digest('hex') });
  } else parentPort.postMessage({});
  fs.closeSync(fd);
} catch ({ message, code, syscall }) {
  parentPort.postMessage({ error: { message, code, syscall } });
}`;

// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/object-folder.js
var object_folder = __webpack_require__(32711);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/store/spool.js






async function spool({ dir, temp, chunks, hashName }) {
    const fd = (0,disk_error/* onCacheDisk */.fm)(dir, 'write', () => openNew(temp));
    const digest = new ChunkDigest(hashName);
    try {
        for await (const chunk of chunks) {
            if (chunk.length < largeChunk)
                (0,disk_error/* onCacheDisk */.fm)(dir, 'write', () => writeAll(fd, chunk));
            else
                await writeBeside(fd, chunk).catch((error) => Promise.reject((0,disk_error/* refusedBy */.it)(dir, 'write', error)));
            await digest.update(chunk);
        }
        return { found: await digest.digest(), stats: external_node_fs_.fstatSync(fd) };
    }
    finally {
        external_node_fs_.closeSync(fd);
        await digest.close();
    }
}
const write = (0,external_node_util_.promisify)(external_node_fs_.write);
const largeChunk = 1 << 20;
class ChunkDigest {
    #hashName;
    #here;
    #there;
    constructor(hashName) {
        this.#hashName = hashName;
    }
    update(chunk) {
        if (this.#here === undefined && this.#there === undefined) {
            if (this.#hashName === 'md5' && chunk.length >= largeChunk)
                this.#there = new DigestThread();
            else
                this.#here = new store_md5/* Md5 */.VV(this.#hashName);
        }
        if (this.#there === undefined) {
            this.#here?.update(chunk);
            return;
        }
        const isOwn = chunk.buffer instanceof ArrayBuffer && chunk.length === chunk.buffer.byteLength;
        return this.#there.update(isOwn ? chunk : new Uint8Array(chunk));
    }
    async digest() {
        return this.#there?.digest() ?? (this.#here ?? new store_md5/* Md5 */.VV(this.#hashName)).digest();
    }
    async close() {
        await this.#there?.close();
    }
}
function writeNew(temp, bytes) {
    const fd = openNew(temp);
    try {
        writeAll(fd, bytes);
        return external_node_fs_.fstatSync(fd);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
function openNew(temp) {
    return external_node_fs_.openSync(temp, 'wx', object_folder/* protectedMode */.Ao);
}
async function writeBeside(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await write(fd, bytes, at, bytes.length - at, null)).bytesWritten;
}
function writeAll(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += external_node_fs_.writeSync(fd, bytes, at);
}

// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/store/whole-body.js
var whole_body = __webpack_require__(24111);
;// CONCATENATED MODULE: ./lib/store/cache.js













class Cache {
    dir;
    store;
    #verified;
    #trees = new Map();
    constructor({ dir, shared = false, trusted, }) {
        this.dir = dir.length > 1 ? dir.replace(/\/+$/, '') : dir;
        this.store = new local/* LocalStore */.V({ dir: this.dir, name: 'the cache', shared });
        this.#verified = new verified/* VerifiedObjects */.$(trusted);
    }
    pathOf(id) {
        return `${this.dir}/${(0,store_oid/* objectKey */.T5)(id)}`;
    }
    has(id) {
        return this.#stat(id) !== undefined;
    }
    sizeOf(id) {
        return this.#stat(id)?.size;
    }
    present(id) {
        const stat = this.#stat(id);
        return stat !== undefined && ((stat.mode & 0o7777) === object_folder/* protectedMode */.Ao || this.check(id));
    }
    check(id) {
        const stat = this.#stat(id);
        if (stat === undefined)
            return false;
        if (this.#verified.has(id, this.pathOf(id), stat))
            return true;
        return this.#judge(id, stat, this.#read(() => (0,store_md5/* md5File */.nh)(this.pathOf(id), id.hashName)));
    }
    look(id) {
        const stat = this.#stat(id);
        if (stat === undefined)
            return 'absent';
        const path = this.pathOf(id);
        return this.#verified.has(id, path, stat) ? 'sound' : { id, path, stat };
    }
    learn({ id, stat }, found) {
        return found === hashOf(id) && this.#judge(id, stat, found);
    }
    async verify(id, signal) {
        const stat = this.#stat(id);
        if (stat === undefined)
            return false;
        if (stat.size < yieldingSize || this.#verified.has(id, this.pathOf(id), stat))
            return this.check(id);
        const hash = id.hashName === 'md5' ? digestFile(this.pathOf(id), signal) : undefined;
        const hashing = hash ?? (0,store_md5/* md5FileYielding */.Or)(this.pathOf(id), id.hashName, signal);
        const found = await hashing.catch((error) => this.#read(() => rethrow(error)));
        return this.#judge(id, stat, found);
    }
    bytesOf(id) {
        const bytes = this.#read(() => external_node_fs_.readFileSync(this.pathOf(id)));
        if (bytes === undefined)
            return 'absent';
        if ((0,store_md5/* md5Bytes */.cG)(bytes, id.hashName) === hashOf(id))
            return bytes;
        (0,disk_error/* tolerating */.uL)(() => external_node_fs_.rmSync(this.pathOf(id), { force: true }));
        return 'corrupt';
    }
    readTree(oid, hashName) {
        const id = { oid, hashName };
        const stat = this.#stat(id);
        if (stat === undefined || !this.check(id))
            return undefined;
        const known = this.#trees.get((0,store_oid/* objectKey */.T5)(id));
        if (known !== undefined && (0,verified/* isSameStamp */.E)(known.stamp, stat))
            return { ok: true, value: known.tree };
        const bytes = this.#read(() => external_node_fs_.readFileSync(this.pathOf(id)));
        if (bytes === undefined)
            return undefined;
        const tree = (0,store_tree/* parseTree */.cZ)(bytes);
        if (tree.ok)
            this.#remember((0,store_oid/* objectKey */.T5)(id), stat, tree.value);
        return tree.ok
            ? tree
            : (0,failure/* fail */.fJ)(...tree.failures.map((failure) => ({ ...failure, location: { file: this.pathOf(id) } })));
    }
    missing(id) {
        if (!(0,store_oid/* isTreeOid */.FV)(id.oid))
            return this.present(id) ? [] : [id];
        const tree = this.readTree(id.oid, id.hashName);
        if (tree === undefined || !tree.ok)
            return [id];
        const members = new Set(tree.value.entries.map(({ oid }) => oid));
        return [...members]
            .map((oid) => ({ oid, hashName: id.hashName }))
            .filter((member) => !this.present(member));
    }
    addFile(path, id, how, stamp) {
        if (this.check(id)) {
            if (how === 'move')
                external_node_fs_.rmSync(path, { force: true });
            return false;
        }
        this.#write(id, (temp) => {
            addAs({ path, temp, how, stamp });
            return undefined;
        });
        if (stamp !== undefined)
            this.#trust(id);
        return true;
    }
    addBytes(bytes, id) {
        const found = (0,store_md5/* md5Bytes */.cG)(bytes, id.hashName);
        if (found !== hashOf(id)) {
            throw new failure/* FailureError */.pO({ reason: 'data', message: `the bytes for object ${id.oid} hash to ${found}` });
        }
        if (this.check(id))
            return false;
        this.#write(id, (temp) => writeNew(temp, bytes));
        return true;
    }
    async receive(id, chunks) {
        if (chunks instanceof whole_body/* WholeBody */.U)
            return this.#receiveWhole(id, chunks.bytes);
        const temp = this.#disk('write', () => this.store.folder.temp((0,store_oid/* objectKey */.T5)(id)));
        try {
            const { found, stats } = await spool({ dir: this.dir, temp, chunks, hashName: id.hashName });
            const { size } = stats;
            if (found !== hashOf(id)) {
                external_node_fs_.rmSync(temp, { force: true });
                return { ok: false, found, size };
            }
            this.#disk('write', () => this.store.folder.publish(temp, (0,store_oid/* objectKey */.T5)(id), stats.mode));
            this.#verified.add(id, this.pathOf(id), stats);
            return { ok: true, size };
        }
        catch (error) {
            external_node_fs_.rmSync(temp, { force: true });
            throw error;
        }
    }
    #receiveWhole(id, bytes) {
        const found = (0,store_md5/* md5Bytes */.cG)(bytes, id.hashName);
        const size = bytes.length;
        if (found !== hashOf(id))
            return { ok: false, found, size };
        this.#write(id, (temp) => writeNew(temp, bytes));
        return { ok: true, size };
    }
    sweep() {
        return this.#disk('clean', () => this.store.folder.sweep());
    }
    #stat(id) {
        const stat = this.#disk('read', () => external_node_fs_.statSync(this.pathOf(id), { throwIfNoEntry: false }));
        return stat?.isFile() === true ? stat : undefined;
    }
    #judge(id, stat, found) {
        const path = this.pathOf(id);
        if (found === undefined)
            return false;
        if (found !== hashOf(id)) {
            (0,disk_error/* tolerating */.uL)(() => external_node_fs_.rmSync(path, { force: true }));
            return false;
        }
        if ((stat.mode & 0o7777) !== object_folder/* protectedMode */.Ao)
            (0,disk_error/* tolerating */.uL)(() => external_node_fs_.chmodSync(path, object_folder/* protectedMode */.Ao));
        this.#verified.add(id, path, stat);
        return true;
    }
    #trust(id) {
        const stat = this.#stat(id);
        if (stat !== undefined)
            this.#verified.add(id, this.pathOf(id), stat);
    }
    #remember(key, stamp, tree) {
        let entries = tree.entries.length;
        for (const { tree: other } of this.#trees.values())
            entries += other.entries.length;
        if (entries > rememberedEntries)
            this.#trees.clear();
        this.#trees.set(key, { stamp, tree });
    }
    #write(id, make) {
        const made = this.#disk('write', () => this.store.folder.place((0,store_oid/* objectKey */.T5)(id), make));
        if (made !== undefined)
            this.#verified.add(id, this.pathOf(id), made);
    }
    #read(work) {
        return this.#disk('read', () => {
            try {
                return work();
            }
            catch (error) {
                if ((0,disk_error/* isCode */._m)(error, 'ENOENT'))
                    return undefined;
                throw error;
            }
        });
    }
    #disk(action, work) {
        return (0,disk_error/* onCacheDisk */.fm)(this.dir, action, work);
    }
}
const yieldingSize = 1 << 26;
const rememberedEntries = 2_000_000;
function hashOf({ oid }) {
    return oid.slice(0, 32);
}
function rethrow(error) {
    throw error;
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ LocalStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51463);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10205);
/* harmony import */ var _object_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32711);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41509);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97208);








const chunkSize = 1 << 18;
const keysPerTurn = 500;
const syncCopyLimit = 1 << 22;
class LocalStore {
    name;
    folder;
    constructor({ dir, name, shared = false }) {
        this.name = name;
        this.folder = new _object_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .ObjectFolder */ .AA(dir, shared);
    }
    async has(keys, signal) {
        const found = new Set();
        for (const [index, key] of keys.entries()) {
            if (index % keysPerTurn === keysPerTurn - 1)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            signal?.throwIfAborted();
            if (this.#guard(key, 'read', () => this.#holds(key)))
                found.add(key);
        }
        return found;
    }
    #holds(key) {
        const path = this.folder.path(key);
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
        if (stat === undefined || !stat.isFile())
            return false;
        const id = (0,_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .parseObjectKey */ .ud)(key);
        if (id === undefined || (stat.mode & 0o7777) === _object_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .protectedMode */ .Ao)
            return true;
        if ((0,_md5_js__WEBPACK_IMPORTED_MODULE_4__/* .md5File */ .nh)(path, id.hashName) !== id.oid.slice(0, 32))
            return false;
        (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerating */ .uL)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(path, _object_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .protectedMode */ .Ao));
        return true;
    }
    async *list(prefix, signal) {
        if (prefix !== '')
            this.folder.path(prefix.slice(0, -1));
        const waiting = [prefix];
        for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
            signal?.throwIfAborted();
            for (const entry of this.#entries(folder)) {
                if (entry.isDirectory())
                    waiting.push(`${folder}${entry.name}/`);
                else if (!(0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .isTempName */ .Gs)(entry.name))
                    yield* this.#item(`${folder}${entry.name}`);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    #entries(folder) {
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(`${this.folder.dir}/${folder}`, { withFileTypes: true });
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(error, 'ENOENT', 'ENOTDIR'))
                return [];
            throw this.#translate(error, folder, 'list');
        }
    }
    *#item(key) {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(`${this.folder.dir}/${key}`, { throwIfNoEntry: false });
        if (stat?.isFile() === true)
            yield { key, size: stat.size, modified: stat.mtimeMs };
    }
    async read(key, signal) {
        const path = this.folder.path(key);
        const stat = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false }));
        if (stat?.isFile() !== true)
            throw this.#notFound(key);
        return this.#chunks(key, path, signal);
    }
    async readPart(key, { start, length }) {
        const fd = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(this.folder.path(key), 'r'));
        try {
            const buffer = Buffer.alloc(length);
            return buffer.subarray(0, this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, 0, length, start)));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    async *#chunks(key, path, signal) {
        const fd = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'r'));
        try {
            const wanted = Math.min(chunkSize, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size + 1);
            for (let size = wanted; size === wanted;) {
                signal?.throwIfAborted();
                const buffer = Buffer.allocUnsafe(wanted);
                size = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, 0, wanted, null));
                if (size > 0)
                    yield buffer.subarray(0, size);
            }
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    async write(key, source, signal) {
        signal?.throwIfAborted();
        this.folder.path(key);
        const temp = this.#guard(key, 'write', () => this.folder.temp(key));
        try {
            await fill(temp, source);
            this.folder.publish(temp, key);
        }
        catch (error) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true });
            throw this.#translate(error, key, 'write');
        }
    }
    async remove(key) {
        const path = this.folder.path(key);
        this.#guard(key, 'remove', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { force: true }));
    }
    async close() { }
    #guard(key, action, work) {
        try {
            return work();
        }
        catch (error) {
            throw this.#translate(error, key, action);
        }
    }
    #notFound(key) {
        return new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A('not-found', { reason: 'data', message: `${this.name} has no '${key}'` });
    }
    #translate(error, key, action) {
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(error, 'ENOENT') && action === 'read')
            return this.#notFound(key);
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error);
        if (code === undefined)
            return error;
        const denied = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'EROFS');
        return new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A(denied ? 'denied' : 'unavailable', {
            reason: 'storage',
            message: `${this.name}: cannot ${action} '${key}': ${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCode */ .lA)(code)}`,
            hint: denied
                ? `check who may ${action} in '${this.folder.dir}'`
                : `check the disk that holds '${this.folder.dir}'`,
        });
    }
}
async function fill(temp, source) {
    if (source.kind === 'bytes') {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(temp, source.bytes, { flag: 'wx' });
        return;
    }
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    if (source.size <= syncCopyLimit)
        node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(source.path, temp, COPYFILE_EXCL | COPYFILE_FICLONE);
    else
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.copyFile(source.path, temp, COPYFILE_EXCL | COPYFILE_FICLONE);
    const { size } = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(temp);
    if (size !== source.size) {
        const message = `'${source.path}' changed while it was copied: ${size} bytes, not ${source.size}`;
        throw new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A('unavailable', {
            reason: 'data',
            message,
            hint: 'let whatever writes to it finish, then try again',
        });
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temp, 0o666 & ~process.umask());
}


/***/ }),

/***/ 10205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ md5FileYielding),
/* harmony export */   VV: () => (/* binding */ Md5),
/* harmony export */   cG: () => (/* binding */ md5Bytes),
/* harmony export */   nh: () => (/* binding */ md5File),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



function md5File(path, hashName) {
    const steps = hashSteps(path, hashName);
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
    }
}
async function md5FileYielding(path, hashName, signal) {
    const steps = hashSteps(path, hashName);
    try {
        for (;;) {
            signal?.throwIfAborted();
            const step = steps.next();
            if (step.done === true)
                return step.value;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    finally {
        steps.return('');
    }
}
function lazyCrypto() {
    return process.getBuiltinModule('node:crypto');
}
function md5Bytes(bytes, hashName) {
    if (hashName === 'md5')
        return lazyCrypto().hash('md5', bytes);
    return new Md5(hashName).update(bytes).digest();
}
class Md5 {
    #hash = lazyCrypto().createHash('md5');
    #legacy;
    #pending = [];
    #pendingSize = 0;
    constructor(hashName) {
        this.#legacy = hashName === 'md5-dos2unix';
    }
    update(bytes) {
        if (!this.#legacy) {
            this.#hash.update(bytes);
            return this;
        }
        for (let at = 0; at < bytes.length;) {
            const piece = bytes.subarray(at, at + legacyChunk - this.#pendingSize);
            this.#pending.push(Buffer.from(piece));
            this.#pendingSize += piece.length;
            at += piece.length;
            if (this.#pendingSize === legacyChunk)
                this.#flush();
        }
        return this;
    }
    digest() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #flush() {
        if (this.#pendingSize === 0)
            return;
        const chunk = this.#pending.length === 1 ? this.#pending[0] : Buffer.concat(this.#pending);
        this.#pending = [];
        this.#pendingSize = 0;
        this.#hash.update(isText(chunk) ? withoutCarriageReturns(chunk) : chunk);
    }
}
const legacyChunk = 1 << 20;
const readSize = 1 << 18;
const readsPerStep = 64;
function* hashSteps(path, hashName) {
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
        if (!stat.isFile()) {
            throw notRegular(path);
        }
        const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(readSize, stat.size + 1)));
        const md5 = new Md5(hashName);
        for (let reads = 1;; reads++) {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, 0, buffer.length, null);
            if (size === 0)
                return md5.digest();
            md5.update(buffer.subarray(0, size));
            if (reads % readsPerStep === 0)
                yield undefined;
        }
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
function notRegular(path) {
    const message = `'${path}' is not a regular file`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .FailureError */ .pO({ reason: 'data', message, location: { file: path } });
}
const textProbe = 512;
const textLimit = 0.3;
function isText(chunk) {
    const probe = chunk.subarray(0, textProbe);
    let others = 0;
    for (const byte of probe) {
        if (byte === 0)
            return false;
        const isTextByte = (byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
        if (!isTextByte)
            others++;
    }
    return others / probe.length <= textLimit;
}
function withoutCarriageReturns(chunk) {
    let cut = chunk.indexOf('\r\n');
    if (cut === -1)
        return chunk;
    const parts = [];
    let from = 0;
    for (; cut !== -1; cut = chunk.indexOf('\r\n', from)) {
        parts.push(chunk.subarray(from, cut));
        from = cut + 1;
    }
    parts.push(chunk.subarray(from));
    return Buffer.concat(parts);
}


/***/ }),

/***/ 32711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ ObjectFolder),
/* harmony export */   Ao: () => (/* binding */ protectedMode),
/* harmony export */   cy: () => (/* binding */ stagingFolder),
/* harmony export */   sz: () => (/* binding */ requireSafeKey)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41509);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97208);





class ObjectFolder {
    dir;
    #shared;
    #isSwept = false;
    constructor(dir, shared) {
        this.dir = dir;
        this.#shared = shared;
    }
    path(key) {
        requireSafeKey(key);
        return `${this.dir}/${key}`;
    }
    temp(key) {
        if (!this.#isSwept)
            this.sweep();
        const folder = stagingFolder(this.dir, key);
        this.#makeFolder(folder);
        return (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    }
    place(key, make) {
        let temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(stagingFolder(this.dir, key));
        try {
            let made;
            try {
                made = make(temp);
            }
            catch (error) {
                if (error.code !== 'ENOENT')
                    throw error;
                temp = this.temp(key);
                made = make(temp);
            }
            this.publish(temp, key, made?.mode);
            return made;
        }
        catch (error) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true });
            throw error;
        }
    }
    publish(temp, key, had) {
        const path = this.path(key);
        const mode = (0,_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .parseObjectKey */ .ud)(key) === undefined ? this.#entryMode() : protectedMode;
        if (mode !== undefined && (had === undefined || (had & 0o7777) !== mode))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temp, mode);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, path);
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
            this.#makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, path);
        }
        return path;
    }
    sweep() {
        this.#isSwept = true;
        return stagingFolders.reduce((count, folder) => count + (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepTempFiles */ .g$)(`${this.dir}/${folder}`), 0);
    }
    #entryMode() {
        return this.#shared ? 0o664 : undefined;
    }
    #makeFolder(folder) {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent !== folder)
            this.#makeFolder(parent);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder);
            if (this.#shared)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(folder, 0o2775);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
const protectedMode = 0o444;
const stagingFolders = ['', 'files/md5', 'runs'];
function stagingFolder(dir, key) {
    if (key.startsWith('files/md5/'))
        return `${dir}/files/md5`;
    return key.startsWith('runs/') ? `${dir}/runs` : dir;
}
function requireSafeKey(key) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .parseObjectKey */ .ud)(key) !== undefined || isSafeKey(key))
        return;
    throw new _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A('unsupported', {
        reason: 'data',
        message: `${JSON.stringify(key.slice(0, 200))} is no key for an object or a run-cache entry`,
        hint: 'remove it from the remote: neither DVC nor Lockstep has written it',
    });
}
function isSafeKey(key) {
    if (key.length > 1024 || /[\u0000-\u001f\u007f\\]/.test(key))
        return false;
    return key.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ }),

/***/ 41509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ isTreeOid),
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   ud: () => (/* binding */ parseObjectKey)
/* harmony export */ });
const pattern = /^[0-9a-f]{32}(\.dir)?$/;
function parseOid(text) {
    if (typeof text !== 'string')
        return undefined;
    if (pattern.test(text))
        return text;
    const lower = text.toLowerCase();
    return pattern.test(lower) ? lower : undefined;
}
function isTreeOid(oid) {
    return oid.endsWith('.dir');
}
function objectKey({ oid, hashName }) {
    const sharded = `${oid.slice(0, 2)}/${oid.slice(2)}`;
    return hashName === 'md5' ? `files/md5/${sharded}` : sharded;
}
const keyPattern = /^(?:files\/md5\/)?([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;
function parseObjectKey(key) {
    const match = keyPattern.exec(key);
    if (match === null)
        return undefined;
    return {
        oid: `${match[1]}${match[2]}`,
        hashName: key.startsWith('files/') ? 'md5' : 'md5-dos2unix',
    };
}


/***/ }),

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
class StoreError extends Error {
    code;
    failure;
    constructor(code, failure) {
        super(failure.message);
        this.name = 'StoreError';
        this.code = code;
        this.failure = failure;
    }
}


/***/ }),

/***/ 57493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ treePathProblem)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function treePathProblem(path) {
    if (usual.test(path))
        return undefined;
    if (path === '')
        return 'an empty path';
    if (path.startsWith('/'))
        return 'an absolute path';
    if (path.includes('\\'))
        return 'a backslash';
    if (/[\u0000-\u001f\u007f-\u009f]/.test(path))
        return 'a control character';
    return segmentsProblem(path.split('/')) ?? surrogateProblem(path);
}
const usual = /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,99}(?:\/[A-Za-z0-9_][A-Za-z0-9_. -]{0,99}){0,20}$/;
const maxSegmentBytes = 255;
const maxPathBytes = 4096;
function segmentsProblem(segments) {
    let total = 0;
    for (const segment of segments) {
        if (segment === '')
            return 'an empty segment';
        if (segment === '.' || segment === '..')
            return `a '${segment}' segment`;
        if (segment.toLowerCase() === '.git')
            return `a '.git' segment`;
        const bytes = Buffer.byteLength(segment);
        if (bytes > maxSegmentBytes)
            return `a name of more than ${maxSegmentBytes} bytes`;
        total += bytes + 1;
    }
    return total - 1 > maxPathBytes ? `a path of more than ${maxPathBytes} bytes` : undefined;
}
function surrogateProblem(path) {
    if (path.isWellFormed())
        return undefined;
    const bytes = [];
    for (const character of path) {
        const code = character.codePointAt(0);
        if (code >= 0xdc80 && code <= 0xdcff)
            bytes.push(code - 0xdc00);
        else if (code >= 0xd800 && code <= 0xdfff)
            return 'half of a surrogate pair';
        else
            bytes.push(...Buffer.from(character));
    }
    return decodeEscaping(Buffer.from(bytes)) === path ? undefined : 'a second spelling of a valid name';
}
function decodeEscaping(bytes) {
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && decodes(decoder, bytes, at, size));
        if (length === undefined)
            text += String.fromCharCode(0xdc00 + bytes[at]);
        else
            text += decoder.decode(bytes.subarray(at, at + length));
        at += length ?? 1;
    }
    return text;
}
function decodes(decoder, bytes, at, size) {
    try {
        return decoder.decode(bytes.subarray(at, at + size)) !== '';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TI: () => (/* binding */ makeTree),
  rq: () => (/* binding */ maxManifestBytes),
  cZ: () => (/* binding */ parseTree),
  Mh: () => (/* binding */ treeId)
});

// UNUSED EXPORTS: treeBytes

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/tree-path.js
var tree_path = __webpack_require__(57493);
;// CONCATENATED MODULE: ./lib/store/tree-scan.js


const before = '{"md5": "';
const between = '", "relpath": "';
const after = '"}';
const oidLength = 32;
function scanTree(text) {
    if (text === '[]')
        return [];
    if (!text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const entries = [];
    let at = 1;
    for (;;) {
        const md5 = at + before.length;
        const relpath = md5 + oidLength + between.length;
        if (!text.startsWith(before, at) || !text.startsWith(between, md5 + oidLength))
            return undefined;
        const end = text.indexOf('"', relpath);
        if (end === -1 || !text.startsWith(after, end))
            return undefined;
        const entry = entryOf(text.slice(md5, md5 + oidLength), text.slice(relpath, end));
        if (entry === undefined)
            return undefined;
        entries.push(entry);
        at = end + after.length;
        if (at === text.length - 1)
            return entries;
        if (!text.startsWith(', ', at))
            return undefined;
        at += 2;
    }
}
function entryOf(md5, path) {
    const oid = (0,store_oid/* parseOid */.Se)(md5);
    if (oid === undefined || (0,store_oid/* isTreeOid */.FV)(oid) || path.includes('\\'))
        return undefined;
    return (0,tree_path/* treePathProblem */.v)(path) === undefined ? { path, oid } : undefined;
}

;// CONCATENATED MODULE: ./lib/store/tree.js








function makeTree(entries) {
    const list = [...entries];
    return { entries: isSorted(list) ? list : list.sort(orderFor(list)) };
}
function treeId(tree) {
    const bytes = treeBytes(tree);
    return { oid: `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir`, bytes };
}
const entriesPerPart = 1024;
function treeBytes({ entries }) {
    const bytes = Buffer.allocUnsafe(manifestSize(entries));
    let [text, at] = ['[', 0];
    for (const [index, { path, oid }] of entries.entries()) {
        text += `${index === 0 ? '' : ', '}{"md5": "${oid}", "relpath": "${escaped(path)}"}`;
        if (index % entriesPerPart !== entriesPerPart - 1)
            continue;
        at += bytes.write(text, at, 'latin1');
        text = '';
    }
    bytes.write(`${text}]`, at, 'latin1');
    return bytes;
}
function manifestSize(entries) {
    let size = '[]'.length + Math.max(0, entries.length - 1) * ', '.length;
    for (const { path, oid } of entries)
        size += '{"md5": "", "relpath": ""}'.length + oid.length + escaped(path).length;
    return size;
}
const plain = /^[ !#-[\]-~]*$/;
const shortEscapes = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function escaped(text) {
    if (plain.test(text))
        return text;
    return text.replace(/[^ !#-[\]-~]/g, (unit) => shortEscapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function isSorted(entries) {
    for (let i = 1; i < entries.length; i++) {
        if ((0,value/* compareCodePoints */.OP)(entries[i - 1].path, entries[i].path) > 0)
            return false;
    }
    return true;
}
function orderFor(entries) {
    if (entries.some(({ path }) => /[\ud800-\udfff]/.test(path))) {
        return (a, b) => (0,value/* compareCodePoints */.OP)(a.path, b.path);
    }
    return (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
const maxManifestBytes = 400 * 1024 * 1024;
const maxProblems = 10;
function parseTree(bytes) {
    if (bytes.length > maxManifestBytes)
        return malformed([`is larger than ${maxManifestBytes} bytes`]);
    try {
        const text = decode(bytes);
        const scanned = scanTree(text);
        return scanned === undefined ? parseList(JSON.parse(text)) : checked(scanned);
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof TypeError)
            return malformed(['is not JSON']);
        throw error;
    }
}
function parseList(list) {
    if (!Array.isArray(list))
        return malformed(['is not a JSON list']);
    const problems = [];
    const entries = [];
    for (const [index, item] of list.entries()) {
        const entry = parseEntry(item);
        if (typeof entry !== 'string')
            entries.push(entry);
        else if (problems.push(`entry ${index + 1} ${entry}`) >= maxProblems)
            break;
    }
    return problems.length > 0 ? malformed(problems) : checked(entries);
}
function checked(entries) {
    const tree = { entries: isSorted(entries) ? entries : entries.sort(orderFor(entries)) };
    const clashes = clashesIn(tree.entries);
    return clashes.length > 0 ? malformed(clashes) : (0,failure.ok)(tree);
}
function decode(bytes) {
    if ((0,external_node_buffer_.isAscii)(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
function parseEntry(item) {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
        return 'is no mapping';
    const { md5, relpath } = item;
    for (const key in item)
        if (key !== 'md5' && key !== 'relpath')
            return `has an unknown key ${shown(key)}`;
    if (typeof relpath !== 'string')
        return 'has no relpath';
    const problem = (0,tree_path/* treePathProblem */.v)(relpath);
    if (problem !== undefined)
        return `${shown(relpath)} has ${problem}`;
    const oid = (0,store_oid/* parseOid */.Se)(md5);
    if (oid === undefined || (0,store_oid/* isTreeOid */.FV)(oid))
        return `${shown(relpath)} has no valid md5`;
    return { path: relpath, oid };
}
function clashesIn(entries) {
    const clashes = [];
    const folders = foldersOf(entries);
    for (let i = 0; i < entries.length && clashes.length < maxProblems; i++) {
        const { path } = entries[i];
        if (path === entries[i - 1]?.path)
            clashes.push(`${shown(path)} is there twice`);
        if (folders.has(path))
            clashes.push(`${shown(path)} is a file and a folder`);
    }
    return clashes;
}
function foldersOf(entries) {
    const folders = new Set();
    let previous = '';
    for (const { path } of entries) {
        let end = path.lastIndexOf('/');
        if (end === -1 || (end === previous.length && path.startsWith(previous)))
            continue;
        previous = path.slice(0, end);
        for (let folder = previous; end !== -1 && !folders.has(folder); folder = path.slice(0, end)) {
            folders.add(folder);
            end = folder.lastIndexOf('/');
        }
    }
    return folders;
}
function malformed(problems) {
    return (0,failure/* fail */.fJ)(...problems.map((problem) => ({
        reason: 'data',
        message: `folder manifest: ${problem}`,
        hint: 'add the folder again where its data is, and push it',
    })));
}
const shownLength = 120;
function shown(text) {
    const json = JSON.stringify(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '?');
    return json.length > shownLength ? `${json.slice(0, shownLength)}…"` : json;
}


/***/ }),

/***/ 67813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ VerifiedObjects),
/* harmony export */   E: () => (/* binding */ isSameStamp)
/* harmony export */ });
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41509);

class VerifiedObjects {
    #seen = new Map();
    #trusted;
    constructor(trusted) {
        this.#trusted = trusted;
    }
    has(id, path, stamp) {
        const seen = this.#seen.get(slot(id));
        return seen === undefined ? this.#trusted?.has(path, id.oid, stamp) === true : seen === stampText(stamp);
    }
    add(id, path, stamp) {
        this.#seen.set(slot(id), stampText(stamp));
        this.#trusted?.add(path, id.oid, stamp);
    }
}
function isSameStamp(a, b) {
    return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
function slot(id) {
    return id.hashName === 'md5' ? id.oid : (0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(id);
}
function stampText({ ino, size, mtimeMs }) {
    return `${ino} ${size} ${mtimeMs}`;
}


/***/ }),

/***/ 24111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ WholeBody)
/* harmony export */ });
class WholeBody {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    async *[Symbol.asyncIterator]() {
        if (this.bytes.length > 0)
            yield this.bytes;
    }
}


/***/ }),

/***/ 41063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   W: () => (/* binding */ isFalse)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);



function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(bytes, file);
    if (!text.ok)
        return text;
    try {
        const value = new JsonReader(text.value).document();
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            file,
            value: isFalse(value) ? new Map() : value,
            locate: (path) => locate(text.value, file, path),
        });
    }
    catch (error) {
        if (!(error instanceof JsonProblem))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupted */ .LM)('JSON', error.message, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text.value, error.offset, file)));
    }
}
function isFalse(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.length === 0;
    if (typeof value === 'number')
        return value === 0;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.size === 0 : !value;
}
class JsonProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function locate(text, file, path) {
    const offsets = new Map();
    let value = new JsonReader(text, offsets).document();
    let at = text.search(/[^ \t\n\r]|$/);
    for (const step of path) {
        const found = value === undefined ? undefined : offsets.get(value)?.get(step);
        if (found === undefined)
            break;
        at = found;
        value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.get(step) : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value[Number(step)] : undefined;
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text, at, file);
}
class JsonReader {
    at = 0;
    depth = 0;
    text;
    offsets;
    constructor(text, offsets) {
        this.text = text;
        this.offsets = offsets;
    }
    document() {
        if (this.text.startsWith('\ufeff'))
            throw new JsonProblem('unexpected byte order mark', 0);
        const value = this.value();
        this.space();
        if (this.at < this.text.length)
            throw new JsonProblem('extra data after the end', this.at);
        return value;
    }
    value() {
        this.space();
        const char = this.text[this.at];
        if (char === '{')
            return this.nested(() => this.object());
        if (char === '[')
            return this.nested(() => this.array());
        if (char === '"')
            return this.string();
        for (const [word, value] of words)
            if (this.take(word))
                return value;
        return this.number();
    }
    nested(read) {
        if (++this.depth > _text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG)
            throw new JsonProblem(`nested deeper than ${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG} levels`, this.at);
        const value = read();
        this.depth--;
        return value;
    }
    object() {
        const map = new Map();
        const offsets = new Map();
        this.offsets?.set(map, offsets);
        this.at++;
        this.space();
        if (this.take('}'))
            return map;
        do {
            this.space();
            const start = this.at;
            if (this.text[start] !== '"')
                throw new JsonProblem('expected a property name in double quotes', start);
            const key = this.string();
            this.space();
            if (!this.take(':'))
                throw new JsonProblem("expected ':'", this.at);
            offsets.set(key, start);
            map.set(key, this.value());
            this.space();
        } while (this.take(','));
        if (!this.take('}'))
            throw new JsonProblem("expected ',' or '}'", this.at);
        return map;
    }
    array() {
        const list = [];
        const offsets = new Map();
        this.offsets?.set(list, offsets);
        this.at++;
        this.space();
        if (this.take(']'))
            return list;
        do {
            this.space();
            offsets.set(list.length, this.at);
            list.push(this.value());
            this.space();
        } while (this.take(','));
        if (!this.take(']'))
            throw new JsonProblem("expected ',' or ']'", this.at);
        return list;
    }
    string() {
        const start = this.at;
        const end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(this.text, start + 1, '"');
        const body = end === undefined ? '' : this.text.slice(start + 1, end);
        if (end === undefined || /[\u0000-\u001f]/.test(body))
            throw new JsonProblem('invalid or unterminated text', start);
        this.at = end + 1;
        if (!body.includes('\\'))
            return body;
        try {
            return JSON.parse(`"${body}"`);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            throw new JsonProblem('invalid escape', start);
        }
    }
    number() {
        const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match)
            throw new JsonProblem('expected a value', this.at);
        if (match[0].length > 4300)
            throw new JsonProblem('a number of more than 4300 digits', this.at);
        this.at = pattern.lastIndex;
        return match[1] === undefined && match[2] === undefined ? BigInt(match[0]) : Number(match[0]);
    }
    take(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    space() {
        while (this.at < this.text.length && ' \t\n\r'.includes(this.text.charAt(this.at)))
            this.at++;
    }
}
const words = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 78554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* reexport safe */ _json_read_js__WEBPACK_IMPORTED_MODULE_2__.V),
/* harmony export */   W: () => (/* binding */ pyJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41063);




function pyJson(v, options) {
    if (v === null)
        return 'null';
    if (typeof v === 'string')
        return jsonText(v);
    if (typeof v === 'bigint' || typeof v === 'boolean')
        return v.toString();
    if (typeof v === 'number')
        return jsonFloat(v);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(v)) {
        const entries = options?.sortKeys ? sortedEntries(v) : [...v];
        return `{${entries.map(([key, item]) => `${jsonText(keyText(key))}: ${pyJson(item, options)}`).join(', ')}}`;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(v))
        return `[${Array.from(v, (item) => pyJson(item, options)).join(', ')}]`;
    if (v instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Timestamp */ .Dc) {
        const type = v.text.length > 10 ? 'datetime' : 'date';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO({
            reason: 'project',
            message: `Object of type ${type} is not JSON serializable: ${v.text}`,
            hint: 'put the date in quotes, so that it is read as text',
        });
    }
    return v;
}
function jsonText(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    const body = text.replace(/[^ !#-[\]-~]/g, (unit) => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${body}"`;
}
const short = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function jsonFloat(x) {
    if (Number.isFinite(x))
        return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .reprFloat */ .yI)(x);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
}
function keyText(key) {
    if (typeof key === 'string')
        return key;
    if (key === null)
        return 'null';
    return typeof key === 'number' ? jsonFloat(key) : key.toString();
}
function sortedEntries(v) {
    const entries = [...v];
    if (entries.every(([key]) => key !== null && typeof key !== 'string')) {
        return entries.sort(([a], [b]) => Number(a) - Number(b));
    }
    return entries.sort(([a], [b]) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(keyText(a), keyText(b)));
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loaderKind),
  N: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/values/python/literal.js


function literalValue(tokens) {
    const reader = new LiteralReader(tokens);
    const value = reader.tupleOrValue(undefined);
    return reader.atEnd ? value : undefined;
}
class LiteralReader {
    at = 0;
    depth = 0;
    tokens;
    constructor(tokens) {
        this.tokens = tokens;
    }
    get atEnd() {
        return this.at === this.tokens.length;
    }
    tupleOrValue(close) {
        const items = new values_value/* Tuple */.rd();
        let commas = 0;
        while (!this.closes(close)) {
            const item = this.value();
            if (item === undefined)
                return undefined;
            items.push(item);
            if (!this.take(','))
                break;
            commas++;
        }
        if (!this.closes(close))
            return undefined;
        if (close !== undefined)
            this.at++;
        if (items.length === 0 && close === undefined)
            return undefined;
        return items.length === 1 && commas === 0 ? items[0] : items;
    }
    value() {
        if (++this.depth > values_text/* maxNesting */.JG)
            return undefined;
        const value = this.bare();
        this.depth--;
        return value;
    }
    bare() {
        const token = this.tokens[this.at++];
        if (!token)
            return undefined;
        if (token.kind === 'string')
            return this.strings(token);
        if (token.kind === 'number')
            return pythonNumber(token.text);
        switch (token.text) {
            case 'True':
                return true;
            case 'False':
                return false;
            case 'None':
                return null;
            case '+':
            case '-':
                return this.signed(token.text);
            case '(':
                return this.tupleOrValue(')');
            case '[':
                return this.list();
            case '{':
                return this.dictOrSet();
            default:
                return undefined;
        }
    }
    strings(first) {
        let text = pythonString(first.text);
        while (text !== undefined && this.tokens[this.at]?.kind === 'string') {
            const next = pythonString(this.tokens[this.at++]?.text ?? '');
            text = next === undefined ? undefined : text + next;
        }
        return text;
    }
    signed(sign) {
        const token = this.tokens[this.at++];
        const value = token?.kind === 'number' ? pythonNumber(token.text) : undefined;
        if (value === undefined)
            return undefined;
        return sign === '-' ? -value : value;
    }
    list() {
        const items = [];
        while (!this.take(']')) {
            const item = this.value();
            if (item === undefined)
                return undefined;
            items.push(item);
            if (!this.take(',') && !this.closes(']'))
                return undefined;
        }
        return items;
    }
    dictOrSet() {
        if (this.take('}'))
            return new Map();
        const entries = new Map();
        let isDict;
        while (!this.take('}')) {
            const key = this.value();
            if (key === undefined || (typeof key === 'object' && key !== null))
                return undefined;
            const hasValue = this.take(':');
            if (isDict !== undefined && isDict !== hasValue)
                return undefined;
            isDict = hasValue;
            const value = hasValue ? this.value() : key;
            if (value === undefined)
                return undefined;
            entries.set(key, value);
            if (!this.take(',') && !this.closes('}'))
                return undefined;
        }
        return isDict ? entries : [...entries.keys()];
    }
    closes(close) {
        return close === undefined ? this.atEnd : this.tokens[this.at]?.text === close && this.isOperator();
    }
    take(text) {
        if (this.tokens[this.at]?.text !== text || !this.isOperator())
            return false;
        this.at++;
        return true;
    }
    isOperator() {
        return this.tokens[this.at]?.kind === 'operator';
    }
}
function pythonNumber(text) {
    const bare = text.replaceAll('_', '');
    if (/^0[xX][0-9a-fA-F]+$|^0[oO][0-7]+$|^0[bB][01]+$|^[0-9]+$/.test(bare)) {
        return bare.length > 4300 ? undefined : BigInt(bare.toLowerCase());
    }
    return /[jJ]$/.test(bare) ? undefined : Number(bare);
}
function pythonString(text) {
    const match = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(text);
    if (!match)
        return undefined;
    const [, prefix = '', , body = ''] = match;
    if (/[bBfFtT]/.test(prefix))
        return undefined;
    return /[rR]/.test(prefix) ? body : unescapePython(body);
}
function unescapePython(body) {
    const pattern = /\\(\n|[\\'"abfnrtv]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g;
    return body.replace(pattern, (_, code) => {
        if (code === '\n')
            return '';
        const plain = simpleEscapes[code];
        if (plain !== undefined)
            return plain;
        const point = /^[0-7]/.test(code) ? Number.parseInt(code, 8) : Number.parseInt(code.slice(1), 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    });
}
const simpleEscapes = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};

;// CONCATENATED MODULE: ./lib/values/python/token.js

function tokenizePython(text) {
    const tokens = [];
    const indents = [0];
    const brackets = [];
    let at = 0;
    while (at < text.length) {
        const atLineStart = brackets.length === 0 && (tokens.length === 0 || endsLine(tokens.at(-1)));
        if (atLineStart) {
            const end = lineStart({ text, at, tokens, indents });
            if (typeof end !== 'number')
                return end;
            at = end;
            if (at >= text.length)
                break;
        }
        const token = nextToken(text, at);
        if (!token)
            return { message: `unexpected ${describe(text, at)}`, offset: at };
        at = token.offset + token.text.length;
        if (token.kind === 'space' || (token.kind === 'newline' && brackets.length > 0))
            continue;
        tokens.push(token);
        if (token.kind !== 'operator')
            continue;
        if ('([{'.includes(token.text) && brackets.push(token) > maxBrackets) {
            return { message: 'too many nested parentheses', offset: token.offset };
        }
        if (')]}'.includes(token.text) && '([{'[')]}'.indexOf(token.text)] !== brackets.pop()?.text) {
            return { message: `unmatched '${token.text}'`, offset: token.offset };
        }
    }
    const open = brackets[0];
    if (open)
        return { message: `'${open.text}' was never closed`, offset: open.offset };
    if (tokens.length > 0 && !endsLine(tokens.at(-1)))
        tokens.push({ kind: 'newline', text: '', offset: text.length });
    for (let i = indents.length; i > 1; i--)
        tokens.push({ kind: 'dedent', text: '', offset: text.length });
    return tokens;
}
const maxBrackets = 200;
const maxIndents = 100;
function endsLine(token) {
    return token?.kind === 'newline' || token?.kind === 'indent' || token?.kind === 'dedent';
}
function lineStart(state) {
    const { text, tokens, indents } = state;
    const blank = /[ \t\f]*(?:#[^\n]*)?\n/y;
    let start = state.at;
    for (blank.lastIndex = start; blank.test(text);)
        start = blank.lastIndex;
    const space = /[ \t\f]*/y;
    space.lastIndex = start;
    const width = columns(space.exec(text)?.[0] ?? '');
    const at = space.lastIndex;
    if (at >= text.length || text[at] === '#')
        return text[at] === '#' ? text.length : at;
    if (tokens.at(-1)?.kind === 'indent' || tokens.at(-1)?.kind === 'dedent')
        return at;
    if (width > (indents.at(-1) ?? 0)) {
        if (lastLineEnd(tokens) !== ':')
            return { message: 'unexpected indent', offset: at };
        if (indents.push(width) > maxIndents)
            return { message: 'too many levels of indentation', offset: at };
        tokens.push({ kind: 'indent', text: '', offset: at });
    }
    while (width < (indents.at(-1) ?? 0)) {
        indents.pop();
        tokens.push({ kind: 'dedent', text: '', offset: at });
    }
    if (width !== indents.at(-1))
        return { message: 'unindent does not match any outer indentation level', offset: at };
    return at;
}
function lastLineEnd(tokens) {
    return tokens.at(-2)?.text;
}
function columns(space) {
    let width = 0;
    for (const char of space)
        width = char === '\t' ? width + 8 - (width % 8) : char === '\f' ? 0 : width + 1;
    return width;
}
function nextToken(text, at) {
    const end = stringEnd(text, at);
    if (end !== undefined)
        return end < 0 ? undefined : { kind: 'string', text: text.slice(at, end), offset: at };
    for (const [kind, pattern] of patterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match)
            return { kind, text: match[0], offset: at };
    }
    return undefined;
}
function stringEnd(text, at) {
    const [, prefix = '', quote] = /^([a-zA-Z]{0,2})('{3}|"{3}|['"])/.exec(text.slice(at, at + 5)) ?? [];
    if (quote === undefined)
        return undefined;
    const start = at + prefix.length + quote.length;
    const end = (0,values_text/* endOfQuoted */.Lc)(text, start, quote);
    if (end === undefined)
        return -1;
    const isOneLine = quote.length === 3 || !/(?:^|[^\\])\n/.test(text.slice(start, end));
    return isOneLine ? end + quote.length : -1;
}
const patterns = [
    ['space', /[ \t\f]+|\\\n|#[^\n]*/y],
    ['newline', /\n/y],
    [
        'number',
        /(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9_]+)?[jJ]?)/y,
    ],
    ['name', /[\p{ID_Start}_]\p{ID_Continue}*/uy],
    ['operator', /\*\*=?|\/\/=?|>>=?|<<=?|->|:=|\.\.\.|[-+*/%&|^@<>=!]=|[-+*/%&|^@<>=~()[\]{}.,:;]/y],
];
function describe(text, at) {
    return text[at] === '"' || text[at] === "'"
        ? 'start of a string that does not end'
        : `character ${JSON.stringify(text[at])}`;
}

;// CONCATENATED MODULE: ./lib/values/python/file.js





function readPython(bytes, file) {
    const text = (0,values_text/* readText */.yR)(bytes, file);
    if (!text.ok)
        return text;
    const tokens = tokenizePython(text.value);
    if (!Array.isArray(tokens)) {
        const problem = tokens;
        return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('Python', problem.message, (0,values_text/* locationAt */.dz)(text.value, problem.offset, file)));
    }
    const offsets = new Map();
    const value = new BlockReader(tokens, offsets).block(false);
    return (0,failure.ok)({ file, value, locate: (path) => locate({ text: text.value, file, value, offsets }, path) });
}
function locate(source, path) {
    let value = source.value;
    let at = 0;
    for (const step of path) {
        if (!(0,values_value/* isMapping */.pi)(value))
            break;
        const found = source.offsets.get(value)?.get(step);
        if (found === undefined)
            break;
        at = found;
        value = value.get(step);
    }
    return (0,values_text/* locationAt */.dz)(source.text, at, source.file);
}
class BlockReader {
    at = 0;
    tokens;
    offsets;
    constructor(tokens, offsets) {
        this.tokens = tokens;
        this.offsets = offsets;
    }
    block(onlySelf) {
        const names = new Map();
        const places = new Map();
        this.offsets.set(names, places);
        while (this.at < this.tokens.length && this.tokens[this.at]?.kind !== 'dedent') {
            const line = this.logicalLine();
            const first = line[0]?.text;
            const isCompound = line.at(-1)?.text === ':' && this.tokens[this.at]?.kind === 'indent';
            if (first === 'class' || (first === 'def' && line[1]?.text === '__init__')) {
                this.definition(line, { names, places });
            }
            else if (isCompound) {
                this.skipBlock();
            }
            else if (!startsSuite(line)) {
                this.statements(line, { names, places, onlySelf });
            }
        }
        return names;
    }
    definition(line, into) {
        const isClass = line[0]?.text === 'class';
        const body = this.body(line, !isClass);
        const places = this.offsets.get(body) ?? new Map();
        if (isClass && line[1]) {
            into.names.set(line[1].text, body);
            into.places.set(line[1].text, line[1].offset);
            return;
        }
        for (const [name, value] of body) {
            into.names.set(name, value);
            into.places.set(name, places.get(name) ?? 0);
        }
    }
    body(line, onlySelf) {
        const colon = headerEnd(line);
        if (colon === line.length - 1 && this.tokens[this.at]?.kind === 'indent') {
            this.at++;
            const body = this.block(onlySelf);
            this.at++;
            return body;
        }
        const names = new Map();
        const places = new Map();
        this.offsets.set(names, places);
        this.statements(line.slice(colon + 1), { names, places, onlySelf });
        return names;
    }
    skipBlock() {
        let depth = 0;
        do {
            const kind = this.tokens[this.at++]?.kind;
            if (kind === 'indent')
                depth++;
            if (kind === 'dedent')
                depth--;
        } while (depth > 0 && this.at < this.tokens.length);
    }
    logicalLine() {
        const line = [];
        for (let token = this.tokens[this.at++]; token && token.kind !== 'newline'; token = this.tokens[this.at++]) {
            line.push(token);
        }
        return line;
    }
    statements(line, into) {
        for (const statement of split(line, ';')) {
            const parts = split(statement, '=');
            const [target = [], value = []] = parts;
            if (parts.length !== 2)
                continue;
            const name = targetName(target, into.onlySelf);
            const literal = name && literalValue(value);
            if (!name || literal === undefined)
                continue;
            into.names.set(name.text, literal);
            into.places.set(name.text, name.offset);
        }
    }
}
function targetName(tokens, onlySelf) {
    const colon = headerEnd(tokens);
    let target = colon === -1 ? tokens : tokens.slice(0, colon);
    while (target.length > 2 && target[0]?.text === '(' && target.at(-1)?.text === ')')
        target = target.slice(1, -1);
    const [first, dot, attribute] = target;
    if (target.length === 1 && first?.kind === 'name' && !onlySelf)
        return first;
    const isSelf = target.length === 3 && first?.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
    return isSelf ? attribute : undefined;
}
function headerEnd(tokens) {
    let depth = 0;
    return tokens.findIndex((token) => {
        if (token.kind !== 'operator')
            return false;
        if ('([{'.includes(token.text))
            depth++;
        if (')]}'.includes(token.text))
            depth--;
        return depth === 0 && token.text === ':';
    });
}
function startsSuite(line) {
    return suiteWords.has(line[0]?.text ?? '') && line[0]?.kind === 'name' && headerEnd(line) !== -1;
}
const suiteWords = new Set('if elif else for while try except finally with def async'.split(' '));
function split(tokens, separator) {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.kind === 'operator') {
            if ('([{'.includes(token.text))
                depth++;
            if (')]}'.includes(token.text))
                depth--;
            if (depth === 0 && token.text === separator) {
                parts.push([]);
                continue;
            }
        }
        parts.at(-1)?.push(token);
    }
    return separator === '=' ? parts : parts.filter((part) => part.length > 0);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/values/toml-places.js

function tomlPlaces(text) {
    const places = [];
    const counts = new Map();
    let table = [];
    let at = 0;
    while (at < text.length) {
        const start = skipBlank(text, at);
        if (start >= text.length)
            break;
        const header = /^\[\[?/.exec(text.slice(start, start + 2))?.[0];
        const { path, end } = keyPath(text, start + (header?.length ?? 0));
        if (path.length === 0)
            break;
        if (header) {
            table = numbered(path, counts);
            if (header === '[[')
                table = [...table, count(counts, table)];
            places.push({ path: table, offset: start });
            at = skip(text, end, /[^\n]*/y);
        }
        else {
            places.push({ path: [...table, ...path], offset: start });
            at = valueEnd(text, end);
        }
    }
    return places;
}
function skipBlank(text, from) {
    let at = from;
    for (;;) {
        at = skip(text, at, /[ \t\n]*/y);
        if (text[at] !== '#')
            return at;
        at = skip(text, at, /[^\n]*/y);
    }
}
function skip(text, at, pattern) {
    pattern.lastIndex = at;
    pattern.exec(text);
    return Math.max(at, pattern.lastIndex);
}
function numbered(path, counts) {
    const steps = [];
    path.forEach((step, index) => {
        steps.push(step);
        const seen = counts.get(JSON.stringify(steps));
        if (seen !== undefined && index < path.length - 1)
            steps.push(seen);
    });
    return steps;
}
function count(counts, table) {
    const key = JSON.stringify(table);
    const next = (counts.get(key) ?? -1) + 1;
    counts.set(key, next);
    return next;
}
function keyPath(text, from) {
    const pattern = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*(\.)?/y;
    const path = [];
    pattern.lastIndex = from;
    let end = from;
    for (let match = pattern.exec(text); match; match = match[4] === '.' ? pattern.exec(text) : null) {
        path.push(match[1] ?? match[3] ?? unescapeBasic(match[2] ?? ''));
        end = pattern.lastIndex;
    }
    return { path, end };
}
function unescapeBasic(body) {
    return body.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (_, short, long, plain) => {
        const code = short ?? long;
        if (code !== undefined)
            return String.fromCodePoint(Number.parseInt(code, 16));
        return ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\x1b' }[plain] ?? plain);
    });
}
function valueEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const quote = /^(?:"{3}|'{3}|["'])/.exec(text.slice(at, at + 3))?.[0];
        if (quote !== undefined) {
            const start = at + quote.length;
            const end = quote.startsWith("'")
                ? text.indexOf(quote, start)
                : ((0,values_text/* endOfQuoted */.Lc)(text, start, quote) ?? -1);
            if (end === -1)
                return text.length;
            at = end + quote.length;
            while (quote.length === 3 && text[at] === quote[0])
                at++;
            continue;
        }
        const char = text[at];
        if (char === '[' || char === '{')
            depth++;
        if (char === ']' || char === '}')
            depth--;
        if (char === '\n' && depth <= 0)
            return at + 1;
        at = char === '#' ? skip(text, at, /[^\n]*/y) : skip(text, at + 1, /[^"'#\n[\]{}]*/y);
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/values/toml.js





function readToml(bytes, file) {
    const text = (0,values_text/* readText */.yR)(bytes, file);
    if (!text.ok)
        return text;
    if (text.value.startsWith('\ufeff')) {
        return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('TOML', 'unexpected byte order mark', { file, line: 1, column: 1 }));
    }
    let places;
    const findPlaces = () => {
        places ??= tomlPlaces(text.value);
        return places;
    };
    try {
        const table = (0,dist/* parse */.qg)(text.value, { integersAsBigInt: true, maxDepth: values_text/* maxNesting */.JG });
        const value = toMap(table, { path: [], places: findPlaces });
        return (0,failure.ok)({ file, value, locate: (path) => toml_locate(text.value, file, { path, places: findPlaces() }) });
    }
    catch (error) {
        if (error === tooDeep) {
            const where = (0,values_text/* locationAt */.dz)(text.value, deepKeyOffset(text.value), file);
            return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('TOML', `nested deeper than ${values_text/* maxNesting */.JG} levels`, where));
        }
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [problem = 'invalid'] = error.message.replace('Invalid TOML document: ', '').split('\n');
        return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('TOML', problem, { file, line: error.line, column: error.column }));
    }
}
const tooDeep = Symbol('nested too deep');
function deepKeyOffset(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        if (line.split('.', values_text/* maxNesting */.JG + 1).length > values_text/* maxNesting */.JG)
            return offset;
        offset += line.length + 1;
    }
    return 0;
}
function toMap(table, at) {
    if (at.path.length >= values_text/* maxNesting */.JG)
        throw tooDeep;
    const keys = Object.keys(table);
    if (keys.some((key) => /^[0-9]+$/.test(key)))
        orderAsWritten(keys, at);
    return new Map(keys.map((key) => [key, toValue(table[key], { ...at, path: [...at.path, key] })]));
}
function orderAsWritten(keys, at) {
    const first = new Map();
    for (const { path, offset } of at.places()) {
        const key = path[at.path.length];
        if (typeof key !== 'string' || first.has(key) || !at.path.every((step, i) => path[i] === step))
            continue;
        first.set(key, offset);
    }
    keys.sort((a, b) => (first.get(a) ?? Number.POSITIVE_INFINITY) - (first.get(b) ?? Number.POSITIVE_INFINITY) || 0);
}
function toValue(value, at) {
    if (value instanceof dist/* TomlDate */.PJ)
        return new values_value/* Timestamp */.Dc(isoText(value));
    if (Array.isArray(value))
        return value.map((item, index) => toValue(item, { ...at, path: [...at.path, index] }));
    return typeof value === 'object' ? toMap(value, at) : value;
}
function isoText(date) {
    return date
        .toISOString()
        .replace('T', ' ')
        .replace(/\.000/, '')
        .replace(/(\.[0-9]{3})/, '$1000')
        .replace(/Z$/, '+00:00');
}
function toml_locate(text, file, at) {
    let best;
    for (const place of at.places) {
        const isPrefix = place.path.length <= at.path.length && place.path.every((step, i) => at.path[i] === step);
        if (isPrefix && place.path.length > (best?.path.length ?? 0))
            best = place;
    }
    return (0,values_text/* locationAt */.dz)(text, best?.offset ?? 0, file);
}

// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
;// CONCATENATED MODULE: ./lib/values/load.js




function loaderKind(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.indexOf('.');
    const suffix = dot === -1 ? '' : name.slice(dot).toLowerCase();
    if (suffix === '.toml')
        return 'toml';
    if (suffix === '.json')
        return 'json';
    return suffix === '.py' ? 'python' : 'yaml';
}
function readValues(path, bytes) {
    switch (loaderKind(path)) {
        case 'toml':
            return readToml(bytes, path);
        case 'json':
            return (0,json_read/* readJson */.V)(bytes, path);
        case 'python':
            return readPython(bytes, path);
        case 'yaml':
            return (0,read/* readYamlValues */.At)(bytes, path);
    }
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ maxNesting),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   dz: () => (/* binding */ locationAt),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   j2: () => (/* binding */ locations),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

const maxFileBytes = 64 * 1024 * 1024;
const maxNesting = 200;
function readText(bytes, file) {
    if (bytes.length > maxFileBytes) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `'${file}' is larger than 64 MiB, the most that is read of a YAML, JSON, TOML or Python file`,
            location: { file },
            hint: 'track large files with `dvc add` and keep parameters in a small file',
        });
    }
    if (typeof bytes === 'string')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(bytes));
    try {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `unable to read: '${file}', is not valid utf-8`,
            location: { file },
            hint: 'save the file with UTF-8 encoding',
        });
    }
}
function unixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function locationAt(text, offset, file) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1))
        line++;
    return { file, line, column: [...before.slice(start)].length + 1 };
}
function locations(text, file) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file, line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function corrupted(format, problem, location) {
    return {
        reason: 'project',
        message: `unable to read: '${location.file}', ${format} file structure is corrupted: ${problem}`,
        location,
    };
}
function endOfQuoted(text, from, close) {
    let at = from;
    let quote = -1;
    let backslash = -1;
    for (;;) {
        if (quote < at)
            quote = text.indexOf(close, at);
        if (quote === -1)
            return undefined;
        if (backslash < at)
            backslash = text.indexOf('\\', at);
        if (backslash === -1)
            backslash = text.length;
        if (backslash > quote)
            return quote;
        at = backslash + 2;
    }
}


/***/ }),

/***/ 82506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTimestamp),
/* harmony export */   c: () => (/* binding */ respellTimestamp)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

const pattern = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
function parseTimestamp(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    if (match[4] === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc(date);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const [fraction = '', zone, sign = '+', zoneHour = '0', zoneMinute = '0'] = match.slice(7);
    const micros = Math.min(999_999, Math.round(Number(`0.${fraction || '0'}`) * 1e6));
    const time = `${pad(hour)}:${pad(minute)}:${pad(second)}${micros === 0 ? '' : `.${pad(micros, 6)}`}`;
    if (zone === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc(`${date} ${time}`);
    if (Number(zoneHour) > 23)
        return undefined;
    return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc(`${date} ${time}${sign}${pad(Number(zoneHour))}:${pad(Number(zoneMinute))}`);
}
function respellTimestamp(text) {
    const spelled = parseTimestamp(text)?.text;
    const [hasT, zone, sign] = [
        /^[^Tt]*[Tt]/.test(text),
        /(?:Z|[-+][0-9:]+)$/.exec(text.slice(10))?.[0],
        /[-+][0-9:]+$/.test(text.slice(10)),
    ];
    if (spelled === undefined)
        return text;
    if (!hasT && !sign)
        return spelled;
    const withT = hasT ? spelled.replace(' ', 'T') : spelled;
    return zone === undefined ? withT : withT.slice(0, -6) + zone;
}
function daysIn(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function pad(part, length = 2) {
    return String(part).padStart(length, '0');
}


/***/ }),

/***/ 52336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ plainPair),
/* harmony export */   IT: () => (/* binding */ skipLine),
/* harmony export */   LL: () => (/* binding */ toContent),
/* harmony export */   Xe: () => (/* binding */ endContent),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   kP: () => (/* binding */ plainItem)
/* harmony export */ });
/* harmony import */ var _block_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82698);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);


const plainWords = '[A-Za-z0-9_./$](?:[ !"$-9;-~]*[!"$-9;-~])?';
const lineEnd = '\\n( *)(?=[^ \\n#\\0])';
const pair = new RegExp(`([A-Za-z_][\\w./-]*):(?: (${plainWords}))?${lineEnd}`, 'y');
const item = new RegExp(`(${plainWords})${lineEnd}`, 'y');
const longest = 1000;
function plainPair(cursor) {
    const match = matchAt(pair, cursor);
    if (match === undefined)
        return undefined;
    const [, key = '', value, blanks = ''] = match;
    if (value !== undefined && blanks.length > cursor.column)
        return undefined;
    advance(cursor, pair.lastIndex, blanks.length);
    return { key: (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleKey */ .ix)(key), value: value === undefined ? undefined : (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleScalar */ .tP)(value) };
}
function plainItem(cursor, column) {
    const match = matchAt(item, cursor);
    if (match === undefined)
        return undefined;
    const [, value = '', blanks = ''] = match;
    if (blanks.length > column)
        return undefined;
    advance(cursor, item.lastIndex, blanks.length);
    return { value: (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleScalar */ .tP)(value) };
}
function matchAt(pattern, { text, at }) {
    const end = text.indexOf('\n', at);
    if (end === -1 || end - at > longest)
        return undefined;
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
function advance(cursor, to, indent) {
    cursor.at = to;
    cursor.lineStart = to - indent;
    cursor.line++;
}
function toContent(cursor) {
    for (;;) {
        cursor.skipSpaces();
        const code = cursor.code();
        if (code === 0)
            return false;
        if (code === 0x23)
            skipLine(cursor);
        else if (code !== 0x0a)
            return true;
        if (cursor.lineBreak() === '' && cursor.code() === 0)
            return false;
    }
}
function skipLine(cursor) {
    const end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end === -1 ? cursor.text.length - 1 : end;
}
function endContent(cursor) {
    cursor.skipSpaces();
    const code = cursor.code();
    if (code === 0x23 && cursor.code(-1) === 0x20)
        skipLine(cursor);
    else if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(code))
        throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSimple */ .OG();
    cursor.lineBreak();
    toContent(cursor);
}


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ NotSimple),
/* harmony export */   eR: () => (/* binding */ noteWords),
/* harmony export */   ix: () => (/* binding */ simpleKey),
/* harmony export */   p: () => (/* binding */ shortFlow),
/* harmony export */   rG: () => (/* binding */ plainKeyEnd),
/* harmony export */   tP: () => (/* binding */ simpleScalar)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77730);

class NotSimple extends Error {
}
function plainKeyEnd(cursor) {
    const { text, at: start } = cursor;
    const first = text.charCodeAt(start);
    if (first < 128 && !beginsKey(text, start))
        return undefined;
    for (let at = start; at < start + 1000; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0)
            return undefined;
        if (code === 0x23 && text.charCodeAt(at - 1) === 0x20)
            return undefined;
        if (code !== 0x3a)
            continue;
        const next = text.charCodeAt(at + 1);
        if (next !== 0x20 && next !== 0x0a && next !== 0)
            continue;
        let end = at;
        while (text.charCodeAt(end - 1) === 0x20)
            end--;
        return end;
    }
    return undefined;
}
function beginsKey(text, at) {
    const char = text.charAt(at);
    if (char === '-')
        return !' \n\0'.includes(text.charAt(at + 1));
    return !' \n\0?:,[]{}#&*!|>\'"%@`'.includes(char);
}
function simpleScalar(text) {
    const value = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(text);
    if (typeof value === 'string' && (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .plainKind */ .dM)(value) !== 'string')
        throw new NotSimple();
    return value;
}
function simpleKey(text) {
    const key = simpleScalar(text);
    if (typeof key !== 'string' && typeof key !== 'bigint' && key !== null)
        throw new NotSimple();
    return key;
}
function shortFlow(cursor) {
    const pattern = /\[ *(?:[\w./+-]+ *(?:, *[\w./+-]+ *)*)?\]|\{ *\}/y;
    pattern.lastIndex = cursor.at;
    const text = pattern.exec(cursor.text)?.[0];
    if (text === undefined)
        throw new NotSimple();
    cursor.at += text.length;
    if (text.startsWith('{'))
        return new Map();
    const inside = text.slice(1, -1).trim();
    if (inside === '')
        return [];
    return inside.split(/ *, */).map((word) => {
        if (word.startsWith('-') && !/^-[0-9.]/.test(word))
            throw new NotSimple();
        return simpleScalar(word);
    });
}
function noteWords(text, start, places) {
    let index = 0;
    for (const word of text.matchAll(/[\w./+-]+/g))
        places?.set(index++, start + word.index);
}


/***/ }),

/***/ 47545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readBlockYaml),
/* harmony export */   w: () => (/* binding */ blockReaderOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _block_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52336);
/* harmony import */ var _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82698);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99376);
/* harmony import */ var _scan_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73923);
/* harmony import */ var _scan_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3942);
/* harmony import */ var _scan_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96200);







function readBlockYaml(text, places) {
    return isOrdinary(text) ? unlessOdd(() => new BlockReader(text, places).document()) : undefined;
}
function blockReaderOf(text) {
    const reader = isOrdinary(text) ? new BlockReader(text, undefined) : undefined;
    return (at) => reader && unlessOdd(() => reader.blockAt(at));
}
function unlessOdd(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG || error instanceof _cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlProblem */ .lw)
            return undefined;
        throw error;
    }
}
function isOrdinary(text) {
    if (/[^\n -~]/.test(text) && special.test(text))
        return false;
    return !specialLines.some((start) => text.startsWith(start) || text.includes(`\n${start}`));
}
const special = /[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const specialLines = ['---', '...', '%'];
const dash = 0x2d;
class BlockReader {
    cursor;
    places;
    depth = 0;
    constructor(text, places) {
        this.cursor = new _cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlCursor */ .WU(text);
        this.places = places;
    }
    document() {
        if (!(0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(this.cursor))
            return null;
        if (this.cursor.column !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        if (this.places !== undefined)
            this.places.start = this.cursor.at;
        const value = this.block();
        if (this.cursor.code() !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        return value;
    }
    blockAt(at) {
        const { cursor } = this;
        cursor.at = at;
        cursor.lineStart = cursor.text.lastIndexOf('\n', at - 1) + 1;
        this.depth = 0;
        return { value: this.block(), end: cursor.at };
    }
    block() {
        if (++this.depth > _text_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNesting */ .JG)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        const value = this.isDash() ? this.list() : this.mapping();
        this.depth--;
        return value;
    }
    isDash() {
        if (this.cursor.code() !== dash)
            return false;
        const next = this.cursor.code(1);
        return next === 0x20 || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLine */ .L1)(next);
    }
    list() {
        const { cursor } = this;
        const { column } = cursor;
        const items = [];
        const inside = this.placesIn(items);
        const note = (at) => inside?.set(items.length, at);
        while (cursor.code() !== 0 && cursor.column === column && this.isDash()) {
            cursor.at++;
            items.push(this.item(column, note));
        }
        if (cursor.column > column && cursor.code() !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        return items;
    }
    placesIn(owner) {
        const inside = this.places && new Map();
        if (inside !== undefined)
            this.places?.inside.set(owner, inside);
        return inside;
    }
    item(column, note) {
        const { cursor } = this;
        note(cursor.at);
        cursor.skipSpaces();
        const code = cursor.code();
        if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLine */ .L1)(code) || code === 0x23) {
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
            if (cursor.column <= column || cursor.code() === 0)
                return null;
            note(cursor.at);
            return this.nested(column);
        }
        note(cursor.at);
        const plain = (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainItem */ .kP)(cursor, column);
        if (plain !== undefined)
            return plain.value;
        if (this.isDash() || (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .plainKeyEnd */ .rG)(cursor) !== undefined || this.isQuotedKey())
            return this.block();
        return this.scalar(column);
    }
    nested(column) {
        if (this.isDash() || (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .plainKeyEnd */ .rG)(this.cursor) !== undefined || this.isQuotedKey())
            return this.block();
        return this.scalar(column);
    }
    mapping() {
        const { cursor } = this;
        const { column } = cursor;
        const map = new Map();
        const inside = this.placesIn(map);
        while (cursor.code() !== 0 && cursor.column === column) {
            const { at } = cursor;
            const line = (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPair */ .$G)(cursor);
            const key = line === undefined ? this.key() : line.key;
            if (map.has(key))
                throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
            inside?.set(key, at);
            if (line === undefined)
                map.set(key, this.value(column));
            else
                map.set(key, line.value === undefined ? this.below(column) : line.value);
        }
        if (cursor.column > column && cursor.code() !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        return map;
    }
    key() {
        const { cursor } = this;
        const end = (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .plainKeyEnd */ .rG)(cursor);
        if (end !== undefined) {
            const key = (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .simpleKey */ .ix)(cursor.text.slice(cursor.at, end));
            cursor.at = cursor.text.indexOf(':', end) + 1;
            return key;
        }
        if (!this.isQuotedKey())
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        const key = (0,_scan_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .scanQuoted */ .Y)(cursor, cursor.text[cursor.at]).value;
        cursor.skipSpaces();
        cursor.at++;
        return key;
    }
    isQuotedKey() {
        const code = this.cursor.code();
        if (code !== 0x22 && code !== 0x27)
            return false;
        const pattern = /(?:'[^'\n]{0,1000}'|"[^"\\\n]{0,1000}") *:(?=[ \n\0])/y;
        pattern.lastIndex = this.cursor.at;
        return pattern.test(this.cursor.text);
    }
    value(column) {
        const { cursor } = this;
        cursor.skipSpaces();
        const code = cursor.code();
        if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLine */ .L1)(code) && code !== 0x23)
            return this.scalar(column);
        (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
        return this.below(column);
    }
    below(column) {
        const { cursor } = this;
        if (cursor.code() === 0 || cursor.column < column)
            return null;
        if (cursor.column === column)
            return this.isDash() ? this.block() : null;
        return this.nested(column);
    }
    scalar(column) {
        const { cursor } = this;
        const char = cursor.text[cursor.at];
        if (char === '"' || char === "'") {
            const { value } = (0,_scan_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .scanQuoted */ .Y)(cursor, char);
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
            return value;
        }
        if (char === '|' || char === '>') {
            const { value } = (0,_scan_block_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlockScalar */ .f)(cursor, char, column);
            if (cursor.code() !== 0)
                cursor.at = cursor.lineStart;
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(cursor);
            return value;
        }
        if (char === '[' || char === '{') {
            const { at } = cursor;
            const flow = (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .shortFlow */ .p)(cursor);
            if (this.places !== undefined)
                (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .noteWords */ .eR)(cursor.text.slice(at, cursor.at), at, this.placesIn(flow));
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
            return flow;
        }
        return this.plain(column);
    }
    plain(column) {
        const { cursor } = this;
        const { token, sawBreak } = (0,_scan_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .scanPlain */ .I)(cursor, { indent: column, inFlow: false });
        if (token.value === '' || !isFirstOfPlain(token.value))
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        if (sawBreak) {
            cursor.at = cursor.lineStart;
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(cursor);
        }
        else {
            this.endOfPlain();
        }
        return (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .simpleScalar */ .tP)(token.value);
    }
    endOfPlain() {
        const { cursor } = this;
        const code = cursor.code();
        if (code === 0x23)
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipLine */ .IT)(cursor);
        else if (code !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        cursor.lineBreak();
        (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(cursor);
    }
}
function isFirstOfPlain(text) {
    return !/^[?:,[\]{}#&*!|>'"%@`]|^-(?: |$)/.test(text);
}


/***/ }),

/***/ 99376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endsWord),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   WU: () => (/* binding */ YamlCursor),
/* harmony export */   lw: () => (/* binding */ YamlProblem)
/* harmony export */ });
class YamlProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const nul = 0;
class YamlCursor {
    text;
    at = 0;
    line = 0;
    lineStart = 0;
    constructor(text) {
        this.text = `${text}\0`;
        if (text.startsWith('\ufeff'))
            this.at = this.lineStart = 1;
    }
    get column() {
        return this.at - this.lineStart;
    }
    code(ahead = 0) {
        return this.text.charCodeAt(this.at + ahead);
    }
    skipSpaces() {
        while (this.text.charCodeAt(this.at) === 0x20)
            this.at++;
    }
    lineBreak() {
        const code = this.text.charCodeAt(this.at);
        if (code === 0x0a) {
            this.line++;
            this.lineStart = ++this.at;
            return '\n';
        }
        if (code === 0x85) {
            this.at++;
            return '\n';
        }
        if (code !== 0x2028 && code !== 0x2029)
            return '';
        this.at++;
        return String.fromCharCode(code);
    }
    isDocumentMarker(marker) {
        const three = this.text.slice(this.at, this.at + 3);
        return ((marker === undefined ? three === '---' || three === '...' : three === marker) && endsWord(this.code(3)));
    }
}
function endsLine(code) {
    return code === 0x0a || code === nul || code === 0x85 || code === 0x2028 || code === 0x2029;
}
function endsWord(code) {
    return code === 0x20 || code === 0x09 || endsLine(code);
}


/***/ }),

/***/ 98745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KB: () => (/* binding */ deleteEntry),
  XJ: () => (/* binding */ getEntry),
  ab: () => (/* binding */ parseForUpdate),
  RY: () => (/* binding */ setEntry),
  D_: () => (/* binding */ writeUpdated)
});

// UNUSED EXPORTS: setItem

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/values/yaml/cursor.js
var cursor = __webpack_require__(99376);
// EXTERNAL MODULE: ./lib/values/yaml/emit.js + 8 modules
var emit = __webpack_require__(15310);
// EXTERNAL MODULE: ./lib/values/yaml/parse.js + 7 modules
var parse = __webpack_require__(37958);
// EXTERNAL MODULE: ./lib/values/timestamp.js
var timestamp = __webpack_require__(82506);
// EXTERNAL MODULE: ./lib/values/yaml/merge.js
var merge = __webpack_require__(62424);
;// CONCATENATED MODULE: ./lib/values/decimal.js
function fixedDigits(x, places) {
    const digits = roundedTimesPowerOfTen(Math.abs(x), places)
        .toString()
        .padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function scientificDigits(x, places) {
    const value = Math.abs(x);
    if (value === 0)
        return { first: '0', rest: '0'.repeat(places), exponent: 0 };
    let exponent = Number(value.toExponential().split('e')[1]);
    let digits = roundedTimesPowerOfTen(value, places - exponent).toString();
    if (digits.length > places + 1) {
        exponent++;
        digits = roundedTimesPowerOfTen(value, places - exponent).toString();
    }
    return { first: digits.slice(0, 1), rest: digits.slice(1), exponent };
}
function roundedTimesPowerOfTen(value, power) {
    const { mantissa, exponent } = parts(value);
    let numerator = mantissa * (power > 0 ? 10n ** BigInt(power) : 1n);
    let denominator = power < 0 ? 10n ** BigInt(-power) : 1n;
    if (exponent > 0)
        numerator <<= BigInt(exponent);
    else
        denominator <<= BigInt(-exponent);
    const whole = numerator / denominator;
    const twice = (numerator % denominator) * 2n;
    if (twice > denominator || (twice === denominator && whole % 2n === 1n))
        return whole + 1n;
    return whole;
}
function parts(value) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const biased = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    return biased === 0
        ? { mantissa: fraction, exponent: -1074 }
        : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}

// EXTERNAL MODULE: ./lib/values/yaml/scalar.js
var scalar = __webpack_require__(77730);
;// CONCATENATED MODULE: ./lib/values/yaml/number.js


function respellInt(text) {
    const value = (0,scalar/* parseInteger */.cG)(text);
    if (value === undefined)
        return text;
    const bare = text.replaceAll('_', '').replace(/^[-+]/, '');
    const base = /^0[box]/.exec(bare)?.[0] ?? '';
    const radix = { '0b': 2, '0o': 8, '0x': 16 }[base] ?? 10;
    const isPadded = base === '' ? bare.startsWith('0') : bare[2] === '0';
    const width = isPadded ? bare.length - base.length : 0;
    const spelled = padded(value, radix, width);
    const isCaps = /^0x[0-9]*[A-F]/.test(bare);
    return base + withUnderscores(isCaps ? spelled.toUpperCase() : spelled, text, base);
}
function padded(value, radix, width) {
    const digits = (value < 0n ? -value : value).toString(radix);
    const sign = value < 0n ? '-' : '';
    return sign + digits.padStart(width - sign.length, '0');
}
function withUnderscores(digits, text, base) {
    const last = text.replace(/_+$/, '').lastIndexOf('_');
    if (last === -1)
        return digits;
    const group = text.replace(/_+$/, '').length - last - 1;
    let grouped = digits;
    for (let at = digits.length - group; at > 0; at -= group)
        grouped = `${grouped.slice(0, at)}_${grouped.slice(at)}`;
    const body = base === '' ? text : text.slice(2);
    const leads = base !== '' && text[2] === '_';
    return (leads ? '_' : '') + grouped + (body.length > 1 && body.endsWith('_') ? '_' : '');
}
function respellFloat(text) {
    const value = (0,scalar/* parseFloatText */.Hz)(text);
    if (value === undefined)
        return text;
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    const sign = /^[-+]/.exec(text)?.[0] ?? '';
    return /e/i.test(text) ? withExponent(text, value, sign) : withoutExponent(text, value, sign);
}
function withoutExponent(text, value, sign) {
    const width = text.length;
    const point = text.indexOf('.');
    const whole = BigInt(Math.trunc(Math.abs(value)));
    if (point > 0 && point === width - 1)
        return `${sign}${whole}.`;
    let spelled = point < 0
        ? sign + whole.toString().padStart(width - sign.length, '0')
        : sign + fixedDigits(value, width - point - 1).padStart(width - sign.length, '0');
    if (point === 0 || (point === 1 && sign !== ''))
        spelled = spelled.replaceAll('0.', '.');
    return spelled.padEnd(width, '0');
}
function withExponent(text, value, sign) {
    const mark = text.includes('e') ? 'e' : 'E';
    const [mantissa = '', power = ''] = text.split(mark);
    const width = mantissa.length - sign.length;
    const point = mantissa.indexOf('.');
    const digits = scientificDigits(value, width + (sign === '' ? 0 : 1));
    const kept = `${value < 0 ? '-' : ''}${digits.first}.${digits.rest}`.slice(0, (point > 0 ? width : width + 1) + (value < 0 ? 1 : 0));
    let [before = '', after = ''] = kept.split('.');
    after = after.padEnd(width - (point >= 0 ? 1 : 0) - before.length, '0');
    if (sign !== '' && value > 0)
        before = `+${before}`;
    let { exponent } = digits;
    const ending = () => mark + exponentText(exponent, power);
    if (point < 0) {
        if (after === '0')
            after = '';
        else
            exponent -= after.length;
        while (before.length + after.length - (sign === '' ? 0 : 1) < width) {
            after += '0';
            exponent--;
        }
        return before + after + ending();
    }
    if (point === 0) {
        exponent -= after.length;
        return `${before}${after}.${ending()}`;
    }
    const zeros = leadingZeros(mantissa);
    if (zeros > 0) {
        after = `${'0'.repeat(zeros - 1)}${before}${after}`.slice(0, -zeros);
        before = '0';
        exponent += zeros;
    }
    while (before.length < point && after !== '') {
        before += after.slice(0, 1);
        after = after.slice(1);
        exponent--;
    }
    return `${before}.${after}${ending()}`;
}
function leadingZeros(mantissa) {
    return (/^[0.]*/.exec(mantissa)?.[0] ?? '').replaceAll('.', '').length;
}
function exponentText(exponent, power) {
    const sign = exponent < 0 ? '-' : /^[-+]/.test(power) ? '+' : '';
    return sign + String(Math.abs(exponent)).padStart(power.length - sign.length, '0');
}

// EXTERNAL MODULE: ./lib/values/yaml/tags.js
var tags = __webpack_require__(1411);
;// CONCATENATED MODULE: ./lib/values/yaml/respell.js





function respell(root) {
    const seen = new Set();
    const visit = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'scalar') {
            respellScalar(node);
            return;
        }
        if (node.fullTag !== undefined && untagged.has(node.fullTag))
            delete node.tag;
        if (node.anchor !== undefined && /^id(?!000$)[0-9]{3,}/.test(node.anchor))
            delete node.anchor;
        if (node.kind === 'sequence') {
            for (const item of node.items)
                if (item.kind !== 'scalar' && item.comments)
                    delete item.comments.end;
            if (node.items.some((item) => item.kind === 'scalar' && item.header !== undefined))
                loseItemComments(node);
            for (const item of node.items)
                visit(item);
            return;
        }
        node.entries = node.entries.filter(({ key, value }) => !(0,merge/* isMergeKey */.y)(key) || value.kind !== 'sequence' || value.items.length > 0);
        for (const { key, value } of node.entries) {
            if ((0,merge/* isMergeKey */.y)(key))
                delete key.comments;
            else
                visit(key);
            visit(value);
        }
    };
    visit(root);
}
function loseItemComments(node) {
    for (const item of node.items) {
        delete item.comments;
        if (item.kind === 'scalar')
            delete item.header;
    }
    if (node.comments)
        node.comments = { ...node.comments, end: undefined };
}
function respellScalar(node) {
    if (node.fullTag !== undefined && !untagged.has(node.fullTag))
        return;
    delete node.tag;
    if (node.style === '|' || node.style === '>') {
        node.isText = true;
        return;
    }
    const isPlain = node.style === undefined || node.fullTag !== undefined;
    delete node.style;
    const kind = isPlain ? (0,scalar/* plainKind */.dM)(node.text) : 'string';
    node.isText = kind === 'string' || kind === 'value';
    switch (kind) {
        case 'bool':
            node.text = node.text.toLowerCase();
            return;
        case 'null':
            node.text = '';
            node.isNull = true;
            delete node.anchor;
            return;
        case 'int':
            node.text = respellInt(node.text);
            return;
        case 'float':
            node.text = respellFloat(node.text);
            if (/[a-z]{3}$/.test(node.text))
                delete node.anchor;
            return;
        case 'timestamp':
            node.text = (0,timestamp/* respellTimestamp */.c)(node.text);
            node.isShared = true;
            delete node.anchor;
            return;
        default:
    }
}
const untagged = new Set([
    '!',
    '!!',
    ...['int', 'float', 'bool', 'null', 'timestamp', 'map', 'seq'].map((name) => tags/* coreTag */.s0 + name),
]);

// EXTERNAL MODULE: ./lib/values/yaml/value.js
var yaml_value = __webpack_require__(47905);
;// CONCATENATED MODULE: ./lib/values/yaml/edit.js








function parseForUpdate(text, file) {
    const decoded = (0,values_text/* readText */.yR)(text, file);
    if (!decoded.ok)
        return decoded;
    try {
        const root = (0,parse/* parseYaml */.h)(decoded.value);
        const value = root === undefined ? null : (0,yaml_value/* toValue */.B)(root);
        if (root === undefined || (0,json_read/* isFalse */.W)(value))
            return (0,failure.ok)({ kind: 'mapping', flow: false, entries: [] });
        respell(root);
        if (root.kind !== 'mapping')
            throw new cursor/* YamlProblem */.lw('expected a mapping', root.start ?? 0);
        return (0,failure.ok)(root);
    }
    catch (error) {
        if (!(error instanceof cursor/* YamlProblem */.lw))
            throw error;
        const location = (0,values_text/* locationAt */.dz)(decoded.value, error.offset, file);
        return (0,failure/* fail */.fJ)({ reason: 'project', message: `'${file}' is invalid: ${error.message}`, location });
    }
}
function writeUpdated(root) {
    return (0,emit/* emitNode */.W)(root);
}
function getEntry(mapping, key) {
    return find(mapping, key)?.value;
}
function setEntry(mapping, key, value) {
    const entry = find(mapping, key);
    if (!entry) {
        if (mapping.entries.length === 0)
            mapping.flow = false;
        mapping.entries.push({ key: { kind: 'scalar', text: key, isText: true }, value });
        return;
    }
    if (entry.value === value)
        return;
    if (entry.value.comments)
        value.comments = { after: entry.value.comments.after, before: entry.value.comments.before };
    keepScalarStyle(entry.value, value);
    entry.value = value;
}
function keepScalarStyle(old, value) {
    if (old.kind !== 'scalar' || value.kind !== 'scalar' || !old.isText || !value.isText)
        return;
    if (old.style !== undefined)
        value.style = old.style;
}
function setItem(sequence, index, value) {
    const old = sequence.items[index];
    if (old === undefined || old === value)
        return;
    if (old.comments)
        value.comments = { after: old.comments.after, before: old.comments.before };
    keepScalarStyle(old, value);
    sequence.items[index] = value;
}
function deleteEntry(mapping, key) {
    mapping.entries = mapping.entries.filter((entry) => entry !== find(mapping, key));
}
function find(mapping, key) {
    return mapping.entries.findLast((entry) => entry.key.kind === 'scalar' && keyOf(entry.key) === key);
}
function keyOf(node) {
    return node.isText ? node.text : (0,yaml_value/* scalarValue */.U)(node);
}


/***/ }),

/***/ 15310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ emitNode)
});

;// CONCATENATED MODULE: ./lib/values/yaml/anchor.js
function assignAnchors(root) {
    const names = new Map();
    const seen = new Set();
    let last = 0;
    const visit = (node) => {
        if (seen.has(node)) {
            if (!names.has(node))
                names.set(node, node.anchor ?? `id${String(++last).padStart(3, '0')}`);
            return;
        }
        if (node.kind === 'scalar') {
            if (node.anchor !== undefined)
                names.set(node, node.anchor);
            if (node.anchor !== undefined || node.isShared)
                seen.add(node);
            return;
        }
        seen.add(node);
        if (node.kind === 'sequence')
            for (const item of node.items)
                visit(item);
        else {
            for (const { key, value } of node.entries) {
                visit(key);
                visit(value);
            }
        }
    };
    visit(root);
    return names;
}

;// CONCATENATED MODULE: ./lib/values/yaml/writer.js
const width = 80;
const indentStep = 2;
class YamlWriter {
    column = 0;
    indent = undefined;
    whitespace = true;
    indention = true;
    noNewline = false;
    openEnded = false;
    levels = [];
    flow = [];
    text = '';
    toString() {
        return this.text;
    }
    write(piece) {
        this.text += piece;
        this.column += codePoints(piece);
    }
    writeUncounted(piece) {
        this.text += piece;
    }
    indicator(mark, options) {
        this.write(this.whitespace || !options.space ? mark : ` ${mark}`);
        this.whitespace = options.whitespace ?? false;
        this.indention = this.indention && (options.indention ?? false);
        this.openEnded = false;
    }
    writeIndent() {
        const indent = this.indent ?? 0;
        if (!this.indention || this.column > indent || (this.column === indent && !this.whitespace)) {
            if (this.noNewline)
                this.noNewline = false;
            else
                this.lineBreak();
        }
        if (this.column < indent) {
            this.whitespace = true;
            this.write(' '.repeat(indent - this.column));
        }
    }
    enter(options) {
        this.levels.push({ indent: this.indent, sequence: options.sequence ?? false });
        if (this.indent === undefined)
            this.indent = options.flow ? undefined : 0;
        else if (!options.indentless)
            this.indent += indentStep;
    }
    leave() {
        this.indent = this.levels.pop()?.indent;
    }
    lineBreak(mark = '\n') {
        this.text += mark;
        this.whitespace = true;
        this.indention = true;
        this.column = 0;
    }
}
function codePoints(text) {
    let count = text.length;
    for (let i = 0; i < text.length; i++) {
        if ((text.charCodeAt(i) & 0xfc00) === 0xdc00)
            count--;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/values/yaml/block-text.js

function writeBlockScalar(writer, node, style) {
    const { text, header = '' } = node;
    const chomp = chomping(text);
    const indent = /^[ \n\x85\u2028\u2029]/.test(text) ? '2' : '';
    writer.indicator(style + indent + chomp + header, { space: true });
    if (chomp === '+')
        writer.openEnded = true;
    writer.lineBreak();
    if (style === '|')
        writeLiteral(writer, text);
    else
        writeFolded(writer, text, new Set(node.folds));
}
function chomping(text) {
    if (text === '')
        return '';
    if (!isBreak(text.at(-1)))
        return '-';
    return text.length === 1 || isBreak(text.at(-2)) ? '+' : '';
}
function isBreak(char) {
    return char !== undefined && '\n\x85\u2028\u2029'.includes(char);
}
function writeLiteral(writer, text) {
    for (const piece of text.match(/[\n\x85\u2028\u2029]+|[^\n\x85\u2028\u2029]+/g) ?? []) {
        if (isBreak(piece[0])) {
            for (const mark of piece)
                writer.lineBreak(mark);
        }
        else {
            writer.writeIndent();
            writer.writeUncounted(piece);
        }
    }
    if (text !== '' && !isBreak(text.at(-1)))
        writer.lineBreak();
}
function writeFolded(writer, text, folds) {
    let at = 0;
    let startedWithSpace = true;
    const pieces = text.match(/[\n\x85\u2028\u2029]+| +|[^ \n\x85\u2028\u2029]+/g) ?? [];
    if (!isBreak(text[0]) && text !== '') {
        startedWithSpace = text.startsWith(' ');
        writer.writeIndent();
    }
    for (const piece of pieces) {
        const next = text[at + piece.length];
        if (isBreak(piece[0])) {
            if (!startedWithSpace && next !== undefined && next !== ' ' && piece.startsWith('\n'))
                writer.lineBreak();
            startedWithSpace = next === ' ';
            for (const mark of piece)
                writer.lineBreak(mark);
            if (next !== undefined)
                writer.writeIndent();
        }
        else if (piece === ' ' && isFold(text, at, folds)) {
            writer.lineBreak();
            writer.writeIndent();
        }
        else if (piece === ' ' && next !== undefined && writer.column > width) {
            writer.writeIndent();
        }
        else {
            writer.write(piece);
            if (next === undefined && !piece.startsWith(' '))
                writer.lineBreak();
        }
        at += piece.length;
    }
}
function isFold(text, at, folds) {
    const [before, after] = [text[at - 1], text[at + 1]];
    return (folds.has(at) && before !== undefined && after !== undefined && !/\s/.test(before) && !/\s/.test(after));
}

;// CONCATENATED MODULE: ./lib/values/yaml/emit-context.js
function isAlias(context, node) {
    return context.anchors.has(node) && context.written.has(node);
}
function writeComment(writer, comment) {
    const text = comment.text.endsWith('\n') ? comment.text.slice(0, -1) : comment.text;
    writer.writeUncounted(padded(writer, comment, text));
    writer.lineBreak();
}
function padded(writer, comment, text) {
    let spaces = comment.text.startsWith('\n') ? 0 : comment.column - writer.column;
    if (writer.column > 0 && text.trim() !== '' && spaces < 1 && !text.startsWith('\n'))
        spaces = 1;
    return ' '.repeat(Math.max(0, spaces)) + text;
}
function writeCommentsBefore(context, comments, once) {
    for (const comment of comments) {
        if (once && context.commentsDone.has(comment))
            continue;
        if (context.writer.column !== 0)
            context.writer.lineBreak();
        context.writer.writeUncounted(padded(context.writer, comment, comment.text));
        if (once)
            context.commentsDone.add(comment);
    }
}
function writeBefore(context, node) {
    const before = node.comments?.before;
    if (before?.length && !isAlias(context, node))
        writeCommentsBefore(context, before, node.kind !== 'scalar');
}

// EXTERNAL MODULE: ./lib/values/yaml/scalar.js
var scalar = __webpack_require__(77730);
;// CONCATENATED MODULE: ./lib/values/yaml/emit-block.js


function emitBlockSequence(context, node, place) {
    const { writer } = context;
    const isUnderKey = place !== 'root' && place !== 'item';
    writer.enter({ sequence: true, indentless: isUnderKey && !writer.indention });
    markNestedSequence(context);
    for (const item of node.items) {
        writeBefore(context, item);
        const stay = writer.column === 0 && writer.noNewline;
        writer.writeIndent();
        writer.indicator('-', { space: true, indention: true });
        if (stay)
            writer.noNewline = true;
        context.emit(item, 'item');
    }
    if (node.comments?.end?.length)
        writeCommentsBefore(context, node.comments.end, false);
    writer.leave();
    writer.noNewline = false;
}
function markNestedSequence({ writer }) {
    if (!writer.levels.at(-1)?.sequence || !writer.levels.at(-2)?.sequence)
        return;
    writer.indention = true;
    writer.noNewline = false;
}
function emitBlockMapping(context, node) {
    const { writer } = context;
    writer.enter({});
    for (const { key, value } of node.entries) {
        writeBefore(context, key);
        writer.writeIndent();
        if (isSimpleKey(context, key)) {
            const alias = isAlias(context, key);
            context.emit(key, 'key');
            if (alias)
                writer.writeUncounted(' ');
            writer.indicator(':', { space: false });
        }
        else {
            writer.indicator('?', { space: true, indention: true });
            context.emit(key, 'complex-key');
            writer.writeIndent();
            writer.indicator(':', { space: true, indention: true });
        }
        context.emit(value, 'value');
    }
    if (node.comments?.end?.length)
        writeCommentsBefore(context, node.comments.end, false);
    writer.leave();
}
function isSimpleKey(context, key) {
    const length = (context.anchors.get(key)?.length ?? 0) + (isAlias(context, key) ? 0 : tagLength(key));
    if (isAlias(context, key))
        return length < 128;
    if (key.kind === 'sequence')
        return length < 128 && (key.flow || key.items.length === 0);
    if (key.kind === 'mapping')
        return length < 128 && (key.flow || key.entries.length === 0);
    return length + [...key.text].length < 128 && !/[\n\x85\u2028\u2029]/.test(key.text);
}
function tagLength(node) {
    if (node.tag !== undefined)
        return node.tag.length;
    if (node.kind !== 'scalar' || node.isText)
        return '!!str'.length;
    return node.isNull ? '!!null'.length : `!!${(0,scalar/* plainKind */.dM)(node.text)}`.length;
}

;// CONCATENATED MODULE: ./lib/values/yaml/emit-flow.js



function emitFlowSequence(context, node, forced) {
    const { writer } = context;
    emit_flow_open(context, { mark: '[', forced, sequence: true });
    markNestedSequence(context);
    node.items.forEach((item, index) => {
        if (index > 0)
            writer.indicator(',', { space: false });
        if (writer.column > width)
            writer.writeIndent();
        context.emit(item, 'item');
    });
    emit_flow_close(context, node, ']');
}
function emitFlowMapping(context, node, forced) {
    const { writer } = context;
    const bare = node.entries.length === 1 && writer.flow.at(-1) === '[';
    emit_flow_open(context, { mark: bare ? '' : '{', forced, sequence: false });
    node.entries.forEach(({ key, value }, index) => {
        if (index > 0)
            writer.indicator(',', { space: false });
        if (writer.column > width)
            writer.writeIndent();
        writeKey(context, key);
        context.emit(value, 'value');
    });
    emit_flow_close(context, node, bare ? '' : '}');
}
function emit_flow_open({ writer }, options) {
    const level = { flow: true, sequence: options.sequence };
    if (options.forced)
        writer.enter(level);
    const align = alignment(writer.levels, writer.column, options.forced);
    writer.indicator(' '.repeat(Math.max(0, align)) + options.mark, { space: true, whitespace: true });
    if (!options.forced)
        writer.enter(level);
    writer.flow.push(options.mark);
}
function alignment(levels, column, forced) {
    const last = levels.at(-1);
    if ((levels.length < 2 || !last?.sequence) && (levels.length === 0 || !forced))
        return 0;
    const base = last?.indent ?? 0;
    return forced ? base + indentStep : base + indentStep - column - 1;
}
function writeKey(context, key) {
    const { writer } = context;
    if (isSimpleKey(context, key)) {
        context.emit(key, 'key');
        writer.indicator(':', { space: false });
        return;
    }
    writer.indicator('?', { space: true });
    context.emit(key, 'complex-key');
    if (writer.column > width)
        writer.writeIndent();
    writer.indicator(':', { space: true });
}
function emit_flow_close({ writer }, node, mark) {
    const isEmpty = node.kind === 'sequence' ? node.items.length === 0 : node.entries.length === 0;
    writer.leave();
    writer.flow.pop();
    if (mark !== '')
        writer.indicator(mark, { space: false });
    const after = node.flow ? node.comments?.after : undefined;
    if (after)
        writeComment(writer, after);
    else if (isEmpty && writer.flow.length === 0)
        writer.lineBreak();
    else if (!isEmpty)
        writer.noNewline = false;
}

;// CONCATENATED MODULE: ./lib/values/yaml/scalar-text.js

function writePlain(writer, text, split) {
    if (text === '')
        return;
    if (!writer.whitespace)
        writer.write(' ');
    writer.whitespace = false;
    writer.indention = false;
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
        if (piece.startsWith(' ')) {
            if (piece.length === 1 && split && writer.column >= width)
                newLine(writer);
            else
                writer.write(piece);
            continue;
        }
        const indent = writer.indent;
        if (indent !== undefined && writer.column > indent && writer.column + [...piece].length > width)
            writer.writeIndent();
        writer.write(piece);
    }
}
function newLine(writer) {
    writer.writeIndent();
    writer.whitespace = false;
    writer.indention = false;
}
function writeSingleQuoted(writer, text, split) {
    writer.indicator("'", { space: true });
    const pieces = text.match(/ +|[\n\x85\u2028\u2029]+|[^ \n\x85\u2028\u2029]+/g) ?? [];
    pieces.forEach((piece, index) => {
        const inside = index > 0 && index < pieces.length - 1;
        if (piece === ' ' && inside && split && writer.column > width)
            writer.writeIndent();
        else if (/^[\n\x85\u2028\u2029]/.test(piece))
            writeBreaks(writer, piece);
        else
            writer.write(piece.replaceAll("'", "''"));
    });
    writer.indicator("'", { space: false });
}
function writeBreaks(writer, breaks) {
    if (breaks.startsWith('\n'))
        writer.lineBreak();
    for (const mark of breaks)
        writer.lineBreak(mark);
    writer.writeIndent();
}
const escapes = {
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\u2028': 'L',
    '\u2029': 'P',
};
function writeDoubleQuoted(writer, text, split) {
    writer.indicator('"', { space: true });
    const chars = [...text];
    let start = 0;
    for (let end = 0; end <= chars.length; end++) {
        const char = chars[end];
        if (char === undefined || needsEscape(char)) {
            if (start < end)
                writer.write(chars.slice(start, end).join(''));
            start = end;
            if (char !== undefined) {
                writer.write(escaped(char));
                start = end + 1;
            }
        }
        const mayFold = end > 0 && end < chars.length - 1 && (char === ' ' || start >= end);
        if (mayFold && split && writer.column + (end - start) > width)
            start = fold(writer, chars, { start, end });
    }
    writer.indicator('"', { space: false });
}
function fold(writer, chars, { start, end }) {
    const backslash = needsBackslash(chars, start, end);
    writer.write(chars.slice(start, end).join('') + (backslash ? '\\' : ''));
    let next = Math.max(start, end);
    writer.writeIndent();
    writer.whitespace = false;
    writer.indention = false;
    if (chars[next] === ' ') {
        if (backslash)
            writer.write('\\');
        else
            next++;
    }
    return next;
}
function needsBackslash(chars, start, end) {
    const space = chars.indexOf(' ', end);
    if (space === -1)
        return true;
    const newline = chars.indexOf('\n', end);
    const at = newline !== -1 && newline < space ? newline : space;
    const next = chars[at + 1];
    if (next === undefined)
        return true;
    if (chars[at] === '\n' && next !== ' ')
        return true;
    const word = chars.slice(end, at);
    const doubled = chars[end - 1] === ' ' && chars[end] === ' ';
    return (word.includes('"') || word.includes("'") || next === ' ' || next === '\n' || doubled || start === end);
}
function needsEscape(char) {
    return /["\\\x85\u2028\u2029\ufeff]|[^ -~\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(char);
}
function escaped(char) {
    const short = escapes[char];
    if (short !== undefined)
        return `\\${short}`;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./lib/values/yaml/style.js

function chooseStyle(node, analysis, context) {
    if (node.style === '"')
        return '"';
    if (node.style === undefined && (!node.isText || (0,scalar/* plainKind */.dM)(node.text) === 'string')) {
        const hidden = context.isKey && (analysis.empty || analysis.multiline);
        if (!hidden && (context.inFlow ? analysis.flowPlain : analysis.blockPlain))
            return '';
    }
    if ((node.style === '|' || node.style === '>') && !context.inFlow && !context.isKey)
        return node.style;
    if (node.style === undefined && /['\n]/.test(node.text))
        return '"';
    const single = node.style === undefined || node.style === "'";
    return single && analysis.singleQuoted && !(context.isKey && analysis.multiline) ? "'" : '"';
}
function analyze(text) {
    if (text === '')
        return { empty: true, multiline: false, flowPlain: false, blockPlain: true, singleQuoted: true };
    if (/^[A-Za-z0-9_./][\w./+=-]*$/.test(text) && !text.startsWith('...')) {
        return { empty: false, multiline: false, flowPlain: true, blockPlain: true, singleQuoted: true };
    }
    const multiline = /[\n\x85\u2028\u2029]/.test(text);
    const special = hasSpecial(text);
    const edges = /^[ \n\x85\u2028\u2029]|[ \n\x85\u2028\u2029]$/.test(text);
    const breakSpace = /[\n\x85\u2028\u2029] /.test(text);
    const spaceBreak = / [\n\x85\u2028\u2029]/.test(text);
    const both = hasIndicator(text);
    const plain = !(multiline || special || edges || breakSpace || spaceBreak);
    return {
        empty: false,
        multiline,
        flowPlain: plain && !both && !/^[?:]$|.[,[\]{}]/su.test(text),
        blockPlain: plain && !both && !/^[?:](?:[\0 \t\r\n\x85\u2028\u2029]|$)/.test(text),
        singleQuoted: !(special || breakSpace || spaceBreak),
    };
}
function hasSpecial(text) {
    return /[^\n -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}
function hasIndicator(text) {
    return (/^(?:---|\.\.\.)/.test(text) ||
        /^[#,[\]{}&*!|>'"%@`]/.test(text) ||
        /^-(?:[\0 \t\r\n\x85\u2028\u2029]|$)/.test(text) ||
        /.:(?:[\0 \t\r\n\x85\u2028\u2029]|$)/su.test(text) ||
        /[\0 \t\r\n\x85\u2028\u2029]#/.test(text));
}

;// CONCATENATED MODULE: ./lib/values/yaml/emit.js









function emitNode(root) {
    const writer = new YamlWriter();
    const context = {
        writer,
        anchors: assignAnchors(root),
        written: new Set(),
        commentsDone: new Set(),
        emit: (node, place) => emit(context, node, place),
    };
    emit(context, root, 'root');
    writer.writeIndent();
    if (writer.openEnded) {
        writer.indicator('...', { space: true });
        writer.writeIndent();
    }
    return writer.toString();
}
function emit(context, node, place) {
    const { writer } = context;
    const anchor = context.anchors.get(node);
    if (anchor !== undefined) {
        const alias = isAlias(context, node);
        writer.indicator(`${alias ? '*' : '&'}${anchor}`, { space: true });
        writer.noNewline = false;
        if (alias)
            return;
        context.written.add(node);
    }
    if (node.kind === 'scalar') {
        if (anchor === undefined && place === 'value' && emitBareWord(writer, node))
            return;
        emitScalar(context, node, {
            place,
            dashed: place === 'item' && anchor === undefined && writer.flow.length === 0,
        });
        return;
    }
    if (node.tag !== undefined)
        writer.indicator(node.tag, { space: true });
    if (node.kind === 'sequence')
        emitSequence(context, node, place);
    else
        emitMapping(context, node);
}
function emitBareWord(writer, node) {
    const { text } = node;
    const isBare = node.style === undefined && node.tag === undefined && !node.comments && /^[\w./][\w./+-]*$/.test(text);
    if (!isBare || writer.flow.length > 0 || writer.column + text.length >= width || text.startsWith('...'))
        return false;
    if (node.isText && (0,scalar/* plainKind */.dM)(text) !== 'string')
        return false;
    writer.write(writer.whitespace ? text : ` ${text}`);
    writer.whitespace = false;
    writer.indention = false;
    return true;
}
function emitScalar(context, given, at) {
    const { writer } = context;
    const hidden = given.isNull && at.place === 'root';
    const { node, style } = styled(hidden ? { ...given, text: 'null' } : given, {
        inFlow: writer.flow.length > 0,
        isKey: at.place === 'key',
    });
    if (node.tag !== undefined) {
        writer.indicator(node.tag, { space: true });
        if (at.dashed)
            writer.noNewline = true;
    }
    writer.enter({ flow: true });
    if (at.dashed)
        writer.writeIndent();
    writeText(writer, { node, style, place: at.place });
    const after = node.comments?.after;
    if (after) {
        const indent = writer.indent ?? 0;
        const isInside = (style === '|' || style === '>') && after.column >= indent;
        writeComment(writer, isInside ? { text: after.text, column: indent - 1 } : after);
    }
    writer.leave();
}
function styled(node, context) {
    const style = chooseStyle(node, analyze(node.text), context);
    return node.isNull && style === "'" ? { node: { ...node, text: 'null' }, style: '' } : { node, style };
}
function writeText(writer, text) {
    const { node, style, place } = text;
    const split = place !== 'key';
    if (style === '"')
        writeDoubleQuoted(writer, node.text, split);
    else if (style === "'")
        writeSingleQuoted(writer, node.text, split);
    else if (style !== '')
        writeBlockScalar(writer, node, style);
    else {
        if (place === 'root')
            writer.openEnded = true;
        writePlain(writer, node.text, split);
    }
}
function emitSequence(context, node, place) {
    const { writer } = context;
    const { indention, column } = writer;
    const comments = node.comments;
    let forced = false;
    if (comments?.after && !node.flow) {
        writeComment(writer, comments.after);
        writer.indention = false;
        writer.noNewline = true;
    }
    if (comments?.before) {
        writeCommentsBefore(context, comments.before, true);
        forced = node.flow && !writer.levels.at(-1)?.sequence;
        writer.indention = indention;
        writer.noNewline = !indention;
    }
    if (comments && node.flow)
        writer.column = column;
    if (writer.flow.length > 0 || node.flow || node.items.length === 0)
        emitFlowSequence(context, node, forced);
    else
        emitBlockSequence(context, node, place);
}
function emitMapping(context, node) {
    const { writer } = context;
    const comments = node.comments;
    let forced = false;
    if (comments?.after && !node.flow)
        writeComment(writer, comments.after);
    if (comments?.before?.length) {
        writeCommentsBefore(context, comments.before, true);
        forced = node.flow && writer.levels.length > 0 && !writer.levels.at(-1)?.sequence;
    }
    if (writer.flow.length > 0 || node.flow || node.entries.length === 0)
        emitFlowMapping(context, node, forced);
    else
        emitBlockMapping(context, node);
}


/***/ }),

/***/ 62424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mergedEntries),
/* harmony export */   y: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

const maxMerged = 100_000;
function isMergeKey(node) {
    return (node.kind === 'scalar' && node.text === '<<' && node.style === undefined && node.fullTag === undefined);
}
function mergedEntries(node, known) {
    const merge = node.entries.find(({ key }) => isMergeKey(key));
    if (!merge)
        return { entries: node.entries, isMerged: false };
    const seen = known.get(node);
    if (seen)
        return seen;
    const own = node.entries.filter(({ key }) => !isMergeKey(key));
    if (node.entries.length - own.length > 1) {
        const second = node.entries.filter(({ key }) => isMergeKey(key))[1];
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found duplicate merge key "<<"', second?.key.start ?? 0);
    }
    known.set(node, { entries: own, isMerged: false });
    const merged = [];
    for (const source of sources(merge.value)) {
        merged.push(...mergedEntries(source, known).entries);
        if (merged.length > maxMerged)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('merges more than 100,000 entries', merge.key.start ?? 0);
    }
    const result = { entries: [...merged, ...own], isMerged: merged.length > 0 };
    known.set(node, result);
    return result;
}
function sources(value) {
    if (value.kind === 'mapping')
        return [value];
    if (value.kind !== 'sequence')
        throw notMapping(value, 'a mapping or list of mappings');
    return value.items.toReversed().map((item) => {
        if (item.kind !== 'mapping')
            throw notMapping(item, 'a mapping');
        return item;
    });
}
function notMapping(node, expected) {
    return new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`expected ${expected} for merging, but found ${node.kind}`, node.start ?? 0);
}


/***/ }),

/***/ 71842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf)
/* harmony export */ });
/* unused harmony exports scalarNode, yamlFloat */
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);


function nodeOf(value, made = new Map()) {
    const seen = typeof value === 'object' ? made.get(value) : undefined;
    if (seen)
        return seen;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        const node = { kind: 'mapping', flow: value.size === 0, entries: [] };
        made.set(value, node);
        for (const [key, item] of value)
            node.entries.push({ key: scalarNode(key), value: nodeOf(item, made) });
        return node;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
        const node = { kind: 'sequence', flow: value.length === 0, items: [] };
        made.set(value, node);
        for (const item of value)
            node.items.push(nodeOf(item, made));
        return node;
    }
    const node = scalarNode(value);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc) {
        node.isShared = true;
        made.set(value, node);
    }
    return node;
}
function scalarNode(value) {
    if (typeof value === 'string')
        return { kind: 'scalar', text: value, isText: true };
    if (value === null)
        return { kind: 'scalar', text: '', isText: false, isNull: true };
    const text = value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc ? value.text : typeof value === 'number' ? yamlFloat(value) : value.toString();
    return { kind: 'scalar', text, isText: false };
}
function yamlFloat(x) {
    if (Number.isNaN(x))
        return '.nan';
    if (!Number.isFinite(x))
        return x > 0 ? '.inf' : '-.inf';
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .reprFloat */ .yI)(x);
}


/***/ }),

/***/ 37958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
;// CONCATENATED MODULE: ./lib/values/yaml/comments.js
function attachComments(tokens) {
    const kept = [];
    let before = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token.kind === 'comment') {
            before.push({ text: token.value, column: token.column ?? 0 });
            continue;
        }
        if (before.length > 0)
            token.before = before;
        before = [];
        kept.push(token);
        const next = tokens[i + 1];
        if (next?.kind !== 'comment')
            continue;
        const sameLine = next.line === token.endLine;
        if (!(sameLine ? owners.has(token.kind) : token.kind === 'scalar'))
            continue;
        const run = followingComments(tokens, i + 1);
        token.after = {
            text: sameLine ? run.text.slice(run.indent) : '\n'.repeat((next.line ?? 0) - token.endLine) + run.text,
            column: run.indent,
        };
        i += run.count;
    }
    return kept;
}
const owners = new Set(['scalar', ':', ']', '}']);
function followingComments(tokens, from) {
    let text = '';
    let count = 0;
    for (let token = tokens[from]; token?.kind === 'comment'; token = tokens[from + count]) {
        text += ' '.repeat(token.column ?? 0) + token.value;
        count++;
    }
    return { text, indent: tokens[from]?.column ?? 0, count };
}

// EXTERNAL MODULE: ./lib/values/yaml/cursor.js
var yaml_cursor = __webpack_require__(99376);
;// CONCATENATED MODULE: ./lib/values/yaml/token-reader.js

class TokenReader {
    at = 0;
    tokens;
    node;
    constructor(tokens, node) {
        this.tokens = tokens;
        this.node = (place) => node(this, place);
    }
    get next() {
        return this.tokens[this.at];
    }
    is(...kinds) {
        return kinds.includes(this.next.kind);
    }
    take() {
        const token = this.next;
        if (token.kind !== 'stream-end')
            this.at++;
        return token;
    }
    pass(from, fromColon = false) {
        const to = this.next;
        if (!from.after && !from.before && !from.fromColon)
            return;
        if (to.kind === 'stream-end' || to.kind === 'document-start')
            return;
        if (!to.after && !to.before)
            to.fromColon = fromColon || (from.fromColon ?? false);
        const isLost = to.after && (from.kind === 'tag' || to.style !== undefined || to.after.text.trim() !== '');
        if (!isLost)
            to.after = from.after ?? to.after;
        if (from.before)
            to.before = [...from.before, ...(to.before ?? [])];
        from.after = from.before = undefined;
    }
    empty(start, comments) {
        return { kind: 'scalar', text: '', isText: false, start, ...(comments && { comments }) };
    }
    unexpected(expected) {
        const { kind, start } = this.next;
        return new yaml_cursor/* YamlProblem */.lw(`${expected}, but found ${kind.length > 1 ? `<${kind.replaceAll('-', ' ')}>` : `'${kind}'`}`, start);
    }
}
function commentsOf(token) {
    return token.after || token.before ? { comments: { after: token.after, before: token.before } } : {};
}

;// CONCATENATED MODULE: ./lib/values/yaml/parse-block.js

function blockMapping(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'mapping', flow: false, entries: [], ...given, ...commentsOf(first) };
    remember(node);
    while (!reader.is('block-end')) {
        const isLate = reader.is('?') && reader.next.fromColon;
        const key = mappingKey(reader);
        if (isLate)
            returnComments(node.entries.at(-1), key);
        node.entries.push({ key, value: mappingValue(reader) });
    }
    const end = reader.take();
    reader.pass(end);
    addEnd(node, end.before, first.fromColon);
    return node;
}
function returnComments(entry, key) {
    if (entry?.value.kind !== 'scalar' || entry.value.text !== '' || !key.comments)
        return;
    entry.value = { ...entry.value, comments: key.comments };
    delete key.comments;
}
function mappingKey(reader) {
    if (reader.is(':'))
        return reader.empty(reader.next.start);
    if (!reader.is('?'))
        throw reader.unexpected('expected <block end>');
    const mark = reader.take();
    reader.pass(mark);
    if (reader.is('?', ':', 'block-end'))
        return reader.empty(mark.start);
    return reader.node({ block: true, indentless: true });
}
function mappingValue(reader) {
    if (!reader.is(':'))
        return reader.empty(reader.next.start);
    const colon = reader.take();
    if (!reader.is('?'))
        reader.pass(colon, !reader.is(':'));
    if (!reader.is('?', ':', 'block-end'))
        return reader.node({ block: true, indentless: true });
    if (colon.after || colon.before)
        return reader.empty(colon.start + 1, { after: colon.after, before: colon.before });
    const { next } = reader;
    const after = next.after;
    next.after = undefined;
    next.fromColon = false;
    return reader.empty(colon.start + 1, after && { after });
}
function blockSequence(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'sequence', flow: false, items: [], ...given, ...commentsOf(first) };
    remember(node);
    while (!reader.is('block-end')) {
        if (!reader.is('-'))
            throw reader.unexpected('expected <block end>');
        const dash = reader.take();
        reader.pass(dash);
        node.items.push(reader.is('-', 'block-end') ? reader.empty(dash.start + 1) : reader.node({ block: true }));
    }
    const end = reader.take();
    addEnd(node, end.before, first.fromColon && first.before !== undefined);
    return node;
}
function indentlessSequence(reader, given, remember) {
    const comments = takeSequenceComments(reader.next);
    const node = {
        kind: 'sequence',
        flow: false,
        items: [],
        ...given,
        ...(comments && { comments }),
    };
    remember(node);
    while (reader.is('-')) {
        const dash = reader.take();
        reader.pass(dash);
        const isEmpty = reader.is('-', '?', ':', 'block-end');
        node.items.push(isEmpty ? reader.empty(dash.start + 1) : reader.node({ block: true }));
    }
    addEnd(node, reader.next.before, false);
    reader.next.before = undefined;
    return node;
}
function takeSequenceComments(dash) {
    if (dash.after) {
        const comments = { after: dash.after, before: [] };
        dash.after = undefined;
        return comments;
    }
    if (!dash.before)
        return undefined;
    const comments = { before: dash.before };
    dash.before = undefined;
    return comments;
}
function addEnd(node, end, isLost) {
    if (end?.length && !isLost)
        node.comments = { ...node.comments, end };
}

;// CONCATENATED MODULE: ./lib/values/yaml/parse-flow.js

function flowSequence(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'sequence', flow: true, items: [], ...given, ...commentsOf(first) };
    remember(node);
    for (let isFirst = true; !reader.is(']'); isFirst = false) {
        if (!isFirst)
            separator(reader, ']');
        if (reader.is(']'))
            break;
        node.items.push(reader.is('?') ? singlePair(reader) : reader.node({ block: false }));
    }
    closingComments(node, reader.take());
    return node;
}
function singlePair(reader) {
    const { start } = reader.take();
    const key = reader.is(':', ',', ']') ? reader.empty(start) : reader.node({ block: false });
    const value = flowValue(reader, ']');
    return { kind: 'mapping', flow: true, start, entries: [{ key, value }] };
}
function flowMapping(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'mapping', flow: true, entries: [], ...given, ...commentsOf(first) };
    remember(node);
    for (let isFirst = true; !reader.is('}'); isFirst = false) {
        if (!isFirst)
            separator(reader, '}');
        if (reader.is('}'))
            break;
        node.entries.push(flowEntry(reader));
    }
    closingComments(node, reader.take());
    return node;
}
function flowEntry(reader) {
    if (reader.is('?')) {
        const { start } = reader.take();
        const key = reader.is(':', ',', '}') ? reader.empty(start) : reader.node({ block: false });
        return { key, value: flowValue(reader, '}') };
    }
    if (reader.is(':'))
        return { key: reader.empty(reader.next.start), value: flowValue(reader, '}') };
    return { key: reader.node({ block: false }), value: reader.empty(reader.next.start) };
}
function flowValue(reader, close) {
    if (!reader.is(':'))
        return reader.empty(reader.next.start);
    const { start } = reader.take();
    return reader.is(',', close) ? reader.empty(start + 1) : reader.node({ block: false });
}
function separator(reader, close) {
    if (!reader.is(','))
        throw reader.unexpected(`expected ',' or '${close}'`);
    reader.take();
}
function closingComments(node, close) {
    if (close.after || close.before)
        node.comments = { after: close.after, end: close.before };
}

// EXTERNAL MODULE: ./lib/values/yaml/scan-block.js
var scan_block = __webpack_require__(73923);
// EXTERNAL MODULE: ./lib/values/yaml/scan-comment.js
var scan_comment = __webpack_require__(99755);
// EXTERNAL MODULE: ./lib/values/yaml/scan-plain.js
var scan_plain = __webpack_require__(3942);
// EXTERNAL MODULE: ./lib/values/yaml/scan-quoted.js
var scan_quoted = __webpack_require__(96200);
;// CONCATENATED MODULE: ./lib/values/yaml/scan-tag.js

function scanAnchor(cursor) {
    const { at: start } = cursor;
    const kind = cursor.text[start] === '*' ? 'alias' : 'anchor';
    const pattern = /[^\0 \t\n\x85,[\]{}\ufeff]*/y;
    pattern.lastIndex = start + 1;
    const name = pattern.exec(cursor.text)?.[0] ?? '';
    if (name === '')
        throw new yaml_cursor/* YamlProblem */.lw(`expected the name of an ${kind}`, start);
    cursor.at += 1 + name.length;
    return { kind, start, endLine: cursor.line, value: name };
}
function scanTag(cursor) {
    const { at: start } = cursor;
    const pattern = /!<[-;/?:@&=+$,_.!~*'()[\]%#0-9A-Za-z]+>|![-_0-9A-Za-z]*!?[-;/?:@&=+$,_.!~*'()[\]%#0-9A-Za-z]*/y;
    pattern.lastIndex = start;
    const tag = pattern.exec(cursor.text)?.[0] ?? '';
    cursor.at += tag.length;
    if (cursor.code() !== 0x20 && !(0,yaml_cursor/* endsLine */.L1)(cursor.code())) {
        throw new yaml_cursor/* YamlProblem */.lw("expected ' ' behind a tag", cursor.at);
    }
    return { kind: 'tag', start, endLine: cursor.line, value: tag };
}
function scanDirective(cursor) {
    const { at: start, line } = cursor;
    while (!(0,yaml_cursor/* endsLine */.L1)(cursor.code()))
        cursor.at++;
    const value = cursor.text
        .slice(start + 1, cursor.at)
        .replace(/(?:^| +)#.*$/, '')
        .trimEnd();
    cursor.lineBreak();
    return { kind: 'directive', start, endLine: line, value };
}

;// CONCATENATED MODULE: ./lib/values/yaml/simple-keys.js

class SimpleKeys {
    keys = [];
    save(level, key) {
        this.forget(level);
        this.keys[level] = key;
    }
    take(level) {
        const key = this.keys[level];
        this.keys[level] = undefined;
        return key;
    }
    forget(level) {
        const key = this.keys[level];
        if (key?.required)
            throw missingColon(key);
        this.keys[level] = undefined;
    }
    dropStale(cursor) {
        for (let level = 0; level < this.keys.length; level++) {
            const key = this.keys[level];
            if (key && (key.line !== cursor.line || cursor.at - key.at > 1024))
                this.forget(level);
        }
    }
}
function missingColon(key) {
    return new yaml_cursor/* YamlProblem */.lw("could not find expected ':'", key.at);
}

;// CONCATENATED MODULE: ./lib/values/yaml/scan.js








function scanYaml(text, most = maxTokens) {
    return new Scanner(text).scan(most);
}
const maxTokens = 5_000_000;
class Scanner {
    cursor;
    tokens = [];
    indent = -1;
    indents = [];
    allowKey = true;
    keys = new SimpleKeys();
    flow = [];
    constructor(text) {
        this.cursor = new yaml_cursor/* YamlCursor */.WU(text);
    }
    scan(most) {
        while (this.tokens.at(-1)?.kind !== 'stream-end') {
            this.next();
            if (this.tokens.length > most)
                throw new yaml_cursor/* YamlProblem */.lw(`more than ${most} tokens`, this.cursor.at);
        }
        return this.tokens;
    }
    next() {
        const { cursor } = this;
        const comment = (0,scan_comment/* scanComment */.Z)(cursor, this.flow.length > 0);
        if (comment.sawBreak && this.flow.length === 0)
            this.allowKey = true;
        if (comment.token) {
            this.tokens.push(comment.token);
            return;
        }
        this.keys.dropStale(cursor);
        this.unwind(cursor.column);
        const code = cursor.code();
        if (code === 0)
            this.end();
        else if (cursor.column === 0 && code === 0x25)
            this.directive();
        else if (cursor.column === 0 && cursor.isDocumentMarker())
            this.documentMarker(code === 0x2d);
        else if (!this.indicator(code))
            this.content(code);
    }
    indicator(code) {
        switch (code) {
            case 0x5b:
            case 0x7b:
                this.openFlow(code === 0x5b ? '[' : '{');
                return true;
            case 0x5d:
            case 0x7d:
                this.closeFlow(code === 0x5d ? ']' : '}');
                return true;
            case 0x2c:
                this.allowKey = true;
                this.forgetKey();
                this.push(',', 1);
                return true;
            case 0x2d:
                return (0,yaml_cursor/* endsWord */.D0)(this.cursor.code(1)) && this.blockEntry();
            case 0x3f:
                return (this.flow.length > 0 || (0,yaml_cursor/* endsWord */.D0)(this.cursor.code(1))) && this.key();
            case 0x3a:
                return this.isValue() && this.value();
            default:
                return false;
        }
    }
    content(code) {
        const { cursor } = this;
        const char = String.fromCharCode(code);
        if ((char === '|' || char === '>') && this.flow.length === 0) {
            this.allowKey = true;
            this.forgetKey();
            this.tokens.push((0,scan_block/* scanBlockScalar */.f)(cursor, char, this.indent));
            return;
        }
        if (!'*&!\'"'.includes(char) && !(0,scan_plain/* isPlainStart */.t)(cursor, this.flow.length > 0)) {
            throw new yaml_cursor/* YamlProblem */.lw(`found character '${printable(char)}' that cannot start any token`, cursor.at);
        }
        this.saveKey();
        this.allowKey = false;
        if (char === '*' || char === '&')
            this.tokens.push(scanAnchor(cursor));
        else if (char === '!')
            this.tokens.push(scanTag(cursor));
        else if (char === "'" || char === '"')
            this.tokens.push((0,scan_quoted/* scanQuoted */.Y)(cursor, char));
        else {
            const plain = (0,scan_plain/* scanPlain */.I)(cursor, { indent: this.indent, inFlow: this.flow.length > 0 });
            if (plain.sawBreak)
                this.allowKey = true;
            this.tokens.push(plain.token);
        }
    }
    push(kind, length) {
        const { cursor } = this;
        this.tokens.push({ kind, start: cursor.at, endLine: cursor.line, value: '' });
        cursor.at += length;
    }
    end() {
        this.unwind(-1);
        this.forgetKey();
        this.push('stream-end', 0);
    }
    directive() {
        this.leaveDocument();
        this.tokens.push(scanDirective(this.cursor));
    }
    documentMarker(isStart) {
        this.leaveDocument();
        this.push(isStart ? 'document-start' : 'document-end', 3);
    }
    leaveDocument() {
        this.unwind(-1);
        this.forgetKey();
        this.allowKey = false;
    }
    openFlow(mark) {
        if (this.flow.length >= values_text/* maxNesting */.JG)
            throw new yaml_cursor/* YamlProblem */.lw(`nested deeper than ${values_text/* maxNesting */.JG} levels`, this.cursor.at);
        this.saveKey();
        this.flow.push(mark);
        this.allowKey = true;
        this.push(mark, 1);
    }
    closeFlow(mark) {
        this.forgetKey();
        this.flow.pop();
        this.allowKey = false;
        this.push(mark, 1);
    }
    blockEntry() {
        if (this.flow.length === 0) {
            if (!this.allowKey)
                throw new yaml_cursor/* YamlProblem */.lw('sequence entries are not allowed here', this.cursor.at);
            if (this.indentTo(this.cursor.column))
                this.push('block-sequence-start', 0);
        }
        this.allowKey = true;
        this.forgetKey();
        this.push('-', 1);
        return true;
    }
    key() {
        if (this.flow.length === 0) {
            if (!this.allowKey)
                throw new yaml_cursor/* YamlProblem */.lw('mapping keys are not allowed here', this.cursor.at);
            if (this.indentTo(this.cursor.column))
                this.push('block-mapping-start', 0);
        }
        this.allowKey = this.flow.length === 0;
        this.forgetKey();
        this.push('?', 1);
        return true;
    }
    isValue() {
        const isFree = (0,yaml_cursor/* endsWord */.D0)(this.cursor.code(1));
        return isFree || this.flow.at(-1) === '{';
    }
    value() {
        const { cursor } = this;
        const key = this.keys.take(this.flow.length);
        if (key) {
            const mark = { start: key.at, endLine: key.line, value: '' };
            const opens = this.flow.length === 0 && this.indentTo(key.column);
            const added = opens ? [{ kind: 'block-mapping-start', ...mark }] : [];
            this.tokens.splice(key.token, 0, ...added, { kind: '?', ...mark });
            this.allowKey = false;
        }
        else {
            if (this.flow.length === 0) {
                if (!this.allowKey)
                    throw new yaml_cursor/* YamlProblem */.lw('mapping values are not allowed here', cursor.at);
                if (this.indentTo(cursor.column))
                    this.push('block-mapping-start', 0);
            }
            this.allowKey = this.flow.length === 0;
            this.forgetKey();
        }
        this.push(':', 1);
        return true;
    }
    saveKey() {
        if (!this.allowKey)
            return;
        const { at, line, column } = this.cursor;
        const required = this.flow.length === 0 && this.indent === column;
        this.keys.save(this.flow.length, { token: this.tokens.length, required, at, line, column });
    }
    forgetKey() {
        this.keys.forget(this.flow.length);
    }
    unwind(column) {
        if (this.flow.length > 0)
            return;
        while (this.indent > column) {
            this.indent = this.indents.pop() ?? -1;
            this.push('block-end', 0);
        }
    }
    indentTo(column) {
        if (this.indent >= column)
            return false;
        if (this.indents.length >= values_text/* maxNesting */.JG)
            throw new yaml_cursor/* YamlProblem */.lw(`nested deeper than ${values_text/* maxNesting */.JG} levels`, this.cursor.at);
        this.indents.push(this.indent);
        this.indent = column;
        return true;
    }
}
function printable(char) {
    return char === '\t' ? '\\t' : char;
}

// EXTERNAL MODULE: ./lib/values/yaml/tags.js
var tags = __webpack_require__(1411);
;// CONCATENATED MODULE: ./lib/values/yaml/parse.js








const maxAnchors = 10_000;
function parseYaml(text) {
    const odd = /[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
    if (odd)
        throw new yaml_cursor/* YamlProblem */.lw(`unacceptable character #x${hex(odd[0])}: special characters are not allowed`, odd.index);
    const tokens = attachComments(scanYaml(text));
    if (tokens[0]?.kind === 'stream-end')
        return undefined;
    return new Parser(tokens).document();
}
function hex(char) {
    return (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
class Parser {
    reader;
    anchors = new Map();
    handles = tags/* defaultHandles */.Fw;
    anchorCount = 0;
    depth = 0;
    constructor(tokens) {
        this.reader = new TokenReader(tokens, (_, place) => this.node(place));
    }
    document() {
        const { reader } = this;
        const isExplicit = reader.is('directive', 'document-start');
        if (isExplicit) {
            this.handles = (0,tags/* readDirectives */.Vl)(reader);
            if (!reader.is('document-start'))
                throw reader.unexpected("expected '<document start>'");
            reader.take();
        }
        const isEmpty = isExplicit && reader.is('directive', 'document-start', 'document-end', 'stream-end');
        const root = isEmpty ? reader.empty(reader.next.start) : reader.node({ block: true });
        while (reader.is('document-end')) {
            const end = reader.take();
            if (!reader.is('stream-end') && reader.next.start !== 0 && sameLine(end, reader.next)) {
                throw reader.unexpected('found content after a document end marker');
            }
        }
        if (!reader.is('stream-end'))
            throw reader.unexpected('expected a single document in the stream');
        return root;
    }
    node(place) {
        const { reader } = this;
        if (reader.next.kind === 'scalar')
            return scalarNode(reader.take());
        if (reader.is('alias'))
            return this.alias();
        if (++this.depth > values_text/* maxNesting */.JG)
            throw new yaml_cursor/* YamlProblem */.lw(`nested deeper than ${values_text/* maxNesting */.JG} levels`, reader.next.start);
        const start = reader.next.start;
        const properties = this.properties();
        const remember = (node) => {
            if (properties.anchor !== undefined)
                this.remember(properties.anchor, node, start);
        };
        const node = this.content({ ...place, ...properties, start, remember });
        this.depth--;
        return node;
    }
    alias() {
        const { value, start } = this.reader.take();
        const node = this.anchors.get(value);
        if (!node)
            throw new yaml_cursor/* YamlProblem */.lw(`found undefined alias '${value}'`, start);
        return node;
    }
    properties() {
        const { reader } = this;
        const found = {};
        for (let taken = 0; taken < 2 && reader.is('anchor', 'tag'); taken++) {
            const token = reader.take();
            if (token.kind === 'anchor') {
                if (found.anchor !== undefined)
                    throw new yaml_cursor/* YamlProblem */.lw('expected the node content, but found <anchor>', token.start);
                found.anchor = token.value;
            }
            else {
                if (found.tag !== undefined)
                    throw new yaml_cursor/* YamlProblem */.lw('expected the node content, but found <tag>', token.start);
                found.tag = token.value;
                found.fullTag = (0,tags/* fullTag */.uu)(token, this.handles);
            }
            if (taken === 0)
                reader.pass(token);
        }
        return found;
    }
    content(at) {
        const { reader } = this;
        const given = {
            start: at.start,
            ...(at.anchor !== undefined && { anchor: at.anchor }),
            ...(at.tag !== undefined && { tag: at.tag, fullTag: at.fullTag ?? at.tag }),
        };
        if (at.indentless && reader.is('-'))
            return indentlessSequence(reader, given, at.remember);
        if (reader.is('scalar')) {
            const node = Object.assign(scalarNode(reader.take()), given);
            at.remember(node);
            return node;
        }
        if (reader.is('['))
            return flowSequence(reader, given, at.remember);
        if (reader.is('{'))
            return flowMapping(reader, given, at.remember);
        if (at.block && reader.is('block-sequence-start'))
            return blockSequence(reader, given, at.remember);
        if (at.block && reader.is('block-mapping-start'))
            return blockMapping(reader, given, at.remember);
        if (at.anchor === undefined && at.tag === undefined)
            throw reader.unexpected('expected the node content');
        const node = { ...reader.empty(at.start), ...given };
        at.remember(node);
        return node;
    }
    remember(anchor, node, start) {
        if (++this.anchorCount > maxAnchors)
            throw new yaml_cursor/* YamlProblem */.lw(`more than ${maxAnchors} anchors`, start);
        this.anchors.set(anchor, node);
    }
}
function scalarNode(token) {
    const node = { kind: 'scalar', text: token.value, isText: false, start: token.start };
    if (token.after || token.before)
        node.comments = { after: token.after, before: token.before };
    if (token.style !== undefined)
        node.style = token.style;
    if (token.header !== undefined)
        node.header = token.header;
    if (token.folds !== undefined)
        node.folds = token.folds;
    return node;
}
function sameLine(a, b) {
    return a.endLine === b.endLine;
}


/***/ }),

/***/ 35682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   og: () => (/* binding */ yamlPlaces)
/* harmony export */ });
/* unused harmony exports blockOffsets, nodeOffsets */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47545);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62424);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37958);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47905);






function yamlPlaces(text, file) {
    const locate = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .locations */ .j2)(text, file);
    let find;
    return (path) => {
        find ??= blockOffsets(text) ?? nodeOffsets(text);
        return locate(find(path));
    };
}
function blockOffsets(text) {
    const places = { start: 0, inside: new Map() };
    const root = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlockYaml */ .l)(text, places);
    if (root === undefined)
        return undefined;
    return (path) => {
        let value = root;
        let at = places.start;
        for (const step of path) {
            const offset = value === undefined ? undefined : places.inside.get(value)?.get(step);
            if (offset === undefined)
                break;
            at = offset;
            value = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value) ? value[Number(step)] : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value) ? value.get(step) : undefined;
        }
        return at;
    };
}
function nodeOffsets(text) {
    const root = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text);
    const entries = new Map();
    const merged = new Map();
    return (path) => {
        let node = root;
        let at = root?.start ?? 0;
        for (const step of path) {
            const known = node && (entries.get(node) ?? entriesOf(node, merged));
            if (node !== undefined && known !== undefined)
                entries.set(node, known);
            const found = known?.get(step);
            if (found === undefined)
                break;
            at = found.key.start ?? at;
            node = found.value;
        }
        return at;
    };
}
function entriesOf(node, known) {
    if (node.kind === 'scalar')
        return new Map();
    if (node.kind === 'sequence')
        return new Map(node.items.map((item, index) => [index, { key: item, value: item }]));
    const entries = new Map();
    for (const entry of (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedEntries */ .n)(node, known).entries) {
        if (entry.key.kind !== 'scalar' || (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .y)(entry.key))
            continue;
        const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarValue */ .U)(entry.key);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(key) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(key))
            entries.set(key, entry);
    }
    return entries;
}


/***/ }),

/***/ 21402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readYamlValues),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export readFullYaml */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41063);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47545);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99376);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37958);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35682);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47905);








function readYaml(bytes, file) {
    return read(bytes, file, (problem, location, text) => {
        const conflict = /^[<=>]{7} .*$/m.test(text);
        return {
            reason: 'project',
            message: `'${file}' is invalid${conflict ? ' (possible merge conflicts)' : ''}: ${problem}`,
            location,
            ...(conflict && { hint: 'resolve the conflict between <<<<<<< and >>>>>>>' }),
        };
    });
}
function readYamlValues(bytes, file) {
    return read(bytes, file, (problem, location) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupted */ .LM)('YAML', problem, location));
}
function read(bytes, file, describe) {
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(bytes, file);
    if (!decoded.ok)
        return decoded;
    const text = decoded.value;
    try {
        const value = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlockYaml */ .l)(text) ?? readFullYaml(text);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            file,
            value: (0,_json_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFalse */ .W)(value) ? new Map() : value,
            locate: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .yamlPlaces */ .og)(text, file),
        });
    }
    catch (error) {
        if (!(error instanceof _cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlProblem */ .lw))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(describe(error.message, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .locationAt */ .dz)(text, error.offset, file), text));
    }
}
function readFullYaml(text) {
    const root = (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text);
    return root === undefined ? null : (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .toValue */ .B)(root);
}


/***/ }),

/***/ 77730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ parseFloatText),
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   dM: () => (/* binding */ plainKind)
/* harmony export */ });
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82506);

function resolvePlain(text) {
    switch (plainKind(text)) {
        case 'null':
            return null;
        case 'bool':
            return text.toLowerCase() === 'true';
        case 'int':
            return parseInteger(text) ?? text;
        case 'float':
            return parseFloatText(text) ?? text;
        case 'timestamp':
            return (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimestamp */ .E)(text) ?? text;
        default:
            return text;
    }
}
function plainKind(text) {
    const first = text.charCodeAt(0);
    if (text.length > 0 && !mayResolve(first))
        return 'string';
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
        return 'bool';
    if (isFloat(text))
        return 'float';
    if (/^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/.test(text) && first !== 0x5f)
        return 'int';
    if (text === '<<')
        return 'merge';
    if (/^(?:~|null|Null|NULL|)$/.test(text))
        return 'null';
    if (isTimestamp(text))
        return 'timestamp';
    return text === '=' ? 'value' : 'string';
}
function mayResolve(first) {
    if (first >= 0x30 && first <= 0x39)
        return true;
    return '-+.~<=tTfFnN'.includes(String.fromCharCode(first));
}
function isFloat(text) {
    return (/^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/.test(text) ||
        /^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/.test(text) ||
        /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/.test(text) ||
        /^[-+]?\.(?:inf|Inf|INF)$/.test(text) ||
        /^\.(?:nan|NaN|NAN)$/.test(text));
}
function isTimestamp(text) {
    return (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ||
        /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/.test(text));
}
function parseInteger(text) {
    const bare = text.replaceAll('_', '');
    const negative = bare.startsWith('-');
    const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
    if (!/^(?:0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/.test(digits))
        return undefined;
    if (digits.length > 4300)
        return undefined;
    const value = BigInt(digits);
    return negative ? -value : value;
}
function parseFloatText(text) {
    const bare = text.replaceAll('_', '').toLowerCase();
    const sign = bare.startsWith('-') ? -1 : 1;
    const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return /[0-9]/.test(digits) ? sign * Number(digits) : undefined;
}


/***/ }),

/***/ 73923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ scanBlockScalar)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);
/* harmony import */ var _scan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99755);


function scanBlockScalar(cursor, style, parentIndent) {
    const { at: start } = cursor;
    cursor.at++;
    const { chomp, increment } = indicators(cursor);
    const header = ignoredLine(cursor);
    const least = parentIndent + 1;
    const opening = increment === undefined ? firstLines(cursor) : undefined;
    const indent = opening ? Math.max(least, opening.indent) : Math.max(least, 1) + (increment ?? 1) - 1;
    let gap = opening ?? emptyLines(cursor, indent);
    const folds = [];
    let value = '';
    let last = '';
    while (cursor.column === indent && cursor.code() !== 0) {
        value += gap.breaks;
        const startsWithBlank = isBlank(cursor);
        value += lineText(cursor);
        last = cursor.lineBreak();
        gap = emptyLines(cursor, indent);
        if (least === 0 && cursor.column === 0 && cursor.isDocumentMarker())
            break;
        if (cursor.column !== indent || cursor.code() === 0)
            break;
        if (style === '>' && last === '\n')
            folds.push(value.length);
        const folded = style === '>' && last === '\n' && !startsWithBlank && !isBlank(cursor);
        if (!folded)
            value += last;
        else if (gap.breaks === '')
            value += ' ';
    }
    if (chomp !== '-')
        value += last;
    if (chomp === '+')
        value += gap.breaks;
    const token = { kind: 'scalar', start, endLine: gap.line, value, style };
    if (header !== '')
        token.header = header;
    if (style === '>')
        token.folds = folds;
    if (chomp !== '+' && gap.breaks !== '')
        token.after = { text: gap.breaks + following(cursor), column: 0 };
    return token;
}
function indicators(cursor) {
    const pattern = /([-+])?([0-9])?([-+])?/y;
    pattern.lastIndex = cursor.at;
    const [all = '', before, digit, after] = pattern.exec(cursor.text) ?? [];
    if (digit === '0')
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected indentation indicator in the range 1-9, but found 0', cursor.at);
    cursor.at += all.length;
    const isDouble = before !== undefined && after !== undefined;
    if (isDouble || (cursor.code() !== 0x20 && !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))) {
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected chomping or indentation indicators', cursor.at);
    }
    return { chomp: before ?? after ?? '', increment: digit === undefined ? undefined : Number(digit) };
}
function ignoredLine(cursor) {
    const from = cursor.at;
    cursor.skipSpaces();
    let header = '';
    if (cursor.code() === 0x23) {
        while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
            cursor.at++;
        header = cursor.text.slice(from, cursor.at);
    }
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected a comment or a line break', cursor.at);
    cursor.lineBreak();
    return header;
}
function firstLines(cursor) {
    let breaks = '';
    let indent = 0;
    let firstBreak = -1;
    let { line } = cursor;
    for (;;) {
        if (cursor.code() === 0x20) {
            cursor.at++;
            indent = Math.max(indent, cursor.column);
            continue;
        }
        const { column } = cursor;
        const mark = cursor.lineBreak();
        if (mark === '')
            break;
        if (firstBreak < 0)
            firstBreak = column;
        breaks += mark;
        line = cursor.line;
    }
    if (firstBreak > 0 && indent > firstBreak) {
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('more indented follow up line than first in a block scalar', cursor.at);
    }
    return { breaks, indent, line };
}
function emptyLines(cursor, indent) {
    let breaks = '';
    let { line } = cursor;
    for (;;) {
        while (cursor.column < indent && cursor.code() === 0x20)
            cursor.at++;
        const mark = cursor.lineBreak();
        if (mark === '')
            return { breaks, line };
        breaks += mark;
        line = cursor.line;
    }
}
function lineText(cursor) {
    const from = cursor.at;
    while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
        cursor.at++;
    return cursor.text.slice(from, cursor.at);
}
function isBlank(cursor) {
    return cursor.code() === 0x20 || cursor.code() === 0x09;
}
function following(cursor) {
    let text = '';
    for (let next = (0,_scan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .scanComment */ .Z)(cursor, false); next.token; next = (0,_scan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .scanComment */ .Z)(cursor, false)) {
        text += ' '.repeat(next.token.column ?? 0) + next.token.value;
    }
    return text;
}


/***/ }),

/***/ 99755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scanComment)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

function scanComment(cursor, inFlow) {
    let sawBreak = false;
    for (;;) {
        cursor.skipSpaces();
        while (inFlow && (cursor.code() === 0x20 || cursor.code() === 0x09))
            cursor.at++;
        if (cursor.code() === 0x23)
            return { sawBreak: true, token: comment(cursor) };
        if (cursor.lineBreak() === '')
            return { sawBreak };
        sawBreak = true;
        if (cursor.code() === 0x0a)
            return { sawBreak, token: emptyLines(cursor) };
    }
}
function comment(cursor) {
    const { at: start, line } = cursor;
    const column = [...cursor.text.slice(cursor.lineStart, start)].length;
    while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
        cursor.at++;
    let value = cursor.text.slice(start, cursor.at);
    if (cursor.code() === 0)
        value += '\n';
    else {
        value += cursor.text.charAt(cursor.at);
        cursor.lineBreak();
    }
    for (let mark = cursor.lineBreak(); mark !== ''; mark = cursor.lineBreak())
        value += mark;
    return { kind: 'comment', start, line, endLine: cursor.line, column, value: withoutIndent(value) };
}
function emptyLines(cursor) {
    const { at: start, line } = cursor;
    let value = '';
    for (;;) {
        const mark = cursor.lineBreak();
        const code = cursor.code();
        if (mark !== '')
            value += mark;
        else if (code === 0x20 || code === 0x09)
            value += cursor.text.charAt(cursor.at++);
        else
            break;
    }
    if (cursor.code() === 0x23)
        value = `${value.slice(0, Math.max(0, value.lastIndexOf('\n')))}\n`;
    return { kind: 'comment', start, line, endLine: cursor.line, column: 0, value: withoutIndent(value) };
}
function withoutIndent(value) {
    return value.replace(/ +$/, '');
}


/***/ }),

/***/ 3942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scanPlain),
/* harmony export */   t: () => (/* binding */ isPlainStart)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

const notPlain = new Set([...'\0 \t\r\n\x85\u2028\u2029-?:,[]{}#&*!|>\'"%@`'].map((char) => char.charCodeAt(0)));
function isPlainStart(cursor, inFlow) {
    const code = cursor.code();
    if (!notPlain.has(code))
        return true;
    const next = cursor.code(1);
    if (code === 0x3a && inFlow)
        return next !== 0x20 && next !== 0x09;
    return !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWord */ .D0)(next) && (code === 0x2d || (!inFlow && (code === 0x3f || code === 0x3a)));
}
function scanPlain(cursor, context) {
    const { at: start } = cursor;
    const startColumn = cursor.column;
    const { inFlow } = context;
    let value = '';
    let space = '';
    let endLine = cursor.line;
    let sawBreak = false;
    while (cursor.code() !== 0x23) {
        const word = wordEnd(cursor, inFlow);
        if (word === cursor.at)
            break;
        sawBreak = false;
        value += space + cursor.text.slice(cursor.at, word);
        cursor.at = word;
        endLine = cursor.line;
        const gap = plainGap(cursor);
        sawBreak = gap.sawBreak;
        space = gap.text;
        if (space === '' || (!inFlow && cursor.column <= context.indent))
            break;
    }
    const token = { kind: 'scalar', start, endLine, value };
    if (space.startsWith('\n'))
        token.after = { text: `${space}\n`, column: startColumn };
    return { token, sawBreak };
}
function wordEnd(cursor, inFlow) {
    const { text } = cursor;
    let at = cursor.at;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x3a) {
            if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWord */ .D0)(text.charCodeAt(at + 1)))
                break;
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWord */ .D0)(code) || (inFlow && isFlowMark(code))) {
            break;
        }
        at++;
    }
    return at;
}
function isFlowMark(code) {
    return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}
function plainGap(cursor) {
    const from = cursor.at;
    cursor.skipSpaces();
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()) || cursor.code() === 0) {
        return { text: cursor.text.slice(from, cursor.at), sawBreak: false };
    }
    const first = cursor.lineBreak();
    if (cursor.isDocumentMarker())
        return { text: '', sawBreak: true };
    let breaks = '';
    for (;;) {
        cursor.skipSpaces();
        const mark = cursor.lineBreak();
        if (mark === '')
            break;
        breaks += mark;
        if (cursor.isDocumentMarker())
            return { text: '', sawBreak: true };
    }
    if (first !== '\n')
        return { text: first + breaks, sawBreak: true };
    return { text: breaks === '' ? ' ' : breaks, sawBreak: true };
}


/***/ }),

/***/ 96200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scanQuoted)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

function scanQuoted(cursor, quote) {
    const { at: start } = cursor;
    cursor.at++;
    let value = '';
    for (;;) {
        value += quote === '"' ? doubleQuoted(cursor, start) : singleQuoted(cursor);
        if (cursor.text[cursor.at] === quote)
            break;
        value += gap(cursor, start);
    }
    cursor.at++;
    return { kind: 'scalar', start, endLine: cursor.line, value, style: quote };
}
function singleQuoted(cursor) {
    const pattern = /[^' \n\0\t\x85\u2028\u2029]*/y;
    let value = '';
    for (;;) {
        pattern.lastIndex = cursor.at;
        const piece = pattern.exec(cursor.text)?.[0] ?? '';
        value += piece;
        cursor.at += piece.length;
        if (!cursor.text.startsWith("''", cursor.at))
            return value;
        value += "'";
        cursor.at += 2;
    }
}
const escapes = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['/', '/'],
    ['\\', '\\'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const hexLength = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function doubleQuoted(cursor, start) {
    let value = '';
    for (;;) {
        const pattern = /[^"\\ \n\0\t\x85\u2028\u2029]*/y;
        pattern.lastIndex = cursor.at;
        const piece = pattern.exec(cursor.text)?.[0] ?? '';
        value += piece;
        cursor.at += piece.length;
        if (cursor.text[cursor.at] !== '\\')
            return value;
        cursor.at++;
        value += escaped(cursor, start);
    }
}
function escaped(cursor, start) {
    const char = cursor.text.charAt(cursor.at);
    const plain = escapes.get(char);
    if (plain !== undefined) {
        cursor.at++;
        return plain;
    }
    const length = hexLength.get(char);
    if (length !== undefined) {
        const hex = cursor.text.slice(cursor.at + 1, cursor.at + 1 + length);
        const code = Number.parseInt(hex, 16);
        if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== length || code > 0x10ffff) {
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`expected escape sequence of ${length} hexadecimal numbers`, cursor.at);
        }
        cursor.at += 1 + length;
        return String.fromCodePoint(code);
    }
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()) || cursor.code() === 0) {
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`found unknown escape character '${char === '\0' ? '' : char}'`, cursor.at);
    }
    cursor.lineBreak();
    return breaks(cursor, start);
}
function gap(cursor, start) {
    const from = cursor.at;
    skipBlanks(cursor);
    const blanks = cursor.text.slice(from, cursor.at);
    if (cursor.code() === 0)
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found unexpected end of stream', start);
    const first = cursor.lineBreak();
    if (first === '')
        return blanks;
    const rest = breaks(cursor, start);
    if (first !== '\n')
        return first + rest;
    return rest === '' ? ' ' : rest;
}
function breaks(cursor, start) {
    let text = '';
    for (;;) {
        if (cursor.isDocumentMarker())
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found unexpected document separator', start);
        skipBlanks(cursor);
        const mark = cursor.lineBreak();
        if (mark === '')
            return text;
        text += mark;
    }
}
function skipBlanks(cursor) {
    while (cursor.code() === 0x20 || cursor.code() === 0x09)
        cursor.at++;
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ defaultHandles),
/* harmony export */   Vl: () => (/* binding */ readDirectives),
/* harmony export */   s0: () => (/* binding */ coreTag),
/* harmony export */   uu: () => (/* binding */ fullTag)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

const coreTag = 'tag:yaml.org,2002:';
const defaultHandles = new Map([
    ['!', '!'],
    ['!!', coreTag],
]);
function readDirectives(reader) {
    const handles = new Map(defaultHandles);
    let version;
    while (reader.is('directive')) {
        const { value, start } = reader.take();
        const [name, first = '', second = ''] = value.split(/ +/);
        if (name === 'YAML') {
            if (version !== undefined)
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found duplicate YAML directive', start);
            version = first;
            if (!/^1\.[0-9]+$/.test(version)) {
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found incompatible YAML document (version 1.* is required)', start);
            }
            if (version === '1.1')
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('documents of YAML 1.1 are not read, only of 1.2', start);
        }
        else if (name === 'TAG') {
            if (!/^!(?:[-_0-9A-Za-z]*!)?$/.test(first) || second === '')
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected a tag handle and a prefix', start);
            handles.set(first, second);
        }
    }
    return handles;
}
function fullTag(token, handles) {
    const tag = token.value;
    if (tag === '!' || tag === '!!')
        return tag;
    if (tag.startsWith('!<'))
        return tag.slice(2, -1);
    const handle = /^![-_0-9A-Za-z]*!/.exec(tag)?.[0] ?? '!';
    const prefix = handles.get(handle);
    if (prefix === undefined)
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`found undefined tag handle '${handle}'`, token.start);
    return prefix + tag.slice(handle.length);
}


/***/ }),

/***/ 47905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toValue),
/* harmony export */   U: () => (/* binding */ scalarValue)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82506);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99376);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62424);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77730);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1411);







const maxExpansion = 1_000_000;
function toValue(root) {
    return new Constructor().value(root).value;
}
class Constructor {
    made = new Map();
    open = new Set();
    merged = new Map();
    nodes = 0;
    value(node) {
        const known = this.made.get(node);
        if (known)
            return known;
        this.nodes++;
        if (node.kind === 'scalar') {
            const made = { value: scalarValue(node), size: 1, depth: 0 };
            if (made.value instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Timestamp */ .Dc)
                this.made.set(node, made);
            return made;
        }
        if (this.open.has(node))
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('an alias inside its own anchor', node.start ?? 0);
        this.open.add(node);
        const made = node.kind === 'sequence' ? this.sequence(node) : this.mapping(node);
        this.open.delete(node);
        if (made.size > this.nodes + maxExpansion)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('aliases expand to more than a million values', node.start ?? 0);
        if (made.depth > _text_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNesting */ .JG)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`nested deeper than ${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNesting */ .JG} levels`, node.start ?? 0);
        this.made.set(node, made);
        return made;
    }
    sequence(node) {
        if (node.fullTag === `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}omap` || node.fullTag === `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}pairs`)
            return this.pairs(node);
        checkTag(node, 'seq');
        const items = node.items.map((item) => this.value(item));
        return combined(items.map(({ value }) => value), items);
    }
    pairs(node) {
        const entries = node.items.map((item) => {
            if (item.kind !== 'mapping' || item.entries.length !== 1) {
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('expected a single mapping item in an ordered map', item.start ?? 0);
            }
            return item.entries[0];
        });
        return this.entries({ ...node, kind: 'mapping', entries }, { entries, isMerged: false });
    }
    mapping(node) {
        const isSet = node.fullTag === `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}set`;
        if (!isSet)
            checkTag(node, 'map');
        const made = this.entries(node, (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedEntries */ .n)(node, this.merged));
        return isSet && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(made.value) ? { ...made, value: [...made.value.keys()] } : made;
    }
    entries(node, given) {
        const map = new Map();
        const parts = [];
        const seen = new Map();
        for (const { key: keyNode, value: valueNode } of given.entries) {
            const key = this.key(keyNode, node);
            const same = comparable(key);
            const earlier = seen.get(same);
            if (seen.has(same) && !given.isMerged) {
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`found duplicate key "${typeof key === 'string' ? key : String(key)}"`, keyNode.start ?? 0);
            }
            if (!seen.has(same))
                seen.set(same, key);
            const made = this.value(valueNode);
            parts.push(made);
            map.set(seen.has(same) && earlier !== undefined ? earlier : key, made.value);
        }
        return combined(map, parts);
    }
    key(node, mapping) {
        if (node.kind !== 'scalar')
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('found unhashable key', node.start ?? mapping.start ?? 0);
        if (node.text === '=' && node.style === undefined && node.fullTag === undefined)
            return '=';
        const { value } = this.value(node);
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Timestamp */ .Dc)
            return value.text;
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) ? null : value;
    }
}
function combined(value, parts) {
    let size = 1;
    let depth = 0;
    for (const part of parts) {
        size += part.size;
        depth = Math.max(depth, part.depth);
    }
    return { value, size, depth: depth + 1 };
}
function comparable(key) {
    if (typeof key === 'boolean')
        return key ? 1n : 0n;
    return typeof key === 'number' && Number.isInteger(key) ? BigInt(key) : key;
}
function scalarValue(node) {
    const { text, fullTag } = node;
    if (node.isText)
        return text;
    if (fullTag === undefined)
        return node.style === undefined ? plainValue(node) : text;
    if (fullTag === '!' || fullTag === '!!')
        return plainValue(node);
    switch (fullTag) {
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}str`:
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}binary`:
            return text;
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}null`:
            return null;
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}bool`:
            return wanted(node, booleans.get(text.toLowerCase()), 'truth value');
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}int`:
            return wanted(node, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInteger */ .cG)(text), 'integer');
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}float`:
            return wanted(node, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFloatText */ .Hz)(text), 'float');
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}timestamp`:
            return wanted(node, (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTimestamp */ .E)(text), 'date');
        default:
            throw unknownTag(node);
    }
}
const booleans = new Map([
    ...['yes', 'y', 'true', 'on'].map((word) => [word, true]),
    ...['no', 'n', 'false', 'off'].map((word) => [word, false]),
]);
function plainValue(node) {
    const value = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePlain */ .Rg)(node.text);
    if (typeof value !== 'string')
        return value;
    const kind = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .plainKind */ .dM)(value);
    if (kind === 'string')
        return value;
    if (kind === 'merge' || kind === 'value')
        throw unknownTag({ ...node, fullTag: _tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0 + kind });
    throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`'${value}' looks like a ${kind === 'timestamp' ? 'date' : 'number'} but is none`, node.start ?? 0);
}
function wanted(node, value, what) {
    if (value !== undefined)
        return value;
    throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`'${node.text}' is no ${what}`, node.start ?? 0);
}
function checkTag(node, own) {
    if (node.fullTag !== undefined && !['!', '!!', _tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0 + own].includes(node.fullTag))
        throw unknownTag(node);
}
function unknownTag(node) {
    return new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`could not determine a constructor for the tag '${node.fullTag}'`, node.start ?? 0);
}


/***/ }),

/***/ 13271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ emitYaml)
/* harmony export */ });
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15310);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71842);


function emitYaml(v) {
    return (0,_emit_js__WEBPACK_IMPORTED_MODULE_0__/* .emitNode */ .W)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeOf */ .E7)(v));
}


/***/ }),

/***/ 35083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold)
/* harmony export */ });
function hold(child, isHeld) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const { ref, unref } = part;
        (isHeld ? ref : unref)?.call(part);
    }
}


/***/ }),

/***/ 76647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ GitProgram),
  v: () => (/* binding */ splitZero)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/workspace/git-environment.js

function gitCall(root, env, online) {
    const settings = [...safeSettings, ...(online ? onlineSettings : ['protocol.allow=never'])];
    return {
        prefix: ['--no-pager', '-C', root, ...settings.flatMap((setting) => ['-c', setting])],
        env: {
            ...inherited(env),
            ...fixed(root),
            ...(online ? {} : { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }),
        },
        cwd: (0,external_node_path_.parse)(root).root,
    };
}
const safeSettings = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=keep',
    'core.alternateRefsCommand=',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'color.ui=false',
    'i18n.logOutputEncoding=utf-8',
    'gc.auto=0',
    'maintenance.auto=false',
];
const onlineSettings = ['protocol.allow=never', ...['file', 'git', 'http', 'https', 'ssh'].map(allowed)];
function allowed(protocol) {
    return `protocol.${protocol}.allow=always`;
}
const kept = new Set(['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH']);
function inherited(env) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        const upper = name.toUpperCase();
        const isDropped = (upper.startsWith('GIT_') && !kept.has(upper)) || upper === 'SSH_ASKPASS';
        if (value !== undefined && !isDropped)
            result[name] = value;
    }
    return result;
}
function fixed(root) {
    return {
        LC_ALL: 'C',
        GIT_ASKPASS: '',
        GIT_CEILING_DIRECTORIES: (0,external_node_path_.parse)(root).dir,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_TERMINAL_PROMPT: '0',
    };
}

;// CONCATENATED MODULE: ./lib/workspace/git-program.js




class GitProgram {
    root;
    #env;
    #lazyFetch;
    #start;
    constructor({ root, env = {}, lazyFetch = false }, start) {
        this.root = root;
        this.#env = env;
        this.#lazyFetch = lazyFetch;
        this.#start = start;
    }
    start(args, online = this.#lazyFetch) {
        const { prefix, env, cwd } = gitCall(this.root, this.#env, online);
        return this.#start('git', [...prefix, ...args], { env, cwd });
    }
    async run(args, input, online = this.#lazyFetch) {
        const child = this.start(args, online);
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => { });
        child.stdin.end(input);
        const code = await new Promise((resolve) => {
            child.on('error', () => resolve(undefined));
            child.on('close', (status) => resolve(status ?? undefined));
        });
        return { code, stdout: Buffer.concat(stdout), stderr: (0,file_name/* decodeName */.e4)(Buffer.concat(stderr)) };
    }
    async output(args, online = this.#lazyFetch) {
        const { code, stdout, stderr } = await this.run(args, undefined, online);
        if (code !== 0)
            throw new failure/* FailureError */.pO(refusal(args.find((arg) => !arg.startsWith('-')) ?? '', code, stderr));
        return stdout;
    }
    async lines(args) {
        const { code, stdout } = await this.run(args);
        if (code !== 0)
            return [];
        return (0,file_name/* decodeName */.e4)(stdout)
            .split('\n')
            .filter((line) => line !== '');
    }
    async line(args) {
        return (await this.lines(args))[0];
    }
    prefix(folder) {
        const inner = (0,external_node_path_.relative)(this.root, folder).split(external_node_path_.sep).join('/');
        return inner === '' ? '' : `${inner}/`;
    }
}
function splitZero(bytes) {
    const records = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
        records.push(bytes.subarray(from, end));
        from = end + 1;
    }
    if (from < bytes.length)
        records.push(bytes.subarray(from));
    return records;
}
function refusal(command, code, stderr) {
    if (code === undefined) {
        return { reason: 'git', message: `git ${command} could not be run: is git installed and on PATH?` };
    }
    const lines = stderr
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/gu, '?')
        .trim()
        .split('\n');
    return { reason: 'git', message: `git ${command} failed: ${(lines.at(-1) ?? '').slice(0, 500)}` };
}


/***/ }),

/***/ 63508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/workspace/git-checkout.js

async function makeRepository(git, origin) {
    await git.output(['init', '--quiet', '--template=', '--initial-branch=main']);
    await git.output(['remote', 'add', '--', 'origin', origin]);
}
async function checkOutUntrusted(git, sha) {
    for (const name of await filterNames(git)) {
        await git.output(['config', '--local', `filter.${name}.smudge`, '']);
        await git.output(['config', '--local', `filter.${name}.clean`, '']);
        await git.output(['config', '--local', `filter.${name}.process`, '']);
        await git.output(['config', '--local', `filter.${name}.required`, 'false']);
    }
    await git.output(['checkout', '--quiet', '--detach', sha]);
    const head = await git.line(['rev-parse', '--verify', 'HEAD^{commit}']);
    if (head !== sha)
        throw new failure/* FailureError */.pO({ reason: 'git', message: `commit ${sha} was asked for and ${head} checked out` });
}
async function filterNames(git) {
    const lines = await git.lines(['config', '--name-only', '--get-regexp', '^filter\\.']);
    const names = lines.flatMap((line) => /^filter\.(.+)\.[a-z]+$/i.exec(line)?.[1] ?? []);
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/workspace/git-experiments.js

class GitExperiments {
    #program;
    constructor(program) {
        this.#program = program;
    }
    async list(containing) {
        const lines = await this.#program.lines([
            'for-each-ref',
            '--format=%(refname) %(objectname)',
            ...(containing === undefined ? [] : [`--contains=${containing}`]),
            'refs/exps',
        ]);
        return lines.flatMap((line) => {
            const [, start, rest, name, sha] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38,62})\/([^/]+) ([0-9a-f]+)$/.exec(line) ?? [];
            if (name === undefined || sha === undefined)
                return [];
            return [{ name, baseline: `${start}${rest}`, sha }];
        });
    }
    async isName(name) {
        if (name.includes('/'))
            return false;
        return (await this.#program.run(['check-ref-format', refOf('0'.repeat(40), name)])).code === 0;
    }
    async save({ baseline, name, sha }) {
        await this.#program.output(['update-ref', '-m', 'experiment', refOf(baseline, name), sha]);
    }
    async workingTree() {
        const stash = await this.#text([...(await this.#identity()), 'stash', 'create']);
        return stash === '' ? this.#text(['rev-parse', 'HEAD']) : stash;
    }
    async addCopy(path, commit) {
        await this.#program.output(['worktree', 'add', '--quiet', '--force', '--detach', path, commit]);
    }
    async removeCopy(path) {
        await this.#program.run(['worktree', 'remove', '--force', '--force', path]);
        await this.#program.run(['worktree', 'prune']);
    }
    async commit(parent, message, others) {
        await this.#program.output(['add', '--update', '--', ':/']);
        if (others.length > 0)
            await this.#program.output(['--literal-pathspecs', 'add', '--force', '--', ...others]);
        const tree = await this.#text(['write-tree']);
        return this.#text([...(await this.#identity()), 'commit-tree', '-p', parent, '-m', message, tree]);
    }
    treeOf(commit) {
        return this.#text(['rev-parse', '--verify', `${commit}^{tree}`]);
    }
    async restore(commit) {
        await this.#program.output(['restore', `--source=${commit}`, '--worktree', '--', ':/']);
    }
    async #identity() {
        if ((await this.#program.line(['config', '--get', 'user.email'])) !== undefined)
            return [];
        return ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
    }
    async #text(args) {
        return (0,file_name/* decodeName */.e4)(await this.#program.output(args)).trim();
    }
}
function refOf(baseline, name) {
    return `refs/exps/${baseline.slice(0, 2)}/${baseline.slice(2)}/${name}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/git-files.js




class GitFiles {
    #root;
    #dir;
    #home;
    constructor(root, env) {
        this.#root = root;
        this.#dir = (0,external_node_path_.join)(root, '.git');
        this.#home = env;
    }
    headSha() {
        const head = this.#head();
        if (head === undefined)
            return undefined;
        return 'sha' in head ? { value: head.sha } : this.ref(head.branch);
    }
    ref(name) {
        if (!this.#isOrdinary() || !isSafeName(name))
            return undefined;
        const loose = readSmall((0,external_node_path_.join)(this.#dir, name))?.trim();
        if (loose !== undefined)
            return isSha(loose) ? { value: loose } : undefined;
        const packed = readSmall((0,external_node_path_.join)(this.#dir, 'packed-refs'));
        const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`));
        const sha = line?.slice(0, -name.length - 1);
        return sha !== undefined && isSha(sha) && !name.startsWith('refs/tags/') ? { value: sha } : undefined;
    }
    hasNoUpstream() {
        const head = this.#head();
        if (head === undefined)
            return false;
        return 'sha' in head || this.#configHasNo(/\[\s*branch/i);
    }
    hasNoRemote() {
        if (!this.#isOrdinary())
            return false;
        const legacy = ['remotes', 'branches'].some((name) => hasEntries((0,external_node_path_.join)(this.#dir, name)));
        return !legacy && this.#configHasNo(/\[\s*remote/i);
    }
    isWhole() {
        const isFolder = (0,stats/* statsAt */.Z)(this.#dir)?.isDirectory() === true;
        return isFolder && (0,stats/* statsAt */.Z)((0,external_node_path_.join)(this.#dir, 'info', 'sparse-checkout')) === undefined;
    }
    sharedIgnores() {
        if (!this.#isOrdinary() || !this.#configHasNo(/excludesfile/i))
            return undefined;
        const files = [(0,external_node_path_.join)(this.#dir, 'info', 'exclude'), ...this.#homeFiles('ignore')];
        return files.flatMap((file) => readSmall(file) ?? []);
    }
    text(path) {
        return readSmall((0,external_node_path_.join)(this.#root, path));
    }
    #head() {
        if (!this.#isOrdinary())
            return undefined;
        const text = readSmall((0,external_node_path_.join)(this.#dir, 'HEAD'))?.trim() ?? '';
        if (isSha(text))
            return { sha: text };
        const branch = text.startsWith('ref: refs/heads/') ? text.slice('ref: '.length) : '';
        return isSafeName(branch) ? { branch } : undefined;
    }
    #isOrdinary() {
        const isOdd = ['reftable', 'commondir', 'config.worktree'].some((name) => (0,stats/* statsAt */.Z)((0,external_node_path_.join)(this.#dir, name)) !== undefined);
        return (!isOdd &&
            (0,stats/* statsAt */.Z)(this.#dir)?.isDirectory() === true &&
            this.#configHasNo(/\[\s*(?:include|extensions)|worktree/i));
    }
    #configHasNo(pattern) {
        if (process.platform !== 'linux')
            return false;
        const files = [(0,external_node_path_.join)(this.#dir, 'config'), '/etc/gitconfig', ...this.#homeFiles('config')];
        return files.every((file) => !pattern.test(readSmall(file) ?? ''));
    }
    #homeFiles(name) {
        const { HOME, XDG_CONFIG_HOME } = this.#home;
        const folder = XDG_CONFIG_HOME || (HOME && (0,external_node_path_.join)(HOME, '.config'));
        return [
            ...(folder ? [(0,external_node_path_.join)(folder, 'git', name)] : []),
            ...(HOME && name === 'config' ? [(0,external_node_path_.join)(HOME, '.gitconfig')] : []),
        ];
    }
}
const maxBytes = 1 << 22;
const unreadable = '[include]\n*\n';
function readSmall(file) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(file), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unreadable;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        return stats.isFile() && stats.size <= maxBytes ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : unreadable;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function hasEntries(folder) {
    try {
        return (0,file_name/* listFolder */.bt)(folder).length > 0;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isSafeName(name) {
    return /^refs\/[\w./-]+$/.test(name) && !name.includes('..') && !name.endsWith('.lock');
}

// EXTERNAL MODULE: ./lib/workspace/git-program.js + 1 modules
var git_program = __webpack_require__(76647);
;// CONCATENATED MODULE: ./lib/workspace/git-history.js


async function resolveRevision(git, rev) {
    if (rev === '' || rev.startsWith('-') || /[\0\n]/u.test(rev))
        return undefined;
    return (await commitOf(git, rev)) ?? (await remoteBranch(git, rev));
}
async function commitOf(git, rev) {
    const object = rev.startsWith(':') ? await git.line(['rev-parse', '--verify', '--quiet', rev]) : rev;
    return object === undefined
        ? undefined
        : git.line(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
}
async function remoteBranch(git, rev) {
    const remotes = await git.lines(['remote']);
    const found = await Promise.all(remotes.map((remote) => commitOf(git, `refs/remotes/${remote}/${rev}`)));
    const shas = new Set(found.filter((sha) => sha !== undefined));
    return shas.size === 1 ? [...shas][0] : undefined;
}
async function defaultBranch(git) {
    const remotes = await git.lines(['remote']);
    const remote = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
    if (remote === undefined)
        return undefined;
    const head = await git.line(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`]);
    if (head !== undefined && (await commitOf(git, head)) !== undefined)
        return head;
    const names = [`${remote}/main`, `${remote}/master`];
    const shas = await Promise.all(names.map((name) => commitOf(git, `refs/remotes/${name}`)));
    const [known, ...others] = names.filter((_, i) => shas[i] !== undefined);
    return others.length === 0 ? known : undefined;
}
async function namedCommits(git, kind) {
    const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
    return (await git.lines(['for-each-ref', format, `refs/${kind}`])).map((line) => {
        const [name = '', own = '', peeled = ''] = line.split('\0');
        return { name, sha: peeled === '' ? own : peeled };
    });
}
async function branchLog(git, { from, max, paths }) {
    const options = ['-z', logFormat, '--no-show-signature', '--first-parent', `--max-count=${max}`];
    const asked = ['--literal-pathspecs', 'log', ...options, from, '--', ...(paths ?? [])];
    return loggedCommits(await git.output(asked));
}
async function trailersBetween(git, { base, head, key }) {
    const format = `--format=%an%x1f%(trailers:key=${key},valueonly,unfold,separator=%x1e)`;
    const range = ['--reverse', '--max-count=1000', `${base}..${head}`, '--'];
    const output = await git.output(['log', '-z', format, '--no-show-signature', ...range]);
    return (0,git_program/* splitZero */.v)(output).flatMap((record) => {
        const [author = '', values = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
        return values
            .split('\x1e')
            .map((value) => ({ author, value: value.trim() }))
            .filter(({ value }) => value !== '');
    });
}
const logFormat = '--format=%H%x1f%ct%x1f%s';
async function logOf(git, path, { from, max }) {
    const count = max === undefined ? [] : [`--max-count=${max}`];
    const format = ['-z', logFormat, '--no-show-signature'];
    const output = await git.output(['--literal-pathspecs', 'log', ...format, ...count, from, '--', path]);
    return loggedCommits(output);
}
function loggedCommits(output) {
    return (0,git_program/* splitZero */.v)(output).map((record) => {
        const [sha = '', time = '', subject = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
        return { sha, time: Number(time), subject };
    });
}
async function introducingCommit(git, path, text) {
    const format = ['-z', '--format=%H%x1f%ct%x1f%s%x1f%P', '--no-show-signature', '--no-patch'];
    const args = ['--literal-pathspecs', 'log', ...format, '--max-count=1', `-S${text}`, 'HEAD', '--', path];
    const [record] = (0,git_program/* splitZero */.v)(await git.output(args));
    if (record === undefined)
        return undefined;
    const [sha = '', time = '', subject = '', parents = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
    if (parents === '' && (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true')
        return undefined;
    return { sha, time: Number(time), subject };
}
function firstParents(git, sha, num) {
    return git.lines(['rev-list', '--first-parent', ...(num < 0 ? [] : [`--max-count=${num}`]), sha, '--']);
}
async function commitsSince(git, seconds) {
    const all = await git.lines(['rev-list', '--timestamp', 'HEAD', '--branches', '--remotes', '--tags', '--']);
    return all.flatMap((line) => {
        const [time, sha] = line.split(' ');
        return sha !== undefined && Number(time) >= seconds ? [sha] : [];
    });
}
async function experimentCommits(git) {
    const commits = new Set();
    for (const ref of await git.lines(['for-each-ref', '--format=%(refname)', 'refs/exps/'])) {
        const [, start, rest] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38})\/[^/]/.exec(ref) ?? [];
        if (start === undefined)
            continue;
        for (const sha of await git.lines(['rev-list', ref, `^${start}${rest}`, '--']))
            commits.add(sha);
    }
    return [...commits];
}

;// CONCATENATED MODULE: ./lib/workspace/git-ignored.js
function noneIgnored(files, paths) {
    const shared = files.sharedIgnores();
    if (shared === undefined || paths.some((path) => !/^[\w./ @+=,-]+$/.test(path)))
        return false;
    const known = new Map();
    const patternsOf = (folder) => {
        if (!known.has(folder))
            known.set(folder, namePatterns(files.text(`${folder}.gitignore`) ?? ''));
        return known.get(folder);
    };
    const everywhere = namePatterns(shared.join('\n'));
    return paths.every((path) => {
        const names = path.toLowerCase().split('/');
        return [everywhere, ...foldersOf(path).map(patternsOf)].every((patterns) => patterns !== undefined && !patterns.some((pattern) => names.some((name) => matches(name, pattern))));
    });
}
function foldersOf(path) {
    const folders = [''];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at + 1));
    return folders;
}
function namePatterns(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.replace(/ +$/, ''))
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
    if (lines.some((line) => /[\\[\]]|[^ -~]/.test(line)))
        return undefined;
    const names = lines.map((line) => line.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase());
    return names.every((name) => name !== '') ? names : undefined;
}
function matches(name, pattern) {
    let [at, from] = [0, 0];
    let [star, retry] = [-1, 0];
    while (at < name.length) {
        const char = pattern[from];
        if (char === '*') {
            star = from++;
            retry = at;
        }
        else if (char !== undefined && (char === '?' || char === name[at])) {
            at++;
            from++;
        }
        else if (star !== -1) {
            from = star + 1;
            at = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[from] === '*')
        from++;
    return from === pattern.length;
}

;// CONCATENATED MODULE: ./lib/workspace/git-installation.js


class GitInstallation {
    #root;
    #program;
    constructor(root, program) {
        this.#root = root;
        this.#program = program;
    }
    async set(name, value) {
        await this.#program.output(['config', '--local', name, value]);
    }
    async hooksFolder() {
        const output = await this.#program.output(['rev-parse', '--git-common-dir']);
        return (0,external_node_path_.resolve)(this.#root, (0,file_name/* decodeName */.e4)(output).replace(/\n$/u, ''), 'hooks');
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git-known.js
const git_known_isSha = (name) => /^[0-9a-f]{40}$/u.test(name);
const fewFolders = 4;
class KnownCommits {
    #commits = new Set();
    #trailers = new Map();
    #folders = new Map();
    #trees = new Map();
    async commit(rev, find) {
        if (this.#commits.has(rev))
            return rev;
        const sha = await find();
        if (sha === rev && git_known_isSha(rev))
            this.#commits.add(rev);
        return sha;
    }
    trailers({ base, head, key }, find) {
        if (!git_known_isSha(base) || !git_known_isSha(head))
            return find();
        const range = `${base}..${head} ${key}`;
        const known = this.#trailers.get(range) ?? find();
        this.#trailers.set(range, known);
        return known;
    }
    async tree(treeish, path, list) {
        if (path === undefined || !git_known_isSha(treeish) || !path.endsWith('/'))
            return list(path);
        const folders = this.#folders.get(treeish) ?? new Set();
        this.#folders.set(treeish, folders.add(path));
        if (folders.size <= fewFolders)
            return list(path);
        const whole = this.#trees.get(treeish) ?? list();
        this.#trees.set(treeish, whole);
        return below(await whole, path);
    }
}
function below(items, folder) {
    const first = items.findIndex(({ path }) => path.startsWith(folder));
    if (first === -1)
        return [];
    let end = first + 1;
    while (items[end]?.path.startsWith(folder) === true)
        end += 1;
    return items.slice(first, end);
}

;// CONCATENATED MODULE: ./lib/workspace/git-merges.js

class GitMerges {
    #program;
    constructor(program) {
        this.#program = program;
    }
    async start(sha) {
        const identity = ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
        const args = [...identity, 'merge', '--no-commit', '--no-ff', '--no-verify', '--quiet', sha];
        const { code, stderr } = await this.#program.run(args);
        if (code === 0)
            return true;
        if (code === 1 && (await this.unmerged()).length > 0)
            return false;
        const [first = `it ended with ${code}`] = stderr.trim().split('\n');
        throw new failure/* FailureError */.pO({ reason: 'git', message: `git could not merge the branches: ${first}` });
    }
    async tree() {
        return (await this.#program.output(['write-tree'])).toString('latin1').trim();
    }
    async changes(from, to) {
        const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', from, to];
        const parts = (await this.#program.output(args)).toString('utf8').split('\0');
        const changes = [];
        for (let i = 0; i + 1 < parts.length; i += 2) {
            const [, mode, oid, kind] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(parts[i] ?? '') ?? [];
            const path = parts[i + 1] ?? '';
            if (mode === undefined || oid === undefined)
                continue;
            changes.push(kind === 'D' ? { path } : { path, mode, oid });
        }
        return changes;
    }
    async unmerged() {
        const args = ['ls-files', '--unmerged', '-z', '--full-name', ':/'];
        const text = (await this.#program.output(args)).toString('utf8');
        const files = new Map();
        for (const line of text.split('\0')) {
            const [, oid = '', stage, path] = /^\d+ ([0-9a-f]+) ([123])\t(.+)$/s.exec(line) ?? [];
            if (path === undefined)
                continue;
            const file = files.get(path) ?? { path };
            files.set(path, file);
            if (stage === '1')
                file.base = oid;
            else if (stage === '2')
                file.ours = oid;
            else
                file.theirs = oid;
        }
        return [...files.values()];
    }
    async incoming() {
        for (const ref of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD', 'REVERT_HEAD']) {
            const sha = await this.#program.line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
            if (sha !== undefined)
                return sha;
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/workspace/child.js
var child = __webpack_require__(35083);
;// CONCATENATED MODULE: ./lib/workspace/git-objects.js


const defaultMaxBytes = 512 * 1024 * 1024;
class ObjectReader {
    #start;
    #withBytes;
    #maxBytes;
    #child;
    #open = [];
    #errors = '';
    #input = new Input();
    constructor(start, withBytes, maxBytes = defaultMaxBytes) {
        this.#start = start;
        this.#withBytes = withBytes;
        this.#maxBytes = maxBytes;
    }
    ask(text) {
        return new Promise((answer, fail) => this.#send({ text, answer, fail }));
    }
    close() {
        const open = this.#open;
        this.#open = [];
        for (const question of open)
            question.fail(new failure/* FailureError */.pO(died('the reader was closed')));
        this.#child?.stdin.end();
        this.#child?.kill();
        this.#child = undefined;
    }
    #send(question) {
        this.#child ??= this.#begin();
        this.#open.push(question);
        (0,child/* hold */._)(this.#child, true);
        this.#child.stdin.write(`${question.text}\n`);
    }
    #begin() {
        const child = this.#start();
        this.#input = new Input();
        this.#errors = '';
        child.stdout.on('data', (chunk) => {
            if (this.#child === child)
                this.#receive(chunk);
        });
        child.stderr.on('data', (chunk) => {
            this.#errors = `${this.#errors}${chunk}`.slice(-2000);
        });
        child.stdin.on('error', () => { });
        child.on('error', (error) => this.#died(child, error.message));
        child.on('close', () => this.#died(child, this.#errors.trim()));
        return child;
    }
    #receive(chunk) {
        this.#input.add(chunk);
        for (let object = this.#next(); object !== undefined; object = this.#next())
            this.#open.shift()?.answer(object);
        if (this.#open.length === 0 && this.#child !== undefined)
            (0,child/* hold */._)(this.#child, false);
    }
    #died(child, why) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        const [first, ...others] = this.#open;
        this.#open = [];
        first?.fail(new failure/* FailureError */.pO(died(why)));
        for (const question of others)
            this.#send(question);
    }
    #next() {
        const header = this.#input.line();
        if (header === undefined)
            return undefined;
        const [, oid, kind, digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(header) ?? [];
        if (oid === undefined || kind === undefined)
            return this.#nextOther(header);
        const size = Number(digits);
        if (!this.#withBytes)
            return this.#done(kind === 'blob' ? { kind, oid, size, bytes: undefined } : treeLike(kind, oid));
        const isWanted = kind === 'blob' && size <= this.#maxBytes;
        const bytes = this.#input.body(header.length + 1, size, isWanted);
        if (bytes === undefined)
            return undefined;
        return kind === 'blob' ? { kind, oid, size, bytes: isWanted ? bytes : undefined } : treeLike(kind, oid);
    }
    #nextOther(header) {
        const [, what, digits] = /^(dangling|loop|notdir|symlink) (\d+)$/u.exec(header) ?? [];
        if (what === undefined)
            return this.#done({ kind: 'missing' });
        if (this.#input.body(header.length + 1, Number(digits), true) === undefined)
            return undefined;
        return { kind: what === 'symlink' ? 'outside' : 'broken' };
    }
    #done(object) {
        this.#input.dropLine();
        return object;
    }
}
function treeLike(kind, oid) {
    return { kind: kind, oid };
}
function died(why) {
    return {
        reason: 'git',
        message: `git could not read an object: ${why === '' ? 'it ended without an answer' : why}`,
        hint: 'in a partial or shallow clone the object may not be here: fetch it, or check out with the whole history',
    };
}
class Input {
    #pieces = [];
    #length = 0;
    #skip = 0;
    add(chunk) {
        const cut = Math.min(this.#skip, chunk.length);
        this.#skip -= cut;
        if (cut === chunk.length)
            return;
        this.#pieces.push(cut === 0 ? chunk : chunk.subarray(cut));
        this.#length += chunk.length - cut;
    }
    line() {
        if (this.#pieces.length > 1 && this.#pieces[0]?.includes(10) !== true)
            this.#join();
        const first = this.#pieces[0];
        const end = first?.indexOf(10) ?? -1;
        return end === -1 ? undefined : first?.toString('latin1', 0, end);
    }
    dropLine() {
        const end = this.#pieces[0]?.indexOf(10) ?? -1;
        this.#drop(end + 1);
    }
    body(offset, size, isWanted) {
        const total = offset + size + 1;
        if (!isWanted) {
            const here = Math.min(total, this.#length);
            this.#drop(here);
            this.#skip = total - here;
            return Buffer.alloc(0);
        }
        if (this.#length < total)
            return undefined;
        this.#join();
        const bytes = Buffer.from(this.#pieces[0]?.subarray(offset, offset + size) ?? []);
        this.#drop(total);
        return bytes;
    }
    #join() {
        if (this.#pieces.length > 1)
            this.#pieces = [Buffer.concat(this.#pieces)];
    }
    #drop(count) {
        this.#join();
        const rest = this.#pieces[0]?.subarray(count) ?? Buffer.alloc(0);
        this.#pieces = rest.length === 0 ? [] : [rest];
        this.#length = rest.length;
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git-paths.js


async function listTree(git, treeish, path) {
    const limit = path === undefined ? [] : ['--', path];
    const output = await git.output(['ls-tree', '-r', '-z', '--full-tree', treeish, ...limit]);
    return (0,git_program/* splitZero */.v)(output).map((record) => {
        const tab = record.indexOf(9);
        const [mode = '', type = '', oid = ''] = record.toString('latin1', 0, tab).split(' ');
        return { mode, type: type, oid, path: (0,file_name/* decodeName */.e4)(record.subarray(tab + 1)) };
    });
}
async function ignoredPaths(git, folder, paths) {
    const prefix = `./${git.prefix(folder)}`;
    const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
    const ignored = await checkIgnore(git, names, []);
    return new Set(ignored.map((name) => name.slice(prefix.length)));
}
async function ignorePatterns(git, folder, paths) {
    const prefix = `./${git.prefix(folder)}`;
    const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
    const records = await checkIgnore(git, names, ['--verbose']);
    const found = new Map();
    for (let i = 0; i + 3 < records.length; i += 4) {
        found.set((records[i + 3] ?? '').slice(prefix.length), records[i + 2] ?? '');
    }
    return found;
}
async function checkIgnore(git, names, flags) {
    if (names.length === 0)
        return [];
    const input = Buffer.concat(names.flatMap((name) => [(0,file_name/* encodeName */.aA)(name), zero]));
    const { code, stdout } = await git.run(['check-ignore', '-z', '--no-index', ...flags, '--stdin'], input);
    if (code === 0 || code === 1)
        return (0,git_program/* splitZero */.v)(stdout).map(file_name/* decodeName */.e4);
    if (names.length === 1 || code === undefined)
        return [];
    const middle = names.length >>> 1;
    const first = await checkIgnore(git, names.slice(0, middle), flags);
    return [...first, ...(await checkIgnore(git, names.slice(middle), flags))];
}
const zero = Buffer.from([0]);
async function trackedPaths(git, folder, paths, where) {
    if (paths.length === 0)
        return new Set();
    const prefix = git.prefix(folder);
    const names = paths.map((path) => `${prefix}${path.replace(/\/$/u, '')}`);
    const list = where === 'index' ? ['ls-files', '--cached'] : ['ls-tree', '-r', '--name-only', '--full-tree', 'HEAD'];
    const { stdout } = await git.run([
        '--literal-pathspecs',
        ...list,
        '-z',
        ...(names.length > 100 ? [] : ['--', ...names]),
    ]);
    const found = new Set();
    for (const record of (0,git_program/* splitZero */.v)(stdout))
        addWithParents((0,file_name/* decodeName */.e4)(record), found);
    return new Set(paths.filter((_, i) => found.has(names[i] ?? '')));
}
async function leftOutPaths(git, folder) {
    const prefix = git.prefix(folder);
    const limit = prefix === '' ? [] : ['--', prefix];
    const { stdout } = await git.run(['--literal-pathspecs', 'ls-files', '--cached', '-t', '-z', ...limit]);
    return (0,git_program/* splitZero */.v)(stdout)
        .map(file_name/* decodeName */.e4)
        .flatMap((record) => (record.startsWith('S ') ? record.slice(2 + prefix.length) : []));
}
function addWithParents(path, found) {
    for (let end = path.length; end > 0 && !found.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
        found.add(path.slice(0, end));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/workspace/read-regular.js
var read_regular = __webpack_require__(29096);
;// CONCATENATED MODULE: ./lib/workspace/git-status.js





async function untrackedFiles(git) {
    const output = await git.output(['ls-files', '--others', '--exclude-standard', '-z']);
    return (0,git_program/* splitZero */.v)(output).map(file_name/* decodeName */.e4);
}
async function isDirty(git) {
    const staged = await git.run(['diff-index', '--cached', '--quiet', 'HEAD', '--']);
    if (staged.code === 1)
        return true;
    const listing = await git.output(['ls-files', '--stage', '--debug', '-z']);
    if (staged.code !== 0)
        return listing.length > 0;
    return indexEntries(listing).some((entry) => isChanged(git.root, entry));
}
function indexEntries(listing) {
    const records = (0,git_program/* splitZero */.v)(listing).map(file_name/* decodeName */.e4);
    return records.slice(0, -1).map((record, i) => {
        const start = i === 0 ? 0 : afterNotes(record);
        const tab = record.indexOf('\t', start);
        const [mode = '', oid = '', stage = ''] = record.slice(start, tab).split(' ');
        const next = records[i + 1] ?? '';
        return { mode, oid, stage, path: record.slice(tab + 1), notes: next.slice(0, afterNotes(next)) };
    });
}
function afterNotes(text) {
    let at = 0;
    for (let line = 0; line < 5; line++)
        at = text.indexOf('\n', at) + 1;
    return at;
}
const skipWorktree = 0x40000000;
const submodule = '160000';
function isChanged(root, { mode, oid, stage, path, notes }) {
    if (stage !== '0')
        return true;
    const flags = Number.parseInt(/flags: ([0-9a-f]+)/.exec(notes)?.[1] ?? '0', 16);
    if (mode === submodule || (flags & skipWorktree) !== 0)
        return false;
    const file = `${root}/${path}`;
    const stats = (0,external_node_fs_.lstatSync)((0,file_name/* fsPath */.Jk)(file), { bigint: true, throwIfNoEntry: false });
    const isLink = mode === '120000';
    if (stats === undefined || (isLink ? !stats.isSymbolicLink() : !stats.isFile()))
        return true;
    if (!isLink && (mode === '100755') !== ((stats.mode & 64n) !== 0n))
        return true;
    const noted = /mtime: (\d+):(\d+)[\s\S]*size: (\d+)/.exec(notes);
    const [, seconds = '', nanos = '', size = ''] = noted ?? [];
    const isAsNoted = stats.mtimeNs === BigInt(seconds || 0) * 1000000000n + BigInt(nanos || 0) &&
        String(stats.size) === size;
    if (isAsNoted)
        return false;
    return stats.size > largest || blobOid(file, isLink, oid.length) !== oid;
}
const largest = 1n << 28n;
function blobOid(file, isLink, length) {
    try {
        const bytes = isLink ? (0,external_node_fs_.readlinkSync)((0,file_name/* fsPath */.Jk)(file), 'buffer') : (0,read_regular/* readRegularFile */.X)(file);
        const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
        return hash.update(bytes).digest('hex');
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/git.js













class Git {
    root;
    #program;
    #files;
    #contents;
    #kinds;
    #known = new KnownCommits();
    constructor(options) {
        this.root = options.root;
        this.#program = new git_program/* GitProgram */.j(options, start/* start */.n);
        this.#files = new GitFiles(options.root, options.env ?? {});
        const reader = (mode) => () => this.#program.start(['cat-file', mode, '--follow-symlinks']);
        this.#contents = new ObjectReader(reader('--batch'), true);
        this.#kinds = new ObjectReader(reader('--batch-check'), false);
    }
    revParse(rev) {
        return this.#known.commit(rev, () => resolveRevision(this.#program, rev));
    }
    headSha() {
        const known = this.#files.headSha();
        return known === undefined ? commitOf(this.#program, 'HEAD') : Promise.resolve(known.value);
    }
    async mergeBase(a, b) {
        const [one, other] = await Promise.all([this.revParse(a), this.revParse(b)]);
        return one === undefined || other === undefined
            ? undefined
            : this.#program.line(['merge-base', one, other]);
    }
    currentBranch() {
        return this.#program.line(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    }
    upstream() {
        if (this.#files.hasNoUpstream())
            return Promise.resolve(undefined);
        return this.#program.line(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
    }
    defaultBranch() {
        return this.#files.hasNoRemote() ? Promise.resolve(undefined) : defaultBranch(this.#program);
    }
    async isShallow() {
        return (await this.#program.line(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    setting(name) {
        return this.#program.line(['config', '--get', name]);
    }
    installation() {
        return new GitInstallation(this.root, this.#program);
    }
    refs(kind) {
        return namedCommits(this.#program, kind);
    }
    allCommits() {
        return this.#program.lines([
            'rev-list',
            '--date-order',
            'HEAD',
            '--branches',
            '--remotes',
            '--tags',
            '--',
        ]);
    }
    firstParents(sha, num) {
        return firstParents(this.#program, sha, num);
    }
    commitsSince(seconds) {
        return commitsSince(this.#program, seconds);
    }
    experimentCommits() {
        return experimentCommits(this.#program);
    }
    log(path, options) {
        return logOf(this.#program, path, options);
    }
    branchLog(range) {
        return branchLog(this.#program, range);
    }
    trailers(range) {
        return this.#known.trailers(range, () => trailersBetween(this.#program, range));
    }
    introducing(path, text) {
        return introducingCommit(this.#program, path, text);
    }
    lsTree(treeish, path) {
        return this.#known.tree(treeish, path, (limit) => listTree(this.#program, treeish, limit));
    }
    read(name) {
        return this.#contents.ask(name);
    }
    look(name) {
        return this.#kinds.ask(name);
    }
    isIgnored(folder, paths) {
        const prefix = this.#program.prefix(folder);
        if (noneIgnored(this.#files, paths.map((path) => `${prefix}${path}`)))
            return Promise.resolve(new Set());
        return ignoredPaths(this.#program, folder, paths);
    }
    ignorePatterns(folder, paths) {
        return ignorePatterns(this.#program, folder, paths);
    }
    tracked(folder, paths, where = 'index') {
        return trackedPaths(this.#program, folder, paths, where);
    }
    async leftOut(folder) {
        return this.#files.isWhole() ? [] : leftOutPaths(this.#program, folder);
    }
    untracked() {
        return untrackedFiles(this.#program);
    }
    isDirty() {
        return isDirty(this.#program);
    }
    merges() {
        return new GitMerges(this.#program);
    }
    async add(paths) {
        if (paths.length > 0)
            await this.#program.output(['--literal-pathspecs', 'add', '--', ...paths]);
    }
    async fetch(remote, refspecs, options = {}) {
        const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`];
        const flags = ['--no-tags', '--no-recurse-submodules', '--quiet', ...depth];
        await this.#program.output(['fetch', ...flags, '--', remote, ...refspecs], true);
    }
    experiments() {
        return new GitExperiments(this.#program);
    }
    initialise(origin) {
        return makeRepository(this.#program, origin);
    }
    checkOut(sha) {
        return checkOutUntrusted(this.#program, sha);
    }
    async close() {
        this.#contents.close();
        this.#kinds.close();
    }
}


/***/ }),

/***/ 84659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ testFrom),
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
function compileGlob(pattern) {
    if (pattern === '' || pattern === '/')
        return undefined;
    const segments = normalise(pattern.split('/'));
    if (segments.length === 0)
        return undefined;
    const steps = wholeSteps(segments, pattern.endsWith('/')) ?? segmentSteps(segments);
    if (steps === undefined)
        return undefined;
    if (!isCheap(steps))
        return { test: (text) => run(steps, text), source: undefined };
    const source = steps.map(stepSource).join('');
    const expression = new RegExp(source, 'uy');
    return { source, test: (text) => testFrom(expression, text) };
}
function testFrom(expression, text) {
    expression.lastIndex = 0;
    return expression.test(text);
}
function normalise(segments) {
    if (segments[0] === '')
        segments.shift();
    else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) {
        if (segments[0] !== '**')
            segments.unshift('**');
    }
    if (segments.length > 0 && segments.at(-1) === '')
        segments[segments.length - 1] = '**';
    return segments.filter((segment, i) => segment !== '**' || segments[i - 1] !== '**');
}
const slash = { negated: false, ranges: [[0x2f, 0x2f]] };
const notSlash = { negated: true, ranges: [[0x2f, 0x2f]] };
const notNewline = { negated: true, ranges: [[0x0a, 0x0a]] };
function wholeSteps(segments, isDirPattern) {
    const text = segments.join('/');
    if (text === '**')
        return [{ kind: 'one', set: isDirPattern ? slash : notNewline }];
    if (text === '**/*')
        return [{ kind: 'one', set: notNewline }];
    return text === '**/*/**' ? [{ kind: 'one', set: slash }] : undefined;
}
function segmentSteps(segments) {
    const last = segments.length - 1;
    const steps = [];
    let needSlash = false;
    for (const [i, segment] of segments.entries()) {
        if (segment === '**') {
            steps.push(i === 0 ? { kind: 'folders' } : i < last ? { kind: 'between' } : { kind: 'one', set: slash });
            needSlash = i > 0;
            continue;
        }
        const inner = globSteps(segment);
        if (inner === undefined)
            return undefined;
        if (needSlash)
            steps.push({ kind: 'one', set: slash });
        steps.push(...inner);
        if (i === last)
            steps.push({ kind: 'end' });
        needSlash = true;
    }
    return steps;
}
function globSteps(segment) {
    if (segment === '*')
        return [
            { kind: 'one', set: notSlash },
            { kind: 'many', set: notSlash },
        ];
    const chars = [...segment];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        if (char === '*')
            steps.push({ kind: 'many', set: notSlash });
        else if (char === '?')
            steps.push({ kind: 'one', set: notSlash });
        else if (char === '[') {
            const close = closingBracket(chars, i + 1);
            const set = close === -1 ? undefined : bracketSet(chars.slice(i + 1, close));
            if (set === undefined)
                return undefined;
            steps.push({ kind: 'one', set });
            i = close;
        }
        else {
            if (char === '\\' && ++i === chars.length)
                return undefined;
            steps.push({ kind: 'one', set: only(chars[i]) });
        }
    }
    return steps;
}
function closingBracket(chars, from) {
    let at = from;
    if (chars[at] === '!' || chars[at] === '^')
        at++;
    if (chars[at] === ']')
        at++;
    return chars.indexOf(']', at);
}
function bracketSet(inside) {
    const negated = inside[0] === '!' || inside[0] === '^';
    const codes = inside.slice(negated ? 1 : 0).map((char) => char.codePointAt(0) ?? 0);
    const ranges = [];
    for (let i = 0; i < codes.length; i++) {
        const from = codes[i];
        const to = codes[i + 1] === 0x2d ? codes[i + 2] : undefined;
        if (to !== undefined)
            i += 2;
        if (to !== undefined && to < from)
            return undefined;
        ranges.push([from, to ?? from]);
    }
    return { negated, ranges };
}
function only(char) {
    const code = char.codePointAt(0) ?? 0;
    return { negated: false, ranges: [[code, code]] };
}
function isCheap(steps) {
    const count = (kind) => steps.filter((step) => step.kind === kind).length;
    return count('many') + count('between') <= 2;
}
function stepSource(step) {
    if (step.kind === 'folders')
        return '(?:[^\\n]+/)?';
    if (step.kind === 'between')
        return '(?:/[^\\n]+)?';
    if (step.kind === 'end')
        return '(?:/|(?=\\n?$))';
    const inside = step.set.ranges.map(([from, to]) => from === to ? code(from) : `${code(from)}-${code(to)}`);
    return `[${step.set.negated ? '^' : ''}${inside.join('')}]${step.kind === 'many' ? '*' : ''}`;
}
function code(point) {
    return `\\u{${point.toString(16)}}`;
}
function run(steps, text) {
    const chars = [...text];
    let places = enter(steps, [0]);
    for (const [i, char] of chars.entries()) {
        if (places.has(steps.length))
            return true;
        const rest = chars.length - i;
        if ([...places].some((at) => isEnd(steps[at], char, rest)))
            return true;
        places = enter(steps, advance(steps, places, char.codePointAt(0) ?? 0));
        if (places.size === 0)
            return false;
    }
    return [...places].some((at) => at === steps.length || steps[at]?.kind === 'end');
}
function isEnd(step, char, rest) {
    return step?.kind === 'end' && (char === '/' || (char === '\n' && rest === 1));
}
function advance(steps, places, char) {
    const next = [];
    for (const place of places) {
        const at = Math.floor(place);
        const step = steps[at];
        if (step === undefined || step.kind === 'end')
            continue;
        if (step.kind === 'one' || step.kind === 'many') {
            if (holds(step.set, char))
                next.push(step.kind === 'one' ? at + 1 : at);
            continue;
        }
        const inside = place > at;
        if (inside || step.kind === 'folders') {
            if (char !== 0x0a)
                next.push(at + 0.5);
            if (step.kind === 'folders' && place - at === 0.5 && char === 0x2f)
                next.push(at + 1);
        }
        else if (char === 0x2f)
            next.push(at + 0.25);
    }
    return next;
}
function enter(steps, places) {
    const reached = new Set(places);
    for (const place of reached) {
        const at = Math.floor(place);
        const kind = steps[at]?.kind;
        const whole = place === at && (kind === 'many' || kind === 'folders' || kind === 'between');
        const through = kind === 'between' && place - at === 0.5;
        if (whole || through)
            reached.add(at + 1);
    }
    return reached;
}
function holds({ negated, ranges }, char) {
    return ranges.some(([from, to]) => char >= from && char <= to) !== negated;
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadIgnore)
});

// UNUSED EXPORTS: makeIgnore

// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/glob.js
var workspace_glob = __webpack_require__(84659);
;// CONCATENATED MODULE: ./lib/workspace/ignore-pattern.js

function compilePatterns(lines) {
    const runs = [];
    for (const { pattern, origin } of lines) {
        const ignored = !pattern.startsWith('!');
        const glob = pattern.startsWith('#') ? undefined : (0,workspace_glob/* compileGlob */.S)(ignored ? pattern : pattern.slice(1));
        if (glob === undefined)
            continue;
        const onlyFolders = pattern.endsWith('/');
        const run = runs.at(-1);
        if (run !== undefined && ignored && run.ignored && run.onlyFolders === onlyFolders)
            run.lines.push({ glob, origin });
        else
            runs.push({ ignored, onlyFolders, lines: [{ glob, origin }] });
    }
    return runs.map((run) => {
        const sources = new Set(run.lines.flatMap(({ glob }) => glob.source ?? []));
        const others = run.lines.map(({ glob }) => glob).filter(({ source }) => source === undefined);
        return { ...run, others, combined: alternatives([...sources]) };
    });
}
function alternatives(sources) {
    const found = [];
    for (let from = 0; from < sources.length; from += most) {
        const some = sources.slice(from, from + most);
        found.push(new RegExp(some.map((source) => `(?:${source})`).join('|'), 'uy'));
    }
    return found;
}
const most = 500;
function decides(patterns, path, isDir) {
    return findGroup(patterns, path, isDir)?.group.ignored === true;
}
function explains(patterns, path, isDir) {
    const found = findGroup(patterns, path, isDir);
    const line = found?.group.lines.find(({ glob }) => glob.test(found.text));
    return found === undefined || line === undefined
        ? undefined
        : { ignored: found.group.ignored, origin: line.origin };
}
function findGroup(patterns, path, isDir) {
    for (let i = patterns.length - 1; i >= 0; i--) {
        const group = patterns[i];
        if (group.onlyFolders && !isDir)
            continue;
        if (matches(group, path))
            return { group, text: path };
        if (isDir && matches(group, `${path}/`))
            return { group, text: `${path}/` };
    }
    return undefined;
}
function matches({ combined, others }, text) {
    return combined.some((pattern) => (0,workspace_glob/* testFrom */.H)(pattern, text)) || others.some(({ test }) => test(text));
}
function rebase(line, folder) {
    if (folder === '')
        return line;
    const negated = line.pattern.startsWith('!');
    const rule = negated ? line.pattern.slice(1) : line.pattern;
    const anchored = rule.slice(0, -1).includes('/') && !rule.startsWith('**/');
    const inner = (anchored ? rule.replace(/^\//u, '') : rule.replace(/^\*\*\//u, '')).replace(/^\\/u, '');
    const moved = `${folder}${anchored ? '/' : '/**/'}${inner}`;
    return { pattern: negated ? `!/${moved}` : moved, origin: line.origin };
}

// EXTERNAL MODULE: ./lib/workspace/revision-path.js
var revision_path = __webpack_require__(82430);
;// CONCATENATED MODULE: ./lib/workspace/ignore.js



async function loadIgnore(revision) {
    return makeIgnore((await revision.ignoreFiles?.()) ?? (await readAll(revision)));
}
function makeIgnore(files) {
    return new FolderRules(files);
}
async function readAll(revision) {
    const texts = new Map();
    for (const path of await revision.projectFiles()) {
        const bytes = nameOf(path) === '.dvcignore' ? await revision.read(path) : undefined;
        if (bytes !== undefined)
            texts.set(parentOf(path), bytes);
    }
    return { read: (folder) => texts.get(folder), isProject: () => false };
}
class FolderRules {
    #files;
    #rules = new Map();
    #ignoredFolders = new Map();
    constructor(files) {
        this.#files = files;
    }
    ignores(path, isDir) {
        if (isOutside(path) || path.length > revision_path/* longestPath */.GJ)
            return false;
        const parent = parentOf(path);
        return (parent !== '' && this.#isFolderIgnored(parent)) || this.#isEntryIgnored(path, isDir);
    }
    explain(path, isDir) {
        if (!this.ignores(path, isDir))
            return undefined;
        let [ignored, isFolder] = [path, isDir];
        for (let above = parentOf(path); above !== '' && this.#isFolderIgnored(above); above = parentOf(above))
            [ignored, isFolder] = [above, true];
        const reason = this.#isProject(ignored, isFolder)
            ? { file: `in sub_repo:${nameOf(ignored)}`, line: 0, pattern: `/${nameOf(ignored)}/` }
            : explains(this.#rulesFor(parentOf(ignored)).patterns, ignored, isFolder)?.origin;
        return reason && { ...reason, text: dvcText(reason) };
    }
    decide(path, isDir) {
        if (isOutside(path) || path.length > revision_path/* longestPath */.GJ)
            return undefined;
        const reason = this.explain(path, isDir);
        if (reason !== undefined)
            return { ...reason, ignored: true };
        const decision = explains(this.#rulesFor(parentOf(path)).patterns, path, isDir);
        return decision && { ...decision.origin, text: dvcText(decision.origin), ignored: decision.ignored };
    }
    #isFolderIgnored(folder) {
        const known = this.#ignoredFolders.get(folder);
        if (known !== undefined)
            return known;
        const [unknown, above] = unknownFolders(folder, this.#ignoredFolders);
        let ignored = this.#ignoredFolders.get(above) === true;
        for (const next of unknown) {
            ignored ||= this.#isEntryIgnored(next, true);
            this.#ignoredFolders.set(next, ignored);
        }
        return ignored;
    }
    #isEntryIgnored(path, isDir) {
        return decides(this.#rulesFor(parentOf(path)).patterns, path, isDir) || this.#isProject(path, isDir);
    }
    #isProject(path, isDir) {
        return isDir && this.#files.isProject(path);
    }
    #rulesFor(folder) {
        const known = this.#rules.get(folder);
        if (known !== undefined)
            return known;
        const [unknown, above] = unknownFolders(folder, this.#rules);
        let rules = this.#rules.get(above) ?? this.#addRules('', builtIn());
        for (const next of unknown)
            rules = this.#addRules(next, rules);
        return rules;
    }
    #addRules(folder, inherited) {
        const own = this.#ownLines(folder, inherited);
        const lines = [...inherited.lines, ...own];
        const rules = own.length === 0 ? inherited : { lines, patterns: compilePatterns(lines) };
        this.#rules.set(folder, rules);
        return rules;
    }
    #ownLines(folder, inherited) {
        const file = folder === '' ? '.dvcignore' : `${folder}/.dvcignore`;
        if (decides(inherited.patterns, file, false))
            return [];
        const bytes = this.#files.read(folder);
        return bytes === undefined ? [] : linesOf(bytes, file).map((line) => rebase(line, folder));
    }
}
function unknownFolders(folder, known) {
    const unknown = [];
    let above = folder;
    for (; above !== '' && !known.has(above); above = parentOf(above))
        unknown.push(above);
    return [unknown.reverse(), above];
}
function builtIn() {
    const texts = ['.hg/', '.git/', '.git', '.dvc/'];
    const lines = texts.map((pattern) => ({ pattern, origin: { file: '', line: 0, pattern } }));
    return { lines, patterns: compilePatterns(lines) };
}
function linesOf(bytes, file) {
    return (0,file_name/* decodeName */.e4)(bytes)
        .split(/\r\n|\r|\n/u)
        .map((text, index) => ({ pattern: pyStrip(text), line: index + 1 }))
        .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'))
        .map(({ pattern, line }) => ({ pattern, origin: { file, line, pattern } }));
}
const space = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
function pyStrip(text) {
    const start = text.replace(new RegExp(`^${space}+`, 'u'), '');
    let length = start.length;
    while (length > 0 && new RegExp(space, 'u').test(start.charAt(length - 1)))
        length--;
    return start.slice(0, length);
}
function dvcText({ file, line, pattern }) {
    if (file === '')
        return `:${pattern}`;
    return line === 0 ? file : `${file}:${line}:${pattern}`;
}
function isOutside(path) {
    return path === '' || path === '..' || path.startsWith('../') || path.startsWith('/');
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 19429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ machineName),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   l$: () => (/* binding */ takeLockFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69296);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29096);





function takeLockFile(folder, what, now) {
    const top = highest(folder);
    const holder = top === 0 ? undefined : liveHolder(fileOf(folder, top), now);
    if (holder !== undefined)
        return holder;
    const mine = top + 1;
    const path = fileOf(folder, mine);
    if (!create(folder, path, what) || highest(folder) !== mine) {
        if (highest(folder) > mine)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        return liveHolder(fileOf(folder, highest(folder)), now) ?? { pid: 0, what: 'another process' };
    }
    for (const number of numbersIn(folder))
        if (number < mine)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(fileOf(folder, number), { force: true });
    return {
        renew: () => touch(path),
        release: () => release(path),
    };
}
function machineName() {
    try {
        return `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
    }
}
function isAlive(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
const foreignPatienceMs = 60_000;
const pattern = /^lock\.([1-9]\d{0,14})$/u;
function fileOf(folder, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `lock.${number}`);
}
function numbersIn(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => {
        const digits = pattern.exec(name)?.[1];
        return digits === undefined ? [] : [Number(digits)];
    });
}
function highest(folder) {
    return Math.max(0, ...numbersIn(folder));
}
function create(folder, path, what) {
    const entry = { pid: process.pid, what, machine: machineName(), start: startOf(process.pid) };
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .tempPath */ .EZ)(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temp, JSON.stringify(entry), { flag: 'wx', mode: 0o644 });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(temp, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temp, { force: true });
    }
}
function liveHolder(path, now) {
    const entry = readEntry(path);
    if (entry === undefined)
        return undefined;
    if (entry.machine !== machineName())
        return isRenewed(path, now) ? entry : undefined;
    return isAlive(entry.pid) && startOf(entry.pid) === entry.start ? entry : undefined;
}
function isRenewed(path, now) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return stats !== undefined && now - stats.mtimeMs < foreignPatienceMs;
}
function readEntry(path) {
    let value;
    try {
        value = JSON.parse((0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(path).toString('utf8').slice(0, 10_000));
    }
    catch (error) {
        if (error instanceof SyntaxError || error.code !== undefined)
            return undefined;
        throw error;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { pid, what, machine, start } = value;
    if (typeof pid !== 'number' || typeof what !== 'string')
        return undefined;
    return typeof machine === 'string' && typeof start === 'string' ? { pid, what, machine, start } : undefined;
}
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}
function touch(path) {
    const time = new Date();
    ignoringAbsence(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, time, time));
}
function release(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, 0);
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
    }
}
function ignoringAbsence(work) {
    try {
        work();
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/revision-path.js
var revision_path = __webpack_require__(82430);
;// CONCATENATED MODULE: ./lib/workspace/commit-revision.js



class CommitRevision {
    name;
    sha;
    isWorkspace = false;
    #git;
    #prefix;
    #listing;
    #byPath;
    constructor({ name, sha, git, prefix }) {
        this.name = name;
        this.sha = sha;
        this.#git = git;
        this.#prefix = prefix;
    }
    async read(path) {
        const object = await this.#ask(path, (name) => this.#git.read(name));
        if (object?.kind !== 'blob')
            return undefined;
        if (object.bytes !== undefined)
            return object.bytes;
        const message = `'${path}' of commit ${this.sha} has ${object.size} bytes, too large to read whole`;
        throw new failure/* FailureError */.pO({ reason: 'data', message });
    }
    async kind(path) {
        const object = await this.#ask(path, (name) => this.#git.look(name));
        if (object === undefined)
            return undefined;
        return object.kind === 'blob' ? 'file' : object.kind === 'tree' ? 'directory' : 'other';
    }
    async isTaken(path) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        return inner !== undefined && (await this.#item(inner)) !== undefined;
    }
    async projectFiles(skip = () => false) {
        const items = await this.#files();
        const closed = nestedProjects(items);
        const verdicts = new Map();
        const isOpen = (folder) => {
            if (folder === '')
                return true;
            let open = verdicts.get(folder);
            if (open === undefined) {
                const name = nameOf(folder);
                open = isOpen(parentOf(folder)) && !(0,revision_path/* isClosedFolder */.jD)(name) && !closed.has(folder) && !skip(folder);
                verdicts.set(folder, open);
            }
            return open;
        };
        const found = items.filter(({ type, path }) => type === 'blob' && path.length <= revision_path/* longestPath */.GJ && (0,revision_path/* isProjectFileName */.vs)(nameOf(path)));
        return found
            .map(({ path }) => path)
            .filter((path) => isOpen(parentOf(path)))
            .sort(value/* compareCodePoints */.OP);
    }
    async filesBelow(path) {
        const folder = await this.#ask(path, (name) => this.#git.look(name));
        if (folder?.kind !== 'tree')
            return undefined;
        const items = (await this.#git.lsTree(folder.oid)).filter(({ type }) => type === 'blob');
        const kept = await Promise.all(items.map(async (item) => item.mode !== linkMode || (await this.kind(join(path, item.path))) !== 'directory'));
        return items
            .filter((_, i) => kept[i])
            .map((item) => item.path)
            .sort(value/* compareCodePoints */.OP);
    }
    async ignoreFiles() {
        const items = await this.#files();
        const projects = nestedProjects(items);
        const texts = new Map();
        for (const { type, path } of items) {
            const bytes = type === 'blob' && nameOf(path) === '.dvcignore' ? await this.read(path) : undefined;
            if (bytes !== undefined)
                texts.set(parentOf(path), bytes);
        }
        return { read: (folder) => texts.get(folder), isProject: (folder) => projects.has(folder) };
    }
    async isGitIgnored() {
        return new Set();
    }
    async #ask(path, ask) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        if (inner === undefined)
            return undefined;
        const full = `${this.#prefix}${inner}`.replace(/\/$/u, '');
        const isOdd = /[\n\r]/u.test(full) || !full.isWellFormed();
        const item = isOdd ? await this.#item(inner) : undefined;
        if (isOdd && (item === undefined || item.mode === linkMode))
            return undefined;
        const object = await ask(item === undefined ? `${this.sha}:${full}` : item.oid);
        if (object.kind !== 'missing')
            return object.kind === 'outside' || object.kind === 'broken' ? undefined : object;
        const known = item ?? (await this.#item(inner));
        if (known === undefined)
            return undefined;
        if (known.type === 'commit')
            return { kind: 'commit', oid: known.oid };
        throw new failure/* FailureError */.pO({
            reason: 'git',
            message: `'${full}' of commit ${this.sha} is not in this clone`,
            hint: 'in a partial clone fetch the object first, or check out without a filter',
        });
    }
    async #item(inner) {
        this.#byPath ??= this.#files().then((items) => new Map(items.map((item) => [item.path, item])));
        return (await this.#byPath).get(inner.replace(/\/$/u, ''));
    }
    #files() {
        this.#listing ??= this.#list();
        return this.#listing;
    }
    async #list() {
        const prefix = this.#prefix;
        const items = await this.#git.lsTree(this.sha, prefix === '' ? undefined : prefix);
        return items.map((item) => ({ ...item, path: item.path.slice(prefix.length) }));
    }
}
const linkMode = '120000';
function nestedProjects(items) {
    const found = new Set();
    for (const { path } of items) {
        const at = `/${path}`.search(/\/\.dvc(?:\/|$)/u);
        if (at > 0)
            found.add(path.slice(0, at - 1));
    }
    return found;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/workspace-revision.js










const maxBytes = 512 * 1024 * 1024;
class WorkspaceRevision {
    name = 'workspace';
    isWorkspace = true;
    sha;
    #root;
    #git;
    #repository;
    #linkTargets;
    constructor({ projectRoot, git, linkTargets, sha }) {
        this.#root = projectRoot;
        this.#git = git;
        this.#repository = external_node_fs_.realpathSync.native(git?.root ?? (0,root/* findGitRoot */.k)(projectRoot) ?? projectRoot);
        this.#linkTargets = [(0,external_node_path_.join)(projectRoot, '.dvc', 'cache'), ...linkTargets];
        if (sha !== undefined)
            this.sha = sha;
    }
    async read(path) {
        const real = this.#real(path);
        return real === undefined ? undefined : readRegular(real);
    }
    async kind(path) {
        const real = this.#real(path);
        const stats = real === undefined ? undefined : (0,workspace_stats/* statsBehind */.M)(real);
        if (stats === undefined)
            return undefined;
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    }
    async isTaken(path) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        return inner !== undefined && (0,workspace_stats/* statsAt */.Z)((0,external_node_path_.join)(this.#root, inner)) !== undefined;
    }
    async projectFiles(skip = () => false) {
        const found = [];
        const folders = [''];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const entries = list(folder === '' ? this.#root : `${this.#root}/${folder}`);
            if (folder !== '' && entries.some(({ name }) => name === '.dvc'))
                continue;
            const prefix = folder === '' ? '' : `${folder}/`;
            for (const { name, kind } of entries) {
                if (kind === 'folder') {
                    if (!(0,revision_path/* isClosedFolder */.jD)(name) && !skip(`${prefix}${name}`))
                        folders.push(`${prefix}${name}`);
                }
                else if ((0,revision_path/* isProjectFileName */.vs)(name) && (kind === 'file' || this.#isWanted(`${prefix}${name}`, name))) {
                    found.push(`${prefix}${name}`);
                }
            }
        }
        return found.sort(value/* compareCodePoints */.OP);
    }
    async filesBelow(path) {
        const real = this.#real(path);
        if (real === undefined || (await this.kind(path)) !== 'directory')
            return undefined;
        const found = [];
        const folders = [''];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const prefix = folder === '' ? '' : `${folder}/`;
            for (const { name, kind } of list(folder === '' ? real : `${real}/${folder}`)) {
                if (kind === 'folder')
                    folders.push(`${prefix}${name}`);
                else if (kind === 'file' || !isFolder(`${real}/${prefix}${name}`))
                    found.push(`${prefix}${name}`);
            }
        }
        return found.sort(value/* compareCodePoints */.OP);
    }
    async ignoreFiles() {
        return {
            read: (folder) => {
                const real = this.#real(folder === '' ? '.dvcignore' : `${folder}/.dvcignore`);
                return real === undefined ? undefined : readRegular(real);
            },
            isProject: (folder) => (0,workspace_stats/* statsAt */.Z)((0,external_node_path_.join)(this.#root, folder, '.dvc')) !== undefined,
        };
    }
    async isGitIgnored(paths) {
        return (await this.#git?.isIgnored(this.#root, paths)) ?? new Set();
    }
    #isWanted(path, name) {
        if (name !== '.dvcignore')
            return !isFolder(`${this.#root}/${path}`);
        const real = this.#real(path);
        return real !== undefined && (0,workspace_stats/* statsBehind */.M)(real)?.isFile() === true;
    }
    #real(path) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        if (inner === undefined)
            return undefined;
        const direct = inner === '' ? this.#root : (0,external_node_path_.join)(this.#root, inner);
        const real = realOrNothing(direct);
        if (real === undefined)
            return undefined;
        const below = pathBelow(this.#repository, real);
        if (below !== undefined && !below.split(external_node_path_.sep).some(safe_path/* isReserved */.B))
            return real;
        if (below !== undefined && inner.split('/').some(safe_path/* isReserved */.B))
            return isUnlinked(this.#root, inner, real) ? real : undefined;
        return this.#linkTargets.some((target) => isBelow(target, real)) ? real : undefined;
    }
}
function isUnlinked(root, inner, real) {
    const rootReal = realOrNothing(root);
    return rootReal !== undefined && (0,external_node_path_.join)(rootReal, inner) === real && inner.split('/')[0] === '.dvc';
}
function isBelow(folder, real) {
    const target = realOrNothing(folder);
    return target !== undefined && pathBelow(target, real) !== undefined;
}
function pathBelow(folder, path) {
    const inner = (0,external_node_path_.relative)(folder, path);
    return inner === '..' || inner.startsWith(`..${external_node_path_.sep}`) ? undefined : inner;
}
function realOrNothing(path) {
    try {
        return (0,file_name/* decodeName */.e4)(external_node_fs_.realpathSync.native((0,file_name/* fsPath */.Jk)(path), 'buffer'));
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG'].includes(code))
            return undefined;
        throw error;
    }
}
function list(path) {
    try {
        return (0,file_name/* listFolder */.bt)(path);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return [];
    }
}
function isFolder(path) {
    try {
        return (0,workspace_stats/* statsBehind */.M)(path)?.isDirectory() === true;
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return false;
    }
}
function readRegular(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENXIO')
            return undefined;
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(path, error));
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!stats.isFile())
            return undefined;
        if (stats.size > maxBytes) {
            throw new failure/* FailureError */.pO({
                reason: 'data',
                message: `'${path}' is larger than ${maxBytes} bytes, too large to read whole`,
            });
        }
        return (0,external_node_fs_.readFileSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./lib/workspace/open-revision.js




async function openWorkspace({ projectRoot, git, linkTargets = [], }) {
    const sha = await git?.headSha();
    return new WorkspaceRevision({ projectRoot, git, linkTargets, ...(sha === undefined ? {} : { sha }) });
}
async function openCommit({ projectRoot, gitRoot, git, rev, }) {
    const sha = await git.revParse(rev);
    if (sha === undefined) {
        const hint = (await git.isShallow())
            ? 'this clone is shallow: fetch the commit (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)'
            : 'name a branch, a tag or a commit of this repository; `git fetch` brings those of its remotes';
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `unknown Git revision '${rev}'`, hint });
    }
    const inner = (0,external_node_path_.relative)(gitRoot, projectRoot).split(external_node_path_.sep).join('/');
    return (0,failure.ok)(new CommitRevision({ name: rev, sha, git, prefix: inner === '' ? '' : `${inner}/` }));
}


/***/ }),

/***/ 82430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ insideProject),
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   jD: () => (/* binding */ isClosedFolder),
/* harmony export */   vs: () => (/* binding */ isProjectFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function insideProject(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/u, '');
    if (clean === '.')
        return '';
    return clean === '..' || clean.startsWith('../') ? undefined : clean;
}
const longestPath = 4096;
function isProjectFileName(name) {
    return name === 'dvc.yaml' || name === '.dvcignore' || name.endsWith('.dvc');
}
function isClosedFolder(name) {
    return name === '.git' || name === '.dvc' || name === '.hg';
}


/***/ }),

/***/ 31266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   n: () => (/* binding */ safePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96661);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






function safePath(root, relative, boundary = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitRoot */ .k)(root) ?? root) {
    const complaint = textComplaint(relative);
    if (complaint !== undefined)
        return refuse(relative, complaint);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, relative);
    const parent = physical((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (parent === undefined)
        return refuse(relative, 'a link on the way to it leads nowhere');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(boundary), parent);
    if (inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || inside === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        return refuse(relative, `its folder is really ${parent}, outside the repository`);
    }
    if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isReserved))
        return refuse(relative, `its folder is really ${parent}`);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
}
function isReserved(segment) {
    const name = segment
        .normalize('NFC')
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
        .replace(/:.*$/su, '')
        .replace(/[. ]+$/u, '')
        .toLowerCase();
    return name === '.git' || name === '.dvc' || /^git~\d+$/u.test(name) || /^dvc~\d+$/u.test(name);
}
function textComplaint(relative) {
    if (relative === '' || relative === '.')
        return 'it is the project itself';
    if (relative.includes('\0'))
        return 'it holds a NUL character';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relative))
        return 'it is absolute';
    const segments = relative.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
        return 'it has an empty, "." or ".." segment';
    }
    if (segments.some((segment) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(segment).length > 255))
        return 'a name in it is longer than 255 bytes';
    return segments.some(isReserved) ? 'it lies in .git or .dvc' : undefined;
}
function physical(path) {
    const missing = [];
    for (let current = path;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(current) !== undefined) {
            const real = realOrNothing(current);
            return real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, ...missing);
        }
        missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(current));
    }
}
function realOrNothing(path) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'buffer'));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function refuse(path, why) {
    const failure = {
        reason: 'refused',
        message: `'${path}' is not a place that may be written: ${why}`,
        hint: 'keep outputs inside the repository, outside .git and .dvc, and reach them without links',
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 39841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startHelper),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
const start = (command, args, options) => process
    .getBuiltinModule('node:child_process')
    .spawn(command, args, { ...options, stdio: 'pipe', windowsHide: true });
function startHelper(command, args, env) {
    const defined = Object.entries(env).filter((pair) => pair[1] !== undefined);
    return start(command, args, { env: Object.fromEntries(defined), detached: true });
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ State)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/read-regular.js
var read_regular = __webpack_require__(29096);
;// CONCATENATED MODULE: ./lib/workspace/state-key.js
const keySize = 16;
function writeKey(key, abs, dev, hashName) {
    const text = `${hashName}\0${dev}\0${abs}`;
    let a = 0x811c9dc5 | 0;
    let b = 0x9e3779b9 | 0;
    let c = 0x85ebca6b | 0;
    let d = 0xc2b2ae35 | 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x85ebca77);
        c = Math.imul(c ^ code, 0xc2b2ae3d);
        d = Math.imul(d ^ code, 0x27d4eb2f);
    }
    write(key, 0, mixed(a ^ (b >>> 7)));
    write(key, 4, mixed(b ^ (c >>> 11)));
    write(key, 8, mixed(c ^ (d >>> 13)));
    write(key, 12, mixed(d ^ (a >>> 17)));
}
function keyStart(bytes, at) {
    return (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
}
function isKeyAt(key, bytes, at) {
    for (let i = 0; i < keySize; i++)
        if (key[i] !== bytes[at + i])
            return false;
    return true;
}
function mixed(value) {
    let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}
function write(key, at, value) {
    key[at] = value >>> 24;
    key[at + 1] = value >>> 16;
    key[at + 2] = value >>> 8;
    key[at + 3] = value;
}

// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/tmp-folder.js
var tmp_folder = __webpack_require__(51933);
;// CONCATENATED MODULE: ./lib/workspace/state.js







class State {
    #file;
    #now;
    #fresh = new Map();
    #key = Buffer.alloc(keySize);
    #records;
    #isDirty = false;
    constructor({ file, now = Date.now }) {
        this.#file = file;
        this.#now = now;
    }
    recall(abs, stats, hashName) {
        const key = this.#key;
        writeKey(key, abs, stats.dev, hashName);
        const fresh = this.#fresh.size === 0 ? undefined : this.#fresh.get(key.toString('latin1'));
        const records = fresh ?? this.#load();
        const at = fresh === undefined ? this.#find(key) : 0;
        if (at === undefined || !isFor(records, at, stats))
            return undefined;
        this.#touch(records, at);
        return records.toString('hex', at + fields.oid, at + fields.oid + 16);
    }
    remember(abs, stats, oid, hashName) {
        const limit = BigInt(Math.floor(this.#now())) * 1000000n - racyNs;
        if (stats.mtimeNs > limit || stats.ctimeNs > limit)
            return;
        const record = Buffer.alloc(recordSize);
        writeKey(record, abs, stats.dev, hashName);
        record.writeBigUInt64LE(BigInt.asUintN(64, stats.ino), fields.ino);
        record.writeBigInt64LE(stats.size, fields.size);
        record.writeBigInt64LE(stats.mtimeNs, fields.mtime);
        record.writeBigInt64LE(stats.ctimeNs, fields.ctime);
        record.write(oid, fields.oid, 16, 'hex');
        record.writeUInt32LE(this.#day(), fields.used);
        this.#fresh.set(record.toString('latin1', 0, keySize), record);
        this.#isDirty = true;
    }
    save() {
        if (!this.#isDirty)
            return;
        const records = this.#merged();
        const header = Buffer.alloc(headerSize);
        header.write(magic, 'latin1');
        header.writeUInt32LE((0,external_node_zlib_.crc32)(records), magic.length);
        try {
            if (!(0,tmp_folder/* prepareTmpFolder */.f)((0,external_node_path_.dirname)(this.#file)))
                return;
            (0,atomic_write/* writeFileAtomic */.Zf)(this.#file, Buffer.concat([header, records]), { mode: 0o600 });
        }
        catch (error) {
            if (error.code === undefined)
                throw error;
            return;
        }
        this.#records = records;
        this.#fresh.clear();
        this.#isDirty = false;
    }
    #merged() {
        const old = this.#load();
        const all = [...this.#fresh.values()];
        for (let at = 0; at < old.length; at += recordSize) {
            const record = old.subarray(at, at + recordSize);
            if (!this.#fresh.has(record.toString('latin1', 0, 16)))
                all.push(record);
        }
        if (all.length > maxRecords) {
            all.sort((a, b) => b.readUInt32LE(fields.used) - a.readUInt32LE(fields.used)).splice(maxRecords);
        }
        return Buffer.concat(sortedByKey(all));
    }
    #find(key) {
        const records = this.#load();
        const start = keyStart(key, 0);
        let low = 0;
        let high = records.length / recordSize;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (keyStart(records, middle * recordSize) < start)
                low = middle + 1;
            else
                high = middle;
        }
        let at = low * recordSize;
        while (at < records.length && keyStart(records, at) === start) {
            if (isKeyAt(key, records, at))
                return at;
            at += recordSize;
        }
        return undefined;
    }
    #load() {
        this.#records ??= readRecords(this.#file);
        return this.#records;
    }
    #touch(records, at) {
        if (records.readUInt32LE(at + fields.used) === this.#day())
            return;
        records.writeUInt32LE(this.#day(), at + fields.used);
        this.#isDirty = true;
    }
    #day() {
        return Math.floor(this.#now() / 86_400_000) >>> 0;
    }
}
function sortedByKey(records) {
    const starts = Float64Array.from(records, (record) => keyStart(record, 0));
    const order = Uint32Array.from(records.keys()).sort((a, b) => starts[a] - starts[b] ||
        records[a].compare(records[b], 0, keySize, 0, keySize));
    return Array.from(order, (index) => records[index]);
}
const racyNs = 2000000000n;
const maxRecords = 1_000_000;
const magic = 'lockstep-state/2\n';
const headerSize = 24;
const fields = { ino: 16, size: 24, mtime: 32, ctime: 40, oid: 48, used: 64 };
const recordSize = 68;
function isFor(records, at, stats) {
    const view = new DataView(records.buffer, records.byteOffset + at, recordSize);
    return (view.getBigInt64(fields.mtime, true) === stats.mtimeNs &&
        view.getBigInt64(fields.size, true) === stats.size &&
        view.getBigInt64(fields.ctime, true) === stats.ctimeNs &&
        view.getBigUint64(fields.ino, true) === BigInt.asUintN(64, stats.ino));
}
function readRecords(file) {
    const nothing = Buffer.alloc(0);
    let bytes;
    try {
        if ((0,stats/* statsAt */.Z)(file)?.isFile() !== true)
            return nothing;
        bytes = (0,read_regular/* readRegularFile */.X)(file);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return nothing;
    }
    const records = bytes.subarray(headerSize);
    const isOurs = bytes.length >= headerSize && bytes.toString('latin1', 0, magic.length) === magic;
    const isWhole = records.length % recordSize === 0 && records.length <= maxRecords * recordSize;
    return isOurs && isWhole && bytes.readUInt32LE(magic.length) === (0,external_node_zlib_.crc32)(records) ? records : nothing;
}


/***/ }),

/***/ 62510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ statsBehind),
/* harmony export */   Z: () => (/* binding */ statsAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);


function statsAt(path) {
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }));
}
function statsBehind(path) {
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }));
}
const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
function orNothing(look) {
    try {
        return look();
    }
    catch (error) {
        if (absent.has(error.code))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 51933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prepareTmpFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62510);



function prepareTmpFolder(folder) {
    const way = [folder];
    while ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(way[0] ?? '') !== '.dvc') {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(way[0] ?? '');
        if (parent === way[0])
            return false;
        way.unshift(parent);
    }
    for (const path of way) {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_2__/* .statsAt */ .Z)(path);
        if (stats === undefined ? path === way[0] : !stats.isDirectory())
            return false;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    return true;
}


/***/ }),

/***/ 28804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ specialFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   yC: () => (/* binding */ brokenLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);





function walkFolder(abs, rules) {
    const files = [];
    const failures = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const path = folder === '' ? abs : `${abs}/${folder}`;
        const prefix = folder === '' ? '' : `${folder}/`;
        for (const entry of entriesOf(path, failures)) {
            if ((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .isTempName */ .Gs)(entry.name))
                continue;
            const inner = `${prefix}${entry.name}`;
            const kind = entry.kind === 'link' ? linkKind(`${abs}/${inner}`, failures) : entry.kind;
            if (kind === undefined || isIgnored(inner, entry.kind === 'folder' || kind === 'folder', rules))
                continue;
            if (kind === 'file') {
                files.push(inner);
                if (entry.name === '.dvcignore')
                    failures.push(ignoreFileInside(path));
            }
            else if (kind === 'special')
                failures.push(specialFile(`${abs}/${inner}`));
            else if (entry.kind === 'folder')
                folders.push(inner);
        }
    }
    return { files, failures };
}
function isIgnored(inner, isDir, { ignore, rel }) {
    if (ignore === undefined || rel === undefined)
        return false;
    return ignore.ignores(rel === '' ? inner : `${rel}/${inner}`, isDir);
}
function entriesOf(path, failures) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(path);
    }
    catch (error) {
        failures.push(unreadable(path, error));
        return [];
    }
}
function linkKind(path, failures) {
    let stats;
    try {
        stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsBehind */ .M)(path);
    }
    catch (error) {
        failures.push(unreadable(path, error));
        return undefined;
    }
    if (stats === undefined)
        return 'file';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
}
function brokenLink(path) {
    return {
        reason: 'data',
        message: `'${path}' is a symbolic link to '${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path))}', which does not exist`,
        hint: 'restore what it points to, or remove the link',
    };
}
function specialFile(path) {
    return {
        reason: 'refused',
        message: `'${path}' is neither a file nor a folder (a FIFO, socket or device cannot be hashed)`,
        hint: 'replace it by a regular file, or list it in .dvcignore',
    };
}
function unreadable(path, error) {
    const { code } = error;
    if (code === undefined)
        throw error;
    const hint = code === 'EACCES' || code === 'EPERM' ? `check the permissions of '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}'` : undefined;
    const message = `cannot read '${path}': ${code}`;
    return { reason: 'data', message, ...(hint !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? { hint } : {}) };
}
function ignoreFileInside(folder) {
    return {
        reason: 'project',
        message: `.dvcignore file should not be in collected dir path: '${folder}'`,
        unforeseen: true,
        location: { file: `${folder}/.dvcignore` },
        hint: 'move its rules to a .dvcignore above the tracked folder',
    };
}


/***/ })

};
