export const id = 7202;
export const ids = [7202];
export const modules = {

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


/***/ })

};
