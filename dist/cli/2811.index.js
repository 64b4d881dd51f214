export const id = 2811;
export const ids = [2811];
export const modules = {

/***/ 92811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoVerb: () => (/* binding */ demoVerb)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/markdown/markdown.js + 9 modules
var markdown = __webpack_require__(44415);
// EXTERNAL MODULE: ./lib/report/terminal.js + 2 modules
var terminal = __webpack_require__(13216);
// EXTERNAL MODULE: ./lib/commands/ci.js + 11 modules
var ci = __webpack_require__(8378);
;// CONCATENATED MODULE: ./lib/commands/demo.js











async function demo(request, host) {
    const example = await setUp(request.keep, host);
    if (!example.ok) {
        for (const { message, hint } of example.failures)
            host.stdout(`${message}\n${hint === undefined ? '' : `  ${hint}\n`}`);
        return 2;
    }
    const { folder, base, change } = example.value;
    const project = (0,external_node_path_.join)(folder, 'project');
    const inside = { ...host, cwd: project, env: cleanEnvironment(host.env) };
    host.stdout(`A DVC project, in two commits and without its data:\n\n  main          ${base}  ${baseMessage}\n`);
    host.stdout(`  train-longer  ${change}  ${changeMessage}\n`);
    host.stdout(heading('The plan: what is stale, and why'));
    const planned = await (0,ci/* runJob */.b)({ ...job, verb: 'plan' }, inside);
    const style = { columns: host.columns ?? 100, colour: host.colour ?? false };
    if (planned.plan !== undefined)
        host.stdout((0,terminal.planText)(planned.plan, style));
    host.stdout(heading('The run'));
    const done = await (0,ci/* runJob */.b)({ ...job, verb: 'repro' }, inside);
    const comment = (0,markdown/* toMarkdown */.l)(done.report);
    const commentFile = (0,external_node_path_.join)(folder, 'comment.md');
    await (0,promises_.writeFile)(commentFile, comment);
    host.stdout(heading('The comment that the pull request would get'));
    host.stdout(comment.endsWith('\n') ? comment : `${comment}\n`);
    host.stdout(heading('The files'));
    host.stdout(`  project  ${project}\n  remote   ${(0,external_node_path_.join)(folder, 'remote')}\n  comment  ${commentFile}\n`);
    return done.exitCode;
}
const baseMessage = 'Tell penguins apart';
const changeMessage = 'Train longer, and watch the worst recall';
const job = {
    base: 'main',
    targets: [],
    push: true,
    force: false,
    keepGoing: false,
};
async function setUp(keep, host) {
    const source = await findExample();
    if (source === undefined)
        return (0,failure/* fail */.fJ)(noExample);
    const folder = keep === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-demo-')) : (0,external_node_path_.resolve)(host.cwd, keep);
    if (await hasContent(folder))
        return (0,failure/* fail */.fJ)(notEmpty(folder));
    const project = (0,external_node_path_.join)(folder, 'project');
    try {
        await copyFolder((0,external_node_path_.join)(source, 'remote'), (0,external_node_path_.join)(folder, 'remote'));
        await copyFolder((0,external_node_path_.join)(source, 'base'), project);
        await git(project, host, 'init', '--quiet', '--template=', '--initial-branch=main');
        await git(project, host, 'config', 'core.autocrlf', 'false');
        const base = await commitAll(project, host, baseMessage);
        await git(project, host, 'checkout', '--quiet', '-b', 'train-longer');
        await copyFolder((0,external_node_path_.join)(source, 'change'), project);
        return (0,failure.ok)({ folder, base, change: await commitAll(project, host, changeMessage) });
    }
    catch (error) {
        return (0,failure/* fail */.fJ)(setUpFailed(error, folder));
    }
}
async function findExample() {
    for (let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));; folder = (0,external_node_path_.dirname)(folder)) {
        const example = (0,external_node_path_.join)(folder, 'examples', 'demo');
        if (await exists((0,external_node_path_.join)(example, 'base', 'dvc.yaml')))
            return example;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
function exists(path) {
    return (0,promises_.access)(path, external_node_fs_.constants.R_OK).then(() => true, () => false);
}
async function hasContent(folder) {
    return (0,promises_.readdir)(folder).then((names) => names.length > 0, (error) => error.code !== 'ENOENT');
}
async function copyFolder(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const target = (0,external_node_path_.join)(to, entry.name === '_gitignore' ? '.gitignore' : entry.name);
        if (entry.isDirectory())
            await copyFolder((0,external_node_path_.join)(from, entry.name), target);
        else
            await (0,promises_.copyFile)((0,external_node_path_.join)(from, entry.name), target);
    }
}
async function commitAll(project, host, message) {
    await git(project, host, 'add', '--all');
    await git(project, host, '-c', `core.hooksPath=${external_node_os_.devNull}`, 'commit', '--quiet', '--no-gpg-sign', '-m', message);
    return git(project, host, 'rev-parse', '--short', 'HEAD');
}
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function git(project, host, ...args) {
    const person = { NAME: 'Lockstep demo', EMAIL: 'demo@lockstep.invalid', DATE: '2026-01-01T00:00:00Z' };
    const identity = Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
    ]);
    const env = { ...cleanEnvironment(host.env), ...Object.fromEntries(identity) };
    const { stdout } = await run('git', [...args], { cwd: project, env, signal: host.signal });
    return stdout.trim();
}
function cleanEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
    return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: external_node_os_.devNull, GIT_CONFIG_NOSYSTEM: '1' };
}
function heading(text) {
    return `\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}\n\n`;
}
const noExample = {
    reason: 'usage',
    message: 'the example project (examples/demo) is not beside this program',
    hint: 'install the package lockstep-dvc again, or run from a checkout',
};
function notEmpty(folder) {
    return {
        reason: 'usage',
        message: `${folder} is not an empty folder`,
        hint: 'name a folder that does not exist yet',
    };
}
function setUpFailed(error, folder) {
    const hint = 'the demo needs Git 2.28 or newer';
    if (error.name === 'AbortError')
        return { reason: 'cancelled', message: 'the demo was stopped' };
    if (error.syscall?.startsWith('spawn') === true && error.code === 'ENOENT')
        return { reason: 'git', message: 'git is not on the PATH', hint };
    if (error.stderr !== undefined)
        return {
            reason: 'git',
            message: `git could not commit the example: ${error.stderr.trim() || error.message}`,
            hint,
        };
    if (typeof error.code === 'string')
        return {
            reason: 'data',
            message: `the example could not be copied to ${folder}: ${error.message}`,
            hint: 'name a folder that can be written',
        };
    throw error;
}

;// CONCATENATED MODULE: ./lib/commands/demo-verb.js

const demoVerb = {
    name: 'demo',
    help: 'Run the main job on a built-in example and print the comment it would post',
    args: '[folder]',
    options: [],
    exit: { style: 'own', failure: 1 },
    run({ args }, host, terminal) {
        const [keep] = args;
        return demo(keep === undefined ? {} : { keep }, {
            ...host,
            columns: terminal.columns,
            colour: terminal.colour,
            stdout: (text) => terminal.out(text),
        });
    },
};


/***/ })

};
