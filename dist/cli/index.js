#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 2480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 29069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var _commands_exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(15884);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(57799);
/* harmony import */ var _commands_request_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(71068);
/* harmony import */ var _commands_version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(43014);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(51463);
/* harmony import */ var _terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(66945);
/* harmony import */ var _terminal_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(36409);











const usage = { style: 'dvc', failure: 255 };
async function main(argv, signal) {
    const { node } = process.versions;
    if (!(0,_commands_version_js__WEBPACK_IMPORTED_MODULE_8__/* .runsOn */ .k8)(node)) {
        const message = `lockstep needs Node.js ${_commands_version_js__WEBPACK_IMPORTED_MODULE_8__/* .oldestNode */ .YI} or newer, and this is ${node}`;
        const hint = 'see https://nodejs.org/en/download, or run it with `npx -p node@24 -p lockstep-dvc lockstep`';
        process.stderr.write((0,_terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .failureText */ .k)([{ reason: 'usage', message, hint }], false));
        return usage.failure;
    }
    const request = await (0,_commands_request_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRequest */ .T)(argv, _commands_index_js__WEBPACK_IMPORTED_MODULE_4__/* .verbs */ .P, _commands_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .rE);
    const wanted = request.kind !== 'verb' || request.global.colour;
    const terminal = openTerminal(wanted);
    const errColour = wanted && showsColours(process.stderr);
    if (request.kind === 'print') {
        terminal.out(request.text);
        return 0;
    }
    if (request.kind === 'failed') {
        terminal.err((0,_terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .failureText */ .k)([request.failure], errColour));
        return (0,_commands_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .usageExitCode */ .r)(request.verb?.exit ?? usage);
    }
    const { verb, words, global } = request;
    const json = words.options.json === true;
    const emit = (0,_terminal_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .eventLines */ .C)({ ...terminal, colour: errColour }, { quiet: global.quiet, toErr: json });
    const host = openHost(global.cd, signal, emit);
    const ending = await verb.run(words, host, isSilent(verb, global.quiet) ? silent(terminal) : terminal);
    if (typeof ending === 'number')
        return ending;
    terminal.err((0,_terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .failureText */ .k)(ending.failures, errColour, await showPlaces(host.cwd)));
    return (0,_commands_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .failureExitCode */ ._)(ending.failures, verb.exit);
}
function isSilent({ exit, isNeverQuiet }, quiet) {
    return quiet && exit.style === 'dvc' && isNeverQuiet !== true;
}
function silent(terminal) {
    return { ...terminal, out: () => undefined };
}
function showsColours(stream) {
    return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
async function showPlaces(cwd) {
    if (process.stderr.isTTY !== true)
        return undefined;
    const { opensLinks, placeLinks } = await __nccwpck_require__.e(/* import() */ 2849).then(__nccwpck_require__.bind(__nccwpck_require__, 22849));
    return opensLinks(process.env) ? placeLinks(cwd) : undefined;
}
function openTerminal(colour) {
    const { stdout, stderr, env } = process;
    const interactive = stdout.isTTY === true;
    return {
        columns: stdout.columns ?? 100,
        colour: colour && showsColours(stdout),
        interactive,
        redraws: stderr.isTTY === true && env.TERM !== 'dumb' && env.CI === undefined,
        out: (text) => stdout.write(text),
        err: (text) => stderr.write(text),
        lines,
        drained: () => drained(stdout),
        ...(interactive && process.stdin.isTTY === true ? { ask } : {}),
    };
}
async function ask(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 26848, 19));
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
        const closed = new Promise((resolve) => lines.once('close', () => resolve(undefined)));
        return await Promise.race([lines.question(`${question} `), closed]);
    }
    finally {
        lines.close();
    }
}
async function* lines() {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 80481, 19));
    yield* createInterface({ input: process.stdin });
}
function drained(stream) {
    return stream.writableNeedDrain ? new Promise((resolve) => stream.once('drain', resolve)) : undefined;
}
function openHost(cd, signal, emit) {
    return {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cd ?? process.cwd()),
        env: process.env,
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(),
        signal,
        now: () => Date.now(),
        emit,
    };
}
function listenForSignals() {
    const controller = new AbortController();
    let received;
    for (const [name, code] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
    ]) {
        process.on(name, () => {
            received ??= code;
            controller.abort();
        });
    }
    return { signal: controller.signal, exitCode: () => received };
}
function keepCompiledCode({ CI, XDG_CACHE_HOME }) {
    if (CI !== undefined)
        return;
    const base = XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache');
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(base) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(base))
        node_module__WEBPACK_IMPORTED_MODULE_1__.enableCompileCache?.((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, 'lockstep', 'compiled'));
}
function crash(error) {
    if (signals.signal.aborted && error === signals.signal.reason) {
        const failure = { reason: 'cancelled', message: 'cancelled; a later run continues here' };
        process.stderr.write((0,_terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .failureText */ .k)([failure], false));
        return usage.failure;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const hint = 'please report it, with what LOCKSTEP_DEBUG=1 adds to this';
    const failure = { reason: 'usage', message: `unexpected error - ${message}`, hint };
    process.stderr.write((0,_terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .failureText */ .k)([failure], false));
    if (process.env.LOCKSTEP_DEBUG === '1')
        process.stderr.write(`${(0,_terminal_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .R)(stack ?? '')}\n`);
    return usage.failure;
}
keepCompiledCode(process.env);
const signals = listenForSignals();
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit(141);
    if (error.code === undefined)
        throw error;
    process.stderr.write(`ERROR: cannot write the output: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeCode */ .lA)(error.code)}\n`);
    process.exit(1);
});
process.once('beforeExit', () => process.exit(crash(new Error('nothing is left to wait for'))));
const code = await main(process.argv.slice(2), signals.signal).catch(crash);
process.exitCode = signals.exitCode() ?? code;
for (const stream of [process.stdout, process.stderr])
    await new Promise((written) => stream.write('', written));
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ failureExitCode),
/* harmony export */   r: () => (/* binding */ usageExitCode)
/* harmony export */ });
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26195);

