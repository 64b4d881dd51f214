export const id = 8956;
export const ids = [8956];
export const modules = {

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressGuard: () => (/* binding */ addressGuard),
/* harmony export */   y: () => (/* binding */ repositoryGuard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
/* harmony import */ var _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46679);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68577);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60227);





async function addressGuard(session, url, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsAddress */ .h6)(policy.value, url) ? {} : { mayConnect: _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i0 });
}
async function repositoryGuard(session, imports, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const failures = imports.flatMap((stage) => {
        const url = repositoryOf(stage);
        return (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsRepository */ .fG)(policy.value, session.projectRoot, url) ? [] : [notNamed(stage, url)];
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function repositoryOf({ deps: [dep] }) {
    return dep?.kind === 'path' ? ((0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_4__/* .repoOf */ .A5)(dep)?.url ?? '') : '';
}
function notNamed({ outs: [out], location }, url) {
    return {
        reason: 'refused',
        message: `'${out?.path}' is imported from '${(0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecret */ .Nt)(url)}', which was not asked: the policy does not name it`,
        location,
        hint: 'name the address under `outside` in the policy file of the base branch',
    };
}


/***/ }),

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ existsLocally),
/* harmony export */   P: () => (/* binding */ importPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function importPlace(dep) {
    if (dep.source === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)));
}


/***/ }),

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32802);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50423);
/* harmony import */ var _source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95086);
/* harmony import */ var _source_url_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32923);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








async function lookAtImport(context, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .importPlace */ .P)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_source_url_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtSource */ .Ew)(context, place.value, { locked, options: dep.options });
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined) {
        keepList(context, seen.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value);
    }
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
function keepList({ session }, { record, at }) {
    const { list } = at.kind === 'store' ? at.sight : {};
    const { oid } = record;
    if (list !== undefined && oid !== undefined)
        session.cache.addBytes(list, { oid, hashName: 'md5' });
}
async function runImport(writing, { dep, out }, bringing = {}) {
    const looked = bringing.seen === undefined ? await lookAtImport(writing, dep, bringing.record?.dep) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(bringing.seen);
    if (!looked.ok)
        return looked;
    const seen = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__/* .bringSource */ .qF)(session, seen, out.path, {
        ...bringing,
        mayConnect: writing.mayConnect,
    });
    if (!brought.ok)
        return brought;
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
function recordOf({ lock }, { dep, out }) {
    return {
        dep: lock?.deps.find(({ path }) => path === dep.path),
        out: lock?.outs.find(({ path }) => path === out.text),
    };
}
async function importAnew({ session, project }, stage, { publicOnly }) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const record = recordOf(stage, item);
    const { place } = item.dep;
    const guard = place.kind === 'url' ? await (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__.addressGuard)(session, place.url, publicOnly) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    if (!guard.ok)
        return guard;
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .WrittenFiles */ .l(session), ...guard.value }, item, { record });
}


/***/ }),

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl),
/* harmony export */   newOutput: () => (/* binding */ newOutput),
/* harmony export */   seenOut: () => (/* binding */ seenOut),
/* harmony export */   seenSource: () => (/* binding */ seenSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50423);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54438);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45344);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87048);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65336);












