export const id = 8490;
export const ids = [8490];
export const modules = {

/***/ 78490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/git.js + 12 modules
var workspace_git = __webpack_require__(14196);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/commands/harmless.js
var harmless = __webpack_require__(12755);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
;// CONCATENATED MODULE: ./lib/commands/workflow/environment.js


const kinds = [
    { file: 'uv.lock', setup: 'uv sync', uses: 'astral-sh/setup-uv@v7' },
    { file: 'poetry.lock', setup: 'pipx run poetry install --no-interaction' },
    { file: 'pixi.lock', setup: 'pixi install', uses: 'prefix-dev/setup-pixi@v0.9.3' },
    { file: 'environment.yml', setup: 'conda env update --name base --file environment.yml' },
    { file: 'renv.lock', setup: "Rscript -e 'renv::restore()'", uses: 'r-lib/actions/setup-r@v2' },
    {
        file: 'Project.toml',
        setup: "julia --project -e 'using Pkg; Pkg.instantiate()'",
        uses: 'julia-actions/setup-julia@v2',
    },
    { file: 'requirements.txt', setup: 'pip install -r requirements.txt' },
    { file: 'pyproject.toml', setup: 'pip install .' },
    { file: 'package-lock.json', setup: 'npm ci' },
];
function environmentOf(folder) {
    return kinds.find(({ file }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)));
}

