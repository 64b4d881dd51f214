export const id = 4065;
export const ids = [4065,3314];
export const modules = {

/***/ 51179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ fetchObjects),
  Py: () => (/* binding */ fetchTracked),
  TH: () => (/* binding */ idOf),
  GQ: () => (/* binding */ missingFailures),
  O5: () => (/* binding */ moveOptions),
  D7: () => (/* binding */ pushTracked)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/transfer.js + 8 modules
var transfer = __webpack_require__(27067);
;// CONCATENATED MODULE: ./lib/commands/data/transfer-watch.js
const heartbeatMs = 10_000;
function watchTransfer(what, watching) {
    const { now, emit, every = repeat } = watching;
    const began = now();
    let last = { objects: 0, of: 0, bytes: 0 };
    const tell = (kind) => void emit({ kind, what, ...last, seconds: (now() - began) / 1000 });
    const stop = every(heartbeatMs, () => tell('transfer-heartbeat'));
    return {
        onProgress: (progress) => {
            last = progress;
            tell('transfer-progress');
        },
        finish: ({ objects, bytes }) => {
            stop();
            void emit({ kind: 'transfer-finished', what, objects, bytes, seconds: (now() - began) / 1000 });
        },
    };
}
function repeat(ms, work) {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./lib/commands/data/data.js





function moveOptions({ options }) {
    return {
        ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
        ...(typeof options.jobs === 'string'
            ? { jobs: Math.max(1, Number.parseInt(options.jobs, 10) || 1) }
            : {}),
    };
}
function fetchTracked(session, remotes, tracked, options) {
    const absent = tracked.filter(({ locked }) => session.cache.missing(idOf(locked)).length > 0);
    return move(session, remotes, { tracked: absent, direction: 'fetch', options });
}
function pushTracked(session, remotes, tracked, options) {
    const ours = tracked.filter(({ output }) => output.push);
    return move(session, remotes, { tracked: ours, direction: 'push', options });
}
async function fetchObjects(session, remotes, objects, options) {
    const absent = objects.filter((id) => session.cache.missing(id).length > 0);
    if (absent.length === 0 || !remotes.has(options.remote))
        return (0,failure.ok)(plan/* nothing */.s6);
    const moved = await moveObjects(session, remotes, {
        name: options.remote,
        objects: absent,
        direction: 'fetch',
        options,
    });
    return moved.failures.length > 0 ? { ok: false, failures: moved.failures } : (0,failure.ok)(moved.amount);
}
function idOf(locked) {
    if (locked.oid === undefined)
        throw new Error(`no oid recorded for ${locked.path}`);
    return { oid: locked.oid, hashName: locked.hashName };
}
async function move(session, remotes, { tracked, direction, options }) {
    let total = { amount: plan/* nothing */.s6, missing: [], failures: [] };
    for (const [name, objects] of byRemote(session, tracked, options.remote)) {
        const parts = partsOf(tracked);
        const moved = await moveObjects(session, remotes, { name, objects, parts, direction, options });
        total = {
            amount: (0,plan/* add */.WQ)(total.amount, moved.amount),
            missing: [...total.missing, ...moved.missing],
            failures: [...total.failures, ...moved.failures],
        };
    }
    return total;
}
function partsOf(tracked) {
    const parts = new Map();
    const whole = new Set(tracked.flatMap(({ locked, inner }) => (inner === undefined ? [(0,oid/* objectKey */.T5)(idOf(locked))] : [])));
    for (const { locked, inner } of tracked) {
        const key = (0,oid/* objectKey */.T5)(idOf(locked));
        if (inner !== undefined && !whole.has(key))
            parts.set(key, [...(parts.get(key) ?? []), inner]);
    }
    return parts;
}
async function moveObjects(session, remotes, { name, objects, parts, direction, options }) {
    const sources = direction === 'fetch'
        ? await remotes.sources(name, { only: options.remote !== undefined })
        : await alone(remotes, name);
    if (!sources.ok)
        return { amount: plan/* nothing */.s6, missing: [], failures: sources.failures };
    const { main, all } = sources.value;
    const [first = main, ...others] = all;
    const [from, to] = direction === 'fetch' ? [first, session.cache] : [session.cache, main];
    const watch = watchTransfer(direction, session.host);
    const result = await (0,transfer/* transfer */.k)({
        objects,
        from,
        to,
        fallback: others,
        ...(main.width === undefined ? {} : { jobs: main.width }),
        parts,
        copies: options.copies,
        ...jobsOf(session, name, options.jobs),
        signal: session.host.signal,
        onProgress: watch.onProgress,
    });
    watch.finish(result.moved);
    noteDetours(remotes, sources.value, result);
    return { amount: result.moved, missing: result.missing, failures: result.failures };
}
async function alone(remotes, name) {
    const store = await remotes.open(name);
    return store.ok ? (0,failure.ok)({ main: store.value, all: [], fallback: [], runs: [] }) : store;
}
function noteDetours(remotes, { main, fallback }, result) {
    for (const store of fallback) {
        const amount = result.sources.get(store.name);
        if (amount !== undefined)
            remotes.detours.took(main.name, store.name, amount);
    }
    remotes.detours.passed(result.passedOver);
}
function byRemote(session, tracked, asked) {
    const groups = new Map();
    const wanted = asked?.toLowerCase();
    for (const { output, locked } of tracked) {
        const pinned = output.remote?.toLowerCase();
        if (pinned !== undefined && wanted !== undefined && pinned !== wanted)
            continue;
        const name = pinned ?? wanted ?? session.config.defaultRemote;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [idOf(locked)]);
        else
            group.push(idOf(locked));
    }
    return groups;
}
function jobsOf(session, name, asked) {
    const configured = name === undefined ? undefined : session.config.remotes.get(name)?.options.get('jobs');
    const jobs = asked ?? configured;
    return typeof jobs === 'number' ? { jobs } : {};
}
function missingFailures(missing, tracked) {
    if (missing.length === 0)
        return [];
    const oids = new Set(missing.map(({ oid }) => oid));
    const named = tracked.filter(({ locked }) => oids.has(locked.oid ?? ''));
    const first = missing
        .map(({ oid }) => oid)
        .slice(0, 3)
        .join(', ');
    const hint = 'somebody who has the data has to run `dvc push`; until then nothing that needs it can run';
    if (named.length === 0) {
        return [
            {
                reason: 'data',
                message: `${missing.length} object${missing.length === 1 ? '' : 's'} neither in the cache nor on the remote: ${first}`,
                hint,
            },
        ];
    }
    return named.map(({ output, locked, stage }) => ({
        reason: 'data',
        message: `'${output.path}'${stage === undefined ? '' : ` of stage '${stage.address}'`} is neither in the cache nor on the remote (md5 ${locked.oid})`,
        hint,
        ...(stage?.location === undefined ? {} : { location: stage.location }),
    }));
}