const importUrl = {
    name: 'import-url',
    help: 'Copy or download data from a path, a cloud or a web address, and track it',
    args: '<url> [out]',
    options: [
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
        { flags: '--to-remote', help: 'send the data straight to the remote, keep none here' },
        { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = ''] = words.args;
        const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_11__/* .withWriting */ .$)(host, { what: `import-url ${url}`, scmContext: true }, (writing) => importData(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .verbFailures */ .jy)(done.failures, prefix);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return options.exec === false || options.download === false
            ? '--no-exec/--no-download/--version-aware cannot be combined with --to-remote'
            : undefined;
    if (options.exec === false && options.download === false)
        return 'argument --no-download: not allowed with argument --no-exec';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function importData(writing, { args, options }) {
    const { session } = writing;
    const [url = '', out] = args;
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_4__/* .outputPath */ .X)(session.host.cwd, url, { out, force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await newOutput(writing, typed.value);
    if (!path.ok)
        return path;
    const config = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_8__/* .keyValues */ .K)('--fs-config', options.fsConfig);
    if (!config.ok)
        return config;
    const item = newImport(writing, url, path.value, config.value);
    const dep = item.dep.place;
    if (dep.kind === 'inside' && dep.path === path.value)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
    const entry = await importEntryOf(writing, item, options);
    if (!entry.ok)
        return entry;
    const old = writing.project.byAddress.get(`${path.value}.dvc`)?.dvcFile;
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dumpDvcFile */ .QN)(writing, `${path.value}.dvc`, contentOf(item, entry.value, { isBare: options.exec === false, old }));
}
async function newOutput(writing, word) {
    const { project, session } = writing;
    const path = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .insidePath */ .yt)(writing, word);
    if (!path.ok)
        return path;
    if ((0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .isThroughLink */ ._Z)(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .throughLink */ .OD);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path.value));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `stage working dir '${folder}' does not exist` });
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .checkNewOutput */ .ij)(writing, path.value);
    if (!ready.ok)
        return ready;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const file = `${path.value}.dvc`;
    const above = project.graph.producerAbove(path.value);
    if (above !== undefined && above.stage.file !== file) {
        const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message });
    }
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .overlaps */ .$f)(writing, [path.value], new Set([file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}
function newImport({ session }, url, path, options) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(url, session.cwd, session.projectRoot);
    const isInside = place.kind === 'inside' && (0,_import_source_js__WEBPACK_IMPORTED_MODULE_6__/* .existsLocally */ .H)(session.host.cwd, url);
    const text = isInside ? (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(place.path, folder) : url;
    const placed = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isUrl */ .gU)(text) ? place : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(text, folder, session.projectRoot).place;
    const more = options === undefined ? {} : { options };
    const dep = { kind: 'path', path: text, place: placed, ...more };
    return { dep, out: { text: (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(path, folder), path, isCached: true } };
}
async function importEntryOf(writing, item, options) {
    const { dep, out } = item;
    const bare = { path: out.text, hashName: 'md5' };
    if (options.exec === false) {
        const ignored = await writing.files.ignore(out.path);
        return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
    }
    const jobs = (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .jobsOf */ .a)(options.jobs);
    if (options.toRemote === true) {
        const remote = typeof options.remote === 'string' ? options.remote : undefined;
        return sendImport(writing, item, { remote, jobs });
    }
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
    });
    if (options.download !== false)
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .runImport */ .$O)(writing, item, { jobs });
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.record }, bare)) : ignored;
}
async function sendImport(writing, { dep, out }, toRemote) {
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const sent = await (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .sendToRemote */ ._)(writing.session, looked.value, toRemote);
    if (!sent.ok)
        return sent;
    const ignored = await writing.files.ignore(out.path);
    if (!ignored.ok)
        return ignored;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.record }, { path: out.text, ...sent.value }));
}
function contentOf({ dep, out }, entry, { isBare, old }) {
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .keptFields */ .es)(old, out.text);
    const source = new Map([['path', dep.path]]);
    if (dep.options !== undefined)
        source.set('fs_config', dep.options);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [source]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const file = `${out.path}.dvc`;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry));
    if (isBare)
        content.delete('md5');
    return content;
}
function seenSource({ session }, { path, place, source }) {
    if (source !== undefined || place.kind !== 'inside')
        return path;
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(place.path, session.cwd);
}
function seenOut({ session }, path) {
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(path, session.cwd);
}


/***/ }),

/***/ 45344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

function keyValues(option, words) {
    const lines = Array.isArray(words) ? words.map(String) : [];
    const wrong = lines.find((line) => !/^[^=]+=/.test(line));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'usage', message: `${option} takes options as key=value, not '${wrong}'` });
    if (lines.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])));
}


/***/ }),

