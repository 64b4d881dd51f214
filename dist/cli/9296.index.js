export const id = 9296;
export const ids = [9296];
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


/***/ })

};
