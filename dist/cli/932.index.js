export const id = 932;
export const ids = [932];
export const modules = {

/***/ 83203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ bringSource),
  HU: () => (/* binding */ existsLocally),
  P2: () => (/* binding */ importPlace),
  Ew: () => (/* binding */ lookAtSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/run/remove.js
var remove = __webpack_require__(50741);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
;// CONCATENATED MODULE: ./lib/store/web/web-file.js










const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;
async function lookAtWebFile(url, ctx) {
    const head = await request(url, 'HEAD', ctx);
    if (head.ok && head.value.ok) {
        const file = describe(url, head.value);
        if (file.size !== undefined)
            return (0,failure.ok)(file);
    }
    const get = await request(url, 'GET', ctx);
    if (!get.ok)
        return get;
    await get.value.body?.cancel();
    if (get.value.status === 404 || get.value.status === 410)
        return (0,failure.ok)(undefined);
    return get.value.ok ? (0,failure.ok)(describe(url, get.value)) : (0,failure/* fail */.fJ)(refused(url, get.value.status));
}
async function downloadWebFile(url, path, ctx) {
    const reply = await request(url, 'GET', ctx);
    if (!reply.ok)
        return reply;
    if (!reply.value.ok)
        return (0,failure/* fail */.fJ)(refused(url, reply.value.status));
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(path));
    try {
        const body = reply.value.body === null ? [] : reply.value.body;
        const target = (0,external_node_fs_.createWriteStream)(temp, { flags: 'wx' });
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(body), target, { signal: ctx.signal });
        (0,external_node_fs_.renameSync)(temp, path);
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        ctx.signal.throwIfAborted();
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined && !(error instanceof TypeError))
            throw error;
        const why = code === undefined ? 'the connection was lost' : (0,disk_error/* describeCode */.lA)(code);
        return (0,failure/* fail */.fJ)({ reason: 'storage', message: `'${withoutSecret(url)}' could not be downloaded: ${why}` });
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { force: true });
    }
}
async function request(url, method, ctx) {
    const { fetch, EnvHttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new EnvHttpProxyAgent({ ...proxies(ctx.env), headersTimeout: headTimeoutMs });
    const headers = { 'accept-encoding': 'identity' };
    for (let attempt = 1;; attempt++) {
        try {
            const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
            if ((reply.status < 500 && reply.status !== 429) || attempt === tries)
                return (0,failure.ok)(reply);
            await reply.body?.cancel();
        }
        catch (error) {
            ctx.signal.throwIfAborted();
            if (!(error instanceof TypeError))
                throw error;
            if (attempt === tries)
                return (0,failure/* fail */.fJ)(unreachable(url, error));
        }
        await (0,external_node_timers_promises_.setTimeout)(firstPauseMs * 2 ** attempt, undefined, { signal: ctx.signal });
    }
}
function proxies(env) {
    const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
    return {
        httpProxy,
        httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}
function describe(url, reply) {
    const { headers } = reply;
    const length = headers.get('content-length');
    const encoding = headers.get('content-encoding') ?? '';
    const isPlain = encoding === '' || encoding === 'identity';
    const size = length !== null && isPlain ? Number(length) : undefined;
    const named = headers.get('etag') || headers.get('content-md5');
    return { checksum: named || tokenOf(url, reply, size), size };
}
function tokenOf(url, { headers, url: reached }, size) {
    const info = new Map([
        ['name', url],
        ['size', size === undefined ? null : BigInt(size)],
    ]);
    const type = headers.get('content-type');
    if (type !== null)
        info.set('mimetype', type.split(';')[0] ?? '');
    if (headers.get('accept-ranges') === 'none')
        info.set('partial', false);
    info.set('url', reached);
    for (const name of ['Digest', 'Last-Modified']) {
        const value = headers.get(name);
        if (value)
            info.set(name, value);
    }
    info.set('type', 'file');
    const digest = (0,external_node_crypto_.createHash)('md5')
        .update(`(${(0,spelling/* pyRepr */.n3)(info)},)`)
        .digest('hex');
    return BigInt(`0x${digest}`).toString();
}
function refused(url, status) {
    return {
        reason: 'storage',
        message: `'${withoutSecret(url)}' answers with HTTP ${status}`,
        hint: status === 401 || status === 403 ? 'the server wants credentials' : 'check the address',
    };
}
function unreachable(url, error) {
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    return { reason: 'storage', message: `'${withoutSecret(url)}' cannot be reached: ${why}` };
}
function withoutSecret(url) {
    return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}

// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
;// CONCATENATED MODULE: ./lib/commands/import-source.js













async function lookAtSource(writing, place, locked) {
    if (place.kind === 'url')
        return lookAtUrl(place.url, contextOf(writing));
    const { session, project } = writing;
    const hash = (0,look/* workspaceHash */.Qo)(session, project, await session.ignore());
    const hashed = await (0,stage_inputs/* hashKeepingGeneration */.qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,failure.ok)(undefined);
    return (0,failure.ok)({ record: hashed.value.info, hashed: hashed.value });
}
async function lookAtUrl(url, ctx) {
    if (!isWeb(url))
        return (0,failure/* fail */.fJ)(unsupported(url));
    const found = await lookAtWebFile(url, ctx);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,failure.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    return (0,failure.ok)({ record: { hashName: 'md5', other, ...(size === undefined ? {} : { size }) } });
}
async function bringSource(writing, place, seen, path) {
    const target = (0,safe_path/* safePath */.n)(writing.session.projectRoot, path);
    if (!target.ok)
        return target;
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(target.value)), { recursive: true });
    if (place.kind === 'url') {
        const cleared = (0,remove/* removeAll */.C)(target.value);
        return cleared.ok ? downloadWebFile(place.url, target.value, contextOf(writing)) : cleared;
    }
    const from = place.kind === 'outside' ? place.path : (0,external_node_path_.join)(writing.session.projectRoot, place.path);
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target.value));
    try {
        copy(from, temp, seen.hashed);
        const cleared = (0,remove/* removeAll */.C)(target.value);
        if (!cleared.ok)
            return cleared;
        external_node_fs_.renameSync(temp, (0,file_name/* fsPath */.Jk)(target.value));
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)((0,walk/* unreadable */.O$)(from, error));
    }
    finally {
        external_node_fs_.rmSync(temp, { force: true, recursive: true });
    }
}
function copy(from, to, hashed) {
    if (hashed?.tree === undefined) {
        copyFile(from, to);
        return;
    }
    external_node_fs_.mkdirSync(to);
    for (const { path } of hashed.tree.entries) {
        external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(`${to}/${path}`)), { recursive: true });
        copyFile(`${from}/${path}`, `${to}/${path}`);
    }
}
function copyFile(from, to) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
    external_node_fs_.copyFileSync((0,file_name/* fsPath */.Jk)(from), (0,file_name/* fsPath */.Jk)(to), COPYFILE_EXCL | COPYFILE_FICLONE);
    external_node_fs_.chmodSync((0,file_name/* fsPath */.Jk)(to), (0,workspace_link/* workspaceMode */.jL)());
}
function importPlace(dep) {
    if (dep.source === undefined)
        return (0,failure.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && external_node_fs_.existsSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.resolve)(cwd, word)));
}
function isWeb(url) {
    return ['http', 'https'].includes((0,place/* urlScheme */.f$)(url));
}
function unsupported(url) {
    return {
        reason: 'data',
        message: `data cannot be imported from ${(0,place/* urlScheme */.f$)(url)}:// addresses`,
        hint: 'local paths and http(s) addresses can; download the data and `add` it',
    };
}
function contextOf({ session }) {
    return { env: session.host.env, signal: session.host.signal };
}


