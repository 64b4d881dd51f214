export const id = 8741;
export const ids = [8741];
export const modules = {

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tD: () => (/* binding */ beginAhead),
  vD: () => (/* binding */ checkoutTracked),
  ky: () => (/* binding */ seenFrom)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/locked-hash.js
var locked_hash = __webpack_require__(44252);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 4 modules
var checkout = __webpack_require__(17983);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/new-folder.js
var new_folder = __webpack_require__(20744);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/checkout-ahead.js






class CheckoutAhead {
    #ctx;
    #targets = new Map();
    #begun = new Map();
    #places = new Places();
    #areCopies = new Map();
    constructor(items, ctx) {
        this.#ctx = ctx;
        for (const { path, id, inner } of items) {
            if (id?.hashName !== 'md5' || inner !== undefined || !(0,oid/* isTreeOid */.FV)(id.oid))
                continue;
            const target = (0,safe_path/* safePath */.n)(ctx.projectRoot, path);
            if (!target.ok || (0,stats/* statsAt */.Z)(target.value) !== undefined)
                continue;
            const key = (0,oid/* objectKey */.T5)(id);
            this.#targets.set(key, [...(this.#targets.get(key) ?? []), target.value]);
        }
    }
    expect(id, tree) {
        const targets = this.#targets.get((0,oid/* objectKey */.T5)(id)) ?? [];
        for (const target of targets) {
            if (this.#begun.has(target) || !(0,new_folder/* fitsAside */.Nj)(this.#ctx.projectRoot, tree.entries))
                continue;
            try {
                const begun = new Beginning(new new_folder/* NewFolder */.NI(this.#ctx.projectRoot, target), tree);
                this.#begun.set(target, begun);
                for (const { path } of tree.entries)
                    begun.folder.makeFolderOf(path);
                if (this.#willCopy(begun.folder))
                    this.#places.add(begun);
            }
            catch (error) {
                if ((0,disk_error/* systemCode */.xU)(error) === undefined)
                    throw error;
                this.#drop(target);
            }
        }
    }
    #willCopy({ path }) {
        const device = (0,stats/* statsAt */.Z)(path)?.dev;
        const known = this.#areCopies.get(device) ?? (0,workspace_link/* areCopies */.O4)(this.#ctx.linkTypes, path);
        this.#areCopies.set(device, known);
        return known;
    }
    wanted({ oid, hashName }) {
        if (hashName !== 'md5')
            return [];
        return this.#places.of(oid).map(({ begun, index }) => begun.pathOf(index));
    }
    made({ oid }) {
        for (const { begun, index } of this.#places.of(oid))
            begun.made[index] = 1;
    }
    take(plan) {
        const begun = this.#begun.get(plan.target);
        if (begun === undefined)
            return undefined;
        if (!begun.isFor(plan)) {
            this.#drop(plan.target);
            return undefined;
        }
        begun.isOpen = false;
        this.#begun.delete(plan.target);
        return { folder: begun.folder, isMade: (index) => begun.made[index] === 1 };
    }
    [Symbol.dispose]() {
        for (const target of [...this.#begun.keys()])
            this.#drop(target);
    }
    #drop(target) {
        const begun = this.#begun.get(target);
        this.#begun.delete(target);
        if (begun === undefined)
            return;
        begun.isOpen = false;
        try {
            begun.folder.discard();
        }
        catch (error) {
            if ((0,disk_error/* systemCode */.xU)(error) === undefined)
                throw error;
        }
    }
}
class Beginning {
    folder;
    made;
    tree;
    isOpen = true;
    constructor(folder, tree) {
        this.folder = folder;
        this.tree = tree;
        this.made = new Uint8Array(tree.entries.length);
    }
    pathOf(index) {
        return `${this.folder.path}/${this.tree.entries[index]?.path}`;
    }
    isFor({ create, item }) {
        const { entries } = this.tree;
        return (item.inner === undefined &&
            create.length === entries.length &&
            create.every(({ oid, path }, i) => oid === entries[i]?.oid && path === entries[i]?.path));
    }
}
class Places {
    #latest = new Map();
    #earlier = [];
    #folders = [];
    #starts = [];
    add(begun) {
        this.#folders.push(begun);
        this.#starts.push(this.#earlier.length);
        for (const { oid } of begun.tree.entries) {
            const place = this.#earlier.length;
            this.#earlier.push(this.#latest.get(oid) ?? -1);
            this.#latest.set(oid, place);
        }
    }
    of(oid) {
        const found = [];
        for (let place = this.#latest.get(oid) ?? -1; place >= 0; place = this.#earlier[place] ?? -1) {
            const number = this.#folderAt(place);
            const begun = this.#folders[number];
            const index = place - this.#starts[number];
            if (begun.isOpen && begun.pathOf(index).isWellFormed())
                found.push({ begun, index });
        }
        return found;
    }
    #folderAt(place) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#starts[middle] <= place)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
;// CONCATENATED MODULE: ./lib/commands/checkout-tracked.js






async function checkoutTracked(session, wanted, options) {
    const items = itemsOf(wanted);
    const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache }, failure }) => place.kind === 'inside' && cache ? [{ path: place.path, failure }] : []);
    const done = await (0,checkout/* checkout */.P)([...items, ...empty.map(({ path }) => ({ path, id: undefined }))], {
        projectRoot: session.projectRoot,
        cache: session.cache,
        linkTypes: session.config.cacheTypes,
        state: session.state,
        ignore: await session.ignore(),
        force: options.force,
        relink: options.relink === true,
        ahead: options.ahead,
        signal: session.host.signal,
    });
    if (!done.ok)
        return done;
    const seen = (paths) => paths.map((path) => seenFrom(path, session.cwd));
    const { added, modified, failed, counts, failures } = done.value;
    return (0,failure.ok)({
        added: seen(added),
        modified: seen(modified),
        deleted: [],
        failed: seen([...failed, ...empty.map(({ path }) => path)].sort(value/* compareCodePoints */.OP)),
        counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
        failures: [
            ...failures,
            ...empty.map(({ path, failure }) => failure ?? nothingRecorded((0,relative/* relativePath */.i)(path, session.cwd))),
        ],
    });
}
function itemsOf(wanted) {
    return wanted.flatMap(({ output, locked, inner }) => {
        const id = (0,locked_hash/* lockedHash */.D)(locked);
        if (output.place.kind !== 'inside' || id === undefined || !output.cache)
            return [];
        return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
    });
}
function beginAhead(session, wanted) {
    const { projectRoot, config } = session;
    return new CheckoutAhead(itemsOf(wanted), { projectRoot, linkTypes: config.cacheTypes });
}
function nothingRecorded(path) {
    return {
        reason: 'data',
        message: `'${path}': no hash is recorded for it, so there is nothing to put there`,
        hint: 'run its stage with `repro`, or `commit` what is there',
    };
}
function seenFrom(path, cwd) {
    return path.endsWith('/') ? `${(0,relative/* relativePath */.i)(path.slice(0, -1), cwd)}/` : (0,relative/* relativePath */.i)(path, cwd);
}


/***/ }),

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentCommit),
/* harmony export */   i: () => (/* binding */ importFromRepo)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76090);
/* harmony import */ var _source_repo_with_taken_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33291);
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
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .o)(session.host, { url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(source.sha);
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
    const { host, cache } = writing.session;
    return (0,_source_repo_with_taken_js__WEBPACK_IMPORTED_MODULE_4__/* .withTaken */ .Y)({ host, cache, repo, rev: repo.rev, path: dep.path }, _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__/* .takePath */ .Dh, async (path, sha) => {
        const place = { kind: 'outside', path };
        const entry = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .runImport */ .$O)(writing, { dep: { kind: 'path', path: dep.path, place }, out });
        return entry.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha, entry: entry.value }) : entry;
    });
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