// EXTERNAL MODULE: ./lib/commands/workflow/migrate.js + 6 modules
var migrate = __webpack_require__(62355);
;// CONCATENATED MODULE: ./lib/commands/workflow/new-files.js
function newWorkflow({ setup, uses, commit, secrets, branch }, action) {
    const contents = commit === 'none' ? 'read' : 'write';
    const inputs = [
        ...(setup === '' ? [] : [`setup: ${quoted(setup)}`]),
        ...(commit === 'none' ? [] : [`commit: ${commit}`]),
    ];
    return `name: Lockstep
on:
  pull_request:
  push: {branches: [${quoted(branch)}]}
  workflow_dispatch:
  # Commands in comments: /dvc plan, /dvc repro train, /dvc help
  issue_comment: {types: [created]}
  pull_request_review_comment: {types: [created]}
permissions: {contents: ${contents}, pull-requests: write, checks: write}
concurrency:
  group: lockstep-\${{ github.event.pull_request.number || github.event.issue.number || github.ref }}
jobs:
  lockstep:
    runs-on: ubuntu-latest
${secrets.length === 0 ? '' : `    env:\n${secrets.map((name) => `      ${name}: \${{ secrets.${name} }}\n`).join('')}`}    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
${uses === undefined ? '' : `      - uses: ${uses}\n`}      - uses: ${action}
${inputs.length === 0 ? '' : `        with:\n${inputs.map((line) => `          ${line}\n`).join('')}`}`;
}
function newPolicy() {
    return `# What the pipeline may do and what it has to reach. In pull requests the version of the base branch counts.
# All keys: docs/policy.md; editors check it against schema/policy.schema.json.

# gates: {stale: warn, missing: fail, size: 2 GB}

# metrics:
#   accuracy: {better: higher, max-drop: 1% and 0.002}
#   loss: {better: lower, max: 0.4}

# resources: {cpu: 4, gpu: 1}
# stages:
#   train: {gpu: 1, timeout: 6h, retries: 1}
#   export: {on: protected}

# remotes: {proposals: storage-pr, fallback: [backup]}
# env: [WANDB_API_KEY]
# owners: {"data/raw/**": "@org/data-stewards"}
# budget: {minutes: 60, bytes: 50 GB}
`;
}
function quoted(text) {
    const isPlain = /^[A-Za-z][\w ./@:=+,()-]*$/.test(text) && !/: |\s$| #|^(true|false|null|yes|no|on|off)$/i.test(text);
    if (isPlain)
        return text;
    return text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/commands/workflow/init-workflow.js








const workflowFile = '.github/workflows/lockstep.yml';
const policyFile = '.github/lockstep.yml';
function initWorkflow(words, host, terminal) {
    return (0,session/* withSession */.y)(host, (session) => write(session, words, terminal));
}
async function write(session, words, terminal) {
    const { gitRoot } = session;
    if (gitRoot === undefined) {
        return (0,failure/* fail */.fJ)({
            reason: 'git',
            message: 'a workflow needs a Git repository',
            hint: 'run `git init` first',
        });
    }
    const force = words.options.force === true;
    const files = new Map([
        [workflowFile, newWorkflow(await wishesOf(session, gitRoot, words, terminal), migrate.actionName)],
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitRoot, policyFile)) && !force ? [] : [[policyFile, newPolicy()]]),
    ]);
    if (!force && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitRoot, workflowFile))) {
        return (0,failure/* fail */.fJ)({
            reason: 'usage',
            message: 'the workflow is there already',
            location: { file: workflowFile },
            hint: 'use `-f` to replace it, or `lockstep doctor` to check it',
        });
    }
    for (const [file, text] of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(gitRoot, file)), { recursive: true });
        (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(gitRoot, file), text);
    }
    return (0,failure.ok)([...files.keys()]);
}
async function wishesOf(session, gitRoot, { options }, terminal) {
    const found = environmentOf(gitRoot);
    const asked = typeof options.setup === 'string'
        ? options.setup
        : await terminal.ask?.(`What prepares the environment of the stages? [${found?.setup ?? 'nothing'}]`);
    const setup = asked === undefined || asked.trim() === '' ? (found?.setup ?? '') : asked.trim();
    const back = options.commit ??
        (await terminal.ask?.('Where do new locks and metrics go: none, push (the same branch), pull-request? [none]'));
    return {
        setup,
        ...(setup === found?.setup && found.uses !== undefined ? { uses: found.uses } : {}),
        commit: back === 'push' || back === 'pull-request' ? back : 'none',
        secrets: secretsOf(session),
        branch: (await session.git?.defaultBranch())?.replace(/^[^/]+\//, '') ??
            (await session.git?.currentBranch()) ??
            'main',
    };
}
function secretsOf({ config }) {
    const url = config.remotes.get(config.defaultRemote ?? '')?.url ?? '';
    if (url.startsWith('s3://'))
        return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    return url.startsWith('azure://') ? ['AZURE_STORAGE_CONNECTION_STRING'] : [];
}

;// CONCATENATED MODULE: ./lib/commands/init.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










const init = {
    name: 'init',
    help: 'Start a DVC project in a folder',
    args: '[directory]',
    options: [
        { flags: '--no-scm', help: 'without Git' },
        { flags: '-f, --force', help: 'replace the `.dvc` folder that is there, its cache included' },
        { flags: '--subdir', help: 'in a folder below the root of a Git repository' },
        { flags: '--workflow', help: 'write the GitHub workflow and the policy file of a project that is there' },
        { flags: '--setup <script>', help: 'with --workflow: what prepares the environment of the stages' },
        {
            flags: '--commit <how>',
            help: 'with --workflow: where new locks and metrics go',
            choices: ['none', 'push', 'pull-request'],
        },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        if (words.options.scm === false && words.options.subdir === true) {
            terminal.err('ERROR: Cannot initialize repo with `--no-scm` and `--subdir`\n');
            return 255;
        }
        if (wantsWorkflow(words, host, terminal))
            return tellFiles(await initWorkflow(words, host, terminal), terminal);
        const root = (0,external_node_path_.resolve)(host.cwd, words.args[0] ?? '.');
        const done = await start(root, words, host).catch(failure/* caught */.Vq);
        if (!done.ok)
            return (0,stage_dump/* verbFailures */.jy)(done.failures, 'failed to initiate DVC - ');
        if (words.options.quiet === true)
            return 0;
        terminal.out('Initialized DVC repository.\n\n');
        if (words.options.scm !== false)
            terminal.out('You can now commit the changes to git.\n\n');
        return 0;
    },
};
function wantsWorkflow({ args, options }, { cwd }, terminal) {
    if (options.workflow === true || options.setup !== undefined || options.commit !== undefined)
        return true;
    const isDvcs = args.length > 0 || options.scm === false || options.force === true || options.subdir === true;
    return !isDvcs && terminal.ask !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, '.dvc'));
}
function tellFiles(files, terminal) {
    if (!files.ok)
        return files;
    for (const file of files.value)
        terminal.out(`wrote ${file}\n`);
    terminal.out('Commit them on a branch and open a pull request: it gets its first report.\n');
    return 0;
}
async function start(root, { options }, { cwd, env }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const withGit = options.scm !== false;
        const gitRoot = withGit ? (0,workspace_root/* findGitRoot */.k)(root) : undefined;
        if (withGit && (gitRoot === undefined || (gitRoot !== root && options.subdir !== true))) {
            return refuse(`${root} is not tracked by any supported SCM tool (e.g. Git). Use \`--no-scm\` if you don't want to use any SCM or \`--subdir\` if initializing inside a subdirectory of a parent SCM repository.`);
        }
        const git = __addDisposableResource(env_1, gitRoot === undefined ? undefined : closing(new workspace_git/* Git */.T({ root: gitRoot, env })), true);
        const folder = (0,external_node_path_.join)(root, '.dvc');
        if ((await git?.git.isIgnored(root, ['.dvc/']))?.size) {
            return refuse(`${folder} is ignored by your SCM tool. \nMake sure that it's tracked, for example, by adding '!.dvc' to .gitignore.`);
        }
        if ((0,stats/* statsBehind */.M)(folder)?.isDirectory() === true) {
            const seen = (0,harmless/* harmless */.I)((0,external_node_path_.relative)(cwd, folder));
            if (options.force !== true)
                return refuse(`'${seen}' exists. Use \`-f\` to force.`);
            (0,external_node_fs_.rmSync)(folder, { recursive: true });
        }
        writeProject(root, withGit);
        const inGit = (0,external_node_path_.relative)(gitRoot ?? root, root)
            .split(external_node_path_.sep)
            .join('/');
        const files = ['.dvc/config', '.dvcignore', '.dvc/.gitignore'];
        await git?.git.add(files.map((file) => (inGit === '' ? file : `${inGit}/${file}`)));
        return (0,failure.ok)(undefined);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function writeProject(root, withGit) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(root, '.dvc', 'tmp'), { recursive: true });
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root, '.dvc/tmp/btime'), '');
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root, '.dvc/config'), withGit ? '' : '[core]\n    no_scm = True\n');
    if (withGit)
        (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root, '.dvc/.gitignore'), '/config.local\n/tmp\n/cache\n');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.dvcignore')))
        return;
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root, '.dvcignore'), '# Add patterns of files dvc should ignore, which could improve\n# the performance. Learn more at\n# https://dvc.org/doc/user-guide/dvcignore\n');
}
function closing(git) {
    return { git, [Symbol.asyncDispose]: () => git.close() };
}
function refuse(message) {
    return (0,failure/* fail */.fJ)({ reason: 'project', message });
}


/***/ })

};
