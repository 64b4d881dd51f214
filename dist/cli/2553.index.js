export const id = 2553;
export const ids = [2553];
export const modules = {

/***/ 22553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(23314);
// EXTERNAL MODULE: ./lib/report/markdown/markdown.js + 9 modules
var markdown = __webpack_require__(44415);
// EXTERNAL MODULE: ./lib/report/terminal.js + 2 modules
var report_terminal = __webpack_require__(13216);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/commands/ci.js + 16 modules
var ci = __webpack_require__(88874);
;// CONCATENATED MODULE: ./lib/commands/page.js
async function htmlPage(report) {
    const { needsVega } = await __webpack_require__.e(/* import() */ 7351).then(__webpack_require__.bind(__webpack_require__, 57351));
    const { toHtml } = await __webpack_require__.e(/* import() */ 5545).then(__webpack_require__.bind(__webpack_require__, 65545));
    if (!needsVega(report))
        return toHtml(report);
    const { vegaLibrary } = await __webpack_require__.e(/* import() */ 3763).then(__webpack_require__.bind(__webpack_require__, 13763));
    return toHtml(report, vegaLibrary());
}

// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
;// CONCATENATED MODULE: ./lib/commands/report-links.js
function reportLinks(env, folder) {
    const { GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = env;
    const inFolder = folder === '' ? {} : { folder };
    if (name === undefined || name === '')
        return inFolder;
    const repository = `${(env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')}/${name}`;
    const runNumber = Number(env.GITHUB_RUN_NUMBER);
    return {
        repository,
        ...(run === undefined || run === '' ? {} : { run: `${repository}/actions/runs/${run}` }),
        ...(Number.isSafeInteger(runNumber) ? { runNumber } : {}),
        ...inFolder,
    };
}

;// CONCATENATED MODULE: ./lib/commands/report.js










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
        const links = reportLinks(host.env, folderAround(host.cwd));
        const { report: made } = await (0,ci/* runJob */.b)({ ...requestOf(args, options), links }, host);
        const text = await render(made, format, terminal);
        if (typeof options.output === 'string')
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(host.cwd, options.output), text);
        else
            terminal.out(text);
        return made.exitCode === 2 ? 2 : 0;
    },
};
const preview = { ...report, name: 'preview', help: 'The same as `report`' };
function folderAround(cwd) {
    const roots = (0,root/* findRoots */.D)(cwd);
    return roots.ok ? (0,relative/* projectFolder */.K)(roots.value) : '';
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
            return (0,markdown/* toMarkdown */.l)(made);
        case 'json':
            return (0,json/* stringifyJson */.sd)((0,json/* reportJson */.l4)(made));
        case 'txt':
            return (0,report_terminal/* reportText */.UH)(made, { columns: terminal.columns, colour: false });
        case 'html':
            return htmlPage(made);
        default:
            return format;
    }
}
function unknownFormat(format) {
    return { reason: 'usage', message: `unknown format '${format}'`, hint: `one of ${formats.join(', ')}` };
}


/***/ })

};
