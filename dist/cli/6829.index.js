export const id = 6829;
export const ids = [6829,803];
export const modules = {

/***/ 28905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   add: () => (/* binding */ add)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52855);
/* harmony import */ var _add_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3106);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87048);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65336);










const add = {
    name: 'add',
    help: 'Track data files or folders',
    args: '<targets...>',
    options: [
        { flags: '--no-commit', help: 'do not put the data into the cache' },
        { flags: '--glob', help: 'targets are shell patterns; ** is any number of folders' },
        { flags: '-o, --out <path>', help: 'where to put a copy of the target, which is tracked instead of it' },
        { flags: '-f, --force', help: 'with --out: replace what is there' },
        { flags: '--no-relink', help: 'leave the files in the workspace as they are' },
        { flags: '--to-remote', help: 'send the data straight to the remote, keep none here' },
        { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
        { flags: '--remote-jobs <n>', help: 'with --to-remote: files at once' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return { failures: [{ reason: 'project', message: misuse }] };
        const what = `add ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_8__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => addAll(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .verbFailures */ .jy)(done.failures);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ args, options }) {
    if (typeof options.out !== 'string' && options.toRemote !== true) {
        if (typeof options.remote === 'string')
            return "--remote can't be used without --to-remote";
        return options.remoteJobs === undefined ? undefined : "--remote-jobs can't be used without --to-remote";
    }
    const other = options.toRemote === true ? '--to-remote' : '--out';
    if (args.length > 1)
        return `multiple targets can't be used with ${other}`;
    if (options.glob === true)
        return `--glob option can't be used with ${other}`;
    return options.commit === false ? `--no-commit option can't be used with ${other}` : undefined;
}
async function addAll(writing, words) {
    const { args, options } = words;
    const choices = { noCommit: options.commit === false, relink: options.relink !== false };
    if (typeof options.out === 'string' || options.toRemote === true)
        return (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_4__/* .addOutside */ .$)(writing, args[0] ?? '', outsideOf(options));
    const expanded = options.glob === true ? expand(args, writing.session.host.cwd) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(args);
    if (!expanded.ok)
        return expanded;
    const targets = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(await Promise.all([...new Set(expanded.value)].map((word) => (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .addTarget */ .z9)(writing, word))));
    if (!targets.ok)
        return targets;
    const fresh = targets.value.filter(({ known }) => known === undefined);
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .overlaps */ .$f)(writing, fresh.map(({ path }) => path), new Set(fresh.map(({ file }) => file)));
    if (clashes.length > 0)
        return { ok: false, failures: clashes };
    return addEach(writing, targets.value, choices);
}
function outsideOf({ out, remote, ...options }) {
    const text = (value) => (typeof value === 'string' ? value : undefined);
    const force = options.force === true;
    if (options.toRemote !== true)
        return { out: text(out), force };
    return { out: text(out), force, toRemote: { remote: text(remote), jobs: (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsOf */ .a)(options.remoteJobs) } };
}
async function addEach(writing, targets, choices) {
    const { session, files } = writing;
    const written = new Set();
    for (const target of targets) {
        let [now, current] = [writing, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(target)];
        if (written.has(target.file)) {
            const loaded = await session.reload();
            if (!loaded.ok)
                return loaded;
            now = { session, project: loaded.value, files };
            current = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .addTarget */ .z9)(now, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, target.path));
        }
        const done = current.ok ? await (0,_add_data_js__WEBPACK_IMPORTED_MODULE_3__/* .addData */ .ys)(now, current.value, choices) : current;
        if (!done.ok)
            return done;
        written.add(target.file);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function expand(patterns, cwd) {
    const found = patterns.flatMap((pattern) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd })
        .filter((path) => !isHidden(path, pattern))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_9__/* .compareCodePoints */ .OP));
    if (found.length > 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const list = patterns.map((pattern) => `'${pattern}'`).join(', ');
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `Glob [${list}] has no matches.` });
}
function isHidden(path, pattern) {
    return !/(^|\/)\./.test(pattern) && /(^|\/)\./.test(path);
}


/***/ }),

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73203);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20696);



function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function isLost(session, abs, locked) {
    return locked?.oid !== undefined && !isStored(session, locked) && (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__/* .danglingLink */ .d)(abs) !== undefined;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const { state } = session;
    const { signal } = session.host;
    if (place.kind === 'outside')
        return { abs: place.path, hashName, state, signal };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, hashName, state, signal };
}