function usageExitCode(exit) {
    return exit.style === 'own' ? 2 : 254;
}
function failureExitCode(failures, exit) {
    if (exit.style === 'own')
        return failures.some(({ reason }) => (0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonKind */ .R$)(reason) === 'not-attempted') ? 2 : 1;
    const reasons = failures.map(({ reason }) => reason);
    if (reasons.includes('no-repo'))
        return 253;
    if (reasons.includes('config'))
        return 251;
    if (failures.some(({ unforeseen }) => unforeseen === true))
        return 255;
    return exit.failure;
}


/***/ }),

/***/ 57799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ verbs)
});

;// CONCATENATED MODULE: ./lib/commands/rows/data.js
const dataRows = [
    {
        name: 'fetch',
        help: 'Download tracked data into the cache',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(5088), __nccwpck_require__.e(2800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15088))).fetch,
    },
    {
        name: 'pull',
        help: 'Download tracked data and put it into the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(5088), __nccwpck_require__.e(2800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15088))).pull,
    },
    {
        name: 'push',
        help: 'Upload tracked data to the remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(5088), __nccwpck_require__.e(2800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15088))).push,
    },
    {
        name: 'checkout',
        help: 'Put tracked data from the cache into the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(5088), __nccwpck_require__.e(2800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15088))).checkout,
    },
    {
        name: 'drill',
        help: 'Prove that a remote restores everything that is checked out: into an empty cache and folder, verified; one line',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(5575), __nccwpck_require__.e(9261), __nccwpck_require__.e(9509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49795))).drillVerb,
    },
    {
        name: 'add',
        help: 'Track data files or folders',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(6397), __nccwpck_require__.e(6829)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28905))).add,
    },
    {
        name: 'commit',
        help: 'Record changed data: into the cache, dvc.lock and .dvc files',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(9876), __nccwpck_require__.e(2955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31866))).commit,
    },
    {
        name: 'remove',
        help: 'Remove stages from dvc.yaml, or stop tracking data',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(8756)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78756))).remove,
    },
    {
        name: 'move',
        help: 'Rename or move tracked data together with its .dvc file',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(8756), __nccwpck_require__.e(9101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69101))).move,
    },
    {
        name: 'update',
        help: 'Bring imported data up to date with where it came from',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(6090), __nccwpck_require__.e(6397), __nccwpck_require__.e(7609), __nccwpck_require__.e(8741)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88741))).update,
    },
    {
        name: 'import-url',
        help: 'Copy or download data from a path, a cloud or a web address, and track it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(6397), __nccwpck_require__.e(7609), __nccwpck_require__.e(803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87609))).importUrl,
    },
    {
        name: 'get-url',
        help: 'Copy or download data from a path, a cloud or a web address, without tracking it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(6397), __nccwpck_require__.e(2292)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2498))).getUrl,
    },
    {
        name: 'gc',
        help: 'Remove objects that are not in use from the cache, and with -c from a remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(8084), __nccwpck_require__.e(7997)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90792))).gc,
    },
    {
        name: 'unprotect',
        help: 'Turn links into the cache into files that may be changed',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42955))).unprotectVerb,
    },
    {
        name: 'check-ignore',
        help: 'Tell which paths .dvcignore hides',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3021)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83021))).checkIgnore,
    },
    {
        name: 'get',
        help: 'Copy a file or folder out of another repository, data of DVC included',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(6090), __nccwpck_require__.e(2307), __nccwpck_require__.e(6397), __nccwpck_require__.e(1983), __nccwpck_require__.e(2622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82622))).get,
    },
    {
        name: 'import',
        help: 'Track a file or folder of another repository, and where it came from',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(6397), __nccwpck_require__.e(7609), __nccwpck_require__.e(6816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36965))).importVerb,
    },
    {
        name: 'artifacts get',
        help: 'Copy a model or another artifact out of another repository, by its version or stage in the registry',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(6090), __nccwpck_require__.e(2307), __nccwpck_require__.e(6397), __nccwpck_require__.e(1983), __nccwpck_require__.e(7612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37612))).artifactsGet,
    },
];

;// CONCATENATED MODULE: ./lib/commands/rows/experiments.js
const experimentRows = [
    {
        name: 'exp run',
        help: 'Run experiments in copies of the working tree that share the cache, and compare them',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(6090), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(9363), __nccwpck_require__.e(8880), __nccwpck_require__.e(5705), __nccwpck_require__.e(196), __nccwpck_require__.e(6120), __nccwpck_require__.e(8917)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8917))).expRun,
    },
    {
        name: 'exp show',
        help: 'Show metrics and parameters of experiments',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(8709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8709))).expShow,
    },
    {
        name: 'exp list',
        help: 'List experiments, here or on a Git remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(356)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60356))).expList,
    },
    {
        name: 'exp apply',
        help: 'Put the result of an experiment into the working tree',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(5088), __nccwpck_require__.e(8846)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98378))).expApply,
    },
    {
        name: 'exp save',
        help: 'Keep the workspace as it is as an experiment; nothing is run',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(6090), __nccwpck_require__.e(2307), __nccwpck_require__.e(9363), __nccwpck_require__.e(6120), __nccwpck_require__.e(9876), __nccwpck_require__.e(2819)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52877))).expSave,
    },
    {
        name: 'exp diff',
        help: 'Show how metrics and parameters differ between experiments, or one and the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5827)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65827))).expDiff,
    },
    {
        name: 'exp branch',
        help: 'Make a Git branch of an experiment',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(4020)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44020))).expBranch,
    },
    {
        name: 'exp rename',
        help: 'Give an experiment another name, here or on a Git remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3766)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43766))).expRename,
    },
    {
        name: 'exp remove',
        help: 'Remove experiments, here or from a Git remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35344))).expRemove,
    },
    {
        name: 'exp push',
        help: 'Push experiments to a Git remote, and their data',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(6120), __nccwpck_require__.e(6806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46120))).expPush,
    },
    {
        name: 'exp pull',
        help: 'Pull experiments from a Git remote, and their data into the cache',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(9363), __nccwpck_require__.e(9625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49687))).expPull,
    },
    {
        name: 'exp clean',
        help: 'Take away what interrupted experiments left below .dvc/tmp',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(4171)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64171))).expClean,
    },
];