/***/ }),

/***/ 27202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(23314);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/commands/harmless.js
var harmless = __webpack_require__(12755);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/project/config/dvc-config.js + 1 modules
var dvc_config = __webpack_require__(21922);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
;// CONCATENATED MODULE: ./lib/commands/doctor/finding.js
function fromFailure(check, failure) {
    const { message, location, hint } = failure;
    return { check, level: 'error', message, fix: hint ?? 'see the message', ...(location && { location }) };
}

;// CONCATENATED MODULE: ./lib/commands/doctor/config.js




async function configFindings(session) {
    const { config, host, projectRoot, workspace } = session;
    const sources = await (0,dvc_config/* configSources */.$)({
        revision: workspace,
        env: host.env,
        platform: process.platform,
        projectRoot,
    });
    const committed = sources.find(({ level }) => level === 'repo');
    return [
        ...remoteFindings(config),
        ...(await kindFindings(session)),
        ...(committed === undefined ? [] : textFindings(committed)),
    ];
}
function remoteFindings({ defaultRemote, remotes }) {
    const location = { file: '.dvc/config' };
    if (remotes.size === 0) {
        const message = 'no remote is configured, so data and results stay on the machine that made them';
        return [
            {
                check: 'no-remote',
                level: 'error',
                message,
                fix: 'run `lockstep remote add -d storage s3://bucket/path` and commit',
            },
        ];
    }
    if (defaultRemote === undefined) {
        const message = `none of the remotes (${[...remotes.keys()].join(', ')}) is the default one`;
        return [
            {
                check: 'no-default-remote',
                level: 'error',
                message,
                location,
                fix: `run \`lockstep remote default ${[...remotes.keys()][0]}\``,
            },
        ];
    }
    const remote = remotes.get(defaultRemote);
    if (remote === undefined) {
        const message = `the default remote '${defaultRemote}' is not configured`;
        return [{ check: 'unknown-default-remote', level: 'error', message, location, fix: 'name one that is' }];
    }
    if ((0,external_node_path_.isAbsolute)(remote.url)) {
        const message = `the default remote '${defaultRemote}' is a folder of this machine: ${remote.url}`;
        return [
            {
                check: 'local-remote',
                level: 'warning',
                message,
                location,
                fix: 'use a bucket or a server that the runner reaches too',
            },
        ];
    }
    return [];
}
async function kindFindings({ config, host }) {
    const found = config.warnings.map((failure) => fromFailure('remote-kind', failure));
    for (const remote of config.remotes.values()) {
        const store = await (0,store_open/* openStore */.Ch)(remote, host.env);
        if (store.ok)
            await store.value.close();
        else
            found.push(...store.failures.map((failure) => fromFailure('remote-kind', failure)));
    }
    return found;
}
const secrets = /^\s*(access_key_id|secret_access_key|session_token|password|account_key|sas_token|connection_string|client_secret|gdrive_client_secret|token|oss_key_secret|custom_auth_header_value)\s*=\s*\S/i;
function textFindings({ text }) {
    return text.split(/\r?\n/).flatMap((line, i) => {
        const location = { file: '.dvc/config', line: i + 1 };
        const key = secrets.exec(line)?.[1];
        if (key !== undefined || /:\/\/[^/\s:]+:[^/\s@]+@/.test(line)) {
            const message = `a secret (${key ?? 'in an address'}) is in the committed .dvc/config`;
            const fix = 'make a new one, and keep it in the environment or in .dvc/config.local (`remote modify --local`)';
            return [{ check: 'secret-in-config', level: 'error', message, location, fix }];
        }
        const dir = /^\s*dir\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        if (dir !== undefined && (0,external_node_path_.isAbsolute)(dir)) {
            const message = `the cache folder '${dir}' is a path of one machine`;
            return [
                {
                    check: 'machine-cache',
                    level: 'warning',
                    message,
                    location,
                    fix: 'set it with `cache dir --local`',
                },
            ];
        }
        const profile = /^\s*(profile|credentialpath|configpath|keyfile)\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        if (profile !== undefined) {
            const message = `'${profile}' names something that only this machine has`;
            return [
                {
                    check: 'machine-credentials',
                    level: 'warning',
                    message,
                    location,
                    fix: 'set it with `remote modify --local`',
                },
            ];
        }
        return [];
    });
}

// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
;// CONCATENATED MODULE: ./lib/commands/doctor/project.js