/***/ }),

/***/ 65336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withWriting),
/* harmony export */   l: () => (/* binding */ WrittenFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66552);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63423);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76248);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83908);









function withWriting(host, options, work) {
    const writeIn = async (session) => {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const files = new WrittenFiles(session);
        const done = await work({ session, project: loaded.value, files }).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .asDiskFailure */ .IW)(error)));
        if (!done.ok && options.scmContext)
            await files.undoIgnores();
        await files.stage();
        return done.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: done.value, hint: options.scmContext ? files.hint() : '' }) : done;
    };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, writeIn, { writes: options.what });
}
class WrittenFiles {
    #session;
    #written = new Set();
    #ignored = [];
    constructor(session) {
        this.#session = session;
    }
    track(path) {
        this.#written.add(path);
    }
    async ignore(path) {
        const { git, projectRoot, cwd } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const tracked = await git.tracked(projectRoot, [path]);
        if (tracked.size > 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outTracked */ .X6)((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        const added = await (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreOutputs */ .L)({ projectRoot, git, paths: [path] });
        if (!added.ok)
            return added;
        if (added.value.length > 0) {
            this.#ignored.push(path);
            this.track(ignoreFileOf(path));
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    async unignore(path) {
        const { git, projectRoot } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const file = ignoreFileOf(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, file)))
            this.track(file);
        return (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__/* .unignoreOutputs */ .k)({ projectRoot, git, paths: [path] });
    }
    async undoIgnores() {
        for (const path of this.#ignored.splice(0))
            await this.unignore(path);
    }
    async stage() {
        const { git, config, projectRoot, gitRoot } = this.#session;
        if (git === undefined || gitRoot === undefined || !config.autostage || this.#written.size === 0)
            return;
        const paths = [...this.#written];
        const known = await git.tracked(projectRoot, paths);
        const present = paths.filter((path) => known.has(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path)));
        const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(gitRoot, projectRoot);
        await git.add(present.map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, path)));
    }
    hint() {
        const { git, config, cwd } = this.#session;
        if (git === undefined || config.autostage || this.#written.size === 0)
            return '';
        const paths = [...this.#written]
            .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP)
            .map((path) => shellWord((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        return `\nTo track the changes with git, run:\n\n\tgit add ${paths.join(' ')}\n\nTo enable auto staging, run:\n\n\tdvc config core.autostage true\n`;
    }
}
function ignoreFileOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), '.gitignore');
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ }),

/***/ 66552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   X6: () => (/* binding */ outTracked),
/* harmony export */   _Y: () => (/* binding */ clearOutputs),
/* harmony export */   p1: () => (/* binding */ checkPlaces),
/* harmony export */   w2: () => (/* binding */ checkUntracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31266);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62885);
/* harmony import */ var _unprotect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73203);