;// CONCATENATED MODULE: ./lib/commands/rows/pipeline.js

const pipelineRows = [
    {
        name: 'plan',
        help: 'Show which stages are stale, why, and what bringing them up to date will cost; reads no data',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(4519), __nccwpck_require__.e(5575), __nccwpck_require__.e(3435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67667))).plan,
    },
    {
        name: 'repro',
        help: 'Run the stages that are stale; missing inputs are fetched first',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(8880), __nccwpck_require__.e(5705), __nccwpck_require__.e(196), __nccwpck_require__.e(1875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30196))).repro,
    },
    {
        name: 'resolve',
        help: 'End merge conflicts in dvc.lock: each entry is proven from a side, the run cache or a run',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(8880), __nccwpck_require__.e(5705), __nccwpck_require__.e(196), __nccwpck_require__.e(8255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40573))).resolve,
    },
    {
        name: 'merge-fragments',
        help: 'Put the fragments of `repro --fragment` together into dvc.lock',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3493)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33493))).mergeFragmentsVerb,
    },
    ...experimentRows,
    {
        name: 'report',
        help: 'Print the comment that CI would post: base against workspace, nothing is run',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(8880), __nccwpck_require__.e(9261), __nccwpck_require__.e(3216), __nccwpck_require__.e(7789), __nccwpck_require__.e(2553)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22553))).report,
    },
    {
        name: 'preview',
        help: 'The same as `report`',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(8880), __nccwpck_require__.e(9261), __nccwpck_require__.e(3216), __nccwpck_require__.e(7789), __nccwpck_require__.e(2553)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22553))).preview,
    },
    {
        name: 'status',
        help: 'Show changed stages: what is here against what dvc.lock records',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(4519), __nccwpck_require__.e(9896)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16558))).status,
    },
    {
        name: 'feeds',
        help: 'Show which data from outside changed at its source, without pulling it; exit 1 if a feed is broken',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(6090), __nccwpck_require__.e(6397), __nccwpck_require__.e(7609), __nccwpck_require__.e(1607)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99840))).feeds,
    },
    {
        name: 'verify',
        help: 'Exit 0 if everything is fresh, 1 if something is stale or missing, 2 if it could not be told',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(7067), __nccwpck_require__.e(4519), __nccwpck_require__.e(5575), __nccwpck_require__.e(9261), __nccwpck_require__.e(4656)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84241))).verify,
    },
    {
        name: 'dag',
        help: 'Draw the graph of stages',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(4519), __nccwpck_require__.e(621)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25857))).dag,
    },
    {
        name: 'explain',
        help: 'Say why a stage is stale: the first cause, the chain to this stage, and how to end it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(3216), __nccwpck_require__.e(6703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61293))).explain,
    },
    {
        name: 'stage list',
        help: 'List stages',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(2133)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12133))).stageList,
    },
    {
        name: 'stage add',
        help: 'Add a stage to dvc.yaml',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(2374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22374))).stageAdd,
    },
    {
        name: 'freeze',
        help: 'Freeze stages or .dvc files: runs leave them as they are',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(8155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48155))).freeze,
    },
    {
        name: 'unfreeze',
        help: 'Unfreeze stages or .dvc files',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(8155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48155))).unfreeze,
    },
];

;// CONCATENATED MODULE: ./lib/commands/rows/project.js
const projectRows = [
    {
        name: 'demo',
        help: 'Run the main job on a built-in example and print the comment it would post',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5086), __nccwpck_require__.e(7067), __nccwpck_require__.e(9808), __nccwpck_require__.e(4519), __nccwpck_require__.e(2307), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(8880), __nccwpck_require__.e(9261), __nccwpck_require__.e(3216), __nccwpck_require__.e(7789), __nccwpck_require__.e(2811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92811))).demoVerb,
    },
    {
        name: 'doctor',
        help: 'Look for what will go wrong in CI, and say how to cure it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8815), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(7067), __nccwpck_require__.e(4519), __nccwpck_require__.e(5321), __nccwpck_require__.e(5575), __nccwpck_require__.e(9261), __nccwpck_require__.e(4065)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27202))).doctor,
    },
    {
        name: 'migrate',
        help: 'Convert a GitHub workflow that runs DVC and CML by scripts; says what it left out',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2355), __nccwpck_require__.e(9296)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62355))).migrate,
    },
    {
        name: 'config',
        help: 'Get or set config options',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(4186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44186))).config,
    },
    {
        name: 'remote add',
        help: 'Add a data remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(9921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69921))).remoteAdd,
    },
    {
        name: 'remote list',
        help: 'List data remotes',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(9921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69921))).remoteList,
    },
    {
        name: 'remote modify',
        help: 'Change an option of a data remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(9921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69921))).remoteModify,
    },
    {
        name: 'remote default',
        help: 'Show, set or unset the default data remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(9921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69921))).remoteDefault,
    },
    {
        name: 'remote remove',
        help: 'Remove a data remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(9921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69921))).remoteRemove,
    },
    {
        name: 'remote rename',
        help: 'Rename a data remote',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(9921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69921))).remoteRename,
    },
    {
        name: 'cache dir',
        help: 'Show or set the cache folder',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(4582)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44582))).cacheDir,
    },
    {
        name: 'root',
        help: 'Print the relative path to the root of the project',
        load: async () => (await __nccwpck_require__.e(/* import() */ 3636).then(__nccwpck_require__.bind(__nccwpck_require__, 33636))).root,
    },
    {
        name: 'version',
        help: 'Print the version of this program, of what it runs on, and what is known of the project',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(2222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32222))).versionVerb,
    },
    {
        name: 'init',
        help: 'Start a DVC project in a folder',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(8815), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(2355), __nccwpck_require__.e(8490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78490))).init,
    },
    {
        name: 'destroy',
        help: 'Remove all DVC files and the cache; data stays in the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70264))).destroy,
    },
    {
        name: 'install',
        help: 'Install Git hooks and the merge driver for .dvc files',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(2862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62862))).install,
    },
    {
        name: 'git-hook pre-commit',
        help: 'Show what changed, before a commit',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(1624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31624))).preCommit,
    },
    {
        name: 'git-hook post-checkout',
        help: 'Put data into place after a checkout',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(1624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31624))).postCheckout,
    },
    {
        name: 'git-hook pre-push',
        help: 'Push data before commits',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(1624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31624))).prePush,
    },
    {
        name: 'git-hook merge-driver',
        help: 'Merge .dvc files of folders',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(1624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31624))).mergeDriver,
    },
];