/***/ }),

/***/ 47185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/git.js + 10 modules
var workspace_git = __webpack_require__(45576);
// EXTERNAL MODULE: ./lib/workspace/git-program.js + 1 modules
var git_program = __webpack_require__(76647);
// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/clone.js




async function cloneRepository({ url, folder, rev, env }) {
    const program = new git_program/* GitProgram */.j({ root: folder, env }, start/* start */.n);
    const flags = ['--quiet', '--no-checkout', '--template=', '--no-recurse-submodules'];
    const git = new workspace_git/* Git */.T({ root: `${folder}/repo`, env });
    try {
        await program.output(['clone', ...flags, '--', url, `${folder}/repo`], true);
        const sha = await git.revParse(rev ?? 'HEAD');
        if (sha === undefined)
            return (0,failure/* fail */.fJ)({ reason: 'git', message: `unknown Git revision '${rev ?? 'HEAD'}'` });
        const inside = new git_program/* GitProgram */.j({ root: `${folder}/repo`, env }, start/* start */.n);
        await inside.output(['checkout', '--quiet', '--detach', sha]);
        return (0,failure.ok)(sha);
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
    finally {
        await git.close();
    }
}

// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/commands/source-repo/open.js








async function openSource(host, { url, rev }) {
    const path = /^[\w+.-]+:\/\//.test(url) ? undefined : (0,external_node_path_.resolve)(host.cwd, url);
    const isLocal = path !== undefined && (0,stats/* statsBehind */.M)(path)?.isDirectory() === true;
    const gitRoot = isLocal ? (0,root/* findGitRoot */.k)(path) : undefined;
    if (isLocal && gitRoot === undefined)
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `Failed to clone repo '${url}': it is no Git repository` });
    const isProject = isLocal && (0,stats/* statsBehind */.M)((0,external_node_path_.join)(path, '.dvc'))?.isDirectory() === true;
    if (isProject && gitRoot !== undefined && rev === undefined)
        return openHere(host, url, path, gitRoot);
    const inner = isLocal && gitRoot !== undefined ? (0,external_node_path_.relative)(gitRoot, path) : '';
    return openClone(host, { url, from: gitRoot ?? url, rev, inner, dataFolder: isProject ? path : undefined });
}
async function openHere(host, url, folder, gitRoot) {
    const git = new workspace_git/* Git */.T({ root: gitRoot, env: host.env });
    const sha = await git.headSha();
    await git.close();
    if (sha === undefined)
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `'${url}' has no commit yet` });
    return (0,failure.ok)({ url, folder, sha, dataFolder: folder, [Symbol.asyncDispose]: async () => { } });
}
async function openClone(host, { url, from, rev, inner, dataFolder }) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-clone-'));
    const close = async () => (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    const cloned = await cloneRepository({ url: from, folder: temp, env: host.env, rev });
    if (!cloned.ok) {
        await close();
        return (0,failure/* fail */.fJ)(...cloned.failures.map((failure) => ({
            ...failure,
            message: `Failed to clone repo '${url}': ${failure.message}`,
        })));
    }
    const folder = (0,external_node_path_.join)(temp, 'repo', inner);
    return (0,failure.ok)({
        url,
        folder,
        sha: cloned.value,
        dataFolder: dataFolder ?? folder,
        [Symbol.asyncDispose]: close,
    });
}


