export const id = 327;
export const ids = [327,9296];
export const modules = {

/***/ 69296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ tempPath),
/* harmony export */   Gs: () => (/* binding */ isTempName),
/* harmony export */   K9: () => (/* binding */ sweepOnce),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   fO: () => (/* binding */ processFields),
/* harmony export */   g$: () => (/* binding */ sweepTempFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function writeFileAtomic(path, data, options = {}) {
    const target = resolved(path);
    const mode = options.mode ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(target, { throwIfNoEntry: false })?.mode;
    sweepOnce((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    const temp = tempPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temp, 'wx');
        try {
            const pieces = typeof data === 'string' || data instanceof Uint8Array ? [data] : data;
            for (const piece of pieces)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(fd, piece);
            if (mode !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(fd, mode & 0o7777);
            if (options.fsync === true)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(fd);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        if (options.mayBeAbsent === true && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(target))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(target);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, target);
    }
    catch (error) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true });
        throw error;
    }
}
const swept = new Set();
function sweepOnce(folder) {
    if (swept.has(folder))
        return;
    swept.add(folder);
    sweepTempFiles(folder);
}
function resolved(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return path;
        throw error;
    }
}
function tempPath(folder) {
    processTag ??= process.getBuiltinModule('node:crypto').randomBytes(3).toString('hex');
    made = (made + 1) % 0x1000000;
    const unique = processTag + made.toString(16).padStart(6, '0');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.lockstep-${process.pid}-${machineTag()}-${unique}`);
}
let processTag;
let made = 0;
const tempPattern = /^\.lockstep-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{12}$/;
function isTempName(path) {
    return tempPattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
const foreignGrace = 24 * 3_600_000;
function sweepTempFiles(folder, now = Date.now()) {
    let names;
    try {
        names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(error.code ?? ''))
            return 0;
        throw error;
    }
    return names.filter((name) => tempPattern.test(name) && sweep((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), now)).length;
}
function sweep(path, now) {
    const [, pid = '', machine = ''] = tempPattern.exec((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) ?? [];
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    const dead = machine === machineTag() ? !isAlive(Number(pid)) : now - stat.mtimeMs > foreignGrace;
    if (!dead)
        return false;
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { force: true, recursive: stat.isDirectory() });
        return true;
    }
    catch (error) {
        if (['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? ''))
            return false;
        throw error;
    }
}
function isAlive(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return !/^[ZX]/.test(processFields(pid)[0] ?? '');
}
function processFields(pid) {
    try {
        const text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(`/proc/${pid}/stat`, 'latin1');
        return text.slice(text.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
let tag;
function machineTag() {
    tag ??= process
        .getBuiltinModule('node:crypto')
        .createHash('sha256')
        .update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}\0${processNamespace()}`)
        .digest('hex')
        .slice(0, 8);
    return tag;
}
function processNamespace() {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 21922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* reexport */ sources/* configSources */.$),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/project/config/schema.js
var schema = __webpack_require__(79241);
// EXTERNAL MODULE: ./lib/project/config/tree.js + 2 modules
var config_tree = __webpack_require__(60265);
;// CONCATENATED MODULE: ./lib/project/config/check.js



