export const id = 7612;
export const ids = [7612];
export const modules = {

/***/ 37612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactsGet: () => (/* binding */ artifactsGet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/commands/add-outside.js
var add_outside = __webpack_require__(26119);
// EXTERNAL MODULE: ./lib/commands/source-repo/put-path.js
var put_path = __webpack_require__(35950);
// EXTERNAL MODULE: ./lib/commands/source-repo/stored-url.js
var stored_url = __webpack_require__(39826);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/trusted-config.js
var trusted_config = __webpack_require__(64296);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var commands_session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/commands/source-repo/open.js + 1 modules
var source_repo_open = __webpack_require__(47185);
// EXTERNAL MODULE: ./lib/commands/models/tags.js
var models_tags = __webpack_require__(72696);
;// CONCATENATED MODULE: ./lib/commands/artifacts/registry.js


function artifactName({ text }) {
    const name = (0,models_tags/* readModelName */.jh)(text);
    return name === undefined ? notFound(text) : (0,failure.ok)(name);
}
function commitOf(tags, asked) {
    const name = artifactName(asked);
    if (!name.ok)
        return name;
    const model = name.value.folder === '' ? name.value.name : `${name.value.folder}:${name.value.name}`;
    const { version, stage } = asked;
    const found = [...tags]
        .sort((a, b) => a.time - b.time)
        .flatMap(({ name: text, sha }) => {
        const tag = (0,models_tags/* readTag */.zW)(text);
        if (tag?.model !== model)
            return [];
        const isMeant = (version === undefined || tag.version === version) && (stage === undefined || tag.stage === stage);
        return isMeant ? [{ sha, version: tag.version }] : [];
    });
    const last = found.at(-1);
    if (last === undefined)
        return notFound(model, stage ?? version);
    if (version !== undefined || stage !== undefined)
        return (0,failure.ok)(last.sha);
    const highest = found.reduce((best, tag) => {
        if (tag.version === undefined)
            return best;
        return best.version === undefined || (0,models_tags/* compareVersions */.Zy)(best.version, tag.version) <= 0 ? tag : best;
    }, last);
    return (0,failure.ok)(highest.sha);
}
function notFound(name, which) {
    const what = which === undefined ? name : `${name} @ ${which}`;
    return (0,failure/* fail */.fJ)({ reason: 'data', message: `Unable to find artifact '${what}'` });
}

;// CONCATENATED MODULE: ./lib/commands/artifacts/open.js
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








async function openAtArtifact(host, url, asked) {
    const isElsewhere = /^[\w+.-]+:\/\//.test(url);
    const top = isElsewhere ? undefined : (0,root/* findGitRoot */.k)((0,external_node_path_.resolve)(host.cwd, url));
    return (0,source_repo_open/* openSource */.o)(host, {
        url: top ?? url,
        rev: async (git) => commitOf(await git.annotatedTags(), asked),
    });
}
async function artifactPath(host, { folder }, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = artifactName(asked);
        if (!name.ok)
            return name;
        const opened = await (0,commands_session/* openSession */.f)({ ...host, cwd: (0,external_node_path_.join)(folder, name.value.folder) });
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const inner = external_node_path_.posix.relative((0,relative/* projectFolder */.K)(session), name.value.folder);
        const declared = project.value.artifacts.get(external_node_path_.posix.join(inner, 'dvc.yaml'));
        const artifact = (0,value/* isMapping */.pi)(declared) ? declared.get(name.value.name) : undefined;
        const path = (0,value/* isMapping */.pi)(artifact) ? artifact.get('path') : undefined;
        if (typeof path !== 'string')
            return notFound(asked.text);
        const whole = external_node_path_.posix.join(name.value.folder, path);
        if (whole === '..' || whole.startsWith('../'))
            return (0,failure/* fail */.fJ)({
                reason: 'data',
                message: `the path of artifact '${asked.text}' leads out of the repository`,
            });
        return (0,failure.ok)(whole);
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

;// CONCATENATED MODULE: ./lib/commands/artifacts/get.js
var get_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var get_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const artifactsGet = {
    name: 'artifacts get',
    help: 'Copy a model or another artifact out of another repository, by its version or stage in the registry',
    args: '<url> <name>',
    options: [
        { flags: '--rev <version>', help: 'this version; else the highest' },
        { flags: '--stage <stage>', help: 'the version that has this stage' },
        { flags: '-o, --out <path>', help: 'where to put it' },
        { flags: '--show-url', help: 'only print where its data is stored' },
        { flags: '-j, --jobs <n>', help: 'transfers at once', whole: true },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
        ...trusted_config/* addedOptions */.fF,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        if (words.options.showUrl === true)
            return (0,stored_url/* printStoredUrl */.e)(urlOf(words, host), terminal);
        const [url = '', name = ''] = words.args;
        const done = await getArtifact(words, host).catch(failure/* caught */.Vq);
        if (!done.ok)
            return (0,stage_dump/* verbFailures */.jy)(done.failures, `failed to get '${name}' from '${url}' - `);
        const { count, path } = done.value;
        if (words.options.quiet !== true)
            terminal.out(`Downloaded ${count} file(s) to '${path}'\n`);
        return 0;
    },
};
async function getArtifact(words, host) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, args } = words;
        const [url = '', name = ''] = args;
        const asked = askedIn(words);
        if (!asked.ok)
            return asked;
        const unable = `Failed to download artifact '${name}' via DVC remote: `;
        const opened = await openAtArtifact(host, url, asked.value);
        if (!opened.ok)
            return unableTo(opened.failures, unable);
        const source = get_addDisposableResource(env_1, opened.value, true);
        const path = await artifactPath(host, source, asked.value);
        if (!path.ok)
            return unableTo(path.failures, unable);
        const typed = typeof options.out === 'string' ? options.out : undefined;
        const out = (0,add_outside/* outputPath */.X)(host.cwd, path.value, { out: typed, force: options.force === true });
        if (!out.ok)
            return out;
        const put = await (0,put_path/* putPath */.j)(source, {
            ...{ host, path: path.value, target: (0,external_node_path_.resolve)(host.cwd, out.value) },
            ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
            ...(0,trusted_config/* addedBy */.OM)(options, host.cwd),
        });
        return put.ok ? (0,failure.ok)({ count: put.value, path: out.value }) : unableTo(put.failures, unable);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = get_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function unableTo(failures, prefix) {
    return {
        ok: false,
        failures: failures.map((failure) => failure.reason === 'git'
            ? failure
            : { ...failure, reason: 'data', message: `${prefix}${failure.message}` }),
    };
}
async function urlOf(words, host) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const [url = ''] = words.args;
        const asked = askedIn(words);
        if (!asked.ok)
            return asked;
        const opened = await openAtArtifact(host, url, asked.value);
        if (!opened.ok)
            return opened;
        const source = get_addDisposableResource(env_2, opened.value, true);
        const path = await artifactPath(host, source, asked.value);
        if (!path.ok)
            return path;
        const { remote } = words.options;
        const added = (0,trusted_config/* addedBy */.OM)(words.options, host.cwd);
        return await (0,stored_url/* storedUrl */.h)(host, source, {
            ...{ path: path.value, remote: typeof remote === 'string' ? remote : undefined },
            ...added,
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = get_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function askedIn({ args, options }) {
    const [, text = ''] = args;
    const [version, stage] = [options.rev, options.stage].map((value) => typeof value === 'string' && value !== '' ? value : undefined);
    if (version === undefined || stage === undefined)
        return (0,failure.ok)({ text, version, stage });
    return (0,failure/* fail */.fJ)({ reason: 'usage', message: 'Artifact version and stage are mutually exclusive.' });
}


/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   jh: () => (/* binding */ readModelName),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
const folder = '[a-zA-Z0-9-_./]+';
const word = '[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?';
const number = '(?:0|[1-9]\\d*)';
const early = `(?:${number}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const build = '[0-9a-zA-Z-]+';
const version = `v${number}\\.${number}\\.${number}(?:-${early}(?:\\.${early})*)?(?:\\+${build}(?:\\.${build})*)?`;
const tagName = new RegExp(`^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@(?<version>${version}))(?<back>!?)|@(?:deprecated|created))(?:#\\d+)?$`);
const modelName = new RegExp(`^(?:(?<folder>${folder}):)?(?<name>${word})$`);
function readTag(name) {
    const found = tagName.exec(name)?.groups;
    if (found === undefined)
        return undefined;
    return {
        model: (found.model ?? '').replaceAll('=', ':'),
        ...(found.version === undefined ? {} : { version: found.version }),
        ...(found.stage === undefined ? {} : { stage: found.stage }),
        isBack: found.back === '!',
    };
}
function readModelName(text) {
    const found = modelName.exec(text)?.groups;
    if (found?.name === undefined)
        return undefined;
    return { folder: (found.folder ?? '').replace(/(?:^|\/)dvc\.yaml$/, ''), name: found.name };
}
function compareVersions(a, b) {
    const [x, y] = [partsOf(a), partsOf(b)];
    for (let i = 0; i < 3; i++) {
        const difference = Number(x.numbers[i]) - Number(y.numbers[i]);
        if (difference !== 0)
            return difference;
    }
    const count = Math.min(x.early.length, y.early.length);
    if (count === 0)
        return y.early.length - x.early.length;
    for (let i = 0; i < count; i++) {
        const difference = compareParts(x.early[i] ?? '', y.early[i] ?? '');
        if (difference !== 0)
            return difference;
    }
    return x.early.length - y.early.length;
}
function partsOf(text) {
    const [, numbers = '', early] = /^v([\d.]+)(?:-([^+]+))?/.exec(text) ?? [];
    return { numbers: numbers.split('.'), early: early?.split('.') ?? [] };
}
function compareParts(a, b) {
    const isNumber = (text) => /^\d+$/.test(text);
    if (isNumber(a) && isNumber(b))
        return Number(a) - Number(b);
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ })

};