/***/ }),

/***/ 19519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ freshFolder),
  D: () => (/* binding */ takePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/locked-hash.js
var locked_hash = __webpack_require__(44252);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/transfer.js + 2 modules
var transfer = __webpack_require__(60386);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 2 modules
var checkout = __webpack_require__(82809);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(66094);
// EXTERNAL MODULE: ./lib/commands/session.js + 14 modules
var commands_session = __webpack_require__(68321);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/commands/source-repo/copy.js








function copyPlain({ root, path, to, skip }) {
    const real = external_node_fs_.realpathSync(root);
    const copy = (inner, target) => {
        const from = (0,external_node_path_.join)(root, inner);
        const stats = (0,workspace_stats/* statsBehind */.M)(from);
        if (stats === undefined || (inner !== '.' && skip(inner, stats.isDirectory())))
            return;
        const place = external_node_fs_.realpathSync((0,file_name/* fsPath */.Jk)(from));
        if (place !== real && !place.startsWith(`${real}/`))
            return;
        if (stats.isFile())
            copyFile(from, target);
        if (!stats.isDirectory())
            return;
        for (const { name } of (0,file_name/* listFolder */.bt)(from)) {
            if (name === '.git' || name === '.dvc' || name === '.dvcignore' || (0,stage_reading/* isDvcFile */.ou)(name))
                continue;
            copy(inner === '.' ? name : `${inner}/${name}`, `${target}/${name}`);
        }
    };
    try {
        copy(path === '' ? '.' : path, to);
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)((0,walk/* unreadable */.O$)(path, error));
    }
}
function copyFile(from, to) {
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(to)), { recursive: true });
    external_node_fs_.copyFileSync((0,file_name/* fsPath */.Jk)(from), (0,file_name/* fsPath */.Jk)(to), external_node_fs_.constants.COPYFILE_FICLONE);
    external_node_fs_.chmodSync((0,file_name/* fsPath */.Jk)(to), (0,workspace_link/* workspaceMode */.jL)());
}
function isFolderAt(path) {
    return (0,workspace_stats/* statsBehind */.M)(path)?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./lib/commands/source-repo/take.js
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











async function takePath(source, taking) {
    const path = external_node_path_.posix.normalize(taking.path.replace(/^\/+/, '')).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return absent(source, taking.path);
    const inner = projectAround(source.folder, path);
    const rest = inner === undefined ? path : external_node_path_.posix.relative(inner, path) || '.';
    const target = (0,external_node_path_.join)(taking.into, rest);
    if (inner !== undefined) {
        const taken = await takeTracked(source, inner, { ...taking, path: rest });
        if (!taken.ok)
            return taken;
    }
    else {
        const copied = copyPlain({ root: source.folder, path, to: target, skip: () => false });
        if (!copied.ok)
            return copied;
    }
    return external_node_fs_.existsSync((0,file_name/* fsPath */.Jk)(target)) ? (0,failure.ok)(target) : absent(source, taking.path);
}
function absent({ url }, path) {
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `The path '${path}' does not exist in the target repository '${url}' neither as a DVC output nor as a Git-tracked file.`,
    });
}
function projectAround(root, path) {
    for (let folder = path;; folder = external_node_path_.posix.dirname(folder)) {
        if (isFolderAt((0,external_node_path_.join)(root, folder, '.dvc')))
            return folder === '.' ? '' : folder;
        if (folder === '.' || folder === '')
            return undefined;
    }
}
async function takeTracked(source, inner, taking) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const use = taking.added === undefined ? {} : { added: taking.added };
        const opened = await (0,commands_session/* openSession */.f)({ ...taking.host, cwd: (0,external_node_path_.join)(source.folder, inner) }, use);
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const tracked = trackedAt(project.value, taking.path);
        const ignore = await session.ignore();
        const copied = copyPlain({
            root: session.projectRoot,
            path: taking.path,
            to: (0,external_node_path_.join)(taking.into, taking.path),
            skip: (path, isFolder) => tracked.some((out) => path === out.path || path.startsWith(`${out.path}/`)) ||
                ignore.ignores(path, isFolder),
        });
        if (!copied.ok || tracked.length === 0)
            return copied;
        const dataFolder = (0,external_node_path_.join)(source.dataFolder, inner);
        if (dataFolder === session.projectRoot || !isFolderAt((0,external_node_path_.join)(dataFolder, '.dvc')))
            return await placeTracked(session, tracked, taking);
        const data = await (0,commands_session/* openSession */.f)({ ...taking.host, cwd: dataFolder }, use);
        if (!data.ok)
            return data;
        const holder = __addDisposableResource(env_1, data.value, true);
        return await placeTracked(holder, tracked, taking);
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
function trackedAt(project, path) {
    return project.stages.flatMap((stage) => stage.outs.flatMap(({ path: text, place, cache, remote }) => {
        const locked = stage.lock?.outs.find((entry) => entry.path === text);
        if (!cache || place.kind !== 'inside' || locked?.oid === undefined)
            return [];
        const isMeant = path === '.' ||
            place.path === path ||
            place.path.startsWith(`${path}/`) ||
            path.startsWith(`${place.path}/`);
        return isMeant ? [{ path: place.path, locked, remote }] : [];
    }));
}
async function placeTracked(data, tracked, { path, into, cache, remote, host }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_2, new commands_remotes/* Remotes */.ot(data), true);
        for (const out of tracked) {
            const from = remote ?? out.remote;
            const files = await filesOf(data, remotes, { out, path, from });
            if (!files.ok)
                return files;
            if (out.locked.oid !== undefined && (0,oid/* isTreeOid */.FV)(out.locked.oid) && !path.startsWith(`${out.path}/`))
                external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.join)(into, out.path)), { recursive: true });
            const filled = await fillCache(data, remotes, { files: files.value, cache, from });
            if (!filled.ok)
                return filled;
            const done = await (0,checkout/* checkout */.P)(files.value, {
                projectRoot: into,
                cache: filled.value,
                linkTypes: ['copy'],
                force: true,
                signal: host.signal,
            });
            if (!done.ok)
                return done;
            if (done.value.failures.length > 0)
                return { ok: false, failures: done.value.failures };
        }
        return (0,failure.ok)(undefined);
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
async function filesOf(data, remotes, { out, path, from }) {
    const id = (0,locked_hash/* lockedHash */.D)(out.locked);
    if (id === undefined)
        return (0,failure.ok)([]);
    if (!(0,oid/* isTreeOid */.FV)(id.oid))
        return (0,failure.ok)([{ path: out.path, id }]);
    const tree = await (0,commands_remotes/* manifestReader */.rk)(data, remotes, from)(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)({
            reason: 'data',
            message: `the list of files of '${out.path}' (${id.oid}) is in no cache or remote`,
        });
    const items = tree.entries.map((entry) => ({
        path: external_node_path_.posix.join(out.path, entry.path),
        id: { oid: entry.oid, hashName: id.hashName },
    }));
    const isPart = path.startsWith(`${out.path}/`);
    return (0,failure.ok)(items.filter((item) => !isPart || item.path === path || item.path.startsWith(`${path}/`)));
}
async function fillCache(data, remotes, { files, cache, from }) {
    const objects = files.flatMap(({ id }) => id === undefined ? [] : [{ oid: id.oid, hashName: id.hashName }]);
    const absentThere = objects.filter((id) => data.cache.missing(id).length > 0);
    if (absentThere.length === 0)
        return (0,failure.ok)(data.cache);
    const { signal } = data.host;
    await (0,transfer/* transfer */.k)({ objects, from: data.cache.store, to: cache, signal });
    if (!remotes.has(from))
        return (0,failure.ok)(cache);
    const store = await remotes.open(from);
    if (!store.ok)
        return store;
    const fetched = await (0,transfer/* transfer */.k)({ objects: absentThere, from: store.value, to: cache, signal });
    return fetched.failures.length > 0 ? { ok: false, failures: fetched.failures } : (0,failure.ok)(cache);
}
function freshFolder(path) {
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(path)), { recursive: true });
    external_node_fs_.mkdirSync(path);
    return path;
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
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97168);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28804);









async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberLinks */ .J)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
function filesOf({ hashed }, target) {
    if (hashed.tree === undefined)
        return [{ path: target, oid: hashed.info.oid, inner: '' }];
    return hashed.tree.entries.map(({ path, oid }) => ({ path: `${target}/${path}`, oid, inner: path }));
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for (const [i, { path, oid, inner }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined) {
        const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(hashed.tree);
        cache.addBytes(bytes, { oid, hashName });
    }
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_5__/* .Linker */ .oC(linkTypes);
    for (const [i, { path, oid }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
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
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}
async function breathe(index, signal) {
    if (index % 64 !== 63)
        return;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}


/***/ })

};