function checkPlaces(stage, ctx) {
    const failures = stage.outs.flatMap((out) => placeFailures(out, ctx).map((failure) => at(failure, out)));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
async function checkUntracked(stage, ctx) {
    const cached = stage.outs.filter((out) => out.cache && out.place.kind === 'inside');
    if (cached.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const pathOf = (out) => (out.place.kind === 'url' ? out.place.url : out.place.path);
    const tracked = await ctx.isGitTracked(cached.map(pathOf));
    const failures = cached
        .filter((out) => tracked.has(pathOf(out)))
        .map((out) => at(outTracked(pathOf(out)), out));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function placeFailures(out, ctx) {
    const { place } = out;
    if (place.kind === 'inside') {
        const safe = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(ctx.projectRoot, place.path);
        return safe.ok ? [] : safe.failures;
    }
    if (out.cache) {
        return [
            {
                reason: 'output',
                message: `Saving cached external output ${out.path} is not supported since DVC 3.0.`,
                hint: 'give the output a path in the project, or mark it `cache: false`',
            },
        ];
    }
    if (place.kind === 'outside' && ctx.mayWriteOutside?.(place.path) === true)
        return [];
    return [
        {
            reason: 'refused',
            message: `output '${out.path}' lies outside the project`,
            hint: 'give it a path in the project, or allow the place under `outside` in the policy file',
        },
    ];
}
function outTracked(path) {
    return {
        reason: 'output',
        message: [
            ` output '${path}' is already tracked by SCM (e.g. Git).`,
            '    You can remove it from Git, then add to DVC.',
            '        To stop tracking from Git:',
            `            git rm -r --cached '${path}'`,
            `            git commit -m "stop tracking ${path}" `,
        ].join('\n'),
        hint: `run: git rm -r --cached '${path}'; or mark the output \`cache: false\``,
    };
}
function clearOutputs(stage, ctx) {
    const failures = stage.outs.flatMap((out) => {
        const path = absolutePath(out, ctx.projectRoot);
        if (!path.ok)
            return path.failures;
        const done = out.persist
            ? out.cache
                ? (0,_unprotect_js__WEBPACK_IMPORTED_MODULE_7__/* .unprotect */ .Z)(path.value, ctx)
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined)
            : (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(path.value);
        return done.ok ? [] : done.failures.map((failure) => at(failure, out));
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
async function readOutputs(stage, ctx, note) {
    const made = [];
    const failures = [];
    for (const output of stage.outs) {
        const path = output.place.kind === 'url' ? output.place.url : output.place.path;
        const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
        const hashed = await (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(output.place, locked, ctx);
        if (!hashed.ok)
            failures.push(...hashed.failures.map((failure) => at(failure, output)));
        else if (hashed.value === undefined)
            failures.push(at(missingFailure(path), output));
        else {
            const { info } = hashed.value;
            const real = output.place.kind === 'inside' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.projectRoot, path) : path;
            if (output.role === 'metric' && info.nfiles === undefined && !isTextFile(real)) {
                failures.push(at(binaryFailure(real), output));
            }
            if (info.size === 0)
                await note(`'${path}' is empty.`);
            made.push({ output, path, hashed: hashed.value });
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(made);
}
function absolutePath(out, projectRoot) {
    if (out.place.kind === 'inside')
        return (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(projectRoot, out.place.path);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out.place.kind === 'outside' ? out.place.path : out.place.url);
}
function missingFailure(path) {
    return {
        reason: 'output',
        message: `output '${path}' does not exist`,
        hint: 'let the command make it, or correct its path in the stage',
    };
}
function binaryFailure(path) {
    return {
        reason: 'output',
        message: `binary file '${path}' cannot be used as metrics.`,
        hint: 'write the metrics as JSON, YAML or TOML, or list the file under `outs`',
    };
}
const textProbe = 512;
function isTextFile(path) {
    const probe = Buffer.alloc(textProbe);
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'r');
    try {
        const bytes = probe.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, probe, 0, textProbe, 0));
        if (bytes.includes(0))
            return false;
        const others = bytes.filter((byte) => !((byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13));
        return others.length <= 0.3 * bytes.length;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
function at(failure, out) {
    return failure.location === undefined && out.location !== undefined
        ? { ...failure, location: out.location }
        : failure;
}


/***/ }),

/***/ 48656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);








async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .rememberLinks */ .JD)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
async function* filesOf({ hashed, signal }, target) {
    if (hashed.tree === undefined)
        yield { path: target, oid: hashed.info.oid, inner: '' };
    for (const [i, { path, oid }] of hashed.tree?.entries.entries() ?? []) {
        if (i % 64 === 63)
            await breathe(signal);
        yield { path: `${target}/${path}`, oid, inner: path };
    }
}
async function breathe(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for await (const { path, oid, inner } of filesOf(request, target)) {
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined)
        cache.addTree(hashed.tree, hashName);
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .Linker */ .oC(linkTypes);
    for await (const { path, oid } of filesOf(request, target)) {
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceMode */ .jL)());
    else if (needsLink(file, [first]))
        linker.place(file.object, file.path);
}
function isPlain(stats) {
    return stats.isFile() && stats.nlink === 1;
}
function needsLink({ path, object, stats }, linkTypes) {
    for (const type of linkTypes.length === 0 ? ['copy'] : linkTypes) {
        if ((type === 'copy' || type === 'reflink') && isPlain(stats))
            return false;
        if (type === 'hardlink' && stats.isFile() && stats.nlink > 1)
            return stats.ino !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(object).ino;
        if (type === 'symlink' && stats.isSymbolicLink())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}


/***/ }),

/***/ 63423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ignoreOutputs),
/* harmony export */   k: () => (/* binding */ unignoreOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29096);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);







