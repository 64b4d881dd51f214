export const id = 6101;
export const ids = [6101];
export const modules = {

/***/ 37612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactsGet: () => (/* binding */ artifactsGet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/commands/add-outside.js
var add_outside = __webpack_require__(26119);
// EXTERNAL MODULE: ./lib/commands/source-repo/put-path.js
var put_path = __webpack_require__(35950);
// EXTERNAL MODULE: ./lib/commands/source-repo/stored-url.js
var stored_url = __webpack_require__(39826);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/trusted-config.js
var trusted_config = __webpack_require__(64296);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var commands_session = __webpack_require__(62316);
// EXTERNAL MODULE: ./lib/commands/source-repo/open.js + 1 modules
var source_repo_open = __webpack_require__(47185);
// EXTERNAL MODULE: ./lib/commands/models/tags.js
var models_tags = __webpack_require__(72696);
;// CONCATENATED MODULE: ./lib/commands/artifacts/registry.js


function artifactName({ text }) {
    const name = (0,models_tags/* readModelName */.jh)(text);
    return name === undefined ? notFound(text) : (0,failure.ok)(name);
}
function commitOf(tags, asked) {
    const name = artifactName(asked);
    if (!name.ok)
        return name;
    const model = name.value.folder === '' ? name.value.name : `${name.value.folder}:${name.value.name}`;
    const { version, stage } = asked;
    const found = [...tags]
        .sort((a, b) => a.time - b.time)
        .flatMap(({ name: text, sha }) => {
        const tag = (0,models_tags/* readTag */.zW)(text);
        if (tag?.model !== model)
            return [];
        const isMeant = (version === undefined || tag.version === version) && (stage === undefined || tag.stage === stage);
        return isMeant ? [{ sha, version: tag.version }] : [];
    });
    const last = found.at(-1);
    if (last === undefined)
        return notFound(model, stage ?? version);
    if (version !== undefined || stage !== undefined)
        return (0,failure.ok)(last.sha);
    const highest = found.reduce((best, tag) => {
        if (tag.version === undefined)
            return best;
        return best.version === undefined || (0,models_tags/* compareVersions */.Zy)(best.version, tag.version) <= 0 ? tag : best;
    }, last);
    return (0,failure.ok)(highest.sha);
}
function notFound(name, which) {
    const what = which === undefined ? name : `${name} @ ${which}`;
    return (0,failure/* fail */.fJ)({ reason: 'data', message: `Unable to find artifact '${what}'` });
}

;// CONCATENATED MODULE: ./lib/commands/artifacts/open.js
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








async function openAtArtifact(host, url, asked) {
    const isElsewhere = /^[\w+.-]+:\/\//.test(url);
    const top = isElsewhere ? undefined : (0,root/* findGitRoot */.k)((0,external_node_path_.resolve)(host.cwd, url));
    return (0,source_repo_open/* openSource */.o)(host, {
        url: top ?? url,
        rev: async (git) => commitOf(await git.annotatedTags(), asked),
    });
}
async function artifactPath(host, { folder }, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = artifactName(asked);
        if (!name.ok)
            return name;
        const opened = await (0,commands_session/* openSession */.f)({ ...host, cwd: (0,external_node_path_.join)(folder, name.value.folder) });
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const inner = external_node_path_.posix.relative((0,relative/* projectFolder */.K)(session), name.value.folder);
        const declared = project.value.artifacts.get(external_node_path_.posix.join(inner, 'dvc.yaml'));
        const artifact = (0,value/* isMapping */.pi)(declared) ? declared.get(name.value.name) : undefined;
        const path = (0,value/* isMapping */.pi)(artifact) ? artifact.get('path') : undefined;
        if (typeof path !== 'string')
            return notFound(asked.text);
        const whole = external_node_path_.posix.join(name.value.folder, path);
        if (whole === '..' || whole.startsWith('../'))
            return (0,failure/* fail */.fJ)({
                reason: 'data',
                message: `the path of artifact '${asked.text}' leads out of the repository`,
            });
        return (0,failure.ok)(whole);
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

;// CONCATENATED MODULE: ./lib/commands/artifacts/get.js
var get_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var get_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const artifactsGet = {
    name: 'artifacts get',
    help: 'Copy a model or another artifact out of another repository, by its version or stage in the registry',
    args: '<url> <name>',
    options: [
        { flags: '--rev <version>', help: 'this version; else the highest' },
        { flags: '--stage <stage>', help: 'the version that has this stage' },
        { flags: '-o, --out <path>', help: 'where to put it' },
        { flags: '--show-url', help: 'only print where its data is stored' },
        { flags: '-j, --jobs <n>', help: 'transfers at once', whole: true },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
        ...trusted_config/* addedOptions */.fF,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        if (words.options.showUrl === true)
            return (0,stored_url/* printStoredUrl */.e)(urlOf(words, host), terminal);
        const [url = '', name = ''] = words.args;
        const done = await getArtifact(words, host).catch(failure/* caught */.Vq);
        if (!done.ok)
            return (0,stage_dump/* verbFailures */.jy)(done.failures, `failed to get '${name}' from '${url}' - `);
        const { count, path } = done.value;
        if (words.options.quiet !== true)
            terminal.out(`Downloaded ${count} file(s) to '${path}'\n`);
        return 0;
    },
};
async function getArtifact(words, host) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, args } = words;
        const [url = '', name = ''] = args;
        const asked = askedIn(words);
        if (!asked.ok)
            return asked;
        const unable = `Failed to download artifact '${name}' via DVC remote: `;
        const opened = await openAtArtifact(host, url, asked.value);
        if (!opened.ok)
            return unableTo(opened.failures, unable);
        const source = get_addDisposableResource(env_1, opened.value, true);
        const path = await artifactPath(host, source, asked.value);
        if (!path.ok)
            return unableTo(path.failures, unable);
        const typed = typeof options.out === 'string' ? options.out : undefined;
        const out = (0,add_outside/* outputPath */.X)(host.cwd, path.value, { out: typed, force: options.force === true });
        if (!out.ok)
            return out;
        const put = await (0,put_path/* putPath */.j)(source, {
            ...{ host, path: path.value, target: (0,external_node_path_.resolve)(host.cwd, out.value) },
            ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
            ...(0,trusted_config/* addedBy */.OM)(options, host.cwd),
        });
        return put.ok ? (0,failure.ok)({ count: put.value, path: out.value }) : unableTo(put.failures, unable);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = get_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function unableTo(failures, prefix) {
    return {
        ok: false,
        failures: failures.map((failure) => failure.reason === 'git'
            ? failure
            : { ...failure, reason: 'data', message: `${prefix}${failure.message}` }),
    };
}
async function urlOf(words, host) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const [url = ''] = words.args;
        const asked = askedIn(words);
        if (!asked.ok)
            return asked;
        const opened = await openAtArtifact(host, url, asked.value);
        if (!opened.ok)
            return opened;
        const source = get_addDisposableResource(env_2, opened.value, true);
        const path = await artifactPath(host, source, asked.value);
        if (!path.ok)
            return path;
        const { remote } = words.options;
        const added = (0,trusted_config/* addedBy */.OM)(words.options, host.cwd);
        return await (0,stored_url/* storedUrl */.h)(host, source, {
            ...{ path: path.value, remote: typeof remote === 'string' ? remote : undefined },
            ...added,
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = get_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function askedIn({ args, options }) {
    const [, text = ''] = args;
    const [version, stage] = [options.rev, options.stage].map((value) => typeof value === 'string' && value !== '' ? value : undefined);
    if (version === undefined || stage === undefined)
        return (0,failure.ok)({ text, version, stage });
    return (0,failure/* fail */.fJ)({ reason: 'usage', message: 'Artifact version and stage are mutually exclusive.' });
}


/***/ }),

/***/ 79927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ lookAtWorkspace),
/* harmony export */   Kj: () => (/* binding */ judgeCommitted),
/* harmony export */   M9: () => (/* binding */ judgeForRun),
/* harmony export */   be: () => (/* binding */ judgeStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50847);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);








