export const id = 6965;
export const ids = [6965];
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
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








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
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = '', path = ''] = words.args;
        const what = `import ${url} ${path}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => importPath(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, `failed to import '${path}' from '${url}'. - `);
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
    const repo = { url, rev: text('rev'), revLock: undefined, remote: text('remote') };
    const done = await obtain(writing, { item: { dep, out }, repo, options });
    if (!done.ok)
        return done;
    const { sha, entry } = done.value;
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .keptFields */ .es)(writing.project.byAddress.get(file)?.dvcFile, out.text);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [(0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .repoEntry */ .X)(source, { ...repo, revLock: sha })]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const content = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry);
    const shown = new Map(content);
    if (sha === undefined)
        shown.delete('md5');
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, file, shown);
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
        const sha = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(writing.session, repo);
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
