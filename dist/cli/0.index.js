export const id = 0;
export const ids = [0];
export const modules = {

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A project path as seen from the folder one stands in; places outside and on servers stay as they are. */
function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ dvcFileContent),
/* harmony export */   QN: () => (/* binding */ dumpDvcFile),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   _Y: () => (/* binding */ dumpLock),
/* harmony export */   jy: () => (/* binding */ verbFailures),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1957);
/* harmony import */ var _project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4611);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7614);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9152);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1266);









/** Writes a `.dvc` file; one that is there is changed in place (dvc: dvc/dvcfile.py SingleStageFile.dump). */
function dumpDvcFile(writing, file, content) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    const path = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(target.value);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    const text = (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDvcFile */ .tY)(old, content, file);
    if (!text.ok)
        return text;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
/** What a `.dvc` file holds once this is recorded; entries that nothing is known of are written bare. */
function dvcFileContent(stage, entry) {
    if (stage.dvcFile === undefined)
        throw new Error(`${stage.address} is no .dvc file`);
    return (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInDvcFile */ .K_)(stage.dvcFile, {
        deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
        outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    }, stage.file);
}
/** What an entry records of a path. */
function pathIn(paths, path) {
    return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}
/** Writes the records of stages of one `dvc.yaml` into its lock, all at once (dvc: dvc/dvcfile.py Lockfile.dump_stages). */
async function dumpLock(writing, records) {
    const { projectRoot, host } = writing.session;
    const writer = new _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .LockWriter */ .T(projectRoot, records.map(({ stage }) => stage.address));
    const [first] = records;
    if (first === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8') : undefined;
    const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
    const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
    if (written !== undefined && before !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8')) {
        writing.files.track(written.file);
        host.emit({ kind: 'lock-written', file: written.file, created: written.created });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
/** The failures of a verb in DVC's form: `failed to commit a.dvc - <cause>`; words that name nothing are no usage errors there. */
function verbFailures(failures, prefix = '') {
    return {
        failures: failures.map((failure) => ({
            ...failure,
            reason: failure.reason === 'usage' ? 'project' : failure.reason,
            message: `${prefix}${failure.message}`,
        })),
    };
}
/** `stage: 'train'`, as DVC names a stage in its sentences; addresses as seen from where the user stands. */
function stageText({ session }, stage) {
    return `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_5__/* .addressFrom */ .L)(stage, session.cwd)}'`;
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/**
 * Does the text match a shell-style pattern, case and all? `*`, `?`, `[seq]` and `[!seq]` as in Python's
 * `fnmatch.fnmatchcase`; a `[` that is never closed is itself. Runs in the product of both lengths, whatever the pattern.
 */
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
/** Does the pattern hold a character that is special to {@link globMatch}? */
function isGlob(pattern) {
    return /[*?[]/.test(pattern);
}
function matchSteps(text, steps) {
    let [at, step, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const current = steps[step];
        if (current?.kind === 'star') {
            star = step++;
            mark = at;
        }
        else if (current !== undefined && matchesOne(current, text[at])) {
            at++;
            step++;
        }
        else if (star >= 0) {
            step = star + 1;
            at = ++mark;
        }
        else {
            return false;
        }
    }
    while (steps[step]?.kind === 'star')
        step++;
    return step === steps.length;
}
function matchesOne(step, char) {
    if (step.kind === 'any')
        return true;
    if (step.kind === 'char')
        return step.char === char;
    if (step.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}
function compileGlob(pattern) {
    const chars = [...pattern];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        const end = char === '[' ? setEnd(chars, i + 1) : -1;
        if (end >= 0) {
            steps.push(compileSet(chars.slice(i + 1, end)));
            i = end;
        }
        else if (char === '*') {
            if (steps.at(-1)?.kind !== 'star')
                steps.push({ kind: 'star' });
        }
        else {
            steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
        }
    }
    return steps;
}
/** The index of the bracket that closes a set; a bracket right at its start belongs to it. */
function setEnd(chars, start) {
    let i = start;
    if (chars[i] === '!')
        i++;
    if (chars[i] === ']')
        i++;
    return chars.indexOf(']', i);
}
function compileSet(chars) {
    const negated = chars[0] === '!';
    const members = negated ? chars.slice(1) : chars;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const low = members[i].codePointAt(0);
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        const high = isRange ? members[i + 2].codePointAt(0) : low;
        if (low <= high)
            ranges.push([low, high]);
        if (isRange)
            i += 2;
    }
    return { kind: 'set', negated, ranges };
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ selectParams),
/* harmony export */   e: () => (/* binding */ sameParam)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2855);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);


/**
 * Looks up tracked keys in a params file's value (undefined: the file is not there). `keys` undefined takes every top-level
 * key. Keys are dot paths with shell patterns in their parts, list indexes included, and have to match one value only, as
 * `dpath.get` does it (dvc: dvc/dependency/param.py read_param_file; dvc-compat 3.5). `null` is a value like any other.
 */
function selectParams(value, keys) {
    if (keys === undefined)
        return wholeFile(value);
    const found = new Map();
    const missing = [];
    const failures = [];
    const tree = value ?? new Map();
    if (keys.length > 0 && hasEmptyKey(tree)) {
        return { found, missing, failures: [trouble('a params file must not have an empty key')] };
    }
    for (const key of keys) {
        const matches = [];
        const path = key === '' ? [] : splitKey(key);
        collect({ value: tree, isTop: true }, path, matches);
        if (path.filter((part) => part === '**').length > 1) {
            failures.push(trouble(`Invalid glob. Only one '**' is permitted per glob: ${key}`));
        }
        else if (matches.length > 1)
            failures.push(trouble(`dpath.get() globs must match only one leaf: ${key}`));
        else if (matches.length === 0)
            missing.push(key);
        else
            found.set(key, matches[0]);
    }
    return { found, missing, failures };
}
function wholeFile(value) {
    if (value === undefined)
        return { found: new Map(), missing: [], failures: [] };
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) {
        return {
            found: new Map(),
            missing: [],
            failures: [trouble('a params file that is tracked as a whole must be a mapping')],
        };
    }
    return { found: new Map([...value].map(([key, item]) => [String(key), item])), missing: [], failures: [] };
}
function trouble(message) {
    return { reason: 'project', message, hint: 'list the keys one by one under `params` in dvc.yaml' };
}
function splitKey(key) {
    return key.replace(/^\.+/, '').split('.');
}
/** Adds what the path leads to; stops at two, which is one too many already. */
function collect({ value, isTop }, path, matches) {
    if (matches.length > 1)
        return;
    const [part, ...rest] = path;
    if (part === undefined) {
        matches.push(value);
    }
    else if (part === '**') {
        // `**` stands for any number of parts, none included, but never for the whole file.
        if (rest.length > 0 || !isTop)
            collect({ value, isTop }, rest, matches);
        for (const [, item] of entriesOf(value))
            collect({ value: item, isTop: false }, path, matches);
    }
    else {
        for (const item of children(value, part))
            collect({ value: item, isTop: false }, rest, matches);
    }
}
function children(value, part) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(part))
        return entriesOf(value).flatMap(([key, item]) => ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(String(key), part) ? [item] : []));
    const index = /^\s*[-+]?[0-9]+(?:_[0-9]+)*\s*$/.test(part)
        ? BigInt(part.trim().replace(/^\+|_/g, ''))
        : undefined;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const item = index === undefined ? undefined : value.at(Number(index));
        return item === undefined ? [] : [item];
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [];
    const byNumber = index === undefined ? undefined : value.get(index);
    const byText = value.get(part);
    return [byText, byNumber].filter((item) => item !== undefined);
}
function entriesOf(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [...value];
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((item, i) => [i, item]) : [];
}
const checked = new WeakMap();
/** dpath refuses to walk over an empty key, wherever it is. Remembered per file, because every stage asks. */
function hasEmptyKey(value) {
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return false;
    const known = checked.get(value);
    if (known !== undefined)
        return known;
    const answer = entriesOf(value).some(([key, item]) => key === '' || hasEmptyKey(item));
    checked.set(value, answer);
    return answer;
}
/**
 * Is a tracked value as recorded? Python's `==`, and a tuple of a `.py` file equals the list that the lock has for it, if it
 * is the whole value (dvc: dvc/dependency/param.py workspace_status).
 */