async function judgeStages(session, project, stages, options) {
    const snapshot = await lookAtWorkspace(session, project, stages, options);
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
async function judgeForRun(session, project, stages, options) {
    const all = await judgeStages(session, project, stages, options);
    if (all.ok)
        return all.value;
    const each = await Promise.all(stages.map(async (stage) => {
        const judged = await judgeStages(session, project, [stage], options);
        const verdict = judged.ok ? judged.value.get(stage.address) : undefined;
        return [stage.address, verdict ?? { kind: 'unknown', reasons: [] }];
    }));
    return new Map(each);
}
async function judgeCommitted(project, stages, tree) {
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        graph: project.graph,
        hash: committedHash(project.revision, ignore),
        params: (path) => project.paramsFile(path),
        absent: 'pull',
        stored: () => true,
        tree,
    });
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
function verdicts(stages, snapshot) {
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, ignore),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            return request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashNow */ .b8)(request);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(tree).oid, hashName, size, nfiles: entries.length }, tree };
}


/***/ }),

/***/ 62449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeOnRemote),
/* harmony export */   Z: () => (/* binding */ urlOnRemote)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);
/* harmony import */ var _data_versioned_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65459);



async function placeOnRemote(about) {
    const { session, remotes, project, path, info } = about;
    const own = project.graph.producerAbove(path)?.output.remote;
    const name = (own ?? about.remote ?? session.config.defaultRemote)?.toLowerCase();
    const config = name === undefined ? undefined : session.config.remotes.get(name);
    if (config === undefined)
        return { missing: 'no remote is configured that a job could get it from' };
    const opened = await remotes.open(name);
    if (!opened.ok)
        return { missing: opened.failures.map(({ message }) => message).join('; ') };
    const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(info);
    try {
        const there = await opened.value.has([key], session.host.signal);
        if (!there.has(key))
            return { missing: `its object ${info.oid} is not on ${opened.value.name}` };
    }
    catch (error) {
        if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A))
            throw error;
        return { missing: error.message };
    }
    return urlOnRemote(config, project, key);
}
function urlOnRemote(config, project, key) {
    const base = withoutPassword(config.url).replace(/\/+$/, '');
    const isWorktree = /^true$/i.test(String(config.options.get('worktree')));
    const isVersioned = isWorktree || /^true$/i.test(String(config.options.get('version_aware')));
    const place = isVersioned
        ? (0,_data_versioned_places_js__WEBPACK_IMPORTED_MODULE_1__/* .versionedPlaces */ .w)(project, { name: config.name, isWorktree }).get(key)
        : undefined;
    if (place?.kind !== 'file')
        return { url: `${base}/${key}` };
    return {
        url: `${base}/${place.path}`,
        ...(place.version === undefined ? {} : { versionId: place.version }),
    };
}
function withoutPassword(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, '$1@');
}