function checkConfig(tree) {
    const checker = new Checker();
    for (const [name, item] of tree)
        checker.topLevel(name, item);
    return checker;
}
class Checker {
    sections = new Map();
    failures = [];
    warnings = [];
    topLevel(name, item) {
        if (name === 'feature')
            return;
        const options = schema/* sectionOptions */.U0.get(name);
        const named = schema/* namedOptions */.MJ.get(name);
        if (options === undefined && named === undefined && name !== 'remote') {
            this.complain('extra keys not allowed', [name], item);
        }
        else if (!(0,config_tree/* isSection */.EP)(item)) {
            this.complain('expected a dictionary for dictionary value', [name], item);
        }
        else if (options !== undefined) {
            this.section([name], item, (key) => own(options, key));
        }
        else {
            for (const [key, child] of item) {
                if (name === 'remote')
                    this.remote(key, child);
                else if ((0,config_tree/* isSection */.EP)(child))
                    this.section([name, key], child, (option) => own(named ?? {}, option));
                else
                    this.complain('expected a dictionary for dictionary value', [name, key], child);
            }
        }
    }
    remote(name, item) {
        const path = ['remote', name];
        const url = (0,config_tree/* isSection */.EP)(item) ? item.get('url') : undefined;
        if (!(0,config_tree/* isSection */.EP)(item) || url === undefined) {
            this.complain("expected 'url' for dictionary value", path, item);
            return;
        }
        const text = (0,config_tree/* isSection */.EP)(url) || typeof url.value !== 'string' ? '' : url.value;
        const options = (0,schema/* remoteOptions */.JB)(text);
        if (options === undefined) {
            const location = locationOf(item);
            this.warnings.push({
                reason: 'config',
                message: `config file error: Unsupported URL type ${text.slice(0, text.indexOf(':'))}:// for dictionary value @ ${dataPath(path)}`,
                ...(location === undefined ? {} : { location }),
                hint: `remote '${name}' cannot be used`,
            });
        }
        this.section(path, item, options ?? (() => (raw) => ({ value: raw })));
        this.worktree(name, item);
    }
    section(path, tree, options) {
        const values = new Map();
        this.sections.set(path.join('.'), values);
        for (const [key, item] of tree) {
            const option = options(key);
            if (option === undefined || (0,config_tree/* isSection */.EP)(item)) {
                const problem = option === undefined ? 'extra keys not allowed' : 'expected str for dictionary value';
                this.complain(problem, [...path, key], item);
                continue;
            }
            const checked = option(item.value);
            if ('value' in checked)
                values.set(key, checked.value);
            else
                this.complain(`${checked.problem} for dictionary value`, [...path, key], item);
        }
        if (path[0] === 'hydra' && values.has('config_dir') && values.has('config_module')) {
            const problem = "two or more values in the same group of exclusion 'config_source'";
            this.complain(problem, [...path, 'config_source'], tree.get('config_module'));
        }
    }
    worktree(name, item) {
        const values = this.sections.get(`remote.${name}`);
        if (values?.get('worktree') !== true || values.get('version_aware') !== false)
            return;
        const location = locationOf(item.get('version_aware') ?? item);
        this.warnings.push({
            reason: 'config',
            message: 'config file error: worktree remotes require version_aware cloud',
            ...(location === undefined ? {} : { location }),
            hint: `remote '${name}' cannot be used`,
        });
    }
    complain(problem, path, item) {
        const location = item === undefined ? undefined : locationOf(item);
        this.failures.push({
            reason: 'config',
            message: `config file error: ${problem} @ ${dataPath(path)}`,
            ...(location === undefined ? {} : { location }),
            hint: 'correct or remove this option; `dvc config --list --show-origin` shows which file sets it',
        });
    }
}
function own(options, key) {
    return Object.hasOwn(options, key) ? options[key] : undefined;
}
function dataPath(path) {
    return `data[${path.map(spelling/* pyRepr */.n3).join('][')}]`;
}
function locationOf(item) {
    if (!(0,config_tree/* isSection */.EP)(item))
        return item.location;
    for (const child of item.values()) {
        const location = locationOf(child);
        if (location !== undefined)
            return location;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/project/config/remotes.js
var config_remotes = __webpack_require__(14183);
// EXTERNAL MODULE: ./lib/project/config/sources.js
var sources = __webpack_require__(47682);
;// CONCATENATED MODULE: ./lib/project/config/dvc-config.js






function readConfig(sources, { projectRoot }) {
    const merged = new Map();
    const failures = [];
    for (const { file, text, failure } of sources) {
        if (failure !== undefined)
            failures.push(failure);
        const tree = (0,config_tree/* readConfigTree */.VB)({ file, shown: shownPath(file, projectRoot), text });
        if (tree.ok)
            (0,config_tree/* mergeConfig */.R2)(merged, tree.value);
        else
            failures.push(...tree.failures);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const checked = checkConfig(merged);
    if (checked.failures.length > 0) {
        return { ok: false, failures: [...checked.failures, ...checked.warnings] };
    }
    const { remotes, warnings } = (0,config_remotes/* resolveRemotes */.C)(checked.sections);
    return (0,failure.ok)({
        projectRoot,
        remotes,
        values: rawValues(merged),
        warnings: [...checked.warnings, ...warnings],
        ...cacheOf(checked.sections.get('cache') ?? new Map(), remotes, projectRoot),
        ...behaviourOf(checked.sections),
    });
}
function cacheOf(own, remotes, projectRoot) {
    const named = remotes.get(String(own.get('local') ?? '').toLowerCase());
    const options = named === undefined ? own : named.options;
    const dir = named === undefined ? own.get('dir') : named.url;
    const types = options.get('type');
    return {
        cacheDir: typeof dir === 'string' && (0,external_node_path_.isAbsolute)(dir) ? dir : (0,external_node_path_.join)(projectRoot, '.dvc', 'cache'),
        cacheTypes: Array.isArray(types) ? types : ['reflink', 'copy'],
        cacheShared: options.get('shared') === 'group',
    };
}
function behaviourOf(sections) {
    const core = sections.get('core');
    const parsing = sections.get('parsing');
    const remote = core?.get('remote');
    return {
        defaultRemote: typeof remote === 'string' && remote !== '' ? remote : undefined,
        noScm: core?.get('no_scm') === true,
        autostage: core?.get('autostage') === true,
        boolStyle: parsing?.get('bool') === 'boolean_optional' ? 'boolean_optional' : 'store_true',
        listStyle: parsing?.get('list') === 'append' ? 'append' : 'nargs',
    };
}
function rawValues(tree, prefix = '') {
    const values = new Map();
    for (const [key, item] of tree) {
        if (!(0,config_tree/* isSection */.EP)(item))
            values.set(`${prefix}${key}`, item.value);
        else
            for (const [inner, value] of rawValues(item, `${prefix}${key}.`))
                values.set(inner, value);
    }
    return values;
}
function shownPath(file, projectRoot) {
    const path = (0,external_node_path_.relative)(projectRoot, file);
    return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? file : path.split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 14183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ remoteReference),
/* harmony export */   C: () => (/* binding */ resolveRemotes)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45690);

function resolveRemotes(sections) {
    const remotes = new Map();
    const warnings = [];
    for (const [path, options] of sections) {
        if (!path.startsWith('remote.'))
            continue;
        const name = path.slice('remote.'.length);
        const resolved = follow(options, sections, [name]);
        if (typeof resolved === 'string')
            warnings.push({ reason: 'config', message: resolved });
        const { url, rest } = withoutUrl(typeof resolved === 'string' ? options : resolved);
        remotes.set(name, { name, url, options: rest });
    }
    return { remotes, warnings };
}
function remoteReference(url) {
    if (!url.includes('://') || (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .urlScheme */ .f$)(url) !== 'remote')
        return undefined;
    const rest = url.slice(url.indexOf('//') + 2);
    const slash = rest.indexOf('/');
    if (slash < 0)
        return { name: rest.toLowerCase(), path: '' };
    return { name: rest.slice(0, slash).toLowerCase(), path: rest.slice(slash).replace(/^\/+/, '') };
}
function follow(options, sections, seen) {
    const reference = remoteReference(String(options.get('url') ?? ''));
    if (reference === undefined)
        return options;
    if (seen.includes(reference.name))
        return `remote '${seen[0]}' leads back to itself: ${[...seen, reference.name].join(' → ')}`;
    const base = sections.get(`remote.${reference.name}`);
    if (base === undefined)
        return `remote '${reference.name}' doesn't exist`;
    const resolved = follow(base, sections, [...seen, reference.name]);
    if (typeof resolved === 'string')
        return resolved;
    return new Map([...resolved, ...options, ['url', `${resolved.get('url')}/${reference.path}`]]);
}
function withoutUrl(options) {
    const rest = new Map(options);
    rest.delete('url');
    return { url: String(options.get('url') ?? ''), rest };
}


/***/ }),