/***/ 60227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   Bl: () => (/* binding */ recordedConfig),
/* harmony export */   G$: () => (/* binding */ addedIn),
/* harmony export */   X: () => (/* binding */ repoEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97403);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45344);





function repoOf({ source }) {
    const repo = source?.get('repo');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(repo))
        return undefined;
    const text = (key) => {
        const value = repo.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const url = text('url');
    if (url === undefined)
        return undefined;
    const [config, remote] = [repo.get('config'), repo.get('remote')];
    return { url, rev: text('rev'), revLock: text('rev_lock'), config, remote };
}
function repoEntry(path, { url, rev, revLock, config, remote }) {
    const repo = [
        ['url', url],
        ['rev', rev],
        ['rev_lock', revLock],
        ['config', config],
        ['remote', remote],
    ];
    const known = repo.filter((pair) => pair[1] !== undefined && pair[1] !== null);
    return new Map([
        ['path', path],
        ['repo', new Map(known)],
    ]);
}
function recordedConfig(options) {
    const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
    const [config, remote] = [text('config'), text('remote')];
    const more = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keyValues */ .K)('--remote-config', options.remoteConfig);
    if (!more.ok)
        return more;
    if (more.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote });
    if (remote === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote: more.value });
    if (config !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'project',
            message: "Can't specify config path together with both remote and remote_config",
        });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        config: new Map([
            ['core', new Map([['remote', remote]])],
            ['remote', new Map([[remote, more.value]])],
        ]),
    });
}
function addedIn({ config, remote }, cwd) {
    const name = typeof remote === 'string' && remote !== '' ? { remote } : {};
    const text = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(config) && config.size > 0 ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(treeOf(config), cwd) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (!text.ok)
        return text;
    const options = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(remote) ? [...remote].map(([key, value]) => `${key}=${wordOf(value)}`) : [];
    const file = typeof config === 'string' && config !== '' ? { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config) } : {};
    if (text.value === undefined && options.length === 0 && file.file === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(name);
    const more = text.value === undefined ? {} : { text: text.value };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...name, added: { ...file, ...more, ...name, options } });
}
function treeOf(config) {
    return new Map([...config].map(([key, value]) => [
        String(key).toLowerCase(),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value)
            ? treeOf(value)
            : {
                value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) ? value.map(wordOf) : wordOf(value),
                location: { file: 'the import' },
            },
    ]));
}
function wordOf(value) {
    if (value === null || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value))
        return '';
    return typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value);
}


/***/ }),

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50847);


function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const shared = { hashName, state: session.state, signal: session.host.signal };
    if (place.kind === 'outside')
        return { abs: place.path, ...shared };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, ...shared };
}


/***/ }),

/***/ 97403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   vg: () => (/* binding */ savedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60265);