function sameParam(now, recorded) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(now, recorded) || (now instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(Array.from(now), recorded));
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addressFrom),
/* harmony export */   Y: () => (/* binding */ dagText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2855);


/**
 * The graph as `dvc dag` prints it, with its newlines (dvc/commands/dag.py; dvc-compat 11.6). Names are escaped where DVC
 * would print text that does not parse.
 */
function dagText(request) {
    const view = viewOf(request);
    if (request.format === 'dot')
        return `${dot(view)}\n\n`;
    const text = mermaid(view);
    return request.format === 'md' ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : `${text}\n`;
}
function viewOf({ graph, stages, cwd, outs, collapse }) {
    if (outs)
        return outsView(graph, stages, cwd);
    const view = new Map();
    const drawn = new Map(stages.map((stage) => [stage.address, addressFrom(stage, cwd)]));
    for (const { address } of stages) {
        const producers = (graph.producers.get(address) ?? []).flatMap((producer) => drawn.get(producer) ?? []);
        view.set(drawn.get(address), new Set(producers));
    }
    return collapse ? collapsed(view) : view;
}
/** A stage's address as seen from a folder: `train` beside its `dvc.yaml`, `../dvc.yaml:train` below it (dvc: Stage.addressing). */
function addressFrom({ address, file, name }, cwd) {
    if (cwd === '')
        return address;
    const seen = relative(cwd, file);
    if (name === undefined)
        return seen;
    return seen === 'dvc.yaml' ? name : `${seen}:${name}`;
}
function relative(cwd, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${cwd}`, `/${path}`);
}
/** `group@key` becomes `group`; groups come last, sorted (DVC's order of them is random). */
function collapsed(view) {
    const groupOf = (name) => name.includes('@') && !name.endsWith('.dvc') ? name.split('@')[0] : name;
    const groups = [...new Set([...view.keys()].map(groupOf))]
        .filter((name) => !view.has(name))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP);
    const single = [...view.keys()].filter((name) => groupOf(name) === name);
    const result = new Map([...single, ...groups].map((name) => [name, new Set()]));
    for (const [name, needs] of view) {
        for (const need of needs)
            result.get(groupOf(name))?.add(groupOf(need));
    }
    return result;
}
function outsView(graph, stages, cwd) {
    const own = new Set(stages.map(({ address }) => address));
    const view = new Map();
    for (const out of triedOrder(stages.flatMap(({ outs }) => outs)))
        view.set(outName(out, cwd), new Set());
    for (const stage of stages) {
        const needs = stage.deps
            .flatMap((dep) => (dep.kind === 'path' && dep.source !== undefined ? [] : makersOf(graph, dep.place)))
            .filter((maker) => own.has(maker.stage.address));
        for (const out of stage.outs)
            for (const need of needs)
                view.get(outName(out, cwd))?.add(outName(need.output, cwd));
    }
    return view;
}
function makersOf(graph, place) {
    if (place.kind !== 'inside')
        return [];
    const above = graph.producerAbove(place.path);
    return [...(above === undefined ? [] : [above]), ...graph.producersBelow(place.path)];
}
function outName({ place }, cwd) {
    if (place.kind === 'url')
        return place.url;
    return place.kind === 'outside' ? place.path : relative(cwd, place.path);
}
/** DVC keeps outputs in a trie of path parts: folders in the order in which they first appeared, an out before what follows. */
function triedOrder(outs) {
    const root = { children: new Map() };
    for (const out of outs) {
        let node = root;
        for (const part of outName(out, '').split('/')) {
            const child = node.children.get(part) ?? { children: new Map() };
            node.children.set(part, child);
            node = child;
        }
        node.out = out;
    }
    const walk = ({ out, children }) => [
        ...(out === undefined ? [] : [out]),
        ...[...children.values()].flatMap(walk),
    ];
    return walk(root);
}
function mermaid(view) {
    const lines = ['flowchart TD'];
    const ids = new Map();
    for (const component of components(view)) {
        const names = [...component].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP);
        for (const name of names) {
            ids.set(name, `node${ids.size + 1}`);
            lines.push(`\t${ids.get(name)}["${quoted(name, '#quot;')}"]`);
        }
        for (const [from, to] of edgesOf(view, names).sort(byNames))
            lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
    }
    return lines.join('\n');
}
/** Sets of connected names, each by its first name in graph order. */
function components(view) {
    const near = new Map([...view.keys()].map((name) => [name, []]));
    for (const [name, needs] of view) {
        for (const need of needs) {
            near.get(name)?.push(need);
            near.get(need)?.push(name);
        }
    }
    const seen = new Set();
    const found = [];
    for (const start of view.keys()) {
        if (seen.has(start))
            continue;
        const component = new Set();
        const open = [start];
        while (open.length > 0) {
            const name = open.pop();
            if (component.has(name))
                continue;
            component.add(name);
            seen.add(name);
            for (const other of near.get(name) ?? [])
                open.push(other);
        }
        found.push(component);
    }
    return found;
}
function edgesOf(view, names) {
    return names.flatMap((name) => [...(view.get(name) ?? [])].map((need) => [need, name]));
}
function byNames(a, b) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a[0], b[0]) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a[1], b[1]);
}
/** Nodes in graph order; arrows by what they leave, then by what they reach, both in graph order. */
function dot(view) {
    const order = new Map([...view.keys()].map((name, i) => [name, i]));
    const rank = (name) => order.get(name);
    const edges = edgesOf(view, [...view.keys()]).sort((a, b) => rank(a[0]) - rank(b[0]) || rank(a[1]) - rank(b[1]));
    const name = (text) => `"${quoted(text, '\\"')}"`;
    const strict = edges.every(([from, to]) => from !== to);
    return [
        `${strict ? 'strict ' : ''}digraph {`,
        ...[...view.keys()].map((node) => `${name(node)};`),
        ...edges.map(([from, to]) => `${name(from)} -> ${name(to)};`),
        '}',
    ].join('\n');
}
/** Line ends would break both grammars, a quote would end the name. */
function quoted(name, quote) {
    return name.replaceAll('"', quote).replace(/[\r\n\u2028\u2029]/g, ' ');
}