;// CONCATENATED MODULE: ./lib/commands/rows/values.js
const valueRows = [
    {
        name: 'metrics diff',
        help: 'Show how metrics differ between two revisions, or a revision and the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60889))).metricsDiff,
    },
    {
        name: 'params diff',
        help: 'Show how parameters differ between two revisions, or a revision and the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60889))).paramsDiff,
    },
    {
        name: 'history',
        help: 'Show how metrics moved along the commits of the branch: table, sparkline or JSON, from Git alone',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5321), __nccwpck_require__.e(8180)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9702))).history,
    },
    {
        name: 'gates test',
        help: 'Prove that each gate of the policy can fail; exit 1 if one cannot, or matches no metric',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5321), __nccwpck_require__.e(756)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90756))).gatesTest,
    },
    {
        name: 'data status',
        help: 'Show changes between the last Git commit, the DVC files and the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(9813), __nccwpck_require__.e(9309)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59309))).dataStatus,
    },
    {
        name: 'diff',
        help: 'Show added, modified, deleted and renamed data between commits, or between a commit and the workspace',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(9813), __nccwpck_require__.e(9238)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59238))).diff,
    },
    {
        name: 'metrics show',
        help: 'Print metrics',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(5705), __nccwpck_require__.e(1298)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25705))).metricsShow,
    },
    {
        name: 'plots show',
        help: 'Draw plots as a page, or print them as Vega-Lite',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(8925), __nccwpck_require__.e(4417)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20287))).plotsShow,
    },
    {
        name: 'plots diff',
        help: 'Draw plots of several revisions over each other',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(8925), __nccwpck_require__.e(4417)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20287))).plotsDiff,
    },
    {
        name: 'plots modify',
        help: 'Change how a plot that a stage makes is drawn; an output becomes a plot by it',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3667), __nccwpck_require__.e(5139)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65139))).plotsModify,
    },
    {
        name: 'plots templates',
        help: 'List the built-in templates of plots, or print one',
        load: async () => (await __nccwpck_require__.e(/* import() */ 5762).then(__nccwpck_require__.bind(__nccwpck_require__, 65762))).plotsTemplates,
    },
    {
        name: 'ls',
        help: 'List files and tracked data of a project, also as of a commit',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3599), __nccwpck_require__.e(2185), __nccwpck_require__.e(4821)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54821))).ls,
    },
    {
        name: 'du',
        help: 'Show how much disk the files and the tracked data of a project take, also as of a commit',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3292), __nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(9524), __nccwpck_require__.e(3908), __nccwpck_require__.e(3599), __nccwpck_require__.e(2185), __nccwpck_require__.e(9231)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9231))).du,
    },
    {
        name: 'ls-url',
        help: 'List files at a path, in a cloud or at a web address',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(327), __nccwpck_require__.e(5275), __nccwpck_require__.e(5086), __nccwpck_require__.e(3599), __nccwpck_require__.e(2569)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11897))).lsUrl,
    },
];

;// CONCATENATED MODULE: ./lib/commands/index.js




const completionRow = {
    name: 'completion',
    help: 'Print the script that completes verbs, options and stages in bash, zsh or fish',
    load: async () => (await __nccwpck_require__.e(/* import() */ 6562).then(__nccwpck_require__.bind(__nccwpck_require__, 46562))).completion(verbs),
};
const verbs = [
    ...pipelineRows,
    ...dataRows,
    ...valueRows,
    ...projectRows,
    completionRow,
];


/***/ }),

/***/ 74346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ globalOptions)
/* harmony export */ });
function globalOptions(options) {
    return {
        quiet: options.quiet === true,
        verbose: options.verbose === true,
        colour: options.color !== false,
        ...(typeof options.cd === 'string' ? { cd: options.cd } : {}),
    };
}


/***/ }),

/***/ 71068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseRequest)
});

