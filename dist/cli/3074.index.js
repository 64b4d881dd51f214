export const id = 3074;
export const ids = [3074];
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
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _add_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3106);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);









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
        { flags: '--to-remote', help: 'refused: copy the data here, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return { failures: [{ reason: 'project', message: misuse }] };
        const what = `add ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => addAll(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ args, options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: add the data here, then `push` it';
    if (typeof options.out !== 'string')
        return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
    if (args.length > 1)
        return "multiple targets can't be used with --out";
    if (options.glob === true)
        return "--glob option can't be used with --out";
    return options.commit === false ? "--no-commit option can't be used with --out" : undefined;
}
async function addAll(writing, words) {
    const { args, options } = words;
    const choices = { noCommit: options.commit === false, relink: options.relink !== false };
    if (typeof options.out === 'string')
        return (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_4__/* .addOutside */ .$)(writing, args[0] ?? '', { out: options.out, force: options.force === true });
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
        const done = current.ok ? await (0,_add_data_js__WEBPACK_IMPORTED_MODULE_3__/* .addData */ .y)(now, current.value, choices) : current;
        if (!done.ok)
            return done;
        written.add(target.file);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function expand(patterns, cwd) {
    const found = patterns.flatMap((pattern) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd })
        .filter((path) => !isHidden(path, pattern))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP));
    if (found.length > 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const list = patterns.map((pattern) => `'${pattern}'`).join(', ');
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `Glob [${list}] has no matches.` });
}
function isHidden(path, pattern) {
    return !/(^|\/)\./.test(pattern) && /(^|\/)\./.test(path);
}


/***/ }),

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ lookAtSource),
/* harmony export */   HU: () => (/* binding */ existsLocally),
/* harmony export */   P2: () => (/* binding */ importPlace),
/* harmony export */   lookAtUrl: () => (/* binding */ lookAtUrl),
/* harmony export */   qF: () => (/* binding */ bringSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62885);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68577);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_link_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61489);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31266);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28804);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79927);













async function lookAtSource(writing, place, locked) {
    if (place.kind === 'url')
        return lookAtUrl(place.url, contextOf(writing));
    const { session, project } = writing;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ record: hashed.value.info, hashed: hashed.value });
}
async function lookAtUrl(url, { env, signal, mayConnect }) {
    if (!isWeb(url))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(unsupported(url));
    const guard = mayConnect === undefined ? {} : { mayConnect };
    const found = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtWebFile */ .fp)(url, { env, signal, ...guard });
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    const record = { hashName: 'md5', other, ...(size === undefined ? {} : { size }) };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ record, web: found.value });
}
async function bringSource(writing, place, { seen, path, accept }) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_10__/* .safePath */ .n)(writing.session.projectRoot, path);
    if (!target.ok)
        return target;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.value)), { recursive: true });
    if (place.kind === 'url')
        return bringFromUrl(writing, place.url, target.value, accept);
    const from = place.kind === 'outside' ? place.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(writing.session.projectRoot, place.path);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.value));
    try {
        copy(from, temp, seen.hashed);
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(target.value);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadable */ .O$)(from, error));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true, recursive: true });
    }
}
async function bringFromUrl(writing, url, target, accept) {
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    try {
        const loaded = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWebFile */ .dT)(url, temp, contextOf(writing));
        if (!loaded.ok)
            return loaded;
        const accepted = accept === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : await accept(temp);
        if (!accepted.ok)
            return accepted;
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(target);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(temp), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(temp), { force: true });
    }
}
function copy(from, to, hashed) {
    if (hashed?.tree === undefined) {
        copyFile(from, to);
        return;
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(to);
    for (const { path } of hashed.tree.entries) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${to}/${path}`)), { recursive: true });
        copyFile(`${from}/${path}`, `${to}/${path}`);
    }
}
function copyFile(from, to) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(from), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(to), COPYFILE_EXCL | COPYFILE_FICLONE);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(to), (0,_workspace_link_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceMode */ .jL)());
}
function importPlace(dep) {
    if (dep.source === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)));
}
function isWeb(url) {
    return ['http', 'https'].includes((0,_project_place_js__WEBPACK_IMPORTED_MODULE_4__/* .urlScheme */ .f$)(url));
}
function unsupported(url) {
    return {
        reason: 'data',
        message: `data cannot be imported from ${(0,_project_place_js__WEBPACK_IMPORTED_MODULE_4__/* .urlScheme */ .f$)(url)}:// addresses`,
        hint: 'local paths and http(s) addresses can; download the data and `add` it',
    };
}
function contextOf({ session, mayConnect }) {
    const { env, signal } = session.host;
    return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
}


/***/ }),

/***/ 46679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ NotPublic),
/* harmony export */   i0: () => (/* binding */ isPublicAddress),
/* harmony export */   rS: () => (/* binding */ guardedConnect)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