/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   jh: () => (/* binding */ readModelName),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
const folder = '[a-zA-Z0-9-_./]+';
const word = '[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?';
const number = '(?:0|[1-9]\\d*)';
const early = `(?:${number}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const build = '[0-9a-zA-Z-]+';
const version = `v${number}\\.${number}\\.${number}(?:-${early}(?:\\.${early})*)?(?:\\+${build}(?:\\.${build})*)?`;
const tagName = new RegExp(`^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@(?<version>${version}))(?<back>!?)|@(?:deprecated|created))(?:#\\d+)?$`);
const modelName = new RegExp(`^(?:(?<folder>${folder}):)?(?<name>${word})$`);
function readTag(name) {
    const found = tagName.exec(name)?.groups;
    if (found === undefined)
        return undefined;
    return {
        model: (found.model ?? '').replaceAll('=', ':'),
        ...(found.version === undefined ? {} : { version: found.version }),
        ...(found.stage === undefined ? {} : { stage: found.stage }),
        isBack: found.back === '!',
    };
}
function readModelName(text) {
    const found = modelName.exec(text)?.groups;
    if (found?.name === undefined)
        return undefined;
    return { folder: (found.folder ?? '').replace(/(?:^|\/)dvc\.yaml$/, ''), name: found.name };
}
function compareVersions(a, b) {
    const [x, y] = [partsOf(a), partsOf(b)];
    for (let i = 0; i < 3; i++) {
        const difference = Number(x.numbers[i]) - Number(y.numbers[i]);
        if (difference !== 0)
            return difference;
    }
    const count = Math.min(x.early.length, y.early.length);
    if (count === 0)
        return y.early.length - x.early.length;
    for (let i = 0; i < count; i++) {
        const difference = compareParts(x.early[i] ?? '', y.early[i] ?? '');
        if (difference !== 0)
            return difference;
    }
    return x.early.length - y.early.length;
}
function partsOf(text) {
    const [, numbers = '', early] = /^v([\d.]+)(?:-([^+]+))?/.exec(text) ?? [];
    return { numbers: numbers.split('.'), early: early?.split('.') ?? [] };
}
function compareParts(a, b) {
    const isNumber = (text) => /^\d+$/.test(text);
    if (isNumber(a) && isNumber(b))
        return Number(a) - Number(b);
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 35950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ putPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _store_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32535);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9139);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51164);
/* harmony import */ var _take_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76090);