;// CONCATENATED MODULE: ./lib/commands/plain-words.js
const shared = ['--cd <dir>', '-v, --verbose', '--no-color'];
function readPlainWords(words, verb) {
    if (verb.remainder === true)
        return undefined;
    const own = verb.options.map(({ flags, choices, repeat, whole }) => ({
        flags,
        isOdd: choices !== undefined || repeat === true || whole === true,
    }));
    const quiet = own.some(({ flags }) => flags.includes('--quiet')) ? [] : ['-q, --quiet'];
    const known = new Map();
    const options = {};
    for (const { flags, isOdd } of [
        ...own,
        ...[...quiet, ...shared].map((each) => ({ flags: each, isOdd: false })),
    ])
        addOption(flags, isOdd, known, options);
    const args = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (!word.startsWith('-')) {
            args.push(word);
            continue;
        }
        const option = known.get(word);
        if (option === undefined || option.takes === 'odd')
            return undefined;
        const value = option.takes === 'value' ? words[++at] : option.value;
        if (value === undefined || (typeof value === 'string' && value.startsWith('-')))
            return undefined;
        options[option.key] = value;
    }
    const takesAny = verb.args !== undefined && /^\[\w+\.\.\.\]$/.test(verb.args);
    return takesAny || (args.length === 0 && verb.args === undefined) ? { args, options } : undefined;
}
function addOption(flags, isOdd, known, options) {
    const names = flags.match(/(?<![\w-])--?[\w-]+/g) ?? [];
    const long = names.find((name) => name.startsWith('--'));
    const isNegative = long?.startsWith('--no-') === true;
    const key = camelCase(long?.slice(isNegative ? '--no-'.length : 2) ?? '');
    const hasValue = /<[^>.]+>$/.test(flags);
    const isPlain = /^(?:-\w, )?--[\w-]+(?: <[^>.]+>)?$/.test(flags);
    const takes = isOdd || !isPlain || (isNegative && hasValue) ? 'odd' : hasValue ? 'value' : 'nothing';
    for (const name of names)
        known.set(name, { key, takes, value: !isNegative });
    if (isNegative && !known.has(`--${long?.slice('--no-'.length)}`))
        options[key] ??= true;
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./lib/commands/request-kind.js
var request_kind = __nccwpck_require__(74346);
;// CONCATENATED MODULE: ./lib/commands/request.js


async function parseRequest(typed, rows, version) {
    const words = withShortName(typed);
    const row = rowOf(words, rows);
    if (row !== undefined) {
        const verb = await row.load();
        const plain = readPlainWords(words.slice(row.name.split(' ').length), verb);
        if (plain !== undefined)
            return { kind: 'verb', verb, words: plain, global: (0,request_kind/* globalOptions */.W)(plain.options) };
    }
    const { parseWords } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(9694)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29694));
    return parseWords(words, rows, await loadMeant(words, rows), version);
}
const longNames = { list: 'ls', 'list-url': 'ls-url', experiments: 'exp' };
const shortNames = { ls: 'list', rm: 'remove' };
function withShortName(words) {
    const at = words.findIndex((word, i) => !word.startsWith('-') && words[i - 1] !== '--cd');
    if (at < 0)
        return words;
    const named = words.with(at, renamed(words[at], longNames));
    return named[at] === 'exp' && at + 1 < words.length
        ? named.with(at + 1, renamed(words[at + 1], shortNames))
        : named;
}
function renamed(name, names) {
    return name !== undefined && Object.hasOwn(names, name) ? (names[name] ?? name) : (name ?? '');
}
function rowOf(words, rows) {
    const named = rows.filter(({ name }) => name.split(' ').every((part, i) => words[i] === part));
    const [row] = named;
    const isOnly = named.length === 1 && !rows.some(({ name }) => name.startsWith(`${row?.name} `));
    return isOnly ? row : undefined;
}
async function loadMeant(words, rows) {
    const likely = rows.filter((row) => words.some((word) => beginsWith(row, word)));
    return new Map(await Promise.all(likely.map(async (row) => [row, await row.load()])));
}
function beginsWith({ name }, word) {
    return word !== undefined && (name === word || name.startsWith(`${word} `));
}


/***/ }),

/***/ 43014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ oldestNode),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';
const oldestNode = '22.19';
function runsOn(node) {
    const [major = 0, minor = 0] = node.split('.').map(Number);
    const [least = 0, leastMinor = 0] = oldestNode.split('.').map(Number);
    return major > least || (major === least && minor >= leastMinor);
}


/***/ }),

/***/ 71957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Vq: () => (/* binding */ caught),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   pO: () => (/* binding */ FailureError)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function fail(...failures) {
    return { ok: false, failures };
}
function all(results) {
    const failures = results.flatMap((result) => (result.ok ? [] : result.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
class FailureError extends Error {
    failures;
    constructor(...failures) {
        super(failures.map((failure) => failure.message).join('\n'));
        this.name = 'FailureError';
        this.failures = failures;
    }
}
function caught(error) {
    if (error instanceof FailureError)
        return { ok: false, failures: error.failures };
    throw error;
}
function unwrap(result) {
    if (result.ok)
        return result.value;
    throw new FailureError(...result.failures);
}


/***/ }),

/***/ 26195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   R$: () => (/* binding */ reasonKind),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
function outcomeOf(findings) {
    const { counts, failures, gates } = findings;
    if (failures.some(({ reason }) => reason === 'refused'))
        return 'refused';
    if (hasFailed(findings) || failures.length > 0 || !findings.planned)
        return 'failed';
    if (gates.some(isBroken))
        return 'failed';
    if (counts.ran + counts.restored > 0)
        return 'ran';
    return counts.unknown > 0 || findings.stages.some(isLeft) ? 'planned' : 'fresh';
}
function exitCodeOf(findings, failOn) {
    const { failures, gates } = findings;
    const found = {
        failed: hasFailed(findings) || failures.some(({ reason }) => reasonKind(reason) === 'failed'),
        missing: failures.some(({ reason }) => reason === 'data'),
        gates: gates.some(isBroken),
        stale: findings.stages.some(isLeft),
    };
    const kinds = new Set(failures.map(({ reason }) => reasonKind(reason)));
    if (found.failed && failOn.includes('failed'))
        return 1;
    if (kinds.has('not-attempted') || !findings.planned)
        return 2;
    return failOn.some((kind) => found[kind]) ? 1 : 0;
}
function isLeft({ state, afterMerge }) {
    return (state === 'stale' || state === 'waiting') && afterMerge !== true;
}
function hasFailed({ counts }) {
    return counts.failed + counts.blocked + counts.cancelled > 0;
}
function isBroken({ state, onlyWarns, override }) {
    return (state === 'failed' || state === 'cannot compare') && onlyWarns !== true && override === undefined;
}
function reasonKind(reason) {
    switch (reason) {
        case 'stage':
        case 'output':
        case 'cancelled':
            return 'failed';
        case 'data':
            return 'missing';
        case 'usage':
        case 'config':
        case 'remote':
        case 'no-repo':
        case 'project':
        case 'storage':
        case 'busy':
        case 'git':
        case 'refused':
            return 'not-attempted';
    }
}
function worstFirst(gates) {
    const order = ['failed', 'cannot compare', 'warned', 'passed'];
    return order.flatMap((state) => gates.filter((gate) => gate.state === state));
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Nt: () => (/* binding */ formatParam),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52855);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42136);



