export const id = 4821;
export const ids = [4821];
export const modules = {

/***/ 91209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63222);
/* harmony import */ var _report_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94468);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12755);
/* harmony import */ var _natural_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22953);




function listText(listed, options, { colour }) {
    const name = ({ branch, entry }) => branch +
        (0,_report_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(entry.path), entry.isDir ? '01;34' : '01;32', colour && (entry.isDir || entry.isExec));
    if (options.size !== true && options.showHash !== true)
        return `${listed.map(name).join('\n')}\n`;
    const rows = listed.map((line) => [
        ...(options.size === true ? [sizeText(line.entry)] : []),
        ...(options.showHash === true ? [line.entry.md5 ?? '-'] : []),
        name(line),
    ]);
    return `${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__/* .tabulateRows */ .e)(rows, { right: options.size === true, keepSpace: options.tree === true })}\n`;
}
function sizeText({ size, isDir }) {
    return size === undefined || (size <= 0 && isDir) ? '' : (0,_natural_size_js__WEBPACK_IMPORTED_MODULE_3__/* .naturalSize */ .D)(size);
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listTree),
/* harmony export */   n: () => (/* binding */ drawTree)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _ls_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55864);


async function listTree(path, sources, options) {
    const top = await (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(path, sources);
    if (top === undefined)
        return undefined;
    const children = (folder) => (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(folder, { sources, options });
    return drawTree({ ...top, path: path === '' ? '.' : path }, { path, depth: options.depth, children });
}
async function drawTree(top, drawing) {
    const lines = [{ branch: '', entry: top }];
    await grow({ path: drawing.path, isDir: top.isDir }, { below: '', level: 0 }, { ...drawing, lines });
    return lines;
}
async function grow(folder, { below, level }, growing) {
    const { depth, lines } = growing;
    if (!folder.isDir || (depth !== undefined && level >= depth))
        return;
    const children = [...(await growing.children(folder.path))].sort(([a], [b]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a, b));
    for (const [i, [name, seen]] of children.entries()) {
        const isLast = i === children.length - 1;
        lines.push({ branch: `${below}${isLast ? '└── ' : '├── '}`, entry: { ...seen, path: name } });
        const path = folder.path === '' ? name : `${folder.path}/${name}`;
        await grow({ path, isDir: seen.isDir }, { below: `${below}${isLast ? '    ' : '│   '}`, level: level + 1 }, growing);
    }
}


/***/ }),

/***/ 54821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ls: () => (/* binding */ ls)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78554);
/* harmony import */ var _ls_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55864);
/* harmony import */ var _ls_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52185);
/* harmony import */ var _ls_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91209);
/* harmony import */ var _ls_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96950);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64296);







const ls = {
    name: 'ls',
    help: 'List files and tracked data of a project, also as of a commit',
    args: '<url> [path]',
    options: [
        { flags: '-R, --recursive', help: 'all files below' },
        { flags: '-T, --tree', help: 'all below as a tree' },
        { flags: '-L, --level <depth>', help: 'with -R or -T: only so many levels', whole: true },
        { flags: '--dvc-only', help: 'only tracked data' },
        { flags: '--json', help: 'print one JSON list' },
        { flags: '--rev <commit>', help: 'as of this commit' },
        { flags: '--size', help: 'sizes too' },
        { flags: '--show-hash', help: 'hashes too' },
        { flags: '--remote <name>', help: 'the remote to ask for manifests' },
        ..._trusted_config_js__WEBPACK_IMPORTED_MODULE_6__/* .addedOptions */ .fF,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        if (words.options.tree === true && words.options.json === true)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(eitherOr);
        const listed = await listIn(words, host);
        if (!listed.ok)
            return listed;
        if (words.options.json === true)
            terminal.out(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pyJson */ .W)(listed.value.map(({ entry }) => entryJson(entry)))}\n`);
        else if (listed.value.length > 0)
            terminal.out((0,_ls_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listText */ .s)(listed.value, words.options, terminal));
        return 0;
    },
};
async function listIn({ args, options }, host) {
    const [url = '.', path = ''] = args;
    const asked = {
        recursive: options.recursive === true,
        tree: options.tree === true,
        dvcOnly: options.dvcOnly === true,
        depth: typeof options.level === 'string' ? Number(options.level) : undefined,
    };
    return (0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .withListSources */ .f9)(host, { url, ...(0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOptions */ .k0)(options, host.cwd) }, (sources) => list(sources, path, asked));
}
async function list(sources, path, asked) {
    const at = (0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .listedPath */ .jM)(path);
    if (at === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .noPath */ .LX)(path));
    if (asked.tree) {
        const lines = await (0,_ls_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listTree */ .G)(at, sources, asked);
        return lines === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .noPath */ .LX)(path)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(lines);
    }
    const found = await (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .fi)(at, sources, asked);
    return found === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_ls_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .noPath */ .LX)(path)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found.map((entry) => ({ branch: '', entry })));
}
function entryJson({ path, isOut, isDir, isExec, size, md5 }) {
    return new Map([
        ['isout', isOut],
        ['isdir', isDir],
        ['isexec', isExec],
        ['size', size === undefined ? null : BigInt(size)],
        ['md5', md5 ?? null],
        ['path', path],
    ]);
}
const eitherOr = {
    reason: 'usage',
    message: 'Cannot use --tree and --json options together.',
    hint: 'leave one of them out',
};


/***/ })

};