/***/ 79241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ remoteOptions),
/* harmony export */   MJ: () => (/* binding */ namedOptions),
/* harmony export */   U0: () => (/* binding */ sectionOptions)
/* harmony export */ });
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);


const text = (raw) => (typeof raw === 'string' ? { value: raw } : { problem: 'expected str' });
const lower = (raw) => ({ value: spelled(raw) });
const anything = (raw) => ({ value: raw });
const never = (type) => () => ({ problem: `expected ${type}` });
const bool = (raw) => {
    const word = spelled(raw);
    return word === 'true' || word === 'false'
        ? { value: word === 'true' }
        : { problem: 'expected true or false' };
};
const int = (minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY) => {
    return (raw) => {
        if (typeof raw !== 'string' || !/^\s*[-+]?\d+(?:_\d+)*\s*$/.test(raw))
            return { problem: 'expected int' };
        return inRange(Number(raw.trim().replaceAll('_', '')), minimum, maximum);
    };
};
const float = (minimum = Number.NEGATIVE_INFINITY) => {
    return (raw) => {
        const bare = typeof raw === 'string' ? raw.trim().replaceAll('_', '') : '';
        if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(bare))
            return { problem: 'expected float' };
        return inRange(Number(bare), minimum, Number.POSITIVE_INFINITY);
    };
};
function inRange(value, minimum, maximum) {
    if (value < minimum)
        return { problem: `value must be at least ${minimum}` };
    return value > maximum ? { problem: `value must be at most ${maximum}` } : { value };
}
const choice = (...words) => {
    return (raw) => {
        const word = spelled(raw);
        return words.includes(word) ? { value: word } : { problem: `expected one of ${words.join(', ')}` };
    };
};
const boolOrText = (raw) => {
    const word = bool(raw);
    return 'value' in word ? word : text(raw);
};
const linkTypes = (raw) => {
    const types = typeof raw === 'string' ? raw.split(',').map((type) => type.trim()) : raw;
    const unknown = types.filter((type) => !['reflink', 'hardlink', 'symlink', 'copy'].includes(type));
    return unknown.length > 0
        ? { problem: `Unsupported cache type(s): ${unknown.join(', ')}` }
        : { value: types };
};
function spelled(raw) {
    return (typeof raw === 'string' ? raw : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyRepr */ .n3)(raw)).toLowerCase();
}
function all(option, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, option]));
}
const remoteCommon = {
    url: text,
    ...all(int(1), 'checksum_jobs jobs'),
    ...all(bool, 'worktree no_traverse version_aware'),
};
const localCommon = {
    type: linkTypes,
    shared: choice('group'),
    ...all(bool, 'protected slow_link_warning verify'),
};
const http = {
    ...remoteCommon,
    auth: choice('basic', 'digest', 'custom'),
    ...all(text, 'custom_auth_header user password method'),
    ...all(bool, 'ask_password verify'),
    ssl_verify: boolOrText,
    ...all(float(0), 'connect_timeout read_timeout'),
};
const webdav = {
    ...remoteCommon,
    ...all(text, 'user password token bearer_token_command custom_auth_header cert_path key_path'),
    ...all(bool, 'ask_password verify'),
    timeout: int(),
    ssl_verify: boolOrText,
};
const remoteSchemas = {
    '': { ...localCommon, ...remoteCommon },
    s3: {
        ...remoteCommon,
        ...all(text, 'region profile credentialpath configpath endpointurl access_key_id secret_access_key session_token sse sse_kms_key_id sse_customer_algorithm sse_customer_key acl grant_read grant_read_acp grant_write_acp grant_full_control'),
        ...all(bool, 'listobjects use_ssl allow_anonymous_login verify'),
        ssl_verify: boolOrText,
        cache_regions: never('bool'),
        ...all(int(), 'read_timeout connect_timeout'),
    },
    gs: {
        ...remoteCommon,
        ...all(text, 'projectname credentialpath endpointurl'),
        ...all(bool, 'verify allow_anonymous_login'),
    },
    ssh: {
        ...remoteCommon,
        type: linkTypes,
        ...all(int(), 'port timeout max_sessions'),
        ...all(text, 'user password passphrase keyfile'),
        ...all(bool, 'ask_password ask_passphrase gss_auth allow_agent verify'),
    },
    hdfs: { ...remoteCommon, ...all(text, 'user kerb_ticket'), replication: never('int') },
    webhdfs: {
        ...remoteCommon,
        ...all(bool, 'kerberos use_https verify'),
        ...all(text, 'kerberos_principal proxy_to token user password data_proxy_target'),
        ssl_verify: boolOrText,
    },
    azure: {
        ...remoteCommon,
        ...all(text, 'connection_string sas_token account_name account_key tenant_id client_id client_secret'),
        ...all(bool, 'allow_anonymous_login exclude_environment_credential exclude_visual_studio_code_credential exclude_shared_token_cache_credential exclude_managed_identity_credential verify'),
        ...all(int(), 'timeout read_timeout connection_timeout'),
    },
    oss: { ...remoteCommon, ...all(text, 'oss_key_id oss_key_secret oss_endpoint'), verify: bool },
    gdrive: {
        ...remoteCommon,
        ...all(text, 'profile gdrive_client_id gdrive_client_secret gdrive_user_credentials_file gdrive_service_account_user_email gdrive_service_account_json_file_path'),
        ...all(bool, 'gdrive_use_service_account gdrive_trash_only gdrive_acknowledge_abuse verify'),
    },
    http,
    https: http,
    webdav,
    webdavs: webdav,
};
function remoteOptions(url) {
    const hasHost = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?\/\/[^/?#]/.test(url) && !url.startsWith('//');
    const scheme = hasHost ? (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .urlScheme */ .f$)(url) : '';
    if (scheme === 'remote')
        return () => anything;
    const schema = Object.hasOwn(remoteSchemas, scheme) ? remoteSchemas[scheme] : undefined;
    return schema === undefined
        ? undefined
        : (name) => (Object.hasOwn(schema, name) ? schema[name] : undefined);
}
const sectionOptions = new Map([
    [
        'core',
        {
            ...all(lower, 'remote machine'),
            checksum_jobs: int(1),
            ...all(bool, 'interactive analytics hardlink_lock no_scm autostage experiments check_update'),
            site_cache_dir: text,
        },
    ],
    ['cache', { ...all(text, 'local s3 gs hdfs webhdfs ssh azure dir'), ...localCommon }],
    ['state', { dir: text, row_limit: int(1), row_cleanup_quota: int(0, 100) }],
    ['index', { dir: text }],
    ['plots', { html_template: text, auto_open: bool, out_dir: text }],
    ['exp', { ...all(text, 'code data models metrics params plots live git_remote'), auto_push: bool }],
    ['parsing', { bool: choice('store_true', 'boolean_optional'), list: choice('nargs', 'append') }],
    ['hydra', { enabled: bool, ...all(text, 'config_dir config_module config_name plugins_path') }],
    ['studio', { ...all(text, 'token url repo_url'), offline: bool }],
]);
const namedOptions = new Map([
    ['db', all(text, 'url username password')],
    [
        'machine',
        {
            cloud: choice('aws', 'azure'),
            region: choice('us-west', 'us-east', 'eu-west', 'eu-north'),
            ...all(text, 'image ssh_private startup_script setup_script'),
            spot: bool,
            spot_price: float(),
            instance_hdd_size: int(),
            ...all(lower, 'instance_type instance_gpu'),
        },
    ],
]);


/***/ }),

