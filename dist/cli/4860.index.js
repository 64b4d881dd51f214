export const id = 4860;
export const ids = [4860];
export const modules = {

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
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50423);
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
