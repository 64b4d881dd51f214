export const id = 6027;
export const ids = [6027];
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
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50847);


function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const shared = { hashName, state: session.state, signal: session.host.signal };
    if (place.kind === 'outside')
        return { abs: place.path, ...shared };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, ...shared };
}


/***/ }),

/***/ 50847:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
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
    return a.dev === b.dev && (0,verified/* isSameStamp */.E)(a, b);
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
    const found = new Array(files.length);
    const failures = [];
    const progress = { job, found, failures };
    const unknown = await recallAll(abs, files, progress);
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
    if (!isDone)
        await hashInTurn(unknown, progress);
    if (failures.length > 0)
        return { ok: false, failures };
    const size = found.reduce((sum, { stamp }) => sum + stamp.size, 0);
    const tree = (0,store_tree/* makeTree */.TI)(files.map((path, index) => ({ path, oid: found[index].oid })));
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size, nfiles: files.length };
    const stamps = new Map(files.map((path, index) => [path, found[index].stamp]));
    return (0,failure.ok)({ info, tree, stamps });
}
const filesPerTurn = 512;
async function recallAll(abs, files, { job, found, failures }) {
    const unknown = [];
    for (const [index, path] of files.entries()) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${path}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found[index] = { oid, stamp: stampOf(before) };
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
    const crew = await __webpack_require__.e(/* import() */ 5168).then(__webpack_require__.bind(__webpack_require__, 65168));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found[index] = { oid, stamp: stampOf(result.stats) };
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
            found[index] = { oid, stamp: stampOf(stats) };
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