/***/ 47682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ configSources),
/* harmony export */   a: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29096);



async function configSources(places) {
    const { revision, localFrom } = places;
    const local = await localFrom?.read('.dvc/config.local');
    const repo = (await revision.read('.dvc/config')) ?? (await notReadable(places));
    return configFiles(places).flatMap(([level, file]) => {
        const isOurs = level === 'local' && localFrom !== undefined;
        const bytes = level === 'repo' ? repo : isOurs ? local : readIfThere(file);
        if (bytes === undefined)
            return [];
        const text = bytes instanceof Uint8Array ? decode(bytes, file) : bytes;
        return [typeof text === 'string' ? { level, file, text } : { level, file, text: '', failure: text }];
    });
}
async function notReadable({ revision, projectRoot }) {
    if (!(await revision.isTaken('.dvc/config')))
        return undefined;
    return {
        reason: 'config',
        message: `config file error: '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'config')}' is no regular file of this repository`,
        location: { file: '.dvc/config' },
    };
}
function configFiles(places) {
    return [
        ['system', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(systemFolder(places), 'config')],
        ['global', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(globalFolder(places), 'config')],
        ['repo', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.projectRoot, '.dvc', 'config')],
        ['local', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.projectRoot, '.dvc', 'config.local')],
    ];
}
function systemFolder({ env, platform }) {
    if (env.DVC_SYSTEM_CONFIG_DIR)
        return env.DVC_SYSTEM_CONFIG_DIR;
    if (platform === 'darwin')
        return '/Library/Application Support/dvc';
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.PROGRAMDATA ?? 'C:\\ProgramData', 'iterative', 'dvc');
    const [first] = (env.XDG_CONFIG_DIRS ?? '').split(':').filter((folder) => folder.trim() !== '');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(first ?? '/etc/xdg', 'dvc');
}
function globalFolder({ env, platform }) {
    if (env.DVC_GLOBAL_CONFIG_DIR)
        return env.DVC_GLOBAL_CONFIG_DIR;
    const home = env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    if (platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'dvc');
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.LOCALAPPDATA ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local'), 'iterative', 'dvc');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CONFIG_HOME?.trim() ? env.XDG_CONFIG_HOME : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'dvc');
}
function readIfThere(file) {
    try {
        return (0,_workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(file);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        return { reason: 'config', message: `cannot read '${file}': ${code}`, location: { file } };
    }
}
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return {
            reason: 'config',
            message: `config file error: '${file}' is not valid utf-8`,
            location: { file },
            hint: 'save the file as UTF-8',
        };
    }
}