function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let [value, unit] = [Math.abs(bytes), 0];
    while (value >= 999.5 && unit < units.length - 1)
        [value, unit] = [value / 1000, unit + 1];
    const text = unit === 0 || value >= 100 ? String(Math.round(value)) : trimZeros(value.toFixed(1));
    return `${bytes < 0 ? '-' : ''}${text} ${units[unit]}`;
}
function formatDuration(seconds) {
    if (!(seconds >= 0.05))
        return '0 s';
    if (seconds < 9.95)
        return `${trimZeros(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return twoUnits(whole, [60, 'min'], [1, 's']);
    const minutes = Math.round(whole / 60) * 60;
    if (minutes < 86_400)
        return twoUnits(minutes, [3600, 'h'], [60, 'min']);
    return twoUnits(Math.round(whole / 3600) * 3600, [86_400, 'd'], [3600, 'h']);
}
function formatCount(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
function formatValue(value, precision = 5) {
    if (value === undefined || value === null)
        return '–';
    if (typeof value !== 'number' || !Number.isFinite(value))
        return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(value);
    return roundedText(value, precision);
}
function formatPair(old, now, precision = 5) {
    for (let digits = precision; digits < 18; digits++) {
        const pair = [formatValue(old, digits), formatValue(now, digits)];
        if (pair[0] !== pair[1] || typeof old !== 'number' || typeof now !== 'number')
            return pair;
    }
    return [text(old), text(now)];
}
function formatChange(diff, precision = 5) {
    const shown = formatValue(diff, precision);
    return diff > 0 ? `+${shown}` : shown;
}
function formatRelative(relative) {
    const percent = Math.abs(relative * 100);
    const sign = relative < 0 ? '-' : '+';
    if (percent > 0 && percent < 0.05)
        return `${sign}<0.1 %`;
    if (percent >= 1e6)
        return `${sign}${percent.toExponential(1)} %`;
    return `${sign}${percent >= 100 ? formatCount(percent) : trimZeros(percent.toFixed(1))} %`;
}
function formatRange([low, high]) {
    const show = (value) => formatValue(Number.isSafeInteger(value) ? BigInt(value) : value, 4);
    return `${show(low)} … ${show(high)}`;
}
function shorten(long, length) {
    if (long.length <= length)
        return long;
    const points = Array.from(long);
    if (points.length <= length)
        return long;
    const head = Math.ceil((length - 1) * 0.6);
    return `${points.slice(0, head).join('')}…${points.slice(points.length - (length - 1 - head)).join('')}`;
}
function formatParam(value) {
    if (value === undefined)
        return '–';
    return value === null ? 'null' : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(value) : text(value);
}
function text(value) {
    return value === undefined ? '–' : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(value);
}
function roundedText(value, precision) {
    const rounded = (0,_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHalfEven */ .a)(value, precision);
    if (rounded !== 0 || value === 0)
        return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(rounded);
    return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(Number(value.toPrecision(Math.min(precision, 17))));
}
function twoUnits(seconds, [large, largeName], [small, smallName]) {
    const rest = Math.floor((seconds % large) / small);
    return `${Math.floor(seconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}
function trimZeros(decimal) {
    return decimal.replace(/\.0+$/, '');
}


/***/ }),