/***/ }),

/***/ 26710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ updateRepoImport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74686);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50741);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52855);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31266);
/* harmony import */ var _import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36965);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38326);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60227);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13667);










async function updateRepoImport(writing, { stage, item, repo }, { download, rev, isIntact }) {
    const wanted = { ...repo, rev: rev ?? repo.rev };
    const now = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .currentCommit */ .H)(writing.session, wanted);
    if (!now.ok)
        return now;
    const isSame = now.value === repo.revLock && wanted.rev === repo.rev;
    if (isSame && isIntact) {
        const text = `'${(0,_report_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`;
        writing.session.host.emit({ kind: 'note', text });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    }
    if (!download)
        return forget(writing, { stage, item, repo: { ...wanted, revLock: now.value } });
    (0,_import_js__WEBPACK_IMPORTED_MODULE_4__.noteImport)(writing, item, wanted);
    const done = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .importFromRepo */ .i)(writing, item, wanted);
    if (!done.ok)
        return done;
    const dvcFile = withSource(stage.dvcFile, item, { ...wanted, revLock: done.value.sha });
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile }, done.value.entry));
}
function withSource(dvcFile, { dep }, repo) {
    const deps = dvcFile?.get('deps');
    const [old] = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(deps) ? deps.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_9__/* .isMapping */ .pi) : [];
    const entry = new Map([...(old ?? []), ...(0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_7__/* .repoEntry */ .X)(dep.path, repo)]);
    return new Map([...(dvcFile ?? []), ['deps', [entry]]]);
}
async function forget(writing, { stage, item, repo }) {
    const { out } = item;
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safePath */ .n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAll */ .C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const dvcFile = withSource(stage.dvcFile, item, repo);
    const before = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .importEntry */ .O4)((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path), (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .pathIn */ .lW)(stage.lock?.outs, out.text));
    const bare = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .importEntry */ .O4)((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path), { path: out.text, hashName: 'md5' });
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile }, bare));
    const md5 = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile }, before).get('md5');
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}