async function putPath(source, { target, ...asked }) {
    const temp = (0,_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .lj)((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    try {
        const cache = new _store_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .Cache */ .l({ dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'cache'), shared: false });
        const taken = await (0,_take_js__WEBPACK_IMPORTED_MODULE_9__/* .takePath */ .Dh)(source, { ...asked, into: (0,_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .lj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'data')), cache });
        if (!taken.ok)
            return taken;
        const count = (0,_copy_js__WEBPACK_IMPORTED_MODULE_8__/* .isFolderAt */ .d)(taken.value) ? (0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walkFolder */ .aI)(taken.value, {}).files.length : 1;
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(target);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(taken.value), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(target));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(count);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 39826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printStoredUrl),
/* harmony export */   h: () => (/* binding */ storedUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41509);
/* harmony import */ var _models_remote_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62449);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82223);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72307);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62316);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51164);
/* harmony import */ var _take_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76090);
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










async function storedUrl(host, source, { path, remote, added }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = (0,_take_js__WEBPACK_IMPORTED_MODULE_8__/* .fromTop */ .k$)(path);
        const isOutside = wanted === '..' || wanted.startsWith('../');
        const inner = isOutside ? undefined : (0,_take_js__WEBPACK_IMPORTED_MODULE_8__/* .projectAround */ .Bn)(source.folder, wanted);
        if (inner === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(untracked(path));
        const use = added === undefined ? {} : { added };
        const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)({ ...host, cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.folder, inner) }, use);
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const own = { path: wanted.slice(inner === '' ? 0 : inner.length + 1), remote, isHere: source.isHere };
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.dataFolder, inner);
        if (home === session.projectRoot || !(0,_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolderAt */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.dvc')))
            return await urlIn(session, project.value, own);
        const data = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)({ ...host, cwd: home }, use);
        if (!data.ok)
            return data;
        const holder = __addDisposableResource(env_1, data.value, true);
        return await urlIn(holder, project.value, own);
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
async function printStoredUrl(asking, terminal) {
    const found = await asking.catch(_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .caught */ .Vq);
    if (!found.ok)
        return { failures: found.failures.map((failure) => ({ ...failure, unforeseen: true })) };
    terminal.out(`${found.value}\n`);
    return 0;
}
async function urlIn(data, project, { path, remote, isHere }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(path, '', data.projectRoot);
        const remotes = __addDisposableResource(env_2, new _remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .Remotes */ .ot(data), true);
        const info = await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedHash */ .Dn)(project, place, (0,_remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .rk)(data, remotes, remote));
        if (info === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(untracked(path));
        const pinned = project.graph.producerAbove(path)?.output.remote;
        const name = (pinned ?? remote ?? data.config.defaultRemote)?.toLowerCase();
        const config = name === undefined ? undefined : data.config.remotes.get(name);
        const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_9__/* .objectKey */ .T5)(info);
        if (config !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(asPrinted((0,_models_remote_place_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOnRemote */ .Z)(config, project, key).url, config));
        if (name === undefined && isHere)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${data.cache.dir}/${key}`);
        const message = name === undefined ? 'no remote specified' : `remote '${name}' doesn't exist`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'config', message: `config file error: ${message}`, hint: 'name one with --remote' });
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
function asPrinted(url, { options }) {
    const [, host, own, rest = ''] = /^ssh:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)(?::(\d+))?(.*)$/s.exec(url) ?? [];
    if (host === undefined)
        return url;
    const port = options.get('port') ?? own;
    return `ssh://${host}${port === undefined ? '' : `:${port}`}${rest}`;
}
function untracked(path) {
    return { reason: 'data', message: `Unable to find DVC file with output '${path}'` };
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stageNeeds),
/* harmony export */   Jj: () => (/* binding */ planNeeds)
/* harmony export */ });
/* unused harmony exports amountOf, amountOfAll */
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);