async function projectFindings(session) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded.failures.map((failure) => fromFailure('project', failure));
    const project = loaded.value;
    return [
        ...(await lockFindings(session, project)),
        ...(await outFindings(session, project)),
        ...commandFindings(project),
        ...(await outsideFindings(session, project)),
    ];
}
function withCommand({ stages }) {
    return stages.filter(({ cmd }) => cmd !== undefined);
}
async function lockFindings(session, project) {
    const files = [
        ...new Set(withCommand(project).flatMap(({ file }) => (file.endsWith('.yaml') ? file : []))),
    ];
    const locks = files.map((file) => file.replace(/dvc\.yaml$/, 'dvc.lock'));
    if (locks.length === 0)
        return [];
    const { git, projectRoot, workspace } = session;
    const committed = (await git?.tracked(projectRoot, locks, 'head')) ?? new Set(locks);
    const found = [];
    for (const file of locks) {
        const location = { file };
        if ((await workspace.read(file)) === undefined) {
            const message = 'there is no lock file yet, so every stage is stale';
            found.push({
                check: 'no-lock',
                level: 'warning',
                message,
                location,
                fix: 'run `lockstep repro` and commit it',
            });
        }
        else if (!committed.has(file)) {
            const message = 'the lock file is not committed';
            found.push({
                check: 'lock-not-committed',
                level: 'error',
                message,
                location,
                fix: `run \`git add ${file}\` and commit`,
            });
        }
    }
    return [...found, ...(found.length === 0 ? await staleFindings(session, project) : [])];
}
async function staleFindings(session, project) {
    const judged = await (0,look/* judgeStages */.be)(session, project, withCommand(project), {
        absent: 'pull',
        tree: (0,manifests/* manifestReader */.r)(session, undefined, undefined),
    });
    if (!judged.ok)
        return judged.failures.map((failure) => fromFailure('project', failure));
    const stale = [...judged.value].flatMap(([address, { kind }]) => (kind === 'stale' ? [address] : []));
    if (stale.length === 0)
        return [];
    const message = `${stale.length} of ${withCommand(project).length} stages are stale here: ${stale.slice(0, 3).join(', ')}`;
    return [
        {
            check: 'stale',
            level: 'warning',
            message,
            fix: '`lockstep plan` says why; `lockstep repro` brings them up to date',
        },
    ];
}
async function outFindings({ git, projectRoot }, project) {
    if (git === undefined)
        return [];
    const outs = project.stages.flatMap(({ outs: own }) => own.filter(({ place }) => place.kind === 'inside'));
    const path = ({ place }) => (place.kind === 'inside' ? place.path : '');
    const tracked = await git.tracked(projectRoot, outs.map(path), 'index');
    const cached = outs.filter(({ cache }) => cache);
    const ignored = await git.isIgnored(projectRoot, cached.map(path));
    return outs.flatMap((out) => {
        const location = out.location === undefined ? {} : { location: out.location };
        if (out.cache && tracked.has(path(out))) {
            const message = `'${path(out)}' is tracked by DVC and by Git`;
            return [
                {
                    check: 'out-in-git',
                    level: 'error',
                    message,
                    ...location,
                    fix: `run \`git rm -r --cached ${path(out)}\` and commit`,
                },
            ];
        }
        if (out.cache && !ignored.has(path(out))) {
            const message = `'${path(out)}' is tracked by DVC, but no .gitignore keeps it out of Git`;
            return [
                { check: 'out-not-ignored', level: 'warning', message, ...location, fix: `add it to .gitignore` },
            ];
        }
        if (!out.cache && !tracked.has(path(out))) {
            const message = `'${path(out)}' is kept neither by DVC (cache: false) nor by Git, so its stage is stale in every clone`;
            return [
                {
                    check: 'out-nowhere',
                    level: 'warning',
                    message,
                    ...location,
                    fix: 'commit it, or remove `cache: false`',
                },
            ];
        }
        return [];
    });
}
function commandFindings(project) {
    return withCommand(project).flatMap((stage) => {
        const location = stage.location === undefined ? {} : { location: stage.location };
        const text = [stage.cmd ?? []].flat().join('\n');
        const own = /(?:^|[\s'"=:])((?:\/home|\/Users|\/root)\/[^\s'"]+|[A-Za-z]:\\[^\s'"]+|~\/[^\s'"]+)/.exec(text)?.[1];
        return [
            ...(own === undefined
                ? []
                : [
                    {
                        check: 'machine-path',
                        level: 'warning',
                        message: `the command of '${stage.name ?? stage.address}' names '${own}', which other machines do not have`,
                        ...location,
                        fix: 'use a path in the repository',
                    },
                ]),
        ];
    });
}
async function outsideFindings(session, project) {
    const { projectRoot, gitRoot } = session;
    const policy = await session.policy();
    return withCommand(project).flatMap((stage) => {
        const outside = stage.deps.flatMap(({ path, place }) => place.kind === 'outside' && !(policy.ok && (0,matching/* allowsOutside */.id)(policy.value, projectRoot, place.path))
            ? [{ path, isHere: gitRoot !== undefined && place.path.startsWith(`${gitRoot}${external_node_path_.sep}`) }]
            : []);
        const [first] = outside.sort((a, b) => Number(a.isHere) - Number(b.isHere));
        if (first === undefined)
            return [];
        const check = 'outside-dependency';
        const location = stage.location === undefined ? {} : { location: stage.location };
        if (!first.isHere) {
            const message = `'${first.path}' is outside the repository, so CI does not have it`;
            return [
                { check, level: 'warning', message, ...location, fix: 'bring it in with `lockstep import-url`' },
            ];
        }
        const message = `'${first.path}' is outside the project, so the action refuses to run the stage`;
        const fix = 'allow its place under `outside` in .github/lockstep.yml, and merge that first';
        return [{ check, level: 'error', message, ...location, fix }];
    });
}

// EXTERNAL MODULE: ./lib/commands/remote-check.js
var remote_check = __webpack_require__(54387);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/verify.js
var verify = __webpack_require__(84241);
;// CONCATENATED MODULE: ./lib/commands/doctor/remote.js
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





async function remote_remoteFindings(session) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { defaultRemote, remotes: known } = session.config;
        if (defaultRemote === undefined || !known.has(defaultRemote))
            return [];
        const loaded = await session.project();
        if (!loaded.ok)
            return [];
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const tracked = loaded.value.stages.flatMap(verify.recordedOuts);
        const checked = await (0,remote_check/* absentOnRemote */.l)(session, remotes, tracked, { deep: false });
        if (!checked.ok)
            return checked.failures.map((failure) => fromFailure('remote-unreachable', failure));
        const { missing, failures } = checked.value;
        const gone = missing.length === 0
            ? []
            : [
                {
                    check: 'missing-on-remote',
                    level: 'error',
                    message: `${(0,words/* counted */.hS)(missing.length, 'object')} that the locks name ${missing.length === 1 ? 'is' : 'are'} not on remote '${defaultRemote}'`,
                    fix: 'run `lockstep push` where the data is; `lockstep status -c` lists it',
                },
            ];
        return [...gone, ...failures.map((failure) => fromFailure('missing-on-remote', failure))];
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/commands/doctor/repository.js



async function repositoryFindings(session) {
    const { git, gitRoot } = session;
    if (git === undefined || gitRoot === undefined) {
        const message = 'the project is not in a Git repository, so nothing can be compared with a base';
        return [{ check: 'no-git', level: 'error', message, fix: 'run `git init` and commit' }];
    }
    const head = await git.headSha();
    if (head === undefined) {
        const message = 'nothing is committed yet, so there is no base to compare with';
        return [
            { check: 'no-commit', level: 'error', message, fix: 'commit dvc.yaml, dvc.lock and .dvc/config' },
        ];
    }
    const paths = (await git.lsTree(head)).filter(({ type }) => type === 'blob').map(({ path }) => path);
    return [
        ...(await cloneFindings(session)),
        ...cacheFindings(paths),
        ...nameFindings(paths),
        ...contentFindings(gitRoot, paths),
        ...(await lineEndFindings(session, paths)),
    ];
}
async function cloneFindings({ git }) {
    if (!(await git?.isShallow()))
        return [];
    return [
        {
            check: 'shallow-clone',
            level: 'warning',
            message: 'the clone is shallow, so the base and the history of metrics may be missing',
            fix: 'run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`',
        },
    ];
}
function cacheFindings(paths) {
    const inside = (folder) => paths.filter((path) => folder.test(path));
    const cache = inside(/(^|\/)\.dvc\/cache\//);
    const tmp = inside(/(^|\/)\.dvc\/tmp\//);
    const local = inside(/(^|\/)\.dvc\/config\.local$/);
    return [
        ...one(cache, 'cache-in-git', 'files of the DVC cache are tracked by Git', 'git rm -r --cached .dvc/cache'),
        ...one(tmp, 'tmp-in-git', 'files of .dvc/tmp are tracked by Git', 'git rm -r --cached .dvc/tmp'),
        ...one(local, 'local-config-in-git', '.dvc/config.local, which is for secrets and for one machine, is tracked by Git', 'git rm --cached .dvc/config.local'),
    ];
}
function one(paths, check, message, command) {
    const [file] = paths;
    if (file === undefined)
        return [];
    return [{ check, level: 'error', message, location: { file }, fix: `run \`${command}\` and commit` }];
}
function nameFindings(paths) {
    const seen = new Map();
    return [...paths].sort(value/* compareCodePoints */.OP).flatMap((path) => {
        const key = path.normalize('NFC').toLowerCase();
        const other = seen.get(key);
        seen.set(key, path);
        if (other === undefined)
            return [];
        const message = `'${other}' and '${path}' are one file on macOS and Windows`;
        return [
            {
                check: 'name-collision',
                level: 'warning',
                message,
                location: { file: path },
                fix: 'rename one of them',
            },
        ];
    });
}
const largest = 50 * 1024 * 1024;
function contentFindings(gitRoot, paths) {
    return paths.flatMap((path) => {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(gitRoot, path), { throwIfNoEntry: false });
        if (stats === undefined || !stats.isFile())
            return [];
        if (stats.size > largest) {
            const message = `Git tracks ${Math.round(stats.size / 1024 / 1024)} MiB in '${path}'`;
            const fix = `let DVC track it: \`git rm --cached ${path} && lockstep add ${path}\``;
            return [{ check: 'large-file', level: 'warning', message, location: { file: path }, fix }];
        }
        if (stats.size < 1024 && isPointer((0,external_node_path_.join)(gitRoot, path))) {
            const message = `'${path}' is a pointer of Git LFS, not the file itself`;
            return [
                {
                    check: 'lfs-pointer',
                    level: 'error',
                    message,
                    location: { file: path },
                    fix: 'run `git lfs pull`, and give actions/checkout `lfs: true`',
                },
            ];
        }
        if (/(^|\/)(dvc\.lock|dvc\.yaml|params\.yaml|[^/]+\.dvc)$/.test(path) && stats.size < largest) {
            return conflictFindings((0,external_node_path_.join)(gitRoot, path), path);
        }
        return [];
    });
}
function isPointer(file) {
    const bytes = Buffer.alloc(64);
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return bytes
            .toString('latin1', 0, (0,external_node_fs_.readSync)(fd, bytes))
            .startsWith('version https://git-lfs.github.com/spec/');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function conflictFindings(file, path) {
    const lines = (0,external_node_fs_.readFileSync)(file, 'latin1').split('\n');
    const at = lines.findIndex((line) => /^<{7} /.test(line));
    if (at < 0)
        return [];
    return [
        {
            check: 'conflict',
            level: 'error',
            message: 'a merge conflict is left in it',
            location: { file: path, line: at + 1 },
            fix: path.endsWith('dvc.lock') ? 'take either side, then `lockstep repro`' : 'resolve it and commit',
        },
    ];
}
async function lineEndFindings(session, paths) {
    const setting = await session.git?.setting('core.autocrlf');
    if (setting !== 'true' || paths.includes('.gitattributes'))
        return [];
    return [
        {
            check: 'line-endings',
            level: 'warning',
            message: 'core.autocrlf is true here and there is no .gitattributes, so text has other bytes, and hashes, elsewhere',
            fix: 'commit a .gitattributes with the line `* text=auto eol=lf`',
        },
    ];
}

// EXTERNAL MODULE: ./lib/commands/workflow/read.js
var workflow_read = __webpack_require__(6344);
;// CONCATENATED MODULE: ./lib/commands/doctor/workflows.js




function workflowFindings(gitRoot) {
    const folder = (0,external_node_path_.join)(gitRoot, '.github', 'workflows');
    const read = fileNames(folder).map((name) => {
        const file = `.github/workflows/${name}`;
        return { file, workflow: (0,workflow_read/* readWorkflow */.S)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'), file) };
    });
    const ours = read.flatMap(({ file, workflow }) => workflow.ok && usesOurs(workflow.value) ? [{ file, workflow: workflow.value }] : []);
    const old = read.flatMap(({ file, workflow }) => workflow.ok ? oldToolFindings(file, workflow.value) : []);
    const broken = read.flatMap(({ workflow }) => workflow.ok ? [] : workflow.failures.map((failure) => fromFailure('workflow', failure)));
    if (ours.length === 0) {
        const message = 'no workflow uses this action, so pull requests get no report';
        return [
            ...broken,
            ...old,
            { check: 'no-workflow', level: 'warning', message, fix: 'run `lockstep init`' },
        ];
    }
    return [...broken, ...old, ...ours.flatMap(({ file, workflow }) => ourFindings(file, workflow))];
}
function fileNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => /\.ya?ml$/.test(name))
            .sort();
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return [];
    }
}
const isOurs = (uses) => uses !== undefined && /(^|\/)lockstep(\/|@|$)/.test(uses);
function usesOurs({ jobs }) {
    return jobs.some(({ steps, plain }) => isOurs(String(plain.uses ?? '')) || steps.some(({ uses }) => isOurs(uses)));
}
function oldToolFindings(file, { jobs }) {
    const step = jobs
        .flatMap(({ steps }) => steps)
        .find(({ uses = '' }) => /setup-cml$|cml-action$/.test(uses));
    if (step === undefined)
        return [];
    const message = 'this workflow uses CML, which is no longer maintained, and would comment beside us';
    return [
        {
            check: 'old-tools',
            level: 'warning',
            message,
            location: { file, line: step.line },
            fix: `run \`lockstep migrate ${file}\``,
        },
    ];
}
function ourFindings(file, workflow) {
    const events = eventNames(workflow.on);
    const found = [];
    const add = (check, level, line, message, fix) => found.push({ check, level, message, location: { file, line }, fix });
    if (events.includes('pull_request_target')) {
        add('pull-request-target', 'error', 1, 'pull_request_target gives a stranger’s code full rights, and is refused', 'use `pull_request`');
    }
    else if (!events.includes('pull_request')) {
        add('no-pull-request', 'warning', 1, 'the workflow does not run on pull requests', 'add `pull_request:` to `on:`');
    }
    for (const job of workflow.jobs) {
        const at = job.steps.findIndex(({ uses }) => isOurs(uses));
        if (at < 0)
            continue;
        const permissions = job.plain.permissions ?? workflow.permissions;
        if (!mayWrite(permissions, 'pull-requests')) {
            add('no-comment-permission', 'error', job.line, `the job may not write comments`, 'add `pull-requests: write` to its `permissions:`');
        }
        if (commits(job.steps[at]?.plain) && !mayWrite(permissions, 'contents')) {
            add('no-commit-permission', 'error', job.line, '`commit:` is set, but the job may not write to the repository', 'add `contents: write` to its `permissions:`');
        }
        const checkout = job.steps.slice(0, at).find(({ uses }) => uses === 'actions/checkout');
        if (checkout === undefined) {
            add('no-checkout', 'error', job.line, 'nothing is checked out before our step', 'add `- uses: actions/checkout@v6` before it');
        }
        else if (checkout.plain.with?.['persist-credentials'] !==
            false) {
            add('persisted-credentials', 'warning', checkout.line, 'the checkout leaves the token where every stage can read it', 'give it `persist-credentials: false`');
        }
    }
    return found;
}
function eventNames(on) {
    if (typeof on === 'string')
        return [on];
    if (Array.isArray(on))
        return on.map(String);
    return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}
function mayWrite(permissions, scope) {
    if (permissions === undefined || permissions === 'write-all')
        return true;
    return permissions?.[scope] === 'write';
}
function commits(plain) {
    const commit = plain?.with?.commit;
    return commit !== undefined && commit !== 'none';
}

;// CONCATENATED MODULE: ./lib/commands/doctor/doctor.js












const doctor = {
    name: 'doctor',
    help: 'Look for what will go wrong in CI, and say how to cure it',
    options: [
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--offline', help: 'ask no remote' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ options }, host, terminal) {
        const findings = await examine(host, options.offline === true);
        if (options.json === true) {
            terminal.out((0,json.stringifyJson)({ schema: 'lockstep.doctor/1', findings: findings.map(plain) }));
        }
        else
            show(findings, terminal);
        return findings.some(({ level }) => level === 'error') ? 1 : 0;
    },
};
async function examine(host, offline) {
    const gitRoot = (0,root/* findGitRoot */.k)(host.cwd);
    const workflows = gitRoot === undefined ? [] : workflowFindings(gitRoot);
    const examined = await (0,session/* withSession */.y)(host, (session) => examineProject(session, offline));
    const project = examined.ok
        ? examined.value
        : examined.failures.map((failure) => fromFailure(failure.reason === 'no-repo' ? 'no-project' : 'config', failure));
    return [...project, ...workflows];
}
async function examineProject(session, offline) {
    const repository = await repositoryFindings(session);
    const isBroken = repository.some(({ check }) => check === 'conflict');
    return (0,failure.ok)([
        ...repository,
        ...(await configFindings(session)),
        ...(isBroken ? [] : await projectFindings(session)),
        ...(offline || isBroken ? [] : await remote_remoteFindings(session)),
    ]);
}
function plain({ check, level, message, location, fix }) {
    return {
        check,
        level,
        message,
        ...(location && { file: location.file, line: location.line ?? null }),
        fix,
    };
}
function show(findings, terminal) {
    for (const { check, level, message, location, fix } of findings) {
        const place = location === undefined
            ? ''
            : `${location.file}${location.line === undefined ? '' : `:${location.line}`}  `;
        terminal.out(`${level === 'error' ? '✘' : '!'} ${(0,harmless/* harmless */.I)(`${place}${message}`)}  [${check}]\n    ${(0,harmless/* harmless */.I)(fix)}\n`);
    }
    const errors = findings.filter(({ level }) => level === 'error').length;
    const rest = findings.length - errors;
    terminal.out(findings.length === 0
        ? 'nothing found that would go wrong\n'
        : `${(0,words/* counted */.hS)(errors, 'error')}, ${(0,words/* counted */.hS)(rest, 'warning')}\n`);
}


/***/ }),

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}
function projectFolder({ gitRoot, projectRoot, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(gitRoot ?? projectRoot, projectRoot)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);


function readWorkflow(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => ({
        file,
        ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
    });
    if (document.errors.length > 0) {
        return { ok: false, failures: document.errors.map((error) => broken(error.message, at(error.pos[0]))) };
    }
    let plain;
    try {
        plain = record(document.toJS({ maxAliasCount: 100 }));
    }
    catch (error) {
        return { ok: false, failures: [broken(error instanceof Error ? error.message : String(error), at(0))] };
    }
    const jobs = document.get('jobs', true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(jobs)) {
        const wanted = 'stages' in plain || 'image' in plain ? ' (this looks like a file of GitLab)' : '';
        return {
            ok: false,
            failures: [broken(`it has no 'jobs', so it is no workflow of GitHub Actions${wanted}`, at(0))],
        };
    }
    const lineOf = (node) => {
        const offset = node?.range?.[0];
        return offset === undefined ? 1 : lines.linePos(offset).line;
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        ...(typeof plain.name === 'string' ? { name: plain.name } : {}),
        on: plain.on ?? plain.true,
        permissions: plain.permissions,
        defaults: plain.defaults,
        env: texts(plain.env),
        jobs: jobs.items.map(({ key, value }) => {
            const id = String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key);
            const body = record(record(plain.jobs)[id]);
            const steps = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value.get('steps', true) : undefined;
            const list = Array.isArray(body.steps) ? body.steps : [];
            return {
                id,
                line: lineOf(key),
                env: texts(body.env),
                plain: body,
                steps: list.map((step, i) => readStep(record(step), (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps) ? steps.items[i] : undefined, lineOf)),
            };
        }),
    });
}
function readStep(plain, node, lineOf) {
    const run = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.get('run', true) : undefined;
    const isBlock = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(run) && (run.type === 'BLOCK_LITERAL' || run.type === 'BLOCK_FOLDED');
    return {
        ...(typeof plain.uses === 'string'
            ? { usesText: plain.uses, uses: plain.uses.replace(/@.*$/s, '').toLowerCase() }
            : {}),
        ...(typeof plain.run === 'string' ? { run: plain.run } : {}),
        runLine: lineOf(run ?? node) + (isBlock ? 1 : 0),
        env: texts(plain.env),
        line: lineOf(node),
        plain,
    };
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function texts(value) {
    return Object.fromEntries(Object.entries(record(value)).flatMap(([key, item]) => typeof item === 'object' ? [] : [[key, String(item)]]));
}
function broken(message, location) {
    return {
        reason: 'project',
        message: `this is not a workflow that can be read: ${message}`,
        location,
        hint: 'name a file from .github/workflows',
    };
}


/***/ }),