/***/ }),

/***/ 88741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12742);
/* harmony import */ var _project_same_record_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2881);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16079);
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74686);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38342);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87609);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12252);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60227);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87048);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13667);
/* harmony import */ var _update_repo_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26710);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95180);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(65336);


















const update = {
    name: 'update',
    help: 'Bring imported data up to date with where it came from',
    args: '<targets...>',
    options: [
        { flags: '-R, --recursive', help: 'all imports below the given folders' },
        { flags: '--no-download', help: 'only record the new hash of the source' },
        { flags: '--rev <commit>', help: 'the revision of the other repository that imports are to follow' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'send the new data straight to the remote, keep none here' },
        { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const prefix = 'failed update data - ';
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const what = `update ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_15__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => updateAll(writing, words));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)(done.failures, prefix);
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return options.download === false ? "--to-remote can't be used with --no-download" : undefined;
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function updateAll(writing, { args, options }) {
    const { project, session } = writing;
    const stages = await (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTargets */ .h5)(project, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        singleItem: true,
        orOutputs: true,
    });
    if (!stages.ok)
        return stages;
    const failures = [];
    for (const stage of stages.value) {
        const item = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importOf */ .ZQ)(stage);
        if (item === undefined) {
            if (options.toRemote === true)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(onlyImports);
            warn(writing, stage);
        }
        else {
            const how = howTo(options);
            const repo = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_10__/* .repoOf */ .A5)(item.dep);
            const done = repo === undefined
                ? await updateOne(writing, stage, item, how)
                : await updateFromRepo(writing, { stage, item, repo }, how);
            if (!done.ok)
                failures.push(...done.failures);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function howTo(options) {
    const jobs = (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_11__/* .jobsOf */ .a)(options.jobs);
    const toRemote = options.toRemote === true ? { remote: textOf(options.remote), jobs } : undefined;
    return { download: options.download !== false, rev: textOf(options.rev), jobs, toRemote };
}
const onlyImports = {
    reason: 'project',
    message: "--to-remote can't be used with worktree update",
};
const onlyAddresses = {
    reason: 'project',
    message: "Data imported from other DVC or Git repositories can't be updated with --to-remote",
};
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function warn(writing, stage) {
    for (const { path, place } of stage.outs) {
        const shown = place.kind === 'inside' ? (0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenOut)(writing, place.path) : path;
        const message = `Could not update '${shown}', it was never pushed to a remote`;
        writing.session.host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}
async function updateFromRepo(writing, what, how) {
    if (how.toRemote !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(onlyAddresses);
    const isHere = await isIntact(writing, what.stage);
    return isHere.ok ? (0,_update_repo_js__WEBPACK_IMPORTED_MODULE_13__/* .updateRepoImport */ .J)(writing, what, { ...how, isIntact: isHere.value }) : isHere;
}
async function updateOne(writing, stage, item, { download, jobs, toRemote }) {
    const lockedDep = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, item.dep, lockedDep);
    if (!looked.ok)
        return looked;
    const seen = looked.value;
    const dep = { path: item.dep.path, ...seen.record };
    if (toRemote !== undefined)
        return sendUpdate(writing, stage, { dep, seen, toRemote });
    const isSame = stage.checksumChanged !== true && (0,_project_same_record_js__WEBPACK_IMPORTED_MODULE_16__/* .sameRecord */ .q)(dep, lockedDep);
    const isHere = await isIntact(writing, stage);
    if (!isHere.ok)
        return isHere;
    if (isSame && isHere.value) {
        writing.session.host.emit({
            kind: 'note',
            text: `'${(0,_report_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`,
        });
        return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, stage.lock ?? (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, dep)));
    }
    const text = `Importing '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenSource)(writing, item.dep)}' -> '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenOut)(writing, item.out.path)}'`;
    writing.session.host.emit({ kind: 'note', text });
    if (!download)
        return forgetData(writing, stage, item, dep);
    const record = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .recordOf */ .zv)(stage, item);
    const entry = await bring(writing, { stage, item, isSame }, { seen, record, jobs });
    return entry.ok ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, entry.value)) : entry;
}
async function bring(writing, { stage, item, isSame }, bringing) {
    const [output] = stage.outs;
    const locked = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, output.path);
    if (!isSame || stage.lock === undefined || !(0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__/* .isStored */ .mL)(writing.session, locked)) {
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .runImport */ .$O)(writing, item, bringing);
    }
    const done = await (0,_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutTracked */ .vD)(writing.session, [{ output, locked }], { force: true });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stage.lock);
}
async function sendUpdate(writing, stage, { dep, seen, toRemote }) {
    const [output] = stage.outs;
    const sent = await (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_11__/* .sendToRemote */ ._)(writing.session, seen, toRemote);
    if (!sent.ok)
        return sent;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, { path: output.path, ...sent.value })));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
