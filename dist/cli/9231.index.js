export const id = 9231;
export const ids = [9231];
export const modules = {

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ du)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_stage_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12438);
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63222);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12755);
/* harmony import */ var _ls_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55864);
/* harmony import */ var _ls_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52185);
/* harmony import */ var _natural_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22953);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64296);









const du = {
    name: 'du',
    isNeverQuiet: true,
    help: 'Show how much disk the files and the tracked data of a project take, also as of a commit',
    args: '<url> [path]',
    options: [
        { flags: '--rev <commit>', help: 'as of this commit' },
        { flags: '-s, --summarize', help: 'only the total' },
        { flags: '--remote <name>', help: 'the remote to ask for manifests' },
        ..._trusted_config_js__WEBPACK_IMPORTED_MODULE_4__/* .addedOptions */ .fF,
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const sizes = await sizesIn(words, host);
        if (!sizes.ok)
            return sizes;
        const rows = sizes.value.map(({ path, size }) => [(0,_natural_size_js__WEBPACK_IMPORTED_MODULE_5__/* .naturalSize */ .D)(size), (0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(path)]);
        terminal.out(`${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_7__/* .tabulateRows */ .e)(rows)}\n`);
        return 0;
    },
};
async function sizesIn({ args, options }, host) {
    const [url = '.', path = ''] = args;
    return (0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .withListSources */ .f9)(host, { url, ...(0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOptions */ .k0)(options, host.cwd) }, async (sources) => {
        const at = (0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .listedPath */ .jM)(path);
        const top = at === undefined ? undefined : await (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t5)(at, sources);
        if (at === undefined || top === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .noPath */ .LX)(path));
        if (options.summarize === true || !top.isDir)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([{ path, size: await sizeOf(at, top, sources) }]);
        const each = await sizesBelow(at, sources);
        const before = path === '' || path.endsWith('/') ? path : `${path}/`;
        const sum = each.reduce((total, { size }) => total + size, 0);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([...each.map((one) => ({ ...one, path: before + one.path })), { path, size: sum }]);
    });
}
async function sizesBelow(folder, sources) {
    const options = { recursive: false, dvcOnly: false, depth: undefined };
    const children = (await (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(folder, { sources, options })).filter(([name]) => !(0,_project_stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isDvcFile */ .ou)(name) && name !== '.dvcignore');
    const sizes = [];
    for (const [name, seen] of children.sort(([a], [b]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP)(a, b)))
        sizes.push({
            path: name,
            size: await sizeOf(folder === '' ? name : `${folder}/${name}`, seen, sources),
        });
    return sizes;
}
async function sizeOf(path, { isDir, size }, sources) {
    const isHere = (await sources.files.info(path)) !== undefined;
    if (!isDir || (!isHere && size !== undefined))
        return size ?? 0;
    return (await sizesBelow(path, sources)).reduce((total, one) => total + one.size, 0);
}


/***/ })

};