/***/ 42136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ roundHalfEven),
/* harmony export */   q: () => (/* binding */ significantDigits)
/* harmony export */ });
function roundHalfEven(x, digits) {
    if (!Number.isFinite(x) || x === 0 || digits > 323)
        return x;
    if (digits >= 0 && exactParts(Math.abs(x))[1] >= 0)
        return x;
    const rounded = Number(`${scaled(Math.abs(x), digits)}e${-digits}`);
    return x < 0 ? -rounded : rounded;
}
function significantDigits(x, digits) {
    if (!Number.isFinite(x))
        return Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf';
    if (x === 0)
        return Object.is(x, -0) ? '-0' : '0';
    const count = Math.min(Math.max(Math.trunc(digits), 1), 100);
    const [exponent, all] = leadingDigits(Math.abs(x), count);
    const shown = all.replace(/0+$/, '');
    const sign = x < 0 ? '-' : '';
    if (exponent < -4 || exponent >= count) {
        const rest = shown.length > 1 ? `.${shown.slice(1)}` : '';
        const size = String(Math.abs(exponent)).padStart(2, '0');
        return `${sign}${shown[0]}${rest}e${exponent < 0 ? '-' : '+'}${size}`;
    }
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${shown}`;
    const fraction = shown.slice(exponent + 1);
    return `${sign}${all.slice(0, exponent + 1)}${fraction === '' ? '' : `.${fraction}`}`;
}
function leadingDigits(x, count) {
    const guess = Number(x.toExponential().split('e')[1]);
    const digits = scaled(x, count - 1 - guess).toString();
    if (digits.length > count)
        return [guess + 1, digits.slice(0, count)];
    return digits.length === count ? [guess, digits] : [guess - 1, scaled(x, count - guess).toString()];
}
function scaled(x, digits) {
    const [mantissa, exponent] = exactParts(x);
    let [numerator, denominator] = [mantissa, 1n];
    if (exponent >= 0)
        numerator <<= BigInt(exponent);
    else
        denominator <<= BigInt(-exponent);
    if (digits >= 0)
        numerator *= 10n ** BigInt(digits);
    else
        denominator *= 10n ** BigInt(-digits);
    return halfEven(numerator, denominator);
}
function exactParts(x) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    const bits = view.getBigUint64(0);
    const biased = Number(bits >> 52n);
    const fraction = bits & 0xfffffffffffffn;
    return biased === 0 ? [fraction, -1074] : [fraction | (1n << 52n), biased - 1075];
}
function halfEven(numerator, denominator) {
    const quotient = numerator / denominator;
    const twice = (numerator % denominator) * 2n;
    const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
    return up ? quotient + 1n : quotient;
}


/***/ }),

/***/ 51463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ asDiskFailure),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   fm: () => (/* binding */ onCacheDisk),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   lA: () => (/* binding */ describeCode),
/* harmony export */   uL: () => (/* binding */ tolerating),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71957);

function isCode(error, ...codes) {
    return codes.includes(error?.code ?? '');
}
function systemCode(error) {
    const { code, syscall } = (error ?? {});
    return typeof code === 'string' && typeof syscall === 'string' ? code : undefined;
}
const meanings = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'read-only file system',
    ENOSPC: 'no space left on the disk',
    EDQUOT: 'disk quota exceeded',
    EMFILE: 'too many open files',
    EIO: 'the disk reports an error',
};
function describeCode(code) {
    return meanings[code] === undefined ? code : `${meanings[code]} (${code})`;
}
const machineCodes = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'EROFS', 'EACCES', 'EPERM']);
function asDiskFailure(error) {
    const code = systemCode(error);
    if (code === undefined || !machineCodes.has(code))
        return error;
    const { path, syscall } = error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO({
        reason: 'storage',
        message: `cannot ${syscall} ${typeof path === 'string' ? `'${path}'` : 'a file'}: ${describeCode(code)}`,
        hint: 'see to the disk or to who owns it, and run it again; what was finished stays',
    });
}
function onCacheDisk(dir, action, work) {
    try {
        return work();
    }
    catch (error) {
        throw refusedBy(dir, action, error);
    }
}
function refusedBy(dir, action, error) {
    const code = systemCode(error);
    if (code === undefined)
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO({
        reason: 'storage',
        message: `cannot ${action} the cache '${dir}': ${describeCode(code)}`,
        hint: 'check who owns it and that its disk has space; `cache.dir` in .dvc/config names it',
    });
}
function tolerating(work) {
    try {
        work();
    }
    catch (error) {
        if (!isCode(error, 'EACCES', 'EPERM', 'EROFS'))
            throw error;
    }
}


/***/ }),

/***/ 66945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
function failureText(failures, colour, showPlace = (text) => text) {
    return failures.map((failure) => one(failure, colour, showPlace)).join('');
}
function one({ message, location, hint }, colour, showPlace) {
    const where = location === undefined ? '' : `${showPlace(placeText(location), location.file)}  `;
    const label = colour ? '\u001b[31mERROR\u001b[39m' : 'ERROR';
    const indent = ' '.repeat(7);
    const lines = message
        .split('\n')
        .map((line, i) => (i === 0 ? `${label}: ${where}${visible(line)}` : `${indent}${visible(line)}`));
    const hints = hint === undefined ? [] : hint.split('\n').map((line) => `${indent}${visible(line)}`);
    return `${[...lines, ...hints].join('\n')}\n`;
}
function placeText({ file, line, column }) {
    return visible([file, line, column].filter((part) => part !== undefined).join(':'));
}
function visible(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ eventLines)
});

// EXTERNAL MODULE: ./lib/terminal/failures.js
var failures = __nccwpck_require__(66945);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __nccwpck_require__(87703);
;// CONCATENATED MODULE: ./lib/terminal/transfer-bar.js

function transferLine(moving) {
    const { objects, of, bytes, seconds } = moving;
    const left = secondsLeft(moving);
    return [
        `${moving.what === 'fetch' ? 'Fetching' : 'Pushing'}: ${(0,format/* formatCount */.B4)(objects)} of ${(0,format/* formatCount */.B4)(of)} objects`,
        (0,format/* formatBytes */.z3)(bytes),
        ...(seconds >= 1 && bytes > 0 ? [`${(0,format/* formatBytes */.z3)(bytes / seconds)}/s`] : []),
        ...(left === undefined ? [] : [`about ${(0,format/* formatDuration */.a3)(left)} left`]),
    ].join(', ');
}
function transferBar(moving, columns) {
    const share = moving.of === 0 ? 0 : Math.min(1, moving.objects / moving.of);
    const full = Math.round(share * barWidth);
    const bar = `[${'#'.repeat(full)}${' '.repeat(barWidth - full)}] ${Math.floor(share * 100)} %  `;
    return `${bar}${transferLine(moving)}`.slice(0, Math.max(0, columns - 1));
}
function finishedLine({ what, objects, bytes }) {
    if (objects === 0)
        return undefined;
    const verb = what === 'fetch' ? 'Fetched' : 'Pushed';
    return `${verb} ${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
}
const barWidth = 20;
const redrawMs = 100;
function secondsLeft({ objects, of, seconds }) {
    if (objects === 0 || seconds < 1 || objects >= of)
        return undefined;
    return Math.max(1, Math.round((seconds / objects) * (of - objects)));
}
class LiveLine {
    #write;
    #columns;
    #drawn = false;
    #drawnAt = Number.NEGATIVE_INFINITY;
    constructor(write, columns) {
        this.#write = write;
        this.#columns = columns;
    }
    draw(moving) {
        const at = moving.seconds * 1000;
        if (this.#drawn && at >= this.#drawnAt && at - this.#drawnAt < redrawMs)
            return;
        this.#write(`\r\u001b[K${transferBar(moving, this.#columns)}`);
        this.#drawn = true;
        this.#drawnAt = at;
    }
    wipe() {
        if (!this.#drawn)
            return;
        this.#write('\r\u001b[K');
        this.#drawn = false;
    }
}

;// CONCATENATED MODULE: ./lib/terminal/progress.js


function eventLines(terminal, { quiet, toErr }) {
    const out = (text) => (toErr ? terminal.err(text) : terminal.out(text));
    const announced = new Set();
    const warned = new Set();
    const live = terminal.redraws === true && !quiet ? new LiveLine(terminal.err, terminal.columns) : undefined;
    return (event) => {
        if (live !== undefined && (event.kind === 'transfer-progress' || event.kind === 'transfer-heartbeat'))
            return live.draw(event);
        live?.wipe();
        if (!quiet)
            terminal.err(frozenWarning(event, warned));
        const line = quiet ? undefined : describe(event, announced);
        if (line !== undefined)
            (event.kind.startsWith('transfer-') ? terminal.err : out)(`${line}\n`);
        if (event.kind === 'warning') {
            terminal.err((0,failures/* failureText */.k)([event.failure], terminal.colour).replace(/^(\S*)ERROR/, '$1WARNING'));
        }
        if (event.kind !== 'stage-output')
            return;
        const write = toErr || event.stream === 'stderr' ? terminal.err : terminal.out;
        write(event.unfinished === true ? event.text : `${event.text}\n`);
        return terminal.drained?.();
    };
}
function describe(event, announced) {
    switch (event.kind) {
        case 'stage-started':
            announced.delete(event.stage.address);
            return started(event.stage);
        case 'stage-command':
            return `${announce(event.stage, announced)}> ${(0,failures/* visible */.R)(event.command)}`;
        case 'stage-heartbeat':
            return `Stage '${(0,failures/* visible */.R)(event.stage.address)}' has been running for ${Math.round(event.seconds)} s`;
        case 'stage-finished':
            return finished(event);
        case 'lock-written':
            return ['Generating', 'Updating']
                .slice(event.created ? 0 : 1)
                .map((verb) => `${verb} lock file '${(0,failures/* visible */.R)(event.file)}'`)
                .join('\n');
        case 'note':
            return (0,failures/* visible */.R)(event.text);
        case 'transfer-heartbeat':
            return transferLine(event);
        case 'transfer-finished':
            return finishedLine(event);
        case 'transfer-progress':
        case 'stage-output':
        case 'warning':
            return undefined;
        default:
            return event;
    }
}
function started({ address, cmd, frozen }) {
    if (cmd === undefined)
        return `Verifying data sources in stage: '${(0,failures/* visible */.R)(address)}'`;
    return frozen ? `Verifying outputs in frozen stage: '${(0,failures/* visible */.R)(address)}'` : undefined;
}
function frozenWarning(event, warned) {
    if (event.kind !== 'stage-started' && event.kind !== 'stage-finished')
        return '';
    const { address, cmd, deps, frozen } = event.kind === 'stage-started' ? event.stage : event.run.stage;
    const isImport = cmd === undefined && deps.length > 0;
    if (!frozen || isImport || warned.has(address))
        return '';
    warned.add(address);
    return `WARNING: stage: '${(0,failures/* visible */.R)(address)}' is frozen. Its dependencies are not going to be reproduced.\n`;
}
function announce({ address }, announced) {
    if (announced.has(address))
        return '';
    announced.add(address);
    return `Running stage '${(0,failures/* visible */.R)(address)}':\n`;
}
function finished({ run }) {
    const name = (0,failures/* visible */.R)(run.stage.address);
    const label = run.stage.cmd === undefined ? `'${name}'` : `Stage '${name}'`;
    switch (run.outcome) {
        case 'fresh':
            return `${label} didn't change, skipping`;
        case 'restored':
            return `${label} is cached - skipping run, checking out outputs`;
        case 'blocked':
            return `${label} will be skipped due to this failure${run.blockedBy === undefined ? '' : `: ${run.blockedBy.map(failures/* visible */.R).join(', ')}`}`;
        case 'cancelled':
            return `${label} was cancelled`;
        case 'skipped':
            return run.stage.frozen ? `${label} didn't change, skipping` : undefined;
        case 'ran':
        case 'failed':
            return undefined;
        default:
            return run.outcome;
    }
}


/***/ }),

/***/ 51258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n3: () => (/* binding */ pyRepr),
/* harmony export */   rD: () => (/* binding */ pyStr),
/* harmony export */   yI: () => (/* binding */ reprFloat)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52855);

