export const id = 2582;
export const ids = [2582];
export const modules = {

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preview: () => (/* binding */ preview),
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23314);
/* harmony import */ var _report_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44415);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13216);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96661);
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7224);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65719);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76248);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30194);










const formats = ['md', 'html', 'json', 'txt'];
const report = {
    name: 'report',
    help: 'Print the comment that CI would post: base against workspace, nothing is run',
    args: '[targets...]',
    options: [
        { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
        { flags: '--format <format>', help: `${formats.join(', ')} (md)` },
        { flags: '-o, --output <file>', help: 'write to a file' },
        { flags: '-r, --remote <name>', help: 'the remote to ask' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ args, options }, host, terminal) {
        const format = formats.find((known) => known === (options.format ?? 'md'));
        if (format === undefined)
            return { failures: [unknownFormat(String(options.format))] };
        const links = (0,_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .reportLinks */ .A)(host.env, folderAround(host.cwd));
        const { report: made } = await (0,_ci_js__WEBPACK_IMPORTED_MODULE_6__/* .runJob */ .b)({ ...requestOf(args, options), links }, host);
        const text = await render(made, format, terminal);
        if (typeof options.output === 'string')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, options.output), text);
        else
            terminal.out(text);
        return made.exitCode === 2 ? 2 : 0;
    },
};
const preview = { ...report, name: 'preview', help: 'The same as `report`' };
function folderAround(cwd) {
    const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoots */ .D)(cwd);
    return roots.ok ? (0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .projectFolder */ .K)(roots.value) : '';
}
function requestOf(args, options) {
    return {
        verb: 'report',
        targets: args,
        push: false,
        force: false,
        keepGoing: false,
        ...(typeof options.base === 'string' ? { base: options.base } : {}),
        ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
    };
}
async function render(made, format, terminal) {
    switch (format) {
        case 'md':
            return (0,_report_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(made);
        case 'json':
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.stringifyJson)((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .reportJson */ .l4)(made));
        case 'txt':
            return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .reportText */ .UH)(made, { columns: terminal.columns, colour: false });
        case 'html':
            return (0,_page_js__WEBPACK_IMPORTED_MODULE_9__/* .htmlPage */ .X)(made);
        default:
            return format;
    }
}
function unknownFormat(format) {
    return { reason: 'usage', message: `unknown format '${format}'`, hint: `one of ${formats.join(', ')}` };
}


/***/ })

};