function stageNeeds(stage, graph, here, makes) {
    const paths = stage.deps.flatMap((dep) => (isInside(dep) ? [dep.place.path] : []));
    const needs = paths.flatMap((path) => pathNeeds(path, graph, here));
    const once = [...new Map(needs.map((need) => [need.output, need])).values()];
    return once.filter((need) => !makes(need.stage.address));
}
function isInside(dep) {
    return dep.place.kind === 'inside';
}
function pathNeeds(path, graph, here) {
    const above = graph.producerAbove(path);
    if (above !== undefined) {
        if (here(path))
            return [];
        const { place } = above.output;
        if (place.kind === 'inside' && here(place.path))
            return [];
        const need = recorded(above);
        return need === undefined ? [] : [need];
    }
    return graph.producersBelow(path).flatMap((below) => {
        if (below.output.place.kind === 'inside' && here(below.output.place.path))
            return [];
        return recorded(below) ?? [];
    });
}
function recorded({ stage, output }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && locked?.oid !== undefined ? { stage, output, locked } : undefined;
}
function amountOf(locked) {
    return { objects: locked.nfiles === undefined ? 1 : locked.nfiles + 1, bytes: locked.size ?? 0 };
}
function amountOfAll(needs) {
    const distinct = new Map(needs.map(({ locked }) => [locked.oid, locked]));
    return [...distinct.values()].map(amountOf).reduce(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ, _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6);
}
function planNeeds(stages, graph, look) {
    const running = new Set(stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9).map(({ stage }) => stage.address));
    const counted = new Set();
    const fetch = new Map();
    for (const planned of stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9)) {
        const needs = stageNeeds(planned.stage, graph, look.here, (address) => running.has(address));
        const fresh = needs.filter(({ locked }) => !counted.has(locked.oid ?? '') && !look.cached(locked));
        for (const { locked } of fresh)
            counted.add(locked.oid ?? '');
        fetch.set(planned.stage.address, amountOfAll(fresh));
    }
    const rest = graph.stages.flatMap((stage) => stage.outs.flatMap((output) => {
        const need = recorded({ stage, output });
        const wanted = need !== undefined && !counted.has(need.locked.oid ?? '') && !look.cached(need.locked);
        return wanted ? [need] : [];
    }));
    return { fetch, avoided: amountOfAll(rest) };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
}


/***/ }),

/***/ 59267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPushed),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
function isRepoImport({ cmd, deps }) {
    return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}
function isPushed(stage, { push }) {
    return push && !isRepoImport(stage);
}


/***/ })

};
