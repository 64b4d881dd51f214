export const id = 6965;
export const ids = [6965];
export const modules = {

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentCommit),
/* harmony export */   i: () => (/* binding */ importFromRepo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60227);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19519);
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
async function importFromRepo(writing, { dep, out }, repo) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { session } = writing;
        const added = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__/* .addedIn */ .G$)(repo, session.host.cwd);
        if (!added.ok)
            return added;
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(session.host, repo);
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_2, opened.value, true);
        const temp = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-import-'));
        try {
            const taken = await (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_7__/* .takePath */ .D)(source, {
                ...{ host: session.host, path: dep.path, into: temp, cache: session.cache },
                ...added.value,
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

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl),
/* harmony export */   newOutput: () => (/* binding */ newOutput),
/* harmony export */   seenOut: () => (/* binding */ seenOut),
/* harmony export */   seenSource: () => (/* binding */ seenSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50423);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54438);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87048);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65336);











const importUrl = {
    name: 'import-url',
    help: 'Copy or download data from a path, a cloud or a web address, and track it',
    args: '<url> [out]',
    options: [
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
        { flags: '--to-remote', help: 'send the data straight to the remote, keep none here' },
        { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = ''] = words.args;
        const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_10__/* .withWriting */ .$)(host, { what: `import-url ${url}`, scmContext: true }, (writing) => importData(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .verbFailures */ .jy)(done.failures, prefix);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return options.exec === false || options.download === false
            ? '--no-exec/--no-download/--version-aware cannot be combined with --to-remote'
            : undefined;
    if (options.exec === false && options.download === false)
        return 'argument --no-download: not allowed with argument --no-exec';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function importData(writing, { args, options }) {
    const { session } = writing;
    const [url = '', out] = args;
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_4__/* .outputPath */ .X)(session.host.cwd, url, { out, force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await newOutput(writing, typed.value);
    if (!path.ok)
        return path;
    const config = fsConfig(options.fsConfig);
    if (!config.ok)
        return config;
    const item = newImport(writing, url, path.value, config.value);
    const dep = item.dep.place;
    if (dep.kind === 'inside' && dep.path === path.value)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
    const entry = await importEntryOf(writing, item, options);
    if (!entry.ok)
        return entry;
    const old = writing.project.byAddress.get(`${path.value}.dvc`)?.dvcFile;
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dumpDvcFile */ .QN)(writing, `${path.value}.dvc`, contentOf(item, entry.value, { isBare: options.exec === false, old }));
}
async function newOutput(writing, word) {
    const { project, session } = writing;
    const path = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .insidePath */ .yt)(writing, word);
    if (!path.ok)
        return path;
    if ((0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .isThroughLink */ ._Z)(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .throughLink */ .OD);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path.value));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `stage working dir '${folder}' does not exist` });
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .checkNewOutput */ .ij)(writing, path.value);
    if (!ready.ok)
        return ready;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const file = `${path.value}.dvc`;
    const above = project.graph.producerAbove(path.value);
    if (above !== undefined && above.stage.file !== file) {
        const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message });
    }
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .overlaps */ .$f)(writing, [path.value], new Set([file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}
function fsConfig(words) {
    const lines = Array.isArray(words) ? words.map(String) : [];
    const wrong = lines.find((line) => !/^[^=]+=/.test(line));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `--fs-config takes options as key=value, not '${wrong}'` });
    if (lines.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])));
}
function newImport({ session }, url, path, options) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(url, session.cwd, session.projectRoot);
    const isInside = place.kind === 'inside' && (0,_import_source_js__WEBPACK_IMPORTED_MODULE_6__/* .existsLocally */ .H)(session.host.cwd, url);
    const text = isInside ? (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(place.path, folder) : url;
    const placed = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isUrl */ .gU)(text) ? place : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(text, folder, session.projectRoot).place;
    const more = options === undefined ? {} : { options };
    const dep = { kind: 'path', path: text, place: placed, ...more };
    return { dep, out: { text: (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(path, folder), path, isCached: true } };
}
async function importEntryOf(writing, item, options) {
    const { dep, out } = item;
    const bare = { path: out.text, hashName: 'md5' };
    if (options.exec === false) {
        const ignored = await writing.files.ignore(out.path);
        return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
    }
    const jobs = (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_8__/* .jobsOf */ .a)(options.jobs);
    if (options.toRemote === true) {
        const remote = typeof options.remote === 'string' ? options.remote : undefined;
        return sendImport(writing, item, { remote, jobs });
    }
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
    });
    if (options.download !== false)
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .runImport */ .$O)(writing, item, { jobs });
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.record }, bare)) : ignored;
}
async function sendImport(writing, { dep, out }, toRemote) {
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const sent = await (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_8__/* .sendToRemote */ ._)(writing.session, looked.value, toRemote);
    if (!sent.ok)
        return sent;
    const ignored = await writing.files.ignore(out.path);
    if (!ignored.ok)
        return ignored;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.record }, { path: out.text, ...sent.value }));
}
function contentOf({ dep, out }, entry, { isBare, old }) {
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .keptFields */ .es)(old, out.text);
    const source = new Map([['path', dep.path]]);
    if (dep.options !== undefined)
        source.set('fs_config', dep.options);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [source]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const file = `${out.path}.dvc`;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry));
    if (isBare)
        content.delete('md5');
    return content;
}
function seenSource({ session }, { path, place, source }) {
    if (source !== undefined || place.kind !== 'inside')
        return path;
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(place.path, session.cwd);
}
function seenOut({ session }, path) {
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(path, session.cwd);
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
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60227);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13667);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64296);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65336);










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
        ..._trusted_config_js__WEBPACK_IMPORTED_MODULE_8__/* .addedOptions */ .fF,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = '', path = ''] = words.args;
        const what = `import ${url} ${path}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_9__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => importPath(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .verbFailures */ .jy)(done.failures, `failed to import '${path}' from '${url}'. - `);
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
    const added = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedConfig */ .Bl)(options);
    if (!added.ok)
        return added;
    const repo = { url, rev: text('rev'), revLock: undefined, ...added.value };
    const done = await obtain(writing, { item: { dep, out }, repo, options });
    if (!done.ok)
        return done;
    const { sha, entry } = done.value;
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .keptFields */ .es)(writing.project.byAddress.get(file)?.dvcFile, out.text);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [(0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__/* .repoEntry */ .X)(source, { ...repo, revLock: sha })]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const content = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry);
    const shown = new Map(content);
    if (sha === undefined)
        shown.delete('md5');
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .dumpDvcFile */ .QN)(writing, file, shown);
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
        const sha = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .H)(writing.session, repo);
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