async function forgetData(writing, stage, { out }, dep) {
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const before = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, out.text);
    const { md5 } = Object.fromEntries((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, before)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, { path: out.text, hashName: 'md5' })));
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
async function isIntact({ session, project }, stage) {
    const alone = { ...stage, deps: [], frozen: false };
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)([alone], {
        graph: project.graph,
        hash: (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__/* .workspaceHash */ .Qo)(session, project, await session.ignore()),
        params: (path) => project.paramsFile(path),
        absent: 'as-is',
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__/* .isStored */ .mL)(session, locked),
        tree: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestReader */ .r)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .judge */ .S)(alone, snapshot.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'));
}


/***/ }),

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   d: () => (/* binding */ stagesInFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _running_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90127);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12438);
/* harmony import */ var _target_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);






async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot);
        if ((await project.revision.kind(folder)) === 'directory') {
            const failures = [...[...(project.broken?.values() ?? [])].flat(), ...project.graphFailures];
            return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
        }
    }
    if (orOutputs === true)
        return stagesOrOutput(project, word, options);
    const target = glob === true ? (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlobTarget */ .H)(word) : (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    return stagesInFile(project, {
        file: target.file ?? 'dvc.yaml',
        name: target.name,
        cwd,
        glob: glob === true,
    });
}
function stagesBelow(project, folder) {
    return (0,_running_order_js__WEBPACK_IMPORTED_MODULE_4__/* .runningOrder */ .Y)(project.graph, undefined).filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
}
function stagesOrOutput(project, word, { cwd }) {
    const target = (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    const { file, name } = target;
    const asStage = stagesInFile(project, {
        file: file ?? 'dvc.yaml',
        name: file === undefined ? word : name,
        cwd,
    });
    if (asStage.ok)
        return asStage;
    const made = project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(file, cwd, project.config.projectRoot);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    const failures = project.broken?.get(path);
    const stage = inFile.find((candidate) => candidate.name === name);
    const isGroup = name !== undefined && project.groups.get(path)?.has(name) === true;
    if (failures !== undefined && stage === undefined && !isGroup)
        return { ok: false, failures };
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (isGroup)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((member) => member.name?.startsWith(`${name}@`)));
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((found) => found.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(found.name, name)));
    if (stage !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([stage]);
    return usage(`Stage '${name}' not found inside '${file}' file`, {
        hint: nearest(name, inFile),
        file: path,
    });
}
function badName(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}
function nearest(name, stages) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
    if (close.length > 0)
        return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
    return names.length === 0
        ? 'the file declares no stages'
        : `its stages are ${names.slice(0, 10).join(', ')}`;
}
function usage(message, more = {}) {
    const failure = {
        reason: 'usage',
        message,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        ...(more.file === undefined ? {} : { location: { file: more.file } }),
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
function runningOrder(graph, chosen, options = {}) {
    const { along = 'deps', active = false } = options;
    if (along === 'none')
        return [...new Set(chosen ?? graph.stages)];
    const frozen = new Set(active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : []);
    const needs = (address) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
    const needed = (address) => (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
    const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
    const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
    const starts = [...byAddress.keys()].filter((address) => selected.has(address));
    return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map((address) => byAddress.get(address));
    function neighbours() {
        if (along === 'deps')
            return needs;
        return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
    }
}
function reach(starts, next) {
    const seen = new Set(starts.map(({ address }) => address));
    for (const address of seen)
        for (const other of next(address))
            seen.add(other);
    return seen;
}
function postOrder(starts, next) {
    const seen = new Set();
    const order = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.rest.next();
            if (done === true)
                order.push(path.pop().address);
            else if (!seen.has(child)) {
                seen.add(child);
                path.push({ address: child, rest: next(child)[Symbol.iterator]() });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseGlobTarget),
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12438);

function parseTarget(target) {
    const at = target.indexOf('@');
    const group = at < 0 ? target : target.slice(0, at);
    const key = at < 0 ? '' : target.slice(at + 1);
    const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
    if (match === null)
        return { file: target, name: undefined };
    const [, path = '', word] = match;
    const name = word && key ? `${word}@${key}` : word;
    if (path === '')
        return { file: 'dvc.yaml', name: name || undefined };
    if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        return { didYouMean: target.replace('.lock', '.yaml') };
    if (name)
        return { file: path, name };
    return (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}
function parseGlobTarget(target) {
    const colon = target.lastIndexOf(':');
    const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
    return { file, name: target.slice(colon + 1) || undefined };
}


/***/ }),

/***/ 16079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* reexport */ outputAt),
  jV: () => (/* reexport */ resolveOutTargets),
  h5: () => (/* binding */ resolveTargets)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/find-stages.js
var find_stages = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/target-text.js
var target_text = __webpack_require__(3590);
;// CONCATENATED MODULE: ./lib/project/out-targets.js






async function resolveOutTargets(project, words, options) {
    if (words.length === 0)
        return (0,failure.ok)(outsOf(project.stages));
    const expanded = options.glob === true ? expand(project, words, options.cwd) : (0,failure.ok)(words);
    if (!expanded.ok)
        return expanded;
    const found = (0,failure/* all */.Q7)(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
    return found.ok ? (0,failure.ok)(distinct(found.value.flat())) : found;
}
async function findOuts(project, word, options) {
    const partial = options.recursive === true ? undefined : outputAt(project, word, options.cwd);
    if (partial !== undefined) {
        return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : (0,failure.ok)([partial]);
    }
    const stages = await (0,find_stages/* findStages */.Z)(project, word, { ...options, orOutputs: true, glob: false });
    if (!stages.ok)
        return stages;
    if (options.withDeps !== true)
        return (0,failure.ok)(outsOf(stages.value));
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    return (0,failure.ok)(outsOf((0,running_order/* runningOrder */.Y)(project.graph, stages.value)));
}
function outputAt(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* typedPath */.or)(word, cwd, project.config.projectRoot);
    const made = project.graph.producerAbove(path);
    if (made === undefined)
        return undefined;
    const { place } = made.output;
    return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}
function outsOf(stages) {
    return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}
function distinct(targets) {
    const seen = new Map();
    for (const target of targets) {
        const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
        if (!seen.has(key))
            seen.set(key, target);
    }
    return [...seen.values()];
}
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const root = `${project.config.projectRoot}/`;
    const patterns = words.map((word) => word.startsWith(root) ? (0,project_place/* relativePath */.iZ)(word.slice(root.length), cwd) : word);
    const matches = patterns.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
    if (matches.length > 0)
        return (0,failure.ok)([...new Set(matches)]);
    const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
    return { ok: false, failures: [{ reason: 'usage', message }] };
}
function matchPath(parts, patterns) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return parts.length === 0;
    if (pattern === '**')
        return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
    const [part, ...more] = parts;
    if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.')))
        return false;
    return (0,glob/* globMatch */.e)(part, pattern) && matchPath(more, rest);
}

;// CONCATENATED MODULE: ./lib/project/targets.js




async function resolveTargets(project, words, options) {
    const active = options.active === true;
    const { graph, graphFailures } = project;
    const isAll = options.allPipelines === true || words.length === 0;
    const found = isAll
        ? (0,failure.ok)([])
        : (0,failure/* all */.Q7)(await Promise.all(words.map((word) => (0,find_stages/* findStages */.Z)(project, word, options))));
    if (!found.ok)
        return found;
    const along = isAll ? 'deps' : alongOf(options);
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
    return (0,failure.ok)((0,running_order/* runningOrder */.Y)(graph, isEverything ? undefined : chosen, { along, active }));
}
function alongOf({ singleItem, withDeps, pipeline, downstream, }) {
    if (pipeline === true)
        return 'pipeline';
    if (singleItem === true)
        return withDeps === true ? 'deps' : 'none';
    return downstream === true ? 'downstream' : 'deps';
}


/***/ })

};