class NotPublic extends Error {
    constructor(host) {
        super(`'${host}' is not a public address`);
    }
}
function guardedConnect(mayConnect, build) {
    const lookup = (hostname, options, callback) => {
        node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup(hostname, { ...options, all: true }, (error, found) => {
            if (error !== null)
                return callback(error, '');
            const allowed = found.filter(({ address }) => mayConnect(address));
            const [first] = allowed;
            if (first === undefined)
                return callback(new NotPublic(hostname), '');
            if (options.all === true)
                callback(null, allowed);
            else
                callback(null, first.address, first.family);
        });
    };
    const connect = build({ lookup });
    return (options, callback) => {
        const host = options.hostname.replace(/^\[|\]$/g, '');
        if (node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(host) !== 0 && !mayConnect(host))
            callback(new NotPublic(host), null);
        else
            connect(options, callback);
    };
}
function isPublicAddress(address) {
    const plain = address.split('%')[0] ?? '';
    switch (node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(plain)) {
        case 4:
            lists.ipv4 ??= listOf(ranges4, 'ipv4');
            return !lists.ipv4.check(plain, 'ipv4');
        case 6:
            lists.ipv6 ??= listOf(ranges6, 'ipv6');
            return !lists.ipv6.check(plain, 'ipv6');
        default:
            return false;
    }
}
const lists = {};
function listOf(ranges, family) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const range of ranges) {
        const [start = '', bits = ''] = range.split('/');
        list.addSubnet(start, Number(bits), family);
    }
    return list;
}
const ranges4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
    ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
    ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
    ...['168.63.129.16/32', '100.100.100.200/32'],
];
const ranges6 = [
    ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
    ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];


/***/ }),

/***/ 68577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   dT: () => (/* binding */ downloadWebFile),
/* harmony export */   fp: () => (/* binding */ lookAtWebFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71957);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51258);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51463);
/* harmony import */ var _guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46679);











const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;
async function lookAtWebFile(url, ctx) {
    const head = await request(url, 'HEAD', ctx);
    if (head.ok && head.value.ok) {
        const file = describe(url, head.value);
        if (file.size !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(file);
    }
    const get = await request(url, 'GET', ctx);
    if (!get.ok)
        return get;
    await get.value.body?.cancel();
    if (get.value.status === 404 || get.value.status === 410)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    return get.value.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(describe(url, get.value)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refused(url, get.value.status));
}
async function downloadWebFile(url, path, ctx) {
    const reply = await request(url, 'GET', ctx);
    if (!reply.ok)
        return reply;
    if (!reply.value.ok)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refused(url, reply.value.status));
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        const body = reply.value.body === null ? [] : reply.value.body;
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temp, { flags: 'wx' });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(body), target, { signal: ctx.signal });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temp, path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    }
    catch (error) {
        ctx.signal.throwIfAborted();
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_9__/* .systemCode */ .xU)(error);
        if (code === undefined && !(error instanceof TypeError))
            throw error;
        const why = code === undefined ? 'the connection was lost' : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_9__/* .describeCode */ .lA)(code);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({ reason: 'storage', message: `'${withoutSecret(url)}' could not be downloaded: ${why}` });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temp, { force: true });
    }
}
async function request(url, method, ctx) {
    const { fetch, EnvHttpProxyAgent, buildConnector } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { mayConnect } = ctx;
    const dispatcher = new EnvHttpProxyAgent({
        ...proxies(ctx.env),
        headersTimeout: headTimeoutMs,
        ...(mayConnect === undefined ? {} : { connect: (0,_guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .guardedConnect */ .rS)(mayConnect, buildConnector) }),
    });
    const headers = { 'accept-encoding': 'identity' };
    for (let attempt = 1;; attempt++) {
        try {
            const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
            if ((reply.status < 500 && reply.status !== 429) || attempt === tries)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(reply);
            await reply.body?.cancel();
        }
        catch (error) {
            ctx.signal.throwIfAborted();
            if (!(error instanceof TypeError))
                throw error;
            if (error.cause instanceof _guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .NotPublic */ .DY)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(forbidden(url, error.cause));
            if (attempt === tries)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unreachable(url, error));
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(firstPauseMs * 2 ** attempt, undefined, { signal: ctx.signal });
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
    const modified = Date.parse(headers.get('last-modified') ?? '') / 1000;
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return {
        checksum: named || tokenOf(url, reply, size),
        size,
        ...(Number.isNaN(modified) ? {} : { modified }),
        ...(type === undefined || type === '' ? {} : { type }),
    };
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
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`(${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .pyRepr */ .n3)(info)},)`)
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
function forbidden(url, { message }) {
    return {
        reason: 'refused',
        message: `'${withoutSecret(url)}' was not asked: ${message}`,
        hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
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


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






const unsupported = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'EXDEV',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
]);
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
                if (isNew && (type === 'hardlink' || type === 'symlink'))
                    make(type, object, target);
                else
                    replace(type, object, target, isNew);
                return;
            }
            catch (error) {
                const { code = '' } = error;
                if (unsupported.has(code))
                    this.#types.splice(this.#types.indexOf(type), 1);
                else if (code !== 'EMLINK')
                    throw error;
            }
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO({
            reason: 'config',
            message: `No possible cache link types for '${target}'.`,
            hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
        });
    }
}
function replace(type, object, target, isNew) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (isNew && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
        throw error;
    }
}
function make(type, object, path) {
    const [from, to] = [(0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(object), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)];
    if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(from, to);
    else if (type === 'hardlink')
        hardlink(from, to);
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
function hardlink(from, to) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
function workspaceMode() {
    return 0o666 & ~process.umask();
}
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberLinks),
/* harmony export */   U: () => (/* binding */ unusedLinks)
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
        if (link !== undefined)
            links.set(link.path, link);
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
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime } = JSON.parse(line);
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