/***/ 44057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
async function pool(items, { limit, signal }, work) {
    const results = [];
    const queue = enumerate(items);
    let failed;
    const worker = async () => {
        while (failed === undefined && signal?.aborted !== true) {
            const next = queue.next();
            if (next.done === true)
                return;
            const [index, item] = next.value;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failed ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.floor(limit)) }, worker));
    if (failed !== undefined)
        throw failed.error;
    signal?.throwIfAborted();
    return results;
}
function* enumerate(items) {
    let index = 0;
    for (const item of items)
        yield [index++, item];
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


/***/ }),

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/explain-steps.js

function nextSteps({ planned, chains, lost }) {
    const { stage, verdict } = planned;
    const made = new Set(chains.flatMap(({ links }) => links.flatMap(({ to, path }) => (to === stage.address ? [path] : []))));
    switch (verdict.kind) {
        case 'fresh':
            return [];
        case 'frozen':
            return [['To have it judged and run again: ', (0,words/* code */.aY)(`dvc unfreeze ${stage.address}`), '.']];
        case 'unknown':
            return [
                [
                    'To find out: fetch what it reads (',
                    (0,words/* code */.aY)(`lockstep fetch -d ${stage.address}`),
                    '), or let the remote be asked.',
                ],
            ];
        case 'stale':
        case 'waiting':
            return [
                ...lost.map(lostWords),
                ...verdict.reasons.flatMap((reason) => adviceFor(reason, made)),
                ...lastStep(planned, lost.length > 0),
            ];
        default:
            return verdict.kind;
    }
}
function lostWords({ stage, reason }) {
    return [
        (0,words/* code */.aY)(reason.path),
        ' of ',
        (0,words/* code */.aY)(stage),
        ' is not cached by DVC and not in Git, so no clone can restore it and the stage is stale in each of them. To end that, ',
        'either commit the file (',
        (0,words/* code */.aY)(`git add -f ${reason.at}`),
        '), or remove ',
        (0,words/* code */.aY)('cache: false'),
        ' from the output, run the stage and push it.',
    ];
}
function adviceFor(reason, made) {
    if (reason.kind === 'missing-dep' && (made.has(reason.path) || made.has(reason.at)))
        return [];
    if (reason.kind === 'missing-dep') {
        return [
            [
                (0,words/* code */.aY)(reason.path),
                ' is neither here nor made or tracked by anything: add the file, or correct the path in the stage.',
            ],
        ];
    }
    if (reason.kind === 'always-changed') {
        return [
            [
                'To let it rest between runs, remove ',
                (0,words/* code */.aY)('always_changed'),
                ' or give it dependencies or outputs.',
            ],
        ];
    }
    return [];
}
function lastStep({ stage, verdict, causedBy }, isLost) {
    if (stage.cmd === undefined) {
        return [
            [
                'To record what is here: ',
                (0,words/* code */.aY)(`lockstep commit ${stage.address}`),
                '; to bring back what is recorded: ',
                (0,words/* code */.aY)(`lockstep checkout ${stage.address}`),
                '.',
            ],
        ];
    }
    const repro = (0,words/* code */.aY)(`lockstep repro ${stage.address}`);
    const along = causedBy.length === 0 ? [] : [' (runs ', ...(0,words/* list */.p_)(causedBy, 3), ' first)'];
    if (verdict.reasons.length === 1 && verdict.reasons[0]?.kind === 'always-changed')
        return [['To run it: ', repro, '.']];
    return [
        [
            isLost ? 'Until then, to make it here: ' : 'To bring it up to date: ',
            repro,
            ...along,
            ', then commit ',
            (0,words/* code */.aY)('dvc.lock'),
            '.',
        ],
    ];
}

// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/reasons.js
var report_reasons = __webpack_require__(43959);
;// CONCATENATED MODULE: ./lib/report/explain.js




function explanation(explained) {
    const { planned, base } = explained;
    const sentences = [verdictOf(explained), ...causes(explained), ...cost(planned), ...nextSteps(explained)];
    if (base === undefined || planned.verdict.kind !== 'stale')
        return sentences;
    return [...sentences.slice(0, 1), sinceWords(planned, base), ...sentences.slice(1)];
}
function verdictOf({ planned, chains }) {
    const { stage, verdict } = planned;
    const name = (0,words/* code */.aY)(stage.address);
    switch (verdict.kind) {
        case 'fresh':
            return [name, ' is fresh: ', ...recordedWords(planned), '.'];
        case 'stale': {
            const also = chains.some(({ links }) => links.length > 0) ? ' It also waits for other stages.' : '';
            return [name, ' is stale: ', ...(0,report_reasons/* whyReasons */.Ak)(verdict.reasons, 10), `.${also}`];
        }
        case 'waiting':
            return [name, ' waits: nothing of its own changed, but what it reads will be made anew.'];
        case 'frozen':
            return [
                name,
                ' is frozen: its dependencies are not looked at, and it is never run',
                ...(verdict.reasons.length === 0 ? [] : ['; all the same, ', ...(0,report_reasons/* whyReasons */.Ak)(verdict.reasons, 10)]),
                '.',
            ];
        case 'unknown':
            return [
                'Whether ',
                name,
                ' is fresh cannot be told: ',
                ...(0,words/* list */.p_)(verdict.unknown ?? [], 5),
                ' cannot be seen, because its manifest is neither in the cache nor on a remote that was asked.',
            ];
        default:
            return verdict.kind;
    }
}
function recordedWords({ stage }) {
    const paths = stage.deps.filter(({ kind }) => kind === 'path').length;
    const params = stage.deps.filter(({ kind }) => kind === 'params').length;
    const parts = [
        ...(stage.cmd === undefined ? [] : ['its command']),
        ...(paths === 0 ? [] : [(0,words/* counted */.hS)(paths, 'dependency', 'dependencies')]),
        ...(params === 0 ? [] : [`the parameters of ${(0,words/* counted */.hS)(params, 'file')}`]),
        ...(stage.outs.length === 0 ? [] : [(0,words/* counted */.hS)(stage.outs.length, 'output')]),
    ];
    const all = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    const record = stage.cmd === undefined ? (0,words/* code */.aY)(stage.file) : (0,words/* code */.aY)('dvc.lock');
    return parts.length === 0 ? ['it declares nothing'] : [`${all} are as `, record, ' records'];
}
function sinceWords({ since }, base) {
    return since === 'base'
        ? ['It was stale at ', (0,words/* code */.aY)(base.rev), ' already, so this change is not the cause.']
        : ['It became stale after ', (0,words/* code */.aY)(base.rev), '.'];
}
const mostCauses = 3;
function causes({ planned, chains, others }) {
    const far = chains.filter(({ links }) => links.length > 0);
    const unknown = planned.verdict.kind === 'unknown';
    const told = far.slice(0, mostCauses).flatMap(({ cause, links }) => {
        const verdict = others.get(cause)?.verdict;
        const why = unknown
            ? [' cannot be judged: ', ...(0,words/* list */.p_)(verdict?.unknown ?? [], 5), ' cannot be seen.']
            : [' is stale: ', ...(0,report_reasons/* whyReasons */.Ak)(verdict?.reasons ?? [], 5), '.'];
        return [
            ['First cause: ', (0,words/* code */.aY)(cause), ...why],
            ['Chain: ', ...chainWords(links), '.'],
        ];
    });
    const between = far.slice(0, mostCauses).flatMap(({ links }) => links.slice(1).map(({ from }) => from));
    const own = [...new Set(between)].flatMap((address) => {
        const reasons = others.get(address)?.verdict.reasons ?? [];
        return reasons.length === 0
            ? []
            : [[(0,words/* code */.aY)(address), ' on the way is stale itself: ', ...(0,report_reasons/* whyReasons */.Ak)(reasons, 5), '.']];
    });
    const rest = far.length - mostCauses;
    return [...told, ...own, ...(rest > 0 ? [[`${(0,words/* counted */.hS)(rest, 'more first cause')} not shown.`]] : [])];
}
function chainWords(links) {
    return links.flatMap(({ from, path, to }, i) => [
        ...(i === 0 ? [] : ['; ']),
        (0,words/* code */.aY)(from),
        ' makes ',
        (0,words/* code */.aY)(path),
        ', which ',
        (0,words/* code */.aY)(to),
        ' reads',
    ]);
}
function cost({ verdict, runCache, fetch, estimateSeconds }) {
    if (verdict.kind !== 'stale' && verdict.kind !== 'waiting')
        return [];
    const isRestored = runCache === 'hit';
    return [
        ...(isRestored ? [['The run cache has its result for these inputs: it will be restored, not run.']] : []),
        ...(fetch.objects > 0
            ? [
                [
                    `Before it runs, ${(0,words/* counted */.hS)(fetch.objects, 'object')} (${(0,format/* formatBytes */.z3)(fetch.bytes)}) will be fetched.`,
                ],
            ]
            : []),
        ...(estimateSeconds === undefined || isRestored
            ? []
            : [[`It takes about ${(0,format/* formatDuration */.a3)(estimateSeconds)}, by its recorded runs.`]]),
    ];
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   q6: () => (/* binding */ valueJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function stringifyJson(value) {
    return `${isOrdinary(value) ? JSON.stringify(value, null, 2) : write(value, '')}\n`;
}
function isOrdinary(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value !== 'object')
        return typeof value !== 'bigint';
    return Object.values(value).every(isOrdinary);
}
function valueJson(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? value
            : Number.isNaN(value)
                ? 'NaN'
                : value > 0
                    ? 'Infinity'
                    : '-Infinity';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(valueJson);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value;
    const object = Object.create(null);
    for (const [key, item] of value)
        object[String(key)] = valueJson(item);
    return object;
}
function present(object) {
    const kept = {};
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}
function write(value, indent) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value === null || typeof value !== 'object')
        return JSON.stringify(typeof value === 'number' ? valueJson(value) : value);
    const inner = `${indent}  `;
    if (Array.isArray(value))
        return block('[', value.map((item) => write(item, inner)), ']', indent);
    return block('{', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`), '}', indent);
}
function block(open, items, close, indent) {
    return items.length === 0
        ? open + close
        : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}


/***/ }),

/***/ 23314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mV: () => (/* binding */ explanationJson),
  planJson: () => (/* binding */ planJson),
  l4: () => (/* binding */ reportJson),
  MP: () => (/* binding */ runJson),
  stringifyJson: () => (/* reexport */ json_text/* stringifyJson */.sd)
});

// UNUSED EXPORTS: reasonJson

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/report/evidence-json.js

function gateJson({ gate, limit, value, state, onlyWarns, override, location }) {
    return (0,json_text/* present */.Eb)({
        gate,
        limit,
        value,
        state,
        onlyWarns,
        override: override && { ...override },
        file: location?.file,
        line: location?.line,
    });
}
function dataJson(change) {
    const { path, kind, location, files, bytes, rows, touched, columns, ranges, within } = change;
    return (0,json_text/* present */.Eb)({
        path,
        kind,
        file: location?.file,
        line: location?.line,
        files: files && (0,json_text/* present */.Eb)({ ...files }),
        bytes: bytes && (0,json_text/* present */.Eb)({ ...bytes }),
        rows: rows && (0,json_text/* present */.Eb)({ ...rows }),
        touched: touched && { ...touched },
        columns: columns && {
            added: [...columns.added],
            removed: [...columns.removed],
            retyped: [...columns.retyped],
        },
        ranges: ranges?.map(({ column, old, new: now }) => ({ column, old: [...old], new: [...now] })),
        within: within?.map((folder) => (0,json_text/* present */.Eb)({
            path: folder.path,
            files: (0,json_text/* present */.Eb)({ ...folder.files }),
            bytes: folder.bytes && (0,json_text/* present */.Eb)({ ...folder.bytes }),
            touched: { ...folder.touched },
        })),
    });
}
function plotJson(plot) {
    switch (plot.kind) {
        case 'image':
            return (0,json_text/* present */.Eb)({
                kind: plot.kind,
                title: plot.title,
                old: plot.old && imageJson(plot.old),
                new: plot.new && imageJson(plot.new),
            });
        case 'confusion': {
            const { kind, title, xLabel, yLabel, normalized, cells } = plot;
            return { kind, title, xLabel, yLabel, normalized, cells: cells.map((cell) => (0,json_text/* present */.Eb)({ ...cell })) };
        }
        default: {
            const { kind, title, xLabel, yLabel, old, new: now } = plot;
            return (0,json_text/* present */.Eb)({ title, xLabel, yLabel, kind, old: old?.map(point), new: now?.map(point) });
        }
    }
}
function imageJson({ hash, bytes, media }) {
    return { hash, bytes, media };
}
function point({ x, y }) {
    return { x: typeof x === 'number' ? (0,json_text/* valueJson */.q6)(x) : x, y: (0,json_text/* valueJson */.q6)(y) };
}

// EXTERNAL MODULE: ./lib/report/explain.js + 1 modules
var explain = __webpack_require__(60792);
// EXTERNAL MODULE: ./lib/report/report.js + 4 modules
var report_report = __webpack_require__(10399);
// EXTERNAL MODULE: ./lib/report/watch/watch-json.js
var watch_json = __webpack_require__(16664);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/json.js







function planJson(plan) {
    return {
        schema: 'lockstep.plan/1',
        base: plan.base === undefined ? null : revisionJson(plan.base),
        head: revisionJson(plan.head),
        stages: plan.stages.map(plannedJson),
        waves: plan.waves.map((wave) => [...wave]),
        totals: {
            ...plan.totals,
            fetch: amountJson(plan.totals.fetch),
            avoided: amountJson(plan.totals.avoided),
        },
    };
}
function runJson(run) {
    return {
        schema: 'lockstep.run/1',
        stages: run.stages.map(stageRunJson),
        fetched: amountJson(run.fetched),
        pushed: amountJson(run.pushed),
        avoided: amountJson(run.avoided),
        failures: run.failures.map(failureJson),
    };
}
function explanationJson(explained) {
    return {
        schema: 'lockstep.explain/1',
        stages: explained.map((each) => ({
            ...plannedJson(each.planned),
            chains: each.chains.map(({ cause, links }) => ({ cause, links: links.map((link) => ({ ...link })) })),
            sentences: (0,explain/* explanation */.Q)(each).map(words/* plainWords */.c5),
        })),
    };
}
function reportJson(report) {
    return {
        schema: 'lockstep.report/1',
        name: report.name,
        outcome: report.outcome,
        exitCode: report.exitCode,
        headline: (0,words/* plainWords */.c5)(report.headline),
        base: report.base === undefined ? null : revisionJson(report.base),
        head: report.head === undefined ? null : revisionJson(report.head),
        plan: report.plan === undefined ? null : planJson(report.plan),
        run: report.run === undefined ? null : runJson(report.run),
        counts: { ...report.counts },
        metrics: report.metrics.map(metricJson),
        params: report.params.map(paramJson),
        gates: report.gates.map(gateJson),
        owners: report.owners.map(({ owner, of }) => ({ owner, of: [...of] })),
        data: report.data.map(dataJson),
        plots: report.plots.map(plotJson),
        failures: report.failures.map(failureJson),
        warnings: report.warnings.map(failureJson),
        saved: (0,json_text/* present */.Eb)({
            stages: report.saved.stages,
            transfer: amountJson(report.saved.transfer),
            seconds: report.saved.seconds,
        }),
        seconds: report.seconds,
        ...(report.sections === undefined ? {} : { sections: [...report.sections] }),
        ...(report.precision === report_report/* usualPrecision */.pB ? {} : { precision: report.precision }),
        ...(report.watch === undefined ? {} : { watch: (0,watch_json/* watchJson */.av)(report.watch) }),
    };
}
function plannedJson({ stage, verdict, since, causedBy, runCache, estimateSeconds, afterMerge, fetch, }) {
    return (0,json_text/* present */.Eb)({
        stage: stage.address,
        file: stage.file,
        line: stage.location.line,
        verdict: verdict.kind,
        since,
        reasons: verdict.reasons.map(reasonJson),
        unknown: verdict.unknown && [...verdict.unknown],
        causedBy: [...causedBy],
        runCache,
        estimateSeconds,
        afterMerge,
        fetch: amountJson(fetch),
    });
}
function stageRunJson(run) {
    const { stage, outcome, seconds, reasons, failure, blockedBy, logTail, receipt } = run;
    return (0,json_text/* present */.Eb)({
        stage: stage.address,
        outcome,
        seconds,
        reasons: reasons.map(reasonJson),
        failure: failure && failureJson(failure),
        blockedBy: blockedBy && [...blockedBy],
        receipt: receipt && receiptJson(receipt),
        log: outcome === 'failed' && logTail !== undefined ? [...logTail] : undefined,
    });
}
function receiptJson({ key, at, run, attempt, url, commit }) {
    return (0,json_text/* present */.Eb)({ key, at, run, attempt, url, commit });
}
function reasonJson(reason) {
    switch (reason.kind) {
        case 'changed-command':
            return { kind: reason.kind, old: command(reason.old), new: command(reason.new) };
        case 'changed-param':
            return (0,json_text/* present */.Eb)({
                kind: reason.kind,
                file: reason.file,
                key: reason.key,
                old: side(reason.old),
                new: side(reason.new),
            });
        case 'changed-dep':
        case 'missing-dep':
        case 'changed-out':
        case 'missing-out':
            return (0,json_text/* present */.Eb)({ kind: reason.kind, path: reason.path, old: reason.old, new: reason.new });
        default:
            return { kind: reason.kind };
    }
}
function failureJson({ reason, message, location, hint }) {
    return (0,json_text/* present */.Eb)({
        reason,
        message,
        file: location?.file,
        line: location?.line,
        column: location?.column,
        hint,
    });
}
function metricJson({ file, key, old, new: now, comparison, diff, relative, verdict, stage, }) {
    return (0,json_text/* present */.Eb)({
        file,
        key,
        old: side(old),
        new: side(now),
        comparison,
        diff: side(diff),
        relative,
        verdict,
        stage,
    });
}
function paramJson({ file, key, old, new: now, changed, reaches, moved, line }) {
    const values = { old: side(old), new: side(now) };
    return (0,json_text/* present */.Eb)({ file, key, line, ...values, changed, reaches: [...reaches], moved: [...moved] });
}
function side(value) {
    return value === undefined ? undefined : (0,json_text/* valueJson */.q6)(value);
}
function command(cmd) {
    return typeof cmd === 'string' ? cmd : [...cmd];
}
function revisionJson({ rev, sha }) {
    return (0,json_text/* present */.Eb)({ rev, sha });
}
function amountJson({ objects, bytes }) {
    return { objects, bytes };
}


/***/ }),

/***/ 16664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ feedJson),
/* harmony export */   av: () => (/* binding */ watchJson),
/* harmony export */   mk: () => (/* binding */ drillJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);

function watchJson({ feeds, trends, broken, lost, drill, feedSeconds }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        feeds: feeds.map(feedJson),
        trends: trends.map(({ metric, values }) => ({ metric, values: [...values] })),
        broken: broken.map(({ metric, limit, value, before, good, bad }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ metric, limit, value, before, good: good && commitJson(good), bad: commitJson(bad) })),
        lost: lost.map(({ remote, objects, paths }) => ({ remote, objects, paths: [...paths] })),
        drill: drill && drillJson(drill),
        feedSeconds,
    });
}
function feedJson({ address, kind, source, state, old, new: now, published, failure }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ address, kind, source, state, old, new: now, published, ...why(failure) });
}
function drillJson({ remote, tried, of, objects, bytes, seconds, failures }) {
    return { remote, tried, of, objects, bytes, seconds, failures: failures.map((each) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(why(each))) };
}
function why(failure) {
    if (failure === undefined)
        return {};
    return { message: failure.message, ...(failure.hint === undefined ? {} : { hint: failure.hint }) };
}
function commitJson({ sha, subject }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ sha, subject });
}


/***/ })

};