/***/ }),

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ LockWriter)
});

// UNUSED EXPORTS: lockFileOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(9296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(1266);
// EXTERNAL MODULE: ./lib/project/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(4039);
;// CONCATENATED MODULE: ./lib/run/serial-lock.js


/**
 * A lock written over and over, once for every recorded stage in running order, as DVC does it (dvc: dvc/dvcfile.py
 * `Lockfile.dump_stages`). Only needed where that makes a difference: see `isLossy`.
 */
class SerialLock {
    #original;
    #records = [];
    constructor(original) {
        this.#original = original;
    }
    /** Puts a record in its place in running order; what was written after it has to be written again. */
    set(name, entry, rank) {
        const others = this.#records.filter((other) => other.name !== name);
        const at = others.findLastIndex((other) => other.rank <= rank) + 1;
        const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
        this.#records = others
            .toSpliced(at, 0, { name, entry, rank })
            .map((record, i) => (i < first ? record : { ...record, text: undefined }));
    }
    /** The text after all of them. */
    text() {
        let done = this.#records.findLastIndex(({ text }) => text !== undefined);
        let text = this.#records[done]?.text ?? this.#original;
        while (++done < this.#records.length) {
            const record = this.#records[done];
            const updated = (0,dvc_lock/* updateLock */.tn)(text, new Map([[record.name, record.entry]]));
            if (!updated.ok)
                return updated;
            text = updated.value;
            record.text = text;
            // A few are enough: stages end nearly in running order.
            const old = this.#records[done - keptTexts];
            if (old !== undefined)
                old.text = undefined;
        }
        return (0,failure.ok)(text ?? '');
    }
}
const keptTexts = 16;
/**
 * Does the text have a line that ends in two spaces? A folded text that has lost its other half there reads back with one
 * space, so that writing it again gives other bytes (dvc-compat 5.4, C-071).
 */