const named = ['remote', 'machine', 'db'];
function configText(tree, folder) {
    const failures = [];
    const lines = [];
    const put = (key, { value }, indent) => {
        const text = quotedValue(value);
        if (text === undefined)
            failures.push(unquotable(key));
        else
            lines.push(`${indent}${quoted(key) ?? key} = ${text}`);
    };
    const section = (name, content, depth) => {
        lines.push(`${'    '.repeat(depth - 1)}${'['.repeat(depth)}${quoted(name) ?? name}${']'.repeat(depth)}`);
        for (const [key, item] of content)
            if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                put(key, item, '    '.repeat(depth));
        for (const [key, item] of content)
            if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                section(key, item, depth + 1);
    };
    for (const [key, item] of tree)
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
            put(key, item, '');
    for (const [name, item] of packed(tree, folder))
        section(name, item, 1);
    return failures.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...failures) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${lines.join('\n')}\n`);
}
function savedPath(text, from, folder) {
    if (/^\w+:\/\//.test(text) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^~/.test(text))
        return text;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, text)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
function isPathOption(section, key) {
    return (section === 'cache' && key === 'dir') || (section === 'remote' && _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .remotePaths */ .xu.includes(key));
}
function packed(tree, folder) {
    const plain = [...tree].flatMap(([name, item]) => {
        const isNamed = named.some((group) => group === name);
        return !isNamed && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) && item.size > 0 ? [[name, relativePaths(name, item, folder)]] : [];
    });
    const groups = named.flatMap((group) => {
        const members = tree.get(group);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(members))
            return [];
        return [...members].flatMap(([name, item]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) ? [[`${group} "${name}"`, relativePaths(group, item, folder)]] : []);
    });
    return [...plain, ...groups];
}
function relativePaths(section, content, folder) {
    return new Map([...content].map(([key, item]) => {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) || typeof item.value !== 'string' || !isPathOption(section, key))
            return [key, item];
        return [key, { ...item, value: savedPath(item.value, folder, folder) }];
    }));
}
function quotedValue(value) {
    if (typeof value !== 'string') {
        const items = value.map((item) => quoted(item));
        if (items.some((item) => item === undefined))
            return undefined;
        return items.length === 0 ? ',' : items.length === 1 ? `${items[0]},` : items.join(', ');
    }
    const needsTriple = value.includes('\n') || (value.includes("'") && value.includes('"'));
    if (!needsTriple)
        return quoted(value);
    const mark = value.includes('"""') ? "'''" : '"""';
    return value.includes(mark) ? undefined : `${mark}${value}${mark}`;
}
function quoted(text) {
    if (text === '')
        return '""';
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^[\s'"]|[\s'"]$|[,#]/.test(text);
    if (isPlain)
        return text;
    if (text.includes("'") && text.includes('"'))
        return undefined;
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}
function unquotable(key) {
    return {
        reason: 'config',
        message: `the value of '${key}' cannot be safely quoted`,
        hint: 'leave one kind of quotes, or the line breaks, out of it',
    };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
}


/***/ }),

/***/ 50847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ hashFile),
  b8: () => (/* binding */ hashNow),
  Gv: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/hash-one.js








async function hashOne(abs, job) {
    const before = present(abs);
    if (before === undefined)
        throw new failure/* FailureError */.pO(gone(abs));
    if (!before.isFile())
        throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(abs));
    if (++job.pace.files >= 512)
        await giveWay(job);
    const known = job.state?.recall(abs, before, job.hashName);
    if (known !== undefined)
        return { oid: known, stats: before };
    const fd = hash_one_open(abs);
    try {
        const oid = await hashOpen(fd, before.size, job);
        const after = (0,external_node_fs_.fstatSync)(fd);
        if (!isSame(before, after))
            throw new failure/* FailureError */.pO(moved(abs));
        job.state?.remember(abs, after, oid, job.hashName);
        return { oid, stats: after };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const readSize = 1 << 18;
const small = Buffer.allocUnsafeSlow(readSize);
function hashSmall(abs, before, state) {
    const fd = hash_one_open(abs);
    try {
        const length = (0,external_node_fs_.readSync)(fd, small, 0, readSize, null);
        if (length !== before.size)
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!isSame(before, stats))
            return undefined;
        const oid = (0,store_md5/* md5Bytes */.cG)(small.subarray(0, length), 'md5');
        state?.remember(abs, stats, oid, 'md5');
        return { oid, stats };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function hashOpen(fd, size, job) {
    const buffer = Buffer.allocUnsafe(Math.min(readSize, size + 1));
    let length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
    job.pace.bytes += length;
    if (length === size && size < buffer.length && job.hashName === 'md5') {
        return (0,store_md5/* md5Bytes */.cG)(buffer.subarray(0, length), 'md5');
    }
    const md5 = new store_md5/* Md5 */.VV(job.hashName);
    while (length > 0) {
        md5.update(buffer.subarray(0, length));
        if (job.pace.bytes >= 1 << 23)
            await giveWay(job);
        length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
        job.pace.bytes += length;
    }
    return md5.digest();
}
async function giveWay({ pace, signal }) {
    signal?.throwIfAborted();
    pace.bytes = 0;
    pace.files = 0;
    await (0,promises_.setImmediate)();
}
function hash_one_open(abs) {
    try {
        return (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(abs), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
}
function readFailed(abs, error) {
    const { syscall } = error;
    return syscall === undefined ? error : new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
}
function isSame(a, b) {
    return a.dev === b.dev && (0,verified/* isSameStamp */.E)(a, b);
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { throwIfNoEntry: false });
        if (stats !== undefined)
            return stats;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return undefined;
        if (code !== 'ELOOP')
            throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
    if ((0,stats/* statsAt */.Z)(abs) === undefined)
        return undefined;
    throw new failure/* FailureError */.pO((0,walk/* brokenLink */.yC)(abs));
}
function moved(abs) {
    return {
        reason: 'data',
        message: `'${abs}' changed while it was read`,
        hint: 'let what writes to it finish, then try again',
    };
}
function gone(abs) {
    return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}
function stampOf({ ino, size, mtimeMs }) {
    return { ino, size, mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js





async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new Array(files.length);
    const failures = [];
    const progress = { job, found, failures };
    const unknown = await recallAll(abs, files, progress);
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
    if (!isDone)
        await hashInTurn(unknown, progress);
    if (failures.length > 0)
        return { ok: false, failures };
    const size = found.reduce((sum, { stamp }) => sum + stamp.size, 0);
    const tree = (0,store_tree/* makeTree */.TI)(files.map((path, index) => ({ path, oid: found[index].oid })));
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size, nfiles: files.length };
    const stamps = new Map(files.map((path, index) => [path, found[index].stamp]));
    return (0,failure.ok)({ info, tree, stamps });
}
const filesPerTurn = 512;
async function recallAll(abs, files, { job, found, failures }) {
    const unknown = [];
    for (const [index, path] of files.entries()) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${path}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found[index] = { oid, stamp: stampOf(before) };
            else
                unknown.push({ index, abs: whole, before: { ...stampOf(before), dev: before.dev } });
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
    return unknown;
}
async function hashTogether(unknown, { job, found, failures }) {
    if (unknown.length < fewFiles)
        return false;
    const crew = await __webpack_require__.e(/* import() */ 5168).then(__webpack_require__.bind(__webpack_require__, 65168));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found[index] = { oid, stamp: stampOf(result.stats) };
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(abs, result.error));
        else
            failures.push(moved(abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: before.size }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { index, abs } of unknown) {
        try {
            const { oid, stats } = await hashOne(abs, job);
            found[index] = { oid, stamp: stampOf(stats) };
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
}

;// CONCATENATED MODULE: ./lib/workspace/hash.js




async function hashPath(request) {
    const { abs } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isDirectory())
            return (0,failure.ok)(await hashSingle(request));
        const { files, failures } = (0,walk/* walkFolder */.aI)(abs, request);
        if (failures.length > 0)
            return { ok: false, failures };
        const { hashName, state, signal } = request;
        return await hashFolder({ abs, files, hashName, state, signal });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
function hashNow(request) {
    const { abs, hashName, state } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isFile())
            return undefined;
        const known = state?.recall(abs, stats, hashName);
        if (known !== undefined)
            return (0,failure.ok)({ info: infoOf(known, hashName, stats) });
        if (stats.size >= readSize || hashName !== 'md5')
            return undefined;
        const read = hashSmall(abs, stats, state);
        return read && (0,failure.ok)({ info: infoOf(read.oid, hashName, read.stats) });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
async function hashSingle({ abs, hashName, state, signal }) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return { info: infoOf(oid, hashName, stats), stamps: new Map([['', stampOf(stats)]]) };
}
async function hashFile(abs, hashName, state, signal) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return infoOf(oid, hashName, stats);
}
function infoOf(oid, hashName, stats) {
    const isexec = (stats.mode & 0o111) !== 0;
    return { oid, hashName, size: stats.size, ...(isexec ? { isexec } : {}) };
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberLinks),
/* harmony export */   U: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link !== undefined)
            links.set(link.path, link);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime } = JSON.parse(line);
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ })

};
