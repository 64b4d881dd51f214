export const id = 3890;
export const ids = [3890];
export const modules = {

/***/ 33890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BytesHasher: () => (/* binding */ BytesHasher)
/* harmony export */ });
/* harmony import */ var _open_hasher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76721);

class BytesHasher {
    #lanes;
    constructor(lanes) {
        this.#lanes = lanes;
    }
    static open() {
        const hasher = (0,_open_hasher_js__WEBPACK_IMPORTED_MODULE_0__/* .openHasher */ .m)({ fs: new Memory() });
        return hasher && new BytesHasher(hasher.lanes);
    }
    hash(pieces) {
        const found = [];
        let next = 0;
        const files = pieces.map((path) => ({ path, size: path.length }));
        const hashing = this.#lanes.hash(files, () => next++, (index, result) => {
            if (result.kind !== 'hash')
                throw new Error(`memory cannot be read: ${result.kind}`);
            found[index] = result.md5;
        });
        for (const _ of hashing)
            ;
        return found;
    }
}
class Memory {
    constants = {};
    #open = [];
    openSync = (bytes) => {
        const free = this.#open.indexOf(undefined);
        const fd = free < 0 ? this.#open.length : free;
        this.#open[fd] = { bytes: bytes, at: 0 };
        return fd;
    };
    readSync = ((fd, into, offset, length) => {
        const opened = this.#open[fd];
        const size = opened.bytes.copy(into, offset, opened.at, opened.at + length);
        opened.at += size;
        return size;
    });
    fstatSync = (() => ({}));
    closeSync = (fd) => {
        this.#open[fd] = undefined;
    };
}


/***/ })

};