function isLossy(text) {
    return text.includes('  \n');
}

;// CONCATENATED MODULE: ./lib/run/lock-file.js



/**
 * The text of one `dvc.lock` while a run adds to it: names that were there keep their place, new ones stand at the end in
 * running order, whatever the order in which they came (dvc: dvc/dvcfile.py `Lockfile.dump_stages`; dvc-compat 5.3).
 */
class LockFile {
    #known;
    /** The lock without new names */
    #head;
    /** New names in running order */
    #added = [];
    /** The head for which it is proved that a new name's text can simply be put behind it */
    #provedHead = null;
    /** Every rewriting of some text would change it again, so that each has to be done */
    #isLossy;
    #serial;
    constructor(text, known) {
        this.#head = text;
        this.#isLossy = isLossy(text ?? '');
        this.#serial = new SerialLock(text);
        this.#known = known;
    }
    /** Takes the lock as it is; undefined: there is none. Fails if it does not parse. */
    static open(text, file) {
        if (text === undefined)
            return (0,failure.ok)(new LockFile(undefined, new Set()));
        const parsed = (0,dvc_lock/* parseLock */.PG)(text, file);
        return parsed.ok ? (0,failure.ok)(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
    }
    /** Was the name there when the lock was opened? */
    hadName(name) {
        return this.#known.has(name);
    }
    /** Puts an entry in. `rank` is the stage's place in running order. */
    set(name, entry, rank) {
        this.#serial.set(name, entry, rank);
        if (this.#known.has(name)) {
            const head = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[name, entry]]));
            if (!head.ok)
                return head;
            this.#head = head.value;
            this.#isLossy ||= isLossy(head.value);
            return (0,failure.ok)(undefined);
        }
        const alone = (0,dvc_lock/* updateLock */.tn)(undefined, new Map([[name, entry]]));
        if (!alone.ok)
            return alone;
        const isPlain = alone.value.startsWith(opening) && !lock_file_anchor.test(alone.value);
        const block = isPlain ? alone.value.slice(opening.length) : undefined;
        const others = this.#added.filter((other) => other.name !== name);
        const before = others.findLastIndex((other) => other.rank <= rank) + 1;
        this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
        return (0,failure.ok)(undefined);
    }
    /** The text of the whole lock. */
    text() {
        if (this.#isLossy)
            return this.#serial.text();
        const text = this.#joined();
        if (!text.ok || !isLossy(text.value))
            return text;
        this.#isLossy = true;
        return this.#serial.text();
    }
    #joined() {
        if (this.#added.length === 0)
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map());
        const blocks = this.#blocks();
        if (blocks === undefined) {
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
        }
        return (0,failure.ok)((this.#head ?? opening) + blocks.join(''));
    }
    /**
     * The texts of the new names, if the lock is nothing but its head and them: writing all entries anew after every stage
     * would cost more than the stages do. Shared values make anchors, whose numbers run through the whole file.
     */
    #blocks() {
        const blocks = this.#added.flatMap(({ block }) => block ?? []);
        if (blocks.length !== this.#added.length)
            return undefined;
        if (this.#provedHead === this.#head)
            return blocks;
        const [first] = this.#added;
        if (first === undefined)
            return undefined;
        const real = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[first.name, first.entry]]));
        if (!real.ok || real.value !== (this.#head ?? opening) + first.block)
            return undefined;
        this.#provedHead = this.#head;
        return blocks;
    }
}
const opening = "schema: '2.0'\nstages:\n";
const lock_file_anchor = /[&*]id\d{3}/;

;// CONCATENATED MODULE: ./lib/run/lock-writer.js







/**
 * The one writer of the `dvc.lock` files of a run. Whatever the order in which stages end, the bytes are those of a serial
 * run. A file is replaced at once or not at all; records of one moment share a write.
 */
class LockWriter {
    #projectRoot;
    #rank;
    #open = new Map();
    #pending = [];
    #isWriting = false;
    /** `order`: addresses in running order. */
    constructor(projectRoot, order) {
        this.#projectRoot = projectRoot;
        this.#rank = new Map(order.map((address, rank) => [address, rank]));
    }
    /**
     * Writes what a stage of a `dvc.yaml` used and made; its content has to be in the cache already. Resolves when the file
     * is replaced. What others wrote into it meanwhile stays.
     */
    record(stage, entry) {
        return new Promise((resolve) => {
            this.#pending.push({ stage, entry, resolve });
            if (!this.#isWriting)
                void this.#writePending();
        });
    }
    /** Replacing a file can take the disk longer than a stage takes; records that come meanwhile share the next write. */
    async #writePending() {
        this.#isWriting = true;
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
            this.#pending = [];
            for (const [file, records] of byFile) {
                const written = await this.#write(file, records);
                for (const { resolve } of records)
                    resolve(written);
            }
        }
        this.#isWriting = false;
    }
    async #write(file, records) {
        const path = (0,safe_path/* safePath */.n)(this.#projectRoot, file);
        if (!path.ok)
            return path;
        try {
            const stamp = stampOf(path.value);
            if (stamp !== undefined && leavesRepository(path.value))
                return (0,failure/* fail */.fJ)(refusedLink(file));
            const last = this.#open.get(file);
            const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
            const recorded = last?.recorded ?? [];
            const lock = last === undefined || changedMeanwhile
                ? LockFile.open(readLock(path.value, stamp), file)
                : (0,failure.ok)(last.lock);
            if (!lock.ok)
                return lock;
            // What this run recorded before and somebody else's older copy has lost is put back.
            const lost = changedMeanwhile
                ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
                : [];
            const text = this.#fill(lock.value, [...lost, ...records]);
            if (!text.ok)
                return text;
            await replaceFile(path.value, text.value);
            recorded.push(...records);
            this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
            return (0,failure.ok)({ file, created: stamp === undefined, changedMeanwhile });
        }
        catch (error) {
            return (0,failure/* fail */.fJ)(diskFailure(error, file));
        }
    }
    #fill(lock, records) {
        for (const { stage, entry } of records) {
            const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
            const set = lock.set(nameOf(stage), entry, rank);
            if (!set.ok)
                return set;
        }
        return lock.text();
    }
}
function nameOf(stage) {
    return stage.name ?? stage.address;
}
function readLock(path, stamp) {
    return stamp === undefined ? undefined : external_node_fs_.readFileSync(path, 'utf8');
}
/** The lock file beside a stage's `dvc.yaml`. */
function lockFileOf(stage) {
    return stage.file.replace(/\.[^./]*$/, '.lock');
}
function stampOf(path) {
    return external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
}
function sameStamp(a, b) {
    return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
/** All at once or not at all, as `writeFileAtomic`, but other stages run while the disk takes its time. */
async function replaceFile(path, text) {
    const target = external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target));
    try {
        external_node_fs_.writeFileSync(temp, text, { flag: 'wx' });
        if (mode !== undefined)
            external_node_fs_.chmodSync(temp, mode & 0o7777);
        await external_node_fs_.promises.rename(temp, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temp, { force: true });
        throw error;
    }
}
/** A lock that is a link is written through, but never to a place outside. */
function leavesRepository(path) {
    if (!external_node_fs_.lstatSync(path).isSymbolicLink())
        return false;
    const root = external_node_fs_.realpathSync((0,workspace_root/* findGitRoot */.k)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path));
    const inside = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync(path));
    return inside.startsWith('..') || inside.startsWith(external_node_path_.sep) || inside.split(external_node_path_.sep).includes('.git');
}
function refusedLink(file) {
    return {
        reason: 'refused',
        message: `'${file}' is a link that leads out of the repository`,
        location: { file },
        hint: 'replace the link by the file itself',
    };
}
function diskFailure(error, file) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return {
        reason: 'storage',
        message: `'${file}' could not be written: ${code}`,
        location: { file },
        hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
    };
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qt: () => (/* binding */ lockedPath),
/* harmony export */   qb: () => (/* binding */ hashKeepingGeneration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);


