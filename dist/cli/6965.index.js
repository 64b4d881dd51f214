export const id = 6965;
export const ids = [6965];
export const modules = {

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   Hg: () => (/* binding */ currentCommit),
/* harmony export */   X: () => (/* binding */ repoEntry),
/* harmony export */   i: () => (/* binding */ importFromRepo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52855);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19519);
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








function repoOf({ source }) {
    const repo = source?.get('repo');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(repo))
        return undefined;
    const text = (key) => {
        const value = repo.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const url = text('url');
    if (url === undefined)
        return undefined;
    return { url, rev: text('rev'), revLock: text('rev_lock'), remote: text('remote') };
}
function repoEntry(path, { url, rev, revLock, remote }) {
    const repo = [
        ['url', url],
        ['rev', rev],
        ['rev_lock', revLock],
        ['remote', remote],
    ];
    const known = repo.filter((pair) => pair[1] !== undefined);
    return new Map([
        ['path', path],
        ['repo', new Map(known)],
    ]);
}
async function currentCommit(session, { url, rev }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(session.host, { url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(source.sha);
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
async function importFromRepo(writing, { dep, out }, { url, rev, remote }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { session } = writing;
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(session.host, { url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_2, opened.value, true);
        const temp = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-import-'));
        try {
            const taken = await (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_6__/* .takePath */ .D)(source, {
                ...{ host: session.host, path: dep.path, into: temp, cache: session.cache },
                ...(remote === undefined ? {} : { remote }),
            });
            if (!taken.ok)
                return taken;
            const place = { kind: 'outside', path: taken.value };
            const entry = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .runImport */ .$O)(writing, { dep: { kind: 'path', path: dep.path, place }, out });
            return entry.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ sha: source.sha, entry: entry.value }) : entry;
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { recursive: true, force: true });
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ }),

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83203);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79927);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65336);





async function lookAtImport(writing, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .importPlace */ .P2)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAtSource */ .Ew)(writing, place.value, locked);
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: place.value, seen: seen.value });
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
async function runImport(writing, { dep, out }, locked) {
    const looked = await lookAtImport(writing, dep, locked);
    if (!looked.ok)
        return looked;
    const { place, seen } = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .bringSource */ .qF)(writing, place, seen, out.path);
    if (!brought.ok)
        return brought;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
async function importAnew(session, project, stage) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const locked = stage.lock?.deps.find(({ path }) => path === item.dep.path);
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_4__/* .WrittenFiles */ .l(session) }, item, locked);
}


/***/ }),

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl),
/* harmony export */   newOutput: () => (/* binding */ newOutput),
/* harmony export */   seenOut: () => (/* binding */ seenOut),
/* harmony export */   seenSource: () => (/* binding */ seenSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83203);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54438);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








