export const id = 186;
export const ids = [186];
export const modules = {

/***/ 20186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importVerb: () => (/* binding */ importVerb),
/* harmony export */   noteImport: () => (/* binding */ noteImport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29583);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1525);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55478);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23763);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57476);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77241);








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