/**
 * Hashes the deps of a stage and reads its params (dvc: dvc/stage/__init__.py `save_deps`). A dep that its lock records by
 * the older hash keeps it while its content is the same (dvc-compat 6.2). Fails with everything that is missing. With
 * `promised`, a dep that is not here counts as what a pull would bring, where that is known.
 */
async function readInputs(stage, ctx, { promised }) {
    const deps = [];
    const params = new Map();
    const absent = [];
    const failures = [];
    for (const dep of stage.deps) {
        if (dep.kind === 'params') {
            const read = await readParams(dep, ctx);
            if (read.ok)
                params.set(dep.path, read.value);
            else
                failures.push(...read.failures);
            continue;
        }
        const read = await readDep(dep, stage, { ...ctx, promised });
        if (!read.ok)
            failures.push(...read.failures);
        else {
            deps.push(read.value.locked);
            if (read.value.absent)
                absent.push(dep.path);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ deps, params, absent });
}
async function readDep(dep, stage, ctx) {
    if (dep.place.kind === 'url')
        return readUrl(dep, dep.place.url, ctx);
    const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
    const hashed = await hashKeepingGeneration(dep.place, locked, ctx);
    if (!hashed.ok)
        return { ok: false, failures: hashed.failures.map((failure) => at(failure, dep)) };
    if (hashed.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, hashed.value.info), absent: false });
    const info = ctx.promised ? await ctx.recorded?.(dep.place) : undefined;
    if (info !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, info), absent: true });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
}
/**
 * What is at a place: by the older hash if that is how it is recorded and it is unchanged, else by MD5 (dvc: dvc/output.py
 * `update_legacy_hash_name`). What lies outside the project is always MD5.
 */