const importUrl = {
    name: 'import-url',
    help: 'Copy or download data from a path or an http(s) address, and track it',
    args: '<url> [out]',
    options: [
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'refused: import the data, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = ''] = words.args;
        const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what: `import-url ${url}`, scmContext: true }, (writing) => importData(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, prefix);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: import the data here, then `push` it';
    if (options.exec === false && options.download === false)
        return 'argument --no-download: not allowed with argument --no-exec';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function importData(writing, { args, options }) {
    const { session } = writing;
    const [url = '', out] = args;
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .X)(session.host.cwd, url, { out, force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await newOutput(writing, typed.value);
    if (!path.ok)
        return path;
    const item = newImport(writing, url, path.value);
    const dep = item.dep.place;
    if (dep.kind === 'inside' && dep.path === path.value)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
    const entry = await importEntryOf(writing, item, options);
    if (!entry.ok)
        return entry;
    const old = writing.project.byAddress.get(`${path.value}.dvc`)?.dvcFile;
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, `${path.value}.dvc`, contentOf(item, entry.value, { isBare: options.exec === false, old }));
}
async function newOutput(writing, word) {
    const { project, session } = writing;
    const path = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(writing, word);
    if (!path.ok)
        return path;
    if ((0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isThroughLink */ ._Z)(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .throughLink */ .OD);
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNewOutput */ .ij)(writing, path.value);
    if (!ready.ok)
        return ready;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const file = `${path.value}.dvc`;
    const above = project.graph.producerAbove(path.value);
    if (above !== undefined && above.stage.file !== file) {
        const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message });
    }
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(writing, [path.value], new Set([file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}
function newImport({ session }, url, path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(url, session.cwd, session.projectRoot);
    const isInside = place.kind === 'inside' && (0,_import_source_js__WEBPACK_IMPORTED_MODULE_4__/* .existsLocally */ .HU)(session.host.cwd, url);
    const text = isInside ? (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, folder) : url;
    const placed = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text) ? place : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, folder, session.projectRoot).place;
    const dep = { kind: 'path', path: text, place: placed };
    return { dep, out: { text: (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, folder), path, isCached: true } };
}
async function importEntryOf(writing, item, options) {
    const { dep, out } = item;
    const bare = { path: out.text, hashName: 'md5' };
    if (options.exec === false) {
        const ignored = await writing.files.ignore(out.path);
        return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
    }
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
    });
    if (options.download !== false)
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .runImport */ .$O)(writing, item);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.seen.record }, bare)) : ignored;
}
function contentOf({ dep, out }, entry, { isBare, old }) {
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .keptFields */ .es)(old, out.text);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [new Map([['path', dep.path]])]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const file = `${out.path}.dvc`;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry));
    if (isBare)
        content.delete('md5');
    return content;
}
function seenSource({ session }, { path, place, source }) {
    if (source !== undefined || place.kind !== 'inside')
        return path;
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, session.cwd);
}
function seenOut({ session }, path) {
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, session.cwd);
}


/***/ }),

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importVerb: () => (/* binding */ importVerb),
/* harmony export */   noteImport: () => (/* binding */ noteImport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26119);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38326);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87609);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76248);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








const importVerb = {
    name: 'import',
    help: 'Track a file or folder of another repository, and where it came from',
    args: '<url> <path>',
    options: [
        { flags: '-o, --out <path>', help: 'where to put it' },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--rev <commit>', help: 'a branch, tag or commit of that repository' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the commit, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = '', path = ''] = words.args;
        const what = `import ${url} ${path}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => importPath(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, `failed to import '${path}' from '${url}'. - `);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
async function importPath(writing, { args, options }) {
    const { session } = writing;
    const [url = '', source = ''] = args;
    const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_1__/* .outputPath */ .X)(session.host.cwd, source, { out: text('out'), force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await (0,_import_url_js__WEBPACK_IMPORTED_MODULE_4__.newOutput)(writing, typed.value);
    if (!path.ok)
        return path;
    const file = `${path.value}.dvc`;
    const folder = path.value.slice(0, Math.max(0, path.value.lastIndexOf('/')));
    const out = { text: (0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .i)(path.value, folder), path: path.value, isCached: true };
    const dep = { kind: 'path', path: source, place: { kind: 'url', url } };
    const repo = { url, rev: text('rev'), revLock: undefined, remote: text('remote') };
    const done = await obtain(writing, { item: { dep, out }, repo, options });
    if (!done.ok)
        return done;
    const { sha, entry } = done.value;
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .keptFields */ .es)(writing.project.byAddress.get(file)?.dvcFile, out.text);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [(0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .repoEntry */ .X)(source, { ...repo, revLock: sha })]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const content = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry);
    const shown = new Map(content);
    if (sha === undefined)
        shown.delete('md5');
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, file, shown);
}
async function obtain(writing, { item, repo, options }) {
    const { dep, out } = item;
    const bare = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, { path: out.text, hashName: 'md5' });
    if (options.exec === false || options.download === false) {
        const ignored = await writing.files.ignore(out.path);
        if (!ignored.ok)
            return ignored;
        if (options.exec === false)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha: undefined, entry: bare });
        noteImport(writing, item, repo);
        const sha = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(writing.session, repo);
        return sha.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha: sha.value, entry: bare }) : sha;
    }
    noteImport(writing, item, repo);
    return (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .importFromRepo */ .i)(writing, item, repo);
}
function noteImport(writing, { dep, out }, { url }) {
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${dep.path} (${url})' -> '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_4__.seenOut)(writing, out.path)}'`,
    });
}


/***/ })

};