async function ignoreOutputs({ projectRoot, git, paths, }) {
    const patterns = await git.ignorePatterns(projectRoot, paths);
    const open = paths.filter((path) => patterns.get(path)?.startsWith('!') !== false);
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
    const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(projectRoot, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if (!file.ok)
        return file;
    const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)(file.value);
    if (stats !== undefined && !stats.isFile())
        return refuse(path, `${file.value} is no regular file`);
    return file;
}
function refuse(path, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'refused', message: `'${path}' cannot be ignored in Git: ${why}` });
}
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
function linesOf(text) {
    return text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
function textOf(file) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)((0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(file));
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


/***/ }),

/***/ 20696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ hashFile),
  b8: () => (/* binding */ hashNow),
  Gv: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/workspace/found-files.js

const fields = 3;
class FoundFiles {
    #paths;
    #oids;
    #stamps;
    #indices;
    constructor(paths) {
        this.#paths = paths;
        this.#oids = new Array(paths.length);
        this.#stamps = new Float64Array(paths.length * fields);
    }
    set(index, oid, { ino, size, mtimeMs }) {
        this.#oids[index] = oid;
        const at = index * fields;
        this.#stamps[at] = ino;
        this.#stamps[at + 1] = size;
        this.#stamps[at + 2] = mtimeMs;
    }
    get size() {
        let size = 0;
        for (let at = 1; at < this.#stamps.length; at += fields)
            size += this.#stamps[at];
        return size;
    }
    entries() {
        return this.#paths.map((path, index) => ({ path, oid: this.#oids[index] }));
    }
    get(path) {
        this.#indices ??= new Map(this.#paths.map((each, index) => [each, index]));
        const index = this.#indices.get(path);
        return index === undefined ? undefined : (0,verified/* stampAt */.Ji)(this.#stamps, index);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/hash-one.js








async function hashOne(abs, job) {
    const before = present(abs);
    if (before === undefined)
        throw new failure/* FailureError */.pO(gone(abs));
    if (!before.isFile())
        throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(abs));
    if (++job.pace.files >= 512)
        await giveWay(job);
    const known = job.state?.recall(abs, before, job.hashName);
    if (known !== undefined)
        return { oid: known, stats: before };
    const fd = hash_one_open(abs);
    try {
        const oid = await hashOpen(fd, before.size, job);
        const after = (0,external_node_fs_.fstatSync)(fd);
        if (!isSame(before, after))
            throw new failure/* FailureError */.pO(moved(abs));
        job.state?.remember(abs, after, oid, job.hashName);
        return { oid, stats: after };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const readSize = 1 << 18;
const small = Buffer.allocUnsafeSlow(readSize);
function hashSmall(abs, before, state) {
    const fd = hash_one_open(abs);
    try {
        const length = (0,external_node_fs_.readSync)(fd, small, 0, readSize, null);
        if (length !== before.size)
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!isSame(before, stats))
            return undefined;
        const oid = (0,store_md5/* md5Bytes */.cG)(small.subarray(0, length), 'md5');
        state?.remember(abs, stats, oid, 'md5');
        return { oid, stats };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function hashOpen(fd, size, job) {
    const buffer = Buffer.allocUnsafe(Math.min(readSize, size + 1));
    let length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
    job.pace.bytes += length;
    if (length === size && size < buffer.length && job.hashName === 'md5') {
        return (0,store_md5/* md5Bytes */.cG)(buffer.subarray(0, length), 'md5');
    }
    const md5 = new store_md5/* Md5 */.VV(job.hashName);
    while (length > 0) {
        md5.update(buffer.subarray(0, length));
        if (job.pace.bytes >= 1 << 23)
            await giveWay(job);
        length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
        job.pace.bytes += length;
    }
    return md5.digest();
}
async function giveWay({ pace, signal }) {
    signal?.throwIfAborted();
    pace.bytes = 0;
    pace.files = 0;
    await (0,promises_.setImmediate)();
}
function hash_one_open(abs) {
    try {
        return (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(abs), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
}
function readFailed(abs, error) {
    const { syscall } = error;
    return syscall === undefined ? error : new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
}
function isSame(a, b) {
    return a.dev === b.dev && (0,verified/* isSameStamp */.EK)(a, b);
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { throwIfNoEntry: false });
        if (stats !== undefined)
            return stats;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return undefined;
        if (code !== 'ELOOP')
            throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
    if ((0,stats/* statsAt */.Z)(abs) === undefined)
        return undefined;
    throw new failure/* FailureError */.pO((0,walk/* brokenLink */.yC)(abs));
}
function moved(abs) {
    return {
        reason: 'data',
        message: `'${abs}' changed while it was read`,
        hint: 'let what writes to it finish, then try again',
    };
}
function gone(abs) {
    return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}
function stampOf({ ino, size, mtimeMs }) {
    return { ino, size, mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js






async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new FoundFiles(files);
    const failures = [];
    const progress = { job, found, failures };
    for (let start = 0; start < files.length; start += filesAtOnce) {
        const unknown = await recallAll({ abs, files, start }, progress);
        const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
        if (!isDone)
            await hashInTurn(unknown, progress);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const tree = (0,store_tree/* makeTree */.TI)(found.entries());
    const info = { oid: (0,store_tree/* treeOid */.F3)(tree), hashName: job.hashName, size: found.size, nfiles: files.length };
    return (0,failure.ok)({ info, tree, stamps: found });
}
const filesAtOnce = 1 << 16;
const filesPerTurn = 512;
async function recallAll({ abs, files, start }, { job, found, failures }) {
    const unknown = [];
    const end = Math.min(files.length, start + filesAtOnce);
    for (let index = start; index < end; index++) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${files[index]}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found.set(index, oid, before);
            else
                unknown.push({ index, abs: whole, before: { ...stampOf(before), dev: before.dev } });
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
    return unknown;
}
async function hashTogether(unknown, { job, found, failures }) {
    if (unknown.length < fewFiles)
        return false;
    const crew = await Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(5216)]).then(__webpack_require__.bind(__webpack_require__, 55216));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found.set(index, oid, result.stats);
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(abs, result.error));
        else
            failures.push(moved(abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: before.size }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { index, abs } of unknown) {
        try {
            const { oid, stats } = await hashOne(abs, job);
            found.set(index, oid, stats);
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
}

;// CONCATENATED MODULE: ./lib/workspace/hash.js




async function hashPath(request) {
    const { abs } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isDirectory())
            return (0,failure.ok)(await hashSingle(request));
        const { files, failures } = (0,walk/* walkFolder */.aI)(abs, request);
        if (failures.length > 0)
            return { ok: false, failures };
        const { hashName, state, signal } = request;
        return await hashFolder({ abs, files, hashName, state, signal });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
function hashNow(request) {
    const { abs, hashName, state } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isFile())
            return undefined;
        const known = state?.recall(abs, stats, hashName);
        if (known !== undefined)
            return (0,failure.ok)({ info: infoOf(known, hashName, stats) });
        if (stats.size >= readSize || hashName !== 'md5')
            return undefined;
        const read = hashSmall(abs, stats, state);
        return read && (0,failure.ok)({ info: infoOf(read.oid, hashName, read.stats) });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
async function hashSingle({ abs, hashName, state, signal }) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return { info: infoOf(oid, hashName, stats), stamps: new Map([['', stampOf(stats)]]) };
}
async function hashFile(abs, hashName, state, signal) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return infoOf(oid, hashName, stats);
}
function infoOf(oid, hashName, stats) {
    const isexec = (stats.mode & 0o111) !== 0;
    return { oid, hashName, size: stats.size, ...(isexec ? { isexec } : {}) };
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ rememberLinks),
/* harmony export */   Ll: () => (/* binding */ forgetLinks),
/* harmony export */   Uf: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    addLines(projectRoot, lines);
}
function forgetLinks(projectRoot, path) {
    addLines(projectRoot, [`${JSON.stringify({ path, isReleased: true })}\n`]);
}
function addLines(projectRoot, lines) {
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link === undefined)
            continue;
        if ('oid' in link)
            links.set(link.path, link);
        else
            for (const path of links.keys())
                if (isRelated(path, link.path))
                    links.delete(path);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function isRelated(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime, isReleased } = JSON.parse(line);
        if (typeof path === 'string' && isReleased === true)
            return { path };
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ })

};