async function hashKeepingGeneration(place, locked, ctx) {
    if (place.kind === 'inside' && locked?.hashName === 'md5-dos2unix' && locked.oid !== undefined) {
        const old = await ctx.hash(place, 'md5-dos2unix');
        if (!old.ok)
            return old;
        if (old.value?.info.oid === locked.oid)
            return old;
    }
    return ctx.hash(place, 'md5');
}
/** A path with its hash, in the words of a lock entry. */
function lockedPath(path, info) {
    return { path, ...info };
}
async function readUrl(dep, url, ctx) {
    if (ctx.hashUrl === undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'data',
            message: `dependency '${dep.path}' lies on a server and cannot be read from here`,
            ...(dep.location === undefined ? {} : { location: dep.location }),
            hint: 'import it with `import-url`, so that the pipeline reads a local copy',
        });
    }
    const read = await ctx.hashUrl(url);
    if (!read.ok)
        return read;
    return read.value === undefined
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep))
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path: dep.path, ...read.value }, absent: false });
}
async function readParams(dep, ctx) {
    const file = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    const read = await ctx.params(file);
    if (!read.ok)
        return read;
    if (read.value === undefined && dep.keys === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
    const { found, missing: gone, failures } = (0,_project_params_js__WEBPACK_IMPORTED_MODULE_1__/* .selectParams */ .L)(read.value, dep.keys);
    if (failures.length > 0)
        return { ok: false, failures: failures.map((failure) => at(failure, dep)) };
    if (gone.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message: `Parameters '${gone.join(', ')}' are missing from '${file}'.`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: read.value === undefined
            ? `create ${file}`
            : `add them to ${file}, or take them out of the stage's params`,
    });
}
function missing(dep) {
    const path = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    return {
        reason: 'data',
        message: `dependency '${path}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'pull it, make it, or correct the path in the stage',
    };
}
function at(failure, dep) {
    return failure.location === undefined && dep.location !== undefined
        ? { ...failure, location: dep.location }
        : failure;
}


/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ignoreOutputs),
/* harmony export */   k: () => (/* binding */ unignoreOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1266);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2510);






/**
 * Makes Git ignore cached outs: for each that it does not ignore yet, the line `/name` in the `.gitignore` of the out's own
 * folder (dvc-compat 9.9). A rule only for folders (`name/`) does not count, as in DVC. Gives the paths that got a line.
 */
async function ignoreOutputs({ projectRoot, git, paths, }) {
    const patterns = await git.ignorePatterns(projectRoot, paths);
    const parents = await git.isIgnored(projectRoot, [...new Set(paths.map((path) => `${parentOf(path)}/`))].filter((p) => p !== '/'));
    const open = paths.filter((path) => {
        const pattern = patterns.get(path);
        if (pattern === undefined || pattern.startsWith('!'))
            return true;
        return pattern.endsWith('/') && !parents.has(`${parentOf(path)}/`);
    });
    const failures = [];
    for (const path of open) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            addLine(file.value, lineFor(path));
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open);
}
/**
 * Takes the lines away again; a `.gitignore` that held nothing else is deleted. As in DVC, a line whose name had to be
 * escaped stays (scmrepo: git/__init__.py ignore_remove).
 */
async function unignoreOutputs({ projectRoot, paths }) {
    const failures = [];
    for (const path of paths) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            removeLine(file.value, `/${nameOf(path)}`);
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function ignoreFileOf(projectRoot, path) {
    if (/[\n\r]/u.test(path))
        return refuse(path, 'a name with a line break cannot be written in a .gitignore');
    const folder = parentOf(path);
    const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(projectRoot, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if (!file.ok)
        return file;
    const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(file.value);
    if (stats !== undefined && !stats.isFile())
        return refuse(path, `${file.value} is no regular file`);
    return file;
}
function refuse(path, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'refused', message: `'${path}' cannot be ignored in Git: ${why}` });
}
/** The name with everything escaped that means something in a pattern (pathspec: escape). */
function lineFor(path) {
    return `/${nameOf(path).replace(/[\\[\]!*#?]/gu, '\\$&')}`;
}
function addLine(file, line) {
    const text = textOf(file) ?? '';
    const isWhole = text === '' || text.endsWith('\n') || text.endsWith('\r');
    if (isWhole && linesOf(text).includes(`${line}\n`))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(`${text}${isWhole ? '' : '\n'}${line}\n`));
}
function removeLine(file, line) {
    const text = textOf(file);
    if (text === undefined)
        return;
    const kept = linesOf(text).filter((other) => other.trim() !== line.trim());
    if (kept.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file));
    else
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(kept.join('')));
}
/** Whole lines with their ends, those as Python reads them: `\r\n` and `\r` become `\n`. */
function linesOf(text) {
    return text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
function textOf(file) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file)));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