function reprFloat(x) {
    if (Number.isNaN(x))
        return 'nan';
    if (!Number.isFinite(x))
        return x > 0 ? 'inf' : '-inf';
    if (Object.is(x, -0))
        return '-0.0';
    const [mantissa = '0', power = '0'] = x.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const negative = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    if (exponent < 0)
        return `${negative}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const padded = digits.padEnd(exponent + 1, '0');
    return `${negative}${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || '0'}`;
}
function pyStr(v) {
    if (typeof v === 'string')
        return v;
    return v instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc ? v.text : pyRepr(v);
}
function pyRepr(v) {
    if (v === null)
        return 'None';
    if (typeof v === 'boolean')
        return v ? 'True' : 'False';
    if (typeof v === 'bigint')
        return v.toString();
    if (typeof v === 'number')
        return reprFloat(v);
    if (typeof v === 'string')
        return reprText(v);
    if (v instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc)
        return reprTimestamp(v.text);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(v))
        return `{${[...v].map(([key, item]) => `${pyRepr(key)}: ${pyRepr(item)}`).join(', ')}}`;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(v))
        return String(v);
    const items = v.map(pyRepr).join(', ');
    if (!(v instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd))
        return `[${items}]`;
    return v.length === 1 ? `(${items},)` : `(${items})`;
}
function reprText(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, (char) => {
        if (char === '\\')
            return '\\\\';
        if (char === "'" || char === '"')
            return char === quote ? `\\${char}` : char;
        return escapes[char] ?? escapeCode(char.codePointAt(0) ?? 0);
    });
    return quote + body + quote;
}
const escapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeCode(code) {
    const hex = code.toString(16);
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
function reprTimestamp(text) {
    const parts = text.match(/\d+/g)?.map(Number) ?? [];
    return parts.length > 3 ? `datetime.datetime(${parts.join(', ')})` : `datetime.date(${parts.join(', ')})`;
}


/***/ }),

/***/ 52855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   OP: () => (/* binding */ compareCodePoints),
/* harmony export */   Q8: () => (/* binding */ pyEqual),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   rd: () => (/* binding */ Tuple)
/* harmony export */ });
class Timestamp {
    text;
    constructor(text) {
        this.text = text;
    }
}
class Tuple extends Array {
}
function isMapping(value) {
    return value instanceof Map;
}
function isList(value) {
    return Array.isArray(value);
}
function pyEqual(a, b) {
    if (isList(a) || isList(b)) {
        if (!isList(a) || !isList(b) || a.length !== b.length || a instanceof Tuple !== b instanceof Tuple)
            return false;
        return a.every((item, i) => pyEqual(item, b[i]));
    }
    if (isMapping(a) || isMapping(b)) {
        if (!isMapping(a) || !isMapping(b) || a.size !== b.size)
            return false;
        for (const [key, item] of a) {
            const other = b.get(key);
            if (other === undefined || !pyEqual(item, other))
                return false;
        }
        return true;
    }
    if (a instanceof Timestamp || b instanceof Timestamp) {
        return a instanceof Timestamp && b instanceof Timestamp && a.text === b.text;
    }
    const [x, y] = [numeric(a), numeric(b)];
    if (x !== undefined && y !== undefined)
        return x == y;
    return a === b;
}
function numeric(value) {
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
        if (x === y)
            continue;
        const [xs, ys] = [x >= 0xd800 && x <= 0xdfff, y >= 0xd800 && y <= 0xdfff];
        return xs === ys ? x - y : xs ? 1 : -1;
    }
    return a.length - b.length;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(29069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