/***/ }),

/***/ 60265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EP: () => (/* binding */ isSection),
  R2: () => (/* binding */ mergeConfig),
  VB: () => (/* binding */ readConfigTree),
  xu: () => (/* binding */ remotePaths)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/project/config/ini-value.js
function splitValue(text) {
    const parsed = matchItems(text, 0, new Set());
    if (parsed === undefined)
        return /^,\s*(?:#.*)?$/.test(text) ? [] : undefined;
    const list = text.slice(0, parsed.listEnd);
    const { single } = parsed;
    if (list === '')
        return single === undefined ? undefined : unquote(single === '' ? '""' : single);
    const items = [...list.matchAll(/(".*?"|'.*?'|[^'",#]?.*?)\s*,\s*/g)].map(([, item = '']) => item);
    if (items.includes(''))
        return undefined;
    const last = single === undefined || single === '' ? [] : [unquote(single)];
    return [...items.map(unquote), ...last];
}
function unquote(text) {
    const first = text[0];
    if (first !== '"' && first !== "'")
        return text;
    return text.at(-1) === first ? text.slice(1, -1) : text;
}
function matchItems(text, start, dead) {
    if (dead.has(start))
        return undefined;
    for (const end of itemEnds(text, start)) {
        const comma = skipSpaces(text, end);
        if (text[comma] !== ',')
            continue;
        for (let next = skipSpaces(text, comma + 1); next > comma; next--) {
            const rest = matchItems(text, next, dead);
            if (rest !== undefined)
                return rest;
        }
    }
    const single = matchSingle(text, start);
    if (single === undefined)
        dead.add(start);
    return single === undefined ? undefined : { listEnd: start, single: single.text };
}
function* itemEnds(text, start) {
    const first = text[start];
    if (first === undefined)
        return;
    if (first === '"' || first === "'") {
        for (let end = text.indexOf(first, start + 1); end >= 0; end = text.indexOf(first, end + 1))
            yield end + 1;
    }
    else if (first !== ',' && first !== '#') {
        let end = start + 1;
        while (end < text.length && text[end] !== ',' && text[end] !== '#')
            end++;
        let bare = end;
        while (bare > start + 1 && /\s/.test(text[bare - 1]))
            bare--;
        yield bare;
    }
}
function matchSingle(text, start) {
    const first = text[start];
    if (first === '"' || first === "'") {
        for (let end = text.indexOf(first, start + 1); end >= 0; end = text.indexOf(first, end + 1)) {
            if (isTail(text, end + 1))
                return { text: text.slice(start, end + 1) };
        }
    }
    else if (first !== undefined && first !== ',' && first !== '#' && !/\s/.test(first)) {
        for (let end = start + 1; end <= text.length; end++) {
            if (isTail(text, end))
                return { text: text.slice(start, end) };
            if (text[end] === ',')
                break;
        }
    }
    if (!isTail(text, start))
        return undefined;
    return { text: text[start - 1] === ',' ? undefined : '' };
}
function isTail(text, start) {
    const at = skipSpaces(text, start);
    return at === text.length || text[at] === '#';
}
function skipSpaces(text, start) {
    let at = start;
    while (at < text.length && /\s/.test(text[at]))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/project/config/ini.js

const maxLine = 8192;
function readIni(text, file) {
    const reader = new IniReader(text, file);
    reader.run();
    const { failures, top } = reader;
    return failures.length > 0 ? { ok: false, failures } : { ok: true, value: top };
}
class IniReader {
    failures = [];
    top = newSection(0, undefined);
    lines;
    file;
    section = this.top;
    index = 0;
    constructor(text, file) {
        this.lines = text.split(/\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/);
        this.file = file;
    }
    run() {
        for (; this.index < this.lines.length; this.index++) {
            const line = this.lines[this.index];
            const bare = line.trim();
            if (bare === '' || bare.startsWith('#'))
                continue;
            if (line.length > maxLine)
                this.fail(`Line longer than ${maxLine} characters`);
            else if (!this.openSection(line))
                this.assign(line);
        }
    }
    fail(text, index = this.index) {
        this.failures.push({
            reason: 'config',
            message: `config file error: ${text} at line ${index + 1}.`,
            location: { file: this.file, line: index + 1 },
            hint: 'write `[section]` and `key = value` lines; comments begin with #, and values with # or , need quotes',
        });
    }
    openSection(line) {
        if (!line.trimStart().startsWith('['))
            return false;
        const match = /^\s*((?:\[\s*){1,8})("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)\s*(?:#.*)?$/.exec(line);
        if (match === null)
            return false;
        const [, open = '', name = '', close = ''] = match;
        const depth = count(open, '[');
        if (depth !== count(close, ']'))
            this.fail('Cannot compute the section depth');
        else if (depth > this.section.depth + 1)
            this.fail('Section too nested');
        else
            this.enter(unquote(name), depth);
        return true;
    }
    enter(name, depth) {
        let parent = this.section;
        while (parent.depth >= depth)
            parent = parent.parent;
        if (parent.values.has(name) || parent.sections.has(name)) {
            this.fail('Duplicate section name');
            return;
        }
        this.section = newSection(depth, parent);
        parent.sections.set(name, this.section);
    }
    assign(line) {
        const match = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/.exec(line);
        if (match === null) {
            this.fail(`Invalid line ('${line}') (matched as neither section nor keyword)`);
            return;
        }
        const [, quoted = '', text = ''] = match;
        const start = this.index;
        const isTriple = text.startsWith('"""') || text.startsWith("'''");
        const value = isTriple ? this.multiline(text) : splitValue(text);
        if (value === undefined) {
            this.fail(isTriple ? 'Parse error in multiline value' : 'Parse error in value', start);
            return;
        }
        const key = unquote(quoted);
        if (this.section.values.has(key) || this.section.sections.has(key))
            this.fail('Duplicate keyword name', start);
        else
            this.section.values.set(key, { value, line: start + 1 });
    }
    multiline(text) {
        const quote = text.slice(0, 3);
        const rest = text.slice(3);
        if (rest.includes(quote))
            return untilQuote(rest, quote);
        const parts = [rest];
        for (let at = this.index + 1; at < this.lines.length; at++) {
            const line = this.lines[at];
            if (!line.includes(quote)) {
                parts.push(line);
                continue;
            }
            this.index = at;
            const last = untilQuote(line, quote);
            return last === undefined ? undefined : [...parts, last].join('\n');
        }
        return undefined;
    }
}
function newSection(depth, parent) {
    return { values: new Map(), sections: new Map(), depth, parent };
}
function untilQuote(text, quote) {
    for (let end = text.indexOf(quote); end >= 0; end = text.indexOf(quote, end + 1)) {
        if (/^\s*(?:#.*)?$/.test(text.slice(end + quote.length)))
            return text.slice(0, end);
    }
    return undefined;
}
function count(text, char) {
    return text.split(char).length - 1;
}

;// CONCATENATED MODULE: ./lib/project/config/tree.js



function isSection(item) {
    return item instanceof Map;
}
function readConfigTree({ file, shown, text, keepPaths }) {
    const ini = readIni(text, shown);
    if (!ini.ok)
        return ini;
    const failures = [];
    const plain = toTree([ini.value], shown, failures);
    if (failures.length > 0)
        return { ok: false, failures };
    const tree = byName(plain);
    if (keepPaths !== true)
        resolvePaths(tree, (0,external_node_path_.resolve)(file, '..'));
    return { ok: true, value: tree };
}
function mergeConfig(into, update) {
    for (const [key, item] of update) {
        const old = into.get(key);
        if (isSection(old) && isSection(item))
            mergeConfig(old, item);
        else
            into.set(key, item);
    }
}
function toTree(chain, file, failures) {
    const section = chain.at(-1);
    const tree = new Map();
    for (const [key, { value, line }] of section.values) {
        const location = { file, line };
        const fill = (text) => interpolate({ key, text, chain, open: [] });
        try {
            tree.set(key.toLowerCase(), {
                value: typeof value === 'string' ? fill(value) : value.map(fill),
                location,
            });
        }
        catch (error) {
            if (!(error instanceof InterpolationError))
                throw error;
            failures.push({ reason: 'config', message: `config file error: ${error.message}`, location });
        }
    }
    for (const [key, child] of section.sections)
        tree.set(key.toLowerCase(), toTree([...chain, child], file, failures));
    return tree;
}
class InterpolationError extends Error {
}
function interpolate({ key, text, chain, open }) {
    if (!text.includes('%'))
        return text;
    const mark = `${chain.length}:${key}`;
    if (open.includes(mark))
        throw new InterpolationError(`interpolation loop detected in value "${key}".`);
    const filled = text.replace(/%\(([^)]*)\)s/g, (_, name) => {
        const found = lookUp(name, chain);
        if (found === undefined)
            throw new InterpolationError(`missing option "${name}" in interpolation.`);
        return interpolate({ key: name, ...found, open: [...open, mark] });
    });
    if (filled.length > 65_536)
        throw new InterpolationError(`value "${key}" grows without end in interpolation.`);
    return filled;
}
function lookUp(name, chain) {
    for (let depth = chain.length; depth > 0; depth--) {
        const section = chain[depth - 1];
        const found = section.values.get(name) ?? section.sections.get('DEFAULT')?.values.get(name);
        if (typeof found?.value === 'string')
            return { text: found.value, chain: chain.slice(0, depth) };
    }
    return undefined;
}
function byName(plain) {
    const named = () => new Map();
    const tree = new Map([
        ['remote', named()],
        ['machine', named()],
        ['db', named()],
    ]);
    for (const [section, item] of plain) {
        const match = /^\s*(remote|machine|db)\s*"(.*)"\s*$/.exec(section);
        const group = match === null ? undefined : tree.get(match[1]);
        if (match !== null && isSection(group))
            group.set(match[2], item);
        else
            tree.set(section, item);
    }
    return tree;
}
const remotePaths = [
    'url',
    'gdrive_user_credentials_file',
    'gdrive_service_account_json_file_path',
    'credentialpath',
    'configpath',
    'keyfile',
    'cert_path',
    'key_path',
];
function resolvePaths(tree, folder) {
    resolveKeys(tree.get('cache'), ['dir'], folder);
    for (const [group, keys] of [
        ['remote', remotePaths],
        ['machine', ['startup_script', 'setup_script']],
    ]) {
        const section = tree.get(group);
        if (isSection(section))
            for (const item of section.values())
                resolveKeys(item, keys, folder);
    }
}
function resolveKeys(section, keys, folder) {
    if (!isSection(section))
        return;
    for (const key of keys) {
        const item = section.get(key);
        if (item === undefined || isSection(item) || typeof item.value !== 'string')
            continue;
        section.set(key, { ...item, value: resolvePath(item.value, folder) });
    }
}
function resolvePath(text, folder) {
    if (/^\w+:\/\//.test(text) || (0,external_node_path_.isAbsolute)(text))
        return text;
    if (text === '~')
        return (0,external_node_os_.homedir)();
    return text.startsWith('~/') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), text.slice(2)) : (0,external_node_path_.resolve)(folder, text);
}


/***/ }),

/***/ 45690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   f$: () => (/* binding */ urlScheme),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   h1: () => (/* binding */ resolveFolder),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   or: () => (/* binding */ typedPath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function placeOf(text, wdir, root) {
    if (isUrl(text))
        return { path: text, place: { kind: 'url', url: text } };
    const local = text.startsWith('file:///') ? text.slice('file://'.length) : text;
    if (!isAbsolute(local, root))
        return { path: text, place: resolvePlace(joinPath(wdir, local), root) };
    const place = resolvePlace(cleanPath(toPosix(local, root)), root);
    if (place.kind !== 'inside' || place.path === '')
        return { path: text, place: outside(place, root) };
    const from = wdir.startsWith('/') ? wdir : joinPath(toPosix(root, root), wdir);
    return { path: relativePath(joinPath(toPosix(root, root), place.path), from), place };
}
function typedPath(word, cwd, root) {
    const { place } = placeOf(word, cwd, root);
    return place.kind === 'url' ? place.url : place.path;
}
function resolveFolder(folder, root) {
    const place = resolvePlace(folder, root);
    return place.kind === 'inside' ? place.path : outside(place, root).path;
}
function isUrl(text) {
    return text.includes('://') && /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/?#]/.test(text);
}
function urlScheme(url) {
    return url.slice(0, url.indexOf(':')).toLowerCase();
}
function joinPath(folder, path) {
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
        return folder === '' ? path : cleanPath(`${folder}/${path}`);
    const isAbsolutePath = path.startsWith('/') || folder.startsWith('/');
    return cleanPath(path.startsWith('/') ? path : `${folder}/${path}`, isAbsolutePath);
}
function relativePath(path, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${folder}`, `/${path}`);
    return relative === '' ? '.' : relative;
}
function folderOf(file) {
    const slash = file.lastIndexOf('/');
    return slash < 0 ? '' : file.slice(0, slash);
}
function resolvePlace(path, root) {
    const leaves = path.startsWith('/') || isDrive(path, root) || path === '..' || path.startsWith('../');
    if (!leaves)
        return { kind: 'inside', path };
    const base = cleanPath(toPosix(root, root));
    const absolute = path.startsWith('..') ? cleanPath(`${base}/${path}`) : path;
    if (absolute === base)
        return { kind: 'inside', path: '' };
    const inner = below(absolute, base);
    return inner === undefined ? { kind: 'outside', path: absolute } : { kind: 'inside', path: inner };
}
function outside(place, root) {
    return { kind: 'outside', path: place.kind === 'outside' ? place.path : cleanPath(toPosix(root, root)) };
}
function below(path, folder) {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
function cleanPath(path, absolute = path.startsWith('/')) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(absolute || !path.startsWith('/') ? path : path.slice(1));
    const bare = normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
    return bare === '.' ? '' : bare;
}
function isAbsolute(text, root) {
    return text.startsWith('/') || (isWindowsRoot(root) && /^(?:[a-zA-Z]:)?[\\/]/.test(text));
}
function isDrive(path, root) {
    return isWindowsRoot(root) && /^[a-zA-Z]:\//.test(path);
}
function isWindowsRoot(root) {
    return /^[a-zA-Z]:[\\/]/.test(root);
}
function toPosix(path, root) {
    return isWindowsRoot(root) ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ fsPath),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function listFolder(path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(fsPath(path), { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd'))) {
        return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    }
    const raw = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(fsPath(path), { withFileTypes: true, encoding: 'buffer' });
    return raw.map((entry) => ({ name: decodeName(entry.name), kind: kindOf(entry) }));
}
function fsPath(path) {
    return path.isWellFormed() ? path : encodeName(path);
}
function decodeName(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = buffer.toString('utf8');
    if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(buffer))
        return text;
    let result = '';
    for (let at = 0; at < buffer.length;) {
        const length = sequenceLength(buffer, at);
        result +=
            length === 0
                ? String.fromCharCode(0xdc00 + (buffer[at] ?? 0))
                : buffer.toString('utf8', at, at + length);
        at += Math.max(length, 1);
    }
    return result;
}
function encodeName(text) {
    if (text.isWellFormed())
        return Buffer.from(text, 'utf8');
    const parts = [];
    for (const char of text) {
        const code = char.length === 1 ? char.charCodeAt(0) : 0;
        parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(char, 'utf8'));
    }
    return Buffer.concat(parts);
}
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length < 2)
        return length;
    const slice = bytes.subarray(at, at + length);
    return slice.length === length && !slice.toString('utf8').includes('\ufffd')
        ? length
        : isReplacement(slice);
}
function isReplacement(slice) {
    return slice.length === 3 && slice[0] === 0xef && slice[1] === 0xbf && slice[2] === 0xbd ? 3 : 0;
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'special';
}


/***/ }),

/***/ 29096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);


function readRegularFile(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!stats.isFile())
            throw notRegular(path, stats.isDirectory() ? 'EISDIR' : 'EINVAL');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function notRegular(path, code) {
    return Object.assign(new Error(`${code}: not a regular file, read '${path}'`), {
        code,
        path,
        syscall: 'read',
    });
}


/***/ }),

/***/ 96661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findRoots),
/* harmony export */   k: () => (/* binding */ findGitRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



function findRoots(cwd) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    if (!isDirectory(folder))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'no-repo', message: `directory '${cwd}' does not exist` });
    while (!isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dvc'))) {
        if (isMountPoint(folder))
            return noProject(folder);
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ projectRoot: folder, gitRoot: findGitRoot(folder) });
}
function findGitRoot(folder) {
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    while (!isGitRoot(current)) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
        if (parent === current)
            return undefined;
        current = parent;
    }
    return current;
}
function noProject(top) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'no-repo',
        message: `you are not inside of a DVC repository (checked up to mount point '${top}')`,
        hint: "change into a project, name one with '--cd DIR', or start one with 'lockstep init'",
    });
}
function isGitRoot(folder) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    const stats = statOf(git);
    if (stats?.isDirectory() === true)
        return lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD')) !== undefined;
    if (stats?.isFile() !== true || stats.size > 8192)
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8').startsWith('gitdir:');
}
function isMountPoint(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent === folder)
        return true;
    const [own, above] = [lstatOf(folder), lstatOf(parent)];
    if (own === undefined || above === undefined || own.isSymbolicLink())
        return false;
    return own.dev !== above.dev || own.ino === above.ino;
}
function isDirectory(path) {
    return statOf(path)?.isDirectory() === true;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
